package org.citedeck.insight;

import java.util.List;

/** Numbers of one sample. Variance and covariance are those of a sample: divided by n − 1. */
record Series(List<Double> values) {

    /** Sums of whole marks are exact; what is left below this is rounding in the means. */
    private static final double NOTHING = 1e-12;

    Series {
        values = List.copyOf(values);
    }

    int size() {
        return values.size();
    }

    double mean() {
        return values.stream().mapToDouble(Double::doubleValue).sum() / size();
    }

    double variance() {
        return covariance(this);
    }

    double covariance(Series other) {
        double mean = mean();
        double otherMean = other.mean();
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += (values.get(i) - mean) * (other.values.get(i) - otherMean);
        }
        return sum / (size() - 1);
    }

    boolean isConstant() {
        return variance() < NOTHING;
    }

    Series sorted() {
        return new Series(values.stream().sorted().toList());
    }
}
