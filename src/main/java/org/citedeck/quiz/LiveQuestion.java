package org.citedeck.quiz;

import java.util.List;
import java.util.Optional;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKind;
import org.citedeck.quiz.Options.Option;

/**
 * An item of a live round before its answer is told, the same for all. It holds nothing of the key, the citation or the
 * article: what is not here cannot be in the page.
 *
 * @param options the choices, or the three verdicts of a claim; empty where the answer is typed
 */
public record LiveQuestion(boolean claim, String prompt, List<Option> options) {

    /** What an answer is cut to, in characters. */
    private static final int LONGEST = 500;

    /**
     * Reads the item.
     *
     * @param secret of the round; orders the choices and hides which is which
     */
    public static LiveQuestion of(Item item, String secret) {
        boolean claim = item.kind == ItemKind.CLAIM;
        return new LiveQuestion(claim, item.prompt, claim ? Options.verdicts() : Options.of(secret, item, 0));
    }

    public boolean isTyped() {
        return options.isEmpty();
    }

    /**
     * What a form means, as it is kept: the text of a choice, the name of a verdict, or the typed words.
     *
     * @param value what the form sent; may be blank
     * @return empty where it means nothing
     */
    Optional<String> understood(String value) {
        String sent = value.strip();
        if (isTyped()) {
            return sent.isEmpty() ? Optional.empty() : Optional.of(sent.substring(0, Math.min(LONGEST, sent.length())));
        }
        return options.stream()
                .filter(option -> option.value().equals(sent))
                .findFirst()
                .map(option -> claim ? option.value() : option.text());
    }
}
