package org.citedeck.deck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.citedeck.article.Article;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An article in a deck, and how far the proposals from it have come. */
@Entity
@Table(name = "deck_source")
class Source {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Deck deck;

    @ManyToOne(fetch = FetchType.LAZY)
    Article article;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Progress progress;

    /** How many of the best proposals are approved and published without a teacher; null: none. */
    @Nullable
    Integer publishBest;

    Instant changed;

    /** Since when it waits for its turn, or waited last. */
    Instant queued;

    /** Which try at it this is; what an earlier one still does counts no more. Counts from 1. */
    int attempt;

    /** Sentences that are annotated, while proposals are made. */
    int sentencesDone;

    /** How many came of it; null before. */
    @Nullable
    Integer proposals;

    /** Why it failed, for the teacher; null where it did not. */
    @Nullable
    String failure;

    protected Source() {}

    Source(Deck deck, Article article, @Nullable Integer publishBest, Instant now) {
        this.deck = deck;
        this.article = article;
        this.publishBest = publishBest;
        queue(now);
    }

    /** Lines up at the end. */
    final void queue(Instant now) {
        attempt++;
        queued = now;
        sentencesDone = 0;
        failure = null;
        moveTo(Progress.QUEUED, now);
    }

    final void moveTo(Progress next, Instant now) {
        progress = next;
        changed = now;
    }

    /** How far the proposals are. */
    enum Progress {
        QUEUED,
        PROPOSING,
        DONE,
        FAILED,
        CANCELLED;

        boolean isOver() {
            return this != QUEUED && this != PROPOSING;
        }

        /** Whether it ended without proposals and may be tried again. */
        boolean isToBeTried() {
            return this == FAILED || this == CANCELLED;
        }
    }
}
