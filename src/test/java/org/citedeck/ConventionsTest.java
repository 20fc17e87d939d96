package org.citedeck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reader of the sources may count on. */
class ConventionsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final int LONGEST_FILE = 300;
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"(citedeck\\.[\\w.-]+)\"\\)");
    private static final Pattern MAPPED = Pattern.compile("^    [\\w<>.]+ (\\w+)\\(\\);", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile("(?<![\\w.])citedeck\\.[a-z]+\\.[a-z.-]+[a-z]");

    @Test
    void no_file_is_long() throws IOException {
        for (Path file : sources(MAIN, ".java")) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST_FILE);
        }
    }

    @Test
    void every_configuration_key_is_documented() throws IOException {
        String documentation = Files.readString(Path.of("docs/configuration.md"));
        var keys = new TreeSet<String>();
        for (Path file : sources(MAIN, ".java")) {
            String source = Files.readString(file);
            var mapping = MAPPING.matcher(source);
            if (mapping.find()) {
                MAPPED.matcher(source).results().forEach(key -> keys.add(mapping.group(1) + "." + kebab(key.group(1))));
            }
        }
        KEY.matcher(Files.readString(RESOURCES.resolve("application.properties")))
                .results()
                .forEach(key -> keys.add(key.group()));
        assertThat(keys)
                .hasSizeGreaterThan(4)
                .allSatisfy(key -> assertThat(documentation).contains("`" + key + "`"));
    }

    @Test
    void pages_are_served_without_any_third_party() throws IOException {
        for (Path file : sources(RESOURCES.resolve("templates"), ".html")) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern("(?:src|href)=\"(?:https?:)?//")
                    .doesNotContain("<style", " style=", "onclick=");
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static List<Path> sources(Path directory, String ending) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
