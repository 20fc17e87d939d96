package org.citedeck.generator.language;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a house style sets in capitals: "ADA HOLM-LEE" is Ada Holm-Lee. */
final class Shouted {

    private static final Pattern PART = Pattern.compile("\\p{L}+");
    /** So few letters are initials or an acronym. */
    private static final int SHORT = 3;

    private Shouted() {}

    /** A person's name of several words in capitals with capitals only at the start of each part; other names as they are. */
    static String calmed(String name, EntityType type) {
        boolean shouted = type == EntityType.PERSON
                && name.indexOf(' ') > 0
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT))
                && PART.matcher(name).results().anyMatch(part -> part.group().length() > SHORT);
        if (!shouted) {
            return name;
        }
        return PART.matcher(name)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group().charAt(0) + part.group().substring(1).toLowerCase(Locale.ROOT)));
    }
}
