package org.citedeck.deck;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.citedeck.article.Article;

@ApplicationScoped
class Sources implements PanacheRepository<Source> {

    /** A teacher's decks that were built from an article, newest first. */
    List<Deck> decksOf(Article article, String owner) {
        return list("article = ?1 and deck.owner = ?2 order by id desc", article, owner).stream()
                .map(source -> source.deck)
                .distinct()
                .toList();
    }

    /** The work that is still to be done, first come first. */
    @Transactional
    List<Work> unfinished() {
        return list("progress in ?1 order by queued, id", List.of(Source.Progress.QUEUED, Source.Progress.PROPOSING))
                .stream()
                .map(Work::of)
                .toList();
    }

    /** Place in the line of those that wait, from 1; 0 where it does not wait. */
    int placeInLine(Source source) {
        if (source.progress != Source.Progress.QUEUED) {
            return 0;
        }
        return 1
                + (int) count(
                        "progress = ?1 and (queued < ?2 or (queued = ?2 and id < ?3))",
                        Source.Progress.QUEUED,
                        source.queued,
                        source.id);
    }
}
