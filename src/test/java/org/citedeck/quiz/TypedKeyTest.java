package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fair teacher says to a typed answer: the table is the rule, in src/test/resources/quiz/typed-answers.txt. */
class TypedKeyTest {

    /** One line of the table. */
    record Case(
            int line,
            int rule,
            String answer,
            List<String> accepted,
            List<String> names,
            @Nullable LocalDate published,
            String typed,
            Verdict verdict) {

        static Case of(int line, String row) {
            List<String> cells =
                    Stream.of(row.split("\\|", -1)).map(String::strip).toList();
            assertThat(cells).as("line " + line).hasSize(7);
            return new Case(
                    line,
                    Integer.parseInt(cells.get(0)),
                    cells.get(1),
                    several(cells.get(2)),
                    several(cells.get(3)),
                    cells.get(4).isEmpty() ? null : LocalDate.parse(cells.get(4)),
                    cells.get(5),
                    Verdict.valueOf(cells.get(6)));
        }

        private static List<String> several(String cell) {
            return Stream.of(cell.split(";"))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList();
        }

        TypedKey key() {
            String article = names.stream().collect(Collectors.joining(", then ", "the day began with ", "."));
            return new TypedKey(answer, accepted, article, published);
        }

        @Override
        public String toString() {
            return "line %d, rule %d: %s ← %s".formatted(line, rule, answer, typed);
        }
    }

    static List<Case> cases() {
        try (var table = TypedKeyTest.class.getResourceAsStream("/quiz/typed-answers.txt")) {
            List<String> lines = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                    .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                    .map(i -> Case.of(i + 1, lines.get(i)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says_what_a_fair_teacher_says(Case one) {
        assertThat(one.key().grade(one.typed())).isEqualTo(one.verdict());
    }

    @Test
    void the_table_has_enough_cases_of_each_rule_and_none_twice() {
        assertThat(cases()).hasSizeGreaterThan(150);
        for (int rule = 1; rule <= 8; rule++) {
            int wanted = rule;
            assertThat(cases())
                    .as("rule " + rule)
                    .filteredOn(one -> one.rule() == wanted)
                    .hasSizeGreaterThan(5);
        }
        assertThat(cases().stream()
                        .map(one -> one.answer() + "|" + one.accepted() + one.names() + one.published() + "|"
                                + one.typed()))
                .doesNotHaveDuplicates();
    }
}
