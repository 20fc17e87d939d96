package org.citedeck.generator.proposal.ranking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.proposal.Draft;

/** How likely people are to accept a draft: a weighted sum of what can be seen of it, in log-odds. */
final class Score {

    /** How well each kind of question is accepted, as log-odds. */
    private static final Map<String, Double> RULES = Map.ofEntries(
            Map.entry("agent-who", 1.2),
            Map.entry("subject-who", 0.7),
            Map.entry("subject-which", 0.8),
            Map.entry("time-when", 0.9),
            Map.entry("place-where", 0.5),
            Map.entry("how-many", 0.8),
            Map.entry("object-whom", 0.5),
            Map.entry("object-what", -0.1),
            Map.entry("quote-who", 1.0),
            Map.entry("title-who", -0.1),
            Map.entry("role-who", 0.8));

    private static final int IDEAL_MIN = 7;
    private static final int IDEAL_MAX = 18;

    double of(Draft draft) {
        double sum = RULES.getOrDefault(draft.rule(), 0.0);
        sum += answer(draft);
        sum += prompt(draft);
        sum += fact(draft.fact());
        sum += titleOverlap(draft);
        sum += reporting(draft);
        sum -= draft.fact().predicate().negated() ? 0.8 : 0;
        sum -= isNews(draft) ? 0.6 : 0;
        return sum;
    }

    /** When the news happened, the article's own date tells. */
    private static boolean isNews(Draft draft) {
        LocalDate published = draft.fact().text().source().metadata().published();
        ResolvedDate date = draft.answer().date();
        return published != null
                && date != null
                && (date.iso().equals(published.toString())
                        || date.iso().equals(published.minusDays(1).toString()));
    }

    /** Log-odds to a probability. */
    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double answer(Draft draft) {
        EntityType type = draft.answer().type();
        int words = draft.answer().text().split("\\s+", -1).length;
        double sum = type != EntityType.NONE ? 0.6 : draft.asked().holdsName() ? 0.4 : 0;
        sum += words <= 4 ? 0.3 : words <= 10 ? 0 : -0.4;
        return sum;
    }

    private static double prompt(Draft draft) {
        int words = draft.prompt().split("\\s+", -1).length;
        double sum = words >= IDEAL_MIN && words <= IDEAL_MAX ? 0.3 : words < IDEAL_MIN ? -0.6 : -0.3;
        Set<Mention> names = new HashSet<>();
        for (Mention mention : draft.fact().sentence().mentions()) {
            boolean told = mention.type().isName() && !draft.asked().covers(mention.head());
            boolean inside = draft.fact().sentence().token(mention.first()).start()
                            >= draft.fact().start()
                    && draft.fact().sentence().token(mention.first()).start()
                            < draft.fact().end();
            if (told && inside) {
                names.add(mention);
            }
        }
        return sum + 0.25 * Math.min(3, names.size());
    }

    private static double fact(Fact fact) {
        double sum = fact.construction() == Construction.MAIN_CLAUSE ? 0.3 : 0;
        sum += fact.attribution() == null ? 0.1 : fact.attribution().source().size() <= 4 ? -0.1 : -0.3;
        sum -= 0.02 * Math.min(20, fact.sentence().id());
        sum -= fact.sentence().size() > 35 ? 0.4 : fact.sentence().size() > 25 ? 0.15 : 0;
        return sum;
    }

    /** "Who said that …?" asks less than what was said, least where the speaker has no name. */
    private static double reporting(Draft draft) {
        boolean reports = draft.rule().startsWith("subject-")
                && draft.fact().argument(Role.CLAUSE).isPresent();
        if (!reports) {
            return 0;
        }
        return draft.answer().type() == EntityType.NONE ? -0.9 : -0.2;
    }

    /** What the headline speaks of matters more. */
    private static double titleOverlap(Draft draft) {
        String title = draft.fact().text().source().metadata().title();
        if (title == null) {
            return 0;
        }
        Set<String> words = new HashSet<>(List.of(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
        words.removeIf(w -> w.length() < 4);
        if (words.isEmpty()) {
            return 0;
        }
        long shared = words.stream()
                .filter(w -> draft.prompt().toLowerCase(Locale.ROOT).contains(w))
                .count();
        return 0.6 * shared / words.size();
    }
}
