package org.citedeck.insight;

import java.util.List;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;
import org.citedeck.deck.ItemKind;
import org.citedeck.quiz.Run;

/**
 * What the answers say about one item.
 *
 * @param number from 1, its column in the grid
 * @param key in words
 */
record ItemResult(
        int number,
        String code,
        String prompt,
        boolean claim,
        boolean typed,
        String key,
        ItemFigures figures,
        List<OptionCount> options,
        List<WrongAnswer> wrongAnswers,
        List<PickCount> picks,
        List<Flag> flags) {

    /** Figures count finished attempts; wrong answers, which are there to be accepted, count all. */
    static ItemResult of(int number, Item item, List<Run> all, List<Run> counted, Groups groups) {
        var having =
                counted.stream().filter(run -> run.to(item.code).isPresent()).toList();
        var figures = ItemFigures.of(
                new Series(having.stream().map(run -> mark(run, item)).toList()),
                new Series(having.stream()
                        .map(run -> run.right() - mark(run, item))
                        .toList()));
        var options = OptionCount.of(item, counted, groups);
        return new ItemResult(
                number,
                item.code,
                item.prompt,
                item.kind == ItemKind.CLAIM,
                item.isTyped(),
                ItemKey.of(item).words(item.kind),
                figures,
                options,
                WrongAnswer.of(item, all),
                PickCount.of(item, counted),
                Flag.of(figures, options));
    }

    static double mark(Run run, Item item) {
        return run.to(item.code).filter(Run.Answer::right).isPresent() ? 1 : 0;
    }

    public String kind() {
        return claim ? "Claim" : typed ? "Typed" : "Choice";
    }

    public boolean isSuspect() {
        return flags.stream().anyMatch(Flag::serious);
    }
}
