package org.citedeck.generator.fact;

import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;

/** How much of an article somebody has. */
public final class Prominence {

    /** Those who only comment are spoken of in one place. */
    private static final int SENTENCES_OF_AN_ACTOR = 4;

    private Prominence() {}

    /** Whether the person that a phrase names is spoken of in several sentences, by name or pronoun. */
    public static boolean isActor(AnnotatedText text, Phrase phrase) {
        Entity entity = phrase.entity();
        return entity != null && text.sentencesOf(entity) >= SENTENCES_OF_AN_ACTOR;
    }
}
