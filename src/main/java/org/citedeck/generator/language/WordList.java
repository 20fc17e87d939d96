package org.citedeck.generator.language;

import edu.stanford.nlp.process.Morphology;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Words of one kind, from a file of the class path's {@code words} folder: one a line, comments behind {@code #}. */
public final class WordList {

    private static final AtomicInteger EDITION = new AtomicInteger();

    private final String resource;
    private volatile Content content;

    private record Content(int edition, Set<String> words) {}

    private WordList(String resource) {
        this.resource = resource;
        this.content = read(EDITION.get());
    }

    /**
     * The list {@code words/<name>.txt}.
     *
     * @throws UncheckedIOException if there is no such list
     */
    public static WordList of(String name) {
        return new WordList("/words/" + name + ".txt");
    }

    /** Has every list read its file again when it is next asked: for authors, who change them while the program runs. */
    public static void refresh() {
        EDITION.incrementAndGet();
    }

    /** Whether the list has the word, as it is spelt. */
    public boolean contains(String word) {
        int latest = EDITION.get();
        if (content.edition() != latest) {
            content = read(latest);
        }
        return content.words().contains(word);
    }

    /** Whether the list has the verb of a past or third person: "said" and "says" where "say" is in it, but not "say". */
    public boolean containsVerb(String form) {
        return Stream.of("VBD", "VBZ")
                .map(tag -> Morphology.lemmaStatic(form, tag))
                .anyMatch(lemma -> !lemma.equals(form) && contains(lemma));
    }

    private Content read(int edition) {
        return new Content(edition, Set.copyOf(lines(resource)));
    }

    /** @throws UncheckedIOException if there is no such list */
    static List<String> lines(String resource) {
        return lines(resource, true);
    }

    /**
     * The lines of a resource.
     *
     * @param entriesOnly without blank lines and comments
     * @throws UncheckedIOException if there is no such resource
     */
    static List<String> lines(String resource, boolean entriesOnly) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no list " + resource + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !entriesOnly || (!line.isBlank() && !line.startsWith("#")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
