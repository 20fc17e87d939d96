package org.citedeck.testsupport;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A deck on the ferry with four claims, on its sentences 0, 2, 3 and 4: refuted, supported, not enough information, refuted.
 * Five questions stand between them.
 */
public final class FourClaims {

    /** The right verdicts, in order. */
    public static final List<String> LABELS = List.of("REFUTES", "SUPPORTS", "NOT_ENOUGH_INFO", "REFUTES");

    /** Ordinals of the sentences that are cited, in order. */
    public static final List<Integer> SENTENCES = List.of(0, 2, 3, 4);

    private FourClaims() {}

    /** The deck's code; it is open, in the mode of a new deck. */
    public static String open(Visitor teacher) {
        return open(teacher, Samples.freshFerry());
    }

    /** The same for the ferry's article with an ending of its own. */
    public static String open(Visitor teacher, String article) {
        String code = teacher.openDeckOf(article);
        String desk = "/teach/decks/" + code;
        List<String> items = teacher.page(desk).select(".desk > li").stream()
                .map(Element::id)
                .map(id -> id.substring("item-".length()))
                .toList();
        edit(teacher, desk + "/items/" + items.get(3), "Peter Aske painted the hull.", "SUPPORTS");
        edit(teacher, desk + "/items/" + items.get(6), "Harald Bruun was paid for it.", "NOT_ENOUGH_INFO");
        return code;
    }

    private static void edit(Visitor teacher, String item, String prompt, String label) {
        teacher.post(item, Map.of("prompt", prompt, "label", label)).then().statusCode(303);
    }
}
