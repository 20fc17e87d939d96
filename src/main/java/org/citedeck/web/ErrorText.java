package org.citedeck.web;

/** What an error is called and what to do next. */
record ErrorText(String title, String advice) {

    static ErrorText of(int status) {
        return switch (status) {
            case 400 ->
                new ErrorText(
                        "That could not be understood",
                        "The form may be too old. Go back, reload the page and send it again.");
            case 403 -> new ErrorText("Not for you", "Your account may not open this page. Sign in with another one.");
            case 404 ->
                new ErrorText(
                        "Nothing here",
                        "The address leads nowhere. Check it for a missing letter, or join a deck by its code on the first page.");
            case 405, 406, 415 ->
                new ErrorText("Not in this way", "The address exists, but not for this kind of request.");
            case 409 ->
                new ErrorText(
                        "Somebody was faster", "The page has changed since you opened it. Reload it and look again.");
            case 410 -> new ErrorText("No longer here", "This page has gone. Start again from the first page.");
            case 413 -> new ErrorText("Too long", "Send one article at a time, at most 400,000 characters.");
            case 503 -> new ErrorText("Not ready yet", "Try again in a few seconds.");
            default ->
                status < 500
                        ? new ErrorText("That did not work", "Go back, check what you sent and try again.")
                        : new ErrorText(
                                "Something broke on our side",
                                "Nothing you sent is to blame. Try again; if it happens again, tell whoever runs this"
                                        + " server the reference.");
        };
    }
}
