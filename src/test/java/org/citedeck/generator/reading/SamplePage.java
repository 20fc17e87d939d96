package org.citedeck.generator.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A page as a reader copies it, and the article that is in it. All news in them is invented. */
record SamplePage(String name, String content, Metadata metadata, List<String> paragraphs) {

    private static final List<String> NAMES = List.of(
            "agency",
            "broadcaster",
            "broadsheet",
            "cable",
            "local",
            "markdown",
            "network",
            "radio",
            "tabloid",
            "wrapped");

    static Stream<SamplePage> all() {
        return NAMES.stream().map(SamplePage::load);
    }

    static SamplePage load(String name) {
        FrontMatter article = FrontMatter.of(resource(name + ".article.txt"));
        return new SamplePage(
                name,
                resource(name + ".page.txt"),
                article.metadata(),
                List.of(article.rest().strip().split("\n\n", -1)));
    }

    private static String resource(String file) {
        try (InputStream in = SamplePage.class.getResourceAsStream("/reading/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
