package org.citedeck.generator.language;

/** Typographic quotation marks made plain, one character for one, so that offsets hold. */
final class Quotes {

    private Quotes() {}

    /** Models read "Honduras' minister" right and "Honduras’ minister" wrong: the possessive is taken for punctuation. */
    static String straighten(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }
}
