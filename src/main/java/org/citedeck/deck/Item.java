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
import java.util.ArrayList;
import java.util.List;
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

    String rule;
    double score;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ItemStatus status;

    /** Its article has a newer revision; it is asked no more, but what was answered stays. */
    boolean stale;

    int position;

    /** In an order that tells nothing. */
    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<Choice> choices = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Citation> citations = new ArrayList<>();

    public boolean isTyped() {
        return kind == ItemKind.QUESTION && choices.isEmpty();
    }

    Citation evidence() {
        return citations.stream()
                .filter(citation -> citation.role == Citation.Role.EVIDENCE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An item without its sentence: " + code));
    }

    /** The passage that proves it, ready to be shown. */
    public CitedPassage passage() {
        return CitedPassage.of(this);
    }

    /** The text that it is about; its names tell a misspelling from another name. */
    public String articleText() {
        return evidence().sentence.article.text;
    }
}
