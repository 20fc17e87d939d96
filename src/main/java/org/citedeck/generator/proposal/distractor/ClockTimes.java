package org.citedeck.generator.proposal.distractor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other times of the day, as exact as the answer: "3 p.m." and "5 p.m." for "4 p.m.". */
final class ClockTimes implements DistractorSource {

    private static final Pattern TIME =
            Pattern.compile("((?:[a-z]+ )?)(\\d{1,2})(?::(\\d{2}))?(\\s?(?:a\\.m\\.|p\\.m\\.|am|pm|AM|PM).*)");
    private static final int HALF_DAY = 12 * 60;

    @Override
    public List<String> candidates(Slot slot) {
        return spread(slot).picked();
    }

    @Override
    public List<String> further(Slot slot) {
        return spread(slot).rest();
    }

    private static Spread<String> spread(Slot slot) {
        Matcher m = TIME.matcher(slot.answer().text());
        if (!m.matches()) {
            return Spread.none();
        }
        boolean minutes = m.group(3) != null;
        int time = Integer.parseInt(m.group(2)) % 12 * 60 + (minutes ? Integer.parseInt(m.group(3)) : 0);
        List<String> below = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (int i = 1; i <= Distractors.COUNT; i++) {
            int step = i * step(time, minutes);
            add(below, slot, m, time - step, minutes);
            add(above, slot, m, time + step, minutes);
        }
        return Spread.of(below, above, slot.chance());
    }

    /** Minutes between two choices: a quarter of an hour is no choice for a full hour. */
    private static int step(int time, boolean minutes) {
        if (!minutes) {
            return 60;
        }
        if (time % 30 == 0) {
            return 30;
        }
        return time % 5 == 0 ? 15 : 17;
    }

    private static void add(List<String> times, Slot slot, Matcher m, int time, boolean minutes) {
        if (time <= 0 || time >= HALF_DAY) {
            return;
        }
        int hour = time / 60 == 0 ? 12 : time / 60;
        String clock = minutes ? "%d:%02d".formatted(hour, time % 60) : Integer.toString(hour);
        if (!slot.articleHas(clock + m.group(4))) {
            times.add(m.group(1) + clock + m.group(4));
        }
    }
}
