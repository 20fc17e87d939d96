package org.citedeck.deck;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.citedeck.article.Article;
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

    /** Since when the teacher takes no more answers; null while it is open. */
    @Nullable
    Instant closed;

    /** Since when it is put away; null while it is in use. */
    @Nullable
    Instant archived;

    @Embedded
    public DeckSettings settings = DeckSettings.STANDARD;

    Instant created;

    @OneToMany(mappedBy = "deck", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    List<Source> sources = new ArrayList<>();

    @OneToMany(mappedBy = "deck", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    List<Item> items = new ArrayList<>();

    /** Whether students can join, as far as the teacher is concerned; its hours are another matter. */
    public boolean isPublished() {
        return state() == DeckState.PUBLISHED;
    }

    public DeckState state() {
        if (archived != null) {
            return DeckState.ARCHIVED;
        }
        if (published == null) {
            return DeckState.DRAFT;
        }
        return closed == null ? DeckState.PUBLISHED : DeckState.CLOSED;
    }

    /** Whether students can answer now. */
    public Availability availability(Instant now) {
        return isPublished() ? settings.at(now) : Availability.CLOSED;
    }

    /** Whether its answers may be seen by somebody who has not answered: not before it opens, nor during a test. */
    public boolean mayBeStudied(Instant now) {
        Availability availability = availability(now);
        return availability == Availability.CLOSED
                ? state() != DeckState.DRAFT
                : availability == Availability.OPEN && settings.mode() != Mode.TEST;
    }

    /** What a student is asked, in order: approved, and about the present revision of its article. */
    public List<Item> askedItems() {
        return items.stream().filter(Item::isAsked).toList();
    }

    /** What an attempt draws its items from: the asked ones of the kinds that the settings name. */
    public List<Item> pool() {
        return askedItems().stream().filter(settings::asks).toList();
    }

    /** The same for an attempt in one of the {@link #modes}. */
    public List<Item> pool(Mode mode) {
        return pool().stream().filter(mode::asks).toList();
    }

    /** How many items an attempt has that begins now. */
    public int itemsPerAttempt() {
        return atMost(pool().size());
    }

    /** The same for an attempt in one of the {@link #modes}. */
    public int itemsPerAttempt(Mode mode) {
        return atMost(pool(mode).size());
    }

    private int atMost(int pool) {
        Integer asked = settings.itemsAsked();
        return asked == null ? pool : Math.min(asked, pool);
    }

    /** The modes that an attempt may begin in: the teacher's, or those that the student may choose, practice first. */
    public List<Mode> modes() {
        Mode fixed = settings.mode();
        return fixed == null
                ? Stream.of(Mode.PRACTICE, Mode.FACT_CHECK, Mode.SURVIVAL)
                        .filter(mode -> mode == Mode.PRACTICE || !pool(mode).isEmpty())
                        .toList()
                : List.of(fixed);
    }

    /** What the teacher has still to decide after an article was corrected. */
    List<Item> itemsToRevise() {
        boolean sample = sources.stream().anyMatch(source -> source.publishBest != null);
        return sample
                ? List.of()
                : items.stream()
                        .filter(item -> item.stale && item.status != ItemStatus.REJECTED)
                        .toList();
    }

    /** Items of the present revision, whatever their status. */
    List<Item> presentItems() {
        return items.stream().filter(item -> !item.stale).toList();
    }

    /** The articles that it is about, each in its present revision. */
    List<Article> presentArticles() {
        return presentSources().stream().map(source -> source.article).toList();
    }

    int itemCount() {
        return presentItems().size();
    }

    /** The latest source of each article, without articles that a newer revision has replaced in this deck. */
    List<Source> presentSources() {
        var latest = new LinkedHashMap<Article, Source>();
        sources.forEach(source -> latest.put(source.article, source));
        return latest.values().stream()
                .filter(source -> latest.keySet().stream().noneMatch(other -> other.replaces(source.article)))
                .toList();
    }

    Source latestSource() {
        return sources.get(sources.size() - 1);
    }
}
