package org.citedeck.generator.proposal.distractor;

import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.Token;

/** A person's full name with what stands before it: "Norwegian leader Ada Holm". */
final class Introductions {

    private static final int LONGEST = 5;
    /** Nouns that say whose: nothing for a stranger. */
    private static final Set<String> RELATIVE = Set.of(
            "counterpart", "father", "mother", "son", "daughter", "brother", "sister", "wife", "husband", "colleague");

    private Introductions() {}

    /** Empty where the article writes nothing before the full name. */
    static Optional<String> of(Slot slot, Entity person) {
        if (person.title() != null) {
            return Optional.of(person.introduction());
        }
        for (AnnotatedSentence sentence : slot.text().sentences()) {
            for (Mention mention : sentence.mentions()) {
                int start = sentence.token(mention.first()).start();
                int end = sentence.token(mention.end() - 1).end();
                int first = first(sentence, mention);
                if (first < mention.first()
                        && slot.article().substring(start, end).equals(person.name())) {
                    return Optional.of(
                            slot.article().substring(sentence.token(first).start(), end));
                }
            }
        }
        return Optional.empty();
    }

    /** The first of the nouns and adjectives right before a name; the last of them must be a noun. */
    private static int first(AnnotatedSentence sentence, Mention mention) {
        int first = mention.first();
        while (first > 0 && first > mention.first() - LONGEST && describes(sentence.token(first - 1))) {
            first--;
        }
        while (first < mention.first() && isJudgement(sentence.token(first))) {
            first++;
        }
        if (first > 0
                && sentence.token(first - 1).tag().equals("IN")
                && sentence.token(first - 1).lemma().equals("of")) {
            // the rest of a longer name: "(University of) Texas student Ada Holm"
            return mention.first();
        }
        return first < mention.first() && sentence.token(mention.first() - 1).isNoun() ? first : mention.first();
    }

    /** "authoritarian President", but not "North Korean leader" or "former governor". */
    private static boolean isJudgement(Token token) {
        return token.tag().equals("JJ")
                && Character.isLowerCase(token.text().charAt(0))
                && !token.lemma().equals("former");
    }

    private static boolean describes(Token token) {
        return (token.isNoun() || token.tag().equals("JJ"))
                && !RELATIVE.contains(token.lemma())
                && token.text().matches("[\\p{L}.-]+");
    }
}
