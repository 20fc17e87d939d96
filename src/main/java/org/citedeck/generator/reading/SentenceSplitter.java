package org.citedeck.generator.reading;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides one paragraph into sentences by the rules of CoreNLP's tokenizer and splitter; needs no model. */
final class SentenceSplitter {

    /** From {@code start} to before {@code end} in the paragraph. */
    record Span(int start, int end) {}

    private static final Pattern QUESTION_OR_CRY_QUOTED = Pattern.compile("[?!…][\"”’']$|[?!]$");
    private static final Pattern SPEECH_TAG = Pattern.compile(
            "^(?:(?:\\p{Lu}[\\p{L}.’'-]*|the|The|his|her|one|an?) ?){1,5}(?:\\p{Ll}+ ){0,3}(?:said|says|asked|asks|told|added|wrote|writes|tweeted|posted|shouted|replied|cried|yelled|declared|exclaimed|recalled|wondered)\\b");
    /** "AMCU regional organiser Siphiwe Ndzuzo told reporters by telephone.": whoever speaks, and little more. */
    private static final Pattern WHOLE_SPEECH_TAG = Pattern.compile(
            "^(?:[\\p{L}.,’'-]+ ){1,9}(?:said|says|asked|asks|told|added|wrote)(?: (?!that\\b)[\\p{L}’'-]+){0,5}\\.?$");

    private static final Pattern ABBREVIATED = Pattern.compile(
            "\\b(?:Co|Mt|Ft|Pte|Pfc|Cpl|Det|Insp|Supt|Msgr|Hon|Amb|Atty|Asst|Dept|Sec|Treas|Pres|approx|Const|Sr|Fr|Br)\\.$");
    /** "… until World War I. Researchers …": a full stop that the splitter takes for that of an initial. */
    private static final Pattern RUN_ON = Pattern.compile("(?<=\\bWar I{1,2}\\.)\\s+(?=\\p{Lu})");
    /** As much of the sentence before as is looked at. */
    private static final int TAIL = 300;

    private static final Pattern STRAY_START = Pattern.compile("^(?:\\[\\w{1,3}]|[\"”’)\\]]+(?=\\s))\\s*");
    private static final Pattern MEANING = Pattern.compile("[\\p{L}\\p{N}]");

    /** Sentences from {@code from} on, in order, trimmed, none blank. */
    List<Span> split(String paragraph, int from) {
        String plain = plainQuotes(paragraph.substring(from));
        List<CoreLabel> tokens =
                new PTBTokenizer<>(new StringReader(plain), new CoreLabelTokenFactory(), "invertible=true").tokenize();
        List<Span> spans = new ArrayList<>();
        for (List<CoreLabel> sentence : new WordToSentenceProcessor<CoreLabel>().process(tokens)) {
            int start = from + sentence.get(0).beginPosition();
            int end = from + sentence.get(sentence.size() - 1).endPosition();
            Matcher stop = RUN_ON.matcher(paragraph).region(start, end).useTransparentBounds(true);
            while (stop.find()) {
                add(new Span(start, stop.start()), paragraph, spans);
                start = stop.end();
            }
            add(new Span(start, end), paragraph, spans);
        }
        spans.removeIf(span ->
                !MEANING.matcher(paragraph.substring(span.start(), span.end())).find());
        return spans;
    }

    private static void add(Span span, String paragraph, List<Span> spans) {
        if (spans.isEmpty()) {
            spans.add(span);
            return;
        }
        int last = spans.size() - 1;
        Span before = spans.get(last);
        String text = paragraph.substring(span.start(), span.end());
        var stray = STRAY_START.matcher(text);
        if (stray.find()) {
            // A closing quote or footnote mark that was taken for the beginning of the next sentence.
            spans.set(
                    last,
                    new Span(
                            before.start(),
                            span.start() + stray.group().stripTrailing().length()));
            if (stray.end() < text.length()) {
                spans.add(new Span(span.start() + stray.end(), span.end()));
            }
        } else if (belongTogether(
                paragraph.substring(Math.max(before.start(), before.end() - TAIL), before.end()), text)) {
            spans.set(last, new Span(before.start(), span.end()));
        } else {
            spans.add(span);
        }
    }

    private static boolean belongTogether(String before, String text) {
        int first = text.codePointAt(0);
        boolean lowercase =
                Character.isLowerCase(first) && !(text.length() > 1 && Character.isUpperCase(text.charAt(1)));
        return lowercase
                || !MEANING.matcher(text).find()
                || ABBREVIATED.matcher(before).find()
                || (QUESTION_OR_CRY_QUOTED.matcher(before).find()
                        && before.matches("(?s).*[\"“‘”’'].*")
                        && (SPEECH_TAG.matcher(text).find()
                                || WHOLE_SPEECH_TAG.matcher(text).matches()));
    }

    /** One character for one, so that offsets hold: the splitter knows straight quotes best. */
    private static String plainQuotes(String text) {
        return text.replace('“', '"').replace('”', '"').replace('‘', '\'').replace('’', '\'');
    }
}
