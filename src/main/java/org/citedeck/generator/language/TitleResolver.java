package org.citedeck.generator.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citedeck.generator.language.Coreference.Place;

/** "The minister" is the one person of the text who is introduced with that title. */
final class TitleResolver {

    void resolve(List<AnnotatedSentence> sentences, List<Entity> entities, Map<Place, Integer> entityOfToken) {
        for (AnnotatedSentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (isBareDescription(sentence, token)) {
                    List<Entity> holders = entities.stream()
                            .filter(e -> e.type() == EntityType.PERSON
                                    && e.title() != null
                                    && e.introducedIn() < sentence.id()
                                    && lastWord(e.title()).equals(token.lemma().toLowerCase(Locale.ROOT)))
                            .toList();
                    if (holders.size() == 1
                            && !anotherActs(sentences, sentence, holders.get(0), entities, entityOfToken)) {
                        entityOfToken.put(
                                new Place(sentence.id(), token.index()),
                                holders.get(0).id());
                    }
                }
            }
        }
    }

    /** "Anthony Lee had his doubts. “I was wrong,” | the captain | said": where somebody else acts in the sentence before, he may be one too. */
    private static boolean anotherActs(
            List<AnnotatedSentence> sentences,
            AnnotatedSentence sentence,
            Entity holder,
            List<Entity> entities,
            Map<Place, Integer> entityOfToken) {
        if (sentence.id() == 0) {
            return false;
        }
        AnnotatedSentence before = sentences.get(sentence.id() - 1);
        boolean named = before.tokens().stream()
                .map(token -> entityOfToken.get(new Place(before.id(), token.index())))
                .anyMatch(id -> id != null && id == holder.id());
        return !named
                && before.subject()
                        .map(subject -> entityOfToken.get(new Place(before.id(), subject.index())))
                        .filter(id -> entities.get(id).type() == EntityType.PERSON)
                        .isPresent();
    }

    /** A noun with nothing but "the". */
    private static boolean isBareDescription(AnnotatedSentence sentence, Token token) {
        if (!token.tag().equals("NN")) {
            return false;
        }
        List<Token> children = sentence.children(token);
        return children.size() == 1
                && children.get(0).index() == token.index() - 1
                && children.get(0).lemma().equals("the")
                && !token.is("compound", "appos");
    }

    private static String lastWord(String title) {
        return title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
