package org.citedeck.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes text of a file. What the file is, its first bytes say; its name only where they do not. */
final class ReadFile {

    private static final int HEAD = 1024;
    private static final String PDF = "%PDF-";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0";
    private static final String RICH_TEXT = "{\\rtf";

    private ReadFile() {}

    /**
     * Reads a file.
     *
     * @param name as the browser gives it; may be empty
     * @param charset what the sender says of its text, if anything
     * @param address where it came from, if it did
     */
    static Incoming read(byte[] file, String name, @Nullable Charset charset, @Nullable String address)
            throws UnusableException {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains(PDF)) {
            return PdfFile.read(file);
        }
        if (head.startsWith(ZIP)) {
            return WordFile.read(file);
        }
        if (head.startsWith(OLD_OFFICE) || head.startsWith(RICH_TEXT)) {
            throw new UnusableException(
                    "Files of this kind cannot be read. Open it in your word processor and save it as .docx.");
        }
        if (isHtml(head, name)) {
            return HtmlFile.read(file, charset, address);
        }
        return Incoming.of(text(file, charset));
    }

    private static boolean isHtml(String head, String name) {
        String start = head.toLowerCase(Locale.ROOT);
        String ending = name.toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html")
                || start.contains("<html")
                || ending.endsWith(".html")
                || ending.endsWith(".htm")
                || ending.endsWith(".xhtml");
    }

    /** Files of old editors are not UTF-8. */
    private static String text(byte[] file, @Nullable Charset charset) {
        if (charset != null) {
            return new String(file, charset);
        }
        if (startsWith(file, 0xFE, 0xFF) || startsWith(file, 0xFF, 0xFE)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }
}
