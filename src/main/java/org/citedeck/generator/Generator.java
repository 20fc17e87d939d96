package org.citedeck.generator;

import java.util.List;
import java.util.Set;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.Reading;
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
     * As {@link #read}, with all that was left out and why, so that a person can look it over.
     *
     * @throws UnreadableArticleException if nothing can be made of it; says why
     */
    Reading look(RawArticle raw) throws UnreadableArticleException;

    /**
     * As {@link #read}, but the article is what a person took for it.
     *
     * @param kept indexes of {@link Reading#lines} of the same raw article; others are passed over
     * @throws UnreadableArticleException if nothing can be made of these lines; says why
     */
    SourceText read(RawArticle raw, Set<Integer> kept) throws UnreadableArticleException;

    /**
     * Proposes questions and claims about an article, best first. Waits until the models are loaded.
     *
     * @return never null; its list of items is empty where the text gives nothing that is worth asking
     */
    Generation propose(SourceText article);

    /**
     * As {@link #propose(SourceText)}, and tells how far it is.
     *
     * @throws java.util.concurrent.CancellationException if the listener does
     */
    default Generation propose(SourceText article, Listener listener) {
        return propose(article);
    }

    /**
     * What {@link #propose} keeps back, for who wants more from a sentence: questions, whose answer stands in the cited range
     * like that of any other, then claims; the most promising of each first. Takes as long as proposing does.
     */
    List<Refused> refused(SourceText article);

    /** Whether the models are loaded, so that {@link #propose} starts at once. */
    boolean ready();
}
