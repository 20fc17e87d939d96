package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;

/**
 * "opened an embassy | in Minsk | in 2016": place and time at the end of a phrase tell where and when it happened, even if
 * the tree hangs them on the noun. Only behind an indefinite noun or a place: "the invasion of 2022" stays whole.
 */
final class Tails {

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "on");
    private static final Set<String> INDEFINITE = Set.of("a", "an");

    private Tails() {}

    /** Cuts tails off the arguments, in place; each becomes an argument of its own behind the one it was cut from. */
    static void split(AnnotatedText text, AnnotatedSentence sentence, List<Argument> arguments) {
        ListIterator<Argument> each = arguments.listIterator();
        while (each.hasNext()) {
            Argument argument = each.next();
            List<Argument> tails = new ArrayList<>();
            Phrase phrase = argument.phrase();
            Optional<Token> tail = tail(sentence, phrase);
            while (tail.isPresent()) {
                Phrase cut = Phrases.of(text, sentence, tail.get());
                phrase = without(sentence, phrase, tail.get());
                tails.add(0, new Argument(Role.OBLIQUE, preposition(sentence, tail.get()), cut, argument.fronted()));
                tail = tail(sentence, phrase);
            }
            if (!tails.isEmpty()) {
                each.set(new Argument(argument.role(), argument.preposition(), phrase, argument.fronted()));
                tails.forEach(each::add);
            }
        }
    }

    /** The head of a place or date at the end of the phrase that can be cut off. */
    private static Optional<Token> tail(AnnotatedSentence sentence, Phrase phrase) {
        return phrase.tokens().stream()
                .filter(t -> t.is("nmod") && PREPOSITIONS.contains(preposition(sentence, t)))
                .filter(t -> sentence.subtree(t).length() - 1 == phrase.last().index())
                .filter(t -> isLoose(sentence, phrase, t))
                .findFirst();
    }

    private static boolean isLoose(AnnotatedSentence sentence, Phrase phrase, Token tail) {
        Token noun = sentence.token(tail.head());
        EntityType type = sentence.typeAt(tail.index());
        boolean onHead = noun.equals(phrase.head());
        boolean indefinite = sentence.children(noun, "det").stream().anyMatch(d -> INDEFINITE.contains(d.lemma()));
        if (type == EntityType.DATE) {
            return (onHead && indefinite) || sentence.typeAt(noun.index()).isPlace();
        }
        return type.isPlace() && onHead && indefinite;
    }

    private static String preposition(AnnotatedSentence sentence, Token head) {
        List<Token> cases = sentence.children(head, "case");
        return cases.size() == 1 ? cases.get(0).lemma() : "";
    }

    private static Phrase without(AnnotatedSentence sentence, Phrase phrase, Token tail) {
        List<Token> rest = phrase.tokens().stream()
                .filter(t -> !sentence.subtree(tail).get(t.index()))
                .toList();
        return new Phrase(sentence, phrase.head(), rest, phrase.entity(), phrase.intact());
    }
}
