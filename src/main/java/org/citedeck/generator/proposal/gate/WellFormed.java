package org.citedeck.generator.proposal.gate;

import java.util.regex.Pattern;
import org.citedeck.generator.proposal.Draft;

/** Spaces, quotation marks, brackets and length are as in a printed question. */
final class WellFormed implements Check {

    private static final int MIN_WORDS = 5;
    private static final int MAX_WORDS = 30;
    private static final Pattern FLAW = Pattern.compile(
            "\\s[,;:.?’”)]|[(\\[]\\s|\\s\\s|,,|,\\?|[—–;:()\\[\\]]|\\.\\.|\\s-\\s|\\b(\\w+) \\1\\b"
                    + "|[Aa]ccording to (he|she|they|it|him|her|them)\\b|, \\w+\\?$|\\p{Ll},? (In|On|At|Of|For|With|By|From|After|During|As|It|He|She|They|But|And)\\s");

    @Override
    public String id() {
        return "malformed";
    }

    @Override
    public boolean holds(Draft draft) {
        String prompt = draft.prompt();
        int words = prompt.split("\\s+", -1).length;
        return words >= MIN_WORDS
                && words <= MAX_WORDS
                && !FLAW.matcher(prompt).find()
                && quotesMatch(prompt)
                && quotesMatch(draft.answer().text())
                && !FLAW.matcher(draft.answer().text()).find();
    }

    private static boolean quotesMatch(String text) {
        long open = text.chars().filter(c -> c == '“').count();
        long close = text.chars().filter(c -> c == '”').count();
        long straight = text.chars().filter(c -> c == '"').count();
        return open == close && straight % 2 == 0;
    }
}
