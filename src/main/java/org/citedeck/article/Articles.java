package org.citedeck.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** All articles, in every revision. */
@ApplicationScoped
public class Articles implements PanacheRepository<Article> {

    Optional<Article> withSlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    Optional<Article> withContentHash(String hash) {
        return find("contentHash", hash).firstResultOptional();
    }

    /** The revision that came directly after an article, if there is one. */
    Optional<Article> after(Article article) {
        return find("supersedes", article).firstResultOptional();
    }
}
