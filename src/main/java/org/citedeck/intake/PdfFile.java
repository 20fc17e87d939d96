package org.citedeck.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.citedeck.generator.reading.Metadata;
import org.jspecify.annotations.Nullable;

/** The words of a PDF file. What stands at the edge of every page is left out, and words divided by a line end are joined. */
final class PdfFile {

    /** An article is shorter; a book would keep the server busy. */
    private static final int MOST_PAGES = 60;

    private static final Pattern DIVIDED = Pattern.compile("(\\p{Ll})-\\n(\\p{Ll})");
    private static final Pattern PAGE_NUMBERS = Pattern.compile("\\d+");
    /** What word processors put there by themselves. */
    private static final Pattern NO_TITLE = Pattern.compile("(?i)^(?:untitled|microsoft word - .*|.*\\.\\w{2,5})?$");

    private PdfFile() {}

    static Incoming read(byte[] file) throws UnusableException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnusableException("The PDF has more than " + MOST_PAGES
                        + " pages. Save the pages of one article as a file of their own.");
            }
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(lines(document, page));
            }
            if (pages.stream().allMatch(List::isEmpty)) {
                throw new UnusableException(
                        "The PDF holds pictures of pages, not their words. Copy the article from its web page instead.");
            }
            return joined(pages, metadata(document));
        } catch (InvalidPasswordException e) {
            throw new UnusableException("The PDF is locked with a password. Save it without one.", e);
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            throw new UnusableException("The PDF is damaged. Save it again, or paste its text.", e);
        }
    }

    private static List<String> lines(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n");
        stripper.setPageEnd("");
        String text = stripper.getText(document).strip();
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static Incoming joined(List<List<String>> pages, Metadata found) {
        Map<String, Integer> edges = new HashMap<>();
        pages.forEach(page -> edgesOf(page).stream()
                .map(index -> edge(page.get(index)))
                .distinct()
                .forEach(edge -> edges.merge(edge, 1, Integer::sum)));
        List<String> leftOut = new ArrayList<>();
        var text = new StringBuilder();
        for (List<String> page : pages) {
            List<Integer> edge = edgesOf(page);
            for (int i = 0; i < page.size(); i++) {
                if (edge.contains(i) && isRepeated(page.get(i), edges, pages.size())) {
                    leftOut.add(page.get(i).strip());
                } else {
                    text.append(page.get(i)).append('\n');
                }
            }
        }
        return new Incoming(DIVIDED.matcher(text).replaceAll("$1$2"), found, leftOut);
    }

    /** The first and the last two lines of a page: there pages have their head, their number and their foot. */
    private static List<Integer> edgesOf(List<String> page) {
        var edges = new ArrayList<Integer>();
        for (int i = 0; i < page.size(); i++) {
            if ((i < 2 || i >= page.size() - 2) && !page.get(i).isBlank()) {
                edges.add(i);
            }
        }
        return edges;
    }

    private static boolean isRepeated(String line, Map<String, Integer> edges, int pages) {
        return pages > 1 && edges.getOrDefault(edge(line), 0) * 2 > pages;
    }

    private static String edge(String line) {
        return PAGE_NUMBERS.matcher(line.strip()).replaceAll("#");
    }

    private static Metadata metadata(PDDocument document) {
        var information = document.getDocumentInformation();
        return new Metadata(titled(information.getTitle()), null, null, null, null, null);
    }

    private static @Nullable String titled(@Nullable String title) {
        return title == null || NO_TITLE.matcher(title.strip()).matches() ? null : title.strip();
    }
}
