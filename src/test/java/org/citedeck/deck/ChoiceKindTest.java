package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.citedeck.deck.ChoiceKind.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who sold the ticket? | Sigrid Moen | who | NAME",
                "Whom did the crew greet? | the mayor of Bergen | who | PHRASE",
                "In what year was it built? | 1998 | which year | YEAR",
                "Which country bought it? | Norway | which country | NAME",
                "What did the crew find? | a rusty key | what | PHRASE",
                "How many people came? | about 40 | how many | NUMBER",
                "How many people came? | twelve | how many | NUMBER",
                "When did it sail? | Tuesday, July 23, 2024 | when | DATE",
                "When did it sail? | Sunday | when | DATE",
                "Who painted it? | May Lee | who | NAME",
                "Where did it sail from? | the Hebrides | where | NAME",
                "In the article “Who saw what where, and when”, how many people came? | twelve | how many | NUMBER",
                "According to the crew, who steered? | Ada Holm | who | NAME"
            })
    void what_is_asked_and_how_the_answer_looks(String prompt, String answer, String asked, Form form) {
        assertThat(ChoiceKind.of(prompt, answer)).isEqualTo(new ChoiceKind(asked, form));
    }
}
