package org.citedeck.generator.reading;

/** A line that says when the article was published, who wrote it, or how long ago, though it ends with a full stop. */
final class TimeLine implements FurnitureDetector {

    @Override
    public String kind() {
        return "a time";
    }

    @Override
    public boolean finds(Page page, int index) {
        String text = page.textAt(index);
        return PublicationDate.isDateLine(text) || RelativeTime.is(text) || Byline.isExplicit(text);
    }
}
