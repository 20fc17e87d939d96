package org.citedeck.generator.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An article as it was read, beside the page that it was read from.
 *
 * @param lines every paragraph and line of the page in order, front matter left out
 */
public record Reading(SourceText article, List<Line> lines) {

    public Reading {
        lines = List.copyOf(lines);
    }

    /** Indexes of the lines that are the article. */
    public Set<Integer> kept() {
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).kept())
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A paragraph or line of the page.
     *
     * @param kept whether it is part of the article
     * @param what what it was taken for, in words, such as "the headline"; empty for the article
     */
    public record Line(String text, boolean kept, String what) {}
}
