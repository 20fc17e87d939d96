package org.citedeck.generator.proposal;

import java.util.Locale;
import java.util.Optional;
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

    private ArticleLead() {}

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
