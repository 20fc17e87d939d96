package org.citedeck.generator.proposal.claim;

import java.util.Objects;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;

/**
 * Of kinds of claims that raters refused more than three in ten of, only the forms that they took (docs/quality.md, round 33). The
 * others are kept back.
 */
final class Proven {

    /** Names changed were accepted in none of four verdicts, what is told as it is in 22 of 48. */
    private static final Set<String> REFUSED = Set.of("claim-name", "claim-supported");

    private Proven() {}

    static boolean is(ClaimDraft draft) {
        Fact fact = draft.fact();
        return switch (draft.rule()) {
            case "claim-date" -> ClaimScore.names(fact) > 0 && !tellsDay(fact);
            case "claim-negation" -> ClaimScore.names(fact) >= 2;
            default -> !REFUSED.contains(draft.rule());
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
