package org.citedeck.generator.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.citedeck.generator.reading.UnreadableArticleException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article out of whatever a person pastes: a whole page as copied from a browser, plain text, or Markdown with
 * front matter. Safe for use by several threads; keeps nothing between two readings.
 */
public final class ArticleReader {

    private final PlainLayout plain = new PlainLayout();
    private final MarkdownLayout markdown = new MarkdownLayout();
    private final SentenceSplitter splitter = new SentenceSplitter();

    /**
     * Freezes an article.
     *
     * @return its text in paragraphs and sentences, and its metadata: what is given wins over front matter, that over
     *     what the page shows
     * @throws UnreadableArticleException if the content is empty, binary, longer than 400,000 characters, without
     *     sentences, or in another language than English
     */
    public SourceText read(RawArticle raw) throws UnreadableArticleException {
        WholePage whole = open(raw);
        return freeze(ArticleBody.of(whole.page()), whole);
    }

    /**
     * As {@link #read(RawArticle)}, beside all that was left out.
     *
     * @throws UnreadableArticleException as {@link #read(RawArticle)}
     */
    public Reading look(RawArticle raw) throws UnreadableArticleException {
        WholePage whole = open(raw);
        List<Block> body = ArticleBody.of(whole.page());
        return new Reading(freeze(body, whole), whole.lines(body));
    }

    /**
     * As {@link #read(RawArticle)}, but somebody has chosen what the article is.
     *
     * @param kept indexes of the lines that {@link #look} shows
     * @throws UnreadableArticleException as {@link #read(RawArticle)}
     */
    public SourceText read(RawArticle raw, Set<Integer> kept) throws UnreadableArticleException {
        WholePage whole = open(raw);
        List<Block> body = IntStream.range(0, whole.size())
                .filter(kept::contains)
                .mapToObj(whole::at)
                .toList();
        return freeze(body, whole);
    }

    private WholePage open(RawArticle raw) throws UnreadableArticleException {
        Legibility.check(raw.content());
        FrontMatter front = FrontMatter.of(Spaces.lines(raw.content()));
        if (English.mostlyOtherScript(front.rest())) {
            throw new UnreadableArticleException(Reason.NOT_ENGLISH);
        }
        return WholePage.of(blocks(front.rest()), raw.given().orElse(front.metadata()), front.rest());
    }

    private SourceText freeze(List<Block> body, WholePage whole) throws UnreadableArticleException {
        String words = String.join("\n\n", body.stream().map(Block::text).toList());
        if (words.isEmpty()) {
            throw new UnreadableArticleException(
                    English.is(whole.content()) ? Reason.NO_SENTENCES : Reason.NOT_ENGLISH);
        }
        if (!English.is(words)) {
            throw new UnreadableArticleException(Reason.NOT_ENGLISH);
        }
        SourceText text = freeze(body, whole.metadata());
        if (text.sentences().stream().noneMatch(sentence -> isFull(text.textOf(sentence)))) {
            throw new UnreadableArticleException(Reason.NO_SENTENCES);
        }
        return text;
    }

    private List<Block> blocks(String text) {
        if (!MarkdownLayout.recognises(text)) {
            return plain.blocks(text);
        }
        try {
            return markdown.blocks(text);
        } catch (StackOverflowError e) {
            // Thousands of quotes or lists inside each other: nobody's Markdown, and no reason to fail.
            return plain.blocks(text);
        }
    }

    private SourceText freeze(List<Block> body, Metadata metadata) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Dateline dateline = null;
        for (Block block : body) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(block.text());
            Dateline own = Dateline.of(block.text());
            // The lead may come after a summary; further down a name before a dash is a name before a dash.
            boolean leads = dateline == null && own != null && paragraphs.size() < 3;
            dateline = leads ? own : dateline;
            for (SentenceSplitter.Span span : splitter.split(block.text(), leads && own != null ? own.length() : 0)) {
                sentences.add(
                        new Sentence(sentences.size(), paragraphs.size(), start + span.start(), start + span.end()));
            }
            paragraphs.add(new Paragraph(paragraphs.size(), start, text.length()));
        }
        return new SourceText(metadata.orElse(found(dateline, metadata)), text.toString(), paragraphs, sentences);
    }

    private static Metadata found(@Nullable Dateline dateline, Metadata metadata) {
        String agency = dateline == null || dateline.agency() == null ? null : Dateline.agencyNamed(dateline.agency());
        String byline = metadata.byline();
        String behindName = byline == null ? null : Dateline.agencyNamed(byline.replaceAll("^.*,\\s+", ""));
        LocalDate day = dateline == null ? null : PublicationDate.in(dateline.text());
        return new Metadata(
                null, null, agency != null ? agency : behindName, null, day, dateline == null ? null : dateline.text());
    }

    /** Long enough to state something, and ended like a statement. */
    private static boolean isFull(String sentence) {
        return Words.count(sentence) >= 5 && Block.of(sentence).endsSentence();
    }
}
