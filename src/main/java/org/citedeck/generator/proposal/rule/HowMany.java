package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.proposal.ClauseText;
import org.citedeck.generator.proposal.Draft;
import org.jspecify.annotations.Nullable;

/** Asks how many there were, or how much it was. */
final class HowMany implements Rule {

    @Override
    public String id() {
        return "how-many";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        List<Draft> drafts = new ArrayList<>();
        Counted.in(fact.subject())
                .ifPresent(counted -> drafts.addAll(Drafting.ask(
                        this,
                        fact,
                        counted.number(),
                        clause -> clause.askSubject(counted.word(clause.wording()), false))));
        for (Argument argument : fact.arguments()) {
            Optional<Counted> counted = argument.is(Role.OBJECT) || argument.is(Role.OBLIQUE)
                    ? Counted.in(argument.phrase())
                    : Optional.empty();
            if (counted.isEmpty()) {
                continue;
            }
            Phrase number = counted.get().number();
            boolean priced = argument.after("to", "at") && number.type() != EntityType.NUMBER;
            if (argument.after("with", "for", "by", "of", "as") || priced || isVague(number)) {
                continue;
            }
            drafts.addAll(Drafting.ask(
                    this, fact, number, clause -> ask(clause, counted.get(), argument.preposition()), argument));
        }
        return drafts;
    }

    /** "One or more" is no number, nor is what "up to" was cut off. */
    private static boolean isVague(Phrase number) {
        int first = number.first().index();
        boolean cut = first > 1
                && number.sentence().token(first - 1).lemma().equals("to")
                && number.sentence().token(first - 2).lemma().equals("up");
        return cut || number.tokens().stream().anyMatch(t -> t.lemma().equals("or"));
    }

    /** "In how many towns …?", "To how many people did she talk?" */
    private static String ask(ClauseText clause, Counted counted, @Nullable String preposition) {
        String word = counted.word(clause.wording());
        return clause.askInverted(preposition == null ? word : preposition + " " + word, null);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("The police arrested 18 people in Leeds on 4 May 2021.")
                        .asks("How many people in Leeds did the police arrest on 4 May 2021?")
                        .answer("18"),
                from("More than 300 pilgrims were killed near Mecca.")
                        .asks("How many pilgrims were killed near Mecca?")
                        .answer("more than 300"),
                from("Norway paid Kč41bn for the museum in Oslo in 2016.")
                        .asks("How much did Norway pay for the museum in Oslo in 2016?")
                        .answer("Kč41bn"),
                from("Organisers said 41 runners had been treated for burns in Oslo.")
                        .asks("According to organisers, how many runners were treated for burns in Oslo?")
                        .answer("41"),
                from("Norges Bank said it would close three branches in Bergen.")
                        .asks("How many branches did Norges Bank say it would close in Bergen?")
                        .answer("three"),
                from("Ada Holm flew to 14 towns in Norway in June 2016.")
                        .asks("To how many towns in Norway did Ada Holm fly in June 2016?")
                        .answer("14"),
                from("The mill in Bergen buys 290,000 trees a year.")
                        .asks("How many trees does the mill in Bergen buy a year?")
                        .answer("290,000"),
                never("Three other people drowned near Mecca.").because("beside whom, only the article tells"),
                never("One of the ships sank near Bergen.").because("one of several is no count"));
    }
}
