package org.citedeck.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import org.citedeck.testsupport.Colleague;
import org.citedeck.testsupport.TestClock;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    private final TestClock clock;

    SignInTest(TestClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void true_time() {
        clock.reset();
    }

    @Test
    void the_sixth_try_is_refused_even_with_the_right_password_and_opens_again() {
        var colleague = Colleague.signedIn();
        for (int i = 0; i < 5; i++) {
            assertThat(new Visitor().signIn(colleague.name(), "wrong " + i).header("Location"))
                    .endsWith("/sign-in?failed=true");
        }
        String refused =
                new Visitor().signIn(colleague.name(), colleague.password()).header("Location");
        assertThat(refused).contains("/sign-in?failed=true&wait=");
        assertThat(new Visitor()
                        .page(refused.substring(refused.indexOf("/sign-in")))
                        .select(".error")
                        .text())
                .contains("Too many tries", "Try again in", "seconds");
        assertThat(new Visitor()
                        .signIn(colleague.name().toUpperCase(java.util.Locale.ROOT), "wrong")
                        .header("Location"))
                .contains("wait=");
        Visitor.teacher().page("/teach");

        clock.advance(Duration.ofSeconds(61));
        assertThat(new Visitor().signIn(colleague.name(), colleague.password()).header("Location"))
                .endsWith("/teach");
    }

    @Test
    void names_that_do_not_exist_are_slowed_down_alike() {
        for (int i = 0; i < 5; i++) {
            assertThat(new Visitor().signIn("nobody at all", "x").header("Location"))
                    .endsWith("failed=true");
        }
        assertThat(new Visitor().signIn("nobody at all", "x").header("Location"))
                .contains("wait=");
    }

    @Test
    void the_page_for_changing_the_password_is_no_way_to_guess_it() {
        Visitor colleague = Colleague.signedIn().visitor();
        colleague.page("/teach/password");
        var fields = Map.of("current", "wrong", "fresh", "long enough, this", "again", "long enough, this");
        for (int i = 0; i < 5; i++) {
            assertThat(colleague.post("/teach/password", fields).asString()).contains("not your present password");
        }
        assertThat(colleague.post("/teach/password", fields).asString()).contains("too many wrong passwords");
    }

    @Test
    void bad_new_passwords_are_refused_with_a_reason() {
        var colleague = Colleague.signedIn();
        Visitor visitor = colleague.visitor();
        visitor.page("/teach/password");
        for (var bad : Map.of("short", "too short", "x".repeat(73), "too long").entrySet()) {
            var answer = visitor.post(
                    "/teach/password",
                    Map.of("current", colleague.password(), "fresh", bad.getKey(), "again", bad.getKey()));
            answer.then().statusCode(422);
            assertThat(answer.asString()).contains(bad.getValue());
        }
        var differs = visitor.post(
                "/teach/password",
                Map.of("current", colleague.password(), "fresh", "long enough, this", "again", "another one"));
        assertThat(differs.asString()).contains("differ");
    }
}
