package org.citedeck.generator.fact;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.PersonNouns;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;

/** Whether a sentence itself holds what a pronoun in it may mean. */
final class Antecedent {

    private static final Set<String> OF_PERSONS = Set.of("he", "she", "him", "her", "his", "himself", "herself");
    private static final Set<String> OF_MEN = Set.of("he", "him", "his", "himself");
    private static final Set<String> ACCUSATIVE = Set.of("him", "her", "them", "it");
    private static final Set<String> OF_SEVERAL = Set.of("they", "them", "their", "themselves");
    /** "A maker", "a lender": firms, though the words mean people, too. */
    private static final WordList COMPANIES = WordList.of("company-nouns");

    private Antecedent() {}

    /** Whether something before it in the sentence can be what a pronoun means. */
    static boolean isWithin(AnnotatedText text, AnnotatedSentence sentence, Token pronoun) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        // ", she said,": whoever says it is none of those that it is about
        boolean saysSo = pronoun.is("nsubj")
                && sentence.headOf(pronoun).filter(verb -> verb.is("parataxis")).isPresent();
        if (saysSo) {
            return false;
        }
        return sentence.tokens().subList(0, pronoun.index()).stream()
                .filter(before -> !before.is("compound", "flat"))
                .filter(before -> !isOwn(sentence, before, pronoun) && !isOfSpeaker(sentence, before, pronoun))
                .filter(before -> !isOfOtherGender(text, sentence, before, word))
                .anyMatch(before ->
                        OF_PERSONS.contains(word) ? isPerson(sentence, before) : isThing(sentence, before, word));
    }

    /** "Ada Holm, an economist at the university, said | it | would cost less": where the speaker works is not what she speaks of. */
    private static boolean isOfSpeaker(AnnotatedSentence sentence, Token word, Token pronoun) {
        for (Token at = pronoun; at.head() >= 0; at = sentence.token(at.head())) {
            boolean reported = at.is("ccomp")
                    && sentence.child(sentence.token(at.head()), "nsubj")
                            .filter(speaker -> sentence.typeAt(speaker.index()) == EntityType.PERSON)
                            .filter(speaker -> !speaker.equals(word)
                                    && sentence.subtree(speaker).get(word.index()))
                            .isPresent();
            if (reported) {
                return true;
            }
        }
        return false;
    }

    /** "Ada Holm's friends | joined | her": what acts and what it acts on are two, and nothing means a whole that it is part of. */
    private static boolean isOwn(AnnotatedSentence sentence, Token word, Token pronoun) {
        // "an uncle, | Tadhg, took him on"
        Token subject = word.is("appos", "conj") ? sentence.headOf(word).orElse(word) : word;
        if (!subject.is("nsubj")) {
            return false;
        }
        // "ordered | him to take his seat", though he is who takes it
        boolean told = pronoun.is("nsubj")
                && ACCUSATIVE.contains(pronoun.text())
                && sentence.headOf(pronoun).filter(v -> isToDo(sentence, v)).isPresent();
        int verb = told ? sentence.token(pronoun.head()).head() : pronoun.head();
        boolean actedOn = pronoun.tag().equals("PRP")
                && (told || !pronoun.is("nsubj"))
                && !pronoun.text().matches(".*sel(?:f|ves)")
                && firstOf(sentence, verb) == firstOf(sentence, subject.head());
        return actedOn
                || (sentence.subtree(subject).get(pronoun.index())
                        && (OF_PERSONS.contains(pronoun.text().toLowerCase(Locale.ROOT))
                                || !isInClauseOn(sentence, subject, pronoun)));
    }

    /** "A | state | that misses | its | targets": a clause on a thing may speak of it; whose duties somebody covers who "covers his duties", it does not tell. */
    private static boolean isInClauseOn(AnnotatedSentence sentence, Token noun, Token pronoun) {
        boolean clause = false;
        for (Token at = pronoun; !at.equals(noun); at = sentence.token(at.head())) {
            clause |= at.is("acl");
        }
        return clause;
    }

    /** "To | take | his seat"; not "said it | has paid". */
    private static boolean isToDo(AnnotatedSentence sentence, Token verb) {
        return verb.is("xcomp")
                || sentence.children(verb, "mark", "aux").stream()
                        .anyMatch(t -> t.lemma().equals("to"));
    }

    /** "| Priya Nandan | cut it faster than he did". */
    private static boolean isOfOtherGender(AnnotatedText text, AnnotatedSentence sentence, Token before, String word) {
        return OF_PERSONS.contains(word)
                && text.entityAt(sentence, before.index())
                        .map(Entity::gender)
                        .filter(gender -> gender != Entity.Gender.UNKNOWN)
                        .filter(gender -> (gender == Entity.Gender.MALE) != OF_MEN.contains(word))
                        .isPresent();
    }

    /** Index of the verb to which a verb is joined: "came and | offered", "voted to | count". */
    private static int firstOf(AnnotatedSentence sentence, int verb) {
        int first = verb;
        while (first >= 0 && sharesSubject(sentence, sentence.token(first))) {
            first = sentence.token(first).head();
        }
        return first;
    }

    private static boolean sharesSubject(AnnotatedSentence sentence, Token verb) {
        boolean purpose = verb.is("advcl") && verb.tag().equals("VB") && !sentence.has(verb, "nsubj");
        return verb.is("conj", "xcomp") || purpose;
    }

    /** Somebody by name, or told by what she is and acting. */
    private static boolean isPerson(AnnotatedSentence sentence, Token before) {
        EntityType type = sentence.typeAt(before.index());
        boolean acts = before.isNoun() && before.is("nsubj");
        return (type == EntityType.PERSON || (acts && type == EntityType.NONE && PersonNouns.contains(before.lemma())))
                && !before.tag().equals("NNS");
    }

    /** A thing for "it", several or a body for "they"; not "in the | end | it won". */
    private static boolean isThing(AnnotatedSentence sentence, Token before, String word) {
        EntityType type = sentence.typeAt(before.index());
        boolean occasion = type.isTime()
                || before.relation().endsWith(":tmod")
                || (before.is("obl") && before.index() < before.head());
        if (!before.isNoun() || occasion) {
            return false;
        }
        if (OF_SEVERAL.contains(word)) {
            return before.tag().matches("NNP?S")
                    || before.lemma().equals("people")
                    || type == EntityType.ORGANIZATION
                    // a team
                    || (type.isName() && type != EntityType.PERSON && type != EntityType.COUNTRY && before.is("nsubj"))
                    || sentence.has(before, "conj");
        }
        boolean firm = COMPANIES.contains(before.lemma());
        return before.tag().matches("NNP?")
                && type != EntityType.PERSON
                && (firm || !PersonNouns.contains(before.lemma()));
    }
}
