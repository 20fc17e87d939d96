package org.citedeck.generator.proposal.rule;

import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Leaner;
import org.citedeck.generator.proposal.Draft;

/** All rules. */
public final class Rules {

    private static final List<Rule> ALL = List.of(
            new SubjectWho(),
            new SubjectWhich(),
            new AgentWho(),
            new ObjectWhom(),
            new ObjectWhat(),
            new PlaceWhere(),
            new TimeWhen(),
            new TimeUntil(),
            new HowLong(),
            new HowMany(),
            new HowMuch(),
            new WhatPercentage(),
            new WhyBecause(),
            new PartnerWhich(),
            new QuoteWho(),
            new QuotePhraseWho(),
            new AbbreviationWhat(),
            new RoleWho(),
            new TitleWho(),
            new PositionWhat(),
            new SentenceGap());

    private Rules() {}

    /** In the order in which they are tried. */
    public static List<Rule> all() {
        return ALL;
    }

    /** What all rules ask about the facts of a text, and about what follows from them: the fullest form of each first. */
    public static List<Draft> apply(List<Fact> facts) {
        List<Draft> drafts = new ArrayList<>();
        for (Fact fact : facts) {
            for (Fact form : Leaner.forms(fact)) {
                drafts.addAll(apply(form));
            }
        }
        return drafts;
    }

    private static List<Draft> apply(Fact fact) {
        return ALL.stream().flatMap(rule -> apply(rule, fact).stream()).toList();
    }

    /** What one rule asks about a fact. */
    static List<Draft> apply(Rule rule, Fact fact) {
        return rule.reads(fact.construction()) ? rule.apply(fact) : List.of();
    }
}
