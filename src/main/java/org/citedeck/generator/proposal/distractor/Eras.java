package org.citedeck.generator.proposal.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Other decades and centuries: "the early 1980s" for "the early 1990s". */
final class Eras implements DistractorSource {

    private static final Pattern DECADE = Pattern.compile("((?:the )?(?:early |mid-|mid |middle |late )?)(\\d{3}0)(s)");
    private static final Pattern CENTURY = Pattern.compile(
            "((?:the )?(?:early |mid-|late )?)(\\d{1,2})(?:st|nd|rd|th)( century(?: (?:BC|BCE|AD|CE))?)");

    @Override
    public List<String> candidates(Slot slot) {
        return spread(slot).picked();
    }

    @Override
    public List<String> further(Slot slot) {
        return spread(slot).rest();
    }

    private static Spread<String> spread(Slot slot) {
        Matcher decade = DECADE.matcher(slot.answer().text());
        if (decade.matches()) {
            int now = publicationYear(slot);
            int year = Integer.parseInt(decade.group(2));
            return others(slot, year, 10, Math.max(now, year), y -> decade.group(1) + y + decade.group(3));
        }
        Matcher century = CENTURY.matcher(slot.answer().text());
        if (century.matches()) {
            int number = Integer.parseInt(century.group(2));
            int last = century.group(3).contains("BC") ? number + Distractors.COUNT : Math.max(21, number);
            return others(slot, number, 1, last, n -> century.group(1) + Ordinals.digits(n) + century.group(3));
        }
        return Spread.none();
    }

    private static Spread<String> others(Slot slot, int answer, int step, int last, IntFunction<String> write) {
        List<Integer> below = new ArrayList<>();
        List<Integer> above = new ArrayList<>();
        for (int i = 1; i <= Distractors.COUNT; i++) {
            below.add(answer - i * step);
            above.add(answer + i * step);
        }
        return Spread.of(open(slot, below, last, write), open(slot, above, last, write), slot.chance());
    }

    private static List<String> open(Slot slot, List<Integer> values, int last, IntFunction<String> write) {
        Stream<Integer> possible = values.stream().filter(v -> v > 0 && v <= last);
        String article = slot.article();
        return possible.map(write::apply)
                .filter(era -> !article.contains(era.replaceFirst("^the ", "")))
                .toList();
    }

    private static int publicationYear(Slot slot) {
        var published = slot.text().source().metadata().published();
        return published == null ? 0 : published.getYear();
    }
}
