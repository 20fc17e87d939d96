package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citedeck.generator.language.Coreference.Place;

/**
 * Those whom a pronoun may mean, by what they are and where they are named.
 *
 * @param entityOfToken what has been resolved so far
 * @param genders what pronouns have told so far of those whose names tell nothing
 * @param dialogue who speaks: the pronoun stands in no quotation, so nobody is meant whom only a quotation names
 * @param word the pronoun in lower case
 * @param personal whether a person is meant
 */
record Candidates(
        List<AnnotatedSentence> sentences,
        List<Entity> entities,
        Map<Place, Integer> entityOfToken,
        Map<Integer, Entity.Gender> genders,
        Dialogue dialogue,
        String word,
        boolean personal) {

    /** What a word has been found to mean so far. */
    Optional<Integer> of(AnnotatedSentence sentence, Token token) {
        return Optional.ofNullable(entityOfToken.get(new Place(sentence.id(), token.index())));
    }

    /** Whether no other who fits has been named since. */
    boolean isLast(int entity, AnnotatedSentence sentence, int before) {
        for (int t = before - 1; t >= 0; t--) {
            Integer id = entityOfToken.get(new Place(sentence.id(), t));
            if (id != null && fits(id) && !isQuoted(sentence, t)) {
                return id == entity;
            }
        }
        return false;
    }

    /** Whether another is named that the pronoun may mean: a place that only tells where or whose is none beside a body. */
    boolean hasRival(AnnotatedSentence sentence, int subject) {
        boolean body = entities.get(subject).type() == EntityType.ORGANIZATION;
        for (Token token : sentence.tokens()) {
            Integer id = entityOfToken.get(new Place(sentence.id(), token.index()));
            if (id == null || id == subject || !fits(id) || isModifier(sentence, token.index())) {
                continue;
            }
            boolean where = entities.get(id).type().isPlace() && token.is("nmod", "obl");
            if (!body || !where) {
                return true;
            }
        }
        return false;
    }

    /** Entities that fit the pronoun, mentioned before a token of a sentence. */
    List<Integer> before(AnnotatedSentence sentence, int before) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int t = 0; t < before; t++) {
            Integer id = entityOfToken.get(new Place(sentence.id(), t));
            // "was born | Joan Hirst": another name of hers
            boolean same = sentence.token(t).is("xcomp");
            if (id != null && fits(id) && !same && !isModifier(sentence, t) && !isQuoted(sentence, t)) {
                found.add(id);
            }
        }
        return new ArrayList<>(found);
    }

    private boolean isQuoted(AnnotatedSentence sentence, int token) {
        return dialogue.isQuoted(sentence, sentence.token(token));
    }

    /** Whether somebody is spoken of in a sentence before a token. */
    boolean isNamedBefore(int entity, AnnotatedSentence sentence, int before) {
        return IntStream.range(0, before)
                .anyMatch(t -> Objects.equals(entityOfToken.get(new Place(sentence.id(), t)), entity));
    }

    /** Whether somebody is the subject of a clause of a sentence before a token. */
    boolean acts(int entity, AnnotatedSentence sentence, int before) {
        return sentence.tokens().subList(0, before).stream()
                .filter(t -> t.is("nsubj"))
                .anyMatch(t -> meant(sentence, t).filter(id -> id == entity).isPresent());
    }

    /** "Her mother, | Nellie |, was a cook": whether a sentence brings somebody in as somebody else's. */
    boolean isNextOfKin(int entity, int whose, AnnotatedSentence sentence) {
        return sentence.tokens().stream()
                .filter(noun -> noun.isNoun()
                        && meant(sentence, noun).filter(id -> id == entity).isPresent())
                .flatMap(noun -> sentence.children(noun, "nmod:poss").stream())
                .anyMatch(owner -> of(sentence, owner).filter(id -> id == whose).isPresent());
    }

    boolean isOfUnknownGender(int entity) {
        return genderOf(entity) == Entity.Gender.UNKNOWN;
    }

    /** Those who are known to fit, spoken of near by before the pronoun, by name or by pronoun. */
    Set<Integer> knownNearBy(AnnotatedSentence sentence, Token pronoun) {
        Entity.Gender wanted = wanted();
        Set<Integer> found = new LinkedHashSet<>();
        for (AnnotatedSentence near :
                sentences.subList(Math.max(0, sentence.id() - PronounResolver.NEAR), sentence.id() + 1)) {
            int end = near.id() == sentence.id() ? pronoun.index() : near.size();
            for (int t = 0; t < end; t++) {
                Integer id = entityOfToken.get(new Place(near.id(), t));
                if (id != null && entities.get(id).type() == EntityType.PERSON && genderOf(id) == wanted) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    /** The gender that a personal pronoun tells. */
    Entity.Gender wanted() {
        return PronounResolver.MALE.contains(word) ? Entity.Gender.MALE : Entity.Gender.FEMALE;
    }

    private Entity.Gender genderOf(int entity) {
        Entity.Gender told = entities.get(entity).gender();
        return told == Entity.Gender.UNKNOWN ? genders.getOrDefault(entity, Entity.Gender.UNKNOWN) : told;
    }

    private boolean isModifier(AnnotatedSentence sentence, int token) {
        return !personal && sentence.token(token).is("compound", "amod");
    }

    /** Whether somebody or something fits the pronoun. */
    boolean fits(int id) {
        Entity entity = entities.get(id);
        if (!personal) {
            return entity.type() == EntityType.ORGANIZATION
                    || entity.type().isPlace()
                    || entity.type() == EntityType.OTHER_NAME;
        }
        Entity.Gender gender = genderOf(id);
        return entity.type() == EntityType.PERSON && (gender == Entity.Gender.UNKNOWN || gender == wanted());
    }

    /** The one fitting entity that is a subject before a token. */
    Optional<Integer> onlySubject(AnnotatedSentence sentence, int before) {
        Set<Integer> subjects = new LinkedHashSet<>();
        for (int t = 0; t < before; t++) {
            Integer id = sentence.token(t).is("nsubj")
                    ? meant(sentence, sentence.token(t)).orElse(null)
                    : null;
            boolean source = t >= 2
                    && sentence.token(t - 1).lemma().equals("to")
                    && sentence.token(t - 2).text().equalsIgnoreCase("according");
            if (id != null && fits(id) && !source && !isQuoted(sentence, t)) {
                subjects.add(id);
            }
        }
        return subjects.size() == 1 ? Optional.of(subjects.iterator().next()) : Optional.empty();
    }

    /** Who or what acts in the main clause of a sentence, if they fit. */
    Optional<Integer> mainSubject(AnnotatedSentence sentence) {
        return sentence.subject().flatMap(subject -> meant(sentence, subject)).filter(this::fits);
    }

    /** Whom or what a word means, or else the name beside it: "the | chairman, Philip Croft,". */
    Optional<Integer> meant(AnnotatedSentence sentence, Token word) {
        return Stream.concat(Stream.of(word), sentence.children(word, "appos").stream())
                .map(t -> entityOfToken.get(new Place(sentence.id(), t.index())))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> namedWithin(sentence, word));
    }

    /** "The owner of the agency, | Puneet Sharma |,": the one person named beside another noun of the description. */
    private Optional<Integer> namedWithin(AnnotatedSentence sentence, Token word) {
        if (!PersonNouns.isOfOne(word.lemma())) {
            return Optional.empty();
        }
        List<Integer> people = sentence.subtree(word).stream()
                .mapToObj(sentence::token)
                .filter(t -> t.is("appos"))
                .map(t -> entityOfToken.get(new Place(sentence.id(), t.index())))
                .filter(id -> id != null && entities.get(id).type() == EntityType.PERSON)
                .distinct()
                .toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** Whether a person who is not named is a subject before the token: "the suspect", "a spokesman", "the 24-year-old". */
    boolean rivalSubject(AnnotatedSentence sentence, int before) {
        if (!personal) {
            return false;
        }
        for (int t = 0; t < before; t++) {
            Token token = sentence.token(t);
            boolean person = (token.tag().equals("NN") && PersonNouns.isOfOne(token.lemma()))
                    || token.text().matches("(?:\\d+-year-)?old");
            if (token.is("nsubj")
                    && person
                    && !isQuoted(sentence, t)
                    && meant(sentence, token).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
