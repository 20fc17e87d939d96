package org.citedeck.quiz;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The key of a typed question. Rules are tried in a fixed order: the same words, dates, numbers, names, lists, spelling.
 *
 * @param answer as shown
 * @param accepted other right wordings
 * @param articleText what names are to be told apart
 * @param published the article's day, which "Tuesday" is reckoned from; null where it is not known
 */
record TypedKey(
        String answer,
        List<String> accepted,
        String articleText,
        @Nullable LocalDate published) {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:,\\s*(?:and|or)\\s|,|;|\\s(?:and|or)\\s|\\s&\\s)\\s*");

    Verdict grade(String typed) {
        var given = Wording.of(typed);
        if (given.isEmpty()) {
            return Verdict.WRONG;
        }
        if (keys().anyMatch(key -> Wording.of(key).sameAs(given))) {
            return Verdict.RIGHT;
        }
        Verdict byDate = best(key -> Dates.compare(key, typed, published));
        boolean mayBeNumber = Dates.mayBeNumber(answer);
        // Of a date or a number, what is nearly right is wrong.
        if (byDate.isRight() || (Dates.isDate(answer) && !mayBeNumber && !Dates.mayBeName(answer))) {
            return byDate;
        }
        Verdict byNumber = best(key -> Numbers.compare(key, typed));
        if (byNumber.isRight() || mayBeNumber || Numbers.hasNumber(answer)) {
            return byNumber;
        }
        var names = NamesInArticle.of(articleText);
        if (keys().anyMatch(key -> names.isFormOf(given, key)) || keys().anyMatch(key -> isSameList(key, typed))) {
            return Verdict.RIGHT;
        }
        return best(key -> bySpelling(key, given, names));
    }

    private static Verdict bySpelling(String key, Wording given, NamesInArticle names) {
        return Stream.concat(Stream.of(Wording.of(key)), names.surnameOf(key).stream())
                .map(wording -> Spelling.compare(wording, given, names))
                .min(Enum::compareTo)
                .orElse(Verdict.WRONG);
    }

    /** "Norway, Chile and Peru" in whatever order. */
    private static boolean isSameList(String key, String typed) {
        Set<String> wanted = parts(key);
        return wanted.size() > 1 && wanted.equals(parts(typed));
    }

    private static Set<String> parts(String text) {
        var parts = new TreeSet<String>();
        PARTS.splitAsStream(Wording.of(text).text())
                .map(part -> Wording.of(part).folded())
                .filter(part -> !part.isEmpty())
                .forEach(parts::add);
        return parts;
    }

    private Verdict best(Function<String, Verdict> rule) {
        return keys().map(rule).min(Enum::compareTo).orElse(Verdict.WRONG);
    }

    private Stream<String> keys() {
        return Stream.concat(Stream.of(answer), accepted.stream());
    }
}
