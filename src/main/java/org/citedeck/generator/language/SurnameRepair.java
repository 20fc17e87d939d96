package org.citedeck.generator.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * "Paris" is no city where the text has introduced a Valeska Paris, and "Calder" no person where it speaks of Calder
 * Marine.
 */
final class SurnameRepair {

    private SurnameRepair() {}

    /**
     * The sentences, single names that are the surname of a person of the text retyped as PERSON, those that are the first word of an
     * organisation as ORGANIZATION. A name that is both means the one of the two that has been introduced; where both have been,
     * it keeps its type.
     */
    static List<AnnotatedSentence> retype(List<AnnotatedSentence> sentences) {
        Map<String, Integer> surnames = new HashMap<>();
        Map<String, Integer> firms = new HashMap<>();
        for (AnnotatedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention.end() - mention.first() > 1 && mention.type() == EntityType.PERSON) {
                    surnames.putIfAbsent(sentence.token(mention.end() - 1).text(), sentence.id());
                } else if (mention.end() - mention.first() > 1 && mention.type() == EntityType.ORGANIZATION) {
                    firms.putIfAbsent(sentence.token(mention.first()).text(), sentence.id());
                }
            }
        }
        return sentences.stream().map(s -> retype(s, surnames, firms)).toList();
    }

    private static AnnotatedSentence retype(
            AnnotatedSentence sentence, Map<String, Integer> surnames, Map<String, Integer> firms) {
        List<Mention> mentions = sentence.mentions().stream()
                .map(m -> isSingle(sentence, m) ? retype(sentence, m, surnames, firms) : m)
                .toList();
        return new AnnotatedSentence(sentence.sentence(), sentence.tokens(), mentions);
    }

    private static Mention retype(
            AnnotatedSentence sentence, Mention mention, Map<String, Integer> surnames, Map<String, Integer> firms) {
        String name = sentence.token(mention.first()).text();
        Integer person = surnames.get(name);
        Integer firm = firms.get(name);
        if (person != null && firm != null) {
            boolean personKnown = person <= sentence.id();
            boolean firmKnown = firm <= sentence.id();
            return personKnown == firmKnown
                    ? mention
                    : retyped(mention, personKnown ? EntityType.PERSON : EntityType.ORGANIZATION);
        }
        if (person != null) {
            return retyped(mention, EntityType.PERSON);
        }
        return firm != null && mention.type() == EntityType.PERSON
                ? retyped(mention, EntityType.ORGANIZATION)
                : mention;
    }

    private static Mention retyped(Mention mention, EntityType type) {
        return new Mention(mention.sentence(), mention.first(), mention.end(), mention.head(), type, null);
    }

    private static boolean isSingle(AnnotatedSentence sentence, Mention mention) {
        return mention.type().isName()
                && mention.end() - mention.first() == 1
                && sentence.token(mention.first()).isProperNoun();
    }
}
