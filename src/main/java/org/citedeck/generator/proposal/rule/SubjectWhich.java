package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.Draft;

/** Asks which country, city or organisation did something. */
final class SubjectWhich implements Rule {

    @Override
    public String id() {
        return "subject-which";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        if (fact.argument(Role.CLAUSE).isPresent()) {
            // "Which organization said that …?" asks for the source of the news
            return List.of();
        }
        return QuestionWords.which(fact.subject())
                .map(which -> Drafting.ask(this, fact, fact.subject(), clause -> clause.askSubject(which, true)))
                .orElse(List.of());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Norway opened an embassy in Minsk in 2016.")
                        .asks("Which country opened an embassy in Minsk in 2016?")
                        .answer("Norway"),
                from("Belarus does not have an embassy in Pyongyang.")
                        .asks("Which country does not have an embassy in Pyongyang?")
                        .answer("Belarus"),
                never("The mayor opened the bridge in 1931.").because("a person is asked for with who"));
    }
}
