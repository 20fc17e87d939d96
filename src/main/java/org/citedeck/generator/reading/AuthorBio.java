package org.citedeck.generator.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Jane Roe is a reporter who covers …", at the end of her article. */
final class AuthorBio implements FurnitureDetector {

    private static final Pattern FIRST_NAMES = Pattern.compile("^[\\p{L}.'’-]+ [\\p{L}.'’-]+");
    private static final Pattern LIFE = Pattern.compile(
            "^[\\p{L} ,.'’-]{0,60}?\\b(?:is|was|has|covers|writes|reports|reported|joined|works|edits|leads|serves|began|won)\\b");
    private static final Pattern JOB = Pattern.compile(
            "^(?:\\p{Lu}[\\p{L}.'’-]+ ){2,4}(?:is|was) (?:an?|the|our) .{0,80}\\b(?:reporter|correspondent|journalist|editor|writer|columnist|producer|bureau chief|fellow|intern)\\b.{0,80}"
                    + "\\b(?:cover(?:s|ing)|based in|writes|writing|focus(?:es|ing|ed)|specializ|specialis|reports|reporting on|joined|previously|contributor)\\b");

    @Override
    public String kind() {
        return "about the author";
    }

    @Override
    public boolean finds(Page page, int index) {
        String text = page.textAt(index);
        String byline = page.byline();
        Matcher first = FIRST_NAMES.matcher(byline == null ? "" : byline);
        String author = first.find() ? first.group() : "";
        boolean named = !author.isEmpty()
                && Block.keyOf(text).startsWith(Block.keyOf(author))
                && LIFE.matcher(text).find();
        return named || (JOB.matcher(text).find() && Words.count(text) <= 80);
    }
}
