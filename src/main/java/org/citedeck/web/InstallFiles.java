package org.citedeck.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser installs: what the app is called and looks like, and the worker that serves it without network. */
@Path("/")
@PermitAll
class InstallFiles {

    /** What the worker keeps from the start. Other styles and scripts it keeps as they are used. */
    static final List<String> KEPT = List.of(
            "/offline",
            "/offline/kept",
            "/offline/answered",
            "/offline/cards",
            "/offline/learned",
            "/assets/citedeck.css",
            "/assets/cards.css",
            "/assets/cards.js",
            "/assets/logo.svg",
            "/assets/offline/page.js",
            "/webjars/htmx.org/dist/htmx.min.js");

    /** The worker, in the order in which its parts need each other. */
    static final List<String> WORKER = Stream.of(
                    "store", "network", "shell", "send", "attempt", "cards", "take", "worker")
            .map(part -> "/assets/offline/" + part + ".js")
            .toList();

    private final String worker;

    InstallFiles() {
        this.worker = text("/offline/sw.js")
                .replace("@version@", version())
                .replace("@kept@", quoted(KEPT))
                .replace("@worker@", quoted(WORKER));
    }

    @GET
    @Path("sw.js")
    @Produces(MediaType.WILDCARD)
    public Response worker() {
        return Response.ok(worker).type("text/javascript; charset=UTF-8").build();
    }

    @GET
    @Path("manifest.webmanifest")
    @Produces(MediaType.WILDCARD)
    public Response manifest() {
        return Response.ok(text("/offline/manifest.json"))
                .type("application/manifest+json; charset=UTF-8")
                .build();
    }

    /** Another one with every change of what is kept, so that browsers take the new worker and drop what the old one kept. */
    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Stream.concat(
                            Stream.of(
                                    "/templates/layout.html", "/templates/OfflinePages/offline.html", "/offline/sw.js"),
                            Stream.concat(KEPT.stream(), WORKER.stream())
                                    .filter(address -> address.startsWith("/assets/"))
                                    .map(address -> "/META-INF/resources" + address))
                    .forEach(file -> digest.update(text(file).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String quoted(List<String> addresses) {
        return addresses.stream().map(address -> '"' + address + '"').collect(Collectors.joining(", "));
    }

    private static String text(String file) {
        try (@Nullable InputStream in = InstallFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Not in the program: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
