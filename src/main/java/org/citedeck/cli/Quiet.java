package org.citedeck.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Libraries like to talk; on the command line standard output belongs to the JSON and standard error to progress. */
final class Quiet {

    private static final Logger ROOT = Logger.getLogger("");

    private Quiet() {}

    static void allButJson() {
        ROOT.setLevel(Level.OFF);
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }
}
