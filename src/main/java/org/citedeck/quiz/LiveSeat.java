package org.citedeck.quiz;

import org.jspecify.annotations.Nullable;

/**
 * A student's place in a live round.
 *
 * @param token of the attempt; its pages are there once the round is over
 * @param nickname null where none was given
 */
public record LiveSeat(String token, @Nullable String nickname) {}
