package org.citedeck.generator.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** "Paris" is no city where the text has introduced a Valeska Paris. */
final class SurnameRepair {

    private SurnameRepair() {}

    /** The sentences, single names that are the surname of a person of the text retyped as PERSON. */
    static List<AnnotatedSentence> retype(List<AnnotatedSentence> sentences) {
        Set<String> surnames = new HashSet<>();
        for (AnnotatedSentence sentence : sentences) {
            for (Mention mention : sentence.mentions()) {
                if (mention.type() == EntityType.PERSON && mention.end() - mention.first() > 1) {
                    surnames.add(sentence.token(mention.end() - 1).text());
                }
            }
        }
        return sentences.stream().map(s -> retype(s, surnames)).toList();
    }

    private static AnnotatedSentence retype(AnnotatedSentence sentence, Set<String> surnames) {
        List<Mention> mentions = sentence.mentions().stream()
                .map(m -> isSurname(sentence, m, surnames)
                        ? new Mention(m.sentence(), m.first(), m.end(), m.head(), EntityType.PERSON, null)
                        : m)
                .toList();
        return new AnnotatedSentence(sentence.sentence(), sentence.tokens(), mentions);
    }

    private static boolean isSurname(AnnotatedSentence sentence, Mention mention, Set<String> surnames) {
        return mention.type().isName()
                && mention.end() - mention.first() == 1
                && sentence.token(mention.first()).isProperNoun()
                && surnames.contains(sentence.token(mention.first()).text());
    }
}
