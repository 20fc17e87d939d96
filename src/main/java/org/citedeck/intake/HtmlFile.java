package org.citedeck.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.citedeck.generator.reading.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A web page: the part that a readability extractor takes for the article, and what the page says of itself. */
final class HtmlFile {

    /** With fewer words, the extractor has found a teaser or a box rather than the article. */
    private static final int FEWEST_WORDS = 80;

    private static final int MOST_LEFT_OUT = 120;

    private HtmlFile() {}

    static Incoming read(byte[] file, @Nullable Charset charset, @Nullable String address) {
        String base = address == null ? "" : address;
        Document page = parsed(file, charset, base);
        Metadata said = PageMetadata.of(page, address);
        List<String> all = HtmlText.blocks(page.body());
        var extracted = new Readability4J(base.isEmpty() ? "https://page.invalid/" : base, page.clone()).parse();
        Element content = extracted.getArticleContent();
        List<String> article = content == null ? List.of() : HtmlText.blocks(content);
        if (words(article) < FEWEST_WORDS && words(all) > words(article)) {
            article = all;
        }
        Metadata found = said.orElse(new Metadata(
                blankToNull(extracted.getTitle()),
                PageMetadata.withoutBy(blankToNull(extracted.getByline())),
                null,
                null,
                null,
                null));
        return new Incoming(String.join("\n\n", article), found, leftOut(all, article));
    }

    private static Document parsed(byte[] file, @Nullable Charset charset, String base) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(file), charset == null ? null : charset.name(), base);
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> leftOut(List<String> all, List<String> article) {
        Set<String> rest = new LinkedHashSet<>(all);
        article.forEach(block -> rest.remove(block));
        return new ArrayList<>(rest).subList(0, Math.min(rest.size(), MOST_LEFT_OUT));
    }

    private static int words(List<String> blocks) {
        return blocks.stream().mapToInt(block -> block.split(" ").length).sum();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
