package org.citedeck.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.citedeck.article.Article;
import org.citedeck.article.Articles;
import org.citedeck.deck.BuildDeck;
import org.citedeck.deck.Deck;
import org.citedeck.deck.Decks;
import org.citedeck.generator.Generator;
import org.citedeck.generator.reading.Reading;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.citedeck.intake.Preview.Known;
import org.citedeck.intake.Preview.Target;
import org.jspecify.annotations.Nullable;

/** Shows a draft: how it is read, and whether it is already there. */
@ApplicationScoped
class LookOver {

    private static final Target NEW_DECK = new Target("", "");

    private final Generator generator;
    private final Articles articles;
    private final Decks decks;
    private final BuildDeck build;

    LookOver(Generator generator, Articles articles, Decks decks, BuildDeck build) {
        this.generator = generator;
        this.articles = articles;
        this.decks = decks;
        this.build = build;
    }

    /**
     * A draft as it is read.
     *
     * @param details as they are typed; null before anything was
     * @param kept the lines that the teacher keeps; null: those that the generator keeps
     */
    Preview at(Draft draft, @Nullable Details details, @Nullable Set<Integer> kept) throws UnreadableArticleException {
        Reading reading = generator.look(draft.raw());
        return new Preview(
                draft.code,
                target(draft),
                details == null ? Details.of(reading.article().metadata()) : details,
                Preview.stretches(reading, kept == null ? reading.kept() : kept),
                reading.article().sentences().size(),
                draft.pieces(),
                draft.content,
                known(draft, reading.article().text()));
    }

    private Target target(Draft draft) {
        return draft.deckCode.isEmpty()
                ? NEW_DECK
                : decks.owned(draft.deckCode, draft.owner).map(LookOver::target).orElse(NEW_DECK);
    }

    /** Where a text is kept already. */
    Known known(Draft draft, String text) {
        List<Article> same = articles.withText(text);
        if (same.isEmpty()) {
            return Known.NOWHERE;
        }
        List<Deck> own = same.stream()
                .flatMap(article -> build.decksOf(article, draft.owner).stream())
                .distinct()
                .toList();
        return new Known(
                same.get(0).slug,
                own.stream().map(LookOver::target).toList(),
                own.stream().anyMatch(deck -> deck.code.equals(draft.deckCode)));
    }

    private static Target target(Deck deck) {
        return new Target(deck.code, deck.title);
    }
}
