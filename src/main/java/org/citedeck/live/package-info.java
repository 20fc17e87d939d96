/** Live rounds: a class sees the same item at the same time, and the teacher tells the answer on a projector. */
@NullMarked
package org.citedeck.live;

import org.jspecify.annotations.NullMarked;
