package org.citedeck.insight;

/** A part of a whole. */
record Share(int part, int whole) {

    public Figure percent() {
        return whole == 0 ? Figure.undefined("no such claim was answered") : Figure.of(100.0 * part / whole);
    }
}
