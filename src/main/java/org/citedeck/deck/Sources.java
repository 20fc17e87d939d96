package org.citedeck.deck;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.citedeck.article.Article;

@ApplicationScoped
class Sources implements PanacheRepository<Source> {

    /** A teacher's deck that was already built from an article. */
    Optional<Deck> deckOf(Article article, String owner) {
        return find("article = ?1 and deck.owner = ?2", article, owner)
                .firstResultOptional()
                .map(source -> source.deck);
    }

    /** Ids of the sources whose proposals are still on their way. */
    @Transactional
    List<Long> unfinished() {
        return list("progress in ?1", List.of(Source.Progress.QUEUED, Source.Progress.PROPOSING)).stream()
                .map(source -> source.id)
                .toList();
    }
}
