package org.citedeck.deck;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An item with its key, for its teacher only.
 *
 * @param number its place on the desk, from 1
 * @param anchor of its sentence in the article beside it
 * @param cites anchors of all sentences that it cites, divided by blanks
 * @param score 0 to 100
 * @param notes what is doubtful about it, in words
 * @param mistake what went wrong with the last step on it; null where nothing did
 */
record DeskItem(
        String code,
        int number,
        ItemKind kind,
        ItemStatus status,
        @Nullable String rejection,
        String prompt,
        @Nullable String answer,
        List<String> accepted,
        List<ChoiceView> choices,
        @Nullable String verdict,
        @Nullable String correction,
        @Nullable String explanation,
        String difficulty,
        List<String> tags,
        String rule,
        int score,
        List<String> notes,
        CitedPassage passage,
        String anchor,
        String cites,
        @Nullable String mistake) {

    /** A choice with its key. */
    record ChoiceView(int position, String text, boolean correct) {}

    static DeskItem of(Item item, int number, int article) {
        CitedPassage passage = item.passage();
        String anchor = DeskArticle.anchor(article, passage.sentence());
        Stream<String> resolutions =
                passage.resolvedFrom().stream().map(resolution -> DeskArticle.anchor(article, resolution.sentence()));
        return new DeskItem(
                item.code,
                number,
                item.kind,
                item.status,
                item.rejection == null ? null : item.rejection.words(),
                item.prompt,
                item.answer,
                List.copyOf(item.accepted),
                item.choices.stream()
                        .map(choice -> new ChoiceView(choice.position, choice.text, choice.correct))
                        .toList(),
                item.label == null ? null : Verdicts.word(item.label),
                item.correction,
                item.explanation,
                item.difficulty().word(),
                List.copyOf(item.tags),
                item.rule,
                item.scorePercent(),
                notes(item),
                passage,
                anchor,
                Stream.concat(Stream.of(anchor), resolutions)
                        .reduce((a, b) -> a + " " + b)
                        .orElse(anchor),
                null);
    }

    /** The same, with what went wrong. */
    DeskItem with(String problem) {
        return new DeskItem(
                code,
                number,
                kind,
                status,
                rejection,
                prompt,
                answer,
                accepted,
                choices,
                verdict,
                correction,
                explanation,
                difficulty,
                tags,
                rule,
                score,
                notes,
                passage,
                anchor,
                cites,
                problem);
    }

    private static List<String> notes(Item item) {
        return Stream.concat(
                        Stream.ofNullable(item.weakness).map(check -> "Weaker: " + Weakness.words(check)),
                        Stream.ofNullable(item.doubt).map(Doubt::words))
                .toList();
    }

    /** What tells the fields of its form from those of another item's form on the same page. */
    public String suffix() {
        return "-" + code;
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

    public boolean isUndecided() {
        return status == ItemStatus.PROPOSED;
    }

    public boolean isByHand() {
        return rule.equals(WriteItem.BY_HAND);
    }
}
