package org.citedeck.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.citedeck.generator.reading.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself to search engines and social networks: schema.org first, then Open Graph, then what is older. */
final class PageMetadata {

    private static final int ISO_DAY = 10;

    private PageMetadata() {}

    /** @param address where the page came from; where it states none itself */
    static Metadata of(Document page, @Nullable String address) {
        StructuredData data = StructuredData.of(page);
        String byline = first(data.author(), meta(page, "author", "byl", "dc.creator", "parsely-author"));
        return new Metadata(
                first(data.headline(), meta(page, "og:title", "twitter:title", "dc.title")),
                byline == null || byline.startsWith("http") ? null : withoutBy(byline),
                first(data.publisher(), meta(page, "og:site_name", "application-name", "dc.publisher")),
                url(page, address),
                day(first(
                        data.published(),
                        meta(page, "article:published_time", "datepublished", "date", "dc.date", "parsely-pub-date"),
                        page.select("time[datetime]").attr("datetime"))),
                null);
    }

    static @Nullable String withoutBy(@Nullable String byline) {
        return byline == null ? null : byline.replaceFirst("(?i)^by\\s+", "");
    }

    private static @Nullable String url(Document page, @Nullable String address) {
        return Stream.of(
                        page.select("link[rel=canonical]").attr("abs:href"),
                        meta(page, "og:url"),
                        address == null ? "" : address)
                .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
                .findFirst()
                .orElse(null);
    }

    /** The content of the first of these names that a page gives; empty for none. */
    private static String meta(Document page, String... names) {
        for (String name : names) {
            Optional<String> content = page.select("meta[content]").stream()
                    .filter(meta -> name.equals(name(meta)))
                    .map(meta -> meta.attr("content").strip())
                    .filter(text -> !text.isEmpty())
                    .findFirst();
            if (content.isPresent()) {
                return content.get();
            }
        }
        return "";
    }

    private static String name(Element meta) {
        String name = Stream.of("property", "name", "itemprop")
                .map(meta::attr)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        return name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String first(String... candidates) {
        return Stream.of(candidates)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    /** The day as it is written there, which is the publisher's. */
    private static @Nullable LocalDate day(@Nullable String time) {
        try {
            return time == null || time.length() < ISO_DAY ? null : LocalDate.parse(time.substring(0, ISO_DAY));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
