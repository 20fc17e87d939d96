package org.citedeck.generator.reading;

/**
 * An article as it arrived.
 *
 * @param content what was pasted or uploaded: a whole page as copied from a browser, plain text, or Markdown with
 *     front matter
 * @param given metadata that the sender states; it wins over what is found in the content
 */
public record RawArticle(String content, Metadata given) {

    /** An article of which nothing is known but its content. */
    public static RawArticle of(String content) {
        return new RawArticle(content, Metadata.NONE);
    }
}
