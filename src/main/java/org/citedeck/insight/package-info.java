/** What the answers say: scores of a deck. */
@NullMarked
package org.citedeck.insight;

import org.jspecify.annotations.NullMarked;
