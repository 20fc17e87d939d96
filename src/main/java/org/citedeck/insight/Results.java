package org.citedeck.insight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.citedeck.deck.Item;
import org.citedeck.deck.Mode;
import org.citedeck.quiz.Answers;
import org.citedeck.quiz.Run;

/**
 * What the answers to a deck say. Plain values, ready to be shown.
 *
 * @param feedbackAtEnd whether students see no verdict before their last answer, as the deck is set now
 * @param all whether every attempt counts; else each student's first
 * @param runs the attempts of the grid, finished or not
 * @param counted the finished ones among them, which the figures are of
 */
record Results(
        String deckCode,
        String deckTitle,
        boolean feedbackAtEnd,
        boolean all,
        List<Run> runs,
        List<Run> counted,
        Groups groups,
        TestFigures test,
        List<ItemResult> items,
        ClaimBeliefs claims,
        FactChecks factChecks,
        List<HeatMap> articles) {

    private static final int FEW = 30;

    static Results of(Answers answers, boolean all) {
        List<Run> runs =
                answers.runs().stream().filter(run -> all || run.first()).toList();
        List<Run> counted = runs.stream().filter(Run::finished).toList();
        var groups = Groups.of(counted);
        var items = new ArrayList<ItemResult>();
        for (Item item : answers.items()) {
            items.add(ItemResult.of(items.size() + 1, item, runs, counted, groups));
        }
        return new Results(
                answers.deck().code,
                answers.deck().title,
                answers.deck().settings.mode() == Mode.TEST,
                all,
                runs,
                counted,
                groups,
                test(answers.items(), counted),
                List.copyOf(items),
                ClaimBeliefs.of(answers.items(), counted),
                FactChecks.of(answers.items(), counted),
                HeatMap.of(answers.items(), counted));
    }

    private static TestFigures test(List<Item> items, List<Run> counted) {
        if (counted.isEmpty()) {
            return TestFigures.of(List.of());
        }
        var asked = new HashSet<>(counted.get(0).asked());
        if (counted.stream().anyMatch(run -> !asked.equals(new HashSet<>(run.asked())))) {
            return TestFigures.ofDifferentItems();
        }
        return TestFigures.of(items.stream()
                .filter(item -> asked.contains(item.code))
                .map(item -> new Series(
                        counted.stream().map(run -> ItemResult.mark(run, item)).toList()))
                .toList());
    }

    public Cell cell(Run run, ItemResult item) {
        return run.to(item.code())
                .map(answer -> answer.right() ? Cell.RIGHT : Cell.WRONG)
                .orElse(run.asked().contains(item.code()) ? Cell.OPEN : Cell.NOT_ASKED);
    }

    /** Whether a fact-check is in the grid. */
    public boolean isChecked() {
        return runs.stream().anyMatch(Run::isFactCheck);
    }

    /** Whether somebody took more time. */
    public boolean isExtended() {
        return runs.stream().anyMatch(run -> run.extensions() > 0);
    }

    /** Whether attempts were gone through in several ways. */
    public boolean isMixed() {
        return runs.stream().map(Run::manner).distinct().count() > 1;
    }

    public int unfinished() {
        return runs.size() - counted.size();
    }

    /** How many of the grid's attempts began while the deck gave feedback in the other way. */
    public int toldOtherwise() {
        return (int)
                runs.stream().filter(run -> run.toldAtEnd() != feedbackAtEnd).count();
    }

    public boolean isFew() {
        return !counted.isEmpty() && counted.size() < FEW;
    }

    /** How many finished with each score; nothing where students had different items. */
    public ScoreChart chart() {
        return test.consistency().reason().equals(TestFigures.DIFFERENT_ITEMS)
                ? ScoreChart.NONE
                : ScoreChart.of(counted);
    }

    /** The sentences of all articles that were understood worst, worst first. */
    public List<HeatMap.Heat> hardest() {
        return HeatMap.hardest(articles);
    }

    /** What a cell of the grid says, in a symbol and a word. */
    enum Cell {
        RIGHT("✓", "right"),
        WRONG("✗", "wrong"),
        OPEN("·", "open"),
        NOT_ASKED("", "not asked");

        private final String symbol;
        private final String word;

        Cell(String symbol, String word) {
            this.symbol = symbol;
            this.word = word;
        }

        public String symbol() {
            return symbol;
        }

        public String word() {
            return word;
        }
    }
}
