package org.citedeck.deck;

import java.util.Optional;
import java.util.regex.Pattern;
import org.citedeck.article.Sentence;
import org.citedeck.generator.proposal.Citation.Span;
import org.jspecify.annotations.Nullable;

/** Whether what a teacher wrote is still proved by what the item cites. */
final class ProofOfEdit {

    /** Names and numbers: what a correction must have from the article. */
    private static final Pattern TELLING =
            Pattern.compile("(?<=[\\p{Ll},;] )\\p{Lu}[\\p{L}\\p{N}'’-]+|\\p{N}[\\p{N}.,:]*");

    private ProofOfEdit() {}

    /** Where the answer stands now: in the evidence, or else in another sentence that is cited. */
    static boolean holdsAnswer(Item item, String answer) {
        if (answer.equals(item.answer) && item.doubt != Doubt.ANSWER_NOT_CITED) {
            // a date or a name that was resolved from the article need not stand there word for word
            return true;
        }
        return inEvidence(item, answer).isPresent()
                || isPartOfResolved(item, answer)
                || item.citations.stream()
                        .anyMatch(citation -> find(answer, citation.sentence).isPresent());
    }

    static Optional<Span> inEvidence(Item item, String answer) {
        return find(answer, item.evidence().sentence);
    }

    /** "July 23, 2024", where the answer was "Tuesday, July 23, 2024" and the article says "Tuesday". */
    static boolean isPartOfResolved(Item item, String answer) {
        String before = item.answer;
        return before != null
                && item.doubt == null
                && item.evidence().answerStart != null
                && CitedAnswer.find(answer, before, 0, before.length()).isPresent();
    }

    /** Whether all names and numbers of a correction stand in the cited sentences. */
    static boolean holdsCorrection(Item item, @Nullable String correction) {
        if (correction == null || correction.equals(item.correction)) {
            return item.doubt == null;
        }
        return TELLING.matcher(correction)
                .results()
                .map(match -> match.group().replaceAll("[.,:]+$", ""))
                .allMatch(word -> item.citations.stream()
                        .anyMatch(citation -> find(word, citation.sentence).isPresent()));
    }

    private static Optional<Span> find(String words, Sentence sentence) {
        return CitedAnswer.find(words, sentence.article.text, sentence.start, sentence.end);
    }
}
