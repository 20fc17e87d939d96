package org.citedeck.deck;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.citedeck.generator.proposal.ArticleLead;

/**
 * What kind of answer a question has, as far as words tell: two of the same kind can stand among the choices of one question.
 *
 * @param asked the question word, with the noun that narrows it: "who", "where", "which country", "how many"
 */
record ChoiceKind(String asked, Form form) {

    private static final Pattern ASKED =
            Pattern.compile("\\b(who|whom|whose|when|where|why|how (?:\\w+)|(?:which|what) (?:\\w+)|how|what)\\b");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "did", "does", "do", "has", "have", "had", "will", "would", "can", "could",
            "may");
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:january|february|march|april|may|june|july|august|september|october|november|december|"
                    + "monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
    private static final Pattern NUMBER = Pattern.compile(
            "^\\D{0,12}\\d|^(?:about |some |nearly )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
                    + "a dozen|half|a third|a quarter)\\b");
    private static final Pattern NAME = Pattern.compile("^(?:the |a |an )?\\p{Lu}.*");

    /** How an answer looks. */
    enum Form {
        YEAR,
        DATE,
        NUMBER,
        NAME,
        PHRASE
    }

    static ChoiceKind of(String prompt, String answer) {
        return new ChoiceKind(asked(ArticleLead.apart(prompt).asks().toLowerCase(Locale.ROOT)), form(answer.strip()));
    }

    private static String asked(String prompt) {
        var matcher = ASKED.matcher(prompt);
        if (!matcher.find()) {
            return "";
        }
        String[] words = matcher.group(1).split(" ", -1);
        return switch (words[0]) {
            case "whom", "whose" -> "who";
            case "what", "which" -> words.length == 1 || AUXILIARIES.contains(words[1]) ? "what" : "which " + words[1];
            default -> matcher.group(1);
        };
    }

    private static Form form(String answer) {
        String plain = answer.toLowerCase(Locale.ROOT);
        if (YEAR.matcher(plain).matches()) {
            return Form.YEAR;
        }
        // "May" alone is a month, "May Lee" is not
        boolean dated = plain.chars().anyMatch(Character::isDigit) || plain.indexOf(' ') < 0;
        if (dated && DATE.matcher(plain).find()) {
            return Form.DATE;
        }
        if (NUMBER.matcher(plain).find()) {
            return Form.NUMBER;
        }
        return NAME.matcher(answer).matches() ? Form.NAME : Form.PHRASE;
    }
}
