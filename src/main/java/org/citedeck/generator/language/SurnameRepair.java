package org.citedeck.generator.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * "Paris" is no city where the text has introduced a Valeska Paris, and "Calder" no person where it speaks of Calder
 * Marine.
 */
final class SurnameRepair {

    private SurnameRepair() {}

    /** The sentences, single names that are the surname of a person of the text retyped as PERSON,
     * those that are the first word of an organisation as ORGANIZATION. */
    static List<AnnotatedSentence> retype(List<AnnotatedSentence> sentences) {
        Set<String> surnames = new HashSet<>();
        for (AnnotatedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention.type() == EntityType.PERSON && mention.end() - mention.first() > 1) {
                    surnames.add(sentence.token(mention.end() - 1).text());
                }
            }
        }
        Set<String> firms = new HashSet<>();
        for (AnnotatedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention.type() == EntityType.ORGANIZATION && mention.end() - mention.first() > 1) {
                    firms.add(sentence.token(mention.first()).text());
                }
            }
        }
        firms.removeAll(surnames);
        return sentences.stream().map(s -> retype(s, surnames, firms)).toList();
    }

    private static AnnotatedSentence retype(AnnotatedSentence sentence, Set<String> surnames, Set<String> firms) {
        List<Mention> mentions = sentence.mentions().stream()
                .map(m -> isSingle(sentence, m, surnames)
                        ? retyped(m, EntityType.PERSON)
                        : m.type() == EntityType.PERSON && isSingle(sentence, m, firms)
                                ? retyped(m, EntityType.ORGANIZATION)
                                : m)
                .toList();
        return new AnnotatedSentence(sentence.sentence(), sentence.tokens(), mentions);
    }

    private static Mention retyped(Mention mention, EntityType type) {
        return new Mention(mention.sentence(), mention.first(), mention.end(), mention.head(), type, null);
    }

    private static boolean isSingle(AnnotatedSentence sentence, Mention mention, Set<String> names) {
        return mention.type().isName()
                && mention.end() - mention.first() == 1
                && sentence.token(mention.first()).isProperNoun()
                && names.contains(sentence.token(mention.first()).text());
    }
}
