/** One rule, one file: how one kind of fact becomes one kind of question. */
@NullMarked
package org.citedeck.generator.proposal.rule;

import org.jspecify.annotations.NullMarked;
