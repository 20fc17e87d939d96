package org.citedeck.generator.proposal;

import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.Token;

/** Where arguments stand in their sentence, as far as it decides where they stand in a statement or question. */
final class WordOrder {

    private WordOrder() {}

    /** "On Monday | Ada Holm | on the bridge | met …": moves behind the object. */
    static boolean isBeforeVerb(Fact fact, Argument argument) {
        return argument.fronted()
                || (argument.is(Role.OBLIQUE)
                        && argument.phrase().last().index()
                                < fact.predicate().verb().index());
    }

    /** "agreed | on Monday | to share": a time of the first verb of a chain, which stays before the infinitive. */
    static boolean isWithinVerbs(Fact fact, Argument argument) {
        int first = argument.phrase().first().index();
        return argument.phrase().type().isTime()
                && first > fact.subject().head().index()
                && first < fact.predicate().verb().index()
                && (" " + fact.predicate().rest()).contains(" to ");
    }

    /** A reported clause without its "that". */
    static boolean isBareStatement(Argument argument) {
        Token head = argument.phrase().head();
        return head.is("ccomp")
                && !argument.phrase().sentence().has(head, "mark")
                && !argument.phrase().first().tag().startsWith("W")
                && argument.phrase().sentence().has(head, "nsubj");
    }
}
