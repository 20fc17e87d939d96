package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestGenerator;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole staff presses the button at the same time. */
@QuarkusTest
class TwentyTeachersTest {

    private static final int TEACHERS = 20;

    @Inject
    TestGenerator generator;

    @Inject
    EntityManager entities;

    @Inject
    Decks decks;

    @BeforeEach
    void a_staff_and_work_that_takes_long() {
        generator.setPause(Duration.ofMillis(20));
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, TEACHERS)
                        .forEach(number -> entities.createNativeQuery(
                                        "insert into teacher (name, password, role, created) select ?1, password, role, created"
                                                + " from teacher where name = 'teacher'")
                                .setParameter(1, name(number))
                                .executeUpdate()));
    }

    @AfterEach
    void as_before() {
        generator.setPause(Duration.ZERO);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from teacher where name like 'staff-%'")
                        .executeUpdate());
    }

    @Test
    void twenty_teachers_get_twenty_decks() throws Exception {
        List<Visitor> staff = IntStream.range(0, TEACHERS)
                .mapToObj(TwentyTeachersTest::signedIn)
                .toList();
        ExecutorService all = Executors.newFixedThreadPool(TEACHERS);
        try {
            List<Callable<String>> work = new ArrayList<>();
            staff.forEach(teacher -> work.add(() -> press(teacher)));
            List<String> codes = new ArrayList<>();
            for (Future<String> code : all.invokeAll(work)) {
                codes.add(code.get());
            }
            assertThat(codes).doesNotHaveDuplicates();
            for (int i = 0; i < TEACHERS; i++) {
                staff.get(i).awaitProposals(codes.get(i));
                assertThat(staff.get(i).page("/teach/decks/" + codes.get(i)).select(".desk > li"))
                        .as("items of teacher " + i)
                        .hasSize(9);
                assertThat(decks.owned(codes.get(i), name(i))).isPresent();
            }
        } finally {
            all.shutdownNow();
        }
    }

    private static String press(Visitor teacher) {
        String address = teacher.paste(Map.of("text", Samples.freshFerry())).header("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static Visitor signedIn(int number) {
        var teacher = new Visitor();
        teacher.signIn(name(number), "test-password").then().statusCode(302);
        return teacher;
    }

    private static String name(int number) {
        return "staff-" + number;
    }
}
