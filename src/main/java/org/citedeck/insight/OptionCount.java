package org.citedeck.insight;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;
import org.citedeck.deck.ItemKind;
import org.citedeck.deck.Verdicts;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.quiz.Run;

/**
 * How often one choice or verdict was taken.
 *
 * @param right by the present key
 * @param all how many students took it, of those who had the item
 * @param top how many of the best students, {@code bottom} of the weakest
 */
record OptionCount(
        String text, boolean right, int all, int students, int top, int topStudents, int bottom, int bottomStudents) {

    /** The options of an item with how often each was taken; nothing for a typed one. */
    static List<OptionCount> of(Item item, List<Run> counted, Groups groups) {
        if (item.isTyped()) {
            return List.of();
        }
        Set<String> options = new LinkedHashSet<>();
        if (item.kind == ItemKind.CLAIM) {
            Stream.of(Label.values()).map(Label::name).forEach(options::add);
        } else {
            item.choices.forEach(choice -> options.add(choice.text));
            // Choices that the teacher has since replaced were taken all the same.
            counted.stream()
                    .flatMap(run -> run.to(item.code).stream())
                    .map(Run.Answer::given)
                    .forEach(options::add);
        }
        var key = ItemKey.of(item);
        var counts = new ArrayList<OptionCount>();
        for (String option : options) {
            counts.add(new OptionCount(
                    item.kind == ItemKind.CLAIM ? Verdicts.word(Label.valueOf(option)) : option,
                    key.right().contains(option),
                    takers(counted, item, option),
                    students(counted, item),
                    takers(groups.top(), item, option),
                    students(groups.top(), item),
                    takers(groups.bottom(), item, option),
                    students(groups.bottom(), item)));
        }
        return counts;
    }

    private static int takers(List<Run> runs, Item item, String option) {
        return (int) runs.stream()
                .flatMap(run -> run.to(item.code).stream())
                .filter(answer -> answer.given().equals(option))
                .count();
    }

    private static int students(List<Run> runs, Item item) {
        return (int) runs.stream().filter(run -> run.to(item.code).isPresent()).count();
    }

    public long percent() {
        return percent(all, students);
    }

    public long topPercent() {
        return percent(top, topStudents);
    }

    public long bottomPercent() {
        return percent(bottom, bottomStudents);
    }

    private static long percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
