package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Quotation;
import org.citedeck.generator.proposal.Draft;

/** Asks whose words are quoted within a sentence. */
final class QuotePhraseWho implements Rule {

    @Override
    public String id() {
        return "quote-phrase-who";
    }

    @Override
    public boolean reads(Construction construction) {
        return construction == Construction.QUOTED_PHRASE;
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return Drafting.isNamedPerson(fact.subject())
                ? Drafting.ask(
                        this, fact, fact.subject(), clause -> "Who used the words “" + Quotation.verbatim(fact) + "”?")
                : List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Ada Holm described the treaty as “a visible loss of nerve” on Monday.")
                        .asks("Who used the words “a visible loss of nerve”?")
                        .answer("Ada Holm"),
                never("Ada Holm said that she would go, “but they will not like the plan”, on Monday.")
                        .because("it goes on from what was said before"),
                never("A spokesman described the treaty as “a visible loss of nerve” on Monday.")
                        .because("he has no name"),
                never("Ada Holm described the treaty as “very sad” on Monday.")
                        .because("those could be anybody's words"));
    }
}
