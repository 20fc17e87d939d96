package org.citedeck.generator.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gender of a person as far as title and first name tell. First names from CoreNLP's list. */
final class NameGender {

    private static final Set<String> FEMALE_TITLES = Set.of(
            "mrs",
            "ms",
            "miss",
            "madam",
            "lady",
            "queen",
            "princess",
            "actress",
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "businesswoman",
            "policewoman",
            "mother",
            "wife",
            "sister",
            "daughter",
            "dame",
            "baroness",
            "duchess");
    private static final Set<String> MALE_TITLES = Set.of(
            "mr",
            "sir",
            "lord",
            "king",
            "prince",
            "spokesman",
            "chairman",
            "congressman",
            "businessman",
            "policeman",
            "father",
            "husband",
            "brother",
            "son",
            "baron",
            "duke",
            "pope");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final Map<String, Entity.Gender> byFirstName = new HashMap<>();

    NameGender() {
        for (String line : WordList.lines("/edu/stanford/nlp/models/dcoref/namegender.combine.txt")) {
            String[] cells = line.split("\\s+", -1);
            if (cells.length == 2) {
                Entity.Gender told = cells[1].equals("FEMALE") ? Entity.Gender.FEMALE : Entity.Gender.MALE;
                // "Robin" is in the list twice
                byFirstName.merge(cells[0], told, (a, b) -> a == b ? a : Entity.Gender.UNKNOWN);
            }
        }
    }

    /** Whether people are called so; case and accents do not count. */
    boolean isFirstName(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return byFirstName.containsKey(lower) || byFirstName.containsKey(withoutAccents(lower));
    }

    private static String withoutAccents(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    /**
     * Gender of a person.
     *
     * @param name full name without title
     * @param title words before it, may be empty
     */
    Entity.Gender of(String name, String title) {
        for (String word : title.toLowerCase(Locale.ROOT).replace(".", "").split("\\s+", -1)) {
            if (FEMALE_TITLES.contains(word)) {
                return Entity.Gender.FEMALE;
            }
            if (MALE_TITLES.contains(word)) {
                return Entity.Gender.MALE;
            }
        }
        String first = name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        Entity.Gender told = byFirstName.getOrDefault(first, Entity.Gender.UNKNOWN);
        // "Tomás" is in the list as "tomas"
        return told == Entity.Gender.UNKNOWN
                ? byFirstName.getOrDefault(withoutAccents(first), Entity.Gender.UNKNOWN)
                : told;
    }
}
