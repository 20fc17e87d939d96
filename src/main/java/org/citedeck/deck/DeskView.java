package org.citedeck.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A deck as the review desk shows it.
 *
 * @param groups its items by article
 * @param at code of the item that the last step was about; null for none
 * @param undo what the undo button would take back; null where there is nothing
 */
record DeskView(
        String code,
        String title,
        List<DeckCard.ArticleLink> articles,
        GenerationView work,
        boolean published,
        boolean listed,
        List<DeskArticle> groups,
        @Nullable String at,
        @Nullable String undo) {

    /** Scores above which items may be approved together. */
    private static final int[] THRESHOLDS = {95, 90, 85, 80, 70};

    static DeskView of(Deck deck, GenerationView work, @Nullable String at, Optional<ReviewStep> last) {
        return new DeskView(
                deck.code,
                deck.title,
                deck.presentSources().stream()
                        .map(source -> DeckCard.ArticleLink.of(source.article))
                        .toList(),
                work,
                deck.isPublished(),
                deck.listed || !deck.isPublished(),
                DeskArticle.of(deck),
                at,
                last.map(step -> step.what).orElse(null));
    }

    public List<DeskItem> items() {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    public boolean isOfSeveralArticles() {
        return groups.size() > 1;
    }

    Optional<DeskItem> item(String itemCode) {
        return items().stream().filter(item -> item.code().equals(itemCode)).findFirst();
    }

    public long approved() {
        return count(ItemStatus.APPROVED);
    }

    public long undecided() {
        return count(ItemStatus.PROPOSED);
    }

    public long rejected() {
        return count(ItemStatus.REJECTED);
    }

    public int total() {
        return items().size();
    }

    public long decided() {
        return total() - undecided();
    }

    /** From which score on how many are still to be decided; only where it makes a difference. */
    public List<Threshold> thresholds() {
        return IntStream.of(THRESHOLDS)
                .mapToObj(least -> new Threshold(
                        least,
                        items().stream()
                                .filter(item -> item.isUndecided() && item.score() >= least)
                                .count()))
                .filter(threshold -> threshold.items > 0)
                .toList();
    }

    /** Items that would be approved together. */
    record Threshold(int least, long items) {}

    private long count(ItemStatus status) {
        return items().stream().filter(item -> item.status() == status).count();
    }
}
