package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
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

    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");

    OptionalInt resolve(
            List<AnnotatedSentence> sentences,
            AnnotatedSentence sentence,
            Token pronoun,
            List<Entity> entities,
            Map<Place, Integer> entityOfToken) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        boolean personal = MALE.contains(word) || FEMALE.contains(word);
        boolean known = personal || NEUTER.contains(word);
        if (!known || insideQuotes(sentence, pronoun)) {
            return OptionalInt.empty();
        }
        if (!personal && isExpletive(sentence, pronoun)) {
            return OptionalInt.empty();
        }
        Search search = new Search(sentences, entities, entityOfToken, word, personal);
        return personal ? search.person(sentence, pronoun) : search.thing(sentence, pronoun);
    }

    private static boolean insideQuotes(AnnotatedSentence sentence, Token pronoun) {
        int open = 0;
        for (int t = 0; t < pronoun.index(); t++) {
            String text = sentence.token(t).text();
            if (text.equals("“") || (text.equals("\"") && open == 0)) {
                open = 1;
            } else if (text.equals("”") || text.equals("\"")) {
                open = 0;
            }
        }
        return open == 1;
    }

    /** "It is clear that …": stands for nothing. */
    private static boolean isExpletive(AnnotatedSentence sentence, Token pronoun) {
        if (pronoun.is("expl")) {
            return true;
        }
        Optional<Token> head = sentence.headOf(pronoun);
        return pronoun.is("nsubj") && head.isPresent() && sentence.has(head.get(), "csubj", "ccomp");
    }

    private record Search(
            List<AnnotatedSentence> sentences,
            List<Entity> entities,
            Map<Place, Integer> entityOfToken,
            String word,
            boolean personal) {

        OptionalInt person(AnnotatedSentence sentence, Token pronoun) {
            if (rivalSubject(sentence, pronoun.index())) {
                return OptionalInt.empty();
            }
            List<Integer> here = candidates(sentence, pronoun.index());
            Optional<Integer> subjectHere = onlySubject(sentence, pronoun.index());
            if (subjectHere.isPresent()) {
                return OptionalInt.of(subjectHere.get());
            }
            if (here.size() == 1) {
                return OptionalInt.of(here.get(0));
            }
            if (!here.isEmpty()) {
                return OptionalInt.empty();
            }
            for (int back = 1; back <= 2 && sentence.id() - back >= 0; back++) {
                AnnotatedSentence before = sentences.get(sentence.id() - back);
                Optional<Integer> subject = mainSubject(before);
                if (subject.isPresent()) {
                    return OptionalInt.of(subject.get());
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

        OptionalInt thing(AnnotatedSentence sentence, Token pronoun) {
            if (pronoun.tag().equals("PRP$")) {
                Optional<Integer> subject = onlySubject(sentence, pronoun.index());
                if (subject.isPresent() && candidates(sentence, pronoun.index()).size() == 1) {
                    return OptionalInt.of(subject.get());
                }
                return OptionalInt.empty();
            }
            if (!pronoun.is("nsubj")
                    || sentence.id() == 0
                    || !candidates(sentence, pronoun.index()).isEmpty()) {
                return OptionalInt.empty();
            }
            AnnotatedSentence before = sentences.get(sentence.id() - 1);
            if (before.sentence().paragraph() != sentence.sentence().paragraph()) {
                return OptionalInt.empty();
            }
            Optional<Integer> subject = mainSubject(before);
            return subject.isPresent() && candidates(before, before.size()).size() == 1
                    ? OptionalInt.of(subject.get())
                    : OptionalInt.empty();
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

        private boolean isModifier(AnnotatedSentence sentence, int token) {
            return !personal && sentence.token(token).is("compound", "amod");
        }

        private boolean fits(Entity entity) {
            if (!personal) {
                return entity.type() == EntityType.ORGANIZATION
                        || entity.type().isPlace()
                        || entity.type() == EntityType.OTHER_NAME;
            }
            return entity.type() == EntityType.PERSON
                    && (entity.gender() == Entity.Gender.UNKNOWN
                            || entity.gender() == Entity.Gender.MALE == MALE.contains(word));
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
        private boolean rivalSubject(AnnotatedSentence sentence, int before) {
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
}
