package org.citedeck.generator.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A short statement in which no word could be a verb: a label under a picture, though it ends with a full stop. */
final class Verbless {

    private static final Pattern SINGLE = Pattern.compile("\\p{Lu}[^.!?\"“”‘:]*(?:\\p{Lu}\\.[^.!?\"“”‘:]*)*\\.");
    private static final Pattern VERB_SHAPE = Pattern.compile("(?:ed|s|n['’]t)$");
    private static final Pattern GAP = Pattern.compile("[\\s,;()—–]+");
    private static final Set<String> VERBS = Set.copyOf(List.of(
            ("am is are was were be been do did had has have will would can could may might must shall should said went came got gave took made saw knew thought told"
                            + " found left felt put brought began kept held wrote stood heard let meant set met ran paid sat spoke lay led read grew lost fell sent built"
                            + " understood drew broke spent cut rose drove bought wore chose won fought hit shot struck became sought sold caught taught threw flew forgot"
                            + " hid rode sang slept stole swam swore tore woke dealt fed bled bred hung laid lent lit quit rang shook shut sank slid spread sprang stuck"
                            + " swept swung wound bet burst cost hurt split beat bit blew dug drank ate froze shrank spun strode say think know want need see go make come take"
                            + " remain seem appear believe live work stay like love hate feel look continue expect hope plan face show call use find give tell ask try")
                    .split(" ", -1)));

    private Verbless() {}

    static boolean is(String text) {
        int words = Words.count(text);
        if (words < 4
                || words > 20
                || !SINGLE.matcher(text).matches()
                || Words.names(text).isEmpty()) {
            return false;
        }
        for (String word : GAP.split(text.substring(0, text.length() - 1), -1)) {
            boolean lowercase = !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
            if (lowercase && (VERBS.contains(word) || VERB_SHAPE.matcher(word).find())) {
                return false;
            }
        }
        return true;
    }
}
