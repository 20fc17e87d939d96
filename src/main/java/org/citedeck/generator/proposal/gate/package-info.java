/** What a proposal must hold to before anybody sees it. */
@NullMarked
package org.citedeck.generator.proposal.gate;

import org.jspecify.annotations.NullMarked;
