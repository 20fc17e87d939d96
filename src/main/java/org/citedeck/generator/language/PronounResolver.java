package org.citedeck.generator.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.citedeck.generator.language.Coreference.Place;

/**
 * Finds whom a pronoun means where only one reading is likely: the subject of the clause or of the sentence before, or
 * the only candidate near by (Hobbs 1978; centering: Grosz, Joshi and Weinstein 1995).
 */
final class PronounResolver {

    static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> FIRST = Set.of("i", "me", "my", "we", "us", "our", "myself", "ourselves");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");

    /** So many sentences back somebody else may be meant. */
    static final int NEAR = 3;
    /** Sentences that speak of somebody, from which on a text may be about them. */
    private static final int ENOUGH = 3;

    private final List<AnnotatedSentence> sentences;
    private final QuotedWords quoted;
    private final OptionalInt protagonist;
    private final boolean obituary;
    /** What pronouns have told so far of those whose names tell nothing. */
    private final Map<Integer, Entity.Gender> genders = new HashMap<>();

    /** @param protagonist whom the text is about; empty if that is nobody or one of several */
    PronounResolver(List<AnnotatedSentence> sentences, Optional<Protagonist> protagonist) {
        this.sentences = sentences;
        this.protagonist = protagonist.map(one -> OptionalInt.of(one.id())).orElse(OptionalInt.empty());
        this.obituary = protagonist.filter(Protagonist::dead).isPresent();
        this.quoted = QuotedWords.in(sentences);
    }

    OptionalInt resolve(
            AnnotatedSentence sentence, Token pronoun, List<Entity> entities, Map<Place, Integer> entityOfToken) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        boolean personal = MALE.contains(word) || FEMALE.contains(word);
        boolean known = personal || NEUTER.contains(word);
        if (!known || quoted.contains(sentence.id(), pronoun.index()) || isToldByItsSpeaker(sentence)) {
            return OptionalInt.empty();
        }
        if (!personal && isExpletive(sentence, pronoun)) {
            return OptionalInt.empty();
        }
        Dialogue dialogue = new Dialogue(sentences, quoted);
        Candidates candidates = new Candidates(sentences, entities, entityOfToken, genders, dialogue, word, personal);
        PronounSearch search = new PronounSearch(candidates);
        return personal ? person(search, sentence, pronoun) : search.thing(sentence, pronoun);
    }

    private OptionalInt person(PronounSearch search, AnnotatedSentence sentence, Token pronoun) {
        Candidates candidates = search.candidates();
        OptionalInt likely = search.person(sentence, pronoun);
        if (likely.isEmpty()) {
            return meansProtagonist(candidates, sentence, pronoun) ? protagonist : likely;
        }
        int found = likely.getAsInt();
        boolean unknown = candidates.isOfUnknownGender(found);
        boolean rivalled = unknown
                && !candidates.knownNearBy(sentence, pronoun).isEmpty()
                && !goesOn(candidates, sentence, pronoun, found);
        if (rivalled || isOfWhomHeSpoke(candidates, sentence, pronoun, found)) {
            return OptionalInt.empty();
        }
        if (isOnlyMentioned(candidates, sentence, pronoun, found)) {
            return protagonist;
        }
        if (mayMeanProtagonist(candidates, sentence, pronoun, found)) {
            return unknown && isStoryOfOne(candidates, sentence) ? protagonist : OptionalInt.empty();
        }
        genders.putIfAbsent(found, candidates.wanted());
        return likely;
    }

    /** "Enright was reluctant to make much of it. | “You see a lot of kids,” | he | said": the only person whom the sentence before tells of. */
    private static boolean goesOn(Candidates candidates, AnnotatedSentence sentence, Token pronoun, int found) {
        Dialogue dialogue = candidates.dialogue();
        List<AnnotatedSentence> told = dialogue.before(sentence, true);
        return dialogue.speaks(sentence, pronoun)
                && !told.isEmpty()
                && candidates.mainSubject(told.get(0)).filter(id -> id == found).isPresent()
                && candidates.before(told.get(0), told.get(0).size()).size() == 1;
    }

    /** "The prosecutor said Croft had lied. | He | made five trips": whoever reports may go on reporting of another near by. */
    private static boolean isOfWhomHeSpoke(
            Candidates candidates, AnnotatedSentence sentence, Token pronoun, int found) {
        Dialogue dialogue = candidates.dialogue();
        if (sentence.id() == 0
                || candidates.isNamedBefore(found, sentence, pronoun.index())
                || dialogue.speaks(sentence, pronoun)
                || !pronoun.is("nsubj")) {
            return false;
        }
        List<AnnotatedSentence> told = dialogue.before(sentence, true);
        boolean reports = !told.isEmpty()
                && dialogue.speakerIn(told.get(0))
                        .flatMap(speaker -> candidates.meant(told.get(0), speaker))
                        .filter(id -> id == found)
                        .isPresent();
        Set<Integer> near = new HashSet<>(candidates.knownNearBy(sentence, pronoun));
        near.remove(found);
        return reports && !near.isEmpty();
    }

    private boolean protagonistFits(Candidates candidates) {
        return protagonist.isPresent() && candidates.fits(protagonist.getAsInt());
    }

    /** Whether somebody found less than surely stands where whom the article is about fits as well. */
    private boolean mayMeanProtagonist(Candidates candidates, AnnotatedSentence sentence, Token pronoun, int found) {
        if (!protagonistFits(candidates) || protagonist.getAsInt() == found) {
            return false;
        }
        boolean here = candidates.isNamedBefore(found, sentence, pronoun.index());
        AnnotatedSentence before = sentences.get(Math.max(0, sentence.id() - 1));
        return candidates.isOfUnknownGender(found)
                || candidates.isNextOfKin(found, protagonist.getAsInt(), before)
                || (!here && candidates.isNamedBefore(protagonist.getAsInt(), before, before.size()));
    }

    /** "It was in Nellie's kitchen, | she | would say": whether, in a story of one, another is near by who does nothing. */
    private boolean isOnlyMentioned(Candidates candidates, AnnotatedSentence sentence, Token pronoun, int found) {
        if (!protagonistFits(candidates) || protagonist.getAsInt() == found || !isStoryOfOne(candidates, sentence)) {
            return false;
        }
        AnnotatedSentence before = sentences.get(Math.max(0, sentence.id() - 1));
        return !candidates.acts(found, sentence, pronoun.index()) && !candidates.acts(found, before, before.size());
    }

    /** Whether, in a story of one, nobody else is near who is known to fit, nor anybody unnamed. */
    private boolean meansProtagonist(Candidates candidates, AnnotatedSentence sentence, Token pronoun) {
        if (!protagonistFits(candidates) || !isStoryOfOne(candidates, sentence)) {
            return false;
        }
        AnnotatedSentence before = sentences.get(Math.max(0, sentence.id() - 1));
        return Set.of(protagonist.getAsInt()).containsAll(candidates.knownNearBy(sentence, pronoun))
                && !candidates.rivalSubject(sentence, pronoun.index())
                && !candidates.rivalSubject(before, before.size());
    }

    /** Whether whom the text is about is spoken of in most sentences so far, or dead, and of a gender that has been told. */
    private boolean isStoryOfOne(Candidates candidates, AnnotatedSentence sentence) {
        int one = protagonist.orElseThrow();
        long spoken = sentences.subList(0, sentence.id()).stream()
                .filter(before -> candidates.isNamedBefore(one, before, before.size()))
                .count();
        return (obituary || (spoken >= ENOUGH && 2 * spoken >= sentence.id())) && !candidates.isOfUnknownGender(one);
    }

    /** "I was told to leave her": somebody's own words, whether in quotation marks or not. */
    private boolean isToldByItsSpeaker(AnnotatedSentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> FIRST.contains(t.text().toLowerCase(Locale.ROOT))
                        && t.tag().startsWith("PRP")
                        && !quoted.contains(sentence.id(), t.index()));
    }

    /** "It is clear that …": stands for nothing. */
    private static boolean isExpletive(AnnotatedSentence sentence, Token pronoun) {
        if (pronoun.is("expl")) {
            return true;
        }
        Optional<Token> head = sentence.headOf(pronoun);
        return pronoun.is("nsubj") && head.isPresent() && sentence.has(head.get(), "csubj", "ccomp");
    }
}
