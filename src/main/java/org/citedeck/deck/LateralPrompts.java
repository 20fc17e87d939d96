package org.citedeck.deck;

import java.util.List;
import java.util.stream.Stream;
import org.citedeck.deck.ChoiceKind.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may ask beyond the article, as fact-checkers do who leave a page to see what others say of it (Wineburg and
 * McGrew 2019, "Lateral reading"). Nobody grades it.
 *
 * @param whoSays on where the article has it from
 * @param otherSources on where else it would have to be found
 */
public record LateralPrompts(List<String> whoSays, List<String> otherSources) {

    static LateralPrompts of(Item item) {
        return of(item.rule, item.prompt, item.answer, item.citedSentence().words());
    }

    static LateralPrompts of(String rule, String prompt, @Nullable String answer, String sentence) {
        boolean attributed = rule.startsWith("quote-") || SaidBySomebody.is(sentence);
        Form about = about(rule, prompt, answer);
        return new LateralPrompts(
                attributed
                        ? List.of(
                                "Whose words are these, and how could that person know?",
                                "Who would object to them, and is that person heard in the article?")
                        : List.of("The article says it in its own voice. Does it tell you how it knows?"),
                List.of(elsewhere(about, attributed)));
    }

    private static String elsewhere(Form about, boolean attributed) {
        return switch (about) {
            case NUMBER -> "Who counts or measures this, and where would the figure be published?";
            case YEAR, DATE -> "Which calendar, archive or report of that day would show the same date?";
            default ->
                attributed
                        ? "Search for the words and the name. Do other newsrooms report the same words, and do they add any?"
                        : "Which newsroom with no ties to this one should have reported it too? Look whether it did.";
        };
    }

    /** What is asked; of a claim, what was changed in it. */
    private static Form about(String rule, String prompt, @Nullable String answer) {
        return switch (rule) {
            case "claim-number", "how-many" -> Form.NUMBER;
            case "claim-date", "time-when" -> Form.DATE;
            default ->
                Stream.ofNullable(answer)
                        .map(key -> ChoiceKind.of(prompt, key).form())
                        .findFirst()
                        .orElse(Form.PHRASE);
        };
    }
}
