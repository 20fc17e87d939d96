package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Draft;

/** Asks what share of something it was, or by what share something rose or fell. */
final class WhatPercentage implements Rule {

    /** Verbs of becoming more or less. */
    private static final WordList CHANGE = WordList.of("verbs-of-change");

    @Override
    public String id() {
        return "what-percentage";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        List<Draft> drafts = new ArrayList<>();
        if (fact.predicate().negated()) {
            return drafts;
        }
        Share.in(fact.subject())
                .ifPresent(share -> drafts.addAll(Drafting.ask(
                        this, fact, share.number(), clause -> clause.askSubject(share.word(clause.wording()), false))));
        for (Argument argument : fact.arguments()) {
            Optional<Share> share = Share.in(argument.phrase());
            if (share.isPresent() && argument.is(Role.OBJECT)) {
                drafts.addAll(Drafting.ask(
                        this,
                        fact,
                        share.get().number(),
                        clause -> clause.askInverted(share.get().wordAhead(clause.wording(), fact.subject()), null),
                        argument));
            } else if (isMeasure(fact, argument)) {
                String word = argument.after("to") ? "to what level" : "by what percentage";
                drafts.addAll(Drafting.ask(
                        this, fact, argument.phrase(), clause -> clause.askInverted(word, null), argument));
            }
        }
        return drafts;
    }

    /** "Shares rose | 9 percent", "by 9 percent" or "to 61 percent". */
    private static boolean isMeasure(Fact fact, Argument argument) {
        boolean bare = argument.is(Role.TIME) || argument.is(Role.OBJECT) || argument.is(Role.ADVERB);
        return argument.phrase().type() == EntityType.PERCENT
                && CHANGE.contains(fact.predicate().lemma())
                // "Norsk Hydro fell 3 percent": its shares did
                && !(fact.subject().type() == EntityType.ORGANIZATION
                        && fact.argument(Role.OBJECT).map(argument::equals).orElse(true))
                && (bare || (argument.is(Role.OBLIQUE) && argument.after("by", "to")))
                && Share.isAmountAlone(argument.phrase());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Shares in Norsk Hydro rose 9 percent in Oslo on 4 May 2021.")
                        .asks("By what percentage did shares in Norsk Hydro rise in Oslo on 4 May 2021?")
                        .answer("9 percent"),
                from("Norway sells about 40 percent of its fish to Poland.")
                        .asks("What percentage of its fish does Norway sell to Poland?")
                        .answer("about 40 percent"),
                from("Turnout in Bergen rose by 14.6 per cent in 2021.")
                        .asks("By what percentage did turnout in Bergen rise in 2021?")
                        .answer("14.6 per cent"),
                never("Norsk Hydro fell 3 percent in Oslo on 4 May 2021.").because("its shares did"),
                never("Norway sells much of its fish to Poland.").because("no share is told"));
    }
}
