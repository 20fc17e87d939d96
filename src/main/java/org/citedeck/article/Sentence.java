package org.citedeck.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A sentence of an article. Offsets count UTF-16 code units of the article's text, the end exclusive. */
@Entity
public class Sentence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** Counts from 0 in the order of the text. */
    public int ordinal;

    /** Ordinal of its paragraph. */
    public int paragraph;

    @Column(name = "start_offset")
    public int start;

    @Column(name = "end_offset")
    public int end;

    protected Sentence() {}

    Sentence(Article article, org.citedeck.generator.reading.Sentence value) {
        this.article = article;
        this.ordinal = value.id();
        this.paragraph = value.paragraph();
        this.start = value.start();
        this.end = value.end();
    }

    org.citedeck.generator.reading.Sentence value() {
        return new org.citedeck.generator.reading.Sentence(ordinal, paragraph, start, end);
    }

    /** The words of the sentence, exactly as they stand in the article. */
    public String words() {
        return article.text.substring(start, end);
    }
}
