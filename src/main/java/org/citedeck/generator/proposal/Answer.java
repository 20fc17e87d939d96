package org.citedeck.generator.proposal;

import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.ResolvedDate;
import org.jspecify.annotations.Nullable;

/**
 * The key of a question, with what is known of it.
 *
 * @param text as shown: "Ada Holm", "Tuesday, July 23, 2024", "a pact vowing mutual military assistance"
 * @param type what it stands for; NONE for a common noun phrase
 * @param plural whether it names several
 * @param entity who or what it names; null for common noun phrases, dates and amounts
 * @param date what it comes to; null unless a calendar date
 */
public record Answer(
        String text,
        EntityType type,
        boolean plural,
        @Nullable Entity entity,
        @Nullable ResolvedDate date) {}
