package org.citedeck.generator.proposal.distractor;

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
        List<String> wrong = distractors.findWithSpares(draft.answer(), draft.question(), text);
        if (date == null || !date.isYear()) {
            return wrong;
        }
        // years far off lie before somebody's birth, or tell a life that was not led
        List<String> near = wrong.stream()
                .filter(year -> isNear(year, draft.answer().text()))
                .toList();
        return near.size() < Distractors.COUNT ? List.of() : near;
    }

    private static boolean isNear(String year, String other) {
        boolean years = YEAR.matcher(year).matches() && YEAR.matcher(other).matches();
        return !years || Math.abs(Integer.parseInt(year) - Integer.parseInt(other)) <= NEAR_YEARS;
    }

    /** Whether a sentence tells no more than the key of what may stand in its gap: "down from $209 million", "at ____, a county". */
    private static boolean mayChoose(Draft draft) {
        EntityType type = draft.answer().type();
        boolean alone = draft.fact().sentence().mentions().stream()
                        .filter(m -> m.type() == type)
                        .count()
                <= 1;
        return switch (type) {
            case PERSON, DATE -> true;
            case NUMBER, MONEY, PERCENT -> alone;
            default -> false;
        };
    }
}
