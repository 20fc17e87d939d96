package org.citedeck.generator.proposal;

import java.util.List;
import org.citedeck.testsupport.Frozen;

/** Sentences whose words mean little outside their article. */
public final class WordingExamples {

    static final String REGISTER = """
            Norway planned a statewide register of patents.
            Ada Holm opened the register in Bergen in 2016.""";

    static final String TWO_REGISTERS = """
            Norway planned a statewide register of patents, and Sweden planned a national register.
            Ada Holm opened the register in Bergen in 2016.""";

    static final String NAMESAKE = "Arne Holm is dead.\nAda Lund won the Holm prize in Bergen in 2016.";
    static final String PARTY = "Conservative trade critic Ada Holm won the race in Bergen in 2016.";
    static final String OF_ANOTHER_YEAR = "Ada Holm missed most of 2022 after a race in Bergen in March.";
    static final String LAW = "Farmers met in Bergen to protest against a law, passed in June, that closed the museum.";
    static final String OWN = "The national library raised its prices in May 2016.";
    static final String OF_ANOTHER = "Ada Holm praised its prices in May 2016.";
    static final String EDITION = "Ada Holm won Sunday's race in Bergen.";
    static final String SINCE = "Norway has had an embassy in Minsk since October.";
    static final String DAY_OF_LAST_YEAR = "Ada Holm died in Bergen on 19 February last year.";
    static final String PROMPTED = "The trial prompted Norway to open a museum in Bergen in January.";
    static final String AHEAD = "Ada Holm set the trial of the mayor for September 25.";
    static final String AHEAD_IN_SPRING = "Ada Holm set the trial of the mayor for March 3.";
    static final String COME_AND_GONE = "The trial of the mayor was set for May 3 and cost $3 million.";
    static final String UNTIL = "Norway has until January 5 to sell the museum in Bergen.";
    static final String OPENING = "Ada Holm praised the games, which open in Bergen on Wednesday.";
    static final String AGREED = "Norway and Sweden agreed on Monday to share the museum in Bergen.";
    static final String BROKEN_REPORT =
            "Inflation in Norway slowed to 3.1% in May, the agency said on Monday, helped by cheaper petrol in Oslo.";
    static final String VOTED =
            "The council voted 22 to 21 on Monday to close the three oldest schools in the west of Bergen.";

    public static final Frozen PARSES = Frozen.at(
            "proposal/wording.conllu",
            List.of(
                    REGISTER,
                    TWO_REGISTERS,
                    NAMESAKE,
                    PARTY,
                    OF_ANOTHER_YEAR,
                    LAW,
                    OWN,
                    OF_ANOTHER,
                    EDITION,
                    SINCE,
                    DAY_OF_LAST_YEAR,
                    PROMPTED,
                    AHEAD,
                    AHEAD_IN_SPRING,
                    COME_AND_GONE,
                    UNTIL,
                    OPENING,
                    AGREED,
                    BROKEN_REPORT,
                    VOTED));

    private WordingExamples() {}
}
