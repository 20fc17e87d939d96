package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * An article with the facts that are read from it, each as {@code CONSTRUCTION: statement}.
 *
 * @param told all of them, in the order of the text; empty where none must be read
 * @param reason what the example shows
 */
record FactExample(String article, List<String> told, String reason) {

    /** What an article tells, written as prose. */
    static From from(String article) {
        return new From(article, new ArrayList<>());
    }

    /** An article that tells no fact. */
    static From nothingFrom(String article) {
        return from(article);
    }

    /** An article whose facts are being listed. */
    record From(String article, List<String> told) {
        From tells(Construction construction, String statement) {
            told.add(construction + ": " + statement);
            return this;
        }

        FactExample because(String reason) {
            return new FactExample(article, List.copyOf(told), reason);
        }
    }
}
