package org.citedeck.generator.fact;

import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Token;

/** Which sentences are worth reading for facts: one crooked parse gives several crooked questions. */
final class Legible {

    private static final int MAX_TOKENS = 80;
    private static final int MIN_TOKENS = 5;
    private static final Set<String> PERSONAL = Set.of("i", "me", "my", "we", "us", "our", "you", "your");

    private Legible() {}

    static boolean sentence(AnnotatedSentence sentence) {
        Optional<Token> root = sentence.root();
        return root.isPresent()
                && sentence.size() >= MIN_TOKENS
                && sentence.size() <= MAX_TOKENS
                && endsLikeAStatement(sentence)
                && balanced(sentence);
    }

    private static boolean endsLikeAStatement(AnnotatedSentence sentence) {
        for (int t = sentence.size() - 1; t >= 0; t--) {
            String text = sentence.token(t).text();
            if (text.equals("?")) {
                return false;
            }
            if (text.equals(".") || text.equals("!") || text.endsWith(".")) {
                return true;
            }
            if (!sentence.token(t).isPunctuation()) {
                return false;
            }
        }
        return false;
    }

    /** Whether quotation marks and brackets come in pairs. */
    private static boolean balanced(AnnotatedSentence sentence) {
        int straight = 0;
        int curly = 0;
        int round = 0;
        for (Token token : sentence.tokens()) {
            switch (token.text()) {
                case "\"" -> straight++;
                case "“" -> curly++;
                case "”" -> curly--;
                case "(" -> round++;
                case ")" -> round--;
                default -> {}
            }
            if (curly < 0 || round < 0) {
                return false;
            }
        }
        return straight % 2 == 0 && curly == 0 && round == 0;
    }

    /** Whether a word speaks of the writer or the reader. */
    static boolean speaksOfItself(Token token) {
        return token.isPronoun() && PERSONAL.contains(token.text().toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a token stands within quotation marks. */
    static boolean quoted(AnnotatedSentence sentence, Token token) {
        boolean open = false;
        for (int t = 0; t < token.index(); t++) {
            switch (sentence.token(t).text()) {
                case "“" -> open = true;
                case "”" -> open = false;
                case "\"" -> open = !open;
                default -> {}
            }
        }
        return open;
    }
}
