package org.citedeck.generator.proposal.critic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citedeck.generator.proposal.ArticleLead;
import org.citedeck.generator.proposal.Draft;

/**
 * What a student sees of an item, as the critic reads it.
 *
 * @param headline of the article that the item names; empty where it names none
 * @param asks the question or claim without it
 * @param answer the key, or the label of a claim
 */
public record Item(Kind kind, String headline, String asks, String answer) {

    /** What the model was taught apart. */
    public enum Kind {
        GAP(0),
        QUOTATION(1),
        QUESTION(2),
        CLAIM(3);

        private final int id;

        Kind(int id) {
            this.id = id;
        }

        /** The model's number for it. */
        int id() {
            return id;
        }
    }

    private static final Pattern HEADLINE = Pattern.compile("the article “([^”]*)”");

    /** A question. */
    public static Item of(Draft draft) {
        return new Item(
                kind(draft),
                draft.isLed() ? headline(draft.lead()) : "",
                draft.prompt(),
                draft.answer().text());
    }

    /** A claim, which may name its article before or behind what it tells. */
    public static Item ofClaim(String claim, String label) {
        ArticleLead.Apart apart = ArticleLead.apart(claim);
        String asks = apart.tail().isEmpty() ? apart.asks() : apart.asks() + ".";
        return new Item(Kind.CLAIM, headline(apart.lead() + apart.tail()), asks, label);
    }

    private static Kind kind(Draft draft) {
        if (draft.fact().construction().isVerbatim()) {
            return Kind.GAP;
        }
        return draft.rule().startsWith("quote") ? Kind.QUOTATION : Kind.QUESTION;
    }

    private static String headline(String naming) {
        Matcher named = HEADLINE.matcher(naming);
        return named.find() ? named.group(1) : "";
    }
}
