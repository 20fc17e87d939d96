package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.citedeck.generator.language.Coreference.Place;

/**
 * Looks around a pronoun for those it may mean.
 *
 * @param entityOfToken what has been resolved so far
 * @param genders what pronouns have told so far of those whose names tell nothing
 * @param word the pronoun in lower case
 * @param personal whether a person is meant
 */
record PronounSearch(
        List<AnnotatedSentence> sentences,
        List<Entity> entities,
        Map<Place, Integer> entityOfToken,
        Map<Integer, Entity.Gender> genders,
        String word,
        boolean personal) {

    /** Of more people who fit, in one sentence, anybody may be meant in the next. */
    private static final int CROWD = 2;

    private static final WordList SAYING = WordList.of("asserting-verbs");

    OptionalInt person(AnnotatedSentence sentence, Token pronoun) {
        Optional<Integer> speaker = speaker(sentence, pronoun);
        if (speaker.isPresent()) {
            return OptionalInt.of(speaker.get());
        }
        if (rivalSubject(sentence, pronoun.index())) {
            return OptionalInt.empty();
        }
        List<Integer> here = candidates(sentence, pronoun.index());
        if (here.size() == 1) {
            return isObjectOf(here.get(0), sentence, pronoun) ? OptionalInt.empty() : OptionalInt.of(here.get(0));
        }
        if (!here.isEmpty()) {
            Optional<Integer> subject = onlySubject(sentence, pronoun.index());
            boolean near = subject.isPresent() && isLast(subject.get(), sentence, pronoun.index());
            return near && !isObjectOf(subject.get(), sentence, pronoun)
                    ? OptionalInt.of(subject.get())
                    : OptionalInt.empty();
        }
        Optional<Integer> ahead = subjectBehind(sentence, pronoun);
        if (ahead.isPresent()) {
            return OptionalInt.of(ahead.get());
        }
        for (int back = 1; back <= 2 && sentence.id() - back >= 0; back++) {
            AnnotatedSentence before = sentences.get(sentence.id() - back);
            Optional<Integer> subject = mainSubject(before);
            if (subject.isPresent()) {
                return candidates(before, before.size()).size() > CROWD
                        ? OptionalInt.empty()
                        : OptionalInt.of(subject.get());
            }
            if (rivalSubject(before, before.size())) {
                return OptionalInt.empty();
            }
            List<Integer> there = candidates(before, before.size());
            if (there.size() == 1) {
                return OptionalInt.of(there.get(0));
            }
            if (!there.isEmpty()) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** "Holm said | she | would leave", "Volvo said | it | would close": who says something of somebody not named speaks of herself; not "Holm told Lee she …". */
    private Optional<Integer> speaker(AnnotatedSentence sentence, Token pronoun) {
        Optional<Token> said = sentence.headOf(pronoun).filter(verb -> pronoun.is("nsubj") && verb.is("ccomp"));
        Optional<Token> says = said.flatMap(sentence::headOf).filter(verb -> SAYING.contains(verb.lemma()));
        if (says.isEmpty() || says.get().index() > pronoun.index()) {
            return Optional.empty();
        }
        boolean told = sentence.children(says.get(), "obj", "iobj", "obl").stream()
                .map(t -> entityOfToken.get(new Place(sentence.id(), t.index())))
                .anyMatch(id -> id != null && fits(entities.get(id)));
        return sentence.child(says.get(), "nsubj")
                .filter(subject -> subject.index() < says.get().index() && !told)
                .map(subject -> antecedent(sentence, subject))
                .map(subject -> entityOfToken.get(new Place(sentence.id(), subject.index())))
                .filter(id -> fits(entities.get(id)));
    }

    /** "Holm met | him": the subject of the same verb would be "himself". */
    private boolean isObjectOf(int entity, AnnotatedSentence sentence, Token pronoun) {
        return !pronoun.tag().equals("PRP$")
                && !pronoun.text().endsWith("self")
                && sentence.headOf(pronoun).stream()
                        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                        .filter(subject -> !subject.equals(pronoun))
                        .map(subject -> antecedent(sentence, subject))
                        .anyMatch(subject ->
                                Objects.equals(entityOfToken.get(new Place(sentence.id(), subject.index())), entity));
    }

    /** The noun that "who" stands for, else the word itself. */
    private static Token antecedent(AnnotatedSentence sentence, Token subject) {
        if (!subject.tag().startsWith("W")) {
            return subject;
        }
        Optional<Token> verb = sentence.headOf(subject);
        while (verb.isPresent() && verb.get().is("conj")) {
            verb = sentence.headOf(verb.get());
        }
        return verb.filter(v -> v.is("acl:relcl")).flatMap(sentence::headOf).orElse(subject);
    }

    /** "Firefox, | its | main rival, …": nobody is described by himself. */
    private boolean isWithinPhraseOf(int entity, AnnotatedSentence sentence, Token pronoun) {
        return sentence.children(pronoun).isEmpty()
                && sentence.tokens().stream()
                        .filter(t -> t.index() < pronoun.index() && t.is("nsubj"))
                        .filter(t -> Objects.equals(entityOfToken.get(new Place(sentence.id(), t.index())), entity))
                        .anyMatch(t -> sentence.subtree(t).get(pronoun.index()));
    }

    /** Whether no other who fits has been named since. */
    private boolean isLast(int entity, AnnotatedSentence sentence, int before) {
        for (int t = before - 1; t >= 0; t--) {
            Integer id = entityOfToken.get(new Place(sentence.id(), t));
            if (id != null && fits(entities.get(id))) {
                return id == entity;
            }
        }
        return false;
    }

    /** "Discussing his plans, Ada Holm said …": the subject behind the clause in which the pronoun stands. */
    private Optional<Integer> subjectBehind(AnnotatedSentence sentence, Token pronoun) {
        return sentence.root()
                .flatMap(root -> sentence.child(root, "nsubj")
                        .filter(subject -> subject.index() > pronoun.index())
                        .filter(subject -> sentence.children(root, "advcl", "obl").stream()
                                .anyMatch(clause -> clause.index() < subject.index()
                                        && sentence.subtree(clause).get(pronoun.index()))))
                .map(subject -> entityOfToken.get(new Place(sentence.id(), subject.index())))
                .filter(id -> fits(entities.get(id)));
    }

    OptionalInt thing(AnnotatedSentence sentence, Token pronoun) {
        Optional<Integer> speaker = speaker(sentence, pronoun);
        if (speaker.isPresent()) {
            return OptionalInt.of(speaker.get());
        }
        if (pronoun.tag().equals("PRP$")
                && !candidates(sentence, pronoun.index()).isEmpty()) {
            return onlySubject(sentence, pronoun.index())
                    .filter(subject -> candidates(sentence, pronoun.index()).size() == 1)
                    .filter(subject -> !isWithinPhraseOf(subject, sentence, pronoun))
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
        }
        if (!pronoun.is("nsubj", "nmod:poss")
                || sentence.id() == 0
                || !candidates(sentence, pronoun.index()).isEmpty()) {
            return OptionalInt.empty();
        }
        AnnotatedSentence before = sentences.get(sentence.id() - 1);
        Optional<Integer> subject = mainSubject(before);
        return subject.isPresent() && !hasRival(before, subject.get())
                ? OptionalInt.of(subject.get())
                : OptionalInt.empty();
    }

    /** Whether another is named that the pronoun may mean: a place that only tells where or whose is none beside a body. */
    private boolean hasRival(AnnotatedSentence sentence, int subject) {
        boolean body = entities.get(subject).type() == EntityType.ORGANIZATION;
        for (Token token : sentence.tokens()) {
            Integer id = entityOfToken.get(new Place(sentence.id(), token.index()));
            if (id == null || id == subject || !fits(entities.get(id)) || isModifier(sentence, token.index())) {
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
    private List<Integer> candidates(AnnotatedSentence sentence, int before) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int t = 0; t < before; t++) {
            Integer id = entityOfToken.get(new Place(sentence.id(), t));
            if (id != null && fits(entities.get(id)) && !isModifier(sentence, t)) {
                found.add(id);
            }
        }
        return new ArrayList<>(found);
    }

    /** Whether somebody fits the pronoun. */
    boolean mayBe(int entity) {
        return fits(entities.get(entity));
    }

    /** Whether somebody is spoken of in a sentence before a token. */
    boolean isNamedBefore(int entity, AnnotatedSentence sentence, int before) {
        return IntStream.range(0, before)
                .anyMatch(t -> Objects.equals(entityOfToken.get(new Place(sentence.id(), t)), entity));
    }

    boolean isOfUnknownGender(int entity) {
        return genderOf(entity) == Entity.Gender.UNKNOWN;
    }

    /** Those who are known to fit, spoken of near by before the pronoun, by name or by pronoun. */
    Set<Integer> knownNearBy(AnnotatedSentence sentence, Token pronoun) {
        Entity.Gender wanted = PronounResolver.MALE.contains(word) ? Entity.Gender.MALE : Entity.Gender.FEMALE;
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

    private Entity.Gender genderOf(int entity) {
        Entity.Gender told = entities.get(entity).gender();
        return told == Entity.Gender.UNKNOWN ? genders.getOrDefault(entity, Entity.Gender.UNKNOWN) : told;
    }

    private boolean isModifier(AnnotatedSentence sentence, int token) {
        return !personal && sentence.token(token).is("compound", "amod");
    }

    private boolean fits(Entity entity) {
        if (!personal) {
            return entity.type() == EntityType.ORGANIZATION
                    || entity.type().isPlace()
                    || entity.type() == EntityType.OTHER_NAME;
        }
        Entity.Gender gender = genderOf(entity.id());
        return entity.type() == EntityType.PERSON
                && (gender == Entity.Gender.UNKNOWN
                        || gender == Entity.Gender.MALE == PronounResolver.MALE.contains(word));
    }

    /** The one fitting entity that is a subject before a token. */
    private Optional<Integer> onlySubject(AnnotatedSentence sentence, int before) {
        Set<Integer> subjects = new LinkedHashSet<>();
        for (int t = 0; t < before; t++) {
            Integer id = entityOfToken.get(new Place(sentence.id(), t));
            boolean source = t >= 2
                    && sentence.token(t - 1).lemma().equals("to")
                    && sentence.token(t - 2).text().equalsIgnoreCase("according");
            if (id != null && fits(entities.get(id)) && sentence.token(t).is("nsubj") && !source) {
                subjects.add(id);
            }
        }
        return subjects.size() == 1 ? Optional.of(subjects.iterator().next()) : Optional.empty();
    }

    private Optional<Integer> mainSubject(AnnotatedSentence sentence) {
        return sentence.root()
                .flatMap(root -> sentence.child(root, "nsubj"))
                .map(subject -> entityOfToken.get(new Place(sentence.id(), subject.index())))
                .filter(id -> fits(entities.get(id)));
    }

    /** Whether a person who is not named is a subject before the token: "the suspect", "a spokesman". */
    boolean rivalSubject(AnnotatedSentence sentence, int before) {
        if (!personal) {
            return false;
        }
        for (int t = 0; t < before; t++) {
            Token token = sentence.token(t);
            if (token.is("nsubj")
                    && token.tag().equals("NN")
                    && entityOfToken.get(new Place(sentence.id(), t)) == null
                    && PersonNouns.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }
}
