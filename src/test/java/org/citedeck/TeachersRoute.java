package org.citedeck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A route for teachers as the test of every route asks for it.
 *
 * @param path with the names of {@link TeachersWorld} in braces, perhaps with a query
 * @param answer status that the owner of what it names gets, or, where it is for administrators, an administrator
 * @param forAdministrators whether other teachers get 403
 * @param fields of the form, with names in braces
 */
record TeachersRoute(String method, String path, int answer, boolean forAdministrators, Map<String, String> fields) {

    private static final List<TeachersRoute> ALL = List.of(
            page("/teach"),
            page("/teach/changes"),
            page("/teach/changes?deck={deck}"),
            page("/teach/password"),
            form("/teach/password", 422, "current", "wrong", "fresh", "another password", "again", "another password"),
            // articles
            page("/teach/articles/new"),
            page("/teach/articles/new?deck={deck}"),
            form("/teach/articles/new", 422, "text", ""),
            page("/teach/articles/drafts/{looked}"),
            form("/teach/articles/drafts/{looked}/text", 303, "content", "Nora Lindqvist sailed. Peter Aske waited."),
            form("/teach/articles/drafts/{looked}", 303, "keep", "0"),
            form("/teach/articles/drafts/{unwanted}/discard", 303),
            // the desk
            page("/teach/decks/{deck}"),
            // by which its script learns that nothing more is to come
            new TeachersRoute("GET", "/teach/decks/{deck}/progress", 286, false, Map.of()),
            page("/teach/decks/{deck}/decisions.tsv"),
            page("/teach/decks/{deck}/items/{item}"),
            page("/teach/decks/{deck}/items/new"),
            page("/teach/decks/{deck}/items/new?sentence=0"),
            page("/teach/decks/{deck}/more?like={item}"),
            page("/teach/decks/{deck}/more?sentence=2"),
            form("/teach/decks/{deck}/items/{other}/status", 303, "decision", "approve"),
            form("/teach/decks/{deck}/items/{other}/move", 303, "to", "up"),
            form("/teach/decks/{deck}/items/{item}/choices", 422, "choice", "0"),
            form("/teach/decks/{deck}/items/{item}", 303, "prompt", "Who bought it?", "answer", "Nora Lindqvist"),
            form("/teach/decks/{deck}/items/new", 303, "sentence", "0", "prompt", "Who?", "answer", "Nora Lindqvist"),
            form("/teach/decks/{deck}/more", 303, "sentence", "2", "key", "{more}"),
            form("/teach/decks/{deck}/approve", 303, "least", "0"),
            form("/teach/decks/{deck}/undo", 303),
            form("/teach/decks/{deck}/publish", 303, "best", "0"),
            form("/teach/decks/{deck}/articles/{slug}/cancel", 303),
            form("/teach/decks/{broken}/articles/{brokenSlug}/retry", 303),
            // a live round
            page("/teach/decks/{deck}/live"),
            form("/teach/decks/{deck}/live", 303),
            page("/teach/live/{live}"),
            page("/teach/live/{live}/counts?step=0"),
            form("/teach/live/{live}/step", 303, "seen", "0"),
            form("/teach/live/{live}/end", 303, "seen", "1"),
            // the deck
            page("/teach/decks/{deck}/settings"),
            form("/teach/decks/{deck}/settings", 422, "title", ""),
            page("/teach/decks/{deck}/print"),
            form("/teach/decks/{deck}/life", 303, "step", "CLOSE"),
            form("/teach/decks/{deck}/life/copy", 303),
            page("/teach/decks/{draft}/life/delete"),
            form("/teach/decks/{draft}/life/delete", 303),
            page("/teach/decks/{changed}/revision"),
            form("/teach/decks/{changed}/revision/items/{stale}", 303, "decision", "remove"),
            page("/teach/decks/{deck}/revision/{slug}"),
            form("/teach/decks/{deck}/revision/{slug}", 422, "title", "", "text", ""),
            // results
            page("/teach/decks/{deck}/results"),
            page("/teach/decks/{deck}/results/article"),
            page("/teach/decks/{deck}/results/gradebook.csv"),
            page("/teach/decks/{deck}/results/responses.csv"),
            page("/teach/decks/{deck}/results/items/{typed}"),
            page("/teach/decks/{deck}/results/items/{typed}/accept?wording=nobody"),
            form("/teach/decks/{deck}/results/items/{typed}/accept", 303, "wording", "nobody"),
            page("/teach/decks/{deck}/results/items/{typed}/correct"),
            form("/teach/decks/{deck}/results/items/{typed}/correct", 422, "note", ""),
            page("/teach/decks/{deck}/objections"),
            form("/teach/decks/{deck}/objections/{objection}/dismiss", 303, "note", "No."),
            // classes
            page("/teach/classes"),
            page("/teach/classes/new"),
            form("/teach/classes/new", 422, "name", ""),
            page("/teach/classes/{class}"),
            page("/teach/classes/{class}/slips"),
            page("/teach/classes/{class}/settings"),
            form("/teach/classes/{class}/settings", 303, "name", "History 9c", "zone", "Europe/Berlin"),
            page("/teach/classes/{class}/citedeck.json"),
            form("/teach/classes/{class}/members", 303, "roster", "Ada"),
            page("/teach/classes/{class}/members/{member}"),
            form("/teach/classes/{class}/members/{member}", 303, "nickname", "Kim B."),
            page("/teach/classes/{class}/members/{member}/citedeck.json"),
            // the code is in the member's address too
            form("/teach/classes/{class}/members/{member}/code", 303),
            form("/teach/classes/{class}/members/{leaving}/delete", 303, "sure", "true"),
            form("/teach/classes/{class}/assignments", 422, "deck", "", "due", ""),
            page("/teach/classes/{class}/assignments/{assignment}"),
            form("/teach/classes/{class}/assignments/{assignment}/due", 303, "due", "2099-02-28"),
            form("/teach/classes/{class}/assignments/{assignment}/delete", 303),
            page("/teach/classes/{class}/delete"),
            form("/teach/classes/{class}/delete", 303, "sure", "true"),
            // administrators
            forAdministrators(page("/teach/teachers")),
            forAdministrators(form("/teach/teachers", 200, "name", "{newcomer}")),
            forAdministrators(form("/teach/teachers/password", 200, "name", "{forgetful}")),
            forAdministrators(form("/teach/teachers/admin", 303, "name", "{promoted}", "admin", "true")),
            forAdministrators(form("/teach/teachers/active", 303, "name", "{promoted}", "active", "false")),
            forAdministrators(page("/teach/teachers/remove?name={leaver}")),
            forAdministrators(
                    form("/teach/teachers/remove", 303, "name", "{leaver}", "heir", "teacher", "sure", "true")));

    /** In an order in which one after the other can be asked for: what ends something stands behind what needs it. */
    static List<TeachersRoute> all() {
        return ALL;
    }

    private static TeachersRoute page(String path) {
        return new TeachersRoute("GET", path, 200, false, Map.of());
    }

    private static TeachersRoute form(String path, int answer, String... fields) {
        var form = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return new TeachersRoute("POST", path, answer, false, form);
    }

    private static TeachersRoute forAdministrators(TeachersRoute route) {
        return new TeachersRoute(route.method, route.path, route.answer, true, route.fields);
    }

    String name() {
        return Routes.name(method, path);
    }

    /** Whether it is about something that belongs to one teacher. */
    boolean namesSomething() {
        return !forAdministrators && path.contains("{");
    }
}
