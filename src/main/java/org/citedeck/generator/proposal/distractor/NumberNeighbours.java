package org.citedeck.generator.proposal.distractor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Numbers near another, rounded as it is: small counts by one to four, others by a tenth to a half. */
final class NumberNeighbours {

    /** Both are within reach. */
    record Limits(BigDecimal lowest, BigDecimal highest) {}

    private static final int SMALL = 12;
    /** Farthest step for a small count. */
    private static final int REACH = 4;

    private static final int[] LESS = {900, 800, 700, 600, 500};
    private static final int[] MORE = {1100, 1200, 1300, 1400, 1500};
    /** Round numbers beside a hundred, a thousand, a million: beside 110,000 and 120,000, people take 100,000. */
    private static final int[] LESS_THAN_ROUND = {500};

    private static final int[] MORE_THAN_ROUND = {1500, 2000, 3000};
    /** Thousandths by which exact figures stray from the steps, so that they look found, not made. */
    private static final int STRAY = 40;

    private final BigDecimal value;
    private final Limits limits;
    private final SplittableRandom chance;

    NumberNeighbours(BigDecimal value, Limits limits, SplittableRandom chance) {
        this.value = value;
        this.limits = limits;
        this.chance = chance;
    }

    /** Nearest first. */
    List<BigDecimal> below() {
        return isSmall() ? counted(-1) : scaled(isPowerOfTen() ? LESS_THAN_ROUND : LESS);
    }

    /** Nearest first. */
    List<BigDecimal> above() {
        return isSmall() ? counted(1) : scaled(isPowerOfTen() ? MORE_THAN_ROUND : MORE);
    }

    private boolean isSmall() {
        return value.scale() <= 0 && value.compareTo(BigDecimal.valueOf(SMALL)) <= 0;
    }

    private boolean isPowerOfTen() {
        return value.scale() <= 0 && value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    private List<BigDecimal> counted(int direction) {
        List<BigDecimal> found = new ArrayList<>();
        for (int i = 1; i <= REACH; i++) {
            BigDecimal other = value.add(BigDecimal.valueOf((long) i * direction));
            if (isWithin(other)) {
                found.add(other);
            }
        }
        return found;
    }

    private List<BigDecimal> scaled(int[] thousandths) {
        BigInteger digits = value.unscaledValue();
        BigInteger grain = grain(digits);
        boolean exact = digits.divide(grain).compareTo(BigInteger.valueOf(100)) > 0;
        List<BigDecimal> found = new ArrayList<>();
        for (int thousandth : thousandths) {
            int stray = exact ? chance.nextInt(2 * STRAY + 1) - STRAY : 0;
            BigInteger other = round(digits.multiply(BigInteger.valueOf(thousandth + stray)), grain);
            BigDecimal number = new BigDecimal(other, value.scale());
            if (isWithin(number)
                    && found.stream().allMatch(f -> f.compareTo(number) != 0)
                    && number.compareTo(value) != 0) {
                found.add(number);
            }
        }
        return found;
    }

    private boolean isWithin(BigDecimal number) {
        boolean crossesOne = value.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.ONE) < 0;
        return !crossesOne
                && hasAsManyDigits(number)
                && number.signum() > 0
                && (number.compareTo(limits.lowest()) >= 0 || value.compareTo(limits.lowest()) < 0)
                && number.compareTo(limits.highest()) <= 0;
    }

    /** Of 96, 106 and 115, one looks unlike the others. */
    private boolean hasAsManyDigits(BigDecimal number) {
        boolean whole = value.scale() <= 0 && number.scale() <= 0;
        return !whole || isSmall() || isPowerOfTen() || digits(number) == digits(value);
    }

    private static int digits(BigDecimal number) {
        return number.precision() - number.scale();
    }

    /** To a multiple of the grain which, like an exact number, is no rounder than that. */
    private BigInteger round(BigInteger thousandfold, BigInteger grain) {
        BigInteger unit = grain.multiply(BigInteger.valueOf(1000));
        BigInteger rounded = thousandfold.add(unit.shiftRight(1)).divide(unit);
        boolean rounder = rounded.mod(BigInteger.TEN).signum() == 0;
        boolean mayBeRounder = grain(value.unscaledValue()).compareTo(unscaledGrain()) < 0;
        if (rounder && !mayBeRounder) {
            rounded = rounded.add(BigInteger.valueOf(1 + chance.nextInt(4)));
        }
        return rounded.multiply(grain);
    }

    private BigInteger unscaledGrain() {
        BigInteger grain = BigInteger.ONE;
        BigInteger digits = value.unscaledValue();
        while (digits.mod(grain.multiply(BigInteger.TEN)).signum() == 0) {
            grain = grain.multiply(BigInteger.TEN);
        }
        return grain;
    }

    /** The step of which all numbers rounded like this one are multiples. */
    private BigInteger grain(BigInteger digits) {
        BigInteger grain = unscaledGrain();
        BigInteger leading = digits.divide(grain);
        boolean refined = grain.compareTo(BigInteger.TEN) >= 0 && leading.compareTo(BigInteger.valueOf(4)) < 0;
        if (!refined) {
            return grain;
        }
        BigInteger tenth = grain.divide(BigInteger.TEN);
        return leading.equals(BigInteger.ONE) ? tenth : tenth.multiply(BigInteger.valueOf(5));
    }
}
