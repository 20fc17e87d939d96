package org.citedeck.intake;

import org.jspecify.annotations.Nullable;

/** A file or an address that gives no article. Says what to do instead. */
final class UnusableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableException(String advice) {
        super(advice);
    }

    UnusableException(String advice, @Nullable Throwable cause) {
        super(advice, cause);
    }

    String advice() {
        return String.valueOf(getMessage());
    }
}
