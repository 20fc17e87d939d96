package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.citedeck.article.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Marks of forms. Each form is written with one of its own; what is sent twice under the same ticket, since the network was
 * cut before the reply, is done once.
 */
@Named("ticket")
@ApplicationScoped
public class Tickets {

    /** Hexadecimal digits: enough that no two forms have the same. */
    private static final int STAMP = 32;

    /** For a form that is being written. */
    public String getNext() {
        return Token.random();
    }

    /**
     * A form as it was sent, to be known again. The same form filled in otherwise, as when a page comes back from the
     * browser's memory, is another one.
     *
     * @param ticket of the form
     * @param content what was filled in
     * @return at most 40 characters; null where the form had no ticket
     */
    public static @Nullable String stamp(@Nullable String ticket, String content) {
        return ticket == null || ticket.isBlank()
                ? null
                : ContentHash.of(ticket + '\n' + content).substring(0, STAMP);
    }
}
