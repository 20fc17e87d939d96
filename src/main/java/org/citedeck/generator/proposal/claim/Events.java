package org.citedeck.generator.proposal.claim;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Predicate;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.WordList;

/** Which facts tell one event that happened once: told of another day or place, it is then false. */
final class Events {

    /** What lasts may hold on other days and in other places as well. */
    private static final WordList LASTING = WordList.of("lasting-verbs");
    /** Words that let it happen again. */
    private static final Set<String> AGAIN = Set.of(
            "often",
            "always",
            "usually",
            "regularly",
            "again",
            "some",
            "many",
            "several",
            "every",
            "each",
            "sometimes",
            "twice",
            "repeatedly",
            "various");

    private Events() {}

    /** Whether it happened, once, and is told without a condition. */
    static boolean isOne(Fact fact) {
        Predicate predicate = fact.predicate();
        boolean done = predicate.past() || Set.of("has", "have").contains(String.valueOf(predicate.auxiliary()));
        boolean plain = !predicate.modal() && !predicate.negated() && !predicate.copular();
        boolean progressive = predicate.verb().tag().equals("VBG");
        boolean bornByPlan =
                predicate.rest().contains(" to ") || predicate.rest().startsWith("to ");
        boolean repeated = Firm.phrases(fact).stream()
                .flatMap(p -> p.tokens().stream())
                .anyMatch(t -> AGAIN.contains(t.text().toLowerCase(Locale.ROOT)));
        return done && plain && !progressive && !bornByPlan && !repeated && !LASTING.contains(predicate.lemma());
    }

    /** Whether its object, if any, is one known thing: a name, or "the …". */
    static boolean hasKnownObject(Fact fact) {
        return fact.argument(Role.OBJECT).map(o -> isKnown(o.phrase())).orElse(true);
    }

    static boolean isKnown(Phrase phrase) {
        String first = phrase.first().text().toLowerCase(Locale.ROOT);
        return phrase.type().isName()
                || first.equals("the")
                || phrase.first().tag().equals("PRP$");
    }
}
