package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.List;

/** Mends what the parser often gets wrong around names, where the names themselves are sure. */
final class TreeRepair {

    private TreeRepair() {}

    /**
     * "President | Ada Holm": the title and the name right behind it are one phrase, headed by the name.
     *
     * @return the tokens, those of such titles re-attached
     */
    static List<Token> joinTitles(List<Token> tokens, List<Mention> mentions) {
        List<Token> mended = new ArrayList<>(tokens);
        for (Mention mention : mentions) {
            Token name = mended.get(mention.head());
            boolean loose = name.is("dep", "appos", "flat") && name.head() == mention.first() - 1;
            if (mention.type() != EntityType.PERSON
                    || !loose
                    || !mended.get(name.head()).isNoun()) {
                continue;
            }
            Token title = mended.get(name.head());
            for (Token token : tokens) {
                boolean moves = token.head() == title.index() && token.index() != name.index();
                if (moves && (token.index() < title.index() || token.index() > name.index())) {
                    mended.set(token.index(), attach(token, name.index(), token.relation()));
                }
            }
            mended.set(name.index(), attach(name, title.head(), title.relation()));
            mended.set(title.index(), attach(title, name.index(), "compound"));
        }
        return mended;
    }

    private static Token attach(Token token, int head, String relation) {
        return new Token(
                token.index(),
                token.text(),
                token.lemma(),
                token.tag(),
                head,
                relation,
                token.start(),
                token.end(),
                token.confidence());
    }
}
