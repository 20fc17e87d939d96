package org.citedeck.deck;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How a deck is asked.
 *
 * @param itemsAsked how many items an attempt has; null: all
 * @param askChoices whether questions with choices are asked
 * @param askTyped whether questions with a typed answer are asked
 * @param askClaims whether claims are asked
 * @param shuffled whether each attempt draws its items at random; otherwise it takes the first ones
 * @param mode how its attempts are gone through; null: the student chooses one that tells at once
 * @param attemptsAllowed for each student; 0: any number
 * @param opens when students can begin; null: once it is published
 * @param closes when no further answer is taken; null: when the teacher closes it
 * @param timeZone of the teacher, an IANA name; null where none was chosen
 * @param passPercent of the items that must be right to pass; null: nobody passes or fails
 * @param namesShown whether the teacher's lists of scores show nicknames
 * @param certaintyAsked whether students say how sure they are of each answer
 * @param minutes for an attempt, before it is extended; null: any
 * @param offlineAllowed whether students may take its right answers along, in practice without a limit of time
 */
@Embeddable
public record DeckSettings(
        @Nullable Integer itemsAsked,
        boolean askChoices,
        boolean askTyped,
        boolean askClaims,
        boolean shuffled,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Nullable
        Mode mode,

        int attemptsAllowed,
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable String timeZone,
        @Nullable Integer passPercent,
        boolean namesShown,
        boolean certaintyAsked,
        @Nullable Integer minutes,
        boolean offlineAllowed) {

    /** Everything in order, for practice. */
    static final DeckSettings STANDARD = new DeckSettings(
            null, true, true, true, false, Mode.PRACTICE, 0, null, null, null, null, true, false, null, false);

    /** Whether items of this kind are asked, where a mode that the student may choose does not say otherwise. */
    boolean asks(Item item) {
        return asksKind(item) && (mode == null || mode.asks(item));
    }

    private boolean asksKind(Item item) {
        if (item.kind == ItemKind.CLAIM) {
            return askClaims;
        }
        return item.isTyped() ? askTyped : askChoices;
    }

    /** Whether the clock lets students answer. */
    Availability at(Instant now) {
        if (closes != null && !now.isBefore(closes)) {
            return Availability.CLOSED;
        }
        return opens != null && now.isBefore(opens) ? Availability.NOT_YET : Availability.OPEN;
    }

    /** The zone that its times are shown in: the server's where the teacher chose none, or one that is known no more. */
    public ZoneId zone() {
        try {
            return timeZone == null ? ZoneId.systemDefault() : ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            return ZoneId.systemDefault();
        }
    }

    /**
     * Whether right answers may lie on a student's device before the answer: only in practice, without a limit of time, if
     * the teacher says so. Where the student chooses the mode, it depends on the choice too.
     */
    public boolean mayGoOffline() {
        return offlineAllowed && minutes == null && (mode == null || mode == Mode.PRACTICE);
    }

    /** The same with another beginning and end. */
    DeckSettings withTimes(@Nullable Instant newOpens, @Nullable Instant newCloses) {
        return new DeckSettings(
                itemsAsked,
                askChoices,
                askTyped,
                askClaims,
                shuffled,
                mode,
                attemptsAllowed,
                newOpens,
                newCloses,
                timeZone,
                passPercent,
                namesShown,
                certaintyAsked,
                minutes,
                offlineAllowed);
    }
}
