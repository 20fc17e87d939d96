package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateralPromptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject-who | Who opened the bridge?        | Ada Holm     | Ada Holm opened the bridge.               | own voice   | newsroom",
                "how-many    | How many people came?         | 300 people   | The police counted 300 people.            | own voice   | figure",
                "how-many    | How many people came?         | 300 people   | The police said 300 people came.          | Whose words | figure",
                "subject-who | How much did it cost?         | $5 million   | The bridge cost $5 million.               | own voice   | figure",
                "time-when   | When did it open?             | May 3, 2021  | It opened on Monday.                      | own voice   | calendar",
                "subject-who | In what year did it open?     | 2021         | It opened in 2021.                        | own voice   | calendar",
                "quote-who   | Who said, “It is a gift”?     | Ada Holm     | Ada Holm called it a present.             | Whose words | Do other newsrooms",
                "claim-name  | Ada Holm opened the bridge.   |              | According to the mayor, Bo Dahl opened it. | Whose words | Do other newsrooms",
                "subject-who | Who opened the bridge?        | Ada Holm     | It stressed that Ada Holm opened the bridge. | Whose words | Do other newsrooms",
                "subject-who | Who opened the bridge?        | Ada Holm     | Experts deny that Ada Holm opened it.     | Whose words | Do other newsrooms",
                "subject-who | Who opened the bridge?        | Ada Holm     | The police found that Ada Holm opened it. | Whose words | Do other newsrooms",
                "subject-who | Who opened the bridge?        | Ada Holm     | The police found Ada Holm near the bridge. | own voice  | newsroom",
                "subject-who | Who kept the promise?         | Ada Holm     | Ada Holm kept her promise.                | own voice   | newsroom",
                "claim-date  | It opened in 2020.            |              | It opened in 2021.                        | own voice   | calendar",
                "claim-number | Two people came.             |              | Three people came.                        | own voice   | figure",
            })
    void prompts_fit_what_is_asked_and_who_says_it(
            String rule, String prompt, String answer, String sentence, String whoSays, String otherSources) {
        var prompts = LateralPrompts.of(rule, prompt, answer, sentence);
        assertThat(prompts.whoSays().get(0)).contains(whoSays);
        assertThat(prompts.otherSources()).singleElement().asString().contains(otherSources);
    }
}
