package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** A line in mid-article that points to another piece: "Read more: …", "WATCH | …", "[Read: …]". */
final class Promo implements FurnitureDetector {

    private static final Pattern LEAD = Pattern.compile(
            "^[\\[(→►▶>»•*\\s]*(?:(?:also )?(?:read|watch|listen|see|hear|view)(?: (?:also|more|next|now|live|here|this|on|our|the|in full|full (?:story|article)|related|below|above))*"
                    + "|more(?: on (?:this|.{1,30}))?|related(?: (?:story|stories|article|articles|video|news|content|coverage|reading))?|recommended|must[- ]read|don['’]t miss|in case you missed it"
                    + "|live(?: updates| blog)?|in (?:pictures|photos|video)|(?:photos?|video|gallery|podcast|newsletter|explainer|from the archives?)|up next|go deeper|dig deeper|further reading|key (?:points|takeaways))"
                    + "\\s*(?::|\\||>|»|–|—|-\\s)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTER = Pattern.compile(
            "^[\\[(]?(?:you can (?:read|watch|listen|see|follow)\\b.{0,60}\\b(?:here|below|above)|(?:read|see|watch|listen to|view|follow|find|click|tap|scroll|swipe)\\b.{0,80}\\b(?:here|below|full story|our live (?:blog|coverage|page)|in (?:the|our) app))\\b.{0,40}[.!]?[\\])]?$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "a pointer to something else";
    }

    @Override
    public boolean finds(Page page, int index) {
        String text = page.textAt(index);
        return (LEAD.matcher(text).find() && Words.count(text) <= 40)
                || POINTER.matcher(text).find();
    }
}
