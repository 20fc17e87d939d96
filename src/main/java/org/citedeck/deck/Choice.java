package org.citedeck.deck;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One choice of a question. */
@Entity
public class Choice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    Item item;

    public int position;
    public String text;
    public boolean correct;

    protected Choice() {}

    Choice(Item item, int position, String text, boolean correct) {
        this.item = item;
        this.position = position;
        this.text = text;
        this.correct = correct;
    }
}
