/** From trees to facts: one extractor for each construction. */
@NullMarked
package org.citedeck.generator.fact;

import org.jspecify.annotations.NullMarked;
