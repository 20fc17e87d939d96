package org.citedeck.intake;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with which field of a form, and what to do.
 *
 * @param field empty where nothing is wrong
 */
record Mistake(String field, String advice) {

    static final Mistake NONE = new Mistake("", "");

    public boolean isIn(String name) {
        return field.equals(name);
    }

    /** A field that cannot be used as it is. */
    static final class MistypedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Mistake mistake;

        MistypedException(Mistake mistake, @Nullable Throwable cause) {
            super(mistake.advice(), cause);
            this.mistake = mistake;
        }

        Mistake mistake() {
            return mistake;
        }
    }
}
