package org.citedeck.deck;

import java.util.List;
import org.citedeck.deck.Source.Progress;
import org.jspecify.annotations.Nullable;

/** A deck as the review desk shows it. */
record DeskView(
        String code,
        String title,
        String articleSlug,
        int sentences,
        Progress progress,
        boolean modelsReady,
        boolean published,
        boolean listed,
        List<ProposalView> items) {

    static DeskView of(Deck deck, boolean modelsReady) {
        Source source = deck.latestSource();
        return new DeskView(
                deck.code,
                deck.title,
                source.article.slug,
                source.article.sentences.size(),
                source.progress,
                modelsReady,
                deck.isPublished(),
                deck.listed || !deck.isPublished(),
                deck.presentItems().stream().map(ProposalView::of).toList());
    }

    public boolean isWorking() {
        return !progress.isOver();
    }

    public boolean isWaitingForModels() {
        return isWorking() && !modelsReady;
    }

    public boolean isQueued() {
        return progress == Progress.QUEUED;
    }

    public boolean isFailed() {
        return progress == Progress.FAILED;
    }

    public long approved() {
        return count(ItemStatus.APPROVED);
    }

    public long undecided() {
        return count(ItemStatus.PROPOSED);
    }

    public long rejected() {
        return count(ItemStatus.REJECTED);
    }

    private long count(ItemStatus status) {
        return items.stream().filter(item -> item.status == status).count();
    }

    /** An item with its key, for its teacher only. */
    record ProposalView(
            String code,
            ItemKind kind,
            ItemStatus status,
            String prompt,
            @Nullable String answer,
            List<String> accepted,
            List<ChoiceView> choices,
            @Nullable String verdict,
            @Nullable String correction,
            String rule,
            CitedPassage passage) {

        static ProposalView of(Item item) {
            return new ProposalView(
                    item.code,
                    item.kind,
                    item.status,
                    item.prompt,
                    item.answer,
                    List.copyOf(item.accepted),
                    item.choices.stream()
                            .map(choice -> new ChoiceView(choice.text, choice.correct))
                            .toList(),
                    item.label == null ? null : Verdicts.word(item.label),
                    item.correction,
                    item.rule,
                    item.passage());
        }

        public boolean isClaim() {
            return kind == ItemKind.CLAIM;
        }

        public boolean isApproved() {
            return status == ItemStatus.APPROVED;
        }

        public boolean isRejected() {
            return status == ItemStatus.REJECTED;
        }
    }

    /** A choice with its key. */
    record ChoiceView(String text, boolean correct) {}
}
