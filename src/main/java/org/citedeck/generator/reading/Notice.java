package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** What the site says about itself: cookies, consent, players, scripts, advertisements. */
final class Notice implements FurnitureDetector {

    private static final Pattern NOTICE = Pattern.compile(
            "^(?:new ?)?you can now listen\\b|\\bconsent(?:ed)? to\\b.{0,40}\\bcookies\\b|\\b(?:content|post|video) is provided by\\b.{0,60}\\b(?:cookies|technologies)\\b|^privacy notice:|\\bterms of service apply\\b|^your email address will not be\\b|^required fields\\b|\\b(?:we|our partners|(?:this|our) (?:web)?site) (?:and our (?:\\d+ )?partners )?(?:also )?uses? (?:\\w+ ){0,2}cookies\\b"
                    + "|\\b(?:manage|change|update|review) (?:your |my )?(?:cookie|consent|privacy|tracking) (?:settings|preferences|choices)\\b"
                    + "|^by (?:clicking|continuing|signing up|subscribing|submitting|providing|using|registering|entering)\\b.{0,120}\\b(?:agree|accept|consent|acknowledge)"
                    + "|\\bprotected by recaptcha\\b|\\b(?:enable|turn on|requires?) javascript\\b|\\bjavascript (?:is|must be) (?:disabled|enabled|required)\\b"
                    + "|\\bbrowser (?:does not|doesn['’]t|is not|isn['’]t) support|\\btrinity audio\\b|^(?:this|the) (?:audio|video|content|feature)\\b.{0,50}\\b(?:generated|not available|unavailable|cannot|can['’]t|not be (?:played|loaded)|narrated|automated)\\b"
                    + "|^(?:this|the) (?:article|story|page|summary|text) (?:was |is |has been )?(?:also )?(?:translated|produced|generated|summari[sz]ed|written|available)\\b.{0,60}\\b(?:AI|artificial intelligence|automatically|in (?:spanish|french|arabic|other languages))\\b"
                    + "|^(?:listen to|hear) this (?:article|story)\\b|^(?:the )?(?:story|article|content|report) continues (?:below|after)\\b"
                    + "|^(?:please )?(?:allow|disable|turn off|whitelist)\\b.{0,40}\\b(?:content|cookies|ad ?block|notifications)\\b|^(?:to (?:show|display) (?:you )?this content\\b)"
                    + "|^when you (?:purchase|buy) through (?:links|our)\\b|\\b(?:may|might|can)? ?earn an? (?:affiliate )?commission\\b|^(?:we|our (?:editors|reviewers)) independently (?:select|review)"
                    + "|\\bis not responsible for the content of external\\b|^an error (?:has )?occurred\\b|^(?:something|oops).{0,20}went wrong\\b|^(?:please )?try again later\\b"
                    + "|^this (?:advertisement|ad) has not loaded\\b|^(?:loading|please wait)\\b.{0,30}$|^(?:this|the) (?:site|page|form) is protected\\b"
                    + "|^(?:quotes|market data|data) (?:are )?(?:displayed|delayed|provided)\\b",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "a notice of the site";
    }

    @Override
    public boolean finds(Page page, int index) {
        String text = page.textAt(index);
        return Words.count(text) <= 90 && NOTICE.matcher(text).find();
    }
}
