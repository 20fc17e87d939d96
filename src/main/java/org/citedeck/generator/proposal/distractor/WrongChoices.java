package org.citedeck.generator.proposal.distractor;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.proposal.Draft;

/** Which questions have choices at all, and which of the distractors found may stand beside the key. */
public final class WrongChoices {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** So far from the right year others may lie. */
    private static final int NEAR_YEARS = 7;

    /** Before a gap. */
    private static final Pattern HEDGED =
            Pattern.compile("(?i)\\b(?:about|around|some|nearly|almost|roughly|approximately) ____");

    private static final Pattern BOUND = Pattern.compile(
            "(?i)\\b(?:(?:more|less|fewer|greater|higher|lower) than|over|under|above|below|exceed\\w*|at least|at most|up to|as (?:many|much) as) ____");

    private static final Pattern ROUND = Pattern.compile("[05]\\b(?!\\.)|llion|thousand");
    /** It fits no plural. */
    private static final Pattern ONE = Pattern.compile("(?i)one|1");

    private WrongChoices() {}

    /**
     * The wrong choices of a draft.
     *
     * @return distractors, the best first: those behind the first {@link Distractors#COUNT} are spares; or none
     */
    public static List<String> of(Draft draft, AnnotatedText text, Distractors distractors) {
        ResolvedDate date = draft.answer().date();
        boolean seenThrough = draft.fact().construction().isVerbatim() && !mayChoose(draft);
        // other days lie before the story began, or outside the visit: people saw through most of them
        if (seenThrough || (date != null && date.isDay())) {
            return List.of();
        }
        List<String> fitting = distractors.findWithSpares(draft.answer(), draft.question(), text).stream()
                .filter(wrong -> fits(draft, wrong))
                .toList();
        return fitting.size() < Distractors.COUNT ? List.of() : fitting;
    }

    private static boolean fits(Draft draft, String wrong) {
        String right = draft.answer().text();
        if (YEAR.matcher(wrong).matches() && YEAR.matcher(right).matches()) {
            return isNear(draft, Integer.parseInt(wrong), Integer.parseInt(right));
        }
        // "about 54", where the other is round
        boolean rounder =
                HEDGED.matcher(draft.prompt()).find() && ROUND.matcher(right).find();
        return (!rounder || ROUND.matcher(wrong).find()) && !ONE.matcher(wrong).matches();
    }

    /** Years far off lie before somebody's birth, or tell a life that was not led; what is to come is in no past year. */
    private static boolean isNear(Draft draft, int wrong, int right) {
        LocalDate published = draft.fact().text().source().metadata().published();
        boolean past = published != null && right > published.getYear() && wrong <= published.getYear();
        // by 2050, not by 2053: of years far ahead round ones are spoken of
        boolean farAhead = published != null && right > published.getYear() + NEAR_YEARS;
        return Math.abs(wrong - right) <= NEAR_YEARS && !past && !farAhead;
    }

    /** Whether a sentence tells no more than the key of what may stand in its gap: "down from $209 million", "at ____, a county". */
    private static boolean mayChoose(Draft draft) {
        EntityType type = draft.answer().type();
        boolean alone = draft.fact().sentence().mentions().stream()
                        .filter(m -> m.type() == type)
                        .count()
                <= 1;
        return switch (type) {
            case PERSON -> true;
            // of what has come about since 2022 all is since 2019
            case DATE -> !draft.prompt().contains("since ____");
            // more than 900 are more than 700 too
            case NUMBER, MONEY, PERCENT ->
                alone && !BOUND.matcher(draft.prompt()).find();
            default -> false;
        };
    }
}
