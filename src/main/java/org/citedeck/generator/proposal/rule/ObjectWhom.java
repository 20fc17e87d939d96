package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.proposal.Draft;

/** Asks whom something was done to. */
final class ObjectWhom implements Rule {

    @Override
    public String id() {
        return "object-whom";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        Optional<Argument> object = AskedObject.of(fact);
        if (object.isEmpty()
                || !QuestionWords.isPerson(object.get().phrase())
                || !isNamed(object.get().phrase())) {
            return List.of();
        }
        return Drafting.ask(
                this, fact, object.get().phrase(), clause -> clause.askInverted("whom", null), object.get());
    }

    private static boolean isNamed(Phrase phrase) {
        return phrase.entity() != null || phrase.holdsName();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("The minister is expected to meet Prime Minister Ada Holm in Bergen.")
                        .asks("Whom is the minister expected to meet in Bergen?")
                        .answer("Ada Holm"),
                never("The minister met foreign guests in Bergen.").because("nobody is named"),
                never("The council opened the bridge.").because("a bridge is no person"));
    }
}
