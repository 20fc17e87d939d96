package org.citedeck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.citedeck.generator.reading.Reading;

/**
 * A draft as its teacher looks it over.
 *
 * @param code the draft's
 * @param deck that it is meant for; empty title and code for a new one
 * @param leftOut what its format's reader left out
 * @param content the text that was read, to be changed
 */
record Preview(
        String code,
        Target deck,
        Details details,
        List<Stretch> stretches,
        int sentences,
        List<String> leftOut,
        String content,
        Known known) {

    /** With the text as it stands in the form. */
    Preview withContent(String other) {
        return new Preview(code, deck, details, stretches, sentences, leftOut, other, known);
    }

    /** Where the article goes. */
    record Target(String code, String title) {}

    /**
     * Where the same text is already kept.
     *
     * @param slug of its article, empty where it is new
     * @param decks the teacher's own decks of it
     * @param inTarget whether the deck that it is meant for has it
     */
    record Known(String slug, List<Target> decks, boolean inTarget) {

        static final Known NOWHERE = new Known("", List.of(), false);

        public boolean isAnywhere() {
            return !slug.isEmpty();
        }
    }

    /** Lines that follow each other and were all kept or all left out. */
    record Stretch(boolean kept, List<Line> lines) {

        /** What the lines were taken for, each kind once. */
        public String kinds() {
            return lines.stream().map(Line::what).distinct().collect(Collectors.joining(", "));
        }

        /** Whether the teacher wants any of it, so that it is not folded away. */
        public boolean isWanted() {
            return lines.stream().anyMatch(Line::checked);
        }
    }

    /** @param checked whether it is kept as the form stands */
    record Line(int index, String text, String what, boolean checked) {}

    /** @param kept the indexes as the teacher chose them */
    static List<Stretch> stretches(Reading reading, Set<Integer> kept) {
        var stretches = new ArrayList<Stretch>();
        List<Line> open = new ArrayList<>();
        for (int i = 0; i < reading.lines().size(); i++) {
            var line = reading.lines().get(i);
            open.add(new Line(i, line.text(), line.what(), kept.contains(i)));
            boolean last = i + 1 == reading.lines().size()
                    || reading.lines().get(i + 1).kept() != line.kept();
            if (last) {
                stretches.add(new Stretch(line.kept(), List.copyOf(open)));
                open.clear();
            }
        }
        return stretches;
    }
}
