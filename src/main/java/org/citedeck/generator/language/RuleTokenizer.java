package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;

/** CoreNLP's tokenizer by rules; it needs no model. */
final class RuleTokenizer implements WordSource {

    private final StanfordCoreNLP tokenizer =
            new StanfordCoreNLP(Pipelines.properties("tokenize", "ssplit.isOneSentence", "true"));

    @Override
    public List<CoreLabel> words(SourceText source, Sentence sentence) {
        Annotation alone = new Annotation(Quotes.straighten(source.textOf(sentence)));
        tokenizer.annotate(alone);
        List<CoreLabel> tokens = alone.get(CoreAnnotations.TokensAnnotation.class);
        for (CoreLabel token : tokens) {
            token.setBeginPosition(token.beginPosition() + sentence.start());
            token.setEndPosition(token.endPosition() + sentence.start());
            token.setSentIndex(sentence.id());
        }
        return tokens;
    }
}
