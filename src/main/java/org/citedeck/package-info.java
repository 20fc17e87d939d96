/** Citedeck: news articles in, quizzes with citations out. */
@NullMarked
package org.citedeck;

import org.jspecify.annotations.NullMarked;
