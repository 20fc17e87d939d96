/** Wrong choices of the right kind. */
@NullMarked
package org.citedeck.generator.proposal.distractor;

import org.jspecify.annotations.NullMarked;
