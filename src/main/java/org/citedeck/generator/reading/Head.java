package org.citedeck.generator.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The head of a page: what stands above the article's text, and the metadata in it.
 *
 * @param metadata known and found
 * @param below the blocks after the headline, with all that may still be furniture
 */
record Head(Metadata metadata, List<Block> below) {

    private static final int REACH = 12;

    static Head of(List<Block> blocks, Metadata known) {
        String title = known.title();
        Headline headline = title != null ? Headline.known(blocks, title) : Headline.guess(blocks);
        List<Block> below = blocks.subList(headline.index() + 1, blocks.size());
        int start = Math.min(Headline.bodyStart(below), below.size());
        List<String> head = lines(below, start);
        LocalDate published = PublicationDate.among(head);
        if (published == null) {
            published = aboveOrAfter(blocks, headline, start);
        }
        if (published == null) {
            published = beside(below.subList(0, start));
        }
        Metadata found = new Metadata(
                headline.isFound() ? headline.title() : null,
                Byline.among(head),
                null,
                null,
                glued(below, published),
                null);
        return new Head(known.orElse(found), withoutGluedDay(below));
    }

    /** The lines before the text gets going: a summary, itself prose, may stand among them. */
    private static List<String> lines(List<Block> below, int start) {
        List<String> lines = new ArrayList<>();
        int seeds = 0;
        for (int i = 0; i < below.size() && seeds < 3 && i <= start + REACH; i++) {
            Block block = below.get(i);
            boolean line = i < start || !block.isProse() || PublicationDate.isDateLine(block.text());
            if (line) {
                lines.add(block.text());
            } else {
                // A gap: what stands above a paragraph is not beside what stands below it.
                lines.add("");
                seeds += block.isSeed() ? 1 : 0;
            }
        }
        return lines;
    }

    /** "Bergen, February 17, 2026 | Ada Holm, Sports Correspondent": a day in a line that says more, above the text. */
    private static @Nullable LocalDate beside(List<Block> head) {
        return head.stream()
                .filter(block -> !block.endsSentence())
                .map(block -> PublicationDate.in(block.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Some pages print the day above the headline, or after the article. */
    private static @Nullable LocalDate aboveOrAfter(List<Block> blocks, Headline headline, int start) {
        List<String> above = blocks.subList(0, headline.index() + 1).stream()
                .map(Block::text)
                .toList();
        LocalDate day = PublicationDate.among(above);
        if (day != null) {
            return day;
        }
        int body = headline.index() + 1 + start;
        List<String> after = blocks.subList(body, blocks.size()).stream()
                .map(Block::text)
                .filter(PublicationDate::isLabelled)
                .toList();
        return PublicationDate.among(after);
    }

    private static @Nullable LocalDate glued(List<Block> below, @Nullable LocalDate published) {
        if (published == null && !below.isEmpty()) {
            String first = below.get(0).text();
            int glued = PublicationDate.gluedLength(first);
            return glued == 0 ? null : PublicationDate.in(first.substring(0, glued));
        }
        return published;
    }

    private static List<Block> withoutGluedDay(List<Block> below) {
        return below.stream()
                .map(block -> block.from(PublicationDate.gluedLength(block.text())))
                .toList();
    }
}
