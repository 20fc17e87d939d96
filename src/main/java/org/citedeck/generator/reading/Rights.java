package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** Copyright and licence lines. */
final class Rights implements FurnitureDetector {

    private static final Pattern RIGHTS = Pattern.compile(
            "©|^\\(c\\) ?\\d{4}|^(?:content )?copyright\\b(?!\\s+(?:law|infring|hold|act|own))|\\ball rights reserved\\b"
                    + "|\\bmay not be (?:published|reproduced|republished|copied|redistributed)\\b|\\blicensing rights\\b"
                    + "|^(?:this (?:material|article|work|content|story) )?(?:is )?(?:re)?published under\\b.{0,40}\\blicen[cs]e|\\bunder a creative commons\\b|^terms of (?:use|service)\\b|^registered (?:office|in england)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "rights and licences";
    }

    @Override
    public boolean finds(Page page, int index) {
        String text = page.textAt(index);
        return Words.count(text) <= 90 && RIGHTS.matcher(text).find();
    }
}
