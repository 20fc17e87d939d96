package org.citedeck.generator.fact;

import java.util.List;
import org.citedeck.testsupport.Frozen;

/** Sentences that say more than a question needs. */
public final class LeanerExamples {

    static final String TREATY = "On June 4, 2024, Norway and Sweden signed a treaty that will end a quarrel.";
    static final String CEREMONY = "Ada Holm opened a museum in Bergen after the ceremony.";
    static final String DENIED = "Ada Holm did not meet Ann Lee during the visit.";
    static final String PLAN = "Norway announced a plan to close the mine.";

    public static final Frozen PARSES = Frozen.at("fact/leaner.conllu", List.of(TREATY, CEREMONY, DENIED, PLAN));

    private LeanerExamples() {}
}
