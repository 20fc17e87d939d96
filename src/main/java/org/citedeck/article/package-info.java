/** Frozen articles: their sentences, how they come in, and the page that shows them. */
@NullMarked
package org.citedeck.article;

import org.jspecify.annotations.NullMarked;
