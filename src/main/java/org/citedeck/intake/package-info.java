/** How an article comes in: pasted, as a file or by its address, looked over by its teacher, and only then frozen. */
@NullMarked
package org.citedeck.intake;

import org.jspecify.annotations.NullMarked;
