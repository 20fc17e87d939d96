package org.citedeck.article;

import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.reading.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A run of an article's text.
 *
 * @param sentence ordinal of the sentence, or null for what stands between sentences, such as a dateline
 * @param start offset in the article's text, in UTF-16 code units from 0
 */
public record TextPiece(@Nullable Integer sentence, int start, String text) {

    /** Offset behind it. */
    public int end() {
        return start + text.length();
    }

    /** The pieces of each paragraph, in the order of the text. */
    public static List<List<TextPiece>> paragraphs(Article article) {
        return article.paragraphs().stream()
                .map(paragraph -> pieces(article, paragraph))
                .toList();
    }

    private static List<TextPiece> pieces(Article article, Paragraph paragraph) {
        var pieces = new ArrayList<TextPiece>();
        int at = paragraph.start();
        for (Sentence sentence : article.sentences) {
            if (sentence.start >= paragraph.start() && sentence.end <= paragraph.end()) {
                if (sentence.start > at) {
                    pieces.add(new TextPiece(null, at, article.text.substring(at, sentence.start)));
                }
                pieces.add(new TextPiece(sentence.ordinal, sentence.start, sentence.words()));
                at = sentence.end;
            }
        }
        if (at < paragraph.end()) {
            pieces.add(new TextPiece(null, at, article.text.substring(at, paragraph.end())));
        }
        return pieces;
    }
}
