package org.citedeck.generator.proposal.ranking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Quotation;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.fact.Sureness;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.NewsDate;
import org.citedeck.generator.reading.HeadlineWords;

/**
 * What can be seen of a draft that may tell whether people accept it: names of features with their values, mostly 0 or 1, which
 * {@link Weights} weighs. Those that are 0 are left out.
 */
public final class Features {

    private static final int SHORT = 7;
    private static final int LONG = 18;
    private static final int BRIEF_ANSWER = 4;
    private static final int FIRST_SENTENCES = 4;
    /** A quotation with fewer nouns speaks of what was said before it. */
    private static final int FEW_NOUNS = 2;

    private static final int LONG_SENTENCE = 35;

    private Features() {}

    public static Map<String, Double> of(Draft draft) {
        Map<String, Double> found = new TreeMap<>();
        found.put("rule=" + draft.rule(), 1.0);
        if (draft.fact().construction().isVerbatim()) {
            Gaps.features(draft, found);
            found.values().removeIf(v -> v == 0);
            return found;
        }
        prompt(draft, found);
        answer(draft, found);
        fact(draft.fact(), found);
        // "Who greeted Ada Holm?" asks in the active voice
        flag(
                found,
                "passive",
                draft.fact().predicate().passive() && !draft.rule().equals("agent-who"));
        found.put("title-words", HeadlineWords.of(draft.fact().text().source()).shareIn(draft.prompt()));
        if (draft.isLed()) {
            InArticle.features(draft, told(draft), found);
        }
        flag(found, "resolved-elsewhere", !draft.resolvedFrom().isEmpty());
        Wordings.features(draft, told(draft), found);
        found.values().removeIf(v -> v == 0);
        return found;
    }

    private static void prompt(Draft draft, Map<String, Double> found) {
        int words = draft.prompt().split("\\s+", -1).length;
        flag(found, "prompt-short", words < SHORT);
        flag(found, "prompt-long", words > LONG);
        List<Phrase> told = told(draft);
        long names = told.stream()
                .flatMap(Features::mentions)
                .filter(m -> m.type().isName())
                .distinct()
                .count();
        found.put("names", (double) Math.min(3, names));
        flag(found, "nameless", names == 0);
        flag(found, "date-told", told.stream().flatMap(Features::mentions).anyMatch(m -> m.date() != null));
        flag(found, "quotes", draft.prompt().indexOf('“') >= 0);
        flag(found, "quote-points-back", Quotation.pointsBack(draft.fact()));
        flag(found, "quote-of-somebody", Quotation.meansSomebody(draft.fact()));
        flag(
                found,
                "quote-thin",
                draft.fact().construction().isSpeech()
                        && Quotation.parts(draft.fact())
                                        .mapToLong(Features::nouns)
                                        .sum()
                                < FEW_NOUNS);
        flag(found, "one-word-name", told.stream().flatMap(Features::mentions).anyMatch(Features::isOneWord));
        long definite = told.stream().filter(Features::isDefinite).count();
        found.put("definite", (double) Math.min(3, definite));
        flag(
                found,
                "reports",
                draft.rule().startsWith("subject-")
                        && draft.fact().argument(Role.CLAUSE).isPresent());
    }

    private static long nouns(Phrase phrase) {
        return phrase.tokens().stream().filter(Token::isNoun).count();
    }

    /** A body or person by a single word: mostly the short form of a name. */
    private static boolean isOneWord(Mention mention) {
        return (mention.type() == EntityType.ORGANIZATION || mention.type() == EntityType.PERSON)
                && mention.end() - mention.first() == 1;
    }

    private static void answer(Draft draft, Map<String, Double> found) {
        EntityType type = draft.answer().type();
        flag(found, "answer-named", type.isName());
        // "cybersecurity researchers", "a resident"
        flag(
                found,
                "answer-nobody",
                draft.rule().equals("subject-who")
                        && type == EntityType.NONE
                        && !draft.asked().holdsName());
        flag(found, "answer-long", draft.answer().text().split("\\s+", -1).length > BRIEF_ANSWER);
        flag(found, "answer-indefinite", draft.answer().text().matches("an? .*"));
        flag(found, "answer-bound", draft.answer().text().matches("(?:more than|at least|over|up to|nearly|about) .*"));
        flag(found, "answer-news-date", NewsDate.is(draft));
    }

    private static void fact(Fact fact, Map<String, Double> found) {
        flag(found, "main-clause", fact.construction() == Construction.MAIN_CLAUSE);
        flag(found, "relative-clause", fact.construction() == Construction.RELATIVE_CLAUSE);
        flag(found, "attributed", fact.attribution() != null);
        flag(found, "negated", fact.predicate().negated());
        flag(found, "modal", fact.predicate().modal());
        flag(found, "pronoun-subject", fact.subject().isPronoun());
        flag(found, "lead", fact.sentence().id() < FIRST_SENTENCES);
        flag(found, "long-sentence", fact.sentence().size() > LONG_SENTENCE);
        flag(found, "copular", fact.predicate().copular());
        flag(found, "adverbial", fact.argument(Role.ADVERBIAL).isPresent());
        found.put("doubt", -Math.log(Math.max(0.05, Sureness.of(fact))));
    }

    /** The phrases that stay when the answer is taken out. */
    private static List<Phrase> told(Draft draft) {
        Fact fact = draft.fact();
        return Stream.concat(
                        Stream.of(fact.subject()), fact.arguments().stream().map(Argument::phrase))
                .filter(p -> p.sentence() != draft.asked().sentence()
                        || !p.covers(draft.asked().head().index()))
                .toList();
    }

    private static Stream<Mention> mentions(Phrase phrase) {
        return phrase.tokens().stream()
                .flatMap(t -> phrase.sentence().mentionAt(t.index()).stream())
                .distinct();
    }

    /** "the plan": a thing spoken of before. */
    private static boolean isDefinite(Phrase phrase) {
        return phrase.first().lemma().equals("the") && !phrase.holdsName() && phrase.entity() == null;
    }

    static void flag(Map<String, Double> found, String name, boolean holds) {
        found.put(name, holds ? 1.0 : 0.0);
    }
}
