package org.citedeck.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads what raters thought: {@code Ratings OUT}, with {@code key.tsv} and any number of {@code ratings-*.tsv} in OUT. A line of
 * ratings is an item's id, {@code ok} or the numbers of its deficiencies, and a remark, divided by tabs. Prints acceptance by
 * rule and by deficiency with 95% intervals (Wilson 1927), and how far raters agree (Cohen 1960).
 */
final class Ratings {

    private static final int BEST = 10;
    private static final double Z = 1.96;

    /** One rater's verdict. */
    private record Verdict(Key item, String rater, boolean accepted, List<String> codes) {}

    private record Key(String id, String article, int rank, String rule) {}

    private final List<Verdict> verdicts = new ArrayList<>();

    private Ratings(Path folder) throws IOException {
        Map<String, Key> keys = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("key.tsv"))) {
            String[] cells = line.split("\t", -1);
            keys.put(cells[0], new Key(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]));
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("ratings-.*\\.tsv"))
                    .sorted()
                    .toList()) {
                read(file, keys);
            }
        }
    }

    private void read(Path file, Map<String, Key> keys) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.strip().split("\t", -1);
            if (cells.length < 2) {
                continue;
            }
            Key key = keys.get(cells[0].strip());
            if (key == null) {
                throw new IllegalArgumentException(file + ": no item has the id " + cells[0]);
            }
            boolean accepted = cells[1].strip().equalsIgnoreCase("ok");
            List<String> codes = accepted ? List.of() : List.of(cells[1].strip().split("\\D+", -1));
            verdicts.add(new Verdict(key, file.getFileName().toString(), accepted, codes));
        }
    }

    public static void main(String[] arguments) throws IOException {
        System.out.print(new Ratings(Path.of(arguments[0])));
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(line("all", v -> true));
        out.append(line("ten best", v -> v.item().rank() <= BEST));
        rules().forEach(rule -> out.append(line(rule, v -> v.item().rule().equals(rule))));
        verdicts.stream()
                .map(v -> v.item().article())
                .distinct()
                .forEach(article ->
                        out.append(line(article, v -> v.item().article().equals(article))));
        Map<String, Integer> byCode =
                new TreeMap<>(Comparator.comparingInt(c -> c.isEmpty() ? 0 : Integer.parseInt(c)));
        verdicts.forEach(v -> v.codes().forEach(code -> byCode.merge(code, 1, Integer::sum)));
        byCode.forEach((code, count) -> out.append(String.format(
                Locale.ROOT, "deficiency %s: %d (%.1f%%)%n", code, count, 100.0 * count / verdicts.size())));
        return out.append(agreement()).toString();
    }

    private List<String> rules() {
        return verdicts.stream().map(v -> v.item().rule()).distinct().sorted().toList();
    }

    private String line(String name, Predicate<Verdict> which) {
        List<Verdict> chosen = verdicts.stream().filter(which).toList();
        int n = chosen.size();
        if (n == 0) {
            return "";
        }
        double p = (double) chosen.stream().filter(Verdict::accepted).count() / n;
        double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double reach = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return String.format(
                Locale.ROOT,
                "%-40s %3.0f of %3d  %3.0f%%  (%.0f–%.0f)%n",
                name,
                p * n,
                n,
                100 * p,
                100 * (middle - reach),
                100 * (middle + reach));
    }

    /** Cohen's kappa over all pairs of verdicts on one item. */
    private String agreement() {
        int[][] pairs = new int[2][2];
        for (int i = 0; i < verdicts.size(); i++) {
            for (int j = i + 1; j < verdicts.size(); j++) {
                Verdict a = verdicts.get(i);
                Verdict b = verdicts.get(j);
                if (a.item().equals(b.item()) && !a.rater().equals(b.rater())) {
                    pairs[a.accepted() ? 1 : 0][b.accepted() ? 1 : 0]++;
                }
            }
        }
        double n = pairs[0][0] + pairs[0][1] + pairs[1][0] + pairs[1][1];
        if (n == 0) {
            return "no item was rated twice\n";
        }
        double agreed = (pairs[0][0] + pairs[1][1]) / n;
        double first = (pairs[1][0] + pairs[1][1]) / n;
        double second = (pairs[0][1] + pairs[1][1]) / n;
        double chance = first * second + (1 - first) * (1 - second);
        return String.format(
                Locale.ROOT,
                "rated twice: %.0f, agreed %.0f%%, kappa %.2f%n",
                n,
                100 * agreed,
                (agreed - chance) / (1 - chance));
    }
}
