/** Classes, their members, and what they are asked to do. */
@NullMarked
package org.citedeck.classroom;

import org.jspecify.annotations.NullMarked;
