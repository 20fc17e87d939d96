package org.citedeck.classroom;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A class as it is typed into the form. */
record ClassForm(String name, String roster, boolean open, String zone) {

    static final ClassForm EMPTY = new ClassForm("", "", false, "UTC");
    private static final int LONGEST_NAME = 100;

    static ClassForm of(@Nullable String name, @Nullable String roster, @Nullable String open, @Nullable String zone) {
        return new ClassForm(
                name == null ? "" : name.strip().replaceAll("\\s+", " "),
                roster == null ? "" : roster,
                open != null,
                zone == null ? "UTC" : zone);
    }

    /** What is wrong with it, and what to do; null where it can be kept. */
    @Nullable
    String problem() {
        if (name.isEmpty()) {
            return "Give the class a name, such as “History 9b”.";
        }
        if (name.length() > LONGEST_NAME) {
            return "The name is too long: use at most " + LONGEST_NAME + " letters.";
        }
        return isZone() ? null : "Choose a time zone of the list.";
    }

    private boolean isZone() {
        try {
            ZoneId.of(zone);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
