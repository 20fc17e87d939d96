package org.citedeck.generator.proposal.claim;

import java.util.Objects;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;

/**
 * Of kinds of claims that raters refused more than three in ten of, only the forms that they took (docs/quality.md, round 33). The
 * others are kept back.
 */
final class Proven {

    /** In rounds 27 to 32 none of four verdicts accepted one. */
    private static final String REFUSED = "claim-name";

    private Proven() {}

    static boolean is(ClaimDraft draft) {
        Fact fact = draft.fact();
        return switch (draft.rule()) {
            case "claim-supported" ->
                fact.attribution() == null && !fact.predicate().modal() && ClaimScore.names(fact) >= 2;
            case "claim-date" -> ClaimScore.names(fact) > 0 && !tellsDay(fact);
            case "claim-negation" -> ClaimScore.names(fact) >= 2;
            default -> !draft.rule().equals(REFUSED);
        };
    }

    /** Days were misread, or looked up to the day by nobody. */
    private static boolean tellsDay(Fact fact) {
        return fact.arguments().stream()
                .map(Argument::phrase)
                .flatMap(phrase -> phrase.mention().stream())
                .map(Mention::date)
                .filter(Objects::nonNull)
                .anyMatch(ResolvedDate::isDay);
    }
}
