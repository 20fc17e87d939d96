package org.citedeck.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of its article in schema.org's words, as JSON-LD. Nothing said is empty.
 *
 * @param author names, divided by commas
 * @param published ISO 8601
 */
record StructuredData(String headline, String author, String publisher, String published) {

    private static final StructuredData NONE = new StructuredData("", "", "", "");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static StructuredData of(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> things(script).stream())
                .filter(thing -> isArticle(thing.path("@type")))
                .findFirst()
                .map(thing -> new StructuredData(
                        thing.path("headline").asText(""),
                        names(thing.path("author")),
                        names(thing.path("publisher")),
                        thing.path("datePublished").asText("")))
                .orElse(NONE);
    }

    private static List<JsonNode> things(Element script) {
        try {
            return things(JSON.readTree(script.data()));
        } catch (JsonProcessingException e) {
            return List.of(); // other people's mistakes are common here
        }
    }

    /** A script holds one thing, a list of things, or a graph of them. */
    private static List<JsonNode> things(JsonNode root) {
        var things = new ArrayList<JsonNode>();
        JsonNode all = root.has("@graph") ? root.path("@graph") : root;
        if (all.isArray()) {
            all.forEach(things::add);
        } else {
            things.add(all);
        }
        return things;
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).anyMatch(StructuredData::isArticle)
                : type.asText("").matches("(?:\\w*Article|BlogPosting|Report)");
    }

    /** A name, a thing with a name, or a list of either. */
    private static String names(JsonNode who) {
        if (who.isArray()) {
            return String.join(
                    ", ",
                    StreamSupport.stream(who.spliterator(), false)
                            .map(StructuredData::names)
                            .filter(name -> !name.isEmpty())
                            .toList());
        }
        return who.isTextual() ? who.asText() : who.path("name").asText("");
    }
}
