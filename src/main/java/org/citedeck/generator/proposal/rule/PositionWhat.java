package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.time.LocalDate;
import java.util.List;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.RoleText;

/** Asks what office somebody held when the article appeared. */
final class PositionWhat implements Rule {

    private static final WordList COMPANIES = WordList.of("company-nouns");

    @Override
    public String id() {
        return "position-what";
    }

    @Override
    public boolean reads(Construction construction) {
        return construction == Construction.APPOSITION;
    }

    @Override
    public List<Draft> apply(Fact fact) {
        LocalDate published = fact.text().source().metadata().published();
        if (published == null || !RoleText.isOffice(fact) || isFirm(fact)) {
            return List.of();
        }
        return Drafting.ask(
                this,
                fact,
                RoleText.role(fact),
                clause -> "What position did " + clause.wording().say(fact.subject()) + " hold in "
                        + RoleText.month(published) + "?",
                fact.arguments().get(0));
    }

    /** "Norsk Hydro, Norway's largest maker of aluminium": no position, even where the firm is called like somebody. */
    private static boolean isFirm(Fact fact) {
        return fact.subject().type() != EntityType.PERSON
                || COMPANIES.contains(RoleText.role(fact).head().lemma());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Ada Holm, the director of the Munch Museum, was surprised.")
                        .asks("What position did Ada Holm hold in July 2024?")
                        .answer("the director of the Munch Museum"),
                never("Norsk Hydro, Norway's largest maker of aluminium, was surprised.")
                        .because("firms hold no positions"),
                never("Ada Holm, an economist at the World Bank, was surprised.")
                        .because("that is no office"));
    }
}
