package org.citedeck.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.citedeck.article.Sentence;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** From an item to a sentence and a range. Offsets count UTF-16 code units of the article's text, the end exclusive. */
@Entity
class Citation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Item item;

    @ManyToOne(fetch = FetchType.LAZY)
    Sentence sentence;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Role role;

    @Column(name = "start_offset")
    int start;

    @Column(name = "end_offset")
    int end;

    /** Where the answer stands in the evidence; null for claims and for resolutions. */
    @Nullable
    Integer answerStart;

    @Nullable
    Integer answerEnd;

    protected Citation() {}

    /** The range that proves the item. */
    static Citation evidence(Item item, Sentence sentence, org.citedeck.generator.proposal.Citation value) {
        var citation = new Citation(item, sentence, Role.EVIDENCE, value.start(), value.end());
        var answer = value.answer();
        if (answer != null) {
            citation.answerStart = answer.start();
            citation.answerEnd = answer.end();
        }
        return citation;
    }

    /** A sentence that says who or when is meant. */
    static Citation resolution(Item item, Sentence sentence) {
        return new Citation(item, sentence, Role.RESOLUTION, sentence.start, sentence.end);
    }

    private Citation(Item item, Sentence sentence, Role role, int start, int end) {
        this.item = item;
        this.sentence = sentence;
        this.role = role;
        this.start = start;
        this.end = end;
    }

    enum Role {
        EVIDENCE,
        RESOLUTION
    }
}
