package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.citedeck.generator.language.neural.NeuralParser;
import org.citedeck.generator.language.neural.WordReading;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;

/**
 * Our own model behind the port: tags, Universal Dependencies and names with a confidence each. Words, lemmas, dates and amounts
 * come from the rules of Stanford CoreNLP, none of its models is loaded.
 */
public final class NeuralAnnotator implements Annotator {

    private static final Pattern DECADE = Pattern.compile("'?\\d0s|\\d{3}0s");

    private final WordSource words;
    private final NeuralParser parser = new NeuralParser();
    private final NumericReader numbers = new NumericReader();
    private final MentionFinder mentions = new MentionFinder(new Gazetteer());
    private final Resolver resolver = new Resolver(new NameGender());

    /** Loads the model: a second or two the first time in a JVM. */
    public NeuralAnnotator() {
        this(WordSource.tokenizer());
    }

    NeuralAnnotator(WordSource words) {
        this.words = words;
    }

    @Override
    public AnnotatedText annotate(SourceText source) {
        return annotate(source, done -> {});
    }

    @Override
    public AnnotatedText annotate(SourceText source, IntConsumer done) {
        Annotation document = Pipelines.document(source, words);
        List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
        List<List<CoreLabel>> labels = sentences.stream()
                .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
                .toList();
        List<List<WordReading>> readings = read(source, labels, done);
        for (int i = 0; i < labels.size(); i++) {
            tag(labels.get(i), readings.get(i));
        }
        numbers.read(document);
        NameLabels.apply(labels, readings);
        List<AnnotatedSentence> annotated = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            annotated.add(convert(source, source.sentences().get(i), labels.get(i), readings.get(i)));
        }
        return resolver.resolve(source, annotated);
    }

    /** What the model says of each word. */
    List<List<WordReading>> read(SourceText source, List<List<CoreLabel>> labels) {
        return read(source, labels, done -> {});
    }

    private List<List<WordReading>> read(SourceText source, List<List<CoreLabel>> labels, IntConsumer done) {
        List<List<String>> words = labels.stream()
                .map(sentence -> sentence.stream()
                        .map(label -> Quotes.straighten(text(source, label)))
                        .toList())
                .toList();
        return parser.read(words, done);
    }

    private static String text(SourceText source, CoreLabel label) {
        return source.text().substring(label.beginPosition(), label.endPosition());
    }

    private static void tag(List<CoreLabel> labels, List<WordReading> readings) {
        Morphology morphology = new Morphology();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            // "the 1990s" is a plural noun to the model, and a number to the rules for dates
            label.setTag(
                    DECADE.matcher(label.word()).matches()
                            ? "CD"
                            : readings.get(i).tag());
            label.setLemma(morphology.lemma(label.word(), label.tag()));
        }
    }

    private AnnotatedSentence convert(
            SourceText source, Sentence sentence, List<CoreLabel> labels, List<WordReading> readings) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            WordReading reading = readings.get(i);
            tokens.add(new Token(
                    i,
                    text(source, label),
                    label.lemma(),
                    reading.tag(),
                    reading.head(),
                    Relations.known(reading.relation(), reading.type()),
                    label.beginPosition(),
                    label.endPosition(),
                    reading.attachment()));
        }
        List<Token> lifted = TreeRepair.joinByTense(TreeRepair.liftCommas(tokens));
        List<Mention> found = mentions.find(sentence.id(), lifted, labels);
        List<Token> mended = TreeRepair.liftParticles(TreeRepair.joinTitles(lifted, found), found);
        return new AnnotatedSentence(sentence, mended, mentions.find(sentence.id(), mended, labels));
    }
}
