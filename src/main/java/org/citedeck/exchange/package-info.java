/** Formats in and out: the generator's JSON. */
@NullMarked
package org.citedeck.exchange;

import org.jspecify.annotations.NullMarked;
