package org.citedeck.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.citedeck.generator.reading.SourceText;

/** Two articles are the same when text and metadata are the same, character for character. */
public final class ContentHash {

    private ContentHash() {}

    static String of(SourceText article) {
        var metadata = article.metadata();
        String content = String.join(
                "\n",
                Objects.toString(metadata.title(), ""),
                Objects.toString(metadata.byline(), ""),
                Objects.toString(metadata.source(), ""),
                Objects.toString(metadata.url(), ""),
                Objects.toString(metadata.published(), ""),
                Objects.toString(metadata.dateline(), ""),
                article.text());
        return of(content);
    }

    /** SHA-256 of the UTF-8 form, in hexadecimal. */
    public static String of(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
