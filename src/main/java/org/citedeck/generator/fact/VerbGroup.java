package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words of a predicate: auxiliaries, negation, adverbs, the verb, a chain of infinitives behind it ("is expected to
 * meet": the frame stays, so a plan is never told as an event).
 *
 * @param verbs the verbs of the chain, the finite clause's own first; arguments may depend on any of them
 * @param words all tokens of the group, in the order of the text
 */
record VerbGroup(Predicate predicate, List<Token> verbs, List<Token> words) {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t");
    private static final int MAX_CHAIN = 3;

    /**
     * Reads the verb group of a clause.
     *
     * @param borrowed auxiliary of a verb before, shared with this one ("was greeted and <u>escorted</u>"); mostly null
     * @return empty where the predicate is not finite or its words do not stand together
     */
    static Optional<VerbGroup> read(AnnotatedSentence sentence, Token head, @Nullable Token borrowed) {
        List<Token> auxiliaries = new ArrayList<>(sentence.children(head, "aux", "cop"));
        if (borrowed != null && auxiliaries.isEmpty()) {
            auxiliaries.add(borrowed);
        }
        auxiliaries.removeIf(t -> t.index() > head.index() || t.tag().equals("TO"));
        auxiliaries.sort(Comparator.comparingInt(Token::index));
        boolean copular = sentence.has(head, "cop") && !head.isVerb();
        Token finite = auxiliaries.isEmpty() ? head : auxiliaries.get(0);
        if (!isFinite(finite) || sentence.children(head, "cop").size() > 1) {
            return Optional.empty();
        }
        List<Token> verbs = chain(sentence, head, copular);
        return assemble(sentence, head, auxiliaries, finite, verbs, copular);
    }

    /** "founded in 1931": a passive participle with neither subject, auxiliary nor conjunction; not "If asked", "Having been asked". */
    static boolean isBareParticiple(AnnotatedSentence sentence, Token verb) {
        return verb.tag().equals("VBN") && !sentence.has(verb, "nsubj", "aux", "mark", "cop", "conj");
    }

    /**
     * The verb group of a passive participle made finite: "was founded".
     *
     * @param plural whether its subject is plural
     */
    static VerbGroup ofParticiple(AnnotatedSentence sentence, Token verb, boolean plural) {
        StringBuilder rest = new StringBuilder(verb.text().toLowerCase(Locale.ROOT));
        List<Token> words = new ArrayList<>(List.of(verb));
        for (Token particle : sentence.children(verb, "compound:prt")) {
            append(rest, particle.text());
            words.add(particle);
        }
        Predicate predicate =
                new Predicate(verb, plural ? "were" : "was", null, null, rest.toString(), "", true, true, false, false);
        return new VerbGroup(predicate, List.of(verb), words);
    }

    private static Optional<VerbGroup> assemble(
            AnnotatedSentence sentence,
            Token head,
            List<Token> auxiliaries,
            Token finite,
            List<Token> verbs,
            boolean copular) {
        Token last = verbs.get(verbs.size() - 1);
        List<Token> words = new ArrayList<>(auxiliaries);
        StringBuilder rest = new StringBuilder();
        StringBuilder adverbs = new StringBuilder();
        boolean negated = false;
        int end = copular && !auxiliaries.isEmpty()
                ? auxiliaries.get(auxiliaries.size() - 1).index()
                : last.index();
        for (int t = finite.index() + 1; t <= end; t++) {
            Token token = sentence.token(t);
            if (isWithinDay(sentence, verbs, token)) {
                continue;
            }
            if (NEGATIONS.contains(token.lemma()) || NEGATIONS.contains(token.text())) {
                negated = true;
            } else if (auxiliaries.contains(token) || verbs.contains(token) || isTo(sentence, token, verbs)) {
                append(rest, token.text());
            } else if (token.is("advmod") || token.tag().startsWith("RB")) {
                if (!Adverbs.isConnective(token) && !Adverbs.isSoFar(sentence, token)) {
                    append(rest, token.text());
                }
            } else if (token.is("compound:prt")) {
                append(rest, token.text());
            } else {
                return Optional.empty();
            }
            words.add(token);
        }
        for (Token child : sentence.children(head, "advmod")) {
            // "was | not | alone": behind a copula the negation hangs on what is ascribed
            boolean denies = NEGATIONS.contains(child.lemma()) || NEGATIONS.contains(child.text());
            if (copular && denies && !words.contains(child)) {
                negated = true;
                words.add(child);
            }
        }
        words.add(finite);
        for (Token child : sentence.children(head, "advmod")) {
            if (child.index() < finite.index()
                    && child.index() == finite.index() - 1
                    && !Adverbs.isConnective(child)
                    && !child.tag().startsWith("W")) {
                // "no | longer"
                for (Token inner : sentence.children(child, "advmod")) {
                    if (inner.index() == child.index() - 1) {
                        append(adverbs, inner.text());
                        words.add(inner);
                    }
                }
                append(adverbs, child.text());
                words.add(child);
            }
        }
        for (Token particle : sentence.children(last, "compound:prt")) {
            if (particle.index() == last.index() + 1) {
                append(rest, particle.text());
                words.add(particle);
            }
        }
        boolean hasAuxiliary = !finite.equals(head);
        boolean passive = sentence.has(last, "aux:pass")
                || (last.tag().equals("VBN")
                        && auxiliaries.stream().anyMatch(a -> a.lemma().equals("be")));
        Predicate predicate = new Predicate(
                last,
                hasAuxiliary ? auxiliaryForm(finite) : null,
                hasAuxiliary ? null : finite.text(),
                hasAuxiliary ? null : finite.lemma(),
                rest.toString(),
                adverbs.toString(),
                isPast(finite),
                passive,
                copular,
                negated);
        words.sort(Comparator.comparingInt(Token::index));
        return Optional.of(new VerbGroup(predicate, verbs, words));
    }

    private static boolean isFinite(Token token) {
        return Set.of("VBD", "VBZ", "VBP", "MD").contains(token.tag());
    }

    private static boolean isPast(Token finite) {
        return finite.tag().equals("VBD")
                || Set.of("would", "could", "might").contains(finite.lemma().toLowerCase(Locale.ROOT));
    }

    /** "ca" of "can't" and "wo" of "won't" in full; contractions of be, have and will likewise. */
    private static String auxiliaryForm(Token finite) {
        return switch (finite.text().toLowerCase(Locale.ROOT).replace('’', '\'')) {
            case "ca" -> "can";
            case "wo" -> "will";
            case "'ll" -> "will";
            case "'re" -> "are";
            case "'ve" -> "have";
            case "'d" -> finite.lemma().equals("have") ? "had" : "would";
            case "'s" -> finite.lemma().equals("have") ? "has" : "is";
            case "'m" -> "am";
            default -> finite.text().toLowerCase(Locale.ROOT);
        };
    }

    /** "is expected | to meet", "began | working": infinitives and gerunds right behind a verb without an object. */
    private static List<Token> chain(AnnotatedSentence sentence, Token head, boolean copular) {
        List<Token> verbs = new ArrayList<>();
        verbs.add(head);
        Token last = head;
        while (!copular && verbs.size() < MAX_CHAIN && !sentence.has(last, "obj", "iobj", "ccomp")) {
            Token current = last;
            Optional<Token> next = sentence.child(current, "xcomp")
                    .filter(x -> x.isVerb() && !x.tag().equals("VBN") && x.index() > current.index())
                    .filter(x -> !sentence.has(x, "nsubj", "cop"))
                    .filter(x -> adjacent(sentence, current, x));
            if (next.isEmpty()) {
                break;
            }
            last = next.get();
            verbs.add(last);
        }
        return verbs;
    }

    private static boolean adjacent(AnnotatedSentence sentence, Token verb, Token next) {
        for (int t = verb.index() + 1; t < next.index(); t++) {
            Token between = sentence.token(t);
            if (isOfDateBetween(sentence, verb, between)) {
                continue;
            }
            if (!between.tag().equals("TO") && !between.tag().startsWith("RB") && !between.is("aux", "compound:prt")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithinDay(AnnotatedSentence sentence, List<Token> verbs, Token token) {
        return verbs.stream().anyMatch(verb -> isOfDateBetween(sentence, verb, token));
    }

    /** "agreed | on Tuesday | to exchange": the day stands between. */
    private static boolean isOfDateBetween(AnnotatedSentence sentence, Token verb, Token token) {
        return sentence.children(verb, "obl").stream()
                .filter(day -> sentence.typeAt(day.index()) == EntityType.DATE)
                .anyMatch(day -> sentence.subtree(day).get(token.index()));
    }

    private static boolean isTo(AnnotatedSentence sentence, Token token, List<Token> verbs) {
        return token.tag().equals("TO")
                || (token.is("aux", "mark")
                        && sentence.headOf(token).filter(verbs::contains).isPresent());
    }

    private static void append(StringBuilder out, String word) {
        if (out.length() > 0) {
            out.append(' ');
        }
        out.append(word);
    }
}
