package org.citedeck.deck;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A deck's settings as their page shows them.
 *
 * @param pool how many approved items there are to draw from
 * @param toRevise how many items cite a sentence that a correction changed
 * @param mistakes advice by field; empty where nothing is wrong
 */
record SettingsView(
        String code,
        String title,
        Badge badge,
        DeckState state,
        boolean everPublished,
        int pool,
        int toRevise,
        List<DeckCard.ArticleLink> articles,
        TypedSettings form,
        Map<String, String> mistakes,
        List<TimeZones.Area> areas,
        boolean saved) {

    static SettingsView of(Deck deck, TypedSettings form, Map<String, String> mistakes, boolean saved, Instant now) {
        return new SettingsView(
                deck.code,
                deck.title,
                Badge.of(deck, now),
                deck.state(),
                deck.published != null,
                deck.askedItems().size(),
                deck.itemsToRevise().size(),
                deck.presentArticles().stream()
                        .map(article -> new DeckCard.ArticleLink(
                                article.slug, article.title, article.source, article.published))
                        .toList(),
                form,
                mistakes,
                TimeZones.all(),
                saved);
    }

    public boolean isDraft() {
        return state == DeckState.DRAFT;
    }

    public boolean isOpen() {
        return state == DeckState.PUBLISHED;
    }

    /** By the teacher, or by the clock. */
    public boolean isClosed() {
        return state == DeckState.CLOSED || (isOpen() && badge.look().equals("closed"));
    }

    public boolean isArchived() {
        return state == DeckState.ARCHIVED;
    }

    /** The advice for a field, or nothing. */
    public String wrong(String field) {
        return mistakes.getOrDefault(field, "");
    }
}
