package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.proposal.Draft;

/** Asks which country, city or organisation did something. */
final class SubjectWhich implements Rule {

    /** Verbs of what cities themselves do. */
    private static final Set<String> OF_PLACES =
            Set.of("host", "lie", "become", "have", "see", "suffer", "experience", "elect", "stage", "lose");

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
        if (isGovernment(fact)) {
            return List.of();
        }
        return QuestionWords.which(fact.subject())
                .map(which -> Drafting.ask(this, fact, fact.subject(), clause -> clause.askSubject(which, true)))
                .orElse(List.of());
    }

    /** "Hanoi would support the plan": a city that acts is the government in it. */
    private static boolean isGovernment(Fact fact) {
        return fact.subject().type() == EntityType.CITY
                && !fact.predicate().copular()
                && !fact.predicate().passive()
                && !OF_PLACES.contains(fact.predicate().lemma());
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
