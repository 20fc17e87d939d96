package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.Draft;

/** Asks what did or was something. */
final class SubjectWhat implements Rule {

    /** Verbs whose subject is told by what it holds: the question would be about anything. */
    private static final Set<String> CONTAINING =
            Set.of("include", "contain", "feature", "have", "consist", "comprise", "involve", "mean", "remain");

    @Override
    public String id() {
        return "subject-what";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        if (!QuestionWords.isThing(fact.subject())
                || fact.predicate().copular()
                || Counted.in(fact.subject()).isPresent()
                || fact.subject().tokens().stream().anyMatch(t -> t.tag().equals("CD"))
                || CONTAINING.contains(fact.predicate().lemma())) {
            return List.of();
        }
        return Drafting.ask(this, fact, fact.subject(), clause -> clause.askSubject("what", true));
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("A strong earthquake struck northern Japan on 3 May 2021.")
                        .asks("What struck northern Japan on 3 May 2021?")
                        .answer("a strong earthquake"),
                never("Ann Lee opened the bridge in 1931.").because("a person is asked for with who"),
                never("There was a fire in Leeds.").because("the subject stands for nothing"));
    }
}
