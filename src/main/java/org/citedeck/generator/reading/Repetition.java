package org.citedeck.generator.reading;

/** The headline again, or a block that already stood on the page. */
final class Repetition implements FurnitureDetector {

    /** Short replies ("No.") may come twice in an article. */
    private static final int LONG_ENOUGH = 5;

    @Override
    public String kind() {
        return "said before";
    }

    @Override
    public boolean finds(Page page, int index) {
        Block block = page.at(index);
        String title = page.title();
        return (title != null && Headline.same(block.text(), title))
                || (block.words() >= LONG_ENOUGH && page.repeatsEarlier(index));
    }
}
