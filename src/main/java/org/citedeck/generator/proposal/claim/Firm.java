package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Predicate;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.gate.StandsAlone;

/**
 * Which facts are sure enough to be judged true or false. A question from a crooked tree is odd; a claim from one has
 * the wrong label, so this asks for more than the questions' gate does.
 */
final class Firm {

    private static final int MAX_SENTENCE = 35;
    private static final int MAX_ARGUMENTS = 4;
    private static final int MAX_CLAUSE = 14;
    private static final Set<String> DENYING = Set.of(
            "not", "n't", "n’t", "no", "never", "neither", "nor", "none", "nobody", "nothing", "hardly", "without");
    private static final Set<String> OPEN = Set.of("if", "unless", "until", "whether", "except");
    private static final Set<String> POINTING = Set.of(
            "other", "another", "others", "same", "such", "this", "that", "these", "those", "here", "there", "both",
            "each", "either", "former", "latter", "one", "ones", "it");
    /** Fronted phrases behind these may stand at the end as well. */
    private static final Set<String> MOVABLE = Set.of("in", "on", "at", "during", "after", "before", "since", "by");

    private Firm() {}

    static boolean is(Fact fact) {
        AnnotatedSentence sentence = fact.sentence();
        return sentence.size() <= MAX_SENTENCE
                && fact.arguments().size() <= MAX_ARGUMENTS
                && fact.arguments().stream().anyMatch(a -> !a.is(Role.ADVERB))
                && phrases(fact).stream().allMatch(Firm::isSure)
                && fact.arguments().stream().allMatch(Firm::isPlain)
                && !isOpen(fact)
                && agrees(fact)
                && !borrowsItsVerb(fact)
                && !reportsAReport(fact)
                && Pronouns.areClear(fact);
    }

    /** The phrases that a claim says. */
    static List<Phrase> phrases(Fact fact) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(fact.subject());
        fact.arguments().stream()
                .filter(a -> !a.is(Role.ADVERBIAL))
                .map(Argument::phrase)
                .forEach(phrases::add);
        if (fact.attribution() != null) {
            phrases.add(fact.attribution().source());
        }
        return phrases;
    }

    private static boolean isSure(Phrase phrase) {
        boolean meantBySomeName = phrase.entity() != null && phrase.size() <= 2;
        return phrase.intact()
                && (meantBySomeName || StandsAlone.isClear(phrase))
                && phrase.tokens().stream().noneMatch(t -> isCrooked(phrase, t));
    }

    private static boolean isCrooked(Phrase phrase, Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        boolean pointing =
                POINTING.contains(word) && !token.is("mark") && !token.tag().startsWith("W");
        boolean looseCapital = token.tag().matches("IN|DT|TO|CC")
                && Character.isUpperCase(token.text().charAt(0))
                && token.index() > 0
                && phrase.sentence().mentionAt(token.index()).isEmpty();
        return pointing
                || looseCapital
                || token.is("dep", "parataxis", "discourse", "appos", "ccomp", "csubj")
                || token.tag().equals("UH")
                || token.text().contains("www.");
    }

    private static boolean isPlain(Argument argument) {
        if (argument.is(Role.CLAUSE)) {
            return argument.phrase().first().tag().matches("TO|VB.?|NN.*")
                    && argument.phrase().size() <= MAX_CLAUSE;
        }
        boolean movable = argument.preposition() == null
                ? argument.is(Role.TIME) || argument.is(Role.ADVERB)
                : MOVABLE.contains(argument.preposition());
        return !argument.fronted() || argument.is(Role.ADVERBIAL) || movable;
    }

    /** Whether a condition hangs on it, or a denial that the predicate does not show. */
    private static boolean isOpen(Fact fact) {
        Predicate predicate = fact.predicate();
        int denials = 0;
        for (Token token : fact.sentence().tokens()) {
            if (token.start() < fact.start() || token.start() >= fact.end()) {
                continue;
            }
            String word = token.text().toLowerCase(Locale.ROOT);
            if (OPEN.contains(word)) {
                return true;
            }
            denials += DENYING.contains(word) ? 1 : 0;
        }
        boolean never =
                predicate.adverbs().contains("never") || predicate.rest().contains("never");
        return denials != (predicate.negated() || never ? 1 : 0);
    }

    /** A verb that does not agree with its subject was read from the wrong tree. */
    private static boolean agrees(Fact fact) {
        String finite = fact.predicate().auxiliary();
        boolean plural = fact.subject().isPlural();
        String tag = fact.subject().head().tag();
        if (finite == null) {
            String verbTag = fact.predicate().verb().tag();
            return !(verbTag.equals("VBZ") && plural) && !(verbTag.equals("VBP") && tag.equals("NN") && !plural);
        }
        return switch (finite) {
            case "is", "was", "has", "does" -> !plural;
            case "are", "were", "have", "do" -> plural || !tag.equals("NN") && !tag.equals("NNP");
            default -> true;
        };
    }

    /** "were ready and | immediately displayed": a participle taken for a verb of its own. */
    private static boolean borrowsItsVerb(Fact fact) {
        return fact.construction() == Construction.CONJOINED_PREDICATE
                && fact.predicate().auxiliary() == null
                && fact.sentence()
                        .headOf(fact.predicate().verb())
                        .filter(first -> fact.sentence().has(first, "aux", "cop"))
                        .isPresent()
                && fact.argument(Role.OBJECT).isEmpty();
    }

    /** "According to the paper, the minister believes …": two sources, of which a claim would name one. */
    private static boolean reportsAReport(Fact fact) {
        return fact.construction() == Construction.REPORTED_CLAUSE
                && fact.sentence().tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase("according"));
    }
}
