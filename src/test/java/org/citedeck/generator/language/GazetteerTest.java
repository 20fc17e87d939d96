package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = new Gazetteer();

    @ParameterizedTest
    @CsvSource({
        "PLACE, Norway, COUNTRY",
        "PLACE, U.S., COUNTRY",
        "ORGANIZATION, Belarus, COUNTRY",
        "PLACE, Bosnia and Herzegovina, COUNTRY",
        "OTHER_NAME, Belarusian, NATIONALITY",
        "PLACE, California, STATE",
        "PLACE, Oslo, CITY",
        "PLACE, Pyongyang, CITY",
        "PLACE, Lake Windermere, PLACE",
        "PERSON, Jordan, PERSON",
        "PERSON, Ghanaians, NATIONALITY",
        "ORGANIZATION, World Bank, ORGANIZATION",
        "DATE, May, DATE",
        "NUMBER, Chad, NUMBER",
        "NONE, Chad, NONE",
    })
    void refinesNamesAndNothingElse(EntityType coarse, String name, EntityType fine) {
        assertThat(GAZETTEER.refine(coarse, name)).isEqualTo(fine);
    }

    @Test
    void knowsTheCountryOfAPeople() {
        assertThat(GAZETTEER.countryOf("Belarusian")).contains("Belarus");
        assertThat(GAZETTEER.countryOf("Atlantean")).isEmpty();
    }
}
