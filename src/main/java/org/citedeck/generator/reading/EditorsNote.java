package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** A remark about the article: updates, corrections, who helped to report it. */
final class EditorsNote implements FurnitureDetector {

    private static final Pattern NOTE = Pattern.compile(
            "^[\\[(—–*_ -]*(?:this (?:story|article|report|post|piece|page|live blog|headline|text)(?: from [^.]{1,30})? (?:was|has been|is|will be|first|originally|appeared|previously|contains|includes|incorrectly|misstated)\\b"
                    + ".{0,80}\\b(?:updated?|corrected|amended|edited|clarified|published|appeared|part of|developing|breaking|removed|changed|version|translated|fellowship|supported|partnership|spoilers?|descriptions?|collaboration)\\b"
                    + "|this is (?:a )?(?:breaking|developing)\\b|an? (?:previous |earlier |prior )?version of this\\b"
                    + "|corrections?\\s*(?:[:(—–]|\\w{3,9} \\d)|clarifications?\\s*[:(]|editor['’]?s['’]? note\\b|(?:author|publisher)['’]?s note\\b|update(?:d)?\\s*(?:[:(—–]|\\d)"
                    + "|more to (?:come|follow)\\b|more (?:details |information )?(?:follows|soon)\\b|check back\\b|this article is more than \\d"
                    + "|with (?:files|reporting|additional reporting|contributions?|inputs?) (?:from|by)\\b"
                    + "|(?:additional )?(?:files|reporting|research|writing|editing|contributions|video|photography) (?:from|by)\\b(?!.*\\b(?:found|finds|shows?|showed|suggests?|suggested|reveal(?:s|ed)|that|says?|said|has|have|was|were|is|are)\\b)"
                    + "|additional reporting\\b|(?:edited|compiled|produced) by [^,]{2,60}$"
                    + "|our standards:|the views? expressed\\b|(?:opinions|views) expressed\\b|(?:content )?warning:|disclaimer:|disclosure:|source:|sources:|note:|file - |credit:)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HELPED = Pattern.compile(
            "\\b(?:contributed (?:to this (?:report|story|article)|reporting|research)|helped report this|reported from\\b.{0,60}\\band\\b.{0,60}\\bfrom)\\b.{0,60}$",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "a note by the editors";
    }

    @Override
    public boolean finds(Page page, int index) {
        String text = page.textAt(index);
        return Words.count(text) <= 80
                && (NOTE.matcher(text).find() || HELPED.matcher(text).find());
    }
}
