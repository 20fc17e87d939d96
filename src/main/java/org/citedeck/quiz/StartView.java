package org.citedeck.quiz;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.citedeck.deck.Availability;
import org.citedeck.deck.Deck;
import org.citedeck.deck.DeckCard;
import org.citedeck.deck.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A deck before it is begun, as one device sees it.
 *
 * @param modes in which an attempt may begin; several where the student is to choose
 * @param minutes for an attempt; null: any
 * @param opensInWords when it opens, in words; empty where that is past or not fixed
 * @param closesInWords when it closes or closed, in words; empty where that is not fixed
 * @param nickname of the participant, or empty
 * @param unfinished token of the attempt to go on with, or null
 * @param finished earlier attempts of this device
 * @param allowed how many attempts there are; 0: any number
 * @param studied whether it may be learned with cards
 * @param offline whether an attempt may go on without network
 */
record StartView(
        DeckCard deck,
        Availability availability,
        String opensInWords,
        String closesInWords,
        List<Choice> modes,
        @Nullable Integer minutes,
        boolean certaintyAsked,
        @Nullable Integer passPercent,
        boolean namesShown,
        String nickname,
        @Nullable String unfinished,
        List<Finished> finished,
        int allowed,
        boolean studied,
        boolean offline) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.UK);

    /** An attempt that is over. */
    record Finished(String token, int right, int total, Mode mode) {}

    /**
     * A mode to begin in.
     *
     * @param asked how many items it asks
     */
    record Choice(Mode mode, int asked) {

        public boolean isFactCheck() {
            return mode == Mode.FACT_CHECK;
        }

        public boolean isSurvival() {
            return mode == Mode.SURVIVAL;
        }
    }

    static StartView of(Deck deck, List<Attempt> attempts, @Nullable Participant participant, Clock clock) {
        String unfinished = null;
        var finished = new ArrayList<Finished>();
        Availability availability = deck.availability(clock.instant());
        for (Attempt attempt : attempts) {
            var progress = Progress.of(attempt, clock.instant());
            if (!progress.isEnded()) {
                unfinished = attempt.token;
            } else {
                finished.add(new Finished(
                        attempt.token, progress.right(), progress.items().size(), attempt.mode));
            }
        }
        var settings = deck.settings;
        return new StartView(
                DeckCard.of(deck),
                availability,
                inWords(availability == Availability.NOT_YET ? settings.opens() : null, settings.zone()),
                inWords(settings.closes(), settings.zone()),
                deck.modes().stream()
                        .map(mode -> new Choice(mode, deck.itemsPerAttempt(mode)))
                        .toList(),
                settings.minutes(),
                settings.certaintyAsked(),
                settings.passPercent(),
                settings.namesShown(),
                participant == null ? "" : Objects.requireNonNullElse(participant.nickname, ""),
                unfinished,
                List.copyOf(finished),
                settings.attemptsAllowed(),
                deck.mayBeStudied(clock.instant()),
                settings.mayGoOffline());
    }

    private static String inWords(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : MOMENT.format(moment.atZone(zone)) + " (" + place(zone) + ")";
    }

    private static String place(ZoneId zone) {
        return zone.getId().replaceAll(".*/", "").replace('_', ' ') + " time";
    }

    /** Whether the student is to choose among several modes. */
    public boolean isOffered() {
        return modes.size() > 1;
    }

    /** The teacher's mode; where the student may choose, the first of them. */
    public Choice only() {
        return modes.get(0);
    }

    public boolean isFeedbackAtEnd() {
        return !only().mode().tellsAtOnce();
    }

    public boolean isOpen() {
        return availability == Availability.OPEN;
    }

    public boolean isNotYetOpen() {
        return availability == Availability.NOT_YET;
    }

    public boolean isUsedUp() {
        return allowed > 0 && unfinished == null && finished.size() >= allowed;
    }

    /** The number of the attempt that would now begin, from 1. */
    public int nextNumber() {
        return finished.size() + 1;
    }

    /** Whether somebody has already answered on this device. */
    public boolean isKnown() {
        return unfinished != null || !finished.isEmpty();
    }
}
