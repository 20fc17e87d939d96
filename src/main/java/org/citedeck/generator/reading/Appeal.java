package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** Asks readers to subscribe, sign up, download, donate or send in their stories. */
final class Appeal implements FurnitureDetector {

    private static final Pattern APPEAL = Pattern.compile(
            "^(?:(?:please |you can |to )?(?:sign|log) ?(?:up|in) (?:to|for|here|now|with|and)\\b"
                    + "|(?:please )?subscribe (?:to|now|today|here|for|and|via)\\b|subscribe\\b.{0,40}\\b(?:newsletter|podcast|channel|access)\\b"
                    + "|(?:please )?(?:download|get|install|try) (?:the|our|your)\\b.{0,60}\\b(?:app|newsletters?|inbox|edition|alerts?|access|free)\\b"
                    + "|get (?:the latest|all the|breaking|more (?:news|stories|from)|our|unlimited|exclusive|this|news|notified|alerts|email)\\b.{0,120}"
                    + "|follow (?:us|@|our|along|the latest|all the|[\\w ]{1,30} on (?:twitter|x|facebook|instagram|tiktok|youtube|whatsapp))\\b?"
                    + "|like us on\\b|find us on\\b|join (?:us|our|the conversation|the discussion|the debate|thousands|over \\d|more than \\d)\\b.{0,80}"
                    + "|become an? .{0,30}(?:member|subscriber|supporter|patron)\\b|support (?:us|our|local|independent|quality|public|the .{1,30}) .{0,60}(?:journalism|newsroom|today|donat|reporting)"
                    + "|(?:please )?(?:consider|make|donate)\\b.{0,60}\\b(?:donat|contribution|supporting)|donate\\b"
                    + "|(?:have|got) (?:you |an? |more |any |information )?.{0,40}\\b(?:story|tip|tips|question|questions|photos|news|been affected|information)\\b.{0,60}\\b(?:email|contact|share|send|let us|call|get in touch|tell|us)\\b"
                    + "|(?:have|do|are) you\\b.{0,120}\\b(?:email|contact us|get in touch|let us know|share your)\\b"
                    + "|(?:got|have) a .{0,30}(?:tip|story)\\b|(?:are|were) you affected\\b|share your (?:story|stories|thoughts|views|experiences?)\\b"
                    + "|(?:send|tell|email|e-mail|write to|contact|text|message) us\\b|let us know\\b.{0,60}|what do you think\\?|.{0,200}\\b(?:sign up|subscribe) (?:for \\w+ )?here\\b|.{0,80}\\bour [^.]{0,40}newsletters?\\b|e-?mail:? [\\w.]+@"
                    + "|(?:be|become) (?:the|among the) first to\\b.{0,60}|join [^.]{1,40}\\b(?:channel|newsletter|group|community|mailing list)\\b|(?:thank you|thanks) for (?:reading|sharing|subscribing|signing up|registering|your)\\b"
                    + "|to (?:continue|keep|read|see|view|watch|unlock) (?:reading|watching|this|more|the (?:full|rest))\\b.{0,80}"
                    + "|you(?:['’]ve| have) (?:reached|read|used|run out|already|successfully)\\b.{0,80}\\b(?:articles?|limit|subscri|signed)"
                    + "|(?:already|not) (?:a|an|have)\\b.{0,30}(?:subscriber|member|account)\\b|create (?:a|an|your) (?:free )?account\\b"
                    + "|(?:don['’]t|never) miss\\b.{0,80}(?:story|stories|update|moment|news|out)|stay (?:up[- ]to[- ]date|informed|connected|ahead|tuned)\\b"
                    + "|want (?:more|to (?:read|get|know|keep|stay|hear))\\b.{0,100}|(?:try|start|enjoy|unlock) (?:your|our|unlimited|a|an)?\\b.{0,40}(?:free|trial|access|subscription)"
                    + "|(?:our|your|the|a|this) (?:free )?(?:daily|weekly|morning|evening|weekday|flagship)\\b.{0,40}\\b(?:newsletter|briefing|email|digest|podcast)\\b"
                    + "|.{0,80}\\b(?:delivered|straight|sent|direct(?:ly)?) to your (?:inbox|phone|email)\\b|.{0,60}\\byour inbox\\b"
                    + "|if you (?:or someone you know )?(?:is |are |have |need|can|like|enjoy|value|want|believe|would like|spot|notice|see)\\b.{0,160}\\b(?:call|contact|email|e-mail|text|visit|subscri|donat|newsletter|click|let us know|crisis)\\b.{0,120})",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String kind() {
        return "an appeal to readers";
    }

    @Override
    public boolean finds(Page page, int index) {
        String text = page.textAt(index);
        return Words.count(text) <= 60 && APPEAL.matcher(text).find();
    }
}
