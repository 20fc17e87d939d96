package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Draft;

/** Asks with whom, against whom or from which body something was done. */
final class PartnerWhich implements Rule {

    private static final Set<String> PREPOSITIONS = Set.of("with", "against", "from", "to", "for", "into", "alongside");

    private static final WordList LIGHT = WordList.of("light-verbs");

    private static final Set<String> TOGETHER = Set.of(
            "agree",
            "clash",
            "collaborate",
            "compete",
            "cooperate",
            "fight",
            "meet",
            "merge",
            "negotiate",
            "play",
            "side",
            "speak",
            "talk",
            "work");

    @Override
    public String id() {
        return "partner-which";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return fact.predicate().negated() || LIGHT.contains(fact.predicate().lemma())
                ? List.of()
                : Drafting.askFor(this, fact, argument -> word(fact, argument));
    }

    private static Optional<String> word(Fact fact, Argument argument) {
        String preposition = argument.preposition();
        boolean asked = argument.is(Role.OBLIQUE)
                && preposition != null
                && !argument.fronted()
                && PREPOSITIONS.contains(preposition)
                && takesPartner(fact, preposition);
        return asked ? word(argument.phrase()).map(w -> preposition + " " + w) : Optional.empty();
    }

    /** Behind "with" stands a partner of what was done to something, or of what two do together: shares climb with nobody. */
    private static boolean takesPartner(Fact fact, String preposition) {
        boolean beside = preposition.equals("with") || preposition.equals("alongside");
        return !beside
                || (!fact.predicate().passive() && fact.argument(Role.OBJECT).isPresent())
                || TOGETHER.contains(fact.predicate().lemma());
    }

    private static Optional<String> word(Phrase phrase) {
        if (Drafting.isNamedPerson(phrase)) {
            return Optional.of("whom");
        }
        return phrase.type() == EntityType.ORGANIZATION ? QuestionWords.which(phrase) : Optional.empty();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Ada Holm founded the Munch Society with Peter Lund in 2016.")
                        .asks("With whom did Ada Holm found the Munch Society in 2016?")
                        .answer("Peter Lund"),
                never("Norway paid $2 million for the museum in Oslo.").because("a museum in Oslo is no name"),
                never("Shares in Norsk Hydro rose with Yara International in Oslo.")
                        .because("nobody rises with somebody"),
                never("Ada Holm founded the Munch Society with some friends in 2016.")
                        .because("nobody is named"));
    }
}
