package org.citedeck.generator.proposal.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Wording;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that counts or measures: "more than 300 pilgrims".
 *
 * @param number the words that tell how many, the key of the question
 * @param things what is counted; null for sums of money
 */
record Counted(Phrase number, @Nullable Phrase things) {

    private static final Set<String> TIME_UNITS =
            Set.of("year", "month", "week", "day", "hour", "minute", "second", "decade", "century", "time");

    /** Beside whom or what, only the article tells: "three | other people". */
    private static final Set<String> BESIDE = Set.of("other", "more", "further", "additional", "such", "same");

    /** Finds the count in a phrase; empty where there is none that can be asked for. */
    static Optional<Counted> in(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        if (phrase.isCoordinated()) {
            return Optional.empty();
        }
        if (phrase.type() == EntityType.MONEY) {
            return !isRange(phrase)
                            && phrase.tokens().stream()
                                    .allMatch(t -> sentence.typeAt(t.index()) == EntityType.MONEY || isApproximate(t))
                    ? Optional.of(new Counted(phrase, null))
                    : Optional.empty();
        }
        Token head = phrase.head();
        if (!head.tag().equals("NNS") || TIME_UNITS.contains(head.lemma())) {
            return Optional.empty();
        }
        return sentence.children(head, "nummod").stream()
                .filter(n -> n.tag().equals("CD") && n.index() < head.index() && phrase.covers(n.index()))
                .filter(n -> sentence.typeAt(n.index()) != EntityType.DATE)
                .findFirst()
                .flatMap(number -> split(phrase, number));
    }

    /** "£186 million | to | £274 million": two sums. */
    private static boolean isRange(Phrase phrase) {
        return phrase.tokens().stream()
                .anyMatch(t -> t.lemma().equals("to")
                        && t.index() > phrase.first().index()
                        && !phrase.sentence().token(t.index() - 1).lemma().equals("up"));
    }

    private static Optional<Counted> split(Phrase phrase, Token number) {
        AnnotatedSentence sentence = phrase.sentence();
        BitSet words = sentence.subtree(number);
        addHyphened(sentence, words);
        List<Token> counting = new ArrayList<>();
        List<Token> things = new ArrayList<>();
        boolean listed = false;
        for (Token token : phrase.tokens()) {
            // "23 charges, | including fraud"
            listed |= !things.isEmpty() && token.text().equals(",") && isFollowedBy(phrase, token, "including");
            boolean before = token.index() < number.index() && isApproximate(token);
            if (words.get(token.index()) || before) {
                counting.add(token);
            } else if (things.isEmpty() && (token.is("det") || token.tag().equals("PRP$"))) {
                // "the 12 ships", "its 12 ships": how many ships there were is told only by the way
                return Optional.empty();
            } else if (!listed) {
                things.add(token);
            }
        }
        if (things.isEmpty()
                || BESIDE.contains(things.get(0).lemma())
                || things.stream().anyMatch(t -> t.text().equals(","))
                || counting.get(counting.size() - 1).index() > things.get(0).index()) {
            return Optional.empty();
        }
        return Optional.of(new Counted(
                new Phrase(sentence, number, counting, null, true),
                new Phrase(sentence, phrase.head(), things, null, true)));
    }

    private static boolean isFollowedBy(Phrase phrase, Token token, String word) {
        return phrase.tokens().stream()
                .anyMatch(t -> t.index() == token.index() + 1 && t.text().equals(word));
    }

    /** "Thirty | - | two" is one number, however the tree joins it. */
    private static void addHyphened(AnnotatedSentence sentence, BitSet words) {
        for (int t = words.length();
                t < sentence.size()
                        && sentence.token(t).start() == sentence.token(t - 1).end();
                t++) {
            words.set(t);
        }
        for (int t = words.nextSetBit(0);
                t > 0 && sentence.token(t - 1).end() == sentence.token(t).start();
                t--) {
            words.set(t - 1);
        }
    }

    static boolean isApproximate(Token token) {
        return Set.of(
                        "more",
                        "less",
                        "fewer",
                        "than",
                        "about",
                        "around",
                        "over",
                        "under",
                        "nearly",
                        "almost",
                        "some",
                        "at",
                        "least",
                        "most",
                        "up",
                        "to",
                        "approximately",
                        "roughly")
                .contains(token.text().toLowerCase(java.util.Locale.ROOT));
    }

    /** "how many pilgrims", "how much". */
    String word(Wording wording) {
        return things == null ? "how much" : "how many " + wording.say(things);
    }
}
