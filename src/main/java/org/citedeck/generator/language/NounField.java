package org.citedeck.generator.language;

/** What a noun is about, in the broadest terms: the files of WordNet's lexicographers. */
public final class NounField {

    private NounField() {}

    /** "noun.person", "noun.artifact", …, of a noun's most frequent sense; empty if it is not known. */
    public static String of(String lemma) {
        return WordNet.field(lemma);
    }
}
