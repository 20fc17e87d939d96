package org.citedeck.generator.proposal.distractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citedeck.generator.proposal.distractor.SampleArticle.date;
import static org.citedeck.generator.proposal.distractor.SampleArticle.name;
import static org.citedeck.generator.proposal.distractor.SampleArticle.other;

import java.util.List;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.proposal.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardDistractorsTest {

    private static final Distractors DISTRACTORS = new StandardDistractors();

    private static List<String> find(Answer answer, String prompt) {
        return DISTRACTORS.find(answer, prompt, SampleArticle.TEXT);
    }

    @Test
    void namesFullNamesForAFullName() {
        assertThat(find(name("Ada Quispe"), "Who flew to Lima?"))
                .hasSize(3)
                .isSubsetOf("Bruno Rojas", "Carla Soto", "Davi Lopes", "Elena Paz");
    }

    @ParameterizedTest
    @CsvSource({"1911, DATE", "240 boats, NUMBER", "4 p.m., TIME", "the early 1990s, DATE"})
    void knowsMoreThanItTakes(String answer, EntityType type) {
        Answer key = type == EntityType.DATE && answer.length() == 4 ? date(answer, answer) : other(answer, type);
        assertThat(DISTRACTORS.findWithSpares(key, "When was it, or how many?", SampleArticle.TEXT))
                .startsWith(find(key, "When was it, or how many?").toArray(String[]::new))
                .hasSizeGreaterThan(Distractors.COUNT + 1)
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsTheFourthOfTheArticlesNames() {
        assertThat(DISTRACTORS.findWithSpares(name("Ada Quispe"), "Who flew to Lima?", SampleArticle.TEXT))
                .containsExactlyInAnyOrder("Bruno Rojas", "Carla Soto", "Davi Lopes", "Elena Paz");
    }

    @Test
    void showsTitlesForATitle() {
        assertThat(find(name("Peruvian Minister Ada Quispe", "Ada Quispe"), "Who flew to Lima?"))
                .hasSize(3)
                .allMatch(c -> c.matches("(?:\\w+ ){1,2}(?:Bruno Rojas|Carla Soto|Davi Lopes|Elena Paz)"));
    }

    @Test
    void keepsTheMonthOfWhatIsLongPast() {
        assertThat(find(date("February 1963", "1963-02"), "Which date fills the gap in “the hard winter of ____”?"))
                .hasSize(3)
                .allMatch(c -> c.matches("February 19\\d\\d"));
        assertThat(find(date("February 2024", "2024-02"), "Which date fills the gap in “the council met in ____”?"))
                .hasSize(3)
                .noneMatch(c -> c.startsWith("February"));
    }

    @Test
    void keepsAwayFromWhatWouldRoundToTheSame() {
        assertThat(find(
                        other("140", EntityType.NUMBER),
                        "Which number fills the gap in “some ____ people stood at the edge”?"))
                .hasSize(3)
                .allMatch(c -> Math.abs(Integer.parseInt(c) - 140) >= 21);
    }

    @Test
    void knowsNoOtherTemperatures() {
        assertThat(find(other("44", EntityType.NUMBER), "Which number fills the gap in “it was ____ °C in the shade”?"))
                .isEmpty();
    }

    @Test
    void callsNoTwoAll() {
        for (String count : List.of("three", "four", "five")) {
            assertThat(find(
                            other(count, EntityType.NUMBER),
                            "Which number fills the gap in “all ____ bridges were shut”?"))
                    .isNotEmpty()
                    .doesNotContain("two");
        }
    }

    @Test
    void neverNamesWhoHoldsAnotherOffice() {
        assertThat(find(name("Felipe Cruz"), "Who praised the plan?")).isEmpty();
    }

    @Test
    void neverNamesWhoIsInTheQuestion() {
        assertThat(find(name("Ada Quispe"), "Who met Bruno Rojas?")).hasSize(3).doesNotContain("Bruno Rojas");
        assertThat(find(name("Ada Quispe"), "Who met Rojas and Soto?")).isEmpty();
    }

    @Test
    void neverNamesWhoDidItToo() {
        assertThat(find(name("Bruno Rojas"), "Who signed a treaty on fishing?"))
                .containsExactlyInAnyOrder("Ada Quispe", "Davi Lopes", "Elena Paz");
    }

    @Test
    void exchangesMembersOfAList() {
        assertThat(find(other("Bruno Rojas and Carla Soto", EntityType.PERSON), "Who signed a treaty?"))
                .hasSize(3)
                .allMatch(c -> c.matches("\\w+ \\w+ and \\w+ \\w+"))
                .doesNotContain("Bruno Rojas and Carla Soto");
    }

    @Test
    void asksNoChoiceWhereAllElseIsRight() {
        assertThat(find(name("Peru"), "Which country does not have an embassy in Oslo?"))
                .isEmpty();
    }

    @Test
    void takesCountriesOfTheArticleThenNeighbours() {
        assertThat(find(name("Chile"), "Which country joined a pact?"))
                .startsWith("Peru", "Ecuador")
                .hasSize(3)
                .doesNotContain("Bolivia");
    }

    @Test
    void keepsTheCountryOfATownInTheQuestionOut() {
        assertThat(find(name("Peru"), "Which country opened an embassy in Quito in 2016?"))
                .hasSize(3)
                .doesNotContain("Ecuador");
    }

    @Test
    void takesTownsForATownThatNoListKnows() {
        assertThat(find(name("Cusco"), "Where did Davi Lopes praise a bridge?"))
                .hasSize(3)
                .isSubsetOf("Lima", "Bogota", "Santiago", "Quito");
        assertThat(find(name("Cusco"), "In which resort did Davi Lopes praise a bridge?"))
                .isEmpty();
    }

    @Test
    void takesMinistriesForAMinistry() {
        assertThat(find(name("Ministry of Fisheries"), "Which ministry was first?"))
                .allMatch(c -> c.matches("(?:the )?Ministry of .*"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tuesday, July 9, 2024 ; 2024-07-09 ; \\w+day, (?:June|July) \\d+, 2024",
                "July 9, 2024 ; 2024-07-09 ; (?:June|July) \\d+, 2024",
                "June 2024 ; 2024-06 ; [A-Z]\\w+ 202[34]",
                "2016 ; 2016 ; 20[12]\\d",
                "early 2016 ; 2016 ; early 20[12]\\d",
                "1911 ; 1911 ; 1[89]\\d\\d"
            })
    void writesDatesLikeTheAnswer(String shown, String iso, String form) {
        assertThat(find(date(shown, iso), "When was it?"))
                .hasSize(3)
                .doesNotContain(shown)
                .allMatch(c -> c.matches(form));
    }

    @Test
    void keepsTheOrderOfAListOfYears() {
        assertThat(find(date("2013", "2013"), "Which year fills the gap in “the finals of ____, 2014 and 2016”?"))
                .isNotEmpty()
                .allMatch(year -> Integer.parseInt(year) < 2014);
    }

    @Test
    void givesNumbersOfTwoDigitsTwoDigits() {
        assertThat(find(new Answer("96", EntityType.NUMBER, false, null, null), "On how many piers does it rest?"))
                .allMatch(c -> c.matches("\\d\\d"));
    }

    @Test
    void plansAreForTheNextYears() {
        assertThat(find(date("2027", "2027"), "In what year will it open?"))
                .hasSize(3)
                .allMatch(year -> Integer.parseInt(year) <= 2030);
    }

    @Test
    void givesNoChoicesWhereTheEarliestGivesItselfAway() {
        assertThat(find(date("2019", "2019"), "Which year fills the gap in “Leaks were known as long ago as ____”?"))
                .isEmpty();
    }

    @Test
    void letsNothingPastLieAhead() {
        assertThat(find(date("2023", "2023"), "In what year did it open?")).allMatch(y -> y.compareTo("2024") <= 0);
        assertThat(find(date("2026", "2026"), "In what year will it open?")).allMatch(y -> y.compareTo("2024") > 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "the early 1990s ; DATE ; the early (?:19[678]|20[012])0s",
                "the 19th century ; DATE ; the (?:16|17|18|20|21)(?:th|st) century",
                "4 p.m. ; TIME ; [1-7] p\\.m\\.",
                "9:52 a.m. ; TIME ; \\d+:\\d\\d a\\.m\\.",
                "about 10,000 ; NUMBER ; about (?:5|15|20|30),000",
                "$1.2 million ; MONEY ; \\$[01]\\.\\d million",
                "58% ; PERCENT ; \\d\\d%",
                "seven ; NUMBER ; (?:three|four|six|eight|nine|ten|eleven)",
                "Seven ; NUMBER ; (?:Three|Four|Six|Eight|Nine|Ten|Eleven)",
                "three years ; DURATION ; (?:two|four|five|six|seven) years",
                "14 years old ; NUMBER ; \\d+ years old",
                "22nd ; ORDINAL ; \\d\\d(?:st|nd|rd|th)",
                "second ; ORDINAL ; (?:first|third|fourth|fifth|sixth)",
                "every ten years ; FREQUENCY ; every \\w+ years",
                "Bolivian ; NATIONALITY ; [A-Z]\\w+n",
                "Bolivians ; NATIONALITY ; [A-Z]\\w+s"
            })
    void keepsFormUnitAndRounding(String shown, EntityType type, String form) {
        assertThat(find(other(shown, type), "Which is it?"))
                .hasSize(3)
                .doesNotContain(shown)
                .allMatch(c -> c.matches(form));
    }

    @Test
    void boundsHaveNoChoicesSinceTheWidestIsNeverWrong() {
        assertThat(find(other("over 700", EntityType.NUMBER), "How many were there?"))
                .isEmpty();
    }

    @Test
    void neverGivesANumberOfTheArticle() {
        assertThat(find(other("17", EntityType.NUMBER), "How many?")).doesNotContain("18");
        assertThat(find(other("six", EntityType.NUMBER), "How many?")).doesNotContain("five");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three-quarters",
                "one house",
                "half",
                "dozens",
                "between 5 and 10",
                "one of the leaders",
                "the three countries",
                "a treaty on fishing",
                "Peruvian officials including Minister Bruno Rojas",
                "Elena Paz and other officials",
                "everything"
            })
    void leavesAloneWhatHasNoLike(String shown) {
        assertThat(find(other(shown, EntityType.NUMBER), "What was it?")).isEmpty();
        assertThat(find(other(shown, EntityType.NONE), "What was it?")).isEmpty();
        assertThat(find(other(shown, EntityType.PERSON), "What was it?")).isEmpty();
    }
}
