package org.citedeck.deck;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.List;
import java.util.Locale;
import org.citedeck.deck.Source.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How far the proposals of a deck are, article by article.
 *
 * @param code the deck's
 * @param alone whether nothing else is on the desk yet, so that it is opened anew once the proposals are there
 */
record GenerationView(String code, boolean alone, List<Article> articles) {

    static GenerationView of(Deck deck, Sources sources, boolean modelsReady) {
        return new GenerationView(
                deck.code,
                deck.presentItems().isEmpty(),
                deck.presentSources().stream()
                        .map(source -> Article.of(source, sources.placeInLine(source), modelsReady))
                        .toList());
    }

    public boolean isWorking() {
        return articles.stream().anyMatch(Article::isWorking);
    }

    /** Whether there is anything to say: work that goes on, or that ended without proposals. */
    public boolean isWorthTelling() {
        return articles.stream().anyMatch(article -> !article.isDone());
    }

    /**
     * An article of the deck.
     *
     * @param annotated sentences so far
     * @param place in the line of those that wait, from 1; 0 where it does not wait
     */
    record Article(
            String slug,
            String title,
            Progress progress,
            boolean modelsReady,
            int place,
            int sentences,
            int annotated,
            int proposals,
            @Nullable String failure) {

        static Article of(Source source, int place, boolean modelsReady) {
            return new Article(
                    source.article.slug,
                    source.article.title,
                    source.progress,
                    modelsReady,
                    place,
                    source.article.sentences.size(),
                    source.sentencesDone,
                    source.proposals == null ? 0 : source.proposals,
                    source.failure);
        }

        public boolean isWorking() {
            return !progress.isOver();
        }

        public boolean isQueued() {
            return progress == Progress.QUEUED;
        }

        public boolean isLoading() {
            return progress == Progress.PROPOSING && !modelsReady;
        }

        public boolean isAnnotating() {
            return progress == Progress.PROPOSING && modelsReady && annotated < sentences;
        }

        public boolean isWriting() {
            return progress == Progress.PROPOSING && modelsReady && annotated >= sentences;
        }

        public boolean isDone() {
            return progress == Progress.DONE;
        }

        public boolean isFailed() {
            return progress == Progress.FAILED;
        }

        public boolean isCancelled() {
            return progress == Progress.CANCELLED;
        }

        /** "Next", "third in line". */
        public String placeInWords() {
            return place <= 1
                    ? "Next in line"
                    : WORDS.format(place, "%spellout-ordinal").substring(0, 1).toUpperCase(Locale.ROOT)
                            + WORDS.format(place, "%spellout-ordinal").substring(1)
                            + " in line";
        }
    }

    private static final RuleBasedNumberFormat WORDS =
            new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
}
