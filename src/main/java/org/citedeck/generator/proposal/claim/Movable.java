package org.citedeck.generator.proposal.claim;

import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.Token;

/** Whether an argument can be told where a claim tells it: fronted ones move behind the verb, clauses stay short. */
final class Movable {

    private static final int MAX_CLAUSE = 20;
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "during", "after", "before", "since", "by");

    private Movable() {}

    static boolean is(Argument argument) {
        if (argument.is(Role.CLAUSE)) {
            return (isInfinitive(argument.phrase()) || isNominal(argument.phrase()))
                    && argument.phrase().size() <= MAX_CLAUSE;
        }
        boolean movable = argument.preposition() == null
                ? argument.is(Role.TIME) || argument.is(Role.ADVERB)
                : PREPOSITIONS.contains(argument.preposition());
        return !argument.fronted() || argument.is(Role.ADVERBIAL) || movable;
    }

    /** "(became) the youngest member". */
    static boolean isNominal(Phrase phrase) {
        return phrase.head().isNoun() && phrase.tokens().stream().noneMatch(Token::isVerb);
    }

    /** "to disconnect from her mother", "Russia to use …": no clause with a tense of its own. */
    private static boolean isInfinitive(Phrase phrase) {
        Token head = phrase.head();
        boolean to = head.index() > 0
                && phrase.covers(head.index() - 1)
                && phrase.sentence().token(head.index() - 1).tag().equals("TO");
        return to && phrase.tokens().stream().noneMatch(t -> t.tag().matches("VBD|VBZ|VBP|MD"));
    }
}
