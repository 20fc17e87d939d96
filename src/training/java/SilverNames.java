import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Labels the words of treebanks with the names that Stanford CoreNLP's recognisers find (Finkel et al. 2005), as a second
 * teacher for the annotator's names: {@code java -cp <CoreNLP and its models> SilverNames.java <treebanks> <out>}.
 *
 * <p>Writes for each {@code x.conllu} a file {@code x.names}: one label a word (PERSON, LOCATION, ORGANIZATION, MISC or O), an
 * empty line after each sentence, in the order of the treebank.
 */
public final class SilverNames {

    private static final Set<String> KEPT = Set.of("PERSON", "LOCATION", "ORGANIZATION", "MISC");

    private SilverNames() {}

    public static void main(String[] arguments) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "pos,lemma,ner");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        StanfordCoreNLP models = new StanfordCoreNLP(properties, false);
        Path out = Files.createDirectories(Path.of(arguments[1]));
        try (Stream<Path> treebanks = Files.list(Path.of(arguments[0]))) {
            for (Path treebank : treebanks.sorted().toList()) {
                String name = treebank.getFileName().toString().replace(".conllu", ".names");
                label(models, treebank, out.resolve(name));
                System.err.println(name);
            }
        }
    }

    private static void label(StanfordCoreNLP models, Path treebank, Path out) throws IOException {
        try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out))) {
            List<String> words = new ArrayList<>();
            for (String line : Files.readAllLines(treebank)) {
                String[] fields = line.split("\t", -1);
                if (fields.length == 10 && fields[0].chars().allMatch(Character::isDigit)) {
                    words.add(fields[1]);
                } else if (line.isEmpty() && !words.isEmpty()) {
                    labelSentence(models, words).forEach(writer::println);
                    writer.println();
                    words.clear();
                }
            }
        }
    }

    private static List<String> labelSentence(StanfordCoreNLP models, List<String> words) {
        List<CoreLabel> tokens = new ArrayList<>();
        int offset = 0;
        for (String word : words) {
            CoreLabel token = CoreLabel.wordFromString(word);
            token.setIndex(tokens.size() + 1);
            token.setSentIndex(0);
            token.setBeginPosition(offset);
            token.setEndPosition(offset + word.length());
            offset += word.length() + 1;
            tokens.add(token);
        }
        CoreMap sentence = new Annotation(String.join(" ", words));
        sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
        sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, 0);
        Annotation document = new Annotation(String.join(" ", words));
        document.set(CoreAnnotations.TokensAnnotation.class, tokens);
        document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        models.annotate(document);
        return tokens.stream()
                .map(token -> KEPT.contains(token.ner()) ? token.ner() : "O")
                .toList();
    }
}
