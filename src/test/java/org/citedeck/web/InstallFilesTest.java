package org.citedeck.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.citedeck.testsupport.Visitor;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InstallFilesTest {

    private final Visitor visitor = new Visitor();

    @Test
    void the_manifest_names_icons_that_are_as_large_as_it_says() throws IOException {
        var answer = visitor.get("/manifest.webmanifest");
        answer.then().statusCode(200);
        assertThat(answer.contentType()).startsWith("application/manifest+json");
        JsonNode icons = new ObjectMapper().readTree(answer.asString()).path("icons");
        assertThat(icons).anyMatch(icon -> icon.path("purpose").asText().equals("maskable"));
        for (JsonNode icon : icons) {
            String type = icon.path("type").asText();
            var file = visitor.get(icon.path("src").asText());
            file.then().statusCode(200).contentType(type);
            if (type.equals("image/png")) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.asByteArray()));
                assertThat(image.getWidth() + "x" + image.getHeight())
                        .isEqualTo(icon.path("sizes").asText());
            }
        }
    }

    @Test
    void the_worker_is_made_of_files_that_are_there_and_has_the_name_of_its_version() {
        String worker = visitor.get("/sw.js").then().statusCode(200).extract().asString();
        assertThat(worker).containsPattern("VERSION = \"[0-9a-f]{12}\"").doesNotContain("@");
        assertThat(InstallFiles.WORKER).hasSizeGreaterThan(5);
        Stream.concat(InstallFiles.KEPT.stream(), InstallFiles.WORKER.stream()).forEach(address -> {
            assertThat(worker).contains('"' + address + '"');
            visitor.get(address).then().statusCode(200);
        });
    }

    @Test
    void what_is_kept_from_the_start_is_nobodys() {
        assertThat(InstallFiles.KEPT)
                .allSatisfy(address -> assertThat(address).matches("/(offline|assets|webjars)(/.*)?"));
        String page = visitor.page("/offline").html();
        assertThat(page).contains("No network").doesNotContain("csrf-token", "Sign out");
        // The worker asks as nobody; even so, a page of words needs no token of a form.
        for (String about : List.of("kept", "answered", "cards", "learned")) {
            assertThat(visitor.page("/offline/" + about).select("main form")).isEmpty();
        }
        visitor.get("/offline/other").then().statusCode(404);
    }

    @Test
    void a_token_is_had_afresh_for_what_is_sent_later() {
        var student = new Visitor();
        assertThat(student.data("/offline/token").jsonPath().getString("token")).hasSizeGreaterThan(16);
        assertThat(student.data("/offline/token").header("Cache-Control")).isEqualTo("no-store");
    }
}
