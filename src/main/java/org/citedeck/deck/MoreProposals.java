package org.citedeck.deck;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.citedeck.article.Article;
import org.citedeck.generator.Generator;
import org.citedeck.generator.Refused;
import org.citedeck.generator.reading.SourceText;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;

/**
 * What the generator keeps back of an article. It takes seconds to find, so it is looked for in the background and remembered
 * for the articles that were asked about last.
 */
@ApplicationScoped
class MoreProposals {

    private static final int REMEMBERED = 20;
    private static final long PATIENCE_MS = 400;

    private final Generator generator;
    private final ManagedExecutor executor;
    private final Object turn = new Object();
    private final Map<String, CompletableFuture<List<Refused>>> found = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

    MoreProposals(Generator generator) {
        this.generator = generator;
        // The page's transaction ends with the page; nothing of it may go along into the background.
        this.executor = ManagedExecutor.builder()
                .propagated(ThreadContext.NONE)
                .cleared(ThreadContext.ALL_REMAINING)
                .build();
    }

    /** How far the search is. */
    enum Stage {
        LOOKING,
        FOUND,
        FAILED
    }

    /** What is known by now. */
    record Search(Stage stage, List<Refused> refused) {}

    /** Begins to look, or says what was found. Waits for an instant, so that what is quickly found is shown at once. */
    Search in(Article article) {
        CompletableFuture<List<Refused>> search = search(article.slug, article);
        try {
            return new Search(Stage.FOUND, search.get(PATIENCE_MS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Search(Stage.LOOKING, List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Search(Stage.LOOKING, List.of());
        } catch (ExecutionException e) {
            Log.errorf(e.getCause(), "Nothing more could be found in article %s", article.slug);
            forget(article.slug);
            return new Search(Stage.FAILED, List.of());
        }
    }

    private CompletableFuture<List<Refused>> search(String slug, Article article) {
        synchronized (found) {
            CompletableFuture<List<Refused>> known = found.get(slug);
            if (known == null) {
                SourceText text = article.sourceText();
                known = executor.supplyAsync(() -> one(text));
                found.put(slug, known);
                if (found.size() > REMEMBERED) {
                    found.remove(found.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    /** One article at a time: the pages and the making of decks want the processor too. */
    private List<Refused> one(SourceText text) {
        synchronized (turn) {
            return generator.refused(text);
        }
    }

    private void forget(String slug) {
        synchronized (found) {
            found.remove(slug);
        }
    }
}
