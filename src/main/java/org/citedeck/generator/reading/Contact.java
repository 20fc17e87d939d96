package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** Addresses: how to reach a reporter, where to follow one, a bare link. */
final class Contact implements FurnitureDetector {

    private static final Pattern CONTACT = Pattern.compile(
            "^(?:follow|contact|reach|email|e-mail|write to|call)\\b.{0,100}(?:@\\w|\\bon (?:twitter|x|instagram|facebook|threads|bluesky|linkedin)\\b|\\d{3}[-. ]\\d{4})"
                    + "|\\b(?:can be (?:reached|contacted|followed)|reach (?:him|her|them)|(?:follow|email|contact) (?:him|her|them|the (?:author|reporter|writer)))\\b.{0,100}(?:@|\\b(?:at|on|via)\\b)"
                    + "|^\\S+@\\S+\\.\\w+$|^(?:\\w[\\w ’'-]{0,40}: )?(?:https?://|www\\.)\\S+$|^@\\w+\\b.{0,20}$|\\bon (?:twitter|x|instagram|threads) (?:at )?@\\w+\\.?$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "contact details";
    }

    @Override
    public boolean finds(Page page, int index) {
        String text = page.textAt(index);
        return Words.count(text) <= 70 && CONTACT.matcher(text).find();
    }
}
