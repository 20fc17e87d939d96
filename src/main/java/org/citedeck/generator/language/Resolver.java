package org.citedeck.generator.language;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citedeck.generator.language.Coreference.Place;
import org.citedeck.generator.reading.SourceText;

/**
 * Coreference as a careful reader does it, precision before recall: first the names, then the pronouns that can only
 * mean one of them. What is not sure stays unresolved.
 */
public final class Resolver {

    private final NameClusters names;
    private final TitleResolver titles = new TitleResolver();
    private final DescriptionResolver descriptions = new DescriptionResolver();

    Resolver(NameGender genders) {
        this.names = new NameClusters(genders);
    }

    /** With the gender of first names from CoreNLP's list. */
    public static Resolver standard() {
        return new Resolver(new NameGender());
    }

    /** Resolves the names and pronouns of a text. */
    public AnnotatedText resolve(SourceText source, List<AnnotatedSentence> parsed) {
        LocalDate published = source.metadata().published();
        List<AnnotatedSentence> sentences = SurnameRepair.retype(
                published == null
                        ? parsed
                        : parsed.stream()
                                .map(s -> DateTense.settle(s, published))
                                .toList());
        Map<Place, Integer> entityOfToken = new HashMap<>();
        List<Entity> entities = names.cluster(sentences, entityOfToken);
        titles.resolve(sentences, entities, entityOfToken);
        descriptions.resolve(sentences, entities, entityOfToken);
        new KindResolver(sentences, entities, entityOfToken).resolve();
        PronounResolver pronouns = new PronounResolver(
                sentences, Protagonist.of(source.metadata().title(), entities, sentences, entityOfToken));
        for (AnnotatedSentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.tag().startsWith("PRP")) {
                    pronouns.resolve(sentence, token, entities, entityOfToken)
                            .ifPresent(id -> entityOfToken.put(new Place(sentence.id(), token.index()), id));
                }
            }
        }
        return new AnnotatedText(source, sentences, new Coreference(entities, entityOfToken));
    }
}
