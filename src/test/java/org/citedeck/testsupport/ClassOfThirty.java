package org.citedeck.testsupport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Thirty students who answer a deck of four items: a choice (Nora Lindqvist), a refuted claim, a typed answer (Peter
 * Aske), a supported claim. Who gets what right is given, item by item, so that results can be worked out by hand:
 *
 * <pre>
 * students  1–6    1111      16–20  1010      28–30  0001
 *           7–11   1110      21–24  1000
 *           12–15  1101      25–27  0100
 * </pre>
 *
 * Wrong answers are given too; see {@link #WRONG}.
 */
public final class ClassOfThirty {

    /** A student whose nickname a spreadsheet would run. */
    public static final String FIRST = "=SUM(A1) Ada";

    private static final Map<String, Integer> PATTERNS = patterns();
    private static final int ITEMS = 4;

    /** What those with a pattern answer where they are wrong, by item; "-" where they are right. */
    private static final Map<String, List<String>> WRONG = Map.of(
            "1111", List.of("-", "-", "-", "-"),
            "1110", List.of("-", "-", "-", "REFUTES"),
            "1101", List.of("-", "-", "the Aske family", "-"),
            "1010", List.of("-", "SUPPORTS", "-", "NOT_ENOUGH_INFO"),
            "1000", List.of("-", "SUPPORTS", "Captain Rolf", "REFUTES"),
            "0100", List.of("Peter Aske", "-", "captain  rolf", "NOT_ENOUGH_INFO"),
            "0001", List.of("Sigrid Moen", "NOT_ENOUGH_INFO", "nobody knows", "-"));

    private static final List<String> RIGHT = List.of("Nora Lindqvist", "REFUTES", "Peter Aske", "SUPPORTS");

    /** The deck's code. */
    public final String code;

    /** Addresses of the attempts, in the order of the students. */
    public final List<String> attempts = new ArrayList<>();

    /** The students' browsers, in the same order. */
    public final List<Visitor> students = new ArrayList<>();

    private ClassOfThirty(String code) {
        this.code = code;
    }

    /** Before there is a deck. */
    public static ClassOfThirty none() {
        return new ClassOfThirty("");
    }

    /** A deck of the four items, and everybody's answers to it. */
    public static ClassOfThirty answering(Visitor teacher) {
        var thirty = deckOfFour(teacher);
        PATTERNS.forEach((pattern, students) -> {
            for (int i = 0; i < students; i++) {
                thirty.answer(pattern);
            }
        });
        return thirty;
    }

    /** The deck alone, open to students. */
    public static ClassOfThirty deckOfFour(Visitor teacher) {
        String code = teacher.deckOf(Samples.freshFerry());
        String desk = "/teach/decks/" + code;
        List<String> ids = teacher.page(desk).select(".desk > li").stream()
                .map(Element::id)
                .toList();
        for (int i = 0; i < ITEMS; i++) {
            String item = ids.get(i).substring("item-".length());
            teacher.post(desk + "/items/" + item + "/status", Map.of("decision", "approve"))
                    .then()
                    .statusCode(303);
            if (i == ITEMS - 1) {
                teacher.post(
                                desk + "/items/" + item,
                                Map.of("prompt", "Peter Aske painted the hull.", "label", "SUPPORTS"))
                        .then()
                        .statusCode(303);
            }
        }
        teacher.post(desk + "/publish", Map.of("best", 0)).then().statusCode(303);
        return new ClassOfThirty(code);
    }

    /** One more student with a pattern of right (1) and wrong (0) answers. */
    public void answer(String pattern) {
        var student = new Visitor();
        String attempt = student.begin(code, attempts.isEmpty() ? FIRST : "Student " + (attempts.size() + 1));
        for (int i = 0; i < ITEMS; i++) {
            Document page = student.page(attempt);
            String answer = pattern.charAt(i) == '1'
                    ? RIGHT.get(i)
                    : WRONG.getOrDefault(pattern, List.of()).get(i);
            student.post(attempt, Map.of("number", i + 1, "answer", i == 0 ? option(page, answer) : answer))
                    .then()
                    .statusCode(303);
        }
        attempts.add(attempt);
        students.add(student);
    }

    private static String option(Document page, String text) {
        return page.select(".option").stream()
                .filter(option -> option.text().equals(text))
                .findFirst()
                .orElseThrow()
                .expectFirst("input")
                .val();
    }

    private static Map<String, Integer> patterns() {
        var patterns = new LinkedHashMap<String, Integer>();
        patterns.put("1111", 6);
        patterns.put("1110", 5);
        patterns.put("1101", 4);
        patterns.put("1010", 5);
        patterns.put("1000", 4);
        patterns.put("0100", 3);
        patterns.put("0001", 3);
        return patterns;
    }
}
