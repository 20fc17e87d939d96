package org.citedeck.deck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.citedeck.generator.reading.Metadata;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What a teacher pastes or uploads. A file counts where nothing was pasted. */
public class ArticleForm {

    @RestForm
    @Nullable
    String text;

    @RestForm
    @Nullable
    String title;

    @RestForm
    @Nullable
    String byline;

    @RestForm
    @Nullable
    String source;

    @RestForm
    @Nullable
    String url;

    @RestForm
    @Nullable
    String published;

    @RestForm("file")
    @Nullable
    FileUpload file;

    Typed typed() {
        return new Typed(content(), or(title), or(byline), or(source), or(url), or(published));
    }

    private String content() {
        if ((text != null && !text.isBlank()) || file == null || file.size() == 0) {
            return or(text);
        }
        try {
            return decoded(Files.readAllBytes(file.uploadedFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files of old editors are not UTF-8. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The form as it is shown again when something is wrong with it. Fields may be empty, never null. */
    record Typed(String text, String title, String byline, String source, String url, String published) {

        static final Typed EMPTY = new Typed("", "", "", "", "", "");

        Metadata metadata() throws MistypedException {
            return new Metadata(given(title), given(byline), given(source), address(), day(), null);
        }

        private @Nullable String address() throws MistypedException {
            String address = given(url);
            if (address == null) {
                return null;
            }
            try {
                URI uri = new URI(address);
                if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                    return address;
                }
            } catch (URISyntaxException e) {
                throw new MistypedException(ADDRESS_MISTAKE, e);
            }
            throw new MistypedException(ADDRESS_MISTAKE, null);
        }

        private @Nullable LocalDate day() throws MistypedException {
            String day = given(published);
            try {
                return day == null ? null : LocalDate.parse(day);
            } catch (DateTimeParseException e) {
                throw new MistypedException(DATE_MISTAKE, e);
            }
        }

        private static @Nullable String given(String value) {
            return value.isBlank() ? null : value.strip();
        }

        private static final Mistake ADDRESS_MISTAKE =
                new Mistake("url", "Copy the whole address of the page; it begins with https:// or http://.");
        private static final Mistake DATE_MISTAKE =
                new Mistake("published", "Write the date as year-month-day, such as 2024-07-23.");
    }

    /**
     * What is wrong with which field, and what to do.
     *
     * @param field empty where nothing is wrong
     */
    record Mistake(String field, String advice) {

        static final Mistake NONE = new Mistake("", "");

        public boolean isIn(String name) {
            return field.equals(name);
        }

        /** Whether the mistake is in a field that is folded away at first. */
        public boolean isInDetails() {
            return !field.isEmpty() && !isIn("text");
        }
    }

    /** A field that cannot be understood. */
    static final class MistypedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Mistake mistake;

        MistypedException(Mistake mistake, @Nullable Throwable cause) {
            super(mistake.advice(), cause);
            this.mistake = mistake;
        }

        Mistake mistake() {
            return mistake;
        }
    }
}
