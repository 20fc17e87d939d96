package org.citedeck.generator.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Holder;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Prominence;
import org.citedeck.generator.fact.Wording;
import org.citedeck.generator.language.Token;

/** What somebody is called, in words: an office at the time of the article, or a description. */
public final class RoleText {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    /** What somebody is once and for all: no position, and not so in one month. */
    private static final Set<String> FOR_EVER = Set.of(
            "author",
            "brother",
            "co-author",
            "co-founder",
            "creator",
            "daughter",
            "father",
            "founder",
            "husband",
            "inventor",
            "mother",
            "sister",
            "son",
            "survivor",
            "victim",
            "widow",
            "wife",
            "winner");

    /** Verbs of those who hold their office no longer, or not yet. */
    private static final Set<String> LEAVING = Set.of(
            "resign",
            "resignation",
            "retire",
            "retirement",
            "quit",
            "die",
            "death",
            "replace",
            "succeed",
            "successor",
            "oust",
            "dismiss",
            "sack",
            "fire",
            "outgoing",
            "incoming",
            "appoint");

    private static final Set<String> PAST = Set.of("then", "former", "ex", "late", "retired", "one-time", "onetime");

    /** For the month that an article without a date was of. */
    public static final String UNDATED = "when the article appeared";

    private RoleText() {}

    /** The phrase of an apposition that says what its subject is called. */
    public static Phrase role(Fact fact) {
        return fact.arguments().get(0).phrase();
    }

    /** Whether the role says whose it is; a mere description only of those who act in the story, not of those who comment. */
    public static boolean isTelling(Fact fact) {
        Phrase role = role(fact);
        return role.tokens().stream().noneMatch(Token::isPronoun)
                && (isIndefinite(role)
                        ? Holder.isNamed(role.sentence(), role.tokens())
                                && Prominence.isActor(fact.text(), fact.subject())
                        : isOffice(fact));
    }

    /** Whether the role is an office that says whose it is, of which there is one. */
    public static boolean isOffice(Fact fact) {
        Phrase role = role(fact);
        return !isIndefinite(role)
                && fact.sentence().tokens().stream().noneMatch(t -> LEAVING.contains(t.lemma()))
                && !FOR_EVER.contains(role.head().lemma().toLowerCase(Locale.ROOT))
                && role.tokens().stream()
                        .noneMatch(t -> t.isPronoun() || PAST.contains(t.lemma().toLowerCase(Locale.ROOT)))
                && Holder.isTold(role.sentence(), role.tokens(), role.head());
    }

    /** "was the director of the Munch Museum in July 2024", or "is described as an economist at the World Bank". */
    public static String predicate(Fact fact, Wording wording) {
        LocalDate published = fact.text().source().metadata().published();
        String role = wording.say(role(fact));
        if (isIndefinite(role(fact))) {
            return "is described as " + role;
        }
        return "was " + role + (published == null ? " " + UNDATED : " in " + month(published));
    }

    /** "July 2024". */
    public static String month(LocalDate day) {
        return day.format(MONTH);
    }

    private static boolean isIndefinite(Phrase role) {
        return role.first().lemma().equals("a");
    }
}
