package org.citedeck.testsupport;

import com.microsoft.playwright.PlaywrightException;
import java.util.regex.Pattern;

/** What somebody does by hand to a page that is on its way already, by a form just sent or by its own looking again. */
public final class ByHand {

    private static final int TRIES = 5;
    /** What Chromium says of a move that another one of the same page took the place of. */
    private static final Pattern OVERTAKEN = Pattern.compile("ERR_ABORTED|Not attached to an active page");

    private ByHand() {}

    /** Reloads, goes back or goes to an address; done again where the page's own move came between. */
    public static void move(Runnable move) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                move.run();
                return;
            } catch (PlaywrightException e) {
                if (!OVERTAKEN.matcher(e.getMessage()).find()) {
                    throw e;
                }
            }
        }
        move.run();
    }
}
