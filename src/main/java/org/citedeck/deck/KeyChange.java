package org.citedeck.deck;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** Another key for an item that students have answered already. Kept with the old key, so that it shows what changed. */
@Entity
public class KeyChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Public name within the teacher's corner. */
    public String code;

    @ManyToOne(fetch = FetchType.LAZY)
    Item item;

    /** What students read beside the item. */
    public String note;

    String beforeKey;
    String afterKey;

    /** Name of the teacher. */
    public String author;

    public Instant made;

    protected KeyChange() {}

    KeyChange(Item item, ItemKey before, ItemKey after, String note, String author, Instant made) {
        this.code = JoinCode.random(10);
        this.item = item;
        this.beforeKey = before.lines();
        this.afterKey = after.lines();
        this.note = note;
        this.author = author;
        this.made = made;
    }

    public ItemKey before() {
        return ItemKey.ofLines(beforeKey);
    }

    public ItemKey after() {
        return ItemKey.ofLines(afterKey);
    }
}
