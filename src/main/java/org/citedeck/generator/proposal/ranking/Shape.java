package org.citedeck.generator.proposal.ranking;

import java.util.List;
import java.util.Map;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Draft;

/** How a question is built: how much hangs on what, and how whole its answer is. */
final class Shape {

    private static final int SHORT = 7;
    /** More of a kind make no difference. */
    private static final int MOST = 3;

    private static final double LONGEST = 20;

    private Shape() {}

    static void features(Draft draft, List<Phrase> told, Map<String, Double> found) {
        String prompt = draft.prompt();
        List<Token> words = told.stream().flatMap(p -> p.tokens().stream()).toList();
        found.put("commas", count(prompt.chars().filter(c -> c == ',').count()));
        found.put(
                "relatives",
                count(words.stream().filter(t -> t.tag().startsWith("W")).count()));
        found.put("joined", count(words.stream().filter(t -> t.is("conj")).count()));
        found.put(
                "obliques",
                count(draft.fact().arguments().stream()
                        .filter(a -> a.is(Role.OBLIQUE))
                        .count()));
        found.put(
                "longest",
                Math.min(LONGEST, told.stream().mapToInt(Phrase::size).max().orElse(0)) / LONGEST);
        boolean named = draft.asked().holdsName();
        Features.flag(
                found, "answer-holds-name", named && !draft.answer().type().isName());
        Features.flag(
                found,
                "answer-full-name",
                draft.answer().entity() != null
                        && draft.answer().entity().name().contains(" "));
        boolean brief = prompt.split(" ", -1).length < SHORT;
        Features.flag(found, "short-named", brief && found.getOrDefault("names", 0.0) > 0);
        Features.flag(found, "verbs-within", words.stream().anyMatch(Token::isVerb));
    }

    private static double count(long number) {
        return Math.min(MOST, number);
    }
}
