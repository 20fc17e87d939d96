package org.citedeck.flashcard;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many cards come on each of the next seven days, if nothing new is begun. What is overdue comes today.
 *
 * @param days the first is today
 */
record Forecast(List<Day> days) {

    private static final int DAYS = 7;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    /**
     * One day.
     *
     * @param percent of the fullest of the seven, for a bar
     */
    record Day(String name, int cards, int percent) {}

    static Forecast of(List<CardState> states, LocalDate today) {
        var counts = new int[DAYS];
        for (CardState state : states) {
            int day = dayOf(state, today);
            if (day < DAYS) {
                counts[day]++;
            }
        }
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        var days = new ArrayList<Day>();
        for (int day = 0; day < DAYS; day++) {
            days.add(new Day(name(today, day), counts[day], counts[day] * 100 / most));
        }
        return new Forecast(List.copyOf(days));
    }

    public int total() {
        return days.stream().mapToInt(Day::cards).sum();
    }

    /** From 0; seven and more for what comes later or never. */
    private static int dayOf(CardState state, LocalDate today) {
        LocalDate due = state.phase().isInSteps() ? today : state.dueDay();
        if (due == null || state.suspended()) {
            return DAYS;
        }
        long days = Math.max(0, today.until(due, java.time.temporal.ChronoUnit.DAYS));
        boolean buried = days == 0 && !state.isShownOn(today);
        return (int) Math.min(buried ? 1 : days, DAYS);
    }

    private static String name(LocalDate today, int day) {
        return switch (day) {
            case 0 -> "Today";
            case 1 -> "Tomorrow";
            default -> WEEKDAY.format(today.plusDays(day));
        };
    }
}
