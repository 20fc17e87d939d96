package org.citedeck.deck;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes settings of what was typed, or says of each field what is wrong with it and what to do. */
final class ReadSettings {

    private static final int LONGEST_TITLE = 500;
    private static final int MOST = 1000;
    private static final int ALL_PERCENT = 100;
    private static final int MOST_MINUTES = 600;

    private final TypedSettings typed;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    private ReadSettings(TypedSettings typed) {
        this.typed = typed;
    }

    /**
     * What came of it.
     *
     * @param mistakes advice by field, in the order of the form
     * @param settings null where there is a mistake
     */
    record Outcome(Map<String, String> mistakes, @Nullable DeckSettings settings) {}

    static Outcome of(TypedSettings typed) {
        return new ReadSettings(typed).read();
    }

    private Outcome read() {
        if (typed.title().isEmpty()) {
            mistakes.put("title", "Give the deck a title.");
        } else if (typed.title().length() > LONGEST_TITLE) {
            mistakes.put("title", "Shorten the title to 500 characters.");
        }
        Integer itemsAsked =
                number("itemsAsked", typed.itemsAsked(), MOST, "Write how many items, or nothing for all.");
        if (!typed.askChoices() && !typed.askTyped() && !typed.askClaims()) {
            mistakes.put("kinds", "Choose at least one kind of items.");
        }
        Optional<Mode> mode = mode();
        Integer minutes = number(
                "minutes", typed.minutes(), MOST_MINUTES, "Write minutes from 1 to 600, or nothing for any time.");
        Integer attempts = number(
                "attemptsAllowed", typed.attemptsAllowed(), MOST, "Write how many attempts, or nothing for any.");
        ZoneId zone = zone();
        Instant opens = moment("opens", typed.opens(), zone);
        Instant closes = moment("closes", typed.closes(), zone);
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            mistakes.put("closes", "It would close before it opens. Choose a later time.");
        }
        Integer pass =
                number("passPercent", typed.passPercent(), ALL_PERCENT, "Write a number from 1 to 100, or nothing.");
        if (!mistakes.isEmpty()) {
            return new Outcome(mistakes, null);
        }
        var settings = new DeckSettings(
                itemsAsked,
                typed.askChoices(),
                typed.askTyped(),
                typed.askClaims(),
                typed.shuffled(),
                mode.orElse(null),
                attempts == null ? 0 : attempts,
                opens,
                closes,
                typed.timeZone().isEmpty() ? null : typed.timeZone(),
                pass,
                typed.namesShown(),
                typed.certaintyAsked(),
                minutes,
                typed.offlineAllowed());
        return new Outcome(mistakes, settings);
    }

    /** Empty where the student is to choose. */
    private Optional<Mode> mode() {
        Optional<Mode> mode = Stream.of(Mode.values())
                .filter(one -> one.name().equals(typed.mode()))
                .findFirst();
        if (mode.isEmpty() && !typed.mode().equals(TypedSettings.STUDENTS_CHOOSE)) {
            mistakes.put("mode", "Choose a mode.");
        } else if (mode.filter(one -> one == Mode.FACT_CHECK).isPresent() && !typed.askClaims()) {
            mistakes.put("mode", "A fact-check asks claims. Tick them under Kinds, or choose another mode.");
        }
        return mode;
    }

    /** A number from 1; null where nothing was typed. */
    private @Nullable Integer number(String field, String text, int most, String advice) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            mistakes.put(field, advice);
            return null;
        }
        mistakes.put(field, advice);
        return null;
    }

    private ZoneId zone() {
        try {
            return typed.timeZone().isEmpty() ? ZoneId.systemDefault() : ZoneId.of(typed.timeZone());
        } catch (DateTimeException e) {
            mistakes.put("timeZone", "Choose your time zone from the list.");
            return ZoneId.systemDefault();
        }
    }

    private @Nullable Instant moment(String field, String text, ZoneId zone) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDateTime local = LocalDateTime.parse(text);
            if (zone.getRules().getValidOffsets(local).isEmpty()) {
                mistakes.put(field, "That time does not exist: clocks go forward over it. Choose an hour later.");
                return null;
            }
            return local.atZone(zone).toInstant();
        } catch (DateTimeParseException e) {
            mistakes.put(field, "Write day and time as 2026-09-01T08:30, or nothing.");
            return null;
        }
    }
}
