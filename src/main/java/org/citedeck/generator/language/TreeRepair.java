package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Brings trees into the shape that the readers of facts count on. */
final class TreeRepair {

    private static final Set<String> DIVIDING = Set.of(",", ";", ":", "–", "—", "--");

    private TreeRepair() {}

    /**
     * "President | Ada Holm", "carmaker | Brandt": what is said of somebody right before the name is one phrase with it, headed by
     * the name.
     *
     * @param mentions of the sentence
     * @return the tokens, such titles re-attached
     */
    static List<Token> joinTitles(List<Token> tokens, List<Mention> mentions) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Mention mention : mentions) {
            boolean titled = mention.type() == EntityType.PERSON || mention.type() == EntityType.ORGANIZATION;
            if (titled && mention.first() > 0 && mended.get(mention.first() - 1).isNoun()) {
                join(mended, mended.get(mention.first() - 1), mended.get(mention.head()));
            }
        }
        return mended;
    }

    private static void join(List<Token> tokens, Token title, Token name) {
        boolean under = name.head() == title.index() && name.is("dep", "appos", "flat", "nmod:desc");
        boolean beside =
                name.head() == title.head() && name.is("nsubj", "obj", "obl") && title.is("nsubj", "obj", "obl");
        if (title.head() == name.index()) {
            // each might be the other's head: the doubt is between the two, not about their phrase
            double sure = Math.max(title.confidence(), name.confidence());
            tokens.set(name.index(), attach(name, name.head(), name.relation(), sure));
            return;
        }
        if (!under && !beside) {
            return;
        }
        for (Token token : List.copyOf(tokens)) {
            boolean moves = token.head() == title.index() && token.index() != name.index();
            if (moves && (under || token.index() < title.index())) {
                tokens.set(token.index(), attach(token, name.index(), token.relation()));
            }
        }
        // the arc from the verb is that of the title, and as sure as that was
        double sure = Math.max(title.confidence(), name.confidence());
        tokens.set(name.index(), attach(name, title.head(), title.relation(), sure));
        tokens.set(title.index(), attach(title, name.index(), "compound"));
    }

    /** "Received his check | in | June": what stands right before a date belongs to it, not to the verb as its particle. */
    static List<Token> liftParticles(List<Token> tokens, List<Mention> mentions) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Mention mention : mentions) {
            if (mention.type() != EntityType.DATE || mention.first() == 0) {
                continue;
            }
            Token before = mended.get(mention.first() - 1);
            Token head = mended.get(mention.head());
            if (before.is("compound:prt") && before.tag().matches("IN|RP") && head.head() == before.head()) {
                mended.set(before.index(), attach(before, head.index(), "case"));
                mended.set(head.index(), attach(head, head.head(), "obl"));
            }
        }
        return mended;
    }

    /**
     * Commas and dashes at the edge of a phrase hang on what the phrase hangs on: they divide it from its surroundings, they are
     * no part of it. Treebanks differ in this.
     */
    static List<Token> liftCommas(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (int i = 0; i < mended.size(); i++) {
            while (DIVIDING.contains(mended.get(i).text())
                    && mended.get(i).head() >= 0
                    && mended.get(mended.get(i).head()).head() >= 0
                    && isEdge(mended, i)) {
                Token mark = mended.get(i);
                mended.set(i, attach(mark, mended.get(mark.head()).head(), mark.relation()));
            }
        }
        return mended;
    }

    /** "Ordered her to pay, and | imposed | three years": a verb with a tense is joined to the last one before that has the same. */
    static List<Token> joinByTense(List<Token> tokens) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Token verb : tokens) {
            boolean misjoined = verb.is("conj")
                    && verb.tag().matches("VBD|VBZ")
                    && tokens.get(verb.head()).tag().equals("VB");
            if (misjoined) {
                ancestorOfTense(tokens, verb)
                        .ifPresent(first -> mended.set(verb.index(), attach(verb, first.index(), verb.relation())));
            }
        }
        return mended;
    }

    private static Optional<Token> ancestorOfTense(List<Token> tokens, Token verb) {
        for (int at = tokens.get(verb.head()).head();
                at >= 0;
                at = tokens.get(at).head()) {
            if (tokens.get(at).tag().equals(verb.tag())) {
                return Optional.of(tokens.get(at));
            }
        }
        return Optional.empty();
    }

    /** Whether a token is the first or the last of the phrase that it hangs in. */
    private static boolean isEdge(List<Token> tokens, int mark) {
        int first = mark;
        int last = mark;
        for (int i = 0; i < tokens.size(); i++) {
            if (isUnder(tokens, i, tokens.get(mark).head())) {
                first = Math.min(first, i);
                last = Math.max(last, i);
            }
        }
        return first == mark || last == mark;
    }

    private static boolean isUnder(List<Token> tokens, int token, int head) {
        int at = token;
        while (at >= 0 && at != head) {
            at = tokens.get(at).head();
        }
        return at == head;
    }

    private static Token attach(Token token, int head, String relation) {
        return attach(token, head, relation, token.confidence());
    }

    private static Token attach(Token token, int head, String relation, double confidence) {
        return new Token(
                token.index(),
                token.text(),
                token.lemma(),
                token.tag(),
                head,
                relation,
                token.start(),
                token.end(),
                confidence);
    }
}
