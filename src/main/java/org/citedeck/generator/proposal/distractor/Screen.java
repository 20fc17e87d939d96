package org.citedeck.generator.proposal.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citedeck.generator.language.Entity;

/** What no wrong choice may be, whatever its source: the answer, a part of it, named in the question, an outlier. */
final class Screen {

    private static final double LONGEST = 2.2;
    private static final int SLACK = 12;

    private final Slot slot;
    private final int answerLength;
    private final List<Words> taken = new ArrayList<>();

    Screen(Slot slot) {
        this.slot = slot;
        this.answerLength = slot.answer().text().length();
        taken.add(Words.of(slot.answer().text()));
        slot.entity().map(Entity::aliases).ifPresent(names -> names.forEach(n -> taken.add(Words.of(n))));
    }

    /** The candidate if it may stand beside those passed before. */
    Optional<String> pass(String candidate) {
        Words phrase = Words.of(candidate);
        if (phrase.size() == 0
                || isOutlier(candidate)
                || slot.promptWords().contains(phrase)
                || isAbbreviated(candidate)
                || candidate.startsWith("the ") != slot.answer().text().startsWith("the ")
                || taken.stream().anyMatch(t -> t.equals(phrase) || t.contains(phrase) || phrase.contains(t))) {
            return Optional.empty();
        }
        taken.add(phrase);
        return Optional.of(candidate);
    }

    /** "L.A." beside "Los Angeles". */
    private boolean isAbbreviated(String candidate) {
        String letters = candidate.replace(".", "");
        return letters.length() > 1
                && letters.equals(slot.answer().text().replaceAll("[^\\p{Lu}]", ""))
                && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private boolean isOutlier(String candidate) {
        int length = candidate.length();
        return length > Math.max(LONGEST * answerLength, answerLength + SLACK)
                || answerLength > Math.max(LONGEST * length, length + SLACK);
    }
}
