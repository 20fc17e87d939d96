package org.citedeck.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.citedeck.generator.Generation;
import org.citedeck.generator.StandardGenerator;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Annotator;
import org.citedeck.generator.language.RememberingAnnotator;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.SourceText;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one article takes: annotating it, and all that the generator does with what was annotated. Long articles are the bodies of
 * several of those that were written for ratings, one behind the other: {@code mvn -Pjmh}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class GenerationBenchmark {

    private static final Path ARTICLES = Path.of("src/test/resources/quality");
    private static final String PARAGRAPH = "\n\n";

    /** Words of the article, rounded up to whole paragraphs. */
    @Param({"500", "2500", "5000", "10000"})
    public int words;

    private final Annotator annotator = Annotator.standard();
    private final StandardGenerator afterAnnotation = new StandardGenerator(RememberingAnnotator::new);
    private SourceText article = new SourceText(null, "", List.of(), List.of());

    /** Reads the article, and has it annotated once, so that the generator remembers it. */
    @Setup
    public void prepare() throws IOException, UnreadableArticleException {
        article = afterAnnotation.read(RawArticle.of(longArticle(words)));
        afterAnnotation.propose(article);
    }

    @Benchmark
    public AnnotatedText annotate() {
        return annotator.annotate(article);
    }

    @Benchmark
    public Generation generateFromAnnotation() {
        return afterAnnotation.propose(article);
    }

    private static String longArticle(int words) throws IOException {
        try (Stream<Path> files = Files.walk(ARTICLES)) {
            StringBuilder text = new StringBuilder();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String[] paragraphs = Files.readString(file).strip().split("\\n\\s*\\n", -1);
                // headline and byline of the first article only
                for (int p = text.isEmpty() ? 0 : 2; p < paragraphs.length; p++) {
                    if (count(text) >= words) {
                        return text.toString();
                    }
                    text.append(paragraphs[p]).append(PARAGRAPH);
                }
            }
            return text.toString();
        }
    }

    private static int count(CharSequence text) {
        return text.toString().split("\\s+", -1).length;
    }
}
