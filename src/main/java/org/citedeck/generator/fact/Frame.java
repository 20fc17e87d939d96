package org.citedeck.generator.fact;

import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/** What the extractor knows beyond the tree below the verb; each part may be null. */
record Frame(
        Construction construction,
        @Nullable Token subject,
        @Nullable Token borrowedAuxiliary,
        @Nullable Attribution attribution) {

    static Frame of(Construction construction) {
        return new Frame(construction, null, null, null);
    }
}
