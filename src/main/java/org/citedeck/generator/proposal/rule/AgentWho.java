package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.Draft;

/** Asks by whom something was done, in the active voice. */
final class AgentWho implements Rule {

    @Override
    public String id() {
        return "agent-who";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        Optional<Argument> agent = fact.argument(Role.AGENT);
        if (agent.isEmpty()) {
            return List.of();
        }
        Optional<String> word = QuestionWords.isPerson(agent.get().phrase())
                ? Optional.of("who")
                : QuestionWords.which(agent.get().phrase());
        return word.map(w -> Drafting.ask(this, fact, agent.get().phrase(), clause -> clause.askAgent(w), agent.get()))
                .orElse(List.of());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("The president was greeted in Oslo by Mayor Anna Berg.")
                        .asks("Who greeted the president in Oslo?")
                        .answer("Anna Berg"),
                from("The old council was overthrown by Ada Holm in 1931.")
                        .asks("Who overthrew the old council in 1931?")
                        .answer("Ada Holm"),
                never("The house was built by the river.").because("a river builds nothing"));
    }
}
