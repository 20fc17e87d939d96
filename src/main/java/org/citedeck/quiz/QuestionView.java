package org.citedeck.quiz;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.citedeck.deck.ItemKind;
import org.citedeck.quiz.AnswerItem.Sent;
import org.jspecify.annotations.Nullable;

/**
 * An item before it is answered. It holds nothing of the key, the citation or the article, whose headline is often the
 * answer: what is not here cannot be in the page.
 *
 * @param number from 1
 * @param tried how many answers to it were taken
 * @param round how often it is asked, from 1; more where it was wrong before
 * @param done of how many items nothing more is asked
 * @param options the choices, or the three verdicts of a claim; empty where the answer is typed
 * @param typedBefore what stood in the field: a misspelt answer that is to be looked at again, or one that lacked something
 * @param chosenBefore the form's value of what was chosen before, or empty
 * @param offline whether the attempt may go on without network
 */
record QuestionView(
        String token,
        int number,
        int tried,
        int round,
        int done,
        int total,
        boolean claim,
        String prompt,
        List<Options.Option> options,
        boolean checkSpelling,
        String typedBefore,
        String chosenBefore,
        boolean certaintyAsked,
        String certaintyBefore,
        boolean offline) {

    static QuestionView of(Attempt attempt, Progress progress, Sent sent) {
        return of(attempt, progress.number(sent.number()).orElseThrow(NotFoundException::new), progress.done(), sent);
    }

    /** The same as it will be asked once other items are done with. */
    static QuestionView of(Attempt attempt, Standing standing, int done, Sent sent) {
        var item = standing.item();
        boolean claim = item.kind == ItemKind.CLAIM;
        String answer = sent.answer() == null ? "" : sent.answer();
        Optional<Response> last = standing.last();
        return new QuestionView(
                attempt.token,
                standing.number(),
                standing.responses().size(),
                standing.rounds() + 1,
                done,
                attempt.items.size(),
                claim,
                item.prompt,
                claim ? Options.verdicts() : Options.of(attempt, standing),
                standing.asksSpelling(),
                standing.asksSpelling() && answer.isEmpty()
                        ? last.map(one -> one.given).orElse("")
                        : answer,
                answer,
                attempt.certaintyAsked,
                Optional.ofNullable(sent.certainty())
                        .or(() -> last.filter(one -> standing.asksSpelling())
                                .map(one -> one.certainty)
                                .map(Certainty::name))
                        .orElse(""),
                attempt.mayGoOffline());
    }

    /** Words for an item that comes again; null for one that is asked for the first time. */
    public @Nullable String again() {
        return round > 1 ? "Once more: round " + round : null;
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
