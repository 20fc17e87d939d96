package org.citedeck.generator.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The lines between two "---" at the top of a text that say title, byline, source, url, published.
 *
 * @param metadata what they say
 * @param rest the text after them
 */
record FrontMatter(Metadata metadata, String rest) {

    private static final Pattern FENCED = Pattern.compile(
            "\\A\\s*---[ \\t]*\\n((?:(?!(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)).*\\n){0,60})(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+");
    private static final Parser YAML = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .build();

    static FrontMatter of(String text) {
        Matcher fenced = FENCED.matcher(text);
        if (!fenced.find() || !fenced.group(1).contains(":")) {
            return new FrontMatter(Metadata.NONE, text);
        }
        Node parsed = YAML.parse("---\n" + fenced.group(1) + "---\n");
        YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
        parsed.accept(visitor);
        Map<String, String> fields = new TreeMap<>();
        visitor.getData()
                .forEach((key, values) ->
                        fields.put(key.toLowerCase(Locale.ROOT), Spaces.single(String.join(", ", values))));
        return new FrontMatter(metadata(fields), text.substring(fenced.end()));
    }

    private static Metadata metadata(Map<String, String> fields) {
        String byline = first(fields, "byline", "author", "authors", "by");
        String url = first(fields, "url", "link", "canonical");
        String date = first(fields, "published", "date", "pubdate", "publication_date");
        LocalDate published = date == null ? null : PublicationDate.in(date);
        return new Metadata(
                first(fields, "title", "headline"),
                byline == null ? null : Byline.withoutBy(byline),
                first(fields, "source", "publisher", "site", "agency"),
                url != null && WEB_ADDRESS.matcher(url).matches() ? url : null,
                published,
                first(fields, "dateline"));
    }

    private static @Nullable String first(Map<String, String> fields, String... keys) {
        for (String key : keys) {
            String value = fields.get(key);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
