/** Claims: facts to be judged true, false or undecided. */
@NullMarked
package org.citedeck.generator.proposal.claim;

import org.jspecify.annotations.NullMarked;
