package org.citedeck.generator.proposal.distractor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citedeck.generator.language.EntityType;

/** Other numbers with the rounding, unit and wording of the answer: counts, sums, shares, ages, durations, ranks. */
final class NearbyAmounts implements DistractorSource {

    private static final Pattern AT_LEAST = Pattern.compile(
            "\\b(?:over|more than|at least|no (?:fewer|less) than|exceeding|above|upwards of)\\b|\\bor more\\b|\\+");

    private static final Pattern AT_MOST = Pattern.compile(
            "\\b(?:under|less than|fewer than|up to|at most|no more than|below|within)\\b|\\bor less\\b");
    private static final Pattern HEDGED_START = Pattern.compile(
            "(?:(?:about|around|roughly|nearly|almost|some|over|more than|at least|up to|every|aged?) )*"
                    + "(?:(?:US|A|C|NZ|HK)?[$€£¥] ?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FRACTION =
            Pattern.compile("(?i).*\\b(?:half|quarters?|thirds|fifths|dozens?|pair)\\b.*");
    private static final Pattern SHARE = Pattern.compile("\\s*(?:%|percent|per cent).*");
    /** Numbers near by would be right, too. */
    private static final Pattern ROUNDED =
            Pattern.compile("(?i)\\b(?:about|around|some|roughly|nearly|almost|approximately|estimated) ____");
    /** How far off wrong ones are then, as a share of the number. */
    private static final BigDecimal FAR = new BigDecimal("0.15");
    /** Degrees lie too near to each other, or are out of the question. */
    private static final Pattern DEGREES = Pattern.compile("____ ?(?:°|degrees)");
    /** Two are both. */
    private static final Pattern ALL = Pattern.compile("\\b[Aa]ll (?:the )?____");

    private static final int LONGEST_UNIT = 4;

    @Override
    public List<String> candidates(Slot slot) {
        return spread(slot).picked();
    }

    @Override
    public List<String> further(Slot slot) {
        return spread(slot).rest();
    }

    private static Spread<String> spread(Slot slot) {
        Optional<Amount> read = Amount.of(slot.answer().text());
        if (isBound(slot.answer().text()) || DEGREES.matcher(slot.prompt()).find()) {
            return Spread.none();
        }
        if (read.isEmpty() || read.get().value().signum() == 0 || !isPlain(slot, read.get())) {
            return Spread.none();
        }
        Amount amount = read.get();
        Set<BigDecimal> given = given(slot, amount);
        SplittableRandom chance = slot.chance();
        NumberNeighbours near = new NumberNeighbours(amount.value(), limits(slot, amount), chance);
        boolean rounded = ROUNDED.matcher(slot.prompt()).find();
        return Spread.of(
                        open(far(near.below(), amount, rounded), given),
                        open(far(near.above(), amount, rounded), given),
                        chance)
                .map(amount::with);
    }

    /** One of several bounds holds whatever the others say: "more than 120" is never wrong beside "more than 150". */
    private static boolean isBound(String text) {
        return AT_LEAST.matcher(text).find() || AT_MOST.matcher(text).find();
    }

    private static boolean isPlain(Slot slot, Amount amount) {
        EntityType type = slot.answer().type();
        boolean counted = type.isQuantity() || type == EntityType.DURATION || type == EntityType.FREQUENCY;
        boolean year = amount.notation() == Amount.Notation.DIGITS_WITHOUT_COMMAS
                && amount.after().isBlank()
                && amount.value().compareTo(BigDecimal.valueOf(1000)) > 0
                && amount.value().compareTo(BigDecimal.valueOf(2100)) < 0;
        return (counted || type == EntityType.NONE)
                && HEDGED_START.matcher(amount.before()).matches()
                && !FRACTION.matcher(slot.answer().text()).matches()
                && !amount.after()
                        .matches(
                                "\\s*(?:of\\b|and\\b|or\\b(?! more| less)|,|-?century|-(?!year|month|week|day|hour|minute|mile|member|page)).*")
                && Words.of(amount.after()).size() <= LONGEST_UNIT
                && (type == EntityType.ORDINAL || !amount.isOrdinal())
                && !year;
    }

    /** Lowest and highest number that the words around it allow. */
    private static NumberNeighbours.Limits limits(Slot slot, Amount amount) {
        boolean share = SHARE.matcher(amount.after()).matches();
        boolean scaled = amount.after().matches("\\s*(?:hundred|thousand|million|billion|trillion|m|bn)\\b.*");
        boolean oneFits =
                amount.isOrdinal() || share || scaled || amount.after().isBlank();
        BigDecimal hundred = BigDecimal.valueOf(100);
        boolean spelled =
                amount.notation() == Amount.Notation.WORD || amount.notation() == Amount.Notation.ORDINAL_WORD;
        BigDecimal highest = spelled ? BigDecimal.valueOf(99) : BigDecimal.valueOf(Long.MAX_VALUE);
        if (share && amount.value().compareTo(hundred) <= 0) {
            highest = hundred.min(highest);
        }
        // "one house" has the singular, which no other number fits
        if (!oneFits && amount.value().compareTo(BigDecimal.ONE) == 0) {
            highest = BigDecimal.ONE;
        }
        int lowest = ALL.matcher(slot.prompt()).find() ? 3 : oneFits ? 1 : 2;
        return new NumberNeighbours.Limits(BigDecimal.valueOf(lowest), highest);
    }

    private static Set<BigDecimal> given(Slot slot, Amount answer) {
        return Stream.concat(slot.index().amounts().stream(), Amount.all(slot.prompt()).stream())
                .filter(a -> a.isOrdinal() == answer.isOrdinal())
                .map(a -> a.value().stripTrailingZeros())
                .collect(Collectors.toSet());
    }

    private static List<BigDecimal> far(List<BigDecimal> values, Amount amount, boolean rounded) {
        BigDecimal least = amount.value().multiply(FAR);
        return values.stream()
                .filter(v -> !rounded || v.subtract(amount.value()).abs().compareTo(least) >= 0)
                .toList();
    }

    private static List<BigDecimal> open(List<BigDecimal> values, Set<BigDecimal> given) {
        return values.stream()
                .filter(v -> !given.contains(v.stripTrailingZeros()))
                .toList();
    }
}
