package org.citedeck.generator.proposal.distractor;

import java.util.List;
import org.citedeck.generator.language.EntityType;

/** Known cities in the same country or next to it. */
final class NearbyCities implements DistractorSource {

    private static final int ENOUGH = 8;

    private final Cities cities;

    NearbyCities(Cities cities) {
        this.cities = cities;
    }

    @Override
    public List<String> candidates(Slot slot) {
        if (slot.answer().type() != EntityType.CITY || !slot.rightToo().isClosed()) {
            return List.of();
        }
        return cities.near(slot.answer().text())
                .filter(c -> !slot.articleHas(c))
                .limit(ENOUGH)
                .toList();
    }
}
