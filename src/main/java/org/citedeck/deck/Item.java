package org.citedeck.deck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citedeck.article.Sentence;
import org.citedeck.generator.proposal.ArticleLead;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question or a claim of a deck, tied to the sentence that proves it. */
@Entity
public class Item {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Public name within the teacher's corner; students never see it. */
    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    Deck deck;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public ItemKind kind;

    public String prompt;

    /** The key of a question; null for a claim. */
    public @Nullable String answer;

    @ElementCollection
    @CollectionTable(name = "item_accepted", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Column(name = "wording")
    public List<String> accepted = new ArrayList<>();

    /** The right verdict on a claim; null for a question. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public @Nullable Label label;

    /** What the article says instead of a refuted claim. */
    public @Nullable String correction;

    /** A teacher's words on the answer, shown after it; null where there are none. */
    public @Nullable String explanation;

    /** As the teacher set it; null: as {@link Difficulty#presetFor} guesses. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    Difficulty difficulty;

    @ElementCollection
    @CollectionTable(name = "item_tag", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Column(name = "tag")
    List<String> tags = new ArrayList<>();

    String rule;
    double score;

    /** Id of the gate's check that had refused it before a teacher took it all the same; else null. */
    @Nullable
    String weakness;

    /** What the teacher was told and kept all the same; null where nothing is doubtful. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    Doubt doubt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ItemStatus status;

    /** Why it was rejected, where the teacher said so. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable
    Rejection rejection;

    /** When a teacher judged the generator's wording; null where nobody did, or where it was decided with many others. */
    @Nullable
    Instant decided;

    /** Its article has a newer revision; it is asked no more, but what was answered stays. */
    boolean stale;

    int position;

    /** In an order that tells nothing. */
    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<Choice> choices = new ArrayList<>();

    /** Wrong choices in waiting, the best first; see {@link SpareChoices}. */
    @ElementCollection
    @CollectionTable(name = "item_spare", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    List<SpareChoice> spares = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    List<Citation> citations = new ArrayList<>();

    /** Keys that it had while students were answering it, oldest first. */
    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL)
    @OrderBy("id")
    public List<KeyChange> keyChanges = new ArrayList<>();

    public boolean isTyped() {
        return kind == ItemKind.QUESTION && choices.isEmpty();
    }

    /** Whether students are asked it: approved, and about the present revision of its article. */
    public boolean isAsked() {
        return status == ItemStatus.APPROVED && !stale;
    }

    Difficulty difficulty() {
        return difficulty == null ? Difficulty.presetFor(score) : difficulty;
    }

    int scorePercent() {
        return (int) Math.round(score * 100);
    }

    /** To be called with another answer: they were found for the old one. */
    void dropSpares() {
        spares.clear();
    }

    /** A verdict on this very item. */
    void decide(ItemStatus verdict, @Nullable Rejection reason, Instant now) {
        status = verdict;
        rejection = verdict == ItemStatus.REJECTED ? reason : null;
        decided = verdict == ItemStatus.PROPOSED ? null : now;
    }

    Citation evidence() {
        return citations.stream()
                .filter(citation -> citation.role == Citation.Role.EVIDENCE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An item without its sentence: " + code));
    }

    /** The sentence that proves it. */
    public Sentence citedSentence() {
        return evidence().sentence;
    }

    /** Whether a sentence proves it, by itself; one that only says who or when is meant does not. */
    public boolean isProvedBy(Sentence sentence) {
        return citations.stream()
                .filter(citation -> citation.role == Citation.Role.EVIDENCE)
                .anyMatch(citation -> readsAs(citation.sentence, sentence));
    }

    /** A correction of the article may have moved the citation to the same words in a newer revision. */
    private static boolean readsAs(Sentence cited, Sentence sentence) {
        return cited.equals(sentence)
                || (cited.article.isSameStoryAs(sentence.article)
                        && cited.words().equals(sentence.words()));
    }

    /** Whether a sentence only helps to understand the proof. */
    public boolean isResolvedBy(Sentence sentence) {
        return citations.stream()
                .filter(citation -> citation.role == Citation.Role.RESOLUTION)
                .anyMatch(citation -> readsAs(citation.sentence, sentence));
    }

    /** Where in the article's text its proof stands. */
    public CitedRange citedRange() {
        Citation evidence = evidence();
        return new CitedRange(evidence.sentence.article, evidence.start, evidence.end);
    }

    /** The passage that proves it, ready to be shown. */
    public CitedPassage passage() {
        return CitedPassage.of(this);
    }

    /** The text that it is about; its names tell a misspelling from another name. */
    public String articleText() {
        return evidence().sentence.article.text;
    }

    /** The day from which the text reckons; null where it is not known. */
    public @Nullable LocalDate articlePublished() {
        return evidence().sentence.article.published;
    }

    /** Whether the prompt tells the headline of its article. */
    public boolean namesItsArticle() {
        return ArticleLead.apart(prompt).isNamed();
    }
}
