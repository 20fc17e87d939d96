package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.reading.Sentence;

/** A sentence with its words, tree and mentions. Immutable. */
public final class AnnotatedSentence {

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final List<List<Token>> children;

    /**
     * @param tokens in the order of the text; their heads make one tree
     * @param mentions in the order of the text, none overlapping
     */
    public AnnotatedSentence(Sentence sentence, List<Token> tokens, List<Mention> mentions) {
        this.sentence = sentence;
        this.tokens = List.copyOf(tokens);
        this.mentions = List.copyOf(mentions);
        List<List<Token>> byHead = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            byHead.add(new ArrayList<>());
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                byHead.get(token.head()).add(token);
            }
        }
        this.children = byHead.stream().map(List::copyOf).toList();
    }

    public Sentence sentence() {
        return sentence;
    }

    public int id() {
        return sentence.id();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    public List<Mention> mentions() {
        return mentions;
    }

    /** The token without a head. */
    public Optional<Token> root() {
        return tokens.stream().filter(t -> t.head() < 0).findFirst();
    }

    /** What depends on a token, in the order of the text. */
    public List<Token> children(Token head) {
        return children.get(head.index());
    }

    /** Those which depend on a token by one of the relations, subtypes included. */
    public List<Token> children(Token head, String... relations) {
        return children(head).stream().filter(t -> t.is(relations)).toList();
    }

    /** The first that depends on a token by one of the relations. */
    public Optional<Token> child(Token head, String... relations) {
        return children(head).stream().filter(t -> t.is(relations)).findFirst();
    }

    /** Who or what acts in the main clause. */
    public Optional<Token> subject() {
        return root().flatMap(root -> child(root, "nsubj"));
    }

    public boolean has(Token head, String... relations) {
        return child(head, relations).isPresent();
    }

    public Optional<Token> headOf(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** A token and all below it: bit i stands for token i. The caller may change it. */
    public BitSet subtree(Token head) {
        BitSet found = new BitSet(tokens.size());
        collect(head.index(), found);
        return found;
    }

    private void collect(int index, BitSet found) {
        if (found.get(index)) {
            return;
        }
        found.set(index);
        for (Token child : children.get(index)) {
            collect(child.index(), found);
        }
    }

    /** The mention that covers a token. */
    public Optional<Mention> mentionAt(int token) {
        return mentions.stream().filter(m -> m.covers(token)).findFirst();
    }

    /** Type of the mention that covers a token, NONE where there is none. */
    public EntityType typeAt(int token) {
        return mentionAt(token).map(Mention::type).orElse(EntityType.NONE);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Token t : tokens) {
            out.append(String.join(
                            "\t",
                            Integer.toString(t.index()),
                            t.text(),
                            t.lemma(),
                            t.tag(),
                            Integer.toString(t.head()),
                            t.relation(),
                            typeAt(t.index()).name()))
                    .append('\n');
        }
        return out.toString();
    }
}
