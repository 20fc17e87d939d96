/** What all pages share: layout, error pages, security headers, the clock. */
@NullMarked
package org.citedeck.web;

import org.jspecify.annotations.NullMarked;
