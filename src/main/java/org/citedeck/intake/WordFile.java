package org.citedeck.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.citedeck.generator.reading.Metadata;
import org.jspecify.annotations.Nullable;

/** The paragraphs of a Word file. Tables, headers, footers and notes are no running text and stay behind. */
final class WordFile {

    private static final String DAMAGED =
            "This is no Word file that can be read. Save it as .docx again, or paste its text.";

    private WordFile() {}

    @SuppressWarnings("IllegalCatch") // the library throws whatever its XML reader throws
    static Incoming read(byte[] file) throws UnusableException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String title = null;
            List<String> paragraphs = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph
                        && !paragraph.getText().isBlank()) {
                    String text = paragraph.getText().strip();
                    if (title == null && isTitle(paragraph)) {
                        title = text;
                    }
                    paragraphs.add(paragraph.getNumFmt() == null ? text : "• " + text);
                }
            }
            return new Incoming(
                    String.join("\n\n", paragraphs), new Metadata(title, null, null, null, null, null), List.of());
        } catch (IOException | RuntimeException e) {
            throw new UnusableException(DAMAGED, e);
        }
    }

    private static boolean isTitle(XWPFParagraph paragraph) {
        @Nullable String style = paragraph.getStyle();
        return style != null && style.toLowerCase(Locale.ROOT).equals("title");
    }
}
