package org.citedeck.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the examples, "|" marks the seams. */
class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. President Ana Ruiz met Gov. Bo Lee in the U.S.|The talks went on until 5 p.m. Monday.",
                "It was No. 5 on the list.|L. Ron Moe and J. K. Dahl won.",
                "“I was terrified,” she said.|“It was bad.”|He left.",
                "\"It was bad.\"|\"Yes,\" she said.",
                "\"Why?\" he asked.|\"Stop!\" Smith said.|He did.",
                "“What?” asked Mr. Jones.|Nobody spoke.",
                "“Where has the money gone?” AMCU regional organiser Bo Lee told reporters by telephone.|He left.",
                "“Where has it gone?”|Regional organiser Bo Lee said that the money was in a bank.",
                "The firm, Acme Inc., lost $5.2 million.|Sen. Jo Roe (D-N.Y.) spoke on Jan. 5 at St. Paul’s.",
                "She lives in Washington, D.C.|It works.[1]|Then it stopped.|(He was wrong.)",
                "“Wait …” he said.|It was … hard.",
                "\uD83D\uDE00 It works.|He won!",
                "Togo was German until World War I.|It was in World War II.|Historians differ.",
                "Maj. Gen. Abu Said lives in Co. Kerry.|He is 61.",
                "The club’s fans (about 1,200) left at 9 a.m.|The others stayed."
            })
    void dividesWhereSentencesEnd(String marked) {
        String[] sentences = marked.split("\\|", -1);
        String text = String.join(" ", sentences);

        assertThat(splitter.split(text, 0))
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly(sentences);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIMA — Rain fell.", "ROME: It was hot."})
    void beginsWhereItIsTold(String paragraph) {
        int from = paragraph.indexOf(' ', 5) + 1;

        assertThat(splitter.split(paragraph, from).get(0).start()).isGreaterThanOrEqualTo(from);
    }
}
