package org.citedeck.generator.proposal.gate;

import java.util.List;
import org.citedeck.testsupport.Frozen;

/** Articles whose sentences are given back with a gap. */
public final class GapExamples {

    static final String HEADLINE = "Dockers end their long strike";

    static final String BY_NAME = """
            Ada Holm spoke for the dockers.
            She said the strike by the dockers had cost the council $2 million since the winter.""";

    static final String BY_WHAT_IT_IS = """
            Norsk Hydro, the largest company in Norway, planned a statewide register of patents.
            The company sold 290,000 trees to farmers in the hills when the register opened in the winter.""";

    static final String UNEXPLAINED = """
            Ada Holm spoke for the dockers.
            The lawyers told the widow that the trees had been sold to 200 farmers in the hills.""";

    static final String LONG =
            "The council by the harbour agreed on the last day of the old year to pay 290,000 farmers and dockers in the hills and on the coast for the trees and the fish of the last winter, although the mayor, who had spoken for hours about the cost of the bridge, thought that nobody would be grateful to the city, which had promised more than that to the old and the young at the end of the summer.";

    static final String IN_THEIR_WORDS =
            "The mayor, who called the strike by the dockers “a gift”, wants to pay 290,000 farmers by the winter.";

    static final String ASKED_ALREADY =
            "Norwegian Foreign Minister Ada Holm signed a treaty on fishing rights with President Peter Lund in Bergen in June 2016.";

    public static final Frozen PARSES = Frozen.at(
            "proposal/gaps.conllu", List.of(BY_NAME, BY_WHAT_IT_IS, UNEXPLAINED, LONG, IN_THEIR_WORDS, ASKED_ALREADY));

    private GapExamples() {}
}
