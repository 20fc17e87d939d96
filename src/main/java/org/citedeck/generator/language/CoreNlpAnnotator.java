package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.BasicDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;

/**
 * Stanford CoreNLP (Manning et al. 2014) behind the port: tokens, tags, lemmas, Universal Dependencies, names, dates.
 *
 * <p>Sentences are given, not found, so that offsets stay those of the frozen text. CoreNLP keeps its models in a static
 * cache: making this annotator a second time, as after a live reload, costs milliseconds.
 */
public final class CoreNlpAnnotator implements Annotator {

    private final WordSource words;
    private final StanfordCoreNLP models;
    private final MentionFinder mentions = new MentionFinder(new Gazetteer());
    private final Resolver resolver = new Resolver(new NameGender());

    /** Loads the models: several seconds the first time in a JVM. */
    public CoreNlpAnnotator() {
        this(WordSource.tokenizer());
    }

    CoreNlpAnnotator(WordSource words) {
        this.words = words;
        models = new StanfordCoreNLP(
                Pipelines.properties(
                        "pos,lemma,depparse,ner",
                        "ner.applyFineGrained",
                        "false",
                        "ner.buildEntityMentions",
                        "false",
                        // no calendar of holidays: it would bring an XML binding of its own
                        "sutime.binders",
                        "0"),
                false);
    }

    @Override
    public AnnotatedText annotate(SourceText source) {
        Annotation document = Pipelines.document(source, words);
        models.annotate(document);
        List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
        List<AnnotatedSentence> annotated = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            annotated.add(convert(source, source.sentences().get(i), sentences.get(i)));
        }
        return resolver.resolve(source, annotated);
    }

    private AnnotatedSentence convert(SourceText source, Sentence sentence, CoreMap parsed) {
        List<CoreLabel> labels = parsed.get(CoreAnnotations.TokensAnnotation.class);
        SemanticGraph tree = parsed.get(BasicDependenciesAnnotation.class);
        int[] heads = new int[labels.size()];
        String[] relations = new String[labels.size()];
        java.util.Arrays.fill(heads, -1);
        java.util.Arrays.fill(relations, "root");
        for (SemanticGraphEdge edge : tree.edgeIterable()) {
            heads[edge.getDependent().index() - 1] = edge.getGovernor().index() - 1;
            relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            tokens.add(new Token(
                    i,
                    source.text().substring(label.beginPosition(), label.endPosition()),
                    label.lemma(),
                    label.tag(),
                    heads[i],
                    relations[i],
                    label.beginPosition(),
                    label.endPosition()));
        }
        List<Token> mended = TreeRepair.joinTitles(tokens, mentions.find(sentence.id(), tokens, labels));
        return new AnnotatedSentence(sentence, mended, mentions.find(sentence.id(), mended, labels));
    }
}
