package org.citedeck.generator.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Facts;
import org.citedeck.generator.language.ResolvedDate;
import org.junit.jupiter.api.Test;

/** How facts are put into words that stand outside their article. */
class WordingTest {

    @Test
    void aThingIsCalledAsItWasIntroduced() {
        assertThat(statements(WordingExamples.REGISTER))
                .contains("Ada Holm opened the statewide register of patents in Bergen in 2016.");
    }

    @Test
    void oneOfTwoThingsOfAKindIsNot() {
        assertThat(statements(WordingExamples.TWO_REGISTERS))
                .contains("Ada Holm opened the register in Bergen in 2016.");
    }

    @Test
    void aPrizeKeepsTheNameThatItHas() {
        assertThat(statements(WordingExamples.NAMESAKE)).contains("Ada Lund won the Holm prize in Bergen in 2016.");
    }

    @Test
    void aPartyKeepsItsCapital() {
        assertThat(statements(WordingExamples.PARTY))
                .containsExactly("Conservative trade critic Ada Holm won the race in Bergen in 2016.");
    }

    @Test
    void aMonthBesideAnotherYearIsNotReckoned() {
        assertThat(statements(WordingExamples.OF_ANOTHER_YEAR)).noneMatch(s -> s.contains("March 2024"));
        assertThat(unresolved(WordingExamples.OF_ANOTHER_YEAR)).isTrue();
    }

    @Test
    void aLawThatPeopleProtestAgainstHasBeenPassed() {
        assertThat(statements(WordingExamples.LAW)).noneMatch(s -> s.contains("2025"));
    }

    @Test
    void itsMayMeanTheSubject() {
        assertThat(unresolved(WordingExamples.OWN)).isFalse();
        assertThat(unresolved(WordingExamples.OF_ANOTHER)).isTrue();
    }

    @Test
    void aDayThatOwnsSomethingIsToldByTheCalendar() {
        assertThat(statements(WordingExamples.EDITION))
                .containsExactly("Ada Holm won the July 21, 2024, race in Bergen.");
    }

    @Test
    void sinceLooksBack() {
        assertThat(statements(WordingExamples.SINCE))
                .containsExactly("Norway has had an embassy in Minsk since October 2023.");
    }

    @Test
    void aDayOfLastYearIsNoYear() {
        assertThat(statements(WordingExamples.DAY_OF_LAST_YEAR))
                .containsExactly("Ada Holm died in Bergen on February 19, 2023.");
    }

    @Test
    void whatWasPromptedIsNotAhead() {
        assertThat(statements(WordingExamples.PROMPTED)).noneMatch(s -> s.contains("2025"));
        assertThat(unresolved(WordingExamples.PROMPTED)).isTrue();
    }

    @Test
    void whatIsSetForADayIsAhead() {
        assertThat(statements(WordingExamples.AHEAD))
                .containsExactly("Ada Holm set the trial of the mayor for September 25, 2024.");
    }

    @Test
    void whatIsSetForADayOfSpringIsAheadByAYear() {
        assertThat(statements(WordingExamples.AHEAD_IN_SPRING))
                .containsExactly("Ada Holm set the trial of the mayor for March 3, 2025.");
        assertThat(statements(WordingExamples.COME_AND_GONE)).noneMatch(s -> s.contains("2025"));
    }

    @Test
    void whatIsNotPastIsOfTheNextDaySoCalled() {
        assertThat(dates(WordingExamples.UNTIL)).containsExactly("2025-01-05");
        assertThat(dates(WordingExamples.OPENING)).containsExactly("2024-07-24");
    }

    @Test
    void theDayOfAnAgreementIsBehind() {
        assertThat(statements(WordingExamples.AGREED))
                .containsExactly("Norway and Sweden agreed on July 22, 2024, to share the museum in Bergen.");
    }

    @Test
    void whatIsReportedMayGoOnBehindTheReporter() {
        assertThat(statements(WordingExamples.BROKEN_REPORT))
                .anyMatch(s -> s.startsWith("According to the agency, inflation in Norway slowed to 3.1%"));
    }

    @Test
    void whatWasResolvedIsTold() {
        assertThat(statements(WordingExamples.VOTED))
                .anyMatch(s -> s.endsWith("to close the three oldest schools in the west of Bergen."));
    }

    /** The days and years that an article tells, as they were resolved. */
    private static List<String> dates(String article) {
        return WordingExamples.PARSES.parse(article).sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .flatMap(mention -> Optional.ofNullable(mention.date()).stream())
                .map(ResolvedDate::iso)
                .toList();
    }

    private static List<String> statements(String article) {
        return facts(article).stream()
                .map(fact -> ClauseText.of(fact).statement())
                .toList();
    }

    private static boolean unresolved(String article) {
        ClauseText clause = ClauseText.of(facts(article).get(0));
        clause.statement();
        return clause.wording().isUnresolved();
    }

    private static List<Fact> facts(String article) {
        return Facts.of(WordingExamples.PARSES.parse(article)).stream()
                .filter(fact -> !fact.construction().isVerbatim())
                .toList();
    }
}
