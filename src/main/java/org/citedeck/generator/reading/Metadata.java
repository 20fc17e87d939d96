package org.citedeck.generator.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article beside its text. Every part may be missing.
 *
 * @param title the headline, without the name of the site
 * @param byline who wrote it, without "By"
 * @param source the publisher or agency
 * @param url where it was published, http or https
 * @param published day of publication as printed on the page, in the publisher's time zone
 * @param dateline place and agency before the first sentence, such as "SEOUL, South Korea (AP)"
 */
public record Metadata(
        @Nullable String title,
        @Nullable String byline,
        @Nullable String source,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable String dateline) {

    public static final Metadata NONE = new Metadata(null, null, null, null, null, null);

    /** This metadata, each missing part filled from {@code other}. */
    public Metadata orElse(Metadata other) {
        return new Metadata(
                title != null ? title : other.title,
                byline != null ? byline : other.byline,
                source != null ? source : other.source,
                url != null ? url : other.url,
                published != null ? published : other.published,
                dateline != null ? dateline : other.dateline);
    }
}
