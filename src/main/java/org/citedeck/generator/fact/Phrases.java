package org.citedeck.generator.fact;

import java.util.BitSet;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/** Cuts phrases out of trees: what belongs to a head, less what is said in passing. */
final class Phrases {

    private static final Set<String> OPENING = Set.of(",", "(", "–", "—", "-", "--");

    private Phrases() {}

    /** The noun phrase of a head, without its preposition. */
    static Phrase of(AnnotatedText text, AnnotatedSentence sentence, Token head) {
        return of(text, sentence, head, "case", "mark", "cc", "punct");
    }

    /**
     * The phrase of a head without those of its children that stand in one of the relations.
     *
     * @param without relations of the head's direct children to leave out
     */
    static Phrase of(AnnotatedText text, AnnotatedSentence sentence, Token head, String... without) {
        BitSet members = sentence.subtree(head);
        BitSet dropped = new BitSet();
        for (Token child : sentence.children(head)) {
            if (child.is(without) && !isInner(child, head)) {
                dropped.or(sentence.subtree(child));
            }
        }
        dropAsides(sentence, members, dropped);
        BitSet all = (BitSet) members.clone();
        members.andNot(dropped);
        trimPunctuation(sentence, members);
        if (members.isEmpty()) {
            members.set(head.index());
        }
        return Phrase.of(sentence, head, members, entity(text, sentence, head), intact(sentence, members, all));
    }

    /** A "'s" or a comma inside the phrase is no edge of it. */
    private static boolean isInner(Token child, Token head) {
        return child.is("case") && child.index() > head.index() && child.tag().equals("POS");
    }

    private static @Nullable Entity entity(AnnotatedText text, AnnotatedSentence sentence, Token head) {
        return text.entityAt(sentence, head.index()).orElse(null);
    }

    /** Parentheses, and appositions, relative clauses and participles behind a comma. */
    private static void dropAsides(AnnotatedSentence sentence, BitSet members, BitSet dropped) {
        members.stream().mapToObj(sentence::token).forEach(token -> {
            if (isAside(sentence, token)) {
                dropped.or(sentence.subtree(token));
            }
        });
        int depth = 0;
        for (int t = members.nextSetBit(0); t >= 0 && t < members.length(); t++) {
            String word = sentence.token(t).text();
            if (word.equals("(")) {
                depth++;
            }
            if (depth > 0) {
                dropped.set(t);
            }
            if (word.equals(")")) {
                depth--;
            }
        }
    }

    private static boolean isAside(AnnotatedSentence sentence, Token token) {
        if (token.is("parataxis", "discourse", "vocative")) {
            return true;
        }
        if (!token.is("appos", "acl", "amod", "nmod:appos")) {
            return false;
        }
        int first = sentence.subtree(token).nextSetBit(0);
        return first > 0
                && token.index() > token.head()
                && OPENING.contains(sentence.token(first - 1).text())
                && !sentence.token(first).tag().equals("CC");
    }

    static void trimPunctuation(AnnotatedSentence sentence, BitSet members) {
        for (int t = members.nextSetBit(0); t >= 0 && isLoose(sentence.token(t)); t = members.nextSetBit(0)) {
            members.clear(t);
        }
        for (int t = members.length() - 1; t >= 0 && isLoose(sentence.token(t)); t = members.length() - 1) {
            members.clear(t);
        }
    }

    private static boolean isLoose(Token token) {
        return (token.isPunctuation() && !"\"“”'‘’".contains(token.text())) || token.is("cc");
    }

    /** Whether no word from elsewhere stands within the phrase. */
    private static boolean intact(AnnotatedSentence sentence, BitSet members, BitSet subtree) {
        for (int t = members.nextSetBit(0); t >= 0 && t < members.length(); t++) {
            if (!subtree.get(t) && !sentence.token(t).isPunctuation()) {
                return false;
            }
            if (members.get(t) && sentence.token(t).is("dep")) {
                return false;
            }
        }
        return true;
    }
}
