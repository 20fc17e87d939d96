package org.citedeck.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.citedeck.generator.StandardGenerator;

/** The program: with {@code generate …} a plain command, otherwise the web application; {@code rehearse} is the build's. */
@QuarkusMain
public class Main {

    /**
     * Runs what the first argument names.
     *
     * @param arguments see {@code generate --help}
     * @throws IOException if the data directory cannot be written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("generate")) {
            System.exit(generate(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        if (arguments.length > 0 && arguments[0].equals("rehearse")) {
            Rehearsal.prepare();
        }
        SessionKey.provide();
        Quarkus.run(arguments);
    }

    /** Neither the server nor the database is started. */
    private static int generate(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Quiet.allButJson();
        return new GenerateCommand(StandardGenerator::new, System.in, out, err).run(arguments);
    }
}
