package org.citedeck.generator.proposal.claim;

import java.util.List;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.Token;

/** The words of the article that a fact was read from. */
final class Evidence {

    private Evidence() {}

    /** All words of the fact's range. */
    static List<Token> all(Fact fact) {
        return fact.sentence().tokens().stream()
                .filter(t -> t.start() >= fact.start() && t.start() < fact.end())
                .toList();
    }

    /** Those of the clause itself, without clauses and participles that hang on it and are left out of the claim. */
    static List<Token> said(Fact fact) {
        return all(fact).stream()
                .filter(t -> fact.arguments().stream()
                        .noneMatch(a -> a.is(Role.ADVERBIAL) && a.phrase().covers(t.index())))
                .toList();
    }
}
