package org.citedeck.generator.proposal.critic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemTest {

    @Test
    void aClaimsArticleIsToldApartFromWhatItTells() {
        assertThat(Item.ofClaim(
                        "In the article “Dockers end their long strike”, it was Ada Holm who said, “We met for a week.”",
                        "SUPPORTS"))
                .isEqualTo(new Item(
                        Item.Kind.CLAIM,
                        "Dockers end their long strike",
                        "it was Ada Holm who said, “We met for a week.”",
                        "SUPPORTS"));
        assertThat(Item.ofClaim(
                        "The strike cost 40 crowns, according to the article “Dockers end their long strike”.",
                        "REFUTES"))
                .isEqualTo(new Item(
                        Item.Kind.CLAIM, "Dockers end their long strike", "The strike cost 40 crowns.", "REFUTES"));
        assertThat(Item.ofClaim("The strike cost 40 crowns.", "REFUTES"))
                .isEqualTo(new Item(Item.Kind.CLAIM, "", "The strike cost 40 crowns.", "REFUTES"));
    }
}
