package org.citedeck.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.util.diff.DiffUtils;

/** A file that a person has read and approved, which a test compares with what comes out today. */
public final class Approved {

    private static final int CONTEXT = 3;

    private Approved() {}

    /**
     * Fails with a diff where the file is not what came out, and keeps what came out below {@code target}. With
     * {@code -Dapprove=true} writes the file instead.
     *
     * @param file from the project's root
     * @param test the test to run for approval
     */
    public static void matches(Path file, String received, Class<?> test) {
        if (Boolean.getBoolean("approve")) {
            write(file, received);
            return;
        }
        String approved = Files.exists(file) ? read(file) : "";
        if (!approved.equals(received)) {
            Path kept = received(file);
            write(kept, received);
            throw new AssertionError("""
                    %s is not what comes out today, which is kept in %s. If today's is right, approve it:
                        mvn test -Dtest=%s -Dapprove=true
                    %s""".formatted(file, kept, test.getSimpleName(), diff(approved, received)));
        }
    }

    /** {@code src/test/resources/rules/approved.txt} to {@code target/rules/received.txt}. */
    private static Path received(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        String name = file.getFileName().toString();
        return Path.of("target")
                .resolve(directory.getFileName())
                .resolve("received" + name.substring(name.lastIndexOf('.')));
    }

    /** What changed between two texts, line by line. */
    static String diff(String before, String after) {
        List<String> old = before.lines().toList();
        var patch = DiffUtils.diff(old, after.lines().toList());
        return String.join("\n", DiffUtils.generateUnifiedDiff("before", "today", old, patch, CONTEXT));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
