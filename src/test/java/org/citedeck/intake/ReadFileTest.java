package org.citedeck.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.citedeck.testsupport.ArticleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFileTest {

    @Test
    void a_web_page_gives_its_article_and_what_it_says_of_itself() throws UnusableException {
        Incoming page = read(ArticleFiles.html(), "bridge.html");
        assertThat(page.content().split("\n\n")).endsWith(ArticleFiles.PARAGRAPHS.toArray(String[]::new));
        assertThat(page.found().title()).isEqualTo("Old bridge to be mended");
        assertThat(page.found().byline()).isEqualTo("Ada Holm, Bo Ek");
        assertThat(page.found().source()).isEqualTo("The Tarnwick Post");
        assertThat(page.found().published()).isEqualTo(LocalDate.of(2024, 7, 23));
        assertThat(page.found().url()).isEqualTo("https://post.example/bridge");
        assertThat(page.leftOut())
                .contains("• Weather", "• Ten cakes that nobody should miss", "© The Tarnwick Post")
                .noneMatch(piece -> piece.contains("tracking"));
    }

    @Test
    void a_web_page_without_structured_data_is_read_by_its_older_names() throws UnusableException {
        String page = new String(ArticleFiles.html(), StandardCharsets.UTF_8)
                .replace("application/ld+json", "application/broken")
                .replace(
                        "</head>",
                        "<meta name=author content='By Ada Holm'><meta property='article:published_time'"
                                + " content='2024-07-24T08:00:00+02:00'></head>");
        var found = read(page.getBytes(StandardCharsets.UTF_8), "").found();
        assertThat(found.byline()).isEqualTo("Ada Holm");
        assertThat(found.published()).isEqualTo(LocalDate.of(2024, 7, 24));
        assertThat(found.source()).isEqualTo("Tarnwick Post online");
    }

    @Test
    void a_pdf_gives_its_words_without_the_edges_of_its_pages() throws UnusableException {
        Incoming pdf = read(ArticleFiles.pdf(), "bridge.pdf");
        assertThat(pdf.content().replaceAll("\\s+", " "))
                .contains(ArticleFiles.PARAGRAPHS.get(0), ArticleFiles.PARAGRAPHS.get(3))
                .contains("repairs of the bridge")
                .doesNotContain("Tarnwick Post, page");
        assertThat(pdf.leftOut()).containsExactly("The Tarnwick Post, page 1", "The Tarnwick Post, page 2");
        assertThat(pdf.found().title()).isEqualTo("Old bridge to be mended");
    }

    @Test
    void a_pdf_that_is_locked_or_holds_only_pictures_is_refused() {
        refuses(ArticleFiles.lockedPdf(), "locked with a password");
        refuses(ArticleFiles.emptyPdf(), "pictures of pages");
        refuses("%PDF-1.4 nonsense".getBytes(StandardCharsets.UTF_8), "damaged");
    }

    @Test
    void a_word_file_gives_its_title_and_paragraphs() throws UnusableException {
        Incoming word = read(ArticleFiles.docx(), "bridge.docx");
        assertThat(word.content().split("\n\n"))
                .startsWith("Old bridge to be mended")
                .endsWith(ArticleFiles.PARAGRAPHS.toArray(String[]::new));
        assertThat(word.found().title()).isEqualTo("Old bridge to be mended");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004 some other archive", "{\\rtf1 words}"})
    void other_files_of_word_processors_are_refused_with_what_to_do(String content) {
        refuses(content.getBytes(StandardCharsets.ISO_8859_1), ".docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void text_is_decoded_as_it_was_written(String charset) throws UnusableException {
        assertThat(read("“A café,” she said.".getBytes(Charset.forName(charset)), "a.txt")
                        .content())
                .endsWith("“A café,” she said.");
    }

    private static Incoming read(byte[] file, String name) throws UnusableException {
        return ReadFile.read(file, name, null, null);
    }

    private static void refuses(byte[] file, String words) {
        assertThatThrownBy(() -> read(file, ""))
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining(words);
    }
}
