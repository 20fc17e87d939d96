package org.citedeck.generator.language;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How right names are: a mention of a person, place or organisation is right where it covers the head word of a named mention of
 * the same type, and each named mention may be found once. Spans are not compared: treebanks' mentions include titles and
 * appositions.
 */
final class NameScore {

    private final Map<String, int[]> byType = new TreeMap<>(
            Map.of("person", new int[3], "place", new int[3], "organization", new int[3], "all", new int[3]));

    void add(GoldSentence gold, AnnotatedSentence found) {
        boolean[] taken = new boolean[gold.size()];
        for (int i = 0; i < gold.size(); i++) {
            if (isName(gold, i)) {
                count(gold.types().get(i), 0);
            }
        }
        for (Mention mention : found.mentions()) {
            String type = type(mention.type());
            if (type.isEmpty()) {
                continue;
            }
            count(type, 1);
            for (int i = mention.end() - 1; i >= mention.first(); i--) {
                if (isName(gold, i) && !taken[i] && gold.types().get(i).equals(type)) {
                    taken[i] = true;
                    count(type, 2);
                    break;
                }
            }
        }
    }

    private boolean isName(GoldSentence gold, int word) {
        return gold.isNamed(word) && byType.containsKey(gold.types().get(word));
    }

    private void count(String type, int which) {
        for (String counted : new String[] {type, "all"}) {
            int[] counts = byType.get(counted);
            if (counts != null) {
                counts[which]++;
            }
        }
    }

    private static String type(EntityType type) {
        return switch (type) {
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case COUNTRY, CITY, STATE, PLACE -> "place";
            default -> "";
        };
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("names");
        byType.forEach((type, n) -> out.append(String.format(
                Locale.ROOT,
                " %s P %.1f R %.1f F1 %.1f (%d)",
                type,
                100.0 * n[2] / Math.max(1, n[1]),
                100.0 * n[2] / Math.max(1, n[0]),
                200.0 * n[2] / Math.max(1, n[0] + n[1]),
                n[0])));
        return out.toString();
    }
}
