package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;

/**
 * Facts that follow from a fact because they say less: "They signed a treaty that ends a quarrel, after the ceremony" gives
 * "They signed a treaty". What is left out may be what could not be told outside its article.
 */
public final class Leaner {

    /** Circumstances behind these may be left out wherever they stand; behind others only in front of the subject. */
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "during",
            "after",
            "before",
            "amid",
            "despite",
            "following",
            "because of",
            "due to",
            "owing to",
            "thanks to",
            "ahead of",
            "within",
            "throughout",
            "alongside",
            "along with",
            "as part of",
            "as a result of",
            "in response to",
            "in the wake of",
            "since",
            "until",
            "shortly after",
            "shortly before",
            "via");

    private static final Set<String> OF_TIME = Set.of("in", "on", "at", "near", "over", "for", "by", "from");
    /** Without these the rest may be false: "without help", "under the plan". */
    private static final Set<String> CONDITION = Set.of(
            "without", "except", "except for", "instead of", "unlike", "under", "if", "with", "as", "like", "of", "to");

    /** Words, about as many as a question may have. */
    private static final int LONG = 20;

    private static final String[] LOOSE = {"in", "on", "at", "for", "from", "over", "across", "through", "by"};

    private static final Set<String> DENYING = Set.of("no", "few", "little", "neither", "nor", "none", "only", "not");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

    private Leaner() {}

    /** The fact itself, then what follows from it and says less, step by step; never what a denial or condition might turn false. */
    public static List<Fact> forms(Fact fact) {
        List<Fact> forms = new ArrayList<>();
        forms.add(fact);
        if (!fact.construction().isClause() || !mayLose(fact)) {
            return forms;
        }
        Fact shortened = with(
                fact,
                cut(fact.subject(), false),
                fact.arguments().stream().map(a -> cut(a, false)).toList());
        Fact trimmed = with(
                fact,
                cut(fact.subject(), true),
                fact.arguments().stream().map(a -> cut(a, true)).toList());
        Fact lean = with(
                trimmed,
                trimmed.subject(),
                trimmed.arguments().stream()
                        .filter(a -> !isIdle(a) || a.isCondition())
                        .toList());
        Fact bare = with(
                lean,
                lean.subject(),
                lean.arguments().stream()
                        .filter(a -> !isCircumstance(a) || a.isCondition())
                        .toList());
        if (fact.argument(Role.CLAUSE).isPresent()) {
            // where and when something was said adds nothing, and might be read as part of what was said
            return List.of(bare);
        }
        for (Fact form : List.of(shortened, trimmed, lean, bare, brief(bare))) {
            if (!says(forms.get(forms.size() - 1), form)) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** Of what is too long for a question, no more than the first of the phrases that could be left out. */
    private static Fact brief(Fact fact) {
        int words = fact.subject().size()
                + fact.arguments().stream().mapToInt(a -> a.phrase().size() + 1).sum();
        if (words <= LONG) {
            return fact;
        }
        List<Argument> loose = fact.arguments().stream()
                .filter(a -> a.is(Role.OBLIQUE) && a.after(LOOSE))
                .toList();
        return with(
                fact,
                fact.subject(),
                fact.arguments().stream()
                        .filter(a -> loose.indexOf(a) < 1)
                        .map(a -> a.is(Role.OBJECT)
                                ? new Argument(a.role(), a.preposition(), shorn(a.phrase()), a.fronted())
                                : a)
                        .toList());
    }

    /** "A stake in the firm | from its founders and an investor": of what ties a thing to others, the first. */
    private static Phrase shorn(Phrase phrase) {
        AnnotatedSentence sentence = phrase.sentence();
        BitSet dropped = new BitSet();
        sentence.children(phrase.head(), "nmod").stream()
                .filter(tie -> tie.index() > phrase.head().index() && phrase.covers(tie.index()))
                .skip(1)
                .forEach(tie -> dropped.or(sentence.subtree(tie)));
        Phrase rest = without(phrase, dropped);
        boolean atTheEnd = rest.last().index() - rest.first().index() + 1 == rest.size()
                && rest.last().index() > phrase.head().index();
        return atTheEnd ? rest : phrase;
    }

    private static Phrase without(Phrase phrase, BitSet dropped) {
        List<Token> rest =
                phrase.tokens().stream().filter(t -> !dropped.get(t.index())).toList();
        boolean same = dropped.isEmpty() || rest.isEmpty() || !rest.contains(phrase.head());
        return same
                ? phrase
                : new Phrase(phrase.sentence(), phrase.head(), trimmed(rest), phrase.entity(), phrase.intact());
    }

    private static boolean says(Fact fact, Fact other) {
        return fact.arguments().equals(other.arguments()) && fact.subject().equals(other.subject());
    }

    private static boolean mayLose(Fact fact) {
        String auxiliary = fact.predicate().auxiliary();
        // "said it would": what somebody announces will be
        boolean announced = "would".equals(auxiliary) && fact.isReported();
        boolean conditional =
                auxiliary != null && Set.of("would", "could", "might", "should").contains(auxiliary) && !announced;
        return !fact.predicate().negated()
                && fact.arguments().stream().noneMatch(Leaner::countsTimes)
                && !conditional
                && fact.subject().tokens().stream().noneMatch(t -> DENYING.contains(t.lemma()))
                && !DENYING.contains(fact.predicate().adverbs());
    }

    /** "For the second time | in five months": reckoned from when, only what would be left out tells. */
    private static boolean countsTimes(Argument argument) {
        return argument.phrase().head().lemma().equals("time")
                && argument.phrase().tokens().stream().anyMatch(t -> t.tag().equals("JJ"));
    }

    private static Fact with(Fact fact, Phrase subject, List<Argument> arguments) {
        return new Fact(
                fact.text(),
                fact.sentence(),
                fact.construction(),
                subject,
                fact.predicate(),
                arguments,
                fact.attribution(),
                fact.start(),
                fact.end());
    }

    /** A circumstance that tells neither name, date nor number. */
    private static boolean isIdle(Argument argument) {
        Phrase phrase = argument.phrase();
        return isCircumstance(argument)
                && !phrase.holdsName()
                && phrase.entity() == null
                && phrase.mention().map(m -> m.date() == null).orElse(true)
                && phrase.tokens().stream().noneMatch(t -> t.tag().equals("CD"));
    }

    private static boolean isCircumstance(Argument argument) {
        if (argument.phrase().type() == EntityType.DURATION || argument.phrase().type() == EntityType.FREQUENCY) {
            // "$63 million | over eight years", "in a single month": what is told of a period is told of no other
            return false;
        }
        if (argument.is(Role.TIME) || argument.is(Role.ADVERBIAL)) {
            return true;
        }
        String preposition = argument.preposition();
        if (!argument.is(Role.OBLIQUE) || preposition == null || CONDITION.contains(preposition)) {
            return false;
        }
        boolean timed =
                OF_TIME.contains(preposition) && argument.phrase().type().isTime();
        return argument.fronted() || CIRCUMSTANCE.contains(preposition) || timed || argument.tellsWhere();
    }

    private static Argument cut(Argument argument, boolean all) {
        return argument.is(Role.CLAUSE) || argument.is(Role.ADVERBIAL)
                ? argument
                : new Argument(
                        argument.role(), argument.preposition(), cut(argument.phrase(), all), argument.fronted());
    }

    /**
     * "A treaty | that ends a quarrel": a thing not known before is told without what is said of it.
     *
     * @param all false to leave out only what is said on the side: "a treaty that ends a quarrel | if it is kept"
     */
    private static Phrase cut(Phrase phrase, boolean all) {
        AnnotatedSentence sentence = phrase.sentence();
        BitSet dropped = new BitSet();
        for (Token noun : phrase.tokens()) {
            boolean unknown = noun.isNoun()
                    && sentence.children(noun, "det").stream()
                            .anyMatch(d -> INDEFINITE.contains(d.lemma())
                                    && phrase.tokens().contains(d));
            if (unknown) {
                sentence.children(noun, "acl").stream()
                        .filter(clause -> clause.index() > noun.index() && !isContent(sentence, clause))
                        .flatMap(clause -> all ? Stream.of(clause) : sentence.children(clause, "advcl").stream())
                        .forEach(clause -> dropped.or(sentence.subtree(clause)));
            }
        }
        return without(phrase, dropped);
    }

    /** "A plan | to cut jobs", "a claim | that it rained": what the noun is about. */
    private static boolean isContent(AnnotatedSentence sentence, Token clause) {
        return !clause.relation().equals("acl:relcl")
                && (clause.tag().equals("VB") || sentence.has(clause, "mark", "nsubj"));
    }

    private static List<Token> trimmed(List<Token> tokens) {
        int end = tokens.size();
        while (end > 1 && tokens.get(end - 1).text().equals(",")) {
            end--;
        }
        return tokens.subList(0, end);
    }
}
