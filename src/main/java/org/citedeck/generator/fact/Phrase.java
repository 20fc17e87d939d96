package org.citedeck.generator.fact;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Some words of a sentence that stand for one thing, without what could be left out (asides, parentheses).
 *
 * @param head the word the others depend on
 * @param tokens the words that belong to it, in the order of the text; never empty
 * @param entity who or what is meant, by name, title or pronoun; null if not known
 * @param intact false where words in between belong elsewhere: the tree is then not to be trusted
 */
public record Phrase(
        AnnotatedSentence sentence,
        Token head,
        List<Token> tokens,
        @Nullable Entity entity,
        boolean intact) {

    public Phrase {
        tokens = List.copyOf(tokens);
    }

    static Phrase of(AnnotatedSentence sentence, Token head, BitSet members, @Nullable Entity entity, boolean intact) {
        return new Phrase(
                sentence, head, members.stream().mapToObj(sentence::token).toList(), entity, intact);
    }

    public Token first() {
        return tokens.get(0);
    }

    public Token last() {
        return tokens.get(tokens.size() - 1);
    }

    /** Offset of the first character in the article's text. */
    public int start() {
        return first().start();
    }

    /** Offset after the last character. */
    public int end() {
        return last().end();
    }

    public int size() {
        return tokens.size();
    }

    /** The mention that holds the head, if any: the phrase is then about a name, date or amount. */
    public Optional<Mention> mention() {
        return sentence.mentionAt(head.index());
    }

    public EntityType type() {
        return mention().map(Mention::type).orElse(EntityType.NONE);
    }

    public boolean isPronoun() {
        return head.isPronoun();
    }

    /** Whether several are meant: a plural noun, or several joined by "and". */
    public boolean isPlural() {
        String tag = head.tag();
        return tag.equals("NNS")
                || (tag.equals("NNPS") && type() != EntityType.COUNTRY && type() != EntityType.ORGANIZATION)
                || isCoordinated()
                || List.of("they", "them", "we", "us", "these", "those").contains(head.lemma());
    }

    /** Whether it joins several by "and" or "or". */
    public boolean isCoordinated() {
        // "Alder & Pryce" is one
        return sentence.children(head, "conj").stream()
                .filter(tokens::contains)
                .anyMatch(other -> sentence.children(other, "cc").stream()
                        .noneMatch(sign -> sign.text().equals("&")));
    }

    /** Whether some word in it belongs to a name. */
    public boolean holdsName() {
        return tokens.stream().anyMatch(t -> sentence.typeAt(t.index()).isName());
    }

    public boolean covers(int token) {
        return tokens.stream().anyMatch(t -> t.index() == token);
    }

    /** Whether it ends in what stands beside its noun behind a comma: "her counterpart, Denise Okafor". */
    public boolean endsInApposition() {
        return tokens.stream()
                .filter(t -> t.is("appos") && t.index() > head.index())
                .map(sentence::subtree)
                .filter(aside -> aside.get(last().index()) && aside.nextSetBit(0) > 0)
                .anyMatch(
                        aside -> sentence.token(aside.nextSetBit(0) - 1).text().equals(","));
    }
}
