package org.citedeck.deck;

/** The same item once more: its key, its choices and its proof, under a code of its own. */
final class CopyItem {

    private static final int CODE_LENGTH = 10;

    private CopyItem() {}

    /** The copy, which is not yet among the deck's items. */
    static Item into(Deck deck, Item original) {
        var copy = new Item();
        copy.code = JoinCode.random(CODE_LENGTH);
        copy.deck = deck;
        copy.kind = original.kind;
        copy.prompt = original.prompt;
        copy.answer = original.answer;
        copy.accepted.addAll(original.accepted);
        copy.label = original.label;
        copy.correction = original.correction;
        copy.explanation = original.explanation;
        copy.difficulty = original.difficulty;
        copy.tags.addAll(original.tags);
        copy.rejection = original.rejection;
        copy.decided = original.decided;
        copy.weakness = original.weakness;
        copy.doubt = original.doubt;
        copy.rule = original.rule;
        copy.score = original.score;
        copy.status = original.status;
        copy.stale = original.stale;
        copy.position = original.position;
        for (Choice choice : original.choices) {
            copy.choices.add(new Choice(copy, choice.position, choice.text, choice.correct));
        }
        copy.spares.addAll(original.spares);
        for (Citation citation : original.citations) {
            copy.citations.add(Citation.copy(copy, citation));
        }
        return copy;
    }
}
