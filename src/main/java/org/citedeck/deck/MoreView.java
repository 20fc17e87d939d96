package org.citedeck.deck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citedeck.article.Article;
import org.citedeck.article.Sentence;
import org.citedeck.generator.Refused;
import org.citedeck.generator.proposal.Choice;
import org.citedeck.generator.proposal.QuestionProposal;
import org.jspecify.annotations.Nullable;

/**
 * What more could be asked, about a sentence or in the manner of an item.
 *
 * @param like code of the item that more is wanted of; null where a sentence was chosen
 * @param words the sentence
 * @param present what the deck asks about the sentence already
 */
record MoreView(
        String code,
        @Nullable String like,
        String article,
        int sentence,
        String words,
        MoreProposals.Stage stage,
        List<String> present,
        List<Offer> sameSentence,
        List<Offer> sameKind) {

    private static final int MOST = 12;

    /**
     * A question that the generator kept back.
     *
     * @param key names it in a form
     * @param weakness why it was kept back, in words
     */
    record Offer(
            String key,
            String prompt,
            String answer,
            List<Choice> choices,
            String weakness,
            int sentence,
            String words) {}

    static MoreView of(Deck deck, Sentence sentence, @Nullable Item like, MoreProposals.Search search) {
        Article article = sentence.article;
        Set<String> asked = deck.presentItems().stream()
                .map(item -> CitedAnswer.plain(item.prompt))
                .collect(Collectors.toSet());
        List<Refused> open = search.refused().stream()
                .filter(refused ->
                        !asked.contains(CitedAnswer.plain(refused.question().prompt())))
                .toList();
        return new MoreView(
                deck.code,
                like == null ? null : like.code,
                article.slug,
                sentence.ordinal,
                sentence.words(),
                search.stage(),
                deck.presentItems().stream()
                        .filter(item -> item.evidence().sentence == sentence)
                        .map(item -> item.prompt)
                        .toList(),
                offers(article, open.stream().filter(refused -> cites(refused, sentence))),
                like == null
                        ? List.of()
                        : offers(
                                article,
                                open.stream()
                                        .filter(refused -> !cites(refused, sentence))
                                        .filter(refused -> isLike(refused.question(), like))));
    }

    static Optional<Refused> chosen(MoreProposals.Search search, String key) {
        return search.refused().stream()
                .filter(refused -> key(refused.question()).equals(key))
                .findFirst();
    }

    public boolean isLooking() {
        return stage == MoreProposals.Stage.LOOKING;
    }

    public boolean isFailed() {
        return stage == MoreProposals.Stage.FAILED;
    }

    private static boolean cites(Refused refused, Sentence sentence) {
        return refused.question().citation().sentence() == sentence.ordinal;
    }

    /** By the same rule, or with an answer of the same kind. */
    private static boolean isLike(QuestionProposal question, Item like) {
        return question.rule().equals(like.rule)
                || (like.answer != null
                        && ChoiceKind.of(question.prompt(), question.answer())
                                .equals(ChoiceKind.of(like.prompt, like.answer)));
    }

    private static List<Offer> offers(Article article, Stream<Refused> refused) {
        return refused.limit(MOST).map(each -> offer(article, each)).toList();
    }

    private static Offer offer(Article article, Refused refused) {
        QuestionProposal question = refused.question();
        int sentence = question.citation().sentence();
        return new Offer(
                key(question),
                question.prompt(),
                question.answer(),
                question.choices(),
                Weakness.words(refused.reason()),
                sentence,
                article.sentences.get(sentence).words());
    }

    private static String key(QuestionProposal question) {
        return Integer.toHexString(question.prompt().hashCode())
                + "-"
                + Integer.toHexString(question.answer().hashCode())
                + "-"
                + question.citation().sentence();
    }
}
