/** Attempts and responses: the student's pages and the grading of answers. */
@NullMarked
package org.citedeck.quiz;

import org.jspecify.annotations.NullMarked;
