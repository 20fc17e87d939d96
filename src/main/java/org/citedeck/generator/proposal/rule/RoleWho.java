package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.time.LocalDate;
import java.util.List;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Holder;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Prominence;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Draft;

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
        Phrase called = fact.arguments().get(0).phrase();
        if (called.tokens().stream().anyMatch(Token::isPronoun)
                || !Holder.isNamed(called.sentence(), called.tokens())) {
            return List.of();
        }
        LocalDate published = fact.text().source().metadata().published();
        boolean held = !called.first().lemma().equals("a");
        if (!held && !Prominence.isActor(fact.text(), fact.subject())) {
            return List.of();
        }
        String start = held && published != null ? "Who was " : "Who is described as ";
        String end = held && published != null ? " in " + published.format(TitleWho.MONTH) + "?" : "?";
        return Drafting.ask(
                this, fact, fact.subject(), clause -> start + clause.wording().say(called) + end);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Ada Holm, the director of the Munch Museum, was surprised.")
                        .asks("Who was the director of the Munch Museum in July 2024?")
                        .answer("Ada Holm"),
                never("Ada Holm, an economist at the World Bank, was surprised.")
                        .because("she may be in the story only to comment on it"),
                never("Ada Holm, surprised by the storm, stayed in Bergen.").because("nobody is called anything"));
    }
}
