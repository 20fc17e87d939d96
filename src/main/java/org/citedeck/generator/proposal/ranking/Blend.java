package org.citedeck.generator.proposal.ranking;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.citedeck.generator.proposal.critic.Item;

/**
 * How much the features and how much the critic count for each kind of item (stacking, Wolpert 1992): learned by logistic regression from
 * what a critic thought of items of articles that it had not been taught on (docs/quality.md). {@code blend.tsv} has a kind, the
 * bias, the weight of the features' log-odds and that of the critic's on each line.
 */
record Blend(Map<Item.Kind, Part> parts) {

    private static final String RESOURCE = "blend.tsv";

    /** Of one kind of items. */
    record Part(double bias, double features, double critic) {}

    /** The one that the program comes with. */
    static Blend standard() {
        try (InputStream in = Blend.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException("no " + RESOURCE + " on the class path");
            }
            Map<Item.Kind, Part> parts = new EnumMap<>(Item.Kind.class);
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(line -> {
                        String[] cells = line.split("\t", -1);
                        parts.put(
                                Item.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT)),
                                new Part(
                                        Double.parseDouble(cells[1]),
                                        Double.parseDouble(cells[2]),
                                        Double.parseDouble(cells[3])));
                    });
            return new Blend(parts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both log-odds that an item is accepted made into one. */
    double logOdds(Item.Kind kind, double features, double critic) {
        Part part = parts.get(kind);
        if (part == null) {
            throw new IllegalStateException("no line for " + kind + " in " + RESOURCE);
        }
        return part.bias() + part.features() * features + part.critic() * critic;
    }
}
