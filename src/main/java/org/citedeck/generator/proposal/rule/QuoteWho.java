package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Quotation;
import org.citedeck.generator.proposal.Draft;

/** Asks who said something, word for word. */
final class QuoteWho implements Rule {

    @Override
    public String id() {
        return "quote-who";
    }

    @Override
    public boolean reads(Construction construction) {
        return construction == Construction.QUOTATION;
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return Drafting.isNamedPerson(fact.subject())
                ? Drafting.ask(
                        this,
                        fact,
                        fact.subject(),
                        clause -> "Who " + Quotation.verb(fact) + ", “" + Quotation.words(fact) + "”?")
                : List.of();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("“Neither side got everything it came for in Oslo,” Ada Holm told reporters.")
                        .asks("Who said, “Neither side got everything it came for in Oslo”?")
                        .answer("Ada Holm"),
                from("Ada Holm told reporters: “The two sides met in Oslo for a week.”")
                        .asks("Who said, “The two sides met in Oslo for a week”?")
                        .answer("Ada Holm"),
                from("“I could see the clock in the square all the time,” Ada Holm said, “and the flags.”")
                        .asks("Who said, “I could see the clock in the square all the time, and the flags”?")
                        .answer("Ada Holm"),
                from("“If the two sides had met in Oslo for a week,” Ada Holm said, “they would have agreed.”")
                        .asks("Who said, “If the two sides had met in Oslo for a week, they would have agreed”?")
                        .answer("Ada Holm"),
                from("“Neither side got everything it came for in Oslo,” said Norway's prime minister, Ada Holm.")
                        .asks("Who said, “Neither side got everything it came for in Oslo”?")
                        .answer("Ada Holm"),
                never(
                                "Ada Holm painted in Oslo. “Holm was the centre of everything that was painted in the city,” she said.")
                        .because("whoever speaks of somebody by name is another"),
                never("“If the two sides had met in Oslo for a whole week,” Ada Holm said. “Peace.”")
                        .because("what then, the speaker left open"),
                from("“Neither side got everything it came for in Oslo,” Ada Holm wrote in a letter to farmers.")
                        .asks("Who wrote, “Neither side got everything it came for in Oslo”?")
                        .answer("Ada Holm"),
                from("“Neither side got everything it came for in Oslo,” said Ada Holm at the Munch Museum.")
                        .asks("Who said, “Neither side got everything it came for in Oslo”?")
                        .answer("Ada Holm"),
                never("“That long sentence has gone missing, and I do not think it was an accident,” Ada Holm said.")
                        .because("which sentence, only the article tells"),
                from("“The price does not even cover our transport,” said co-founder and chief executive Ada Holm in Oslo.")
                        .asks("Who said, “The price does not even cover our transport”?")
                        .answer("Ada Holm"),
                from("“These are people who worked through the winter in Oslo,” said Ada Holm.")
                        .asks("Who said, “These are people who worked through the winter in Oslo”?")
                        .answer("Ada Holm"),
                never("“That is where the mills of the town have tended to fall down,” said Ada Holm in Oslo.")
                        .because("where, only the article tells"),
                never("“Neither side got everything it came for in Oslo,” a spokesman told reporters.")
                        .because("he has no name"),
                never("“They had waited in the square in Oslo for the whole of the week,” Ada Holm told reporters.")
                        .because("who waited, only the article tells"),
                never("“Never again,” Ada Holm told reporters.").because("that could be anybody's words"));
    }
}
