package org.citedeck.generator.fact;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.PersonNouns;
import org.citedeck.generator.language.Token;

/** Words that mean what an earlier sentence told: "those plans", "the six", "until then", a pronoun for nobody in the sentence. */
final class BackReference {

    private static final Set<String> DEMONSTRATIVE =
            Set.of("this", "that", "these", "those", "such", "both", "another", "same", "neither");
    private static final Set<String> REST = Set.of(
            "former", "latter", "rest", "remainder", "other", "others", "following", "above", "resulting", "later");
    private static final Set<String> PERIODS = Set.of(
            "week", "weekend", "month", "quarter", "season", "year", "decade", "century", "spring", "summer", "autumn",
            "winter");
    private static final Set<String> CONNECTING =
            Set.of("instead", "otherwise", "similarly", "likewise", "nor", "so", "such", "thus", "hence", "previously");
    private static final Set<String> OF_PERSONS = Set.of("he", "she", "him", "her", "his", "himself", "herself");
    private static final Set<String> OF_MEN = Set.of("he", "him", "his", "himself");
    private static final Set<String> ACCUSATIVE = Set.of("him", "her", "them", "it");
    private static final Set<String> OF_SEVERAL = Set.of("they", "them", "their", "themselves");

    private BackReference() {}

    static boolean is(AnnotatedText text, AnnotatedSentence sentence, Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.tag().startsWith("PRP")
                ? !isEmpty(sentence, token) && !isBound(text, sentence, token, word)
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
        boolean told = sentence.children(token, "acl", "nmod").stream().anyMatch(c -> c.index() > token.index());
        boolean demonstrative = DEMONSTRATIVE.contains(word) && !joins && !told && !isPlain(sentence, token, word);
        return demonstrative || (REST.contains(word) && isRest(sentence, token, word));
    }

    /** "In | both | directions", "| this | year", "towns | such | as Bergen". */
    private static boolean isPlain(AnnotatedSentence sentence, Token token, String word) {
        return switch (word) {
            case "both" -> token.is("det");
            case "such" -> next(sentence, token).lemma().equals("as");
            case "this" ->
                token.is("det")
                        && sentence.headOf(token)
                                .filter(noun -> PERIODS.contains(noun.lemma()))
                                .isPresent();
            default -> false;
        };
    }

    /** "The | former", "the | other | side"; not "a | former | judge", "iron and | other | metals". */
    private static boolean isRest(AnnotatedSentence sentence, Token token, String word) {
        boolean the =
                token.index() > 0 && sentence.token(token.index() - 1).lemma().equalsIgnoreCase("the");
        boolean beside = sentence.headOf(token).filter(noun -> noun.is("conj")).isPresent();
        return switch (word) {
            case "former" -> the && !token.is("amod");
            case "other" -> (token.is("amod", "det") && !beside) || token.isNoun();
            default -> token.is("amod", "det") || token.isNoun();
        };
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
            case "earlier" -> token.is("advmod") && !isOfYear(sentence, token);
            case "there", "since", "here", "afterward", "afterwards", "thereafter" -> token.is("advmod");
            case "later" -> token.is("advmod", "obl") && !isDatedBefore(sentence, token);
            case "instead" -> !next(sentence, token).lemma().equals("of");
            case "contrast", "question" -> before.tag().equals("IN");
            // "a hospital at the time": when?
            case "time" ->
                token.index() > 1
                        && before.lemma().equals("the")
                        && sentence.token(token.index() - 2).lemma().equals("at")
                        && sentence.children(token, "nmod", "acl", "acl:relcl").isEmpty();
            // "voted in favour", "were opposed": of what?
            case "favor", "favour", "opposed", "against", "opposition" -> isOfNothing(sentence, token);
            // "a similar fault": to what?
            case "similar", "nearest" -> token.is("amod") && isComparedWithNothing(sentence, token);
            case "yes", "no" -> before.lemma().equals("vote");
            // "in each case"
            case "case", "cases" -> before.lemma().matches("each|either|every|any");
            case "one", "ones" ->
                token.is("obj", "nsubj", "obl")
                        && !before.lemma().equalsIgnoreCase("no")
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

    /** "From 451 million a year | earlier": than the time that is spoken of. */
    private static boolean isOfYear(AnnotatedSentence sentence, Token token) {
        return token.index() > 1
                && PERIODS.contains(sentence.token(token.index() - 1).lemma())
                && sentence.token(token.index() - 2).lemma().equals("a");
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
    private static boolean isBound(AnnotatedText text, AnnotatedSentence sentence, Token pronoun, String word) {
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
        return actedOn || sentence.subtree(subject).get(pronoun.index());
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
        return before.tag().matches("NNP?") && type != EntityType.PERSON && !PersonNouns.contains(before.lemma());
    }
}
