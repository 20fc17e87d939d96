package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Predicate;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Inflection;

/** The same fact in the other voice: "officials greeted the minister", "the minister was greeted by officials". */
final class Voice {

    /** Verbs whose passive nobody says, or which mean something else in it. */
    private static final WordList ACTIVE_ONLY = WordList.of("active-only-verbs");

    private Voice() {}

    static Optional<Fact> other(Fact fact) {
        return fact.predicate().passive() ? active(fact) : passive(fact);
    }

    private static Optional<Fact> active(Fact fact) {
        Predicate predicate = fact.predicate();
        Optional<Argument> agent = fact.argument(Role.AGENT);
        boolean simple = predicate.rest().equalsIgnoreCase(predicate.verb().text())
                && !predicate.negated()
                && Set.of("was", "were").contains(String.valueOf(predicate.auxiliary()));
        if (agent.isEmpty()
                || !simple
                || fact.argument(Role.OBJECT).isPresent()
                || !isMovable(agent.get().phrase())) {
            return Optional.empty();
        }
        Predicate active = new Predicate(
                predicate.verb(),
                null,
                Inflection.past(predicate.lemma()),
                predicate.lemma(),
                "",
                predicate.adverbs(),
                true,
                false,
                false,
                false);
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument(Role.OBJECT, null, fact.subject(), false));
        fact.arguments().stream().filter(a -> !a.is(Role.AGENT)).forEach(arguments::add);
        return Optional.of(Changed.with(fact, agent.get().phrase(), active, arguments));
    }

    private static Optional<Fact> passive(Fact fact) {
        Predicate predicate = fact.predicate();
        Optional<Argument> object = fact.argument(Role.OBJECT);
        boolean simple =
                predicate.auxiliary() == null && predicate.rest().isEmpty() && predicate.past() && !predicate.copular();
        boolean plain =
                fact.arguments().stream().allMatch(a -> a.is(Role.OBJECT) || a.is(Role.TIME) || isTimeOrPlace(a));
        if (object.isEmpty()
                || !simple
                || !plain
                || ACTIVE_ONLY.contains(predicate.lemma())
                || !isMovable(object.get().phrase())
                || !isMovable(fact.subject())) {
            return Optional.empty();
        }
        Optional<String> participle = participle(predicate.verb());
        if (participle.isEmpty()) {
            return Optional.empty();
        }
        boolean plural = object.get().phrase().isPlural();
        Predicate passive = new Predicate(
                predicate.verb(),
                plural ? "were" : "was",
                null,
                null,
                participle.get(),
                predicate.adverbs(),
                predicate.past(),
                true,
                false,
                false);
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument(Role.AGENT, "by", fact.subject(), false));
        fact.arguments().stream().filter(a -> !a.is(Role.OBJECT)).forEach(arguments::add);
        return Optional.of(Changed.with(fact, object.get().phrase(), passive, arguments));
    }

    /** That of the past tense in "-ed" is the same; empty for "overthrowed", which no lexicon should make of "overthrew". */
    private static Optional<String> participle(Token past) {
        String told = past.text().toLowerCase(Locale.ROOT);
        if (told.endsWith("ed")) {
            return Optional.of(told);
        }
        return Optional.of(Inflection.pastParticiple(past.lemma())).filter(p -> !p.endsWith("ed"));
    }

    private static boolean isTimeOrPlace(Argument argument) {
        return argument.is(Role.OBLIQUE)
                && argument.after("in", "on", "at", "during", "near")
                && (argument.phrase().type().isTime()
                        || argument.phrase().type().isPlace());
    }

    /** Whether it may stand on the other side of the verb: no pronoun points from it or to it. */
    private static boolean isMovable(Phrase phrase) {
        return phrase.intact() && phrase.tokens().stream().noneMatch(t -> t.isPronoun());
    }
}
