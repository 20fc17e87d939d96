package org.citedeck.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The numbers of a wording and its other words.
 *
 * @param units in the singular and in one spelling: "$", "percent", "km"
 * @param bound whether the number is given as the least or the most there is
 * @param name those of the units that make a name with the numbers, as in "Apollo 11"; empty where there is none
 */
record Amount(List<Value> values, Set<String> units, Bound bound, Set<String> name) {

    /** "third" is another value than "three". */
    record Value(BigDecimal number, boolean ordinal) {

        boolean isSameAs(Value other) {
            return ordinal == other.ordinal && number.compareTo(other.number) == 0;
        }
    }

    /** What "more than" and "at most" say. */
    enum Bound {
        NONE,
        LEAST,
        MOST
    }

    Amount {
        values = List.copyOf(values);
        units = Set.copyOf(units);
        name = Set.copyOf(name);
    }

    /** The same as part of a name. */
    Amount in(Set<String> others) {
        return new Amount(values, units, bound, others);
    }

    /**
     * Whether typed words give this amount. Units and bounds may be left off, but not be others; a name is said in full.
     *
     * @return MISSPELT where a unit is, NEAR never
     */
    Verdict compare(Amount given) {
        if (!hasSameValues(given)
                || !name.stream().allMatch(word -> given.units.stream().anyMatch(typed -> isOrMeans(word, typed)))
                || (given.bound != Bound.NONE && given.bound != bound)) {
            return Verdict.WRONG;
        }
        return given.units.stream().map(this::compareUnit).max(Enum::compareTo).orElse(Verdict.RIGHT);
    }

    private boolean hasSameValues(Amount other) {
        if (values.size() != other.values.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isSameAs(other.values.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Verdict compareUnit(String typed) {
        if (units.contains(typed)) {
            return Verdict.RIGHT;
        }
        return units.stream().anyMatch(unit -> isOrMeans(unit, typed)) ? Verdict.MISSPELT : Verdict.WRONG;
    }

    private static boolean isOrMeans(String unit, String typed) {
        return unit.equals(typed)
                || Spelling.compare(Wording.of(unit), Wording.of(typed), NamesInArticle.NONE) == Verdict.MISSPELT;
    }
}
