package org.citedeck.quiz;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.citedeck.deck.CitedPassage;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;
import org.citedeck.deck.Verdicts;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/** An item of a live round when its answer is told, the same for all, with its proof. */
public final class LiveReveal {

    private static final int MOST_REMEMBERED = 1000;

    private final String key;
    private final @Nullable Label label;
    private final @Nullable String correction;
    private final @Nullable String explanation;
    private final CitedPassage passage;
    private final Function<String, Verdict> grade;
    private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();

    private LiveReveal(Item item) {
        ItemKey present = ItemKey.of(item);
        this.label = item.label;
        this.key = label == null ? present.shown() : Verdicts.word(label);
        this.correction = item.correction;
        this.explanation = item.explanation;
        this.passage = item.passage();
        this.grade = GradeResponse.by(item, present);
    }

    /** Reads the item as it is now. */
    public static LiveReveal of(Item item) {
        return new LiveReveal(item);
    }

    /** The right answer or verdict, in words. */
    public String key() {
        return key;
    }

    /** What the article says instead of a refuted claim; null where there is nothing to correct. */
    public @Nullable String correction() {
        return correction;
    }

    /** The teacher's words on it; null where there are none. */
    public @Nullable String explanation() {
        return explanation;
    }

    public CitedPassage passage() {
        return passage;
    }

    /** Whether it is a claim that the article neither supports nor refutes. */
    public boolean isUndecided() {
        return label == Label.NOT_ENOUGH_INFO;
    }

    /** Whether an answer, as it is kept, is right. */
    public boolean isRight(String given) {
        return verdict(given).isRight();
    }

    /** Whether it is right, though spelt differently. */
    public boolean isMisspelt(String given) {
        return verdict(given) == Verdict.MISSPELT;
    }

    /** An answer, as it is kept, in a reader's words. */
    public String words(String given) {
        return label == null ? given : Verdicts.word(Label.valueOf(given));
    }

    /** How often each answer was given, by its words: the most frequent first. */
    public List<Share> shares(Map<String, Long> answers) {
        return answers.entrySet().stream()
                .map(entry -> new Share(words(entry.getKey()), entry.getValue(), isRight(entry.getKey())))
                .sorted((one, other) -> Long.compare(other.answers(), one.answers()))
                .toList();
    }

    /** One answer, and how many gave it. */
    public record Share(String words, long answers, boolean right) {}

    private Verdict verdict(String given) {
        if (verdicts.size() > MOST_REMEMBERED) {
            verdicts.clear();
        }
        return verdicts.computeIfAbsent(given, grade);
    }
}
