package org.citedeck.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Posted July 23, 2024 9:52 am.",
                "23 Jul 2024",
                "2024-07-23",
                "Tuesday 23 July 2024",
                "Tue 23 Jul 2024 16.02 BST",
                "2024-07-23T09:52:00Z",
                "Published: July 23rd, 2024 at 9:52 a.m. EDT",
                "JULY 23, 2024 / 9:52 AM EDT / CBS NEWS",
                "23/07/2024 14:05",
                "7/23/2024",
                "23.07.2024",
                "Published On 23 Jul 2024",
                "Jul. 23, 2024, 9:52 AM ET",
                "Updated 9:15 PM EST, Tue July 23, 2024",
                "First published on Tue 23 Jul 2024 • 5 min read"
            })
    void isFoundInLinesOfPages(String line) {
        assertThat(PublicationDate.isDateLine(line)).isTrue();
        assertThat(PublicationDate.among(List.of("Share", line))).isEqualTo(DAY);
    }

    @Test
    void ofPublicationWinsOverThatOfAnUpdate() {
        assertThat(PublicationDate.among(List.of("Updated July 24, 2024", "Published July 23, 2024")))
                .isEqualTo(DAY);
        assertThat(PublicationDate.among(List.of("Updated: 24 July 2024 | Published: 23 July 2024")))
                .isEqualTo(DAY);
        assertThat(PublicationDate.among(List.of("Last Updated July 23, 2024 9:56 am.")))
                .isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4 hours ago", "Published yesterday", "Posted 31 February 2024", "03/04/2024", "July 23"})
    void isNotGuessed(String line) {
        assertThat(PublicationDate.among(List.of(line))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It opened on July 23, 2024.",
                "He died on 23 July 2024 after a long illness",
                "The law, passed on July 23, 2024, bans the sale of eels"
            })
    void isNotALineOfThePageInsideASentence(String sentence) {
        assertThat(PublicationDate.isDateLine(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bergen, July 23, 2024 | Ada Holm, Sports Correspondent\n\n",
                "BERGEN, July 23, 2024 (Meridian News Agency)\n\n",
                "By Ada Holm\n\nBERGEN, July 23, 2024 (Reuters) - ",
                "By Ada Holm\n\nBERGEN, Norway (AP) — Tuesday, July 23, 2024 — "
            })
    void isFoundBesidePlaceAndAgency(String head) throws UnreadableArticleException {
        String article = "Council sells the oldest bridge in Bergen to farmers\n\n" + head + """
                The council of Bergen sold the oldest bridge in the city to three farmers, its director said on Monday.

                The farmers, who had waited for nine years, want to move the bridge to a valley in the west.

                "We will paint it green," said Mary Lee, who owns a farm there, after the meeting in the town hall.
                """;
        assertThat(new ArticleReader().read(RawArticle.of(article)).metadata().published())
                .isEqualTo(DAY);
    }
}
