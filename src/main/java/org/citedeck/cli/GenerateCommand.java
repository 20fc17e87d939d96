package org.citedeck.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.citedeck.exchange.GenerationJson;
import org.citedeck.generator.Generator;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.UnreadableArticleException;

/** Articles in, one line of JSON for each out. An article that fails does not stop the others. */
final class GenerateCommand {

    private static final int FAILED = 1;
    private static final int MISTAKEN = 2;
    private static final String HELP = """
            generate [--format jsonl] [--items N] FILE...

            Reads articles (plain text, Markdown with front matter, or a page as copied from a browser)
            and writes for each one line of JSON to standard output: the article with its sentences, and
            questions and claims with the range that proves them, best first.

              FILE            a file in UTF-8; several; or - for standard input
              --items N       at most N items of each article
              --format jsonl  the format, and so far the only one
              --help          this text

            Exit status: 0, or 1 where an article failed (standard error says which and why; the others
            still come out), or 2 where the command was mistyped.
            """;

    private final Supplier<Generator> generators;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final ObjectMapper json = new ObjectMapper();

    GenerateCommand(Supplier<Generator> generators, InputStream in, PrintStream out, PrintStream err) {
        this.generators = generators;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** The exit status. */
    int run(String... arguments) {
        try {
            var asked = Arguments.parse(arguments);
            if (asked.help()) {
                out.print(HELP);
                out.flush();
                return 0;
            }
            return generate(asked);
        } catch (Arguments.MistakenException e) {
            err.println(e.getMessage() + " See generate --help.");
            return MISTAKEN;
        }
    }

    private int generate(Arguments asked) {
        Generator generator = generators.get();
        int failed = 0;
        int count = asked.files().size();
        for (int i = 0; i < count; i++) {
            String file = asked.files().get(i);
            try {
                int items = one(generator, file, asked.items());
                if (count > 1) {
                    err.printf("%d/%d %s: %d items%n", i + 1, count, file, items);
                }
            } catch (ArticleFailedException e) {
                failed++;
                err.printf("%d/%d %s: failed. %s%n", i + 1, count, file, e.getMessage());
            }
        }
        return failed == 0 ? 0 : FAILED;
    }

    @SuppressWarnings("IllegalCatch") // one article that breaks the generator must not cost the others
    private int one(Generator generator, String file, int limit) throws ArticleFailedException {
        try {
            String content = content(file);
            long start = System.nanoTime();
            var article = generator.read(RawArticle.of(content));
            long readMs = (System.nanoTime() - start) / 1_000_000;
            var generation = GenerationJson.of(generator.propose(article), limit, readMs);
            out.println(json.writeValueAsString(generation));
            out.flush();
            return generation.items().size();
        } catch (UnreadableArticleException e) {
            throw new ArticleFailedException(e.reason().hint(), e);
        } catch (NoSuchFileException e) {
            throw new ArticleFailedException("There is no such file.", e);
        } catch (JsonProcessingException e) {
            throw new ArticleFailedException("It could not be written as JSON.", e);
        } catch (IOException e) {
            throw new ArticleFailedException("It cannot be read.", e);
        } catch (RuntimeException e) {
            throw new ArticleFailedException("The generator could not work on it (" + e + ").", e);
        }
    }

    private String content(String file) throws IOException {
        byte[] bytes = file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** One article came to nothing; the message says why in one line. */
    private static final class ArticleFailedException extends Exception {

        private static final long serialVersionUID = 1L;

        ArticleFailedException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
