package org.citedeck.generator.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the people of a country or region are called, from CoreNLP's list. */
public final class Demonyms {

    private static final List<List<String>> ROWS =
            WordList.lines("/edu/stanford/nlp/models/dcoref/demonyms.txt").stream()
                    .map(line -> List.of(line.split("\t")).stream()
                            .map(String::strip)
                            .filter(cell -> !cell.isEmpty())
                            .toList())
                    .filter(row -> row.size() > 1)
                    .toList();

    private static final Set<String> ALL =
            ROWS.stream().flatMap(row -> row.subList(1, row.size()).stream()).collect(Collectors.toUnmodifiableSet());

    private Demonyms() {}

    /** Whether a word tells a people: "Norwegian". */
    static boolean isOne(String word) {
        return ALL.contains(word);
    }

    /** One row for each name of a country or region: the name, the adjective, then the nouns, most in the plural. */
    public static List<List<String>> rows() {
        return ROWS;
    }
}
