package org.citedeck.generator.proposal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Wording;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;

/**
 * A phrase that tells a share of something: "about 40 percent of its budget".
 *
 * @param number "about 40 percent"
 * @param whole what it is a share of: "of its budget"
 */
record Share(Phrase number, Phrase whole) {

    /** Finds a share of something in a phrase; empty where there is none, or where it is not told of what. */
    static Optional<Share> in(Phrase phrase) {
        if (phrase.type() != EntityType.PERCENT || phrase.isCoordinated()) {
            return Optional.empty();
        }
        List<Token> number = new ArrayList<>();
        List<Token> whole = new ArrayList<>();
        for (Token token : phrase.tokens()) {
            if (whole.isEmpty() && isAmount(phrase, token)) {
                number.add(token);
            } else {
                whole.add(token);
            }
        }
        if (number.isEmpty() || whole.size() < 2 || !whole.get(0).lemma().equals("of")) {
            return Optional.empty();
        }
        return Optional.of(new Share(
                new Phrase(phrase.sentence(), phrase.head(), number, null, true),
                new Phrase(phrase.sentence(), whole.get(1), whole, null, true)));
    }

    /** "About 40 percent", of nothing. */
    static boolean isAmountAlone(Phrase phrase) {
        return !phrase.isCoordinated() && phrase.tokens().stream().allMatch(t -> isAmount(phrase, t));
    }

    private static boolean isAmount(Phrase phrase, Token token) {
        return phrase.sentence().typeAt(token.index()) == EntityType.PERCENT || Counted.isApproximate(token);
    }

    /** As {@link #word}, ahead of the subject: "What percentage of its budget does the council spend?" */
    String wordAhead(Wording wording, Phrase subject) {
        boolean own = whole.tokens().stream()
                .filter(t -> t.tag().equals("PRP$"))
                .anyMatch(t -> subject.isPlural() == t.lemma().equals("they"));
        return own
                ? "what percentage " + whole.tokens().stream().map(Token::text).collect(Collectors.joining(" "))
                : word(wording);
    }

    /** "what percentage of its budget". */
    String word(Wording wording) {
        return "what percentage " + wording.say(whole);
    }
}
