package org.citedeck.generator.proposal.gate;

import java.util.regex.Pattern;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.proposal.Draft;

/** Spaces, quotation marks, brackets and length are as in a printed question. */
final class WellFormed implements Check {

    private static final int MIN_WORDS = 5;
    private static final int MIN_WORDS_WITH_NAME = 4;
    private static final int MAX_WORDS = 30;
    private static final Pattern FLAW = Pattern.compile(
            "\\s[,;:.?’”)]|[(\\[]\\s|\\s\\s|,,|,\\?|[—–;:()\\[\\]]|\\.\\.|\\b(?:[Tt]he|[Aa]n?) (?:any|some|every|each|its|his|her|their|the|an?)\\b|\\s-\\s|\\p{Lu}\\p{Ll}+ that (?:also|has|have|had|is|was|were|are|will|would|includes?)\\b|\\b(\\w+) \\1\\b"
                    + "|^[Ff]or [^,?]+, who\\b|[Aa]ccording to (he|she|they|it|him|her|them)\\b|[Aa]ccording to .*\\b(he|she|they)\\b|\\b(he|she|they)\\b.*, according to |\\b(?:do|does|did) .*\\bbe to\\b|\\b[Ww]ho only\\b|‘[^’]*$|, \\d{1,3} \\p{L}|, \\p{L}+\\?$|\\b(?:that|which) (?:he|she|they|it) (?:said|says|had said)\\b|\\b(?:did|was|were|has|have|had|is|are|will|would) (?:its|their|his|her)\\b|\\p{Ll} (?:most|some|many|all|half|none|both) of (?:them|it|which|whom)\\b|\\p{Ll} (?:up|down) from \\d|\\b(?:allegedly|reportedly)\\?$|, and \\p{L}+\\?$|[Aa]ccording to \\p{Lu}[\\p{L}-]+ of\\b|\\p{Ll},? (In|On|At|Of|For|With|By|From|After|During|As|It|He|She|They|But|And)\\s");

    @Override
    public String id() {
        return "malformed";
    }

    @Override
    public boolean holds(Draft draft) {
        if (draft.fact().construction().isVerbatim()) {
            // in the article's own words
            return true;
        }
        String prompt = draft.prompt();
        int words = prompt.split("\\s+", -1).length;
        if (draft.fact().construction() == Construction.QUOTATION) {
            // what somebody said is theirs, dashes and all
            return words <= MAX_WORDS && quotesMatch(prompt);
        }
        return words >= (namesSomething(draft) ? MIN_WORDS_WITH_NAME : MIN_WORDS)
                && words <= MAX_WORDS
                && !FLAW.matcher(prompt).find()
                && quotesMatch(prompt)
                && keepsQuotes(draft)
                && !draft.fact().isBeforeSomeTime()
                && quotesMatch(draft.answer().text())
                && !FLAW.matcher(draft.answer().text()).find();
    }

    /** "Who represents Harbour ward?" */
    private static boolean namesSomething(Draft draft) {
        return Phrases.participants(draft).stream()
                .anyMatch(p -> StandsAlone.names(draft.fact().text(), p));
    }

    /** What stands in quotation marks is somebody's own wording, and must not be told as the article's. */
    private static boolean keepsQuotes(Draft draft) {
        return isQuoted(draft.prompt()) || Phrases.told(draft).stream().noneMatch(WellFormed::touchesQuote);
    }

    private static boolean touchesQuote(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        int before = phrase.first().index() - 1;
        int behind = phrase.last().index() + 1;
        return (before >= 0 && isQuoted(sentence.token(before).text()))
                || (behind < sentence.size() && isQuoted(sentence.token(behind).text()));
    }

    private static boolean isQuoted(String text) {
        return text.matches(".*[\"“”].*");
    }

    private static boolean quotesMatch(String text) {
        long open = text.chars().filter(c -> c == '“').count();
        long close = text.chars().filter(c -> c == '”').count();
        long straight = text.chars().filter(c -> c == '"').count();
        return open == close && straight % 2 == 0;
    }
}
