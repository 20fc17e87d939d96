package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.RoleText;

/** Asks who holds an office, and who among those that act in the story is called something. */
final class RoleWho implements Rule {

    @Override
    public String id() {
        return "role-who";
    }

    @Override
    public boolean reads(Construction construction) {
        return construction == Construction.APPOSITION;
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return RoleText.isTelling(fact)
                ? Drafting.ask(
                        this, fact, fact.subject(), clause -> "Who " + RoleText.predicate(fact, clause.wording()) + "?")
                : List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Ada Holm, the director of the Munch Museum, was surprised.")
                        .asks("Who was the director of the Munch Museum in July 2024?")
                        .answer("Ada Holm"),
                never("Ada Holm, an economist at the World Bank, was surprised.")
                        .because("she may be in the story only to comment on it"),
                never("Ada Holm, the Norwegian filmmaker, was surprised.").because("there are many"),
                never("Ada Holm, surprised by the storm, stayed in Bergen.").because("nobody is called anything"));
    }
}
