package org.citedeck.generator.reading;

import java.util.regex.Pattern;

/** Headings under which pages list other things than the article: "Top Stories", "Related", "Comments (12)". */
final class SectionHeading {

    private static final String THINGS =
            "(?:stories|story|articles?|news|headlines|videos?|content|topics?|coverage|links?|posts?|reading|reads?|items|podcasts?|pages|updates)";
    private static final Pattern LISTS = Pattern.compile(
            "(?:top " + THINGS
                    + "|most (?:watched|read|viewed|popular|shared|commented|recent|discussed|clicked)\\b.{0,30}"
                    + "|(?:popular|trending|featured|recommended|sponsored|promoted|related|suggested|latest|similar|partner|paid|breaking|local|recent|other|additional)"
                    + "(?: " + THINGS
                    + ")?(?: (?:now|today|for you|from .{1,30}|in .{1,30}|on .{1,30}|this week|to read|and .{1,20}))?"
                    + "|more(?: (?:" + THINGS
                    + "|to (?:explore|read|know|watch)|like this|on this(?: story| topic)?|(?:from|on|in|about|by|of|for)\\b.{1,50}))?"
                    + "|more " + THINGS + " (?:from|on|in|about|by|like)\\b.{1,40}"
                    + "|(?:you )?(?:may|might) (?:also )?(?:like|be interested in|have missed)|you may also like.*|in case you missed it|icymi|don['’]t miss"
                    + "|(?:read|up|what to read|watch|see|also|play) (?:next|more|also|this next)|next (?:up|story|article|in .{1,30})"
                    + "|(?:read|see|watch) more(?: (?:from|on|about|in)\\b.{1,40})?|what (?:to (?:read|watch|know)|else|others are reading).{0,30}|people are reading.*|editors?['’]?s? (?:picks?|choice|recommend.*)"
                    + "|(?:from )?(?:around|across|elsewhere on|elsewhere in) .{1,30}|explore(?: more.{0,30}| .{1,20})?|must[- ](?:reads?|see|watch)"
                    + "|sections?|categor(?:y|ies)|tags?|topics?|filed under.*|newsletters?|stay connected|connect with us|follow us.{0,30}|contact us|about us|our network"
                    + "|galler(?:y|ies)|photos|videos?|footer|external links|references|see also|sister links|sources?|links|notes)"
                    + "(?: ?[:»>›])?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FINAL = Pattern.compile(
            "(?:(?:view |show |read |see |all |post a |leave a |add a |load |write a )*(?:\\d+ )?(?:comments?|replies|reply|reader comments)(?: ?\\(?\\d*\\)?)?"
                    + "|(?:join|start) the (?:conversation|discussion|debate).{0,20}|conversation|discussion|about the (?:authors?|writers?|reporters?|journalist)"
                    + "|(?:author|writer)s? (?:bio|profile)|(?:site )?(?:index|map|footer)|.{0,30}\\b(?:taboola|outbrain)|all rights reserved.*|terms (?:of|and) .{3,30}|privacy policy.{0,30})(?: ?[:»>›])?",
            Pattern.CASE_INSENSITIVE);

    private SectionHeading() {}

    static boolean is(String line) {
        return line.length() <= 70 && (LISTS.matcher(line).matches() || isFinal(line));
    }

    /** Whether nothing of the article can come after it. */
    static boolean isFinal(String line) {
        return line.length() <= 60 && FINAL.matcher(line).matches();
    }
}
