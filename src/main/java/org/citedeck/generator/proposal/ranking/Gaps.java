package org.citedeck.generator.proposal.ranking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Unexplained;
import org.citedeck.generator.fact.WholeSentence;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.PointingNouns;
import org.citedeck.generator.reading.HeadlineWords;

/** What can be seen of a sentence with a gap in it: what is gone, where it stood, and how much is left to know it by. */
final class Gaps {

    private static final double LONGEST = 44;
    /** With fewer words, little is left to know the sentence by. */
    private static final int FEW_WORDS = 14;
    /** More of a kind make no difference. */
    private static final int MOST = 3;

    private static final int FIRST_SENTENCES = 4;
    /** Sentences in which the hero of a story is spoken of. */
    private static final double OFTEN = 8;

    private static final WordList SAYING = WordList.of("asserting-verbs");
    private static final Set<String> SIDE_CLAUSES = Set.of("acl", "advcl", "parataxis");

    private Gaps() {}

    static void features(Draft draft, Map<String, Double> found) {
        Fact fact = draft.fact();
        AnnotatedSentence sentence = fact.sentence();
        Phrase gap = draft.asked();
        Phrase words = WholeSentence.words(fact);
        found.put("gap-length", words.size() / LONGEST);
        found.put("gap-place", (double) gap.first().index() / words.size());
        asked(draft, found);
        left(draft, words, found);
        Features.flag(found, "gap-told-by-name", draft.prompt().contains("["));
        Features.flag(found, "gap-lead", sentence.id() < FIRST_SENTENCES);
        found.put("gap-late", (double) sentence.id() / fact.text().sentences().size());
        boolean thin = words.size() < FEW_WORDS;
        Features.flag(found, "gap-thin", thin);
        Features.flag(
                found,
                "gap-thin-strange",
                thin && found.getOrDefault("gap-strange", 0.0) + found.getOrDefault("gap-strange-place", 0.0) > 0);
        Token first = sentence.token(0);
        boolean adverb =
                first.tag().startsWith("RB") && sentence.token(1).text().equals(",");
        Features.flag(found, "gap-connective", first.tag().equals("CC") || adverb);
        Features.flag(
                found,
                "gap-definite-start",
                first.lemma().equals("the") && sentence.mentionAt(1).isEmpty());
        found.put("gap-title", HeadlineWords.of(fact.text().source()).shareIn(draft.prompt()));
        Optional<Token> root = sentence.root();
        boolean reports = root.filter(r -> SAYING.contains(r.lemma())).isPresent();
        Features.flag(found, "gap-reports", reports);
        Features.flag(
                found, "gap-source", reports && fact.subject().covers(gap.head().index()));
        Features.flag(
                found, "gap-copular", root.filter(r -> sentence.has(r, "cop")).isPresent());
        Features.flag(
                found,
                "gap-present",
                root.filter(r -> r.tag().matches("VBZ|VBP")).isPresent());
    }

    private static void asked(Draft draft, Map<String, Double> found) {
        Phrase gap = draft.asked();
        AnnotatedSentence sentence = gap.sentence();
        found.put("gap=" + draft.asked().type(), 1.0);
        found.put("gap-is=" + gap.head().relation().replaceFirst(":.*", ""), 1.0);
        Features.flag(
                found,
                "gap-spelled",
                gap.type() == EntityType.NUMBER && gap.first().text().chars().noneMatch(Character::isDigit));
        Features.flag(
                found,
                "gap-small",
                gap.type() == EntityType.NUMBER && gap.first().lemma().matches("two|three|four|[2-4]"));
        Features.flag(found, "gap-first", gap.first().index() <= 1);
        Token before = sentence.token(Math.max(0, gap.first().index() - 1));
        Token behind = sentence.token(Math.min(sentence.size() - 1, gap.last().index() + 1));
        Features.flag(
                found,
                "gap-the",
                gap.type().isName() && gap.first().index() > 0 && before.lemma().equalsIgnoreCase("the"));
        // "____, a farmer, said": who that is stands beside it
        Features.flag(
                found,
                "gap-described",
                gap.type() == EntityType.PERSON
                        && gap.first().index() == 0
                        && behind.text().equals(","));
        found.put("gap-size", gap.type() == EntityType.NUMBER ? size(gap) : 0);
        boolean aside = false;
        for (Optional<Token> above = Optional.of(gap.head()); above.isPresent(); above = sentence.headOf(above.get())) {
            aside |= SIDE_CLAUSES.contains(above.get().relation().replaceFirst(":.*", ""));
        }
        Features.flag(found, "gap-aside", aside);
        found.put(
                "gap-prominent",
                gap.entity() == null ? 0 : Math.min(OFTEN, draft.fact().text().sentencesOf(gap.entity())) / OFTEN);
    }

    /** Digits of a figure; of a spelled-out one none. */
    private static double size(Phrase figure) {
        long digits = figure.first().text().chars().filter(Character::isDigit).count();
        return figure.size() > 1 && digits > 0 ? MOST : Math.min(MOST, digits);
    }

    /** What is left of the sentence. */
    private static void left(Draft draft, Phrase words, Map<String, Double> found) {
        AnnotatedSentence sentence = words.sentence();
        List<Mention> others = sentence.mentions().stream()
                .filter(m -> !draft.asked().covers(m.head()))
                .toList();
        found.put("gap-names", (double)
                Math.min(MOST, others.stream().filter(m -> m.type().isName()).count()));
        found.put("gap-numbers", (double) Math.min(
                MOST, others.stream().filter(m -> m.type().isQuantity()).count()));
        Features.flag(found, "gap-dated", others.stream().anyMatch(m -> m.date() != null));
        Features.flag(
                found, "gap-nameless", others.stream().noneMatch(m -> m.type().isName()));
        found.put("gap-pronouns", (double) Math.min(
                MOST,
                words.tokens().stream().filter(t -> t.tag().startsWith("PRP")).count()));
        PointingNouns pointing = PointingNouns.in(draft.fact().text(), List.of(words));
        found.put("gap-known", (double) Math.min(MOST, pointing.known()));
        found.put("gap-strange", (double) Math.min(MOST, pointing.others()));
        found.put("gap-strange-place", (double) Math.min(MOST, pointing.places()));
        List<Token> unexplained = Unexplained.amongVerbatim(draft.fact().text(), sentence, words.tokens());
        Wordings.unexplained(unexplained, found);
        Features.flag(found, "gap-unexplained-subject", unexplained.stream().anyMatch(noun -> noun.is("nsubj")));
        found.put(
                "gap-new", (double) Math.min(MOST, Wordings.unheard(draft.fact().text(), words)));
    }
}
