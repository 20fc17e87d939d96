package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.proposal.Draft;

/** Asks what somebody did something to, or which organisation or country. */
final class ObjectWhat implements Rule {

    @Override
    public String id() {
        return "object-what";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        Optional<Argument> object = AskedObject.of(fact);
        if (object.isEmpty() || fact.argument(Role.CLAUSE).isPresent()) {
            // "asked the governments not to turn away boats": the object is the one who does it
            return List.of();
        }
        Optional<String> word = QuestionWords.isThing(object.get().phrase())
                ? Optional.of("what")
                : QuestionWords.which(object.get().phrase());
        return word.map(w -> Drafting.ask(
                        this, fact, object.get().phrase(), clause -> clause.askInverted(w, null), object.get()))
                .orElse(List.of());
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("In June 2024, Ada Holm signed a treaty on fishing rights.")
                        .asks("What did Ada Holm sign in June 2024?")
                        .answer("a treaty on fishing rights"),
                never("The council met Ada Holm.").because("a person is asked for with whom"));
    }
}
