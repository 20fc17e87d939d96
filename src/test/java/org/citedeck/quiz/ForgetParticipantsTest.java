package org.citedeck.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestClock;
import org.citedeck.testsupport.Visitor;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgetParticipantsTest {

    private final ForgetDaily forgetDaily;
    private final TestClock clock;
    private final EntityManager database;

    ForgetParticipantsTest(ForgetDaily forgetDaily, TestClock clock, EntityManager database) {
        this.forgetDaily = forgetDaily;
        this.clock = clock;
        this.database = database;
    }

    @AfterEach
    void true_time() {
        clock.reset();
    }

    @Test
    void who_was_silent_for_longer_than_is_allowed_is_forgotten_and_nobody_else() {
        String deck = Visitor.teacher().openDeckOf(Samples.freshFerry());
        var silent = new Visitor();
        String gone = silent.begin(deck, "Kim");
        var faithful = new Visitor();
        String kept = faithful.begin(deck, "Alex");
        clock.advance(Duration.ofDays(399));
        faithful.page(kept);
        faithful.post(
                        kept,
                        Map.of(
                                "number",
                                1,
                                "answer",
                                faithful.page(kept).select(".option input").attr("value")))
                .then()
                .statusCode(303);
        forgetDaily.run();
        silent.page(gone);
        clock.advance(Duration.ofDays(2));
        forgetDaily.run();
        silent.get(gone).then().statusCode(404);
        assertThat(faithful.page(kept + "/1").select(".verdict")).isNotEmpty();
        clock.advance(Duration.ofDays(400));
        forgetDaily.run();
        faithful.get(kept).then().statusCode(404);
    }

    /**
     * Whatever refers to a participant, an attempt or a response must go with it: add {@code on delete cascade} to the
     * new table's reference, or, for an old table, a line to {@link ForgetParticipants}.
     */
    @Test
    void no_table_holds_on_to_what_is_forgotten() {
        @SuppressWarnings("unchecked")
        List<String> holding = database.createNativeQuery("""
                        select lower(f.table_name) from information_schema.referential_constraints r
                        join information_schema.table_constraints f on f.constraint_name = r.constraint_name
                        join information_schema.table_constraints p on p.constraint_name = r.unique_constraint_name
                        where lower(p.table_name) in ('participant', 'attempt', 'response')
                        and r.delete_rule not in ('CASCADE', 'SET NULL')
                        """, String.class).getResultList();
        assertThat(holding).containsOnly("attempt", "attempt_item", "response");
    }

    @Test
    void no_address_is_written_down() {
        var config = ConfigProvider.getConfig();
        assertThat(config.getValue("quarkus.http.access-log.enabled", Boolean.class))
                .isFalse();
        assertThat(config.getValue("quarkus.http.access-log.pattern", String.class))
                .doesNotContain("%h", "%a", "common", "combined", "%{", "%U", "%r");
        @SuppressWarnings("unchecked")
        List<String> columns = database.createNativeQuery(
                        "select lower(column_name) from information_schema.columns where lower(table_schema) = 'public'",
                        String.class)
                .getResultList();
        assertThat(columns).isNotEmpty().noneMatch(name -> name.matches(".*(ip_?addr|remote|e_?mail).*"));
    }
}
