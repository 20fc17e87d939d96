package org.citedeck.generator.proposal.distractor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Demonyms;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;

/** Other peoples: those in the article, then the neighbours. An adjective for an adjective, a plural for a plural. */
final class Peoples implements DistractorSource {

    private static final int ENOUGH = 16;

    private final Countries countries;

    Peoples(Countries countries) {
        this.countries = countries;
    }

    @Override
    public List<String> candidates(Slot slot) {
        String answer = slot.answer().text().replaceFirst("^the ", "");
        Optional<List<String>> row = row(answer);
        if (slot.answer().type() != EntityType.NATIONALITY || row.isEmpty() || slot.isNegated()) {
            return List.of();
        }
        boolean noun = slot.answer().plural() || !row.get().get(1).equals(answer);
        if (noun && !form(row.get(), true).equals(Optional.of(answer))) {
            return List.of();
        }
        String article = slot.answer().text().startsWith("the ") ? "the " : "";
        Set<String> found = new LinkedHashSet<>();
        Stream.concat(inArticle(slot), neighbours(row.get()))
                .filter(other ->
                        !sameCountry(row.get(), other) && other.stream().noneMatch(slot::promptHas))
                .limit(ENOUGH)
                .forEach(other -> form(other, noun).ifPresent(f -> found.add(article + f)));
        return List.copyOf(found);
    }

    private static Optional<List<String>> row(String demonym) {
        return Demonyms.rows().stream()
                .filter(r -> r.subList(1, r.size()).contains(demonym))
                .findFirst();
    }

    private boolean sameCountry(List<String> row, List<String> other) {
        return row.get(1).equals(other.get(1))
                || countries
                        .code(row.get(0))
                        .map(c -> countries.code(other.get(0)).equals(Optional.of(c)))
                        .orElse(false);
    }

    private static Optional<String> form(List<String> row, boolean noun) {
        if (!noun) {
            return Optional.of(row.get(1));
        }
        return row.stream()
                .skip(2)
                .filter(cell -> cell.matches(".*(?:s|ese|ch|sh|ss)"))
                .findFirst();
    }

    private static Stream<List<String>> inArticle(Slot slot) {
        return slot.text().sentences().stream()
                .flatMap(s -> s.mentions().stream()
                        .filter(m -> m.type() == EntityType.NATIONALITY)
                        .flatMap(m -> row(text(s, m)).stream()));
    }

    private static String text(AnnotatedSentence sentence, Mention mention) {
        return String.join(
                " ",
                sentence.tokens().subList(mention.first(), mention.end()).stream()
                        .map(t -> t.text())
                        .toList());
    }

    private Stream<List<String>> neighbours(List<String> row) {
        return countries.code(row.get(0)).stream()
                .flatMap(countries::neighbours)
                .flatMap(code -> Demonyms.rows().stream()
                        .filter(r -> countries.code(r.get(0)).equals(Optional.of(code)))
                        .limit(1));
    }
}
