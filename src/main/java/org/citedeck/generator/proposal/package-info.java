/** From facts to proposals: questions and claims with their citations. */
@NullMarked
package org.citedeck.generator.proposal;

import org.jspecify.annotations.NullMarked;
