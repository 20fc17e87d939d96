package org.citedeck.generator.proposal.ranking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.fact.Unexplained;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.language.WordNet;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.reading.HeadlineWords;
import org.jspecify.annotations.Nullable;

/** What can be seen of the words of a question: how long it is, how it names and points. */
final class Wordings {

    /** Fields of WordNet. */
    private static final Set<String> MATTERS =
            Set.of("noun.act", "noun.cognition", "noun.communication", "noun.event", "noun.group");

    private static final WordList LIGHT = WordList.of("light-verbs");
    /** Behind the question word: two capitalised words in a row. */
    private static final Pattern FULL_NAME = Pattern.compile("(?<=.)\\b\\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+");
    /** More of a kind make no difference. */
    private static final int MOST = 4;

    private static final double LONGEST = 35;
    /** Sentences in which the hero of a story is spoken of. */
    private static final double OFTEN = 8;

    private Wordings() {}

    static void features(Draft draft, List<Phrase> told, Map<String, Double> found) {
        Fact fact = draft.fact();
        String prompt = draft.prompt();
        found.put("length", Math.min(LONGEST, prompt.split(" ", -1).length) / LONGEST);
        Features.flag(found, "full-name", FULL_NAME.matcher(prompt).find());
        Features.flag(
                found,
                "answer-definite",
                draft.answer().type() == EntityType.NONE
                        && draft.answer().text().startsWith("the "));
        found.put("answer-in-title", answerInTitle(draft));
        found.put("answer-prominent", prominence(fact, draft.answer().entity()));
        if (fact.construction().isSpeech()) {
            return;
        }
        found.put(
                "told-prominent",
                told.stream()
                        .mapToDouble(p -> prominence(fact, p.entity()))
                        .max()
                        .orElse(0));

        Shape.features(draft, told, found);
        List<Token> words = told.stream().flatMap(p -> p.tokens().stream()).toList();
        found.put("the", (double) Math.min(
                MOST, words.stream().filter(t -> t.lemma().equals("the")).count()));
        Features.flag(found, "light-verb", LIGHT.contains(fact.predicate().lemma()));
        long others = fact.arguments().stream()
                .filter(a -> !a.is(Role.ADVERBIAL) && !a.is(Role.ADVERB))
                .count();
        Features.flag(found, "subject-thin", draft.rule().startsWith("subject-") && others <= 1);
        Features.flag(found, "object-thin", draft.rule().startsWith("object-") && others <= 1);
        found.put("new-to-reader", (double) Math.min(
                MOST,
                told.stream().mapToLong(p -> unheard(draft.fact().text(), p)).sum()));
        boolean reports = found.getOrDefault("reports", 0.0) > 0 || fact.isOfItsSource();
        Features.flag(
                found,
                "reports-few-nouns",
                reports && words.stream().filter(t -> t.tag().matches("NNS?")).count() <= 1);
        Features.flag(
                found,
                "reports-number",
                reports && words.stream().anyMatch(t -> t.tag().equals("CD")));
        List<Token> here =
                words.stream().filter(fact.sentence().tokens()::contains).toList();
        unexplained(Unexplained.among(fact.text(), fact.sentence(), here), found);
        if (draft.isLed()) {
            boolean strange = found.getOrDefault("led-strange", 0.0) + found.getOrDefault("led-strange-place", 0.0) > 0;
            Features.flag(found, "reports-strange", strange && found.getOrDefault("reports", 0.0) > 0);
            found.put("led-proper", (double)
                    Math.min(MOST, words.stream().filter(Token::isProperNoun).count()));
            found.put(
                    "led-late",
                    (double) fact.sentence().id() / fact.text().sentences().size());
        }
    }

    /** What only the rest of the article tells: matters ("the decision", "the board"), people, and things, which are mostly clear. */
    static void unexplained(List<Token> nouns, Map<String, Double> found) {
        for (Token noun : nouns) {
            String field = WordNet.field(noun.lemma());
            String kind = MATTERS.contains(field) ? "matter" : field.equals("noun.person") ? "person" : "thing";
            found.merge("unexplained-" + kind, 1.0, (a, b) -> Math.min(2, a + b));
        }
    }

    /** How often somebody or something is spoken of, 0 to 1. */
    private static double prominence(Fact fact, @Nullable Entity entity) {
        return entity == null ? 0 : Math.min(OFTEN, fact.text().sentencesOf(entity)) / OFTEN;
    }

    /** Share of the answer's words that stand in the headline. */
    private static double answerInTitle(Draft draft) {
        Set<String> title = HeadlineWords.of(draft.fact().text().source()).all();
        Set<String> answer = HeadlineWords.words(draft.answer().text());
        return answer.isEmpty()
                ? 0
                : (double) answer.stream().filter(title::contains).count() / answer.size();
    }

    /** How many things behind "the" no sentence before has spoken of. */
    static long unheard(AnnotatedText text, Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        return phrase.tokens().stream()
                .filter(t -> t.isNoun() && !t.isProperNoun())
                .filter(t -> sentence.children(t, "det").stream()
                        .anyMatch(d -> d.lemma().equals("the")))
                .filter(t -> text.before(sentence, t).isEmpty())
                .count();
    }
}
