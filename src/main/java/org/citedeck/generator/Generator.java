package org.citedeck.generator;

import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.SourceText;
import org.citedeck.generator.reading.UnreadableArticleException;

/**
 * The only door into the generator: {@link #read} freezes a text, {@link #propose} finds what may be asked about it.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Generator {

    /**
     * Reads an article as a person pastes or uploads it. Needs no model and takes milliseconds.
     *
     * @throws UnreadableArticleException if nothing can be made of it; says why
     */
    SourceText read(RawArticle raw) throws UnreadableArticleException;

    /**
     * Proposes questions and claims about an article, best first. Waits until the models are loaded.
     *
     * @return never null; its list of items is empty where the text gives nothing that is worth asking
     */
    Generation propose(SourceText article);

    /** Whether the models are loaded, so that {@link #propose} starts at once. */
    boolean ready();
}
