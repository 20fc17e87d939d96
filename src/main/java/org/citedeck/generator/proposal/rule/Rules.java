package org.citedeck.generator.proposal.rule;

import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
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
            new HowMany(),
            new TitleWho());

    private Rules() {}

    /** In the order in which they are tried. */
    public static List<Rule> all() {
        return ALL;
    }

    /** What all rules ask about the facts of a text. */
    public static List<Draft> apply(List<Fact> facts) {
        List<Draft> drafts = new ArrayList<>();
        for (Fact fact : facts) {
            for (Rule rule : ALL) {
                boolean office = fact.construction() == Construction.TITLE;
                if (office == rule instanceof TitleWho) {
                    drafts.addAll(rule.apply(fact));
                }
            }
        }
        return drafts;
    }
}
