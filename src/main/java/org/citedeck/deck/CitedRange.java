package org.citedeck.deck;

import org.citedeck.article.Article;

/** Words of an article that prove something. Offsets count UTF-16 code units of its text, the end exclusive. */
public record CitedRange(Article article, int start, int end) {}
