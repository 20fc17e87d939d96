/** Slows down whoever guesses passwords or codes. */
@NullMarked
package org.citedeck.throttle;

import org.jspecify.annotations.NullMarked;
