package org.citedeck.generator.language;

/**
 * A word of a sentence with its place in the tree.
 *
 * @param index position in its sentence, from 0
 * @param text as it stands in the article
 * @param lemma dictionary form, in lower case unless a name
 * @param tag part of speech, Penn Treebank set
 * @param head index of the token it depends on, −1 for the root
 * @param relation Universal Dependencies relation to the head, with subtype: {@code nsubj:pass}
 * @param start offset in the article's text, UTF-16 code units
 * @param end offset after the last character
 * @param confidence probability that head and relation are both right, from 0 to 1; 1 where nothing is known of it
 */
public record Token(
        int index,
        String text,
        String lemma,
        String tag,
        int head,
        String relation,
        int start,
        int end,
        double confidence) {

    /** A word whose place in the tree is taken as sure. */
    public Token(int index, String text, String lemma, String tag, int head, String relation, int start, int end) {
        this(index, text, lemma, tag, head, relation, start, end, 1);
    }

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP");
    }

    public boolean isPunctuation() {
        return !text.isEmpty()
                && text.codePoints()
                        .noneMatch(c -> Character.isLetterOrDigit(c)
                                || Character.getType(c) == Character.CURRENCY_SYMBOL
                                || c == '%');
    }

    /** Whether the relation is one of those named, subtypes included: {@code is("nsubj")} holds for {@code nsubj:pass}. */
    public boolean is(String... relations) {
        for (String wanted : relations) {
            if (relation.equals(wanted) || relation.startsWith(wanted + ":")) {
                return true;
            }
        }
        return false;
    }
}
