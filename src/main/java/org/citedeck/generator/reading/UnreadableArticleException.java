package org.citedeck.generator.reading;

/** The text cannot be made into an article. The reason is for programs; pages word it for people. */
public final class UnreadableArticleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public UnreadableArticleException(Reason reason) {
        super(reason.hint());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why, each with what a person can do about it. */
    public enum Reason {
        EMPTY("There is no text. Paste the article, or choose a file."),
        BINARY("This is not text. Copy the article out of its page and paste it, or save it as plain text."),
        TOO_LONG("The text is too long: at most 400,000 characters. Paste one article at a time."),
        NO_SENTENCES("No full sentences were found. Paste the body of the article, not only its headline."),
        NOT_ENGLISH("The text does not seem to be English, the only language that can be read so far.");

        private final String hint;

        Reason(String hint) {
            this.hint = hint;
        }

        public String hint() {
            return hint;
        }
    }
}
