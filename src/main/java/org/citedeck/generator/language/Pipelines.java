package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;

/** What CoreNLP's pipelines want: their properties, and a text whose words and sentences are given. */
final class Pipelines {

    private Pipelines() {}

    static Properties properties(String annotators, String... keysAndValues) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", "1");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            properties.setProperty(keysAndValues[i], keysAndValues[i + 1]);
        }
        return properties;
    }

    /** The text as CoreNLP takes it, words and sentences marked. */
    static Annotation document(SourceText source, WordSource words) {
        List<CoreMap> sentences = new ArrayList<>();
        List<CoreLabel> all = new ArrayList<>();
        for (Sentence sentence : source.sentences()) {
            List<CoreLabel> tokens = words.words(source, sentence);
            Annotation map = new Annotation(source.textOf(sentence));
            map.set(CoreAnnotations.TokensAnnotation.class, tokens);
            map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, sentence.start());
            map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, sentence.end());
            map.set(CoreAnnotations.TokenBeginAnnotation.class, all.size());
            all.addAll(tokens);
            map.set(CoreAnnotations.TokenEndAnnotation.class, all.size());
            map.set(CoreAnnotations.SentenceIndexAnnotation.class, sentence.id());
            sentences.add(map);
        }
        Annotation document = new Annotation(Quotes.straighten(source.text()));
        document.set(CoreAnnotations.TokensAnnotation.class, all);
        document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        if (source.metadata().published() != null) {
            document.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    source.metadata().published().toString());
        }
        return document;
    }
}
