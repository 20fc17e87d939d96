package org.citedeck;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.citedeck.testsupport.Colleague;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.TestGenerator;
import org.citedeck.testsupport.Visitor;
import org.jsoup.nodes.Document;

/**
 * A teacher who has one of everything: a deck that students answered and that is asked live, one that a correction changed, a draft, an article that
 * is looked over, a class with a member and an assignment, an objection. And the device of a student who is in that class.
 */
final class TeachersWorld {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    final Visitor owner;
    final Visitor student = new Visitor();
    private final Map<String, String> names = new HashMap<>();

    TeachersWorld() {
        Colleague colleague = Colleague.signedIn();
        owner = colleague.visitor();
        names.put("ownName", colleague.name());
        names.put("ownPassword", colleague.password());
        answeredDeck();
        changedDeck();
        names.put("broken", owner.deckOf(Samples.freshFerry() + " " + TestGenerator.BREAKS_IT));
        names.put("brokenSlug", slug("/teach/decks/{broken}"));
        names.put("draft", owner.deckOf(Samples.freshFerry()));
        names.put("looked", last(owner.send(Map.of("text", Samples.freshFerry()))));
        names.put("unwanted", last(owner.send(Map.of("text", Samples.freshFerry()))));
        classWithAssignment();
        names.put("newcomer", Colleague.freshName());
        for (String teacher : new String[] {"forgetful", "promoted", "leaver"}) {
            String name = Colleague.freshName();
            Colleague.add(Visitor.teacher(), name);
            names.put(teacher, name);
        }
    }

    /** The words with each name in braces replaced by what it stands for here. */
    String fill(String words) {
        return NAME.matcher(words).replaceAll(found -> {
            assertThat(names).containsKey(found.group(1));
            return java.util.regex.Matcher.quoteReplacement(names.get(found.group(1)));
        });
    }

    private void answeredDeck() {
        String code = owner.openDeckOf(Samples.freshFerry());
        String desk = "/teach/decks/" + code;
        names.put("deck", code);
        names.put("slug", slug(desk));
        names.put("item", item(desk, ".desk > li"));
        names.put("other", item(desk, ".desk > li:eq(4)"));
        names.put("typed", item(desk, ".desk > li:contains(Typed answer)"));
        names.put(
                "more",
                owner.page(desk + "/more?sentence=2")
                        .expectFirst(".offers [name=key]")
                        .val());
        String attempt = student.begin(code, "Kim");
        for (int number = 1; !student.page(attempt).select("form.question").isEmpty(); number++) {
            Document question = student.page(attempt);
            var option = question.selectFirst(".option input");
            String answer =
                    option != null ? option.val() : question.selectFirst(".verdicts") != null ? "REFUTES" : "nobody";
            student.post(attempt, Map.of("number", number, "answer", answer));
        }
        student.page(attempt + "/2");
        student.post(attempt + "/2/objection", Map.of("kind", "challenge", "remark", ""))
                .then()
                .statusCode(303);
        names.put(
                "objection",
                owner.page(desk + "/objections")
                        .expectFirst("form.dismiss")
                        .attr("action")
                        .replaceAll(".*/objections/(.*)/dismiss", "$1"));
        names.put("live", last(owner.post(desk + "/live", Map.of())));
    }

    private void changedDeck() {
        String story = Samples.freshFerry();
        String code = owner.openDeckOf(story);
        String desk = "/teach/decks/" + code;
        owner.post(desk + "/revision/" + slug(desk), Map.of("title", "", "text", story.replace("1998", "1999")))
                .then()
                .statusCode(303);
        names.put("changed", code);
        names.put(
                "stale",
                owner.page(desk + "/revision")
                        .expectFirst("form[action*=/revision/items/]")
                        .attr("action")
                        .replaceAll(".*/items/", ""));
    }

    private void classWithAssignment() {
        owner.page("/teach/classes/new");
        Response made = owner.post(
                "/teach/classes/new", Map.of("name", "History 9b", "zone", "Europe/Berlin", "roster", "Kim\nJo"));
        made.then().statusCode(303);
        String code = last(made);
        String page = "/teach/classes/" + code;
        names.put("class", code);
        Document members = owner.page(page);
        names.put("member", lastPart(members.select("tbody th a").get(0).attr("href")));
        names.put("leaving", lastPart(members.select("tbody th a").get(1).attr("href")));
        owner.post(page + "/assignments", Map.of("deck", fill("{deck}"), "due", "2099-01-31"))
                .then()
                .statusCode(303);
        names.put(
                "assignment",
                lastPart(owner.page(page).select("#assignments ~ .cards li > a").attr("href")));
        Document confirm = student.page(
                "/classes/join?code=" + members.select("tbody td code").get(0).text());
        student.post(
                        "/classes/join",
                        Map.of("code", confirm.select("input[name=code]").val()))
                .then()
                .statusCode(303);
    }

    private String slug(String desk) {
        return lastPart(owner.page(fill(desk) + "/settings")
                .select("a[href^=/articles/]")
                .attr("href"));
    }

    private String item(String desk, String which) {
        return owner.page(desk).expectFirst(which).id().substring("item-".length());
    }

    private static String last(Response redirect) {
        return lastPart(redirect.header("Location"));
    }

    private static String lastPart(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
