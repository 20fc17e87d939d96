package org.citedeck.generator.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.citedeck.generator.language.neural.WordReading;

/** How right the model's types of noun phrases are, head word by head word. */
final class TypeScore {

    private static final String NONE = "O";
    private final Map<String, int[]> byType = new TreeMap<>();

    void add(GoldSentence gold, List<WordReading> found) {
        for (int i = 0; i < gold.size(); i++) {
            String wanted = gold.types().get(i);
            String given = found.get(i).type();
            count(wanted, 0);
            count(given, 1);
            if (wanted.equals(given)) {
                count(wanted, 2);
            }
        }
    }

    private void count(String type, int which) {
        if (!type.equals(NONE)) {
            byType.computeIfAbsent(type, t -> new int[3])[which]++;
            byType.computeIfAbsent("all", t -> new int[3])[which]++;
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("types F1");
        byType.forEach((type, n) -> out.append(
                String.format(Locale.ROOT, " %s %.1f (%d)", type, 200.0 * n[2] / Math.max(1, n[0] + n[1]), n[0])));
        return out.toString();
    }
}
