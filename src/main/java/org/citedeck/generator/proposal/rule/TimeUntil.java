package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.Draft;

/** Asks until when something goes on, or by when it shall be done. */
final class TimeUntil implements Rule {

    @Override
    public String id() {
        return "time-until";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return Drafting.askFor(
                this,
                fact,
                argument -> argument.is(Role.OBLIQUE)
                                && argument.after("until", "by")
                                && CalendarDates.isWhole(argument.phrase())
                        ? Optional.of(argument.preposition() + " when")
                        : Optional.empty());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("The strike at Norsk Hydro will last until Friday.")
                        .asks("Until when will the strike at Norsk Hydro last?")
                        .answer("Friday, July 26, 2024"),
                from("Norsk Hydro said it would close the mill in Bergen by the end of 2028.")
                        .asks("By when did Norsk Hydro say it would close the mill in Bergen?")
                        .answer("the end of 2028"),
                never("The strike at Norsk Hydro will last until the storm is over.")
                        .because("no date is told"));
    }
}
