package org.citedeck.generator.language;

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
 * Scores an annotator on a folder of treebanks, words given: {@code GoldScore FOLDER [passes]}. Prints how right
 * trees, types, names and pronouns are, and what it costs; with -Dwrong=true also which pronouns are wrong.
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
        int passes = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Map<String, GoldText> bySource = new HashMap<>();
        texts.forEach(text -> bySource.put(text.source().text(), text));
        WordSource words = (source, sentence) -> goldOf(bySource, source).words(source, sentence);

        long start = System.nanoTime();
        NeuralAnnotator annotator = new NeuralAnnotator(words);
        double load = millis(start);

        ParseScore parses = new ParseScore();
        NameScore names = new NameScore();
        TypeScore types = new TypeScore();
        ReferenceScore references = new ReferenceScore();
        for (GoldText text : texts) {
            AnnotatedText found = annotator.annotate(text.source());
            references.add(text.sentences(), found);
            List<List<WordReading>> readings = annotator.read(text.source(), text.words());
            for (int i = 0; i < text.sentences().size(); i++) {
                parses.add(text.sentences().get(i), readings.get(i));
                names.add(text.sentences().get(i), found.sentences().get(i));
                types.add(text.sentences().get(i), readings.get(i));
            }
        }
        System.out.println(parses);
        System.out.println(names);
        System.out.println(references);
        if (Boolean.getBoolean("wrong")) {
            System.out.print(references.wrong());
        }
        System.out.println(types);
        System.out.printf(Locale.ROOT, "load %.0f ms%s%n", load, resident());
        for (int pass = 0; pass < passes; pass++) {
            System.out.printf("%s a sentence%s%n", cost(texts, annotator::annotate), resident());
            System.out.printf("  %s of them the model's%n", cost(texts, source -> read(annotator, bySource, source)));
        }
    }

    private static void read(NeuralAnnotator neural, Map<String, GoldText> bySource, SourceText source) {
        neural.read(source, goldOf(bySource, source).words());
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
