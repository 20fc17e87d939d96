/** The generator: an article in, proposals out. A plain Java library whose only door is {@link org.citedeck.generator.Generator}. */
@NullMarked
package org.citedeck.generator;

import org.jspecify.annotations.NullMarked;
