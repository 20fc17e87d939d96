package org.citedeck.testsupport;

import java.util.HashMap;
import java.util.Map;

/** The form of a deck's settings, filled in as a new deck has them, but for what a test changes. */
public final class Settings {

    private Settings() {}

    /**
     * The fields of the form.
     *
     * @param changed names and values in turn; a null value leaves the field out, as an unticked box does
     */
    public static Map<String, String> with(String... changed) {
        var fields = new HashMap<>(Map.of(
                "title", "An old ferry",
                "itemsAsked", "",
                "askChoices", "true",
                "askTyped", "true",
                "askClaims", "true",
                "order", "deck",
                "mode", "PRACTICE",
                "attemptsAllowed", "",
                "passPercent", "",
                "namesShown", "true"));
        fields.put("minutes", "");
        fields.put("opens", "");
        fields.put("closes", "");
        fields.put("timeZone", "");
        for (int i = 0; i < changed.length; i += 2) {
            if (changed[i + 1] == null) {
                fields.remove(changed[i]);
            } else {
                fields.put(changed[i], changed[i + 1]);
            }
        }
        return fields;
    }

    /** Saves them for a deck. */
    public static void save(Visitor teacher, String code, String... changed) {
        String address = "/teach/decks/" + code + "/settings";
        teacher.page(address);
        teacher.post(address, with(changed)).then().statusCode(303);
    }
}
