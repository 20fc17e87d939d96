package org.citedeck.generator.proposal.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citedeck.testsupport.Approved;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} says what the rules and their examples say. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs", "rules.md");
    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final String HEAD = """
            # The rules

            Each rule turns one kind of fact into one kind of question, and is one file with its own examples. This page is made from
            them (`mvn test -Dtest=RulesPageTest -Dapprove=true`); a test fails where it is not up to date. That a rule asks something
            does not mean that a reader sees it: the gate refuses what does not stand alone, and the ranking puts the best first.

            | rule | what it does |
            |---|---|
            """;

    @Test
    void isUpToDate() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Rule rule : Rules.all()) {
            page.append("| [`%s`](#%s) | %s |%n".formatted(rule.id(), rule.id(), sentenceOf(rule)));
        }
        Rules.all().forEach(rule -> page.append(section(rule)));
        Approved.matches(PAGE, page.toString(), RulesPageTest.class);
    }

    private static String section(Rule rule) {
        StringBuilder section = new StringBuilder("%n## %s%n%n%s%n%n".formatted(rule.id(), sentenceOf(rule)));
        section.append("| from | asks | answer |\n|---|---|---|\n");
        List<Example> examples = rule.examples();
        examples.stream()
                .filter(e -> e.question() != null)
                .map(e -> "| %s | %s | %s |%n".formatted(e.sentence(), e.question(), e.answer()))
                .forEach(section::append);
        section.append("\n| never from | because |\n|---|---|\n");
        examples.stream()
                .filter(e -> e.question() == null)
                .map(e -> "| %s | %s |%n".formatted(e.sentence(), e.reason()))
                .forEach(section::append);
        return section.toString();
    }

    /** The first sentence of the Javadoc, which is not in the class file but in the source. */
    private static String sentenceOf(Rule rule) {
        Class<?> type = rule.getClass();
        Path source = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        Matcher javadoc = Pattern.compile(
                        "/\\*\\*(.*?)\\*/\\s*(?:public )?(?:final )?class " + type.getSimpleName(), Pattern.DOTALL)
                .matcher(read(source));
        if (!javadoc.find()) {
            throw new AssertionError(source + " does not begin with a sentence that a teacher understands");
        }
        String plain = javadoc.group(1)
                .replaceAll("(?m)^\\s*\\* ?", " ")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
        return plain.replaceAll("(?<=\\.) .*", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
