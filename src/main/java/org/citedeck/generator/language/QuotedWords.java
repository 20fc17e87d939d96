package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which words of a text stand within quotation marks. A quotation may go on over sentences; it ends with its paragraph. */
final class QuotedWords {

    private final List<BitSet> bySentence;

    private QuotedWords(List<BitSet> bySentence) {
        this.bySentence = bySentence;
    }

    static QuotedWords in(List<AnnotatedSentence> sentences) {
        List<BitSet> found = new ArrayList<>();
        boolean open = false;
        int paragraph = -1;
        for (AnnotatedSentence sentence : sentences) {
            if (sentence.sentence().paragraph() != paragraph) {
                paragraph = sentence.sentence().paragraph();
                open = false;
            }
            BitSet quoted = new BitSet(sentence.size());
            for (Token token : sentence.tokens()) {
                String mark = token.text();
                if (mark.equals("“") || (mark.equals("\"") && isOpening(sentence, token))) {
                    open = true;
                } else if (mark.equals("”") || mark.equals("\"")) {
                    open = false;
                } else {
                    quoted.set(token.index(), open);
                }
            }
            found.add(quoted);
        }
        return new QuotedWords(found);
    }

    /** A straight mark opens where a space stands before it and none behind. */
    private static boolean isOpening(AnnotatedSentence sentence, Token mark) {
        int i = mark.index();
        boolean spaceBefore = i == 0 || sentence.token(i - 1).end() < mark.start();
        boolean spaceBehind = i + 1 == sentence.size() || sentence.token(i + 1).start() > mark.end();
        return spaceBefore && !spaceBehind;
    }

    boolean contains(int sentence, int token) {
        return bySentence.get(sentence).get(token);
    }
}
