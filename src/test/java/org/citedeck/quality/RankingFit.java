package org.citedeck.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.citedeck.generator.fact.Facts;
import org.citedeck.generator.language.Annotator;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.ranking.Features;
import org.citedeck.generator.proposal.ranking.Weights;
import org.citedeck.generator.proposal.rule.Rules;
import org.citedeck.generator.reading.ArticleReader;
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

    private static final int FOLDS = 10;
    private static final int STEPS = 4000;
    private static final double RATE = 0.02;

    /** A rated question: what can be seen of it, and the share of raters who accepted it. */
    private record Example(String article, String prompt, Map<String, Double> features, double accepted, int raters) {

        boolean isSpeech() {
            return features.keySet().stream().anyMatch(name -> name.startsWith("rule=quote"));
        }

        boolean isGap() {
            return features.containsKey("rule=sentence-gap");
        }
    }

    private RankingFit() {}

    public static void main(String[] arguments) throws IOException {
        List<Path> folders = new ArrayList<>(List.of(Path.of(arguments[0])));
        List.of(arguments).subList(2, arguments.length).forEach(folder -> folders.add(Path.of(folder)));
        List<Example> examples = examples(folders);
        double verdicts = examples.stream().mapToInt(Example::raters).sum();
        System.out.printf("%d rated questions, %.0f verdicts%n", examples.size(), verdicts);
        Path weighed = Path.of(arguments[1]);
        Files.write(weighed.resolveSibling("odds.tsv"), validate(examples));
        Map<String, Double> weights = fit(examples);
        List<String> lines = new ArrayList<>();
        weights.forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.3f", name, weight)));
        Files.write(weighed, lines);
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
        Annotator annotator = Annotator.standard();
        ArticleReader reader = new ArticleReader();
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, Map<String, List<String>>> article : rated.entrySet()) {
            try {
                String raw = Files.readString(file(folders, article.getKey()).orElseThrow());
                Map<String, Draft> drafts = new HashMap<>();
                for (Draft alone : Rules.apply(Facts.of(annotator.annotate(reader.read(RawArticle.of(raw)))))) {
                    // whether the article is named has changed since some were rated
                    drafts.putIfAbsent(alone.question(), alone);
                    alone.inItsArticle().ifPresent(led -> drafts.putIfAbsent(led.question(), led));
                }
                article.getValue().forEach((prompt, verdicts) -> {
                    Draft draft = drafts.get(prompt);
                    if (draft != null) {
                        double ok =
                                verdicts.stream().filter("ok"::equalsIgnoreCase).count();
                        examples.add(new Example(
                                article.getKey(), prompt, Features.of(draft), ok / verdicts.size(), verdicts.size()));
                    }
                });
            } catch (UnreadableArticleException e) {
                System.out.println(article.getKey() + ": " + e.reason().hint());
            }
        }
        return examples;
    }

    /**
     * The articles of each fold by weights learned from the others: how their questions are ordered.
     *
     * @return article, question and foretold log-odds of each, divided by tabs: what {@code blend.py} learns from
     */
    private static List<String> validate(List<Example> examples) {
        List<String> articles =
                examples.stream().map(Example::article).distinct().toList();
        Map<Example, Double> odds = new ConcurrentHashMap<>();
        List<double[]> foretold = IntStream.range(0, FOLDS)
                .parallel()
                .boxed()
                .flatMap(fold -> {
                    Predicate<Example> here = e -> articles.indexOf(e.article()) % FOLDS == fold;
                    Weights weights = new Weights(
                            fit(examples.stream().filter(here.negate()).toList()));
                    examples.stream().filter(here).forEach(e -> odds.put(e, weights.logOdds(e.features())));
                    return examples.stream().filter(here).map(e ->
                            new double[] {odds.get(e), e.accepted(), e.isSpeech() ? 1 : e.isGap() ? 2 : 0});
                })
                .toList();
        report("all", foretold);
        report("without speech", foretold.stream().filter(f -> f[2] != 1).toList());
        report("gaps", foretold.stream().filter(f -> f[2] == 2).toList());
        return examples.stream()
                .map(e -> String.format(Locale.ROOT, "%s\t%s\t%.4f", e.article(), e.prompt(), odds.get(e)))
                .toList();
    }

    /** How well the foretold order and the foretold probabilities fit; an entry is log-odds, share of acceptance, kind. */
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
        for (double least : new double[] {0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9}) {
            List<double[]> kept = foretold.stream()
                    .filter(f -> Weights.probability(f[0]) >= least)
                    .toList();
            double accepted = kept.stream().mapToDouble(f -> f[1]).average().orElse(0);
            System.out.printf(
                    Locale.ROOT, "foretold at least %.2f: %d, %.1f%% accepted%n", least, kept.size(), 100 * accepted);
        }
    }

    /** Logistic regression with a ridge, by gradient descent; the bias is not pulled. */
    private static Map<String, Double> fit(List<Example> examples) {
        TreeSet<String> names = new TreeSet<>(Set.of(Weights.BIAS));
        examples.forEach(e -> names.addAll(e.features().keySet()));
        List<String> order = List.copyOf(names);
        int bias = order.indexOf(Weights.BIAS);
        int[][] which = new int[examples.size()][];
        double[][] values = new double[examples.size()][];
        for (int i = 0; i < which.length; i++) {
            Map<String, Double> features = examples.get(i).features();
            which[i] = features.keySet().stream()
                    .mapToInt(name -> Collections.binarySearch(order, name))
                    .toArray();
            values[i] =
                    features.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        double total = examples.stream().mapToInt(Example::raters).sum();
        double rate = RATE * 50 / total;
        double[] weights = new double[order.size()];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < which.length; i++) {
                Example example = examples.get(i);
                double odds = weights[bias];
                for (int k = 0; k < which[i].length; k++) {
                    odds += weights[which[i][k]] * values[i][k];
                }
                double miss = (example.accepted() - Weights.probability(odds)) * example.raters();
                gradient[bias] += miss;
                for (int k = 0; k < which[i].length; k++) {
                    gradient[which[i][k]] += miss * values[i][k];
                }
            }
            for (int w = 0; w < weights.length; w++) {
                weights[w] += rate * (gradient[w] - (w == bias ? 0 : RIDGE * weights[w]));
            }
        }
        Map<String, Double> fitted = new TreeMap<>();
        for (int w = 0; w < weights.length; w++) {
            fitted.put(order.get(w), weights[w]);
        }
        return fitted;
    }
}
