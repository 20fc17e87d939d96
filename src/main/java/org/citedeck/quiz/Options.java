package org.citedeck.quiz;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.citedeck.deck.Choice;
import org.citedeck.deck.Item;
import org.citedeck.deck.Verdicts;
import org.citedeck.generator.proposal.ClaimProposal.Label;

/**
 * The choices of an item as one attempt shows them: in an order of its own, which stays when the page is loaded again
 * but is another when the item comes again, and under names that say nothing.
 *
 * <p>Both come from one keyed hash. The key is the attempt's secret and not its token, which the student can see.
 */
public final class Options {

    private static final int NAME_BYTES = 8;

    private Options() {}

    /**
     * A choice under its name in a form.
     *
     * @param value what the form sends
     */
    public record Option(String value, String text) {}

    static List<Option> of(Attempt attempt, Standing standing) {
        return of(attempt.secret, standing.item(), standing.rounds());
    }

    /** The same for whoever shares a secret. */
    static List<Option> of(String secret, Item item, int round) {
        return item.choices.stream()
                .map(choice -> new Option(name(secret, item, choice, round), choice.text))
                .sorted(Comparator.comparing(Option::value))
                .toList();
    }

    /** The three verdicts on a claim, always in the same order. */
    static List<Option> verdicts() {
        return Stream.of(Label.values())
                .map(label -> new Option(label.name(), Verdicts.word(label)))
                .toList();
    }

    /** The text of the choice that a form names. */
    static Optional<String> chosen(Attempt attempt, Standing standing, String value) {
        return of(attempt, standing).stream()
                .filter(option -> option.value().equals(value))
                .map(Option::text)
                .findFirst();
    }

    private static String name(String secret, Item item, Choice choice, int round) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal((item.code + ' ' + round + ' ' + choice.text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, NAME_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC", e);
        }
    }
}
