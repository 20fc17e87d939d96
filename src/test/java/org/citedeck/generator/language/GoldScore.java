package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.citedeck.generator.language.neural.WordReading;
import org.citedeck.generator.reading.SourceText;

/**
 * Scores an annotator on a folder of treebanks, words given: {@code GoldScore FOLDER corenlp|neural [passes]}. Prints how right
 * trees, types and names are, and what it costs.
 */
final class GoldScore {

    private GoldScore() {}

    public static void main(String[] arguments) throws IOException {
        List<GoldText> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
                texts.add(GoldText.read(file));
            }
        }
        boolean isNeural = arguments[1].equals("neural");
        int passes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
        Map<String, GoldText> bySource = new HashMap<>();
        texts.forEach(text -> bySource.put(text.source().text(), text));
        WordSource words = (source, sentence) -> goldOf(bySource, source).words(source, sentence);

        long start = System.nanoTime();
        NeuralAnnotator neural = isNeural ? new NeuralAnnotator(words) : null;
        Annotator annotator = neural != null ? neural : new CoreNlpAnnotator(words);
        double load = millis(start);

        ParseScore parses = new ParseScore();
        NameScore names = new NameScore();
        TypeScore types = new TypeScore();
        for (GoldText text : texts) {
            AnnotatedText found = annotator.annotate(text.source());
            List<List<WordReading>> readings = neural == null ? List.of() : neural.read(text.source(), labels(text));
            for (int i = 0; i < text.sentences().size(); i++) {
                parses.add(text.sentences().get(i), found.sentences().get(i));
                names.add(text.sentences().get(i), found.sentences().get(i));
                if (neural != null) {
                    types.add(text.sentences().get(i), readings.get(i));
                }
            }
        }
        System.out.println(parses);
        System.out.println(names);
        if (neural != null) {
            System.out.println(types);
        }
        System.out.printf(Locale.ROOT, "load %.0f ms%s%n", load, resident());
        for (int pass = 0; pass < passes; pass++) {
            System.out.printf("%s a sentence%s%n", cost(texts, annotator::annotate), resident());
            if (neural != null) {
                System.out.printf("  %s of them the model's%n", cost(texts, source -> read(neural, bySource, source)));
            }
        }
    }

    private static void read(NeuralAnnotator neural, Map<String, GoldText> bySource, SourceText source) {
        neural.read(source, labels(goldOf(bySource, source)));
    }

    /** Time by the clock and by the processors, per sentence. */
    private static String cost(List<GoldText> texts, Consumer<SourceText> work) {
        long start = System.nanoTime();
        long processors = processorNanos();
        texts.forEach(text -> work.accept(text.source()));
        int sentences = texts.stream().mapToInt(t -> t.sentences().size()).sum();
        double busy = (processorNanos() - processors) / 1e6 / sentences;
        return String.format(Locale.ROOT, "%.2f ms, %.2f ms of processors", millis(start) / sentences, busy);
    }

    private static long processorNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    private static List<List<CoreLabel>> labels(GoldText text) {
        return text.source().sentences().stream()
                .map(sentence -> text.words(text.source(), sentence))
                .toList();
    }

    private static GoldText goldOf(Map<String, GoldText> bySource, SourceText source) {
        GoldText gold = bySource.get(source.text());
        if (gold == null) {
            throw new IllegalArgumentException("no words are given for this text");
        }
        return gold;
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /** Resident memory where the system tells it. */
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                .map(line -> ", " + line.replaceAll("\\s+", " "))
                .reduce("", String::concat);
    }
}
