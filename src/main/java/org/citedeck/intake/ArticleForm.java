package org.citedeck.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.citedeck.intake.Mistake.MistypedException;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a teacher pastes, uploads or points to. A file counts where nothing was pasted, an address where there is no file either. */
public class ArticleForm {

    @RestForm
    @Nullable
    String text;

    @RestForm("file")
    @Nullable
    FileUpload file;

    @RestForm
    @Nullable
    String address;

    @RestForm
    @Nullable
    String deck;

    /** The article as text, wherever it is from. */
    Incoming incoming(FetchPage fetch) throws MistypedException {
        if (isPasted()) {
            return Incoming.of(or(text));
        }
        if (isUploaded() && file != null) {
            try {
                return ReadFile.read(Files.readAllBytes(file.uploadedFile()), or(file.fileName()), null, null);
            } catch (UnusableException e) {
                throw new MistypedException(new Mistake("file", e.advice()), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return or(address).isBlank() || !fetch.isOffered() ? Incoming.of("") : fetched(fetch);
    }

    private Incoming fetched(FetchPage fetch) throws MistypedException {
        try {
            return fetch.fetch(or(address));
        } catch (UnusableException e) {
            throw new MistypedException(new Mistake("address", e.advice()), e);
        }
    }

    /** The field that the article came from, for a mistake that was found in it. */
    String field() {
        return isPasted() || (!isUploaded() && or(address).isBlank()) ? "text" : isUploaded() ? "file" : "address";
    }

    Typed typed() {
        return new Typed(or(text), or(address), or(deck));
    }

    private boolean isPasted() {
        return !or(text).isBlank();
    }

    private boolean isUploaded() {
        return file != null && file.size() > 0;
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    /**
     * The form as it is shown again when something is wrong with it. A browser keeps no file in it.
     *
     * @param deck code of the deck that the article is meant for; empty for a new one
     */
    record Typed(String text, String address, String deck) {

        Typed withText(String other) {
            return new Typed(other, address, deck);
        }
    }
}
