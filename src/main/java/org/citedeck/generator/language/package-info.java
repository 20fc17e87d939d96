/** From a frozen text to tokens, trees, mentions and resolved dates. */
@NullMarked
package org.citedeck.generator.language;

import org.jspecify.annotations.NullMarked;
