package org.citedeck.generator.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of text without markup.
 *
 * <p>Browsers copy one paragraph per line; plain text is often wrapped at some column. A line was wrapped if the first
 * word of the next one would not have fitted behind it.
 */
final class PlainLayout {

    /** No one wraps wider by hand. */
    private static final int WIDEST_WRAP = 120;

    private static final int NARROWEST_WRAP = 45;
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪●‣◦■*]|[-–](?=\\s))\\s*(?=\\S)");
    private static final Pattern RULE = Pattern.compile("^[\\s\\p{Punct}—–•·]*$");
    /** A line broken by a link or a page edge, and the line that takes it up. */
    private static final Pattern BROKEN_OFF = Pattern.compile("[\\p{L}\\p{N},]$");

    private static final Pattern CONTINUED = Pattern.compile("^\\p{Ll}[\\p{Ll}'’]*,? \\S+ \\S");
    private static final Pattern LINE_ENDS_SENTENCE = Pattern.compile("[.!?:…][\"'”’)]*$");

    List<Block> blocks(String text) {
        String[] lines = text.split("\n", -1);
        int wrap = wrapColumn(lines);
        List<Block> blocks = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Block.Kind kind = Block.Kind.TEXT;
        String previous = "";
        for (String raw : lines) {
            String line = Spaces.single(raw);
            Matcher bullet = BULLET.matcher(raw);
            boolean item = bullet.find() && !RULE.matcher(line).matches();
            boolean goesOn = !item && !line.isEmpty() && !open.isEmpty() && continues(previous, line, raw, wrap);
            if (!goesOn) {
                close(open, kind, blocks);
                kind = item ? Block.Kind.ITEM : Block.Kind.TEXT;
            }
            if (!open.isEmpty()) {
                open.append(' ');
            }
            open.append(item ? Spaces.single(raw.substring(bullet.end())) : line);
            previous = line;
        }
        close(open, kind, blocks);
        return blocks;
    }

    private static void close(StringBuilder open, Block.Kind kind, List<Block> blocks) {
        String text = Spaces.single(open.toString());
        if (!RULE.matcher(text).matches()) {
            blocks.add(new Block(text, kind));
        }
        open.setLength(0);
    }

    private static boolean continues(String previous, String line, String raw, int wrap) {
        boolean lowercase = Character.isLowerCase(line.codePointAt(0));
        boolean open = !LINE_ENDS_SENTENCE.matcher(previous).find();
        if (wrap == 0) {
            return previous.length() >= 40
                    && BROKEN_OFF.matcher(previous).find()
                    && CONTINUED.matcher(line).find();
        }
        boolean indented = raw.length() > 1 && Character.isWhitespace(raw.charAt(0));
        if (indented && !open) {
            return false;
        }
        int needed = previous.length() + 1 + firstWord(line);
        return needed > wrap || (open && lowercase && previous.length() >= NARROWEST_WRAP - 5);
    }

    /** The column at which the text was wrapped, 0 if each line is a paragraph. */
    private static int wrapColumn(String[] lines) {
        int widest = 0;
        for (String line : lines) {
            widest = Math.max(widest, Spaces.single(line).length());
        }
        if (widest > WIDEST_WRAP || widest < NARROWEST_WRAP) {
            return 0;
        }
        int wrapped = 0;
        int pairs = 0;
        for (int i = 0; i + 1 < lines.length; i++) {
            String line = Spaces.single(lines[i]);
            String next = Spaces.single(lines[i + 1]);
            if (!line.isEmpty() && !next.isEmpty()) {
                pairs++;
                boolean full = line.length() + 1 + firstWord(next) > widest - 4;
                if (full && !LINE_ENDS_SENTENCE.matcher(line).find()) {
                    wrapped++;
                }
            }
        }
        return pairs >= 1 && wrapped * 2 >= pairs ? widest - 4 : 0;
    }

    private static int firstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line.length() : space;
    }
}
