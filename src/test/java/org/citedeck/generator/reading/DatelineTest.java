package org.citedeck.generator.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SEOUL, South Korea (AP) — The minister left. | SEOUL, South Korea (AP) | AP
                    LONDON, July 3 (Reuters) - Shares fell.      | LONDON, July 3 (Reuters) | Reuters
                    Gilgit (Pakistan) (AFP) – Rescuers dug. | Gilgit (Pakistan) (AFP) | AFP
                    Hanover (dpa) – Prosecutors said so. | Hanover (dpa) | dpa
                    LIMA (AP) — Friday, July 5, 2024 — It shook. | LIMA (AP), Friday, July 5, 2024 | AP
                    July 3, 2024 (Reuters) - Oil fell.           | July 3, 2024 (Reuters) | Reuters
                    WASHINGTON — The Senate voted.               | WASHINGTON |
                    Paris (AFP) – The river rose.                | Paris (AFP) | AFP
                    NEW YORK: The judge agreed.                  | NEW YORK |
                    (Reuters) - Oil fell.                        | (Reuters) | Reuters
                    Taipei, Taiwan — The festival began.         | Taipei, Taiwan |
                    Lyon, France - The show ended.               | Lyon, France |
                    ST. LOUIS (AP) -- "We won," he said.         | ST. LOUIS (AP) | AP
                    ROTTERDAM, the Netherlands -- One shot is enough. | ROTTERDAM, the Netherlands |
                    DADU, Aug 9: At least five drowned.          | DADU, Aug 9 |
                    WINSTON-SALEM, N.C. — It snowed.             | WINSTON-SALEM, N.C. |
                    KYIV, 3 July 2024 (Interfax) – Power is back. | KYIV, 3 July 2024 (Interfax) | Interfax
                    """)
    void isFound(String paragraph, String text, String agency) {
        Dateline dateline = Objects.requireNonNull(Dateline.of(paragraph));

        assertThat(dateline.text()).isEqualTo(text);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(paragraph.substring(dateline.length())).matches("[\\p{Lu}\"].*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister — who left on Monday — is back.",
                "BREAKING — Ship sinks off Lima.",
                "EXCLUSIVE: Minister to resign.",
                "Ann Roe — who won in 2020 — lost.",
                "South Korea-based Hanil (HNL) reported a loss.",
                "“It is over,” he said — and left.",
                "He paid: Nobody else did."
            })
    void isNotSeenInOtherBeginnings(String paragraph) {
        assertThat(Dateline.of(paragraph)).isNull();
    }
}
