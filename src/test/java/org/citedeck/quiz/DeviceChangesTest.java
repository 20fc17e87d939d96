package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever leaves a device leaves nothing on it: the browser is told to clear what it keeps. */
@QuarkusTest
class DeviceChangesTest {

    private static final String HEADER = "Clear-Site-Data";
    private static final String STORAGE = "\"storage\"";

    private final Visitor student = new Visitor();
    private String code = "";

    @BeforeEach
    void a_student_at_the_device() {
        code = Visitor.teacher().openDeckOf(Samples.freshFerry());
        student.begin(code, "Kim");
    }

    @Test
    void deleting_everything_clears_the_device() {
        student.page("/me/forget");
        assertThat(student.post("/me/forget", Map.of()).header(HEADER)).isEqualTo(STORAGE);
        assertThat(student.get("/me").header(HEADER)).as("once").isNull();
    }

    @Test
    void deleting_on_the_page_of_data_does_so_too() {
        student.page("/me/data");
        assertThat(student.post("/me/data/delete", Map.of()).header(HEADER))
                .as("not sure")
                .isNull();
        assertThat(student.post("/me/data/delete", Map.of("sure", "true")).header(HEADER))
                .isEqualTo(STORAGE);
    }

    @Test
    void another_student_begins_on_a_clear_device() {
        student.page("/decks/" + code);
        assertThat(student.post("/decks/" + code + "/somebody-else", Map.of()).header(HEADER))
                .isEqualTo(STORAGE);
        student.begin(code, "Ola");
        String other = Visitor.teacher().openDeckOf(Samples.freshFerry());
        student.page("/decks/" + other);
        assertThat(student.post("/decks/" + other + "/attempts", Map.of("nickname", "Ola"))
                        .header(HEADER))
                .as("the same student")
                .isNull();
        student.page("/decks/" + other);
        assertThat(student.post("/decks/" + other + "/attempts", Map.of("nickname", "Siv"))
                        .header(HEADER))
                .as("a tablet that goes round")
                .isEqualTo(STORAGE);
    }
}
