package org.citedeck.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citedeck.deck.ItemKind;
import org.citedeck.deck.Verdicts;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.quiz.AnswerItem.Sent;

/**
 * An item before it is answered. It holds nothing of the key, the citation or the article, whose headline is often the
 * answer: what is not here cannot be in the page.
 *
 * @param number from 1
 * @param tried how many answers to it were taken
 * @param options the choices, or the three verdicts of a claim; empty where the answer is typed
 * @param typedBefore what stood in the field: a misspelt answer that is to be looked at again, or one that lacked something
 * @param chosenBefore the form's value of what was chosen before, or empty
 */
record QuestionView(
        String token,
        int number,
        int tried,
        int total,
        boolean claim,
        String prompt,
        List<Options.Option> options,
        boolean checkSpelling,
        String typedBefore,
        String chosenBefore,
        boolean certaintyAsked,
        String certaintyBefore) {

    static QuestionView of(Attempt attempt, Standing standing, Sent sent) {
        var item = standing.item();
        boolean claim = item.kind == ItemKind.CLAIM;
        String answer = sent.answer() == null ? "" : sent.answer();
        return new QuestionView(
                attempt.token,
                standing.number(),
                standing.responses().size(),
                attempt.items.size(),
                claim,
                item.prompt,
                claim ? verdicts() : Options.of(attempt, item),
                standing.asksAgain(),
                standing.asksAgain() && answer.isEmpty() ? standing.given().orElse("") : answer,
                answer,
                attempt.certaintyAsked,
                Optional.ofNullable(sent.certainty())
                        .or(() -> standing.certainty().map(Certainty::name))
                        .orElse(""));
    }

    private static List<Options.Option> verdicts() {
        return Stream.of(Label.values())
                .map(label -> new Options.Option(label.name(), Verdicts.word(label)))
                .toList();
    }

    public boolean isTyped() {
        return options.isEmpty();
    }

    /** Whether one press answers: a claim whose certainty is not asked. */
    public boolean isOnePress() {
        return claim && !certaintyAsked;
    }

    public List<Certainty> certainties() {
        return List.of(Certainty.values());
    }
}
