package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/** "The <u>Environmental Protection Agency (EPA)</u>": initials in brackets behind the name that they stand for. */
public final class Abbreviation implements Extractor {

    private static final int LONGEST = 8;

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 3; i + 1 < sentence.size(); i++) {
            boolean bracketed = sentence.token(i - 1).text().equals("(")
                    && sentence.token(i + 1).text().equals(")");
            if (bracketed
                    && sentence.token(i).text().matches("\\p{Lu}[\\p{L}&-]+\\p{Lu}\\p{L}?")
                    && isUsed(text, sentence.token(i).text())) {
                Token initials = sentence.token(i);
                name(sentence, i - 2, initials.text())
                        .map(words -> fact(text, sentence, initials, words))
                        .ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** Whether the text goes on to use the initials: nobody remembers others. */
    private static boolean isUsed(AnnotatedText text, String initials) {
        return text.sentences().stream()
                        .flatMap(s -> s.tokens().stream())
                        .filter(t -> t.text().equals(initials))
                        .limit(2)
                        .count()
                > 1;
    }

    /** The words that end before the bracket and begin with the initials, one for one, small words between them. */
    private static Optional<List<Token>> name(AnnotatedSentence sentence, int last, String initials) {
        String letters = initials.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        int open = letters.length() - 1;
        for (int t = last; t >= 0 && t > last - LONGEST; t--) {
            Token word = sentence.token(t);
            boolean small = !Character.isUpperCase(word.text().charAt(0));
            boolean stands = open >= 0
                    && Character.toLowerCase(word.text().charAt(0)) == letters.charAt(open)
                    && !(small && !word.isNoun() && !word.tag().startsWith("JJ"));
            if (stands) {
                open--;
            } else if (!small || word.isPunctuation() || t == last) {
                return Optional.empty();
            }
            if (open < 0) {
                List<Token> words = sentence.tokens().subList(t, last + 1);
                return words.size() > 1 && words.stream().anyMatch(Token::isProperNoun)
                        ? Optional.of(words)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Fact fact(AnnotatedText text, AnnotatedSentence sentence, Token initials, List<Token> words) {
        Phrase name = new Phrase(sentence, words.get(words.size() - 1), words, null, true);
        Predicate is = Predicate.is(initials);
        Phrase stands = new Phrase(sentence, initials, List.of(initials), null, true);
        return new Fact(
                text,
                sentence,
                Construction.ABBREVIATION,
                name,
                is,
                List.of(new Argument(Role.COMPLEMENT, null, stands, false)),
                null,
                name.start(),
                stands.end());
    }

    /** The initials in a fact of this construction. */
    public static String initials(Fact fact) {
        return fact.argument(Role.COMPLEMENT).orElseThrow().phrase().head().text();
    }
}
