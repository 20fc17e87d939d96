package org.citedeck.testsupport;

import java.util.List;
import org.citedeck.generator.fact.FactExamples;
import org.citedeck.generator.fact.LeanerExamples;
import org.citedeck.generator.language.ResolverExamples;
import org.citedeck.generator.proposal.WordingExamples;
import org.citedeck.generator.proposal.claim.ClaimExamples;
import org.citedeck.generator.proposal.gate.GapExamples;
import org.citedeck.generator.proposal.gate.GateExamples;
import org.citedeck.generator.proposal.rule.RuleExamples;

/** Every file of frozen parses. */
final class FrozenFiles {

    static final List<Frozen> ALL = List.of(
            RuleExamples.PARSES,
            FactExamples.PARSES,
            LeanerExamples.PARSES,
            ResolverExamples.PARSES,
            GateExamples.PARSES,
            ClaimExamples.PARSES,
            WordingExamples.PARSES,
            GapExamples.PARSES);

    private FrozenFiles() {}
}
