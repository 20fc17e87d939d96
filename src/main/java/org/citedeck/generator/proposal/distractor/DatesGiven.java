package org.citedeck.generator.proposal.distractor;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;

/** The dates that an article speaks of, and the last which it can know of. */
final class DatesGiven {

    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d{2}\\b");

    /** Years that stand next to a gap: "2013, ____ and 2016". */
    private static final Pattern BEHIND_GAP = Pattern.compile("____(?:,| and|, and| or) (\\d{4})\\b");

    private static final Pattern BEFORE_GAP = Pattern.compile("\\b(\\d{4})(?:,| and|, and| or) ____");

    private final Set<String> iso = new HashSet<>();
    private final String prompt;
    private final String title;
    private static final int NEWS_DAYS = 3;

    private final Optional<LocalDate> last;

    DatesGiven(AnnotatedText text, String prompt) {
        this.prompt = prompt;
        this.title = Objects.requireNonNullElse(text.source().metadata().title(), "");
        text.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .map(Mention::date)
                .filter(Objects::nonNull)
                .map(ResolvedDate::iso)
                .forEach(iso::add);
        Matcher m = YEAR.matcher(text.source().text() + " " + prompt);
        while (m.find()) {
            iso.add(m.group());
        }
        LocalDate published = text.source().metadata().published();
        last = Optional.ofNullable(published)
                .or(() -> iso.stream().map(DatesGiven::end).max(LocalDate::compareTo));
    }

    /** Whether a day lies right before the article appeared, when what it tells began. */
    boolean isNews(LocalDate day) {
        return last.filter(l -> !day.isBefore(l.minusDays(NEWS_DAYS)) && !day.isAfter(l))
                .isPresent();
    }

    boolean has(LocalDate day) {
        return iso.contains(day.toString());
    }

    boolean has(YearMonth month) {
        return iso.stream().anyMatch(d -> d.startsWith(month.toString()));
    }

    /** Whether the year is spoken of, or a day or month in it. */
    boolean has(Year year) {
        return iso.stream().anyMatch(d -> d.startsWith(year.toString()));
    }

    /** Whether a day lies on the answer's side of the day of the article: what has happened was not tomorrow. */
    boolean isOnSideOf(LocalDate answer, LocalDate day) {
        return last.map(l -> answer.isAfter(l) == day.isAfter(l)).orElse(!day.isAfter(answer));
    }

    /** Whether a year lies behind all that the news tells of. */
    boolean isToCome(Year year) {
        return last.filter(l -> year.getValue() > l.getYear()).isPresent();
    }

    /** Whether a year stands in a list of years as the answer does: behind those before it, before those behind. */
    boolean isInOrder(Year answer, Year year) {
        Matcher behind = BEHIND_GAP.matcher(prompt);
        Matcher before = BEFORE_GAP.matcher(prompt);
        // nothing that came of the murder of 2008 was in 2005
        boolean begun = YEAR.matcher(title)
                .results()
                .map(m -> Year.parse(m.group()))
                .anyMatch(start -> !start.isAfter(answer) && year.isBefore(start));
        return !begun
                && (!behind.find() || keeps(Year.parse(behind.group(1)), answer, year))
                && (!before.find() || keeps(Year.parse(before.group(1)), answer, year));
    }

    private static boolean keeps(Year neighbour, Year answer, Year year) {
        return answer.isAfter(neighbour) == year.isAfter(neighbour);
    }

    /** Years between an answer and the article. */
    int distance(Year answer) {
        return last.map(l -> Math.abs(l.getYear() - answer.getValue())).orElse(0);
    }

    private static LocalDate end(String iso) {
        return switch (iso.length()) {
            case 4 -> Year.parse(iso).atDay(1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }
}
