package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameClustersTest {

    @Test
    void surnameStandsForTheFullName() {
        assertThat(ResolverExamples.meaning(ResolverExamples.SURNAME, "Norman")).isEqualTo("Maxim Norman");
    }

    @Test
    void titleIsThatOfTheIntroduction() {
        assertThat(ResolverExamples.PARSES.parse(ResolverExamples.SURNAME).entities())
                .filteredOn(e -> e.name().equals("Maxim Norman"))
                .singleElement()
                .satisfies(norman -> {
                    assertThat(norman.title()).isEqualTo("Foreign Minister");
                    assertThat(norman.introduction()).isEqualTo("Foreign Minister Maxim Norman");
                    assertThat(norman.aliases()).containsExactlyInAnyOrder("Maxim Norman", "Norman");
                    assertThat(norman.introducedIn()).isZero();
                });
    }

    @Test
    void surnameOfTwoStandsForNeither() {
        assertThat(ResolverExamples.meaning(ResolverExamples.SHARED_SURNAME, "Holm"))
                .isEqualTo("Holm");
    }

    @Test
    void womanIsNotTheManWhoseSurnameSheShares() {
        assertThat(ResolverExamples.meaning(ResolverExamples.SPOUSE, "Norden")).isEqualTo("Norden");
    }

    @Test
    void firstNameStandsForTheFullName() {
        assertThat(ResolverExamples.meaning(ResolverExamples.FIRST_NAME, "Peter"))
                .isEqualTo("Peter Norden");
    }

    @Test
    void kindStandsForTheOnlyBodyOfIt() {
        assertThat(ResolverExamples.meaning(ResolverExamples.KIND, "Association"))
                .isEqualTo("Leeds Traders Association");
    }

    @Test
    void firmIsNotTheFoundationNamedAfterIt() {
        assertThat(ResolverExamples.PARSES.parse(ResolverExamples.NAMED_AFTER).entities())
                .extracting(Entity::name)
                .contains("Lindholm", "Lindholm Foundation");
    }

    @Test
    void aNameThatMayBeAFirmOrAPersonIsTheOneIntroduced() {
        assertThat(ResolverExamples.meaning(ResolverExamples.FIRM_OR_PERSON, "Lindholm"))
                .isEqualTo("Lindholm Logistics");
        assertThat(ResolverExamples.PARSES
                        .parse(ResolverExamples.FIRM_AND_PERSON)
                        .entities())
                .extracting(Entity::name)
                .contains("Lindholm Logistics", "Peter Lindholm")
                .doesNotContain("Lindholm");
        AnnotatedText text = ResolverExamples.PARSES.parse(ResolverExamples.FIRM_AND_PERSON);
        assertThat(text.entities())
                .filteredOn(e -> e.name().equals("Lindholm Logistics"))
                .singleElement()
                .satisfies(firm -> assertThat(firm.aliases()).contains("Lindholm"));
    }

    @Test
    void aNameInCapitalsIsWrittenLikeOthers() {
        assertThat(ResolverExamples.meaning(ResolverExamples.CAPITALS, "Holm")).isEqualTo("Ada Holm");
    }

    @Test
    void theCompanyIsNotOneThatTheTextSpeaksLessOf() {
        assertThat(ResolverExamples.meaning(ResolverExamples.START_UP, "company"))
                .isEqualTo("nobody known");
    }

    @Test
    void theCompanyOfADirectorIsHers() {
        assertThat(ResolverExamples.meaning(ResolverExamples.OWN_COMPANY, "company"))
                .isEqualTo("Northgate Energy");
    }

    @Test
    void somebodyIsCalledAsFirstIntroduced() {
        assertThat(ResolverExamples.meaning(ResolverExamples.USUAL, "Lee")).isEqualTo("Mary Lee");
    }

    @Test
    void acronymStandsForTheOrganisation() {
        assertThat(ResolverExamples.meaning(ResolverExamples.ACRONYM, "WHO")).isEqualTo("World Health Organization");
    }

    @Test
    void descriptionStandsForTheOnlyHolderOfTheTitle() {
        assertThat(ResolverExamples.meaning(ResolverExamples.THE_MINISTER, "minister"))
                .isEqualTo("Ada Holm");
    }

    @Test
    void descriptionStandsForNobodyWhereSomebodyElseActsBefore() {
        assertThat(ResolverExamples.meaning(ResolverExamples.TWO_CAPTAINS, "captain"))
                .isEqualTo("nobody known");
    }

    @Test
    void aDescriptionMeansTheNameThatItsNounEndsBesideAnotherNounToo() {
        assertThat(ResolverExamples.meaning(ResolverExamples.JOINED, "association"))
                .isEqualTo("Leeds Traders Association");
    }
}
