package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.Draft;

/** Asks how many there were, or how much it was. */
final class HowMany implements Rule {

    @Override
    public String id() {
        return "how-many";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        List<Draft> drafts = new ArrayList<>();
        Counted.in(fact.subject())
                .ifPresent(counted -> drafts.addAll(Drafting.ask(
                        this,
                        fact,
                        counted.number(),
                        clause -> clause.askSubject(counted.word(clause.wording()), false))));
        for (Argument argument : fact.arguments()) {
            Optional<Counted> counted = argument.is(Role.OBJECT) || argument.is(Role.OBLIQUE)
                    ? Counted.in(argument.phrase())
                    : Optional.empty();
            if (counted.isEmpty()) {
                continue;
            }
            Phrase number = counted.get().number();
            drafts.addAll(Drafting.ask(
                    this,
                    fact,
                    number,
                    clause -> clause.askInverted(
                            (argument.preposition() == null ? "" : argument.preposition() + " ")
                                    + counted.get().word(clause.wording()),
                            null),
                    argument));
        }
        return drafts;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("The police arrested 18 people in Leeds on 4 May 2021.")
                        .asks("How many people did the police arrest in Leeds on 4 May 2021?")
                        .answer("18"),
                from("More than 300 pilgrims were killed near Mecca.")
                        .asks("How many pilgrims were killed near Mecca?")
                        .answer("more than 300"),
                never("One of the ships sank near Bergen.").because("one of several is no count"));
    }
}
