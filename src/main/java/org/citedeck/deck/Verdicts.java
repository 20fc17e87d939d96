package org.citedeck.deck;

import org.citedeck.generator.proposal.ClaimProposal.Label;

/** The three verdicts on a claim in a reader's words. */
public final class Verdicts {

    private Verdicts() {}

    public static String word(Label label) {
        return switch (label) {
            case SUPPORTS -> "Supported";
            case REFUTES -> "Refuted";
            case NOT_ENOUGH_INFO -> "Not enough information";
        };
    }
}
