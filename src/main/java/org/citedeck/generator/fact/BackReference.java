package org.citedeck.generator.fact;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.PersonNouns;
import org.citedeck.generator.language.Token;

/** Words that mean what an earlier sentence told: "those plans", "the six", "until then", a pronoun for nobody in the sentence. */
final class BackReference {

    private static final Set<String> DEMONSTRATIVE =
            Set.of("this", "that", "these", "those", "such", "both", "another", "same", "neither");
    private static final Set<String> REST = Set.of(
            "former", "latter", "rest", "remainder", "other", "others", "following", "above", "resulting", "later");
    private static final Set<String> CONNECTING =
            Set.of("instead", "otherwise", "similarly", "likewise", "nor", "so", "such", "thus", "hence", "previously");
    private static final Set<String> OF_PERSONS = Set.of("he", "she", "him", "her", "his", "himself", "herself");
    private static final Set<String> ACCUSATIVE = Set.of("him", "her", "them");
    private static final Set<String> OF_SEVERAL = Set.of("they", "them", "their", "themselves");

    private BackReference() {}

    static boolean is(AnnotatedSentence sentence, Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.tag().startsWith("PRP")
                ? !isEmpty(sentence, token) && !isBound(sentence, token, word)
                : isDemonstrative(sentence, token, word)
                        || isAdverb(sentence, token, word)
                        || isBareCount(sentence, token);
    }

    /** "It | was found that the bridge …": stands for nothing. */
    static boolean isEmpty(AnnotatedSentence sentence, Token token) {
        return token.text().equalsIgnoreCase("it")
                && (token.is("expl")
                        || sentence.headOf(token)
                                .filter(head -> sentence.has(head, "csubj", "expl"))
                                .isPresent());
    }

    private static boolean isDemonstrative(AnnotatedSentence sentence, Token token, String word) {
        boolean joins = token.tag().startsWith("W") || token.tag().equals("IN") || token.is("cc");
        // "those | who took part" are told by what follows
        boolean told = sentence.children(token, "acl").stream().anyMatch(c -> c.index() > token.index());
        boolean demonstrative = DEMONSTRATIVE.contains(word) && !joins && !told;
        return demonstrative || (REST.contains(word) && (token.is("amod", "det") || token.isNoun()));
    }

    /** "until then", "did so", "already hired there". */
    private static boolean isAdverb(AnnotatedSentence sentence, Token token, String word) {
        if (token.index() == 0) {
            // "Even so, …", "Instead, …"
            boolean even = word.equals("even") && sentence.token(1).text().equalsIgnoreCase("so");
            return even || CONNECTING.contains(word);
        }
        Token before = sentence.token(token.index() - 1);
        return switch (word) {
            case "there", "since", "earlier", "here", "afterward", "afterwards", "thereafter" -> token.is("advmod");
            case "later" -> token.is("advmod") && !isDatedBefore(sentence, token);
            case "instead" -> !next(sentence, token).lemma().equals("of");
            case "contrast" -> before.tag().equals("IN");
            // "voted in favour", "were opposed": of what?
            case "favor", "favour", "opposed", "against", "opposition" -> isOfNothing(sentence, token);
            // "a similar fault": to what?
            case "similar" -> token.is("amod") && isComparedWithNothing(sentence, token);
            case "yes", "no" -> before.lemma().equals("vote");
            // "in each case"
            case "case", "cases" -> before.lemma().matches("each|either|every|any");
            case "one", "ones" ->
                token.is("obj", "nsubj", "obl")
                        && sentence.children(token, "nmod").isEmpty();
            case "then" -> before.tag().equals("IN") || before.lemma().equals("be");
            case "so" -> before.lemma().equals("do");
            default -> false;
        };
    }

    /** "In 1990, and three years | later": later than what, the sentence tells. */
    private static boolean isDatedBefore(AnnotatedSentence sentence, Token token) {
        return sentence.mentions().stream()
                .anyMatch(m -> m.type() == EntityType.DATE && m.date() != null && m.end() <= token.index());
    }

    private static boolean isComparedWithNothing(AnnotatedSentence sentence, Token token) {
        return sentence.tokens().subList(token.index(), sentence.size()).stream()
                .noneMatch(t -> t.lemma().equals("to") && t.is("case"));
    }

    private static boolean isOfNothing(AnnotatedSentence sentence, Token token) {
        boolean word = token.text().equals("opposition")
                ? sentence.token(token.index() - 1).lemma().equals("in")
                : !token.is("case");
        return word && next(sentence, token).isPunctuation();
    }

    /** The token behind another; the last one itself. */
    private static Token next(AnnotatedSentence sentence, Token token) {
        return sentence.token(Math.min(sentence.size() - 1, token.index() + 1));
    }

    /** "the six", "in the second": of what? */
    private static boolean isBareCount(AnnotatedSentence sentence, Token token) {
        boolean counts = token.tag().equals("CD") || sentence.typeAt(token.index()) == EntityType.ORDINAL;
        return counts
                && !token.is("nummod", "amod", "compound")
                && sentence.typeAt(token.index()) != EntityType.DATE
                && token.index() > 0
                && sentence.token(token.index() - 1).lemma().equals("the");
    }

    /** Whether something before it in the sentence can be what a pronoun means. */
    private static boolean isBound(AnnotatedSentence sentence, Token pronoun, String word) {
        // ", she said,": whoever says it is none of those that it is about
        boolean saysSo = pronoun.is("nsubj")
                && sentence.headOf(pronoun).filter(verb -> verb.is("parataxis")).isPresent();
        if (saysSo || (word.equals("it") && pronoun.is("obj"))) {
            return false;
        }
        return sentence.tokens().subList(0, pronoun.index()).stream()
                .filter(before -> !before.is("compound", "flat"))
                .filter(before -> !isOwn(sentence, before, pronoun))
                .anyMatch(before -> mayMean(sentence, before, word));
    }

    /** "Ada Holm's friends | joined | her": what acts and what it acts on are two, and nothing means a whole that it is part of. */
    private static boolean isOwn(AnnotatedSentence sentence, Token word, Token pronoun) {
        // "an uncle, | Tadhg, took him on"
        Token subject = word.is("appos", "conj") ? sentence.headOf(word).orElse(word) : word;
        if (!subject.is("nsubj")) {
            return false;
        }
        // "ordered | him to take his seat", though he is who takes it
        boolean told = pronoun.is("nsubj") && ACCUSATIVE.contains(pronoun.text());
        int verb = told ? sentence.token(pronoun.head()).head() : pronoun.head();
        boolean actedOn = pronoun.tag().equals("PRP")
                && (told || !pronoun.is("nsubj"))
                && !pronoun.text().matches(".*sel(?:f|ves)")
                && firstOf(sentence, verb) == firstOf(sentence, subject.head());
        return actedOn || sentence.subtree(subject).get(pronoun.index());
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

    /** A person by name for "she"; what acts, or has a name, for "it" and "they". */
    private static boolean mayMean(AnnotatedSentence sentence, Token before, String word) {
        EntityType type = sentence.typeAt(before.index());
        boolean acts = before.isNoun() && before.is("nsubj");
        boolean person =
                type == EntityType.PERSON || (acts && type == EntityType.NONE && PersonNouns.contains(before.lemma()));
        if (OF_PERSONS.contains(word)) {
            return person && !before.tag().equals("NNS");
        }
        if (OF_SEVERAL.contains(word)) {
            boolean several =
                    before.tag().startsWith("NNP") || before.tag().equals("NNS") || sentence.has(before, "conj");
            return (acts && several) || type == EntityType.ORGANIZATION;
        }
        return !person && (acts || type == EntityType.ORGANIZATION || type.isPlace() || type == EntityType.OTHER_NAME);
    }
}
