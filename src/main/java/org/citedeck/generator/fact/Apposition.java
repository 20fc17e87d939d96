package org.citedeck.generator.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.PersonNouns;
import org.citedeck.generator.language.Token;

/** "Ann Lee, <u>an economist at Meridian Research</u>, said …": what a person is called behind the name. */
final class Apposition implements Extractor {

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the");

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        return Phrases.fullNames(sentence).stream()
                .flatMap(mention -> fact(text, sentence, mention).stream())
                .toList();
    }

    private static Optional<Fact> fact(AnnotatedText text, AnnotatedSentence sentence, Mention mention) {
        Optional<Entity> person = text.entityAt(sentence, mention.head());
        Optional<Token> beside = beside(sentence, mention);
        if (person.isEmpty() || beside.isEmpty() || Legible.quoted(sentence, beside.get())) {
            return Optional.empty();
        }
        Phrase called = Phrases.unnamed(text, sentence, beside.get());
        if (!called.intact() || called.isCoordinated() || !called.tokens().contains(called.head())) {
            return Optional.empty();
        }
        if (isCutCampus(sentence, called)) {
            return Optional.empty();
        }
        Phrase name = Phrases.ofName(sentence, mention, person.get());
        Predicate is = Predicate.is(beside.get());
        return Optional.of(new Fact(
                text,
                sentence,
                Construction.APPOSITION,
                name,
                is,
                List.of(new Argument(Role.COMPLEMENT, null, called, false)),
                null,
                Math.min(name.start(), called.start()),
                Math.max(name.end(), called.end())));
    }

    /** "A biochemist at the University of California|, San Diego": what stands behind the comma is part of the name. */
    private static boolean isCutCampus(AnnotatedSentence sentence, Phrase called) {
        int behind = called.last().index() + 1;
        return called.tokens().stream().anyMatch(t -> t.text().equals("University"))
                && behind + 1 < sentence.size()
                && sentence.token(behind).text().equals(",")
                && sentence.token(behind + 1).isProperNoun()
                && sentence.typeAt(behind + 1) != EntityType.PERSON;
    }

    /** The noun of a phrase with an article or owner, right behind the name and a comma (an age may stand between) or right before. */
    private static Optional<Token> beside(AnnotatedSentence sentence, Mention mention) {
        Token name = sentence.token(mention.head());
        Optional<Token> behind = sentence.children(name, "appos").stream()
                .filter(noun -> isRole(sentence, noun))
                .filter(noun ->
                        follows(sentence, mention, sentence.subtree(noun).nextSetBit(0)))
                .findFirst();
        return behind.isPresent()
                ? behind
                : sentence.headOf(name)
                        .filter(noun -> name.is("appos") && isRole(sentence, noun))
                        .filter(noun -> mention.first() > 1
                                && noun.index() < mention.first()
                                && sentence.token(mention.first() - 1).text().equals(","));
    }

    private static boolean isRole(AnnotatedSentence sentence, Token noun) {
        return noun.tag().equals("NN")
                && PersonNouns.contains(noun.lemma())
                && (hasArticle(sentence, noun) || isOfficeOf(sentence, noun) || isOwned(sentence, noun));
    }

    /** "Ann Lee, | Norway's foreign minister": whose it is stands before it. */
    private static boolean isOwned(AnnotatedSentence sentence, Token noun) {
        return sentence.children(noun, "nmod:poss").stream()
                .anyMatch(owner ->
                        sentence.typeAt(owner.index()).isName() && sentence.typeAt(owner.index()) != EntityType.PERSON);
    }

    private static boolean hasArticle(AnnotatedSentence sentence, Token noun) {
        return sentence.children(noun, "det").stream().anyMatch(d -> DETERMINERS.contains(d.lemma()));
    }

    /** "Ann Lee, | president of the World Bank": an office and whose it is. */
    private static boolean isOfficeOf(AnnotatedSentence sentence, Token noun) {
        return !sentence.has(noun, "det", "nmod:poss")
                && sentence.children(noun, "nmod").stream()
                        .anyMatch(of -> sentence.children(of, "case").stream()
                                        .anyMatch(c -> c.lemma().equals("of"))
                                && sentence.typeAt(of.index()).isName());
    }

    private static boolean follows(AnnotatedSentence sentence, Mention mention, int first) {
        if (first <= mention.end() || !sentence.token(mention.end()).text().equals(",")) {
            return false;
        }
        return sentence.tokens().subList(mention.end(), first).stream()
                .allMatch(t -> t.isPunctuation() || t.tag().equals("CD"));
    }
}
