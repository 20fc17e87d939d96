package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedKeyTest {

    private static final String ARTICLE = """
            Zoë Lindström met Peter Hale in Iran on Tuesday. Anna Hale and Jörg Brandt went to Iraq, and Omar Haddad
            stayed in Łódź. The Harbour Trust counted 1.2 million visitors.""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "the Harbour Trust | harbour trust | RIGHT",
                "Harbour Trust | The Harbour Trust. | RIGHT",
                "Zoë Lindström | zoe lindstrom | RIGHT",
                "Zoë Lindström | “Zoë  Lindström” | RIGHT",
                "Łódź | Lodz | RIGHT",
                "Zoë Lindström | Lindstrom | RIGHT",
                "Peter Hale | Hale | WRONG",
                "Anna Hale | Peter Hale | WRONG",
                "Jörg Brandt | Brant | WRONG",
                "Jörg Brandt | Jorg Brant | MISSPELT",
                "Jörg Brandt | Jrog Brandt | MISSPELT",
                "Jörg Brandt | Jorg Brd | NEAR",
                "Jörg Brandt | Omar Haddad | WRONG",
                "Iran | Iraq | WRONG",
                "Iran | Irna | MISSPELT",
                "Iran | Oman | WRONG",
                "UN | UK | WRONG",
                "approved | not approved | WRONG",
                "possible | impossible | WRONG",
                "without pay | with pay | WRONG",
                "full-scale invasion | full scale invasion | RIGHT",
                "ferry | … | WRONG",
                "ferry | \" \" | WRONG",
            })
    void words_and_names(String key, String typed, Verdict verdict) {
        assertThat(grade(key, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.2 million | 1,200,000 | RIGHT",
                "1.2 million | 1200000 | RIGHT",
                "1.2 million | 1.3 million | WRONG",
                "12% | 12 percent | RIGHT",
                "12% | 12 per cent | RIGHT",
                "12% | 12 | RIGHT",
                "about 50 people | 50 | RIGHT",
                "50 people | fifty people | RIGHT",
                "50 people | 50 dogs | WRONG",
                "three | 3 | RIGHT",
                "twenty-three | 23 | RIGHT",
                "50,000 | 50,001 | WRONG",
                "50,000 | 5,000 | WRONG",
                "$1 | $2 | WRONG",
                "$5 million | 5,000,000 | RIGHT",
                "between 10 and 20 | 10 to 20 | WRONG",
                "between 10 and 20 | 10 | WRONG",
            })
    void numbers(String key, String typed, Verdict verdict) {
        assertThat(grade(key, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "July 23, 2024 | 23 July 2024 | RIGHT",
                "July 23, 2024 | 23 July | RIGHT",
                "July 23, 2024 | 2024-07-23 | RIGHT",
                "July 23, 2024 | on the 23rd of July 2024 | RIGHT",
                "July 23, 2024 | Tuesday | RIGHT",
                "July 23, 2024 | Wednesday | WRONG",
                "July 23, 2024 | July 24, 2024 | WRONG",
                "July 23, 2024 | July 23, 2023 | WRONG",
                "July 23, 2024 | July 2024 | WRONG",
                "February 2022 | Feb. 2022 | RIGHT",
                "February 2022 | 2022 | WRONG",
                "2016 | 2016 | RIGHT",
                "2016 | in 2016 | RIGHT",
                "2016 | 2015 | WRONG",
                "May | May | RIGHT",
                "Tuesday | tuesday | RIGHT",
                "Tuesday | Thursday | WRONG",
                "31 February | 31 February | RIGHT",
            })
    void dates(String key, String typed, Verdict verdict) {
        assertThat(grade(key, typed)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"23 July 2024 | RIGHT", "Tuesday | RIGHT", "July 22 | WRONG"})
    void accepted_variants_count_as_much_as_the_key(String typed, Verdict verdict) {
        assertThat(new TypedKey("Tuesday", List.of("July 23, 2024"), ARTICLE).grade(typed))
                .isEqualTo(verdict);
    }

    private static Verdict grade(String key, String typed) {
        return new TypedKey(key, List.of(), ARTICLE).grade(typed);
    }
}
