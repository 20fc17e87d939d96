package org.citedeck.generator.language;

import java.util.List;

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

    private Demonyms() {}

    /** One row for each name of a country or region: the name, the adjective, then the nouns, most in the plural. */
    public static List<List<String>> rows() {
        return ROWS;
    }
}
