package org.citedeck.live;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program, with a data folder of its own and the sample decks made. */
record BenchServer(Process process, URI home) implements AutoCloseable {

    static final String PASSWORD = "benchmark-password";

    /** Each generation, or the whole heap, has a line with what is used of it. */
    private static final Pattern USED = Pattern.compile(" used (\\d+)K");

    private static final long KB_IN_MB = 1024;
    private static final int PORT = 18_099;
    private static final int SAMPLE_DECKS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    static BenchServer start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder("java", "@target/citedeck");
        builder.environment()
                .put(
                        "CITEDECK_DATA_DIRECTORY",
                        Files.createTempDirectory("citedeck-live").toString());
        builder.environment().put("CITEDECK_ACCOUNT_FIRST_PASSWORD", PASSWORD);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(PORT));
        builder.redirectErrorStream(true).redirectOutput(new File("target/live-bench-server.log"));
        var server = new BenchServer(builder.start(), URI.create("http://localhost:" + PORT));
        Instant end = Instant.now().plus(PATIENCE);
        while (server.decks() < SAMPLE_DECKS) {
            if (Instant.now().isAfter(end)) {
                server.close();
                throw new IllegalStateException("No sample decks; see target/live-bench-server.log");
            }
            Thread.sleep(500);
        }
        return server;
    }

    private int decks() throws InterruptedException {
        try {
            String page = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(home).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            return page.split("href=\"/decks/", -1).length - 1;
        } catch (IOException e) {
            return 0;
        }
    }

    /** What is used of the heap after a full collection, and what the process takes. */
    String memory() throws IOException, InterruptedException {
        jcmd("GC.run");
        long heap = jcmd("GC.heap_info")
                .lines()
                .filter(line -> !line.contains("Metaspace") && !line.contains("class space"))
                .map(USED::matcher)
                .filter(Matcher::find)
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
        String resident = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("");
        return "heap " + heap / KB_IN_MB + " MB; " + resident.replaceAll("\\s+", " ");
    }

    static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).strip();
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder("jcmd", Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor(1, TimeUnit.MINUTES);
        return said;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
