/** Best first, and nothing twice. */
@NullMarked
package org.citedeck.generator.proposal.ranking;

import org.jspecify.annotations.NullMarked;
