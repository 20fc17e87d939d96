package org.citedeck.quiz;

import java.util.List;
import org.citedeck.deck.ItemKind;

/**
 * An item before it is answered. It holds nothing of the key, the citation or the article, whose headline is often the
 * answer: what is not here cannot be in the page.
 *
 * @param number from 1
 * @param options empty where the answer is typed or the item is a claim
 * @param lastTry the misspelt answer that is to be looked at again, or empty
 */
record QuestionView(
        String token,
        int number,
        int total,
        boolean claim,
        String prompt,
        List<Options.Option> options,
        boolean checkSpelling,
        String lastTry) {

    static QuestionView of(Attempt attempt, Standing standing) {
        var item = standing.item();
        return new QuestionView(
                attempt.token,
                standing.number(),
                attempt.items.size(),
                item.kind == ItemKind.CLAIM,
                item.prompt,
                Options.of(attempt, item),
                standing.asksAgain(),
                standing.asksAgain() ? standing.given().orElse("") : "");
    }

    public boolean isTyped() {
        return !claim && options.isEmpty();
    }
}
