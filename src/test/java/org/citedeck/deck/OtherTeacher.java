package org.citedeck.deck;

import io.quarkus.arc.Arc;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.citedeck.testsupport.Visitor;

/** A teacher of the same school, who must not see what is not theirs. */
final class OtherTeacher {

    private static final String NAME = "other-teacher-of-the-desk";

    private final Visitor visitor;

    private OtherTeacher(Visitor visitor) {
        this.visitor = visitor;
    }

    static OtherTeacher signIn() {
        QuarkusTransaction.requiringNew().run(OtherTeacher::provide);
        var visitor = new Visitor();
        visitor.signIn(NAME, "other-password").then().statusCode(302);
        visitor.page("/teach");
        return new OtherTeacher(visitor);
    }

    private static void provide() {
        EntityManager entities = Arc.container().instance(EntityManager.class).get();
        var known = entities.createNativeQuery("select count(*) from teacher where name = ?1", Long.class)
                .setParameter(1, NAME)
                .getSingleResult();
        if (((Number) known).longValue() == 0) {
            entities.createNativeQuery(
                            "insert into teacher (name, password, role, created) values (?1, ?2, 'teacher', current_timestamp)")
                    .setParameter(1, NAME)
                    .setParameter(2, BcryptUtil.bcryptHash("other-password"))
                    .executeUpdate();
        }
    }

    /** Every route of the desk is as if the deck did not exist. */
    void allAreHidden(String desk, String item) {
        for (String route : new String[] {
            "",
            "/decisions.tsv",
            "/items/" + item,
            "/items/new",
            "/items/new?sentence=0",
            "/more?sentence=0",
            "/more?like=" + item
        }) {
            visitor.get(desk + route).then().statusCode(404);
        }
        visitor.page("/teach");
        Map<String, Map<String, ?>> forms = Map.of(
                "/items/" + item + "/status",
                Map.of("decision", "approve"),
                "/items/" + item + "/move",
                Map.of("to", "down"),
                "/items/" + item + "/choices",
                Map.of("choice", 0),
                "/items/" + item,
                Map.of("prompt", "P", "answer", "A"),
                "/items/new",
                Map.of("sentence", 0, "prompt", "P", "answer", "A"),
                "/more",
                Map.of("sentence", 0, "key", "x"),
                "/approve",
                Map.of("least", 0),
                "/publish",
                Map.of("best", 10),
                "/undo",
                Map.of());
        forms.forEach(
                (route, fields) -> visitor.post(desk + route, fields).then().statusCode(404));
    }
}
