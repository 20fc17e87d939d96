package org.citedeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaticInitialiserTest {

    @Test
    void tells_a_changed_constant_from_a_changed_method(@TempDir Path directory) throws Exception {
        int first = compiled(directory, "List.of(\"in\", \"on\")", "1");
        assertThat(compiled(directory, "List.of(\"in\", \"on\")", "2")).isEqualTo(first);
        assertThat(compiled(directory, "List.of(\"in\", \"at\")", "1")).isNotEqualTo(first);
    }

    private static int compiled(Path directory, String constant, String result) throws Exception {
        Path source = directory.resolve("Sample.java");
        Files.writeString(
                source,
                "import java.util.List; class Sample { static final List<String> C = %s; int m() { return %s; } }"
                        .formatted(constant, result));
        List<String> arguments = List.of("-d", directory.toString(), source.toString());
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        assertThat(failed).isZero();
        return StaticInitialiser.hash(Files.readAllBytes(directory.resolve("Sample.class")));
    }
}
