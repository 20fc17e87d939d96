package org.citedeck.generator.fact;

import java.util.Optional;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;

/** What a date with "'s" makes of the thing behind it. */
final class Edition {

    private Edition() {}

    /** "This year's | prize" is the 2024 prize, "Sunday's | election" the November 22, 2026, election. */
    static Optional<String> of(AnnotatedSentence sentence, Mention mention) {
        ResolvedDate date = mention.date();
        boolean possessive = mention.end() < sentence.size()
                && sentence.token(mention.end()).tag().equals("POS");
        if (!possessive || date == null) {
            return Optional.empty();
        }
        return date.isYear() || date.isMonth()
                ? Optional.of("the " + date.shortForm())
                : date.isDay() ? Optional.of("the " + date.shortForm() + ",") : Optional.empty();
    }
}
