package org.citedeck.generator.language;

import java.util.List;
import java.util.stream.Collectors;

/** The initials of a name's capitalised words: "WHO" of the World Health Organization. */
final class Acronym {

    private static final int SHORTEST = 2;

    private Acronym() {}

    /** Empty where it would be a single letter. */
    static String of(List<String> words) {
        String initials = words.stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.length() < SHORTEST ? "" : initials;
    }
}
