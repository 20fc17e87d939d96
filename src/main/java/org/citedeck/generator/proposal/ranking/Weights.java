package org.citedeck.generator.proposal.ranking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A linear model of what people accept: log-odds as the weighted sum of {@link Features}. The weights are learned from rated items
 * by logistic regression (see docs/quality.md); {@code weights.tsv} has one feature a line, its name and its weight.
 */
public final class Weights {

    /** The feature that all drafts have. */
    public static final String BIAS = "bias";

    private static final String RESOURCE = "weights.tsv";

    private final Map<String, Double> byFeature;

    public Weights(Map<String, Double> byFeature) {
        this.byFeature = Map.copyOf(byFeature);
    }

    /** Those that the program comes with. */
    public static Weights standard() {
        try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("no " + RESOURCE + " on the class path");
            }
            Map<String, Double> read = new HashMap<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 2) {
                    read.put(cells[0], Double.parseDouble(cells[1]));
                }
            }
            return new Weights(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Log-odds that a draft with these features is accepted. */
    public double logOdds(Map<String, Double> features) {
        double sum = byFeature.getOrDefault(BIAS, 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += byFeature.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return sum;
    }

    /** Log-odds to a probability. */
    public static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
