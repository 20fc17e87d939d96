package org.citedeck.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The numbers of a wording and its other words.
 *
 * @param units in the singular and in one spelling: "$", "percent", "km"
 * @param bound whether the number is given as the least or the most there is
 */
record Amount(List<Value> values, Set<String> units, Bound bound) {

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
    }

    /**
     * Whether typed words give this amount. Units and bounds may be left off, but not be others.
     *
     * @return MISSPELT where a unit is, NEAR never
     */
    Verdict compare(Amount given) {
        if (!hasSameValues(given) || (given.bound != Bound.NONE && given.bound != bound)) {
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
        var given = Wording.of(typed);
        boolean slip = units.stream()
                .map(Wording::of)
                .anyMatch(unit -> Spelling.compare(unit, given, NamesInArticle.NONE) == Verdict.MISSPELT);
        return slip ? Verdict.MISSPELT : Verdict.WRONG;
    }
}
