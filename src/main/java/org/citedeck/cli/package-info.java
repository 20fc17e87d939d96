/** The command line. */
@NullMarked
package org.citedeck.cli;

import org.jspecify.annotations.NullMarked;
