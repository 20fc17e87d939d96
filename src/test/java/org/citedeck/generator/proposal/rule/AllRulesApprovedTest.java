package org.citedeck.generator.proposal.rule;

import java.nio.file.Path;
import org.citedeck.generator.fact.Facts;
import org.citedeck.testsupport.Approved;
import org.junit.jupiter.api.Test;

/** What all rules together ask about all examples: where one rule begins to ask what another asks, the diff shows it. */
class AllRulesApprovedTest {

    @Test
    void askAsApproved() {
        StringBuilder received = new StringBuilder();
        for (String sentence : RuleExamples.sentences()) {
            received.append(sentence).append('\n');
            received.append(RuleExamples.told(Facts.of(RuleExamples.PARSES.parse(sentence))))
                    .append('\n');
        }
        Approved.matches(
                Path.of("src", "test", "resources", "rules", "approved.txt"),
                received.toString(),
                AllRulesApprovedTest.class);
    }
}
