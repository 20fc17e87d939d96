package org.citedeck.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.intake.Mistake.MistypedException;
import org.jspecify.annotations.Nullable;

/** What is known about an article, as a teacher types it. Fields may be empty, never null. */
record Details(String title, String byline, String source, String url, String published) {

    private static final Mistake ADDRESS_MISTAKE =
            new Mistake("url", "Copy the whole address of the page; it begins with https:// or http://.");
    private static final Mistake DATE_MISTAKE =
            new Mistake("published", "Write the date as year-month-day, such as 2024-07-23.");

    static Details of(Metadata metadata) {
        return new Details(
                Objects.toString(metadata.title(), ""),
                Objects.toString(metadata.byline(), ""),
                Objects.toString(metadata.source(), ""),
                Objects.toString(metadata.url(), ""),
                Objects.toString(metadata.published(), ""));
    }

    /** @param dateline found in the text; nobody types it */
    Metadata metadata(@Nullable String dateline) throws MistypedException {
        return new Metadata(given(title), given(byline), given(source), address(), day(), dateline);
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
}
