package org.citedeck.generator.proposal.claim;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.ClauseText;

/**
 * A fact in words.
 *
 * @param text a full sentence
 * @param resolvedFrom ids of the sentences that were needed to name what it speaks of
 * @param unresolved whether some pronoun or date in it stayed unclear
 */
record Statement(String text, Set<Integer> resolvedFrom, boolean unresolved) {

    Statement {
        resolvedFrom = Set.copyOf(resolvedFrom);
    }

    static Statement of(Fact fact) {
        ClauseText clause = ClauseText.of(fact);
        return of(clause, clause.statement());
    }

    private static Statement of(ClauseText clause, String text) {
        return new Statement(
                text,
                new TreeSet<>(clause.wording().resolvedFrom()),
                clause.wording().isUnresolved());
    }

    /** With other words for some of it; empty unless those stand in it once and only once. */
    Optional<Statement> with(String words, String other) {
        Matcher matcher = asWords(words).matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int start = matcher.start();
        int end = matcher.end();
        if (matcher.find()) {
            return Optional.empty();
        }
        String said = start == 0 ? capitalised(other) : other;
        return Optional.of(
                new Statement(text.substring(0, start) + said + text.substring(end), resolvedFrom, unresolved));
    }

    /** What is left of it without some words, for finding others that fit there. */
    String without(String words) {
        return asWords(words)
                .matcher(text)
                .replaceFirst(" ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Pattern asWords(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}.,-])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}-]|[.,]\\p{N})",
                Pattern.CASE_INSENSITIVE);
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
