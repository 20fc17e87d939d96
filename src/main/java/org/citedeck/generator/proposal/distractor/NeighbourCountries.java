package org.citedeck.generator.proposal.distractor;

import java.util.List;
import java.util.Set;
import org.citedeck.generator.language.EntityType;

/** Countries of the same part of the world. */
final class NeighbourCountries implements DistractorSource {

    private static final int ENOUGH = 8;

    private final Countries countries;

    private final Cities cities;

    NeighbourCountries(Countries countries, Cities cities) {
        this.countries = countries;
        this.cities = cities;
    }

    @Override
    public List<String> candidates(Slot slot) {
        if (slot.answer().type() != EntityType.COUNTRY || !slot.rightToo().isClosed()) {
            return List.of();
        }
        String answer = slot.answer().text();
        Set<String> asked = cities.countriesAsked(slot);
        return countries.code(answer).stream()
                .flatMap(code -> countries
                        .neighbours(code)
                        .filter(c -> !asked.contains(c) && !countries.isNamedIn(slot, c) && !isInArticle(slot, c))
                        .map(c -> NameForm.withoutArticleUnless(answer, countries.name(code), countries.name(c))))
                .limit(ENOUGH)
                .toList();
    }

    /** What the article says of a country is for {@link NamesInArticle} to judge. */
    private boolean isInArticle(Slot slot, String code) {
        return slot.text().entities().stream()
                .flatMap(e -> e.aliases().stream())
                .anyMatch(a -> countries.code(a).filter(code::equals).isPresent());
    }
}
