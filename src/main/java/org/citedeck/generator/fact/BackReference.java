package org.citedeck.generator.fact;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.EntityType;
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

    private BackReference() {}

    static boolean is(AnnotatedText text, AnnotatedSentence sentence, Token token) {
        if (isFirst(text, sentence)) {
            return false;
        }
        String word = token.text().toLowerCase(Locale.ROOT);
        return token.tag().startsWith("PRP")
                ? !isEmpty(sentence, token) && !Antecedent.isWithin(text, sentence, token)
                : isDemonstrative(sentence, token, word)
                        || isAdverb(sentence, token, word)
                        || isBareCount(sentence, token);
    }

    /** Whether nothing but a headline was told before. */
    static boolean isFirst(AnnotatedText text, AnnotatedSentence sentence) {
        return sentence.id() == 0 && text.source().metadata().title() != null;
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

    /** "In | both | directions", "| this | year", "towns | such | as Bergen", "a site, … an expansion of | that | site". */
    private static boolean isPlain(AnnotatedSentence sentence, Token token, String word) {
        return switch (word) {
            case "both" -> token.is("det");
            case "such" -> next(sentence, token).lemma().equals("as");
            case "this" ->
                isRepeated(sentence, token)
                        || isOfWhatWasTold(sentence, token)
                        || (token.is("det")
                                && sentence.headOf(token)
                                        .filter(noun -> PERIODS.contains(noun.lemma()) || isMonth(sentence, noun))
                                        .isPresent());
            case "that", "these", "those" -> isRepeated(sentence, token) || isOfWhatWasTold(sentence, token);
            default -> false;
        };
    }

    /** "This | August". */
    private static boolean isMonth(AnnotatedSentence sentence, Token noun) {
        return noun.isProperNoun() && sentence.typeAt(noun.index()) == EntityType.DATE;
    }

    /** Whether the sentence has the same noun before: "young bats … with | other | young bats". */
    private static boolean isRepeated(AnnotatedSentence sentence, Token token) {
        return sentence.headOf(token)
                .filter(noun -> noun.isNoun() && token.is("det", "amod"))
                .filter(noun -> sentence.tokens().subList(0, token.index()).stream()
                        .anyMatch(before -> before.isNoun() && before.lemma().equals(noun.lemma())))
                .isPresent();
    }

    /** "Has counted 6,400, but says | that | is a minimum": what another clause before it tells; not "thinks | that | may be so". */
    private static boolean isOfWhatWasTold(AnnotatedSentence sentence, Token token) {
        if (!token.is("nsubj", "obj", "obl")) {
            return false;
        }
        Set<Token> around = new HashSet<>();
        Token at = token;
        while (at.head() >= 0 && !at.is("conj", "parataxis")) {
            at = sentence.token(at.head());
            around.add(at);
        }
        return sentence.tokens().subList(0, token.index()).stream()
                .anyMatch(before ->
                        before.tag().startsWith("VB") && !before.is("aux", "cop") && !around.contains(before));
    }

    /** "The | former", "the | other | side"; not "a | former | judge", "iron and | other | metals". */
    private static boolean isRest(AnnotatedSentence sentence, Token token, String word) {
        boolean the =
                token.index() > 0 && sentence.token(token.index() - 1).lemma().equalsIgnoreCase("the");
        boolean beside = sentence.headOf(token).filter(noun -> noun.is("conj")).isPresent();
        return switch (word) {
            case "former" -> the && !token.is("amod");
            case "other" -> ((token.is("amod", "det") && !beside) || token.isNoun()) && !isOfAll(sentence, token);
            case "others" -> !isCountedOn(sentence, token);
            case "following" -> token.is("amod") && !isDatedBefore(sentence, token);
            default -> token.is("amod", "det") || token.isNoun();
        };
    }

    /** "Than any | other | bat", "bats … | other | bats". */
    private static boolean isOfAll(AnnotatedSentence sentence, Token other) {
        boolean any =
                other.index() > 0 && sentence.token(other.index() - 1).lemma().matches("(?i)any|each|every|no");
        return any || isRepeated(sentence, other);
    }

    /** "Two people have died and 36 | others | have fallen ill". */
    private static boolean isCountedOn(AnnotatedSentence sentence, Token others) {
        return sentence.has(others, "nummod")
                && sentence.tokens().subList(0, others.index()).stream()
                        .anyMatch(before -> before.tag().equals("NNS") && sentence.has(before, "nummod"));
    }

    /** "until then", "did so", "already hired there". */
    private static boolean isAdverb(AnnotatedSentence sentence, Token token, String word) {
        if (token.index() == 0) {
            // "Even so, …", "Instead, …"
            boolean even = word.equals("even") && sentence.token(1).text().equalsIgnoreCase("so");
            boolean soFar = word.equals("so") && sentence.token(1).text().equals("far");
            return even || (CONNECTING.contains(word) && !soFar);
        }
        Token before = sentence.token(token.index() - 1);
        return switch (word) {
            case "earlier" ->
                token.is("advmod")
                        && !isOfYear(sentence, token)
                        && !next(sentence, token).lemma().equals("than");
            case "there" -> token.is("advmod") && !isPlacedBefore(sentence, token);
            case "since", "here", "afterward", "afterwards", "thereafter" -> token.is("advmod");
            // "two years | later"; not "and | later | a judge"
            case "later" ->
                token.is("advmod", "obl")
                        && (PERIODS.contains(before.lemma())
                                || sentence.typeAt(before.index()).isTime())
                        && !isDatedBefore(sentence, token);
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

    /** "Dropped to the floor in Oslo and stayed | there |". */
    private static boolean isPlacedBefore(AnnotatedSentence sentence, Token token) {
        return sentence.tokens().subList(0, token.index()).stream()
                .anyMatch(before -> sentence.typeAt(before.index()).isPlace());
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
}
