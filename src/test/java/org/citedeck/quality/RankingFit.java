package org.citedeck.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.citedeck.generator.StandardGenerator;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.gate.Gate;
import org.citedeck.generator.proposal.ranking.Features;
import org.citedeck.generator.proposal.ranking.Weights;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.UnreadableArticleException;

/**
 * Learns the ranking's weights: {@code RankingFit QUALITY OUT [FOLDER...]}. QUALITY is a folder with {@code ratings.tsv} and the
 * articles it names, other articles stand in FOLDERs; a rated question counts if the generator, refused drafts included, still writes it. Prints how well the weights foretell
 * the verdicts on articles that they were not learned from.
 */
final class RankingFit {

    /** Strength of the pull to zero, in verdicts. */
    private static final double RIDGE = 3.0;

    private static final int STEPS = 4000;
    private static final double RATE = 0.02;

    /** A rated question: what can be seen of it, and the share of raters who accepted it. */
    private record Example(String article, Map<String, Double> features, double accepted, int raters) {

        boolean isSpeech() {
            return features.keySet().stream().anyMatch(name -> name.startsWith("rule=quote"));
        }
    }

    private RankingFit() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Path.of(arguments[0])));
        List.of(arguments).subList(2, arguments.length).forEach(folder -> folders.add(Path.of(folder)));
        List<Example> examples = examples(folders);
        double verdicts = examples.stream().mapToInt(Example::raters).sum();
        System.out.printf("%d rated questions, %.0f verdicts%n", examples.size(), verdicts);
        validate(examples);
        Map<String, Double> weights = fit(examples);
        List<String> lines = new ArrayList<>();
        weights.forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", name, weight)));
        Files.write(Path.of(arguments[1]), lines);
    }

    /** The file of an article in the first folder that has it. */
    private static Optional<Path> file(List<Path> folders, String article) {
        return folders.stream()
                .map(folder -> folder.resolve(article + ".txt"))
                .filter(Files::exists)
                .findFirst();
    }

    private static List<Example> examples(List<Path> folders) throws IOException {
        Map<String, Map<String, List<String>>> rated = new TreeMap<>();
        for (String line : Files.readAllLines(folders.get(0).resolve("ratings.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (file(folders, cells[1]).isPresent()) {
                rated.computeIfAbsent(cells[1], a -> new HashMap<>())
                        .computeIfAbsent(cells[4], q -> new ArrayList<>())
                        .addAll(List.of(cells[6].split(" ?[;|] ?", -1)));
            }
        }
        StandardGenerator generator = new StandardGenerator();
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, Map<String, List<String>>> article : rated.entrySet()) {
            try {
                String raw = Files.readString(file(folders, article.getKey()).orElseThrow());
                Map<String, Draft> drafts = new HashMap<>();
                for (Gate.Verdict verdict :
                        generator.workings(generator.read(RawArticle.of(raw))).verdicts()) {
                    // whether the article is named has changed since some were rated
                    Draft alone = verdict.draft().alone();
                    drafts.putIfAbsent(alone.question(), alone);
                    alone.inItsArticle().ifPresent(led -> drafts.putIfAbsent(led.question(), led));
                }
                article.getValue().forEach((prompt, verdicts) -> {
                    Draft draft = drafts.get(prompt);
                    if (draft != null) {
                        double ok =
                                verdicts.stream().filter("ok"::equalsIgnoreCase).count();
                        examples.add(new Example(
                                article.getKey(), Features.of(draft), ok / verdicts.size(), verdicts.size()));
                    }
                });
            } catch (UnreadableArticleException e) {
                System.out.println(article.getKey() + ": " + e.reason().hint());
            }
        }
        return examples;
    }

    /** Each article by weights learned from the others: how its questions are ordered. */
    private static void validate(List<Example> examples) {
        List<double[]> foretold = new ArrayList<>();
        for (String article : examples.stream().map(Example::article).distinct().toList()) {
            Weights weights = new Weights(fit(
                    examples.stream().filter(e -> !e.article().equals(article)).toList()));
            for (Example example : examples) {
                if (example.article().equals(article)) {
                    foretold.add(new double[] {
                        weights.logOdds(example.features()), example.accepted(), example.isSpeech() ? 1 : 0
                    });
                }
            }
        }
        report("all", foretold);
        report("without speech", foretold.stream().filter(f -> f[2] == 0).toList());
    }

    /** How well the foretold order and the foretold probabilities fit; an entry is log-odds, share of acceptance, speech or not. */
    private static void report(String which, List<double[]> entries) {
        List<double[]> foretold = new ArrayList<>(entries);
        foretold.sort((a, b) -> Double.compare(b[0], a[0]));
        double right = 0;
        double pairs = 0;
        for (double[] good : foretold) {
            for (double[] bad : foretold) {
                if (good[1] > 0.5 && bad[1] < 0.5) {
                    pairs++;
                    right += good[0] > bad[0] ? 1 : good[0] == bad[0] ? 0.5 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: of an accepted and a refused question, the accepted comes first: %.1f%%%n",
                which,
                100 * right / pairs);
        for (double share : new double[] {0.25, 0.5, 0.75, 1}) {
            int count = (int) Math.round(foretold.size() * share);
            double accepted = foretold.subList(0, count).stream()
                    .mapToDouble(f -> f[1])
                    .average()
                    .orElse(0);
            System.out.printf(Locale.ROOT, "best %.0f%%: %.1f%% accepted%n", 100 * share, 100 * accepted);
        }
        for (double least : new double[] {0.3, 0.4, 0.5, 0.6, 0.7, 0.8}) {
            List<double[]> kept = foretold.stream()
                    .filter(f -> Weights.probability(f[0]) >= least)
                    .toList();
            double accepted = kept.stream().mapToDouble(f -> f[1]).average().orElse(0);
            System.out.printf(
                    Locale.ROOT, "foretold at least %.1f: %d, %.1f%% accepted%n", least, kept.size(), 100 * accepted);
        }
    }

    /** Logistic regression with a ridge, by gradient descent; the bias is not pulled. */
    private static Map<String, Double> fit(List<Example> examples) {
        Map<String, Double> weights = new TreeMap<>();
        weights.put(Weights.BIAS, 0.0);
        examples.forEach(e -> e.features().keySet().forEach(name -> weights.put(name, 0.0)));
        double total = examples.stream().mapToInt(Example::raters).sum();
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> gradient = new HashMap<>();
            Weights now = new Weights(weights);
            for (Example example : examples) {
                double miss =
                        (example.accepted() - Weights.probability(now.logOdds(example.features()))) * example.raters();
                gradient.merge(Weights.BIAS, miss, Double::sum);
                example.features().forEach((name, value) -> gradient.merge(name, miss * value, Double::sum));
            }
            double rate = RATE * 50 / total;
            weights.replaceAll((name, weight) -> weight
                    + rate * (gradient.getOrDefault(name, 0.0) - (name.equals(Weights.BIAS) ? 0 : RIDGE * weight)));
        }
        return weights;
    }
}
