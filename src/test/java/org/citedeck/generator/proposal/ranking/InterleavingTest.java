package org.citedeck.generator.proposal.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.citedeck.generator.proposal.Citation;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.proposal.QuestionProposal;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.SourceText;
import org.junit.jupiter.api.Test;

class InterleavingTest {

    private static final SourceText ARTICLE = new SourceText(
            new Metadata("Fire kills 23 in Bergen", null, null, null, LocalDate.of(2024, 7, 23), null),
            "",
            List.of(),
            List.of());

    @Test
    void whatOthersGiveAwayComesFirst() {
        List<Proposal> items = List.of(
                question("In the article “Fire kills 23 in Bergen”, who lost a house?", "Ada Holm"),
                question("Who saw the fire in Oslo?", "Jon Moe"),
                question("Which number fills the gap in “A fire killed ____ people in Bergen”?", "23"));

        assertThat(Interleaving.openingsFirst(items, ARTICLE))
                .extracting(item -> ((QuestionProposal) item).answer())
                .containsExactly("23", "Ada Holm", "Jon Moe");
    }

    private static Proposal question(String prompt, String answer) {
        return new QuestionProposal(
                prompt, answer, List.of(), List.of(), List.of(), new Citation(0, 0, 0, null), List.of(), "a-rule", 0.9);
    }
}
