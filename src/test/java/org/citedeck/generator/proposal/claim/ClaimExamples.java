package org.citedeck.generator.proposal.claim;

import java.util.List;
import org.citedeck.testsupport.Frozen;

/** Articles with a claim that a rule makes of each, or must not make. */
public final class ClaimExamples {

    private static final String EMBASSY = "In 2016, Norway opened an embassy in Minsk.";
    static final String MAYOR = "Ada Holm is the youngest mayor in the history of Norway.";
    static final String MATCH = "Sweden defeated Norway on 4 May 2021.";

    private static final String ROLES = """
            Ada Holm, the director of the Munch Museum, flew to Oslo.
            Ann Lee, the mayor of Leeds, flew to Bergen.""";
    static final String QUOTES = """
            “The bridge was never safe in winter,” Ada Holm told reporters.
            “Nobody had asked for a second bridge,” Ann Lee told reporters.""";

    static final List<Example> ALL = List.of(
            new Example(EMBASSY, "claim-supported", "An embassy was opened by Norway in Minsk in 2016."),
            new Example(EMBASSY, "claim-date", "Norway opened an embassy in Minsk in 2013."),
            new Example(
                    "Foreign Minister Ada Holm was greeted by Mayor Ann Lee in Oslo in 2016.",
                    "claim-supported",
                    "Mayor Ann Lee greeted Foreign Minister Ada Holm in Oslo in 2016."),
            new Example(
                    "South Korean officials said Norway closed an embassy in Minsk in 2016.",
                    "claim-supported",
                    "According to South Korean officials, an embassy was closed by Norway in Minsk in 2016."),
            new Example(
                    "Norway sent 20 nurses to Mali in 2016.", "claim-number", "Norway sent 26 nurses to Mali in 2016."),
            new Example(
                    "Belarus does not have an embassy in Pyongyang.",
                    "claim-negation",
                    "Belarus has an embassy in Pyongyang."),
            new Example(
                    "Marie Curie was born in Poland in 1867.",
                    "claim-name",
                    "Marie Curie was born in Iceland in 1867."),
            new Example(MATCH, "claim-swap", "Norway defeated Sweden on 4 May 2021."),
            new Example(MAYOR, "claim-name", "Mary Pike is the youngest mayor in the history of Norway."),
            new Example(ROLES, "claim-role", "Ada Holm was the director of the Munch Museum in July 2024."),
            new Example(ROLES, "claim-other-role", "Ann Lee was the director of the Munch Museum in July 2024."),
            new Example(QUOTES, "claim-speaker", "It was Ada Holm who said, “The bridge was never safe in winter.”"),
            new Example(
                    QUOTES, "claim-other-speaker", "It was Ann Lee who said, “The bridge was never safe in winter.”"),
            new Example(
                    "Ada Holm is expected to meet Ann Lee in Oslo on Friday.",
                    "claim-planned",
                    "Ada Holm met Ann Lee in Oslo on July 26, 2024."));

    static final List<Never> NEVER = List.of(
            new Never("Norway met Sweden in Oslo on 4 May 2021.", "claim-swap", "who meets is met"),
            new Never("The group opened an embassy in Minsk in 2016.", "claim-date", "which group?"),
            new Never("More than 300 pilgrims were killed near Mecca in 2006.", "claim-number", "300 is a bound"),
            new Never("Norway has had an embassy in Minsk since 1991.", "claim-date", "since 2013 it is true as well"),
            new Never("""
                    Ada Holm opened the Brage Museum in Bergen in 2016.
                    Ada Holm was at the Brage Museum in Bergen last weekend.""", "claim-date", "the weekend may be of 2013"),
            new Never("Ada Holm, the director of the museum, flew to Oslo.", "claim-role", "which museum?"),
            new Never("Ada Holm, an economist at the World Bank, flew to Oslo.", "claim-role", "she may only comment"),
            new Never("“The bridge was never safe,” Ada Holm said.", "claim-speaker", "nobody else is quoted"),
            new Never("Norway has an embassy in Minsk.", "claim-supported", "there is no other wording"),
            new Never("Norway may open an embassy in Minsk in 2016.", "claim-negation", "it may not"),
            new Never(EMBASSY, "claim-negation", "what is denied says nothing"),
            new Never("Ada Holm does not have any office in Minsk.", "claim-negation", "any goes with a denial"),
            new Never("Ada Holm is expected to meet Ann Lee in Oslo.", "claim-planned", "when?"),
            new Never(
                    "Ada Holm is expected to meet Ann Lee in Oslo in May 2026.",
                    "claim-planned",
                    "it cannot have been yet"),
            new Never("""
                    Ada Holm is expected to meet Ann Lee in Oslo on Friday.
                    Ada Holm met Ann Lee in Bergen in 2016.""", "claim-planned", "another sentence may decide it"),
            new Never("""
                    Ann Lee won the Brage Prize in 2016.
                    Mary Pike won the Brage Prize in 2016.""", "claim-name", "both did"));

    public static final Frozen PARSES = Frozen.at(
            "claim/articles.conllu",
            java.util.stream.Stream.concat(
                            ALL.stream().map(Example::article), NEVER.stream().map(Never::article))
                    .toList());

    private ClaimExamples() {}

    record Example(String article, String rule, String claim) {}

    record Never(String article, String rule, String because) {}
}
