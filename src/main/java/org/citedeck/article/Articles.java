package org.citedeck.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

    /** Articles with the same words, newest first: the same text may be kept under two headlines. */
    public List<Article> withText(String text) {
        return list("length(text) = ?1 and text = ?2 order by id desc", text.length(), text);
    }

    /** The revision that came directly after an article, if there is one. */
    Optional<Article> after(Article article) {
        return find("supersedes", article).firstResultOptional();
    }
}
