package org.citedeck.generator.proposal.distractor;

import java.util.List;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.proposal.Answer;

/** Finds wrong choices. */
public interface Distractors {

    /** How many wrong choices an item has, if any. */
    int COUNT = 3;

    /** How many more are looked for, to take the place of one that a teacher dislikes. */
    int SPARES = 6;

    /**
     * Wrong choices for a question: of the answer's type, number, granularity and form, none of them an alias of the
     * answer, right by the article, or named in the question.
     *
     * @return exactly {@link #COUNT} texts, the most plausible first, or none where fewer good ones were found
     */
    List<String> find(Answer answer, String prompt, AnnotatedText text);

    /**
     * The same, and behind them what comes next.
     *
     * @return what {@link #find} gives, then up to {@link #SPARES} more, the most plausible first
     */
    default List<String> findWithSpares(Answer answer, String prompt, AnnotatedText text) {
        return find(answer, prompt, text);
    }
}
