package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.Draft;

/** Asks who did or was something. */
final class SubjectWho implements Rule {

    @Override
    public String id() {
        return "subject-who";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        if (!QuestionWords.isPerson(fact.subject())
                || Counted.in(fact.subject()).isPresent()) {
            return List.of();
        }
        return Drafting.ask(this, fact, fact.subject(), clause -> clause.askSubject("who", true));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Marie Curie discovered radium in Paris in 1898.")
                        .asks("Who discovered radium in Paris in 1898?")
                        .answer("Marie Curie"),
                from("The three sisters were rescued from the lake by firefighters.")
                        .asks("Who was rescued from the lake by firefighters?")
                        .answer("the three sisters"),
                from("In 1977, Ada Holm sold a house she had built in Bergen.")
                        .asks("In 1977, who sold a house she had built in Bergen?")
                        .answer("Ada Holm"),
                never("Navy divers and a helicopter joined the search near Bergen on Monday.")
                        .because("a helicopter is nobody"),
                never("It rained in Bergen on Monday.").because("the subject stands for nothing"),
                never("The bridge collapsed in 1940.").because("the subject is no person"));
    }
}
