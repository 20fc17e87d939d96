package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.WholeSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.proposal.Answer;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.Keyed;

/** Gives a sentence back with a gap where a name or figure was (cloze; Taylor 1953). */
final class SentenceGap implements Rule {

    private static final String GAP = "____";

    @Override
    public String id() {
        return "sentence-gap";
    }

    @Override
    public boolean reads(Construction construction) {
        return construction.isVerbatim();
    }

    @Override
    public List<Draft> apply(Fact fact) {
        return Gap.in(fact).stream()
                .flatMap(gap -> Keyed.of(fact, gap.phrase()).stream().map(key -> draft(fact, gap, key)))
                .toList();
    }

    private Draft draft(Fact fact, Gap gap, Keyed key) {
        Set<Integer> resolvedFrom = new TreeSet<>(WholeSentence.resolvedFrom(fact));
        resolvedFrom.addAll(key.resolvedFrom());
        Answer answer = key.answer();
        List<String> accepted = new ArrayList<>(key.accepted());
        String there = fact.text()
                .source()
                .text()
                .substring(gap.phrase().start(), gap.phrase().end());
        boolean initials = answer.type().isName() && there.equals(there.toUpperCase(Locale.ROOT));
        // "Eleven" at the beginning of the sentence
        boolean capital = there.equalsIgnoreCase(answer.text());
        if (answer.type() != EntityType.PERSON && !initials && !capital) {
            // what fits the gap is what stood there: no day of the week, no fuller name
            accepted.add(answer.text());
            accepted.remove(there);
            answer = new Answer(there, answer.type(), answer.plural(), answer.entity(), answer.date());
        }
        return new Draft(id(), fact, prompt(fact, gap), gap.phrase(), answer, accepted, resolvedFrom, false);
    }

    private static String prompt(Fact fact, Gap gap) {
        return gap.asks() + " fills the gap in “" + WholeSentence.with(fact, gap.blank(), GAP) + "”?";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("The old mill by the harbour buys 290,000 trees a year from farmers in the hills.")
                        .asks(
                                "Which number fills the gap in “The old mill by the harbour buys ____ trees a year from farmers in the hills”?")
                        .answer("290,000"),
                from("The museum by the harbour, which cost $2 million, belongs to the council.")
                        .asks(
                                "Which sum fills the gap in “The museum by the harbour, which cost ____, belongs to the council”?")
                        .answer("$2 million"),
                never("The fish that farmers by the harbour sell to Poland comes from the hills.")
                        .because("countries are guessed from what stands around them"),
                from("Ada Holm told farmers in the hills that the mill would close before the winter.")
                        .asks(
                                "Whose name fills the gap in “____ told farmers in the hills that the mill would close before the winter”?")
                        .answer("Ada Holm"),
                from("The strike by the dockers lasted 49 days and cost the council a lot of money.")
                        .asks(
                                "Which number fills the gap in “The strike by the dockers lasted ____ days and cost the council a lot of money”?")
                        .answer("49"),
                from("The farmers in the hills by the harbour bought the old mill in March 2014 from the council.")
                        .asks(
                                "Which date fills the gap in “The farmers in the hills by the harbour bought the old mill in ____ from the council”?")
                        .answer("March 2014"),
                from("The fire at the old mill by the harbour spread to the hills at night, injuring 11.")
                        .asks(
                                "Which number fills the gap in “The fire at the old mill by the harbour spread to the hills at night, injuring ____”?")
                        .answer("11"),
                from("The old mill by the harbour burned down, and the council said it had insured it for $2 million.")
                        .asks(
                                "Which sum fills the gap in “The old mill by the harbour burned down, and the council said it had insured it for ____”?")
                        .answer("$2 million"),
                from("Forty of the farmers in the hills by the harbour sold the trees to Ada Holm.")
                        .asks(
                                "Whose name fills the gap in “Forty of the farmers in the hills by the harbour sold the trees to ____”?")
                        .answer("Ada Holm"),
                from("Ada Holm, Jon Moe and Ann Lee sold the trees in the hills to the old mill by the harbour.")
                        .asks(
                                "Whose name fills the gap in “____, Jon Moe and Ann Lee sold the trees in the hills to the old mill by the harbour”?")
                        .answer("Ada Holm"),
                from("Ada Holm, Jon Moe and Ann Lee sold the trees in the hills to the old mill by the harbour.")
                        .asks(
                                "Whose name fills the gap in “Ada Holm, ____ and Ann Lee sold the trees in the hills to the old mill by the harbour”?")
                        .answer("Jon Moe"),
                from("Ada Holm, Jon Moe and Ann Lee sold the trees in the hills to the old mill by the harbour.")
                        .asks(
                                "Whose name fills the gap in “Ada Holm, Jon Moe and ____ sold the trees in the hills to the old mill by the harbour”?")
                        .answer("Ann Lee"),
                from("Forty of the farmers in the hills by the harbour sold the trees to Ada Holm.")
                        .asks(
                                "Which number fills the gap in “____ of the farmers in the hills by the harbour sold the trees to Ada Holm”?")
                        .answer("forty"),
                from("A mill that misses its aims two years running is fined $8 million by the council of the harbour.")
                        .asks(
                                "Which sum fills the gap in “A mill that misses its aims two years running is fined ____ by the council of the harbour”?")
                        .answer("$8 million"),
                from("The farmers in the hills by the harbour sold 200 trees to the old mill yesterday.")
                        .asks(
                                "Which number fills the gap in “The farmers in the hills by the harbour sold ____ trees to the old mill [on July 22, 2024]”?")
                        .answer("200"),
                from("The 200 farmers in the hills by the harbour called the old mill \"a gift.\"")
                        .asks(
                                "Which number fills the gap in “The ____ farmers in the hills by the harbour called the old mill ‘a gift’”?")
                        .answer("200"),
                from("RESIDENTS of the hills by the harbour sold 200 trees to the old mill.")
                        .asks(
                                "Which number fills the gap in “Residents of the hills by the harbour sold ____ trees to the old mill”?")
                        .answer("200"),
                from("The old mill by the harbour burned more trees than any other mill in 1931.")
                        .asks(
                                "Which year fills the gap in “The old mill by the harbour burned more trees than any other mill in ____”?")
                        .answer("1931"),
                from("Yesterday's fire at the old mill by the harbour cost the farmers in the hills 200 trees.")
                        .asks(
                                "Which number fills the gap in “Yesterday's fire at the old mill by the harbour cost the farmers in the hills ____ trees”?")
                        .answer("200"),
                never("In the end it bought 290,000 trees from farmers in the hills.")
                        .because("who bought them, only the article tells"),
                never("The findings of those groups were read out to 200 farmers in the hills.")
                        .because("which groups, only the article tells"),
                never("The bridge by the harbour rises 40 to 60 metres above the water.")
                        .because("half of a range is no answer"),
                never("The bridge by the harbour rises 40 metres (131 feet) above the water.")
                        .because("it is told in other units too"),
                never("The Bergen Harbour Board voted on Monday to count them in the presence of 200 farmers.")
                        .because("what was counted, only the article tells"),
                never("Ada Holm, a farmer in the hills, has taught here for 22 years.")
                        .because("where, only the article tells"),
                from("Three farmers in the hills by the harbour sold the trees to the old mill.")
                        .asks(
                                "Which number fills the gap in “____ farmers in the hills by the harbour sold the trees to the old mill”?")
                        .answer("three"),
                never("Of the $12 million, the farmers in the hills by the harbour spend a third on trees.")
                        .because("which sum, only the article tells"),
                from("The old mill by the harbour cost 150 million pesos (about $3 million) to farmers in the hills.")
                        .asks(
                                "Which sum fills the gap in “The old mill by the harbour cost ____ to farmers in the hills”?")
                        .answer("150 million pesos"),
                never("The council by the harbour lost R14 200 on the trees of the farmers in the hills.")
                        .because("half of a figure is no answer"),
                from("The old mill by the harbour, which a former judge and other farmers bought, employs 290 people this year.")
                        .asks(
                                "Which number fills the gap in “The old mill by the harbour, which a former judge and other farmers bought, employs ____ people this year”?")
                        .answer("290"),
                never("The former sold 290,000 trees from the hills to the mill by the harbour.")
                        .because("who that was, only the article tells"),
                never("Ada Holm told farmers in the hills by the harbour that the mill did not belong to him.")
                        .because("whom she means, only the article tells"),
                never("The storm in the hills by the harbour lasted for 40 minutes on the day.")
                        .because("minutes and metres are told by the way"),
                never("The farmers in the hills by the harbour talked with Oslo about the trees.")
                        .because("a town may stand for its government, and a country would do as well"),
                never(
                                "The farmers in the hills have sold more than 290,000 trees, and tickets cost $20 at the harbour.")
                        .because("that is a listing, not news"),
                never(
                                "The Harbour Commission for Mediation, Arbitration and Peace met farmers in the hills by the harbour.")
                        .because("part of a name is no answer"),
                never("The Commission for Roads, Bridges and Harbours will meet farmers in the hills by the harbour.")
                        .because("part of a name is no answer"),
                never("The mill by the harbour got 54% of the vote of the farmers in the hills to the council's 46%.")
                        .because("one share tells the other"),
                never("The year 12 students by the harbour planted trees for the farmers in the hills last week.")
                        .because("that number is a name"),
                never("The farmers in the hills have sold trees to the mill by the harbour over the past five years.")
                        .because("that is round, and told by the way"),
                never("The mill by the harbour was closed under section 2 of the Forestry Procedure Act 1993.")
                        .because("the year is part of a name"),
                never("The farmers in the hills by the harbour sold trees to the FTSE 250 company last week.")
                        .because("that number is part of a name"),
                never("The farmers in the hills by the harbour sold trees for seven and a half crowns.")
                        .because("half of a figure is no answer"),
                never(
                                "The farmers in the hills by the harbour sold several hundred million crowns' worth of trees last year.")
                        .because("half of a figure is no answer"),
                never("The strike by the dockers in the harbour ends at 6.30 a.m. for the farmers in the hills.")
                        .because("a time of day is told by the way"),
                never("The mill by the harbour in Oslo, the capital, belongs to farmers in the hills.")
                        .because("capitals are known to everybody"),
                never("The old mill by the harbour was at the time a hospital for 200 farmers.")
                        .because("when, only the article tells"),
                never("The farmers in the hills by the harbour planted all of the trees before the 2014 protests.")
                        .because("a year is no number"),
                never("The two farmers in the hills agreed to sell the trees to the mill.")
                        .because("pairs are guessed"),
                never("The council did not respond to a request for comment by 200 farmers.")
                        .because("what reporters tell of their work is not news"));
    }
}
