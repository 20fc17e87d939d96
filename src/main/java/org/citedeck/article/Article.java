package org.citedeck.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.Paragraph;
import org.citedeck.generator.reading.SourceText;
import org.jspecify.annotations.Nullable;

/** A frozen text. Never edited in place: a correction is a new revision that supersedes this one. */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Public name of this revision: words of the title and a random ending. */
    public String slug;

    public String title;
    public @Nullable String byline;
    public @Nullable String source;
    public @Nullable String url;

    /** Day of publication in the publisher's time zone. */
    public @Nullable LocalDate published;

    public @Nullable String dateline;

    @Column(length = 400_000)
    public String text;

    String contentHash;
    public int revision;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable
    Article supersedes;

    Instant imported;

    @OneToMany(mappedBy = "article", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    public List<Sentence> sentences = new ArrayList<>();

    /** Whether one of the two is an earlier or later revision of the other, or both are the same. */
    public boolean isSameStoryAs(Article other) {
        return isOrCameFrom(other) || other.isOrCameFrom(this);
    }

    private boolean isOrCameFrom(Article other) {
        for (Article earlier = this; earlier != null; earlier = earlier.supersedes) {
            if (earlier.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The value that the generator reads: the same text, paragraphs and sentences as when it was frozen. */
    public SourceText sourceText() {
        return new SourceText(
                new Metadata(title, byline, source, url, published, dateline),
                text,
                paragraphs(),
                sentences.stream().map(Sentence::value).toList());
    }

    /** Whether this is the revision that came after another. */
    public boolean replaces(Article other) {
        return other.equals(supersedes);
    }

    /** Paragraphs are divided by one blank line. */
    public List<Paragraph> paragraphs() {
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        while (start <= text.length()) {
            int blank = text.indexOf("\n\n", start);
            int end = blank < 0 ? text.length() : blank;
            paragraphs.add(new Paragraph(paragraphs.size(), start, end));
            start = end + 2;
        }
        return paragraphs;
    }
}
