package org.citedeck.generator.proposal.claim;

import java.util.List;
import org.citedeck.generator.fact.Fact;

/** How one kind of fact becomes one kind of claim: told in other words, or with one thing changed. */
interface ClaimRule {

    /** Unique among the rules: {@code claim-date}. */
    String id();

    /** The claims that this rule makes of a fact, the best first; mostly one or none. */
    List<ClaimDraft> apply(Fact fact, Background background);
}
