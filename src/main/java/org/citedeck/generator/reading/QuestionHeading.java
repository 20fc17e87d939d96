package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** "What happens next?" above a section. */
final class QuestionHeading implements FurnitureDetector {

    private static final Pattern QUESTION = Pattern.compile(
            "^(?:who|what|when|where|why|how|which|is|are|was|were|can|could|will|would|should|do|does|did|has|have)\\b[^.!?]*\\?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SPOKEN = Pattern.compile("^[\"“‘']");

    @Override
    public String kind() {
        return "a heading";
    }

    @Override
    public boolean finds(Page page, int index) {
        Block block = page.at(index);
        return block.words() <= 10
                && QUESTION.matcher(block.text()).matches()
                && page.isProseAt(index + 1)
                && !SPOKEN.matcher(page.textAt(index + 1)).find()
                && !page.textAt(index - 1).endsWith(":");
    }
}
