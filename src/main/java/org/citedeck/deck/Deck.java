package org.citedeck.deck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An ordered set of items from one or more articles. */
@Entity
public class Deck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Public: students join by it. */
    public String code;

    /** Name of the teacher whose deck it is. */
    public String owner;

    public String title;

    /** Whether the first page shows it; students can join by code either way. */
    boolean listed;

    /** Since when students can join; null before. */
    @Nullable
    Instant published;

    Instant created;

    @OneToMany(mappedBy = "deck", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Source> sources = new ArrayList<>();

    @OneToMany(mappedBy = "deck", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<Item> items = new ArrayList<>();

    public boolean isPublished() {
        return published != null;
    }

    /** What a student is asked, in order: approved, and about the present revision of its article. */
    public List<Item> askedItems() {
        return items.stream()
                .filter(item -> item.status == ItemStatus.APPROVED && !item.stale)
                .toList();
    }

    /** Items of the present revision, whatever their status. */
    List<Item> presentItems() {
        return items.stream().filter(item -> !item.stale).toList();
    }

    Source latestSource() {
        return sources.get(sources.size() - 1);
    }
}
