package org.citedeck.testsupport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** One invented article in every format that can be uploaded. */
public final class ArticleFiles {

    public static final List<String> PARAGRAPHS = List.of(
            "The council of Tarnwick decided on Monday to mend the old bridge before the winter comes to the valley.",
            "Mayor Ines Falk told the council that the work would cost two million crowns and take nine months.",
            "Engineer Rolf Tamm found cracks in two of the seven arches when he climbed below the bridge in May.",
            "Farmers on the other bank had asked for a ferry, but the council voted against it by nine to four.",
            "The bridge was built in 1887 by the brothers Otto and Emil Graf, who also built the town's mill.");

    private static final String HEADLINE = "Old bridge to be mended";

    private ArticleFiles() {}

    public static byte[] markdown() {
        return ("---\ntitle: " + HEADLINE + "\n---\n\n" + String.join("\n\n", PARAGRAPHS))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** With all that surrounds an article on its page. */
    public static byte[] html() {
        String paragraphs = PARAGRAPHS.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en"><head><title>%1$s | Tarnwick Post</title>
                <meta property="og:site_name" content="Tarnwick Post online">
                <link rel="canonical" href="https://post.example/bridge">
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"],
                "headline": "%1$s", "author": [{"name": "Ada Holm"}, {"name": "Bo Ek"}],
                "publisher": {"name": "The Tarnwick Post"}, "datePublished": "2024-07-23T06:00:00+02:00"}]}</script>
                <script>let tracking = "on";</script></head>
                <body><nav class="menu"><ul><li>News</li><li>Weather</li></ul></nav>
                <main><article class="story"><h1>%1$s</h1>%2$s</article></main>
                <aside class="sidebar related"><ul><li>Ten cakes that nobody should miss</li></ul></aside>
                <footer class="footer">© The Tarnwick Post</footer></body></html>""".formatted(HEADLINE, paragraphs).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] docx() {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var title = document.createParagraph();
            title.setStyle("Title");
            title.createRun().setText(HEADLINE);
            PARAGRAPHS.forEach(text -> document.createParagraph().createRun().setText(text));
            document.createTable(1, 1).getRow(0).getCell(0).setText("A table");
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two pages with a running head, lines wrapped as in print, and a word divided at the end of one. */
    public static byte[] pdf() {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle(HEADLINE);
            page(document, "The Tarnwick Post, page 1", PARAGRAPHS.subList(0, 3));
            page(
                    document,
                    "The Tarnwick Post, page 2",
                    List.of(
                            PARAGRAPHS.get(3),
                            PARAGRAPHS.get(4),
                            "Nobody knows yet who is going to pay for the re-|pairs of the bridge."));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] emptyPdf() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] lockedPdf() {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(PDDocument document, String head, List<String> paragraphs) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
            out.newLineAtOffset(60, 740);
            out.showText(head);
            out.newLineAtOffset(0, -40);
            for (String paragraph : paragraphs) {
                for (String line : wrapped(paragraph)) {
                    out.showText(line);
                    out.newLineAtOffset(0, -14);
                }
                out.newLineAtOffset(0, -14);
            }
            out.endText();
        }
    }

    private static List<String> wrapped(String paragraph) {
        return List.of(paragraph.replaceAll("(.{50,70}?) ", "$1|").split("\\|"));
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
