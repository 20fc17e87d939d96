package org.citedeck.generator.proposal.distractor;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.citedeck.generator.language.ResolvedDate;

/** Days, months and years near the answer, written as it is written. */
final class NearbyDates implements DistractorSource {

    private static final List<String> DAY_FORMS = List.of(
            "EEEE, MMMM d, yyyy",
            "MMMM d, yyyy",
            "EEEE, MMMM d",
            "MMMM d",
            "d MMMM yyyy",
            "EEEE, d MMMM yyyy",
            "d MMMM",
            "EEEE");
    private static final List<String> MONTH_FORMS = List.of("MMMM yyyy", "MMMM");
    private static final List<String> YEAR_FORMS = List.of("yyyy");
    private static final int MOST = 6;
    /** Years from which on people know in which year something was, rather than in which month. */
    private static final int PAST = 3;
    /** "As long ago as ____": the earliest of the choices, or the latest, gives itself away. */
    private static final Pattern BOUND = Pattern.compile("\\bas (?:long ago|early|late|recently|far back) as ____");

    @Override
    public List<String> candidates(Slot slot) {
        return spread(slot).picked();
    }

    @Override
    public List<String> further(Slot slot) {
        return spread(slot).rest();
    }

    private static Spread<String> spread(Slot slot) {
        ResolvedDate date = slot.answer().date();
        if (date == null || BOUND.matcher(slot.prompt()).find()) {
            return Spread.none();
        }
        DatesGiven given = new DatesGiven(slot.text(), slot.prompt());
        if (date.isDay()) {
            LocalDate day = LocalDate.parse(date.iso());
            if (given.isNews(day)) {
                // other days would lie before the story began
                return Spread.none();
            }
            boolean weekday = slot.answer().text().matches("[A-Z][a-z]+day");
            Predicate<LocalDate> open = d -> given.isOnSideOf(day, d) && (weekday || !given.has(d));
            return near(slot, day, DAY_FORMS, weekday ? d -> 1 : d -> 1 + d.nextInt(3), LocalDate::plusDays, open);
        }
        if (date.isMonth()) {
            YearMonth month = YearMonth.parse(date.iso());
            Predicate<YearMonth> open = m -> given.isOnSideOf(month.atDay(1), m.atDay(1)) && !given.has(m);
            // "the hard winter of February 1963" was in no May
            Function<SplittableRandom, Integer> step = given.distance(Year.of(month.getYear())) > PAST
                    ? d -> 12 * (1 + d.nextInt(2))
                    : d -> 1 + d.nextInt(2);
            return near(slot, month, MONTH_FORMS, step, YearMonth::plusMonths, open);
        }
        Year year = Year.of(date.year());
        Predicate<Year> open =
                y -> given.isOnSideOf(year.atDay(1), y.atDay(1)) && given.isInOrder(year, y) && !given.has(y);
        int stride = longestStride(given, year);
        // plans are made for the next years
        Function<SplittableRandom, Integer> step = given.isToCome(year) ? d -> 1 : d -> stride / 2 + d.nextInt(stride);
        return near(slot, year, YEAR_FORMS, step, Year::plusYears, open);
    }

    /** Years long gone are known less exactly, so that wrong ones may lie farther apart. */
    private static int longestStride(DatesGiven given, Year year) {
        int distance = given.distance(year);
        return distance < 12 ? 2 : distance < 60 ? 4 : 9;
    }

    private static <T extends Temporal> Spread<String> near(
            Slot slot,
            T date,
            List<String> forms,
            Function<SplittableRandom, Integer> stride,
            BiFunction<T, Long, T> plus,
            Predicate<T> open) {
        String text = slot.answer().text();
        for (String form : forms) {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(form, Locale.US);
            String shown = format.format(date);
            if (text.equals(shown) || text.matches("[a-z]+(?:[ -][a-z]+)?[ -]" + shown)) {
                String before = text.substring(0, text.length() - shown.length());
                SplittableRandom chance = slot.chance();
                return Spread.of(
                                walk(date, -1, stride, plus, open, chance),
                                walk(date, 1, stride, plus, open, chance),
                                chance)
                        .map(d -> before + format.format(d));
            }
        }
        return Spread.none();
    }

    private static <T> List<T> walk(
            T from,
            int direction,
            Function<SplittableRandom, Integer> stride,
            BiFunction<T, Long, T> plus,
            Predicate<T> open,
            SplittableRandom chance) {
        List<T> found = new ArrayList<>();
        long offset = 0;
        for (int step = 0; step < 4 * MOST && found.size() < MOST; step++) {
            offset += stride.apply(chance);
            T value = plus.apply(from, direction * offset);
            if (open.test(value)) {
                found.add(value);
            }
        }
        return found;
    }
}
