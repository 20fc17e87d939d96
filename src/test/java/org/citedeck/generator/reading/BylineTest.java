package org.citedeck.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Ana Poe, The Associated Press        | Ana Poe, The Associated Press
                    BY ANA POE AND BO ROE                   | ANA POE AND BO ROE
                    By Ana Poe apoe@ledger.example          | Ana Poe
                    By Ana Poe, July 3, 2024                | Ana Poe
                    Written by Ana Poe                      | Ana Poe
                    By: Ana de la Cruz                      | Ana de la Cruz
                    Ana Poe Health editor                   | Ana Poe
                    Ana Poe in Leeds                        | Ana Poe
                    """)
    void isReadFromItsLine(String line, String names) {
        assertThat(Byline.among(List.of("Share", line))).isEqualTo(names);
    }

    @Test
    void isKnownWithoutByFromWhatStandsBesideIt() {
        assertThat(Byline.among(List.of("6 hours ago", "Share", "Ana Poe"))).isEqualTo("Ana Poe");
        assertThat(Byline.among(List.of("Ana Poe", "Diplomatic correspondent"))).isEqualTo("Ana Poe");
        assertThat(Byline.among(List.of("By", "Ana Poe"))).isEqualTo("Ana Poe");
    }

    @Test
    void isNotAHeadingBelowTheFirstParagraph() throws UnreadableArticleException {
        String page = "Vote in the bay\n\nFriday, May 3, 2024\n\nThe bay voted on Sunday for a new council.\n\n"
                + "Election Results\n\nAnna Poe won 84,121 votes, the most of all.";

        assertThat(new ArticleReader().read(RawArticle.of(page)).metadata().byline())
                .isNull();
    }
}
