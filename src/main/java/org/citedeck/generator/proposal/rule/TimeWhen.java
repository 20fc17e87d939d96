package org.citedeck.generator.proposal.rule;

import static org.citedeck.generator.proposal.rule.Example.from;
import static org.citedeck.generator.proposal.rule.Example.never;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.proposal.Draft;
import org.jspecify.annotations.Nullable;

/** Asks when something happened, or in what year, or since when it has been so. */
final class TimeWhen implements Rule {

    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "since");
    /** "When did the bank last raise rates?": reckoned from a day that only the article tells. */
    private static final Set<String> RECKONED = Set.of("last", "next", "previously");

    @Override
    public String id() {
        return "time-when";
    }

    @Override
    public List<Draft> apply(Fact fact) {
        if (isHabit(fact)
                || fact.predicate().negated()
                || RECKONED.contains(fact.predicate().adverbs())
                || tellsTheHour(fact)
                || fact.predicate().rest().startsWith("being")) {
            return List.of();
        }
        return Drafting.askFor(
                this,
                fact,
                argument -> isWhen(fact, argument)
                        ? Optional.of(word(
                                argument.preposition(),
                                argument.phrase().mention().map(m -> m.date()).orElse(null)))
                        : Optional.empty());
    }

    /** A date of the calendar; behind "since" what has been so from then on, behind others what was or will be. */
    private static boolean isWhen(Fact fact, Argument argument) {
        boolean placed =
                argument.is(Role.TIME) || (argument.is(Role.OBLIQUE) && PREPOSITIONS.contains(argument.preposition()));
        return placed
                && "since".equals(argument.preposition()) == isPerfect(fact)
                && argument.phrase().type() == EntityType.DATE
                && isTold(argument)
                && !CalendarDates.isReckoned(argument.phrase());
    }

    /** "They worship the old gods today": what is always so has no date. */
    private static boolean isHabit(Fact fact) {
        return fact.predicate().auxiliary() == null && !fact.predicate().past();
    }

    /** "The slide came at 2.40 pm on Sunday": who tells the hour need not ask when. */
    private static boolean tellsTheHour(Fact fact) {
        return fact.arguments().stream().anyMatch(a -> a.phrase().type() == EntityType.TIME);
    }

    /** "has had": goes with "since", and with no date of its own. */
    private static boolean isPerfect(Fact fact) {
        return fact.predicate().auxiliary() != null
                && Set.of("has", "have", "had").contains(fact.predicate().auxiliary());
    }

    /** A calendar date, or one that is told in figures: "the early 1990s". */
    private static boolean isTold(Argument argument) {
        return argument.phrase().mention().map(m -> m.date() != null).orElse(false)
                || argument.phrase().tokens().stream().anyMatch(t -> t.text().matches("\\d{4}s?|.\\d0s"));
    }

    private static String word(@Nullable String preposition, @Nullable ResolvedDate date) {
        if ("since".equals(preposition)) {
            return date != null && date.isYear() ? "since what year" : "since when";
        }
        return date != null && date.isYear() ? "in what year" : "when";
    }

    @Override
    public List<Example> examples() {
        return List.of(
                from("Marks & Spencer was founded as a stall in Leeds in 1884.")
                        .asks("In what year was Marks & Spencer founded as a stall in Leeds?")
                        .answer("1884"),
                from("Norway opened an embassy in Minsk in 2016.")
                        .asks("In what year did Norway open an embassy in Minsk?")
                        .answer("2016"),
                from("Norway has had an embassy in Minsk since the early 1990s.")
                        .asks("Since when has Norway had an embassy in Minsk?")
                        .answer("the early 1990s"),
                from("Glaciologist Ada Holm surveyed Lake Mjøsa in 2016.")
                        .asks("In what year did glaciologist Ada Holm survey Lake Mjøsa?")
                        .answer("2016"),
                never("Norway last opened an embassy in Minsk in 2016.").because("last, as of a day not told"),
                never("Norway opened an embassy in Minsk at noon on Monday.").because("the hour is told"),
                never("Norway recently opened an embassy in Minsk.").because("nobody knows when that was"));
    }
}
