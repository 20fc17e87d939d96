package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for any typed answer. */
class TypedKeyPropertyTest {

    private static final List<String> NAMES = List.of(
            "Zoë Lindström",
            "Peter Hale",
            "Anna Hale",
            "Jörg Brandt",
            "Omar Haddad",
            "Kim Jong Un",
            "Kim Jong Gyu",
            "George W. Bush",
            "George H. W. Bush",
            "Vincent van Gogh",
            "Anna Smith-Jones",
            "Iran",
            "Iraq",
            "Austria",
            "Australia",
            "North Korea",
            "South Korea",
            "Niger",
            "Nigeria",
            "Łódź",
            "Oslo",
            "Harbour Trust",
            "Red Cross");
    private static final List<String> WORDINGS = List.of(
            "Zoë Lindström",
            "the Harbour Trust",
            "full-scale invasion",
            "1.2 million visitors",
            "12%",
            "-5 degrees",
            "$5 million",
            "July 23, 2024",
            "the early 1990s",
            "two thirds",
            "Straße",
            "King's Cross",
            "ﬁshing rights",
            "Smith & Sons",
            "U.S.",
            "a third",
            "The A Team",
            "İzmir",
            "without pay");
    private static final String ARTICLE = String.join(", then ", NAMES) + ".";

    @Property(tries = 500)
    void any_accepted_wording_is_right_in_any_case_width_and_outer_punctuation(
            @ForAll("wordings") String wording, @ForAll("dresses") Dress dress) {
        assertThat(key("something else", List.of("nothing", wording)).grade(dress.on(wording)))
                .isEqualTo(Verdict.RIGHT);
        assertThat(key(wording, List.of()).grade(dress.on(wording))).isEqualTo(Verdict.RIGHT);
    }

    @Property(tries = 1000)
    void an_answer_is_graded_as_its_normal_form_is(@ForAll("anyKeys") String key, @ForAll("typed") String typed) {
        String normal = Wording.of(typed).text();
        assertThat(Wording.of(normal).text()).isEqualTo(normal);
        assertThat(key(key, List.of()).grade(normal))
                .as("“%s” and “%s” for “%s”", typed, normal, key)
                .isEqualTo(key(key, List.of()).grade(typed));
    }

    @Property(tries = 1000)
    void a_number_never_matches_a_different_number(
            @ForAll("numbers") BigDecimal number,
            @ForAll("numbers") BigDecimal other,
            @ForAll("written") Written one,
            @ForAll("written") Written two) {
        Assume.that(number.compareTo(other) != 0);
        assertThat(key(one.write(number), List.of()).grade(two.write(other)).isRight())
                .as("%s for %s", two.write(other), one.write(number))
                .isFalse();
    }

    @Property(tries = 1000)
    void a_number_matches_itself_however_it_is_written(
            @ForAll("numbers") BigDecimal number, @ForAll("written") Written one, @ForAll("written") Written two) {
        assertThat(key(one.write(number), List.of()).grade(two.write(number)))
                .as("%s for %s", two.write(number), one.write(number))
                .isEqualTo(Verdict.RIGHT);
    }

    @Property
    void another_name_of_the_article_never_passes_for_this_one(
            @ForAll("names") String name, @ForAll("names") String other, @ForAll("dresses") Dress dress) {
        Assume.that(!name.equals(other));
        assertThat(key(name, List.of()).grade(dress.on(other)))
                .as("%s for %s", dress.on(other), name)
                .isEqualTo(Verdict.WRONG);
    }

    @Property(tries = 2000)
    void distances_are_symmetric_and_bounded(@ForAll("shortWords") String one, @ForAll("shortWords") String other) {
        var first = Wording.of(one);
        var second = Wording.of(other);
        int distance = Spelling.distance(first, second);
        int longer = Math.max(first.folded().length(), second.folded().length());
        int difference = Math.abs(first.folded().length() - second.folded().length());
        assertThat(distance).isEqualTo(Spelling.distance(second, first)).isBetween(difference, longer);
        assertThat(distance == 0).isEqualTo(first.folded().equals(second.folded()));
    }

    /** What is said of a typo to a longer word: one swapped pair of letters is right, and shown as misspelt. */
    @Property
    void two_letters_that_changed_places_are_a_slip(@ForAll @LongRange(min = 0, max = 7) long at) {
        String key = "Kvermland";
        int i = (int) at;
        String typed = key.substring(0, i) + key.charAt(i + 1) + key.charAt(i) + key.substring(i + 2);
        assertThat(key(key, List.of()).grade(typed)).isEqualTo(Verdict.MISSPELT);
    }

    @Property
    void a_date_is_right_at_the_precision_asked_or_better_and_wrong_below(@ForAll("days") LocalDate day) {
        String full = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US).format(day);
        String month = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US).format(day);
        String year = Integer.toString(day.getYear());
        for (String pattern :
                List.of("d MMMM yyyy", "MMM d, yyyy", "yyyy-MM-dd", "EEEE, d MMMM yyyy", "d MMMM", "EEEE")) {
            String typed = DateTimeFormatter.ofPattern(pattern, Locale.US).format(day);
            assertThat(key(full, List.of()).grade(typed))
                    .as("%s for %s", typed, full)
                    .isEqualTo(Verdict.RIGHT);
        }
        assertThat(key(full, List.of()).grade(month)).isEqualTo(Verdict.WRONG);
        assertThat(key(full, List.of()).grade(year)).isEqualTo(Verdict.WRONG);
        assertThat(key(month, List.of()).grade(full)).isEqualTo(Verdict.RIGHT);
        assertThat(key(month, List.of()).grade(year)).isEqualTo(Verdict.WRONG);
        assertThat(key(year, List.of()).grade(month)).isEqualTo(Verdict.RIGHT);
    }

    @Property
    void another_day_is_never_right(@ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        Assume.that(!day.equals(other));
        var written = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);
        assertThat(key(written.format(day), List.of()).grade(written.format(other)))
                .isEqualTo(Verdict.WRONG);
    }

    /** A weekday is reckoned from the day of publication, which is one to seven days later. */
    @Property
    void a_weekday_is_the_last_one_before_publication(@ForAll("days") LocalDate published, @ForAll DayOfWeek weekday) {
        LocalDate meant = published.with(java.time.temporal.TemporalAdjusters.previousOrSame(weekday));
        String name = weekday.getDisplayName(java.time.format.TextStyle.FULL, Locale.US);
        var key = new TypedKey(name, List.of(), ARTICLE, published);
        assertThat(key.grade(meant.toString())).isEqualTo(Verdict.RIGHT);
        assertThat(key.grade(meant.plusDays(1).toString())).isEqualTo(Verdict.WRONG);
        assertThat(key.grade(meant.minusWeeks(1).toString())).isEqualTo(Verdict.WRONG);
    }

    private static TypedKey key(String answer, List<String> accepted) {
        return new TypedKey(answer, accepted, ARTICLE, null);
    }

    /** What does not matter about how an answer is typed. */
    record Dress(boolean upper, boolean lower, boolean wide, String before, String after) {

        String on(String wording) {
            String cased =
                    upper ? wording.toUpperCase(Locale.ROOT) : lower ? wording.toLowerCase(Locale.ROOT) : wording;
            return before + (wide ? widened(cased) : cased) + after;
        }

        private static String widened(String text) {
            var wide = new StringBuilder();
            text.chars().map(c -> c > ' ' && c < 127 ? c + 0xFEE0 : c).forEach(c -> wide.append((char) c));
            return wide.toString();
        }
    }

    /** Ways to write a number. */
    enum Written {
        PLAIN {
            @Override
            String write(BigDecimal number) {
                return number.toPlainString();
            }
        },
        GROUPED {
            @Override
            String write(BigDecimal number) {
                var format = NumberFormat.getInstance(Locale.US);
                format.setMaximumFractionDigits(6);
                return format.format(number);
            }
        },
        SPACED {
            @Override
            String write(BigDecimal number) {
                return GROUPED.write(number).replace(',', '\u202F');
            }
        },
        WITH_A_SCALE {
            @Override
            String write(BigDecimal number) {
                return number.movePointLeft(3).toPlainString() + " thousand";
            }
        },
        WITH_A_HEDGE {
            @Override
            String write(BigDecimal number) {
                return "about " + number.toPlainString();
            }
        };

        abstract String write(BigDecimal number);
    }

    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of(WORDINGS);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<Dress> dresses() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        either,
                        either,
                        either,
                        Arbitraries.of("", " ", "“", "(", "... ", "\u00A0", "* ", "\"'", "– "),
                        Arbitraries.of("", " ", "”", ")", "...", "!", "?", ",", "\u200B", "'\""))
                .as(Dress::new);
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 200).map(BigDecimal::valueOf),
                Arbitraries.integers().between(1, 5_000_000).map(BigDecimal::valueOf),
                Arbitraries.integers().between(1, 9_999).map(cents -> BigDecimal.valueOf(cents, 2)));
    }

    @Provide
    Arbitrary<Written> written() {
        return Arbitraries.of(Written.class);
    }

    @Provide
    Arbitrary<String> anyKeys() {
        return Arbitraries.oneOf(wordings(), names());
    }

    @Provide
    Arbitrary<String> typed() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars("abeouz .,-–'“”\"$%²½/1023İßﬁŁéë\u0301\u200B\u00ADＡ！")
                .ofMaxLength(14);
        Arbitrary<String> dressed = Combinators.combine(anyKeys(), dresses()).as((wording, dress) -> dress.on(wording));
        return Arbitraries.oneOf(odd, dressed, Arbitraries.strings().ofMaxLength(6));
    }

    @Provide
    Arbitrary<String> shortWords() {
        return Arbitraries.strings().withCharRange('a', 'e').ofMaxLength(9);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1850, 1, 1).toEpochDay(),
                        LocalDate.of(2049, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
