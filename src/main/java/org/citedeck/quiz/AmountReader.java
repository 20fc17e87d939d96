package org.citedeck.quiz;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citedeck.quiz.Amount.Bound;
import org.citedeck.quiz.Amount.Value;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a wording, in digits and in words, from left to right. */
final class AmountReader {

    /** "covid-19", "g7", "f-16": digits that belong to a name. */
    private static final String NAME = "(?<name>\\p{L}+-?\\d[\\p{L}\\d-]*)";

    private static final String FRACTION = "(?:(?<whole>\\d+) )?(?<over>\\d+)/(?<under>\\d*[1-9]\\d*)";
    private static final String NUMBER =
            "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,3}(?:[ ']\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)"
                    + "|\\d{1,2}(?:,\\d{2})+,\\d{3}(?!\\d)|\\d+,\\d{1,2}(?!\\d)|\\d*\\.?\\d+(?:\\.\\d+)?)";
    private static final Pattern TOKEN = Pattern.compile(NAME + "|(?<sign>(?<![\\p{L}\\d])-)?(?:" + FRACTION + "|"
            + NUMBER + ")(?<th>(?:st|nd|rd|th)\\b)?" + "|(?<word>us\\$|[$€£%°]|\\p{L}[\\p{L}\\p{M}.']*)");
    private static final Set<String> MORE = Set.of("more", "over", "above", "least", "exceeding", "upwards");
    private static final Set<String> FEWER = Set.of("less", "fewer", "under", "below", "most");

    private final boolean mIsMillion;
    private final boolean ordinalsArePartsOfOne;
    private final List<Value> values = new ArrayList<>();
    private final Set<String> units = new TreeSet<>();
    private Bound bound = Bound.NONE;
    private boolean negative;
    private boolean no;

    /** What is being put together; null where no number is open. */
    private @Nullable BigDecimal total;

    private BigDecimal current = BigDecimal.ZERO;
    private boolean spelt;
    private boolean joined;

    private AmountReader(boolean mIsMillion, boolean ordinalsArePartsOfOne) {
        this.mIsMillion = mIsMillion;
        this.ordinalsArePartsOfOne = ordinalsArePartsOfOne;
    }

    /** All that a wording may mean: "5m" is five million or five metres, "third" a place or a part. */
    static List<Amount> readings(String text) {
        String plain = Wording.of(text)
                .text()
                .replaceAll("\\bper cent\\b", "percent")
                .replaceAll("(?<![\\p{L}\\d])-(?=[$€£])", "minus ")
                .replaceAll("(\\d{1,2})[.:]00(?= ?[ap]\\.?m\\b)", "$1")
                .replaceAll("(\\d{1,2})\\.(\\d{2})(?= ?[ap]\\.?m\\b)", "$1:$2");
        var readings = new ArrayList<Amount>();
        for (boolean million : new boolean[] {true, false}) {
            for (boolean parts : new boolean[] {true, false}) {
                readings.add(new AmountReader(million, parts).read(plain));
            }
        }
        return readings.stream().distinct().toList();
    }

    /** The words of a text that has no number, as they would stand beside one. */
    static Set<String> units(String text) {
        return readings(text).get(0).units();
    }

    /** "More" and "under", which say that an amount is the least or the most there is. */
    static boolean isBound(String word) {
        return MORE.contains(word) || FEWER.contains(word);
    }

    private Amount read(String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (token.group("name") != null) {
                close();
                units.add(token.group("name"));
            } else if (token.group("word") != null) {
                word(token.group("word").replace(".", ""));
            } else {
                digits(token);
            }
        }
        close();
        return new Amount(values, units, bound, Set.of());
    }

    private void digits(Matcher token) {
        close();
        total = BigDecimal.ZERO;
        current = value(token);
        spelt = false;
        if (token.group("sign") != null) {
            negative = true;
        }
        if (token.group("th") != null) {
            close(true);
        }
    }

    private static BigDecimal value(Matcher token) {
        if (token.group("over") != null) {
            BigDecimal part = new BigDecimal(token.group("over"))
                    .divide(new BigDecimal(token.group("under")), MathContext.DECIMAL64);
            return token.group("whole") == null ? part : part.add(new BigDecimal(token.group("whole")));
        }
        String digits = token.group("number");
        if (digits.matches("\\d+,\\d{1,2}")) {
            return new BigDecimal(digits.replace(',', '.'));
        }
        return new BigDecimal(
                digits.matches("\\d{1,3}(?:\\.\\d{3}){2,}") ? digits.replace(".", "") : digits.replaceAll("[, ']", ""));
    }

    private void word(String word) {
        var scale = NumberWords.scale(word.equals("m") && mIsMillion && total != null ? "million" : word);
        var cardinal = NumberWords.cardinal(word);
        var ordinal = NumberWords.ordinal(word);
        var parts = NumberWords.parts(word);
        if (scale.isPresent() && (total != null || word.length() > 3)) {
            scale(scale.get());
        } else if (cardinal.isPresent()) {
            spelledOut(cardinal.get());
            spelt = true;
        } else if (parts.isPresent() && isPart(word)) {
            part(parts.get());
        } else if (ordinal.isPresent() && !(word.equals("second") && total != null && !spelt)) {
            spelledOut(ordinal.get());
            close(true);
        } else if (word.equals("minus") || word.equals("negative")) {
            close();
            negative = true;
        } else if (total != null && Set.of("and", "a", "of").contains(word)) {
            joined |= word.equals("and");
        } else {
            close();
            unit(word);
        }
    }

    /** "thirds" always, "third" by the reading, and both "two thirds" and "half". */
    private boolean isPart(String word) {
        return word.endsWith("s") || word.startsWith("hal") || word.startsWith("quarter") || ordinalsArePartsOfOne;
    }

    private void part(int parts) {
        BigDecimal one = BigDecimal.ONE.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
        if (total == null) {
            total = BigDecimal.ZERO;
            current = one;
        } else if (!joined && current.compareTo(BigDecimal.valueOf(parts)) < 0 && total.signum() == 0) {
            // "two thirds", "3 quarters"
            current = current.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64);
        } else {
            // "two and a half"
            current = current.add(one);
        }
    }

    private void spelledOut(int number) {
        boolean fits = total != null
                && spelt
                && (current.signum() == 0
                        || current.remainder(BigDecimal.valueOf(100)).signum() == 0
                        || (number < 10
                                && current.remainder(BigDecimal.TEN).signum() == 0
                                && current.remainder(BigDecimal.valueOf(100)).compareTo(BigDecimal.TEN) > 0));
        if (!fits) {
            close();
            total = BigDecimal.ZERO;
            current = BigDecimal.ZERO;
        }
        current = current.add(BigDecimal.valueOf(number));
        spelt = true;
    }

    private void scale(BigDecimal factor) {
        if (total == null) {
            total = BigDecimal.ZERO;
            current = BigDecimal.ONE;
        }
        BigDecimal scaled = current.signum() == 0 ? factor : current.multiply(factor);
        if (factor.compareTo(BigDecimal.valueOf(100)) <= 0) {
            current = scaled;
        } else {
            total = total.add(scaled);
            current = BigDecimal.ZERO;
        }
        spelt = true;
    }

    private void close() {
        close(false);
    }

    private void close(boolean ordinal) {
        if (total != null) {
            BigDecimal number = total.add(current);
            values.add(new Value(negative ? number.negate() : number, ordinal));
            negative = false;
        }
        total = null;
        current = BigDecimal.ZERO;
        spelt = false;
        joined = false;
    }

    private void unit(String word) {
        if (word.equals("no")) {
            no = true;
        } else if (MORE.contains(word)) {
            bound = no ? Bound.MOST : Bound.LEAST;
        } else if (FEWER.contains(word)) {
            bound = no ? Bound.LEAST : Bound.MOST;
        } else if (word.equals("up")) {
            bound = Bound.MOST;
        } else if (!word.equals("than") && !Units.isVague(word)) {
            units.add(Units.spelling(word));
        }
    }
}
