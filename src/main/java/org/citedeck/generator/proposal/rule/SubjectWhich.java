package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Draft;

/** Asks which country, city or organisation did something. */
final class SubjectWhich implements Rule {

    private static final WordList ASSERTING = WordList.of("asserting-verbs");

    /** Verbs of what cities themselves do. */
    private static final Set<String> OF_PLACES =
            Set.of("host", "lie", "become", "have", "see", "suffer", "experience", "elect", "stage", "lose");

    @Override
    public String id() {
        return "subject-which";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        if (fact.argument(Role.CLAUSE).isPresent()
                && ASSERTING.contains(fact.predicate().lemma())) {
            // "Which organization said that …?" asks for the source of the news
            return List.of();
        }
        if (isGovernment(fact)) {
            return List.of();
        }
        return QuestionWords.which(fact.subject())
                .map(which -> Drafting.ask(
                        this,
                        fact,
                        fact.subject(),
                        clause -> clause.askSubject(which, !fact.subject().isCoordinated())))
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
                from("Norsk Hydro said on Monday it would close the mill in Bergen.")
                        .asks("Which organization said it would close the mill in Bergen?")
                        .answer("Norsk Hydro"),
                from("Lake Turkana receives most of its water from the Omo.")
                        .asks("Which lake receives most of its water from the Omo?")
                        .answer("Lake Turkana"),
                from("Laos and Thailand agreed on Tuesday to exchange readings from seven dams on the Mekong.")
                        .asks(
                                "Which two countries agreed on July 23, 2024, to exchange readings from seven dams on the Mekong?")
                        .answer("Laos and Thailand"),
                from("The Finance Committee voted on Tuesday to strike out a tax on bread in Kenya.")
                        .asks("Which organization voted on July 23, 2024, to strike out a tax on bread in Kenya?")
                        .answer("the Finance Committee"),
                never("The mayor opened the bridge in 1931.").because("a person is asked for with who"));
    }
}
