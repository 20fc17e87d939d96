package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/** "“Neither side got everything,” the minister said": whole sentences in quotation marks, and who said them. */
public final class Quotation implements Extractor {

    private static final Set<String> SAYING = Set.of("say", "tell", "add", "explain", "recall", "argue", "warn");
    private static final Set<String> OPENING = Set.of("\"", "“");
    private static final Set<String> CLOSING = Set.of("\"", "”");
    /** Pronouns that leave open of whom the speaker speaks. */
    private static final Set<String> SOMEBODY = Set.of("he", "she", "him", "her", "his", "hers", "he's", "she's");

    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 25;

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        for (Token verb : sentence.tokens()) {
            if (SAYING.contains(verb.lemma()) && verb.tag().equals("VBD") && !Legible.quoted(sentence, verb)) {
                Optional<Token> speaker = sentence.child(verb, "nsubj").filter(s -> !Legible.quoted(sentence, s));
                Optional<List<Token>> quoted = quoted(sentence);
                if (speaker.isPresent() && quoted.isPresent()) {
                    return fact(text, sentence, verb, speaker.get(), quoted.get()).stream()
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** What is quoted in a fact of this construction, word for word, with a capital and no full stop. */
    public static String words(Fact fact) {
        Phrase said = fact.argument(Role.CLAUSE).orElseThrow().phrase();
        String words = fact.text().source().text().substring(said.start(), said.end());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The words between the one pair of quotation marks, which open the sentence. */
    private static Optional<List<Token>> quoted(AnnotatedSentence sentence) {
        if (!OPENING.contains(sentence.token(0).text())) {
            return Optional.empty();
        }
        List<Token> words = new ArrayList<>();
        int i = 1;
        while (i < sentence.size() && !CLOSING.contains(sentence.token(i).text())) {
            words.add(sentence.token(i));
            i++;
        }
        boolean alone = sentence.tokens().subList(Math.min(sentence.size(), i + 1), sentence.size()).stream()
                .noneMatch(t -> OPENING.contains(t.text()) || CLOSING.contains(t.text()));
        while (!words.isEmpty() && words.get(words.size() - 1).isPunctuation()) {
            words.remove(words.size() - 1);
        }
        long count = words.stream().filter(w -> !w.isPunctuation()).count();
        boolean whole = words.stream().anyMatch(w -> w.isVerb() && !w.tag().equals("VBG"));
        boolean pointing =
                words.stream().anyMatch(w -> SOMEBODY.contains(w.text().toLowerCase(Locale.ROOT)));
        return i < sentence.size() && alone && whole && !pointing && count >= MIN_WORDS && count <= MAX_WORDS
                ? Optional.of(words)
                : Optional.empty();
    }

    private static Optional<Fact> fact(
            AnnotatedText text, AnnotatedSentence sentence, Token verb, Token speaker, List<Token> words) {
        Phrase subject = Phrases.of(text, sentence, speaker);
        Phrase said = new Phrase(sentence, words.get(0), words, null, true);
        Predicate says = new Predicate(verb, null, verb.text(), verb.lemma(), "", "", true, false, false, false);
        return subject.intact()
                ? Optional.of(new Fact(
                        text,
                        sentence,
                        Construction.QUOTATION,
                        subject,
                        says,
                        List.of(new Argument(Role.CLAUSE, null, said, false)),
                        null,
                        Math.min(said.start(), subject.start()),
                        Math.max(said.end(), subject.end())))
                : Optional.empty();
    }
}
