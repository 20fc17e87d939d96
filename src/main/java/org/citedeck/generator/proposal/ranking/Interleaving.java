package org.citedeck.generator.proposal.ranking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.citedeck.generator.proposal.ArticleLead;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.proposal.QuestionProposal;
import org.citedeck.generator.reading.HeadlineWords;
import org.citedeck.generator.reading.SourceText;

/** Questions and claims in one order: the best of both first, a claim behind every few questions. */
public final class Interleaving {

    /** So many questions to a claim, as in the decks that teachers make by hand. */
    private static final int QUESTIONS_TO_A_CLAIM = 3;

    private Interleaving() {}

    /** Merges two lists, each in its own order, the best first. */
    public static List<Proposal> of(List<? extends Proposal> questions, List<? extends Proposal> claims) {
        Deque<Proposal> waiting = new ArrayDeque<>(claims);
        List<Proposal> merged = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            merged.add(questions.get(i));
            if ((i + 1) % QUESTIONS_TO_A_CLAIM == 0 && !waiting.isEmpty()) {
                merged.add(waiting.poll());
            }
        }
        merged.addAll(waiting);
        return merged;
    }

    /** The same, but first what others give away by naming their article: questions that do not name it, and whose answer stands in its headline. */
    public static List<Proposal> openingsFirst(List<Proposal> items, SourceText article) {
        HeadlineWords headline = HeadlineWords.of(article);
        Predicate<Proposal> opening = item -> item instanceof QuestionProposal question
                && !ArticleLead.apart(question.prompt()).isNamed()
                && HeadlineWords.words(question.answer()).stream().anyMatch(headline.all()::contains);
        return Stream.concat(items.stream().filter(opening), items.stream().filter(Predicate.not(opening)))
                .toList();
    }
}
