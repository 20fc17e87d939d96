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

    private final Set<String> iso = new HashSet<>();
    private static final int NEWS_DAYS = 3;

    private final Optional<LocalDate> last;

    DatesGiven(AnnotatedText text, String prompt) {
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
