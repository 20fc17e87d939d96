package org.citedeck.generator.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PronounResolverTest {

    private static final String NOBODY = "nobody known";

    @Test
    void subjectOfTheSentenceBefore() {
        assertThat(ResolverExamples.meaning(ResolverExamples.SHE, "She")).isEqualTo("Mary Lee");
    }

    @Test
    void nobodyWhereThePersonOfTheHeadlineFitsToo() {
        assertThat(ResolverExamples.meaning(ResolverExamples.PROTAGONIST, "She"))
                .isEqualTo("Mary Norman");
        assertThat(ResolverExamples.meaning("Ann Lee obituary: she made puppets", ResolverExamples.PROTAGONIST, "She"))
                .isEqualTo(NOBODY);
    }

    @Test
    void whomTheStoryIsAboutWhereSomebodyOfUnknownGenderStandsBetween() {
        assertThat(ResolverExamples.meaning("Mary Lee, founder, dies at 87", ResolverExamples.OBITUARY, "She"))
                .isEqualTo("Mary Lee");
    }

    @Test
    void theDeadWhereNoHeadlineNamesThem() {
        assertThat(ResolverExamples.meaning("A life at sea", ResolverExamples.DEATH, "She"))
                .isEqualTo("Mary Lee");
    }

    @Test
    void whomTheStoryIsAboutWhereAnotherIsOnlyMentioned() {
        assertThat(ResolverExamples.meaning("Mary Lee, founder, dies at 87", ResolverExamples.KITCHEN, "She"))
                .isEqualTo("Mary Lee");
    }

    @Test
    void nobodyWhereHerMotherMayBeMeant() {
        assertThat(ResolverExamples.meaning("Mary Lee, founder, dies at 87", ResolverExamples.MOTHER, "She"))
                .isEqualTo(NOBODY);
    }

    @Test
    void ofAFamilyTheOneWhomTheTextNamesFirst() {
        assertThat(ResolverExamples.meaning("Lady Lee, founder, dies at 87", ResolverExamples.HUSBAND, "She"))
                .isEqualTo("Mary Lee");
    }

    @Test
    void genderDecides() {
        assertThat(ResolverExamples.meaning(ResolverExamples.HE_AFTER_A_WOMAN, "He"))
                .isEqualTo("John Lee");
        assertThat(ResolverExamples.meaning(ResolverExamples.HE_AFTER_A_WOMAN, "her"))
                .isEqualTo("Mary Norman");
    }

    @Test
    void subjectTwoSentencesBeforeWhereNobodyFitsBetween() {
        assertThat(ResolverExamples.meaning(ResolverExamples.HE_OF_TWO, "he")).isEqualTo("John Lee");
    }

    @Test
    void nobodyWhereSomebodyUnnamedMayBeMeant() {
        assertThat(ResolverExamples.meaning(ResolverExamples.RIVAL, "he")).isEqualTo(NOBODY);
    }

    @Test
    void nobodyWithinAQuotation() {
        assertThat(ResolverExamples.meaning(ResolverExamples.QUOTED, "He")).isEqualTo(NOBODY);
    }

    @Test
    void speakerOfTheSentenceBeforeWhomeverTheQuotationNames() {
        assertThat(ResolverExamples.meaning(ResolverExamples.SPEAKER_GOES_ON, "he"))
                .isEqualTo("John Lee");
        assertThat(ResolverExamples.meaning(ResolverExamples.SPEAKER_BEFORE_A_QUOTATION, "he"))
                .isEqualTo("John Lee");
    }

    @Test
    void speakerWhoSpeaksOfHerself() {
        assertThat(ResolverExamples.meaning(ResolverExamples.SPEAKER_OF_HERSELF, "she"))
                .isEqualTo("Mary Lee");
    }

    @Test
    void nobodyIsTheObjectOfTheClauseAboutHim() {
        assertThat(ResolverExamples.meaning(ResolverExamples.COLLEAGUE_OF_HERS, "her"))
                .isEqualTo(NOBODY);
    }

    @Test
    void nobodyWhereWhoRepliesIsNotWhoAsked() {
        assertThat(ResolverExamples.meaning(ResolverExamples.REPLY, "she")).isEqualTo(NOBODY);
    }

    @Test
    void nobodyWhereWhoReportsMayGoOnReportingOfAnother() {
        assertThat(ResolverExamples.meaning(ResolverExamples.OF_WHOM_HE_SPOKE, "He"))
                .isEqualTo(NOBODY);
    }

    @Test
    void speakerWhoIsNamedBesideHisCalling() {
        assertThat(ResolverExamples.meaning(ResolverExamples.OWNER_GOES_ON, "he"))
                .isEqualTo("John Lee");
    }

    @Test
    void aSonOfTheSameNameIsAnother() {
        assertThat(ResolverExamples.meaning(ResolverExamples.CHILD, "His")).isEqualTo("Wendell Lee");
    }

    @Test
    void nothingWhereItStandsForNothing() {
        assertThat(ResolverExamples.meaning(ResolverExamples.EXPLETIVE, "It")).isEqualTo(NOBODY);
    }

    @Test
    void itIsTheSubjectOfTheSentenceBefore() {
        assertThat(ResolverExamples.meaning(ResolverExamples.IT_NEXT, "It")).isEqualTo("Norway");
        assertThat(ResolverExamples.meaning(ResolverExamples.IT_IN_A_NEW_PARAGRAPH, "It"))
                .isEqualTo("Norway");
    }
}
