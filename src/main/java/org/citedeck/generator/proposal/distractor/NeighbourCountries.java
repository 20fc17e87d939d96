package org.citedeck.generator.proposal.distractor;

import java.util.List;
import org.citedeck.generator.language.EntityType;

/** Countries of the same part of the world. */
final class NeighbourCountries implements DistractorSource {

    private final Countries countries;

    NeighbourCountries(Countries countries) {
        this.countries = countries;
    }

    @Override
    public List<String> candidates(Slot slot) {
        if (slot.answer().type() != EntityType.COUNTRY || !RightToo.of(slot).isClosed()) {
            return List.of();
        }
        String answer = slot.answer().text();
        return countries.code(answer).stream()
                .flatMap(code -> countries.neighbours(code).stream()
                        .filter(c -> !countries.isNamedIn(slot, c) && !isInArticle(slot, c))
                        .map(c -> NameForm.withoutArticleUnless(answer, countries.name(code), countries.name(c))))
                .toList();
    }

    /** What the article says of a country is for {@link NamesInArticle} to judge. */
    private boolean isInArticle(Slot slot, String code) {
        return slot.text().entities().stream()
                .flatMap(e -> e.aliases().stream())
                .anyMatch(a -> countries.code(a).filter(code::equals).isPresent());
    }
}
