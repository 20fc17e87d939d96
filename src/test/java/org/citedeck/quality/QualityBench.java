package org.citedeck.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.citedeck.generator.StandardGenerator;
import org.citedeck.generator.Workings;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.UnreadableArticleException;

/**
 * Generates over folders of articles: {@code QualityBench OUT FOLDER...}. Writes to OUT a {@code report.html}, a blind sheet for
 * raters of each article, and {@code key.tsv}, which {@link Ratings} needs to read what they thought.
 */
final class QualityBench {

    private final StandardGenerator generator = new StandardGenerator();
    private final Report report = new Report();
    private final List<String> key = new ArrayList<>();
    private final Path out;

    private QualityBench(Path out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("say where to write, and at least one folder of articles");
        }
        QualityBench bench = new QualityBench(Files.createDirectories(Path.of(arguments[0])));
        List<Path> articles = new ArrayList<>();
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            articles.addAll(articlesIn(Path.of(folder)));
        }
        for (int i = 0; i < articles.size(); i++) {
            bench.run(i + 1, articles.get(i));
        }
        Files.write(bench.out.resolve("key.tsv"), bench.key);
        Files.writeString(bench.out.resolve("report.html"), bench.report.toString());
        System.out.printf("%d items of %d articles: see %s%n", bench.key.size(), articles.size(), bench.out);
    }

    private static List<Path> articlesIn(Path folder) throws IOException {
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.(txt|md|html)"))
                    .filter(f -> !f.getFileName().toString().startsWith("README"))
                    .sorted()
                    .toList();
        }
    }

    private void run(int number, Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.\\w+$", "");
        try {
            Workings workings = generator.workings(generator.read(RawArticle.of(Files.readString(file))));
            List<RatedItem> items = items(String.format(Locale.ROOT, "A%02d", number), name, workings.items());
            report.add(name, workings, items);
            List<RatedItem> shuffled = items.stream()
                    .sorted(java.util.Comparator.comparing(RatedItem::id))
                    .toList();
            if (!shuffled.isEmpty()) {
                Files.writeString(
                        out.resolve("sheet-" + name + ".md"),
                        RatingSheet.of(workings.text().source(), shuffled));
            }
            items.forEach(item -> key.add(item.keyLine()));
            System.out.printf("%s: %d items%n", name, items.size());
        } catch (UnreadableArticleException e) {
            System.out.printf("%s: %s%n", name, e.reason().hint());
        }
    }

    /** In the generator's order, with ids that stand for a random one. */
    private static List<RatedItem> items(String article, String name, List<Proposal> proposals) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i <= proposals.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(name.hashCode()));
        List<RatedItem> items = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            String id = String.format(Locale.ROOT, "%s-%02d", article, places.get(i));
            items.add(new RatedItem(id, name, i + 1, proposals.get(i)));
        }
        return items;
    }
}
