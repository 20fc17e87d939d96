package org.citedeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citedeck.testsupport.Samples;
import org.citedeck.testsupport.SimpleGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final Path directory;

    GenerateCommandTest(@TempDir Path directory) {
        this.directory = directory;
    }

    @Test
    void one_line_of_json_for_each_article() throws IOException {
        String ferry = file("ferry.txt", Samples.FERRY);
        String other = file("other.txt", "Ada Holm sang. Äda Bruun — danced.");
        assertThat(run("--items", "2", ferry, other)).isZero();
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        var first = new ObjectMapper().readTree(lines.get(0));
        assertThat(first.at("/items")).hasSize(2);
        assertThat(first.at("/items/0/citation/answerEnd").asInt()).isEqualTo(14);
        assertThat(lines.get(1)).contains("Äda Bruun — danced");
        assertThat(progress().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("1/2 ")
                .endsWith("2 items");
    }

    @Test
    void standard_input_is_a_dash() {
        assertThat(run("--format", "jsonl", "-")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(progress()).isEmpty();
    }

    @Test
    void a_bad_file_does_not_cost_the_others() throws IOException {
        String empty = file("empty.txt", " ");
        String gone = directory.resolve("gone.txt").toString();
        String ferry = file("ferry.txt", Samples.FERRY);
        assertThat(run(empty, gone, ferry)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
        assertThat(progress().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("empty.txt: failed. There is no text."),
                        line -> assertThat(line).contains("gone.txt: failed. There is no such file."),
                        line -> assertThat(line).contains("9 items"));
    }

    @Test
    void a_mistake_in_the_command_is_explained() {
        for (String[] mistake : new String[][] {
            {},
            {"--format", "gift", "-"},
            {"--items", "many", "-"},
            {"--items", "-3", "-"},
            {"--items"},
            {"--frmat", "-"}
        }) {
            err.reset();
            assertThat(run(mistake)).isEqualTo(2);
            assertThat(progress().lines()).hasSize(1);
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void help_is_given() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("generate [--format jsonl] [--items N] FILE...");
    }

    @Test
    void a_session_key_is_made_once() throws IOException {
        Path file = directory.resolve("data/session.key");
        String key = SessionKey.kept(file);
        assertThat(key).hasSize(44);
        assertThat(SessionKey.kept(file)).isEqualTo(key);
    }

    private int run(String... arguments) {
        var in = new ByteArrayInputStream(Samples.FERRY.getBytes(StandardCharsets.UTF_8));
        return new GenerateCommand(
                        SimpleGenerator::new,
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private String progress() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }
}
