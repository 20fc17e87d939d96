package org.citedeck.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RosterTest {

    @Test
    void lists_are_pasted_as_they_are() {
        var roster = Roster.of("1. Kim\r\n2) Alex  B.\n\n- Sam\n• Zoë\u00a0\n\t\u200b\n7up\n12 Monkeys");
        assertThat(roster.nicknames()).containsExactly("Kim", "Alex B.", "Sam", "Zoë", "7up", "12 Monkeys");
        assertThat(roster.problem(new Classroom())).isNull();
        assertThat(Roster.of(null).nicknames()).isEmpty();
    }

    @Test
    void twice_the_same_is_named_whatever_the_capitals() {
        assertThat(Roster.of("Kim\nAlex\nkim").problem(new Classroom())).contains("twice: kim");
    }

    @Test
    void addresses_and_essays_are_no_nicknames() {
        assertThat(Roster.of("kim@school.example").problem(new Classroom())).contains("e-mail address");
        assertThat(Roster.of("x".repeat(41)).problem(new Classroom())).contains("too long");
        assertThat(Roster.of("x".repeat(40)).problem(new Classroom())).isNull();
    }

    @Test
    void a_class_has_a_size_that_a_page_can_show() {
        assertThat(students(200).problem(new Classroom())).isNull();
        assertThat(students(201).problem(new Classroom())).contains("at most 200");
    }

    private static Roster students(int number) {
        return Roster.of(IntStream.range(0, number).mapToObj(i -> "s" + i).collect(Collectors.joining("\n")));
    }
}
