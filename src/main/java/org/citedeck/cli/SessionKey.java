package org.citedeck.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that sessions are sealed with: made at the first start and kept beside the database, so that teachers stay
 * signed in over a restart. A key in the configuration wins.
 */
final class SessionKey {

    private static final String PROPERTY = "quarkus.http.auth.session.encryption-key";
    private static final String VARIABLE = "QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY";
    private static final int BYTES = 32;

    private SessionKey() {}

    static void provide() throws IOException {
        if (System.getProperty(PROPERTY) == null && System.getenv(VARIABLE) == null) {
            System.setProperty(PROPERTY, kept(dataDirectory().resolve("session.key")));
        }
    }

    /** The configuration is not up yet, so this reads the two places that can override the default. */
    private static Path dataDirectory() {
        String variable = System.getenv().getOrDefault("CITEDECK_DATA_DIRECTORY", "./data");
        return Path.of(System.getProperty("citedeck.data.directory", variable));
    }

    static String kept(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            // Created before it is written, so that nobody else can read it in between.
            Files.createFile(file);
            restrict(file);
            Files.writeString(file, random());
        } catch (FileAlreadyExistsException e) {
            // made at an earlier start
        }
        return Files.readString(file).strip();
    }

    private static void restrict(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static String random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
