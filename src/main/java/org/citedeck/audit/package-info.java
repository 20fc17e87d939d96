/** Who changed what, and when: a list that only grows. */
@NullMarked
package org.citedeck.audit;

import org.jspecify.annotations.NullMarked;
