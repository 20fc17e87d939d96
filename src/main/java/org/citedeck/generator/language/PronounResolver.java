package org.citedeck.generator.language;

import java.util.HashMap;
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
    /** What pronouns have told so far of those whose names tell nothing. */
    private final Map<Integer, Entity.Gender> genders = new HashMap<>();

    /** @param protagonist id of the person whom the headline names; empty if it names none or several */
    PronounResolver(List<AnnotatedSentence> sentences, OptionalInt protagonist) {
        this.sentences = sentences;
        this.protagonist = protagonist;
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
        PronounSearch search = new PronounSearch(sentences, entities, entityOfToken, genders, word, personal);
        OptionalInt found = personal ? search.person(sentence, pronoun) : search.thing(sentence, pronoun);
        if (personal && found.isPresent() && search.isOfUnknownGender(found.getAsInt())) {
            Set<Integer> others = search.knownNearBy(sentence, pronoun);
            if (!others.isEmpty()) {
                return OptionalInt.empty();
            }
        }
        if (personal && found.isEmpty() && meansProtagonist(search, sentence, pronoun)) {
            return protagonist;
        }
        if (personal && found.isPresent() && mayMeanProtagonist(search, sentence, pronoun, found.getAsInt())) {
            return search.isOfUnknownGender(found.getAsInt()) && isStoryOfOne(search, sentence)
                    ? protagonist
                    : OptionalInt.empty();
        }
        if (personal && found.isPresent()) {
            genders.putIfAbsent(found.getAsInt(), MALE.contains(word) ? Entity.Gender.MALE : Entity.Gender.FEMALE);
        }
        return found;
    }

    /** Whether somebody found less than surely stands where whom the article is about fits as well. */
    private boolean mayMeanProtagonist(PronounSearch search, AnnotatedSentence sentence, Token pronoun, int found) {
        if (protagonist.isEmpty() || protagonist.getAsInt() == found || !search.mayBe(protagonist.getAsInt())) {
            return false;
        }
        boolean here = search.isNamedBefore(found, sentence, pronoun.index());
        AnnotatedSentence before = sentences.get(Math.max(0, sentence.id() - 1));
        return search.isOfUnknownGender(found)
                || (!here && search.isNamedBefore(protagonist.getAsInt(), before, before.size()));
    }

    /** Whether, in a story of one, nobody else is near who is known to fit, nor anybody unnamed. */
    private boolean meansProtagonist(PronounSearch search, AnnotatedSentence sentence, Token pronoun) {
        if (protagonist.isEmpty() || !search.mayBe(protagonist.getAsInt()) || !isStoryOfOne(search, sentence)) {
            return false;
        }
        AnnotatedSentence before = sentences.get(Math.max(0, sentence.id() - 1));
        return Set.of(protagonist.getAsInt()).containsAll(search.knownNearBy(sentence, pronoun))
                && !search.rivalSubject(sentence, pronoun.index())
                && !search.rivalSubject(before, before.size());
    }

    /** Whether whom the headline names is spoken of in most sentences so far, as in an obituary, and of a gender that has been told. */
    private boolean isStoryOfOne(PronounSearch search, AnnotatedSentence sentence) {
        int one = protagonist.orElseThrow();
        long spoken = sentences.subList(0, sentence.id()).stream()
                .filter(before -> search.isNamedBefore(one, before, before.size()))
                .count();
        return spoken >= ENOUGH && 2 * spoken >= sentence.id() && !search.isOfUnknownGender(one);
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
