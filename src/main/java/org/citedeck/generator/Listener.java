package org.citedeck.generator;

/**
 * Is told how far the proposals for an article are, on the thread that makes them. It may throw a {@link
 * java.util.concurrent.CancellationException}: the work then ends, and the exception reaches whoever asked for it.
 */
public interface Listener {

    /** Hears nothing. */
    Listener NONE = sentences -> {};

    /** That many sentences of the article are annotated so far; called several times, the last time with all of them. */
    void annotated(int sentences);
}
