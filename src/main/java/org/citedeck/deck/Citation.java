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

    /** The same proof for a copy of an item. */
    static Citation copy(Item item, Citation original) {
        var citation = new Citation(item, original.sentence, original.role, original.start, original.end);
        citation.answerStart = original.answerStart;
        citation.answerEnd = original.answerEnd;
        return citation;
    }

    /** Points at the same words of a sentence that reads as the present one does. */
    void moveTo(Sentence next) {
        int by = next.start - sentence.start;
        start += by;
        end += by;
        answerStart = answerStart == null ? null : answerStart + by;
        answerEnd = answerEnd == null ? null : answerEnd + by;
        sentence = next;
    }

    /** Points at a whole sentence that reads otherwise; the answer is looked for in it. */
    void replaceBy(Sentence next, @Nullable String answer) {
        start = next.start;
        end = next.end;
        int at = answer == null ? -1 : next.words().indexOf(answer);
        answerStart = at < 0 ? null : next.start + at;
        answerEnd = at < 0 || answer == null ? null : next.start + at + answer.length();
        sentence = next;
    }

    private Citation(Item item, Sentence sentence, Role role, int start, int end) {
        this.item = item;
        this.sentence = sentence;
        this.role = role;
        this.start = start;
        this.end = end;
    }

    /** Marks other words as the answer; none where the sentence does not hold them. */
    void pointAt(String answer) {
        int at = answer.isEmpty() ? -1 : sentence.words().indexOf(answer);
        answerStart = at < 0 ? null : Integer.valueOf(sentence.start + at);
        answerEnd = at < 0 ? null : Integer.valueOf(sentence.start + at + answer.length());
    }

    enum Role {
        EVIDENCE,
        RESOLUTION
    }
}
