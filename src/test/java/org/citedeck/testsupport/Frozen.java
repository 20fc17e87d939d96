package org.citedeck.testsupport;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Annotator;

/** Articles of a test with their parses, made once with the real models and kept in a file of the test resources. */
public final class Frozen {

    /** How to make the files anew. */
    public static final String COMMAND = "mvn test -Dtest=FreezeExamples";

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private final Path file;
    private final Set<String> articles;
    private final Map<String, AnnotatedText> parses;

    private Frozen(Path file, Set<String> articles) {
        this.file = file;
        this.articles = articles;
        this.parses = Files.exists(file) ? ConlluText.read(Approved.read(file)) : Map.of();
    }

    /**
     * The articles of a test, with those parses that have been made.
     *
     * @param file within the test resources
     * @param articles as {@link LaidOut} takes them
     */
    public static Frozen at(String file, List<String> articles) {
        return new Frozen(RESOURCES.resolve(file), new LinkedHashSet<>(articles));
    }

    /**
     * The parse of one of the articles, its names and pronouns resolved.
     *
     * @throws AssertionError if there is none yet; says how to make it
     */
    public AnnotatedText parse(String article) {
        AnnotatedText text = parses.get(article);
        if (text == null) {
            throw new AssertionError(
                    "%s has no parse of “%s”. Make it with:%n    %s".formatted(file, article, COMMAND));
        }
        return text;
    }

    void freeze(Annotator models) {
        Approved.write(file, parseAll(models));
    }

    /**
     * Parses the articles again and compares.
     *
     * @throws AssertionError with a diff if the models read them otherwise today
     */
    void sameAs(Annotator models) {
        String frozen = Files.exists(file) ? Approved.read(file) : "";
        String today = parseAll(models);
        if (!frozen.equals(today)) {
            throw new AssertionError("""
                    The models read the sentences of %s otherwise than when they were frozen. Freeze them again with
                        %s
                    and look at what the other tests say then.
                    %s""".formatted(file, COMMAND, Approved.diff(frozen, today)));
        }
    }

    private String parseAll(Annotator models) {
        StringBuilder out = new StringBuilder();
        for (String article : articles) {
            out.append(ConlluText.write(models.annotate(LaidOut.article(article))));
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
