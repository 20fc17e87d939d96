package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** Words under a picture, known by the credit, or by being a sentence without a verb. */
final class Caption implements FurnitureDetector {

    private static final int LONGEST = 80;
    private static final String AGENCY =
            "(?:AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|PA(?: Media| Wire)?|Getty(?: Images)?|Bloomberg|Shutterstock|Alamy(?: Stock Photo)?|iStock|Anadolu(?: Agency)?|Xinhua|TASS|Sputnik|dpa|DPA|Kyodo|Yonhap"
                    + "|NurPhoto|Sipa(?: USA)?|Zuma(?: Press)?|ZUMA|UPI|ANI|PTI|AAP|NASA|CBC|CBC News|BBC|BBC News|CNN|NPR|ABC News|NBC News|CBS News|Fox News|Imago|IMAGO|MAXAR|Maxar(?: Technologies)?|Wikimedia(?: Commons)?|Flickr"
                    + "|EFE|ANP|Ritzau(?: Scanpix)?|Handout|AP Photo|The Canadian Press|The Associated Press|The New York Times|The Guardian|The Observer|The Washington Post|Redux|Rex(?: Features)?|WireImage|FilmMagic|LightRocket|Icon Sportswire|USA TODAY(?: Sports)?|Imagn(?: Images)?)";
    private static final Pattern CREDIT = Pattern.compile(
            "(?:^|\\s|\\.|[|”\"])(?:"
                    + "(?i:image|photo|photos|picture|pictures|photograph|photography|pic|video|audio|illustration|graphic|composite|screenshot|screengrab|credit|photo credit|image credit|image source|file(?: photo| picture| image)?)"
                    + "(?i: (?:by|courtesy|credit|source))?\\s*(?::|/|©|\\|)\\s*\\p{Lu}[^.!?]{0,60}[.)]?$"
                    + "|(?i:photo(?:graph)?(?: courtesy)?(?: by| of)?) \\p{Lu}[^.!?]{0,50}[.)]?$"
                    + "|\\(?(?i:(?:image |photo |picture )?courtesy)(?: of|:) [^.!?]{2,60}[.)]?$|from file, \\d{4}\\.?$|(?i:credit)\\.\\.\\..*$)");
    private static final Pattern AGENCY_END = Pattern.compile(
            "(?:\\b[\\p{Lu}][\\p{L}.'’-]*(?: [\\p{Lu}][\\p{L}.'’-]*){0,4}\\s?/\\s?|\\bvia |[(\\[](?:[^()\\[\\]]{0,60}[/:|,—-]\\s?)?|[.”\"]\\s*(?:[^.!?]{0,60}/\\s?)?)"
                    + AGENCY
                    + "(?:\\s?(?:/|via)\\s?[\\p{L} .'’-]{2,40})*(?:,? (?:File|file|pool|Pool|FILE|handout|Handout))?\\s?[)\\]]?\\.?(?: Purchase Licensing.*)?$");
    private static final Pattern BRACKETED = Pattern.compile(
            "[(\\[](?:AP Photo|Photo|Image|File(?: photo)?|Pic(?:ture)?|Supplied|Submitted|Handout|Courtesy|Contributed|Provided|Screenshot|Getty|Reuters|AFP|REUTERS)\\b[^)\\]]{0,80}[)\\]]\\.?$"
                    + "|[(\\[](?:\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})/(?:\\p{Lu}[\\p{L}.& '’-]{1,40})[)\\]]\\.?$"
                    + "|[(\\[]\\p{Lu}[\\p{L}.'’ -]{2,40} (?:for|/) (?:The|the) [\\p{Lu}][\\p{L} ]{2,40}[)\\]]\\.?$"
                    + "|[.!?][”\"’]?\\(\\p{Lu}[^()]{2,60}\\)$");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:image|photo|video|picture|media) (?:caption|source|gallery)\\b|(?:image|photo|picture|caption|pictured)\\s*[:|,]|file (?:photo|picture|image|pic)\\b|file\\s?[-–—:]|in this (?:photo|image|picture|file|handout|undated|[\\w ]{0,30}photo)\\b|(?:an? |the )?(?:undated|handout|file|aerial|satellite) (?:photo|image|picture|photograph)\\b"
                    + "|pictured (?:above|here|left|right)\\b|\\(?(?:from )?(?:left|clockwise)(?: to right| from)\\b|\\[?\\d{1,2}(?:/| of )\\d{1,2}(?:\\]| ?\\|))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_CAPTION = Pattern.compile(
            "^(?:(?:image|photo|media|video)(?: caption)?:?,?|enlarge this image|view image in fullscreen|open this photo in gallery:?)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_CAPTION =
            Pattern.compile("^(?:hide caption|toggle caption)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern DESCRIPTION =
            Pattern.compile("(?:An? |Two |Three |Four |Several |People |Men |Women |Children )[^.!?\"“‘]*\\.?");
    private static final Pattern PAST = Pattern.compile(
            "\\b(?:said|says|was|were|had|has|will|would|did|found|went|took|made|came|got|gave|won|lost|told|began|saw|left the|held a|\\w+day|could|may|(?<!\\ba )\\p{Ll}{3,}ed (?:the|an?|to|on|by|in|for|that|his|her|its|their|it|him|them)) ?\\b");

    @Override
    public String kind() {
        return "a caption";
    }

    @Override
    public boolean finds(Page page, int index) {
        Block block = page.at(index);
        if (block.words() > LONGEST) {
            return false;
        }
        return isCredited(block.text())
                || (BEFORE_CAPTION.matcher(page.textAt(index - 1)).matches() && block.words() <= 50)
                || AFTER_CAPTION.matcher(page.textAt(index + 1)).matches()
                || (AFTER_CAPTION.matcher(page.textAt(index + 2)).matches() && !page.isProseAt(index + 1))
                || (isDescription(block) && isCredited(page.textAt(index + 1)))
                || Verbless.is(block.text());
    }

    /** What a picture shows, in the present tense, for those who do not see it. */
    private static boolean isDescription(Block block) {
        return block.words() <= 25
                && DESCRIPTION.matcher(block.text()).matches()
                && !PAST.matcher(block.text()).find();
    }

    static boolean isCredited(String text) {
        return LEAD.matcher(text).find()
                || CREDIT.matcher(text).find()
                || AGENCY_END.matcher(text).find()
                || BRACKETED.matcher(text).find();
    }
}
