package org.citedeck.insight;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure that may be undefined.
 *
 * @param value null where it is undefined
 * @param reason why it is undefined, in a few words; empty where it is defined
 */
record Figure(@Nullable Double value, String reason) {

    static Figure of(double value) {
        return new Figure(value, "");
    }

    static Figure undefined(String reason) {
        return new Figure(null, reason);
    }

    public boolean isDefined() {
        return value != null;
    }

    boolean isBelow(double limit) {
        return value != null && value < limit;
    }

    /** With one decimal and a true minus sign; "–" where it is undefined. */
    public String text() {
        return text(1);
    }

    public String text(int decimals) {
        if (value == null) {
            return "–";
        }
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return text.matches("-0(\\.0+)?") ? text.substring(1) : text.replace('-', '−');
    }

    /** For a bar from 0 to 100; 0 where it is undefined or negative. */
    public long bar() {
        return value == null ? 0 : Math.round(Math.max(0, Math.min(100, value)));
    }
}
