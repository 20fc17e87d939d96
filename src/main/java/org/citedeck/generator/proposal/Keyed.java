package org.citedeck.generator.proposal;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Edge;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.language.Token;

/**
 * A phrase of a fact made into the key of a question.
 *
 * @param accepted other wordings that are right
 * @param resolvedFrom ids of sentences needed to know what the phrase stands for
 */
public record Keyed(Answer answer, List<String> accepted, Set<Integer> resolvedFrom) {

    private static final int MAX_WORDS = 11;

    /**
     * The key for a phrase.
     *
     * @return empty where the phrase cannot be an answer: a pronoun that stands for nobody known, or too many words
     */
    public static Optional<Keyed> of(Fact fact, Phrase phrase) {
        ResolvedDate date = phrase.mention().map(m -> m.date()).orElse(null);
        if (phrase.type() == EntityType.DATE && date != null) {
            return Optional.of(ofDate(fact, phrase, date));
        }
        Entity entity = phrase.entity();
        if (entity != null && (isJustTheName(phrase) || isNamedPerson(phrase))) {
            return Optional.of(ofEntity(fact, phrase, entity));
        }
        if (phrase.tokens().stream().anyMatch(Token::isPronoun) || phrase.size() > MAX_WORDS) {
            return Optional.empty();
        }
        String text = verbatim(fact, phrase);
        Entity named = phrase.isCoordinated() ? null : entity;
        Set<String> accepted = new LinkedHashSet<>();
        if (named != null) {
            accepted.addAll(named.aliases());
        }
        accepted.remove(text);
        return Optional.of(new Keyed(
                new Answer(text, phrase.type(), phrase.isPlural(), named, null), List.copyOf(accepted), Set.of()));
    }

    private static Keyed ofDate(Fact fact, Phrase phrase, ResolvedDate date) {
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(date.shortForm());
        accepted.add(date.iso());
        accepted.add(verbatim(fact, phrase));
        String text = Edge.of(verbatim(fact, phrase)) + (isLongGone(fact, date) ? date.shortForm() : date.longForm());
        accepted.remove(text);
        return new Keyed(new Answer(text, EntityType.DATE, false, null, date), List.copyOf(accepted), Set.of());
    }

    /** Of a day that lies more than a year back nobody knows the day of the week. */
    private static boolean isLongGone(Fact fact, ResolvedDate date) {
        LocalDate published = fact.text().source().metadata().published();
        return date.isDay() && published != null && LocalDate.parse(date.iso()).isBefore(published.minusYears(1));
    }

    private static Keyed ofEntity(Fact fact, Phrase phrase, Entity entity) {
        String verbatim = verbatim(fact, phrase);
        boolean complete = verbatim.contains(entity.name());
        String text = complete && !isNamedPerson(phrase) ? verbatim : entity.name();
        Set<String> accepted = new LinkedHashSet<>(entity.aliases());
        accepted.add(verbatim);
        accepted.add(entity.name());
        accepted.removeIf(a -> Character.isLowerCase(a.charAt(0)) && !a.startsWith("the "));
        accepted.remove(text);
        boolean elsewhere =
                !complete && entity.introducedIn() != fact.sentence().id();
        return new Keyed(
                new Answer(text, entity.type(), false, entity, null),
                List.copyOf(accepted),
                elsewhere ? Set.of(entity.introducedIn()) : Set.of());
    }

    /** "Russian President Vladimir Putin", "Ada Holm of Leeds": the name alone is the answer. */
    private static boolean isNamedPerson(Phrase phrase) {
        return phrase.type() == EntityType.PERSON
                && !phrase.isCoordinated()
                && phrase.mention()
                        .map(m -> (m.end() - 1 >= phrase.last().index() || isFrom(phrase, m)) && phrase.size() <= 14)
                        .orElse(false);
    }

    /** "Ada Holm | of Walnut Street", "Ada Holm | at the Bergen Observatory". */
    private static boolean isFrom(Phrase phrase, Mention mention) {
        return phrase.tokens().stream()
                .filter(token -> token.index() == mention.end())
                .anyMatch(token -> Set.of("of", "from", "at", "in", "with").contains(token.lemma()));
    }

    /** A name with nothing but its title, a pronoun for it, or "the minister". */
    private static boolean isJustTheName(Phrase phrase) {
        if (phrase.isCoordinated()) {
            return false;
        }
        return phrase.tokens().stream()
                .allMatch(t -> t.isProperNoun()
                        || (t.isPronoun() && !t.tag().equals("PRP$"))
                        || t.lemma().equals("the")
                        || t.equals(phrase.head())
                        || phrase.mention().map(m -> m.covers(t.index())).orElse(false));
    }

    /** The words of the phrase as they stand, without what was cut out of it. */
    private static String verbatim(Fact fact, Phrase phrase) {
        String text = fact.text().source().text();
        StringBuilder out = new StringBuilder();
        Token previous = null;
        for (Token token : phrase.tokens()) {
            boolean spaced = previous != null
                    && (token.start() > previous.end() || token.index() > previous.index() + 1)
                    && !token.text().matches("[,;:.]");
            out.append(spaced ? " " : "").append(text, token.start(), token.end());
            previous = token;
        }
        return decapitalised(phrase, out.toString());
    }

    private static String decapitalised(Phrase phrase, String text) {
        Token first = phrase.first();
        boolean onlyByPlace = first.index() == 0
                && !first.isProperNoun()
                && !phrase.sentence().typeAt(0).isName();
        return onlyByPlace
                        && first.text().chars().noneMatch(Character::isDigit)
                        && text.length() > 1
                        && !Character.isUpperCase(text.charAt(1))
                ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
                : text;
    }
}
