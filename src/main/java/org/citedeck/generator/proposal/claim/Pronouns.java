package org.citedeck.generator.proposal.claim;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/** Which pronouns a claim may rest on: he and she as subjects, and what points back to the subject or the speaker. */
final class Pronouns {

    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "himself", "herself");

    private Pronouns() {}

    static boolean areClear(Fact fact) {
        return Firm.phrases(fact).stream().allMatch(p -> areClear(fact, p));
    }

    private static boolean areClear(Fact fact, Phrase phrase) {
        return phrase.tokens().stream().filter(t -> t.tag().startsWith("PRP")).allMatch(t -> isClear(fact, phrase, t));
    }

    private static boolean isClear(Fact fact, Phrase phrase, Token pronoun) {
        Entity meant = fact.text().entityAt(fact.sentence(), pronoun.index()).orElse(null);
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        boolean subject = phrase.equals(fact.subject());
        if (subject) {
            return meant != null && PERSONAL.contains(word) && fact.construction() != Construction.ADVERBIAL_CLAUSE;
        }
        if (word.equals("their") || word.equals("its")) {
            return word.equals("their") ? fact.subject().isPlural() : isSubject(fact, meant);
        }
        return meant != null
                && PERSONAL.contains(word)
                && meant.equals(fact.subject().entity());
    }

    /** "Russia moved some of its weapons": the subject, or nobody else. */
    private static boolean isSubject(Fact fact, @Nullable Entity meant) {
        Entity subject = fact.subject().entity();
        return subject != null
                && subject.type() != EntityType.PERSON
                && (meant == null || meant.equals(subject))
                && !fact.subject().isPlural();
    }
}
