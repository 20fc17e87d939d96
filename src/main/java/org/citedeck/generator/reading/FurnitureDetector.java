package org.citedeck.generator.reading;

/** Recognises one kind of page furniture that looks like running text. */
interface FurnitureDetector {

    /** Whether the block at {@code index} is furniture of this kind. */
    boolean finds(Page page, int index);

    /** The kind in a few words, for the person who looks at what was left out. */
    String kind();
}
