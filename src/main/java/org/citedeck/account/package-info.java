/** Teachers and how they sign in. */
@NullMarked
package org.citedeck.account;

import org.jspecify.annotations.NullMarked;
