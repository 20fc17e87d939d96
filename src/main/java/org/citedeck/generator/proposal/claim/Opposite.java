package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.Token;

/** False: a word is told as its opposite: the oldest for the youngest, lost for won. */
final class Opposite implements ClaimRule {

    private final Antonyms antonyms;

    Opposite(Antonyms antonyms) {
        this.antonyms = antonyms;
    }

    @Override
    public String id() {
        return "claim-antonym";
    }

    @Override
    public List<ClaimDraft> apply(Fact fact, Background background) {
        if (fact.predicate().negated() || fact.predicate().modal()) {
            return List.of();
        }
        Statement truth = Statement.of(fact);
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            if (argument.is(Role.COMPLEMENT) || argument.is(Role.OBJECT) || argument.is(Role.CLAUSE)) {
                for (Token token : argument.phrase().tokens()) {
                    antonyms.ofSuperlative(token)
                            .flatMap(other -> truth.with(token.text(), other))
                            .map(told -> ClaimDraft.refuted(this, fact, told, truth))
                            .ifPresent(drafts::add);
                }
            }
        }
        Token verb = fact.predicate().verb();
        if (verb.isVerb() && Events.isOne(fact) && hasOnlyAnObject(fact)) {
            antonyms.ofVerb(verb, fact.argument(Role.OBJECT).isPresent())
                    .flatMap(other -> truth.with(verb.text().toLowerCase(Locale.ROOT), other))
                    .map(told -> ClaimDraft.refuted(this, fact, told, truth))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    /** "arrived in Oslo" and "left in Oslo" are not built alike: objects and times go with both, places beside objects. */
    private static boolean hasOnlyAnObject(Fact fact) {
        boolean object = fact.argument(Role.OBJECT).isPresent();
        return fact.arguments().stream()
                .allMatch(a -> a.is(Role.OBJECT)
                        || a.is(Role.ADVERBIAL)
                        || a.phrase().type().isTime()
                        || (object && a.after("in", "at")));
    }
}
