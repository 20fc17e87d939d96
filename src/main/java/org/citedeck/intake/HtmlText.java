package org.citedeck.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs of HTML as lines of text. */
final class HtmlText {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "button",
            "select",
            "textarea",
            "head",
            "math",
            "object",
            "audio",
            "video",
            "canvas");

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    private HtmlText() {}

    /** One line for each paragraph, heading, item of a list, caption or cell; none is blank. */
    static List<String> blocks(Element root) {
        var text = new HtmlText();
        text.read(root);
        text.close();
        return text.blocks;
    }

    private void read(Node node) {
        if (node instanceof TextNode words) {
            open.append(words.getWholeText());
        } else if (node instanceof Element element && isShown(element)) {
            boolean divides = element.isBlock() || element.normalName().equals("br");
            if (divides) {
                close();
            }
            if (element.normalName().equals("li")) {
                open.append("• ");
            }
            element.childNodes().forEach(this::read);
            if (divides) {
                close();
            }
        }
    }

    private static boolean isShown(Element element) {
        return !SILENT.contains(element.normalName())
                && !element.hasAttr("hidden")
                && !"true".equals(element.attr("aria-hidden"));
    }

    private void close() {
        String line = open.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
        open.setLength(0);
        if (!line.isEmpty() && !line.equals("•")) {
            blocks.add(line);
        }
    }
}
