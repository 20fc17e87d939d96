package org.citedeck.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something about an item that a teacher should look at.
 *
 * @param serious whether the key may be wrong; else the item is only of little use
 */
record Flag(boolean serious, String name, String advice) {

    /** Below this a single student is more than five in a hundred. */
    private static final int ENOUGH_FOR_RARE = 20;

    private static final int ENOUGH_FOR_WEAK = 30;
    private static final int ENOUGH_FOR_GUESSING = 10;
    private static final double RARE_PERCENT = 5;
    private static final double WEAK_PERCENT = 20;

    static List<Flag> of(ItemFigures figures, List<OptionCount> options) {
        var flags = new ArrayList<Flag>();
        if (figures.discrimination().isBelow(0)) {
            flags.add(new Flag(
                    true,
                    "Negative discrimination: check the key",
                    "Who did well elsewhere got this wrong more often than the others did."));
        }
        extremes(figures, flags);
        preferred(options, flags);
        guessing(figures, options, flags);
        rare(figures, options, flags);
        if (figures.students() >= ENOUGH_FOR_WEAK
                && figures.discrimination().isBelow(WEAK_PERCENT)
                && !figures.discrimination().isBelow(0)) {
            flags.add(new Flag(
                    false,
                    "Tells students apart weakly",
                    "A discrimination under 20% says little about who understood the article."));
        }
        return List.copyOf(flags);
    }

    private static void extremes(ItemFigures figures, List<Flag> flags) {
        if (figures.facility().isBelow(1e-9)) {
            flags.add(new Flag(
                    true,
                    "Nobody right: check the key",
                    "Either the key or the wording is wrong, or it was too hard."));
        } else if (figures.students() > 1 && !figures.facility().isBelow(100 - 1e-9)) {
            flags.add(new Flag(false, "Everybody right", "Good for a start; it tells nobody apart."));
        }
    }

    private static void preferred(List<OptionCount> options, List<Flag> flags) {
        int rightInTop = options.stream()
                .filter(OptionCount::right)
                .mapToInt(OptionCount::top)
                .sum();
        options.stream()
                .filter(option -> !option.right() && option.top() > rightInTop)
                .max(Comparator.comparingInt(OptionCount::top))
                .ifPresent(option -> flags.add(new Flag(
                        true,
                        "The best students prefer “" + option.text() + "”: check the key",
                        option.top() + " of the " + option.topStudents() + " best took it, " + rightInTop
                                + " the key.")));
    }

    private static void guessing(ItemFigures figures, List<OptionCount> options, List<Flag> flags) {
        if (options.size() > 1
                && figures.students() >= ENOUGH_FOR_GUESSING
                && figures.facility().isBelow(100.0 / options.size())
                && !figures.facility().isBelow(1e-9)) {
            flags.add(new Flag(
                    true,
                    "Fewer right than by guessing",
                    "A choice draws students away from the key: look at it, and at the key."));
        }
    }

    private static void rare(ItemFigures figures, List<OptionCount> options, List<Flag> flags) {
        if (figures.students() < ENOUGH_FOR_RARE) {
            return;
        }
        options.stream()
                .filter(option -> !option.right() && 100.0 * option.all() < RARE_PERCENT * option.students())
                .forEach(option -> flags.add(new Flag(
                        false,
                        "“" + option.text() + "” chosen by under 5%",
                        "It leads nobody astray. Another wrong choice would tell more.")));
    }
}
