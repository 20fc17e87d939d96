package org.citedeck.deck;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citedeck.article.Article;
import org.citedeck.article.Sentence;
import org.citedeck.generator.Refused;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.Proposal;
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
     * A question or a claim that the generator kept back.
     *
     * @param key names it in a form
     * @param answer the key of a question, or the verdict on a claim, in words
     * @param correction what the article says instead of a refuted claim, else null
     * @param weakness why it was kept back, in words
     */
    record Offer(
            String key,
            String prompt,
            boolean claim,
            String answer,
            @Nullable String correction,
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
                        !asked.contains(CitedAnswer.plain(refused.proposal().prompt())))
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
                                        .filter(refused -> isLike(refused.proposal(), like))));
    }

    static Optional<Refused> chosen(MoreProposals.Search search, String key) {
        return search.refused().stream()
                .filter(refused -> key(refused.proposal()).equals(key))
                .findFirst();
    }

    public boolean isLooking() {
        return stage == MoreProposals.Stage.LOOKING;
    }

    public boolean isFailed() {
        return stage == MoreProposals.Stage.FAILED;
    }

    private static boolean cites(Refused refused, Sentence sentence) {
        return refused.proposal().citation().sentence() == sentence.ordinal;
    }

    /** By the same rule, with an answer of the same kind, or with the same verdict. */
    private static boolean isLike(Proposal proposal, Item like) {
        if (proposal.rule().equals(like.rule)) {
            return true;
        }
        if (proposal instanceof QuestionProposal question) {
            return like.answer != null
                    && ChoiceKind.of(question.prompt(), question.answer())
                            .equals(ChoiceKind.of(like.prompt, like.answer));
        }
        return ((ClaimProposal) proposal).label() == like.label;
    }

    private static List<Offer> offers(Article article, Stream<Refused> refused) {
        return refused.limit(MOST).map(each -> offer(article, each)).toList();
    }

    private static Offer offer(Article article, Refused refused) {
        Proposal proposal = refused.proposal();
        int sentence = proposal.citation().sentence();
        return new Offer(
                key(proposal),
                proposal.prompt(),
                proposal instanceof ClaimProposal,
                proposal instanceof ClaimProposal claim ? Verdicts.word(claim.label()) : answer(proposal),
                proposal instanceof ClaimProposal claim ? claim.correction() : null,
                Weakness.words(refused.reason()),
                sentence,
                article.sentences.get(sentence).words());
    }

    private static String key(Proposal proposal) {
        return Integer.toHexString(proposal.prompt().hashCode())
                + "-"
                + Integer.toHexString(answer(proposal).hashCode())
                + "-"
                + proposal.citation().sentence();
    }

    private static String answer(Proposal proposal) {
        return proposal instanceof QuestionProposal question
                ? question.answer()
                : ((ClaimProposal) proposal).label().name();
    }
}
