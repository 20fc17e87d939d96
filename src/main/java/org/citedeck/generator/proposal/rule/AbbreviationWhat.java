package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import org.citedeck.generator.fact.Abbreviation;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.Draft;

/** Asks what initials stand for. */
final class AbbreviationWhat implements Rule {

    @Override
    public String id() {
        return "abbreviation-what";
    }

    @Override
    public boolean reads(Construction construction) {
        return construction == Construction.ABBREVIATION;
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return Drafting.ask(
                this,
                fact,
                fact.subject(),
                clause -> "What does the abbreviation " + Abbreviation.initials(fact) + " stand for?");
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("The Norwegian Glacier Survey (NGS) measured the ice in 2016.\nThe NGS has measured it since.")
                        .asks("What does the abbreviation NGS stand for?")
                        .answer("Norwegian Glacier Survey"),
                never(
                                "The Norwegian Glacier Survey (formerly NGS) measured the ice in 2016.\nThe NGS has measured it since.")
                        .because("more than initials stands in the brackets"),
                never("The Norwegian Survey (NS) measured the ice in 2016.\nThe NS has measured it since.")
                        .because("two letters stand for many things"),
                never("The Conservatives (CDU) won in 2016.").because("the letters stand for other words"));
    }
}
