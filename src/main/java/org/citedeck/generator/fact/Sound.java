package org.citedeck.generator.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;

/** Whether a clause hangs together: combinations that are nearly always a misread tree are refused. */
final class Sound {

    /** Verbs whose passive keeps an object: "was given a prize". */
    private static final WordList DITRANSITIVE = WordList.of("ditransitive-verbs");

    /** Verbs that mean little without what follows one of their prepositions. */
    private static final Map<String, Set<String>> COMPLEMENTS = Map.of(
            "account", Set.of("for"),
            "apply", Set.of("for", "to"),
            "contribute", Set.of("to", "toward", "towards"),
            "settle", Set.of("with", "in", "on", "at"),
            "respond", Set.of("to", "with"),
            "participate", Set.of("in"),
            "object", Set.of("to"),
            "withdraw", Set.of("from"),
            "walk", Set.of("from", "to", "into", "out", "through", "along", "past", "over", "across"));

    private Sound() {}

    static boolean fact(Fact fact) {
        return isNominal(fact.subject())
                && !passiveWithObject(fact)
                && !numbersClash(fact)
                && !isThere(fact)
                && !lacksItsObject(fact)
                && !isElliptic(fact)
                && !isOfNeither(fact)
                && !losesItsSource(fact)
                && !lacksItsComplement(fact)
                && fact.arguments().stream().noneMatch(Sound::isAside)
                && !holdsClause(fact.subject())
                && fact.arguments().stream()
                        .filter(a -> a.is(Role.OBJECT) || a.is(Role.AGENT))
                        .map(Argument::phrase)
                        .noneMatch(Sound::holdsClause)
                && !isNaming(fact)
                && !isOtherwise(fact)
                && !saysOfSomeThat(fact)
                && !sharesItsObject(fact)
                && !isComparedWithNothing(fact)
                && !isReportersLine(fact)
                && !holdsVerb(fact.subject())
                && fact.arguments().stream().noneMatch(a -> "as for".equals(a.preposition()))
                && fact.arguments().stream().filter(a -> a.is(Role.OBJECT)).count() <= 1
                && fact.arguments().stream()
                        .filter(a -> a.is(Role.OBJECT))
                        .map(Argument::phrase)
                        .allMatch(p -> isNominal(p) || isPart(p));
    }

    /** "Said | that covers less than half": of what, the sentence before tells. */
    private static boolean saysOfSomeThat(Fact fact) {
        return fact.argument(Role.CLAUSE)
                .map(Argument::phrase)
                .filter(clause -> {
                    Token first = clause.first();
                    boolean bare = first.tag().matches("VB[ZDP]|MD");
                    boolean that = first.tag().equals("DT") && first.is("nsubj");
                    return bare || that;
                })
                .isPresent();
    }

    /** A noun, or a pronoun that stands for one; not "this", "both" or a number. */
    private static boolean isNominal(Phrase phrase) {
        return phrase.head().isNoun()
                || phrase.head().tag().equals("PRP")
                || phrase.type() == EntityType.MONEY
                || phrase.type() == EntityType.PERCENT
                || isNumbered(phrase)
                || phrase.type().isName();
    }

    /** "Chandrayaan-3": a name that ends in a number. */
    private static boolean isNumbered(Phrase phrase) {
        return phrase.head().tag().equals("CD") && phrase.first().isProperNoun();
    }

    /** "Some of its weapons" is told by what it is a part of. */
    private static boolean isPart(Phrase phrase) {
        return phrase.size() > 2
                && phrase.sentence().children(phrase.head(), "nmod").stream().anyMatch(phrase.tokens()::contains);
    }

    /** "Ada Holm and | to Ann Lee": what is joined has a preposition of its own. */
    private static boolean hasOddJoin(Phrase phrase) {
        return phrase.tokens().stream()
                .filter(t -> t.is("conj"))
                .flatMap(t -> phrase.sentence().children(t, "case").stream())
                .anyMatch(c -> phrase.tokens().contains(c) && !c.tag().equals("POS"));
    }

    /** "Two days later, | according to a witness, | she had the server replaced": who says so hangs on something else. */
    private static boolean losesItsSource(Fact fact) {
        return fact.construction().isClause()
                && fact.attribution() == null
                && fact.sentence().tokens().stream()
                        .anyMatch(t -> t.text().equalsIgnoreCase("according")
                                && t.index() + 1 < fact.sentence().size()
                                && fact.sentence().token(t.index() + 1).lemma().equals("to")
                                && !Legible.quoted(fact.sentence(), t));
    }

    /** "Neither side has agreed": what is told of two is denied of both. */
    private static boolean isOfNeither(Fact fact) {
        List<Token> told = Stream.concat(
                        Stream.of(fact.subject()), fact.arguments().stream().map(Argument::phrase))
                .flatMap(p -> p.tokens().stream())
                .toList();
        return fact.construction().isClause()
                && fact.sentence().tokens().stream()
                        .filter(t -> t.lemma().equals("neither"))
                        .anyMatch(t -> told.contains(t)
                                || fact.sentence()
                                        .headOf(t)
                                        .filter(h -> told.contains(h)
                                                || h.equals(fact.predicate().verb()))
                                        .isPresent());
    }

    /** "New Zealand contributed $63 million", "the owner applied in July": to what, for what? */
    private static boolean lacksItsComplement(Fact fact) {
        Set<String> wanted = COMPLEMENTS.get(fact.predicate().lemma());
        boolean object = fact.argument(Role.OBJECT).isPresent()
                && !fact.predicate().lemma().equals("contribute");
        return wanted != null
                && !object
                && (!fact.predicate().passive() || fact.predicate().lemma().equals("account"))
                && fact.argument(Role.CLAUSE).isEmpty()
                && fact.arguments().stream()
                        .noneMatch(a -> a.preposition() != null && wanted.contains(a.preposition()));
    }

    /** "$38,000, | most of it from a sale": set beside, whatever the tree says. */
    private static boolean isAside(Argument argument) {
        Phrase phrase = argument.phrase();
        int before = phrase.first().index() - 1;
        boolean bare = argument.is(Role.TIME) || (argument.is(Role.OBLIQUE) && argument.preposition() == null);
        return bare
                && !argument.fronted()
                && !phrase.type().isTime()
                && before >= 0
                && phrase.sentence().token(before).text().equals(",");
    }

    /** "Ada Holm and | is president": a predicate that was read as part of a name. */
    private static boolean holdsClause(Phrase phrase) {
        return phrase.tokens().stream()
                .filter(t -> t.is("conj"))
                .anyMatch(t -> phrase.sentence().has(t, "cop", "aux", "nsubj"));
    }

    /** "Lindhout's | fell", "one was advised by a bank, and the other | by a broker": a word is left out. */
    private static boolean isElliptic(Fact fact) {
        boolean orphan = fact.sentence().tokens().stream()
                .anyMatch(t -> t.is("orphan") && t.start() >= fact.start() && t.start() < fact.end());
        boolean possessor = Stream.concat(
                        Stream.of(fact.subject()), fact.arguments().stream().map(Argument::phrase))
                .anyMatch(p -> p.last().tag().equals("POS"));
        boolean twice = Stream.concat(
                        Stream.of(fact.subject()),
                        fact.arguments().stream()
                                .filter(x -> !x.is(Role.CLAUSE) && !x.is(Role.ADVERBIAL))
                                .map(Argument::phrase))
                .anyMatch(Sound::hasOddJoin);
        return orphan || possessor || twice;
    }

    /** "She joined | from the rival firm", "Spain has sent two planes": where to is not told. */
    private static boolean lacksItsObject(Fact fact) {
        boolean joins = Set.of("join", "enter", "reach", "involve")
                .contains(fact.predicate().lemma());
        boolean sends = Set.of("send", "deliver", "donate", "supply", "deploy")
                .contains(fact.predicate().lemma());
        boolean object =
                fact.argument(Role.OBJECT).isPresent() || fact.predicate().passive();
        boolean goal = fact.argument(Role.INDIRECT_OBJECT).isPresent()
                || fact.arguments().stream().anyMatch(a -> a.after("to", "into", "for", "in", "on", "at"));
        return (joins && !object) || (sends && !goal);
    }

    /** "Atwood was there to launch her novel": nothing is ascribed. */
    private static boolean isThere(Fact fact) {
        return fact.predicate().copular()
                && Set.of("EX", "RB", "IN").contains(fact.predicate().verb().tag());
    }

    /** "a group called the Sea Org": a participle read as the verb. */
    private static boolean isNaming(Fact fact) {
        return Set.of("call", "name", "dub", "title", "entitle")
                        .contains(fact.predicate().lemma())
                && fact.predicate().auxiliary() == null
                && fact.argument(Role.OBJECT)
                        .map(o -> o.phrase().head().isProperNoun())
                        .orElse(true);
    }

    /** "the favourite had been Holm": a clause that was read as a subject. */
    private static boolean holdsVerb(Phrase phrase) {
        return phrase.sentence().has(phrase.head(), "cop", "aux");
    }

    /** "Otherwise, the school will close": on a condition that another sentence tells. */
    private static boolean isOtherwise(Fact fact) {
        return fact.arguments().stream()
                .anyMatch(a -> a.phrase().size() == 1
                        && Set.of("otherwise", "instead", "else", "so", "then", "thus")
                                .contains(a.phrase().head().lemma()));
    }

    /** "She compiled, | drew or supervised | 114 sheets": one of the verbs alone may not have all of them. */
    private static boolean sharesItsObject(Fact fact) {
        AnnotatedSentence sentence = fact.sentence();
        Token verb = fact.predicate().verb();
        Token first = verb.is("conj") ? sentence.headOf(verb).orElse(verb) : verb;
        return sentence.child(first, "obj").stream()
                .anyMatch(object -> sentence.children(first, "conj").stream()
                        .filter(other ->
                                other.isVerb() && other.index() > first.index() && other.index() < object.index())
                        .anyMatch(other -> verb.equals(first) || verb.equals(other)));
    }

    /** "It was driven | less by prices", than by what follows in the sentence. */
    private static boolean isComparedWithNothing(Fact fact) {
        boolean otherSide = fact.arguments().stream()
                .anyMatch(a -> a.preposition() != null && a.preposition().startsWith("than"));
        return otherSide
                || told(fact)
                        .filter(t -> t.tag().matches("RBR|JJR"))
                        .anyMatch(comparative -> told(fact)
                                        .noneMatch(t -> t.lemma().equals("than"))
                                && fact.sentence().tokens().stream()
                                        .anyMatch(t -> t.lemma().equals("than") && t.index() > comparative.index()));
    }

    /** The words of the phrases, and what hangs on the verb. */
    private static Stream<Token> told(Fact fact) {
        return Stream.concat(
                fact.arguments().stream().flatMap(a -> a.phrase().tokens().stream()),
                fact.sentence().children(fact.predicate().verb(), "advmod").stream());
    }

    /** "Ada Holm reported from Oslo": the line below an article that tells who wrote it. */
    private static boolean isReportersLine(Fact fact) {
        return Set.of("report", "contribute").contains(fact.predicate().lemma())
                && fact.argument(Role.OBJECT).isEmpty()
                && fact.argument(Role.CLAUSE).isEmpty()
                && fact.subject().type() == EntityType.PERSON
                && fact.arguments().stream().anyMatch(a -> a.after("from", "in", "to"));
    }

    private static boolean passiveWithObject(Fact fact) {
        return fact.predicate().passive()
                && fact.argument(Role.OBJECT).isPresent()
                && !DITRANSITIVE.contains(fact.predicate().lemma());
    }

    /** "The candidates elected was Michael Tien": one side of a copula is plural, the other a single name. */
    private static boolean numbersClash(Fact fact) {
        Optional<Argument> complement = fact.argument(Role.COMPLEMENT);
        if (!fact.predicate().copular() || complement.isEmpty()) {
            return false;
        }
        Phrase other = complement.get().phrase();
        boolean single = other.type() == EntityType.PERSON && !other.isCoordinated();
        return single && (fact.subject().isPlural() || fact.subject().type() == EntityType.NONE);
    }
}
