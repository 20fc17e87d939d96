package org.citedeck.deck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citedeck.article.Article;
import org.citedeck.audit.Audit;

/** Moves items among those of the same article. The places that they take turns in stay the same. */
@ApplicationScoped
class ArrangeItems {

    private final ReviewSteps steps;
    private final Audit audit;

    ArrangeItems(ReviewSteps steps, Audit audit) {
        this.steps = steps;
        this.audit = audit;
    }

    /** One place up (-1) or down (1); at the end of the list it stays. */
    void step(Deck deck, Item item, int by) {
        List<Item> group = group(deck, item);
        int to = group.indexOf(item) + by;
        if (to >= 0 && to < group.size()) {
            place(deck, item, group, to);
        }
    }

    /** To where another item of the article stands. Of another article: it stays. */
    void onto(Deck deck, Item item, Item target) {
        List<Item> group = group(deck, item);
        int to = group.indexOf(target);
        if (to >= 0) {
            place(deck, item, group, to);
        }
    }

    /** Puts a new item behind another one, without a step of its own. */
    static void putBehind(Deck deck, Item fresh, Item leader) {
        List<Item> group = group(deck, leader);
        if (group.remove(fresh)) {
            group.add(group.indexOf(leader) + 1, fresh);
            number(group);
        }
    }

    private void place(Deck deck, Item item, List<Item> group, int to) {
        if (group.get(to) == item) {
            return;
        }
        List<ItemState> before = new ArrayList<>();
        before.add(ItemState.standing(item));
        group.stream().filter(other -> other != item).map(ItemState::standing).forEach(before::add);
        steps.record(deck, "move an item", before);
        group.remove(item);
        group.add(to, item);
        number(group);
        audit.record("moved the item", item.prompt, deck.code);
    }

    private static void number(List<Item> group) {
        List<Integer> places =
                group.stream().map(item -> item.position).sorted().toList();
        for (int i = 0; i < group.size(); i++) {
            group.get(i).position = places.get(i);
        }
    }

    private static List<Item> group(Deck deck, Item item) {
        Article article = item.evidence().sentence.article;
        var group = new ArrayList<>(deck.presentItems().stream()
                .filter(other -> other.evidence().sentence.article == article)
                .toList());
        group.sort(Comparator.comparingInt(other -> other.position));
        return group;
    }
}
