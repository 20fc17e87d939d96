package org.citedeck.generator.proposal.claim;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.gate.StandsAlone;

/** Whether a claim reads as a sentence that somebody wrote, names something, and keeps what its sentence hedges. */
final class Presentable {

    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 30;
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern FLAW = Pattern.compile(
            "\\s[,;:.?’”)]|[(\\[]\\s|\\s\\s|,,|,\\.|[—–;:()\\[\\]]|\\.\\.|\\s-\\s|\\b(\\w+) \\1\\b|\\d - \\d|\\bin favou?r\\.");
    /** "in July 23, 2024", "July 23, 2024 night": a day of the calendar where the sentence had other words. */
    private static final Pattern CROOKED_DATE = Pattern.compile(
            "\\b(?:in|at|over|of|from|the|by on|in on) " + MONTH
                    + " \\d{1,2}, \\d{4}|\\d{4} (?!(?:in|at|to|for|with|from|and|after|before|during|by|near|over|on|of|as|through)\\b)[a-z]+");
    /** A comma that neither belongs to a date, nor ends an opening, nor stands in a list. */
    private static final Pattern LIST_OR_OPENING = Pattern.compile(
            ", according to [^,]+$|^(?:According to|In|On|At|During|After|Since) [^,]+(?:\\d, \\d{4})?,|\\d, \\d{4},?|, (?=[^.]* and )");

    private static final WordList HEDGES = WordList.of("hedges");

    private Presentable() {}

    static boolean is(ClaimDraft draft) {
        return isWell(draft.told())
                && isWell(draft.truth())
                && names(draft.fact())
                && isPinnedDown(draft.fact())
                && keepsHedges(draft);
    }

    /** Whether it reads well where its article is named behind it. */
    static boolean isWithin(ClaimDraft draft) {
        return isWell(draft.told()) && isWell(draft.truth()) && isPinnedDown(draft.fact()) && keepsHedges(draft);
    }

    private static boolean isWell(Statement statement) {
        String text = statement.text();
        int words = text.split("\\s+", -1).length;
        String withoutCommas = LIST_OR_OPENING.matcher(text).replaceAll(" ");
        return !statement.unresolved()
                && words >= MIN_WORDS
                && words <= MAX_WORDS
                && !Character.isDigit(text.charAt(0))
                && !FLAW.matcher(text).find()
                && !CROOKED_DATE.matcher(text).find()
                && !withoutCommas.contains(",")
                && quotesMatch(text);
    }

    private static boolean names(Fact fact) {
        return Stream.concat(
                        Stream.of(fact.subject()),
                        fact.arguments().stream()
                                .filter(a -> !a.is(Role.ADVERBIAL) && !a.tellsWhere())
                                .map(Argument::phrase))
                .anyMatch(phrase -> StandsAlone.anchors(fact.text(), phrase));
    }

    /** Two names, or a name and a date: with less, most events are of many. */
    private static boolean isPinnedDown(Fact fact) {
        long dates = fact.arguments().stream()
                .filter(a -> a.phrase().mention().filter(m -> m.date() != null).isPresent())
                .count();
        return ClaimScore.names(fact) + dates >= 2;
    }

    /** A hedge that stands in the evidence stands in the claim. */
    private static boolean keepsHedges(ClaimDraft draft) {
        Fact fact = draft.fact();
        String told = " " + draft.told().text().toLowerCase(java.util.Locale.ROOT) + " ";
        return draft.label() == org.citedeck.generator.proposal.ClaimProposal.Label.NOT_ENOUGH_INFO
                || Evidence.said(fact).stream()
                        .map(t -> t.text().toLowerCase(java.util.Locale.ROOT))
                        .filter(HEDGES::contains)
                        .allMatch(h -> told.contains(" " + h + " "));
    }

    private static boolean quotesMatch(String text) {
        long open = text.chars().filter(c -> c == '“').count();
        long close = text.chars().filter(c -> c == '”').count();
        long straight = text.chars().filter(c -> c == '"').count();
        return open == close && straight % 2 == 0;
    }
}
