package org.citedeck.generator.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citedeck.generator.reading.SourceText;

/**
 * An article by its headline, for questions and claims on what only the article explains: "In the article “Typhoon leaves 14 dead
 * in central Philippines”, how many bridges were washed away?"
 */
public final class ArticleLead {

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 20;

    /** Claims that end in a quotation: the article is named before them. */
    private static final String CLEFT = "It was ";

    private static final Pattern AHEAD = Pattern.compile("(In the article “[^”]+”,) (.+)", Pattern.DOTALL);
    private static final Pattern BEHIND =
            Pattern.compile("(.+), (according to the article “[^”]+”\\.)", Pattern.DOTALL);

    private ArticleLead() {}

    /**
     * A question or claim with the name of its article apart from what is asked. Lead, a blank and what is asked are the prompt; or
     * what is asked, a comma, a blank and the tail.
     *
     * @param lead "In the article “…”,"; empty where the article is not named first
     * @param asks what is asked or claimed of the article, never empty unless the prompt is
     * @param tail "according to the article “…”."; empty where the article is not named last
     */
    public record Apart(String lead, String asks, String tail) {

        /** Whether the article is named at all. */
        public boolean isNamed() {
            return !lead.isEmpty() || !tail.isEmpty();
        }
    }

    /** Tells the name of the article from the rest, where the prompt is written as here. */
    public static Apart apart(String prompt) {
        Matcher ahead = AHEAD.matcher(prompt);
        if (ahead.matches()) {
            return new Apart(ahead.group(1), ahead.group(2), "");
        }
        Matcher behind = BEHIND.matcher(prompt);
        return behind.matches() ? new Apart("", behind.group(1), behind.group(2)) : new Apart("", prompt, "");
    }

    /** Words before a question: "In the article “…”, "; empty where the headline is missing, or too short or long to tell anything. */
    public static Optional<String> before(SourceText article) {
        return name(article).map(name -> "In " + name + ", ");
    }

    /** A claim with the article named: "…, according to the article “…”." Empty where the headline does not serve. */
    public static Optional<String> naming(SourceText article, String claim) {
        return claim.startsWith(CLEFT)
                ? before(article)
                        .map(lead -> lead + claim.substring(0, 1).toLowerCase(Locale.ROOT) + claim.substring(1))
                : name(article).map(name -> claim.replaceFirst("\\.$", "") + ", according to " + name + ".");
    }

    private static Optional<String> name(SourceText article) {
        String title = article.metadata().title();
        if (title == null) {
            return Optional.empty();
        }
        int words = title.split("\\s+", -1).length;
        boolean shouted = title.equals(title.toUpperCase(Locale.ROOT));
        return words < FEWEST_WORDS || words > MOST_WORDS || shouted
                ? Optional.empty()
                : Optional.of("the article “" + inner(title) + "”");
    }

    /** Quotation marks within quotation marks are single ones; a full stop at the end goes. */
    private static String inner(String title) {
        return title.strip()
                .replaceAll("“|(?<=^|\\s)\"", "‘")
                .replaceAll("[”\"]", "’")
                .replaceAll("\\.$", "");
    }
}
