package org.citedeck.generator.language;

import java.util.regex.Pattern;

/** Words that tell what somebody does for a living and are no title: "glaciologist", known by their endings. */
public final class Professions {

    private static final Pattern ENDING = Pattern.compile("\\p{Lu}\\p{Ll}+(?:[aeo]logist|grapher|mist|[rtn]ist|ician)");

    private Professions() {}

    /** Whether a word with a capital is one that has it only from its place. */
    public static boolean isOne(String capitalised) {
        return ENDING.matcher(capitalised).matches();
    }
}
