package org.citedeck.generator.language.neural;

import java.util.List;

/** What {@code export.py} writes beside the model: what its outputs stand for, and how to make them probabilities. */
record Settings(Labels labels, Temperatures temperatures) {

    /** In the order of the model's outputs. */
    record Labels(List<String> tags, List<String> relations, List<String> types, List<String> names) {}

    /** What to divide the scores by (Guo et al. 2017). */
    record Temperatures(double arcs, double relations, double tags, double types, double names) {}
}
