package org.citedeck.generator.reading;

/** The first words of another article: cut with "…", or followed by how long ago that one was posted. */
final class Teaser implements FurnitureDetector {

    private static final int REACH = 2;

    @Override
    public String kind() {
        return "a teaser";
    }

    @Override
    public boolean finds(Page page, int index) {
        Block block = page.at(index);
        boolean headlineAbove = index > 0 && page.at(index - 1).looksLikeHeadline();
        boolean proseAround = page.isProseAt(index - 1) && page.isProseAt(index + 1);
        if (block.isCut() && block.words() > 6 && !proseAround) {
            return true;
        }
        return headlineAbove && hasProseBefore(page, index) && timeFollows(page, index);
    }

    private static boolean timeFollows(Page page, int index) {
        for (int i = index + 1; i <= index + REACH; i++) {
            if (page.isProseAt(i)) {
                return false;
            }
            if (RelativeTime.is(page.textAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasProseBefore(Page page, int index) {
        for (int i = 0; i < index; i++) {
            if (page.at(i).isSeed()) {
                return true;
            }
        }
        return false;
    }
}
