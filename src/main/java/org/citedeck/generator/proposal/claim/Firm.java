package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.gate.ClearInArticle;
import org.citedeck.generator.proposal.gate.StandsAlone;

/**
 * Which facts are sure enough to be judged true or false. A question from a crooked tree is odd; a claim from one has
 * the wrong label, so this asks for more than the questions' gate does.
 */
final class Firm {

    private static final int MAX_SENTENCE = 35;
    /** In a longer sentence only a short main clause is read with some certainty. */
    private static final int MAX_LONG_SENTENCE = 45;

    private static final int MAX_MAIN_CLAUSE = 26;
    private static final int MAX_ARGUMENTS = 4;

    private static final String CLEAR = "phrase";

    private static final Map<String, Predicate<Fact>> CHECKS = new LinkedHashMap<>();

    static {
        CHECKS.put("long", Firm::isShort);
        CHECKS.put("crowded", fact -> fact.arguments().size() <= MAX_ARGUMENTS);
        // what stands beside a name does not tell since when or until when it was so
        CHECKS.put("construction", fact -> fact.construction().isClause());
        CHECKS.put(
                "described",
                fact -> !fact.predicate().copular()
                        || fact.argument(Role.COMPLEMENT)
                                .map(a -> a.phrase().head().isNoun())
                                .orElse(true));
        CHECKS.put("before", fact -> !fact.isBeforeSomeTime());
        CHECKS.put(
                "quoted",
                fact -> Evidence.all(fact).stream().noneMatch(t -> t.text().matches("[\"“”]")));
        CHECKS.put("list", fact -> !Whole.isCutFromAList(fact));
        CHECKS.put(
                "empty", fact -> fact.arguments().stream().anyMatch(a -> !a.is(Role.ADVERB) && !a.is(Role.ADVERBIAL)));
        CHECKS.put(CLEAR, fact -> phrases(fact).stream().allMatch(phrase -> Clear.is(fact.text(), phrase)));
        CHECKS.put("share", fact -> phrases(fact).stream().noneMatch(StandsAlone::isBareShare));
        CHECKS.put("argument", fact -> fact.arguments().stream().allMatch(Movable::is));
        CHECKS.put("polarity", Whole::saysItsPolarity);
        CHECKS.put("condition", fact -> !Whole.hangsOnACondition(fact));
        CHECKS.put("agreement", Agreement::holds);
        CHECKS.put("borrowed", fact -> !Whole.borrowsItsVerb(fact));
        CHECKS.put("reported-twice", fact -> !Whole.reportsAReport(fact));
        CHECKS.put("agent", fact -> !Whole.hasLooseAgent(fact));
        CHECKS.put("alike", Likeness::holds);
        CHECKS.put("pronoun", Pronouns::areClear);
    }

    private Firm() {}

    static boolean is(Fact fact) {
        return doubt(fact).isEmpty();
    }

    /** Whether a fact is sure enough where its article is named beside it. */
    static boolean isWithin(Fact fact) {
        return CHECKS.entrySet().stream()
                        .filter(check -> !check.getKey().equals(CLEAR))
                        .allMatch(check -> check.getValue().test(fact))
                && phrases(fact).stream().allMatch(ClearInArticle::is);
    }

    /** What speaks against a fact, as a key for counting; empty if nothing does. */
    static Optional<String> doubt(Fact fact) {
        return CHECKS.entrySet().stream()
                .filter(check -> !check.getValue().test(fact))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isShort(Fact fact) {
        int words = fact.sentence().size();
        boolean main = fact.construction() == Construction.MAIN_CLAUSE
                && Evidence.said(fact).size() <= MAX_MAIN_CLAUSE;
        return words <= MAX_SENTENCE || (main && words <= MAX_LONG_SENTENCE);
    }

    /** The phrases that a claim says. */
    static List<Phrase> phrases(Fact fact) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(fact.subject());
        fact.arguments().stream()
                .filter(a -> !a.is(Role.ADVERBIAL))
                .map(Argument::phrase)
                .forEach(phrases::add);
        if (fact.attribution() != null) {
            phrases.add(fact.attribution().source());
        }
        return phrases;
    }
}
