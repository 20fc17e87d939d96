package org.citedeck.generator.fact;

import java.util.List;
import org.citedeck.testsupport.Frozen;

/** Sentences that say more than a question needs. */
public final class LeanerExamples {

    static final String TREATY = "On June 4, 2024, Norway and Sweden signed a treaty that will end a quarrel.";
    static final String CEREMONY = "Ada Holm opened a museum in Bergen after the ceremony.";
    static final String DENIED = "Ada Holm did not meet Ann Lee during the visit.";
    static final String PLAN = "Norway announced a plan to close the mine.";

    static final String LONG_SHOT = "Norway gave $63 million to the Munch Museum over eight years.";
    static final String SECOND_TIME = "Ada Holm closed the museum in Bergen for the second time in May 2024.";

    public static final Frozen PARSES =
            Frozen.at("fact/leaner.conllu", List.of(TREATY, CEREMONY, DENIED, PLAN, LONG_SHOT, SECOND_TIME));

    private LeanerExamples() {}
}
