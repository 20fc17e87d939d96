package org.citedeck.generator.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds an article on its page. Lines that are no prose are furniture by themselves; the detectors look for
 * furniture among the prose.
 */
final class Furniture {

    private static final List<FurnitureDetector> DETECTORS = List.of(
            new TimeLine(),
            new Promo(),
            new Appeal(),
            new Notice(),
            new EditorsNote(),
            new Rights(),
            new Caption(),
            new Contact(),
            new AuthorBio(),
            new Repetition(),
            new PullQuote(),
            new Teaser(),
            new QuestionHeading());

    /** No furniture that reads like prose is longer. */
    private static final int LONGEST = 1_000;

    private Furniture() {}

    static boolean is(Page page, int index) {
        return finder(page, index) != null;
    }

    /** What kind of furniture a block is, in words; empty where it is none. */
    static String kind(Page page, int index) {
        FurnitureDetector finder = finder(page, index);
        return finder == null ? "" : finder.kind();
    }

    private static @Nullable FurnitureDetector finder(Page page, int index) {
        if (page.textAt(index).length() > LONGEST) {
            return null;
        }
        for (FurnitureDetector detector : DETECTORS) {
            if (detector.finds(page, index)) {
                return detector;
            }
        }
        return null;
    }

    /** Whether a short line is a label of the page rather than a name or a headline. */
    static boolean isLabel(String line) {
        return SectionHeading.is(line) || RelativeTime.is(line) || ShareBar.is(line);
    }
}
