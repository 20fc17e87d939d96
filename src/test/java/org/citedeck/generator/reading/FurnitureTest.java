package org.citedeck.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that look like furniture and are none, and the other way round. */
class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday, rain had reached the coast.",
                "By then it was over.",
                "The photo was posted by Ann Roe.",
                "He spoke to Reuters.",
                "The deal was first reported by Reuters.",
                "“We won,” he told BBC News.",
                "Produced by Acme, the film cost $3 million.",
                "Research by the University of Leeds found that coffee helps.",
                "Google will stop using cookies in 2025.",
                "The newsletter had 4,000 readers.",
                "Copyright law protects songs for 70 years.",
                "Follow-up talks are planned for May.",
                "Nobody was hurt.",
                "He lost.",
                "The bridge opened on May 3, 2024.",
                "Police are looking for two men in their 20s.",
                "Support for the party fell to 12%."
            })
    void isNotSeenInProse(String sentence) {
        assertThat(isFurniture(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Doe, Staff Writer.",
                "Posted July 23, 2024 9:52 am.",
                "Published 4 hours ago.",
                "We use cookies to improve your experience.",
                "Sign up for our free newsletter.",
                "Read more: Bridge to close in May.",
                "ALSO READ | Bridge to close in May.",
                "This story has been updated.",
                "Associated Press writer Jo Roe in Lima contributed to this report.",
                "© 2024 The Ledger. All rights reserved.",
                "A dog waits at a gate. Photograph: Jo Roe/Getty Images",
                "A man looks at the river in Lyon on Monday. (AP Photo/Jo Roe)",
                "Image: Jo Roe.",
                "The cruise ship Ariadne in Bonaire.",
                "Follow Jo Roe on Twitter @joroe.",
                "Your browser does not support the audio element.",
                "The story continues below."
            })
    void isSeen(String line) {
        assertThat(isFurniture(line)).isTrue();
    }

    private static boolean isFurniture(String line) {
        return Furniture.is(new Page(List.of(Block.of(line)), Metadata.NONE), 0);
    }
}
