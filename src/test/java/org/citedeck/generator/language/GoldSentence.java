package org.citedeck.generator.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence of a treebank in CoNLL-U, in the conventions of the generator: names headed by their last word, relations as in
 * {@link Relations}. All counts are from 0.
 *
 * @param heads −1 for the root
 * @param types entity type of the smallest mention that each word heads, O for none
 * @param chains ids of the entities whose mentions each word heads; the same throughout a document
 */
record GoldSentence(
        List<String> words,
        List<Boolean> spaceAfter,
        List<String> tags,
        List<Integer> heads,
        List<String> relations,
        List<String> types,
        List<Set<Integer>> chains) {

    private static final Pattern COLUMN = Pattern.compile("Entity=([^|]*)");
    /** Where an opening bracket names id and type, and a closing one the id alone: "(4-place-new-…)1)". */
    private static final Pattern BRACKETS =
            Pattern.compile("\\((\\d+)-(\\w+)[^()]*?(\\))?(?=[()]|\\d+\\)|$)|(\\d+)\\)");

    int size() {
        return words.size();
    }

    boolean isPunctuation(int word) {
        return relations.get(word).equals("punct");
    }

    boolean isNamed(int word) {
        return tags.get(word).startsWith("NNP");
    }

    static GoldSentence of(List<String> lines) {
        List<String[]> rows = new ArrayList<>();
        List<Boolean> spaces = new ArrayList<>();
        int gluedTo = 0;
        boolean spaceThere = true;
        for (String line : lines) {
            String[] row = line.split("\t", -1);
            boolean space = !row[9].contains("SpaceAfter=No");
            if (row[0].matches("\\d+-\\d+")) {
                gluedTo = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
                spaceThere = space;
            } else if (row[0].matches("\\d+")) {
                rows.add(row);
                // within "don't" only its last part has a space behind it
                spaces.add(rows.size() >= gluedTo && (rows.size() == gluedTo ? spaceThere : space));
            }
        }
        int[] heads = rows.stream().mapToInt(r -> Integer.parseInt(r[6]) - 1).toArray();
        String[] relations = rows.stream().map(r -> r[7]).toArray(String[]::new);
        headNamesLast(heads, relations);
        List<Bracketed> mentions = mentions(rows);
        String[] types = types(mentions, heads);
        for (int i = 0; i < relations.length; i++) {
            relations[i] = Relations.known(relations[i], types[i]);
        }
        return new GoldSentence(
                rows.stream().map(r -> r[1]).toList(),
                spaces,
                rows.stream().map(r -> r[4]).toList(),
                Arrays.stream(heads).boxed().toList(),
                List.of(relations),
                List.of(types),
                chains(mentions, heads));
    }

    /** Moves the head of each flat name to its last word, in place. */
    static void headNamesLast(int[] heads, String[] relations) {
        for (int first = 0; first < heads.length; first++) {
            int last = -1;
            for (int i = 0; i < heads.length; i++) {
                last = heads[i] == first && relations[i].startsWith("flat") ? i : last;
            }
            if (last < 0) {
                continue;
            }
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] == first && i != last) {
                    heads[i] = last;
                    relations[i] = relations[i].startsWith("flat") ? "compound" : relations[i];
                }
            }
            heads[last] = heads[first];
            relations[last] = relations[first];
            heads[first] = last;
            relations[first] = "compound";
        }
    }

    private record Opened(String id, String type, int first) {}

    private record Bracketed(int first, int last, String type, int id) {

        /** The word whose head lies outside; −1 if none. */
        int head(int[] heads) {
            for (int i = first; i <= last; i++) {
                if (heads[i] < first || heads[i] > last) {
                    return i;
                }
            }
            return -1;
        }
    }

    private static List<Bracketed> mentions(List<String[]> rows) {
        List<Bracketed> mentions = new ArrayList<>();
        List<Opened> opened = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Matcher column = COLUMN.matcher(rows.get(i)[9]);
            if (!column.find()) {
                continue;
            }
            Matcher bracket = BRACKETS.matcher(column.group(1));
            while (bracket.find()) {
                if (bracket.group(1) == null) {
                    int at = opened.size() - 1;
                    while (at >= 0 && !opened.get(at).id().equals(bracket.group(4))) {
                        at--;
                    }
                    if (at >= 0) {
                        Opened mention = opened.remove(at);
                        mentions.add(new Bracketed(mention.first(), i, mention.type(), Integer.parseInt(mention.id())));
                    }
                } else if (bracket.group(3) != null) {
                    mentions.add(new Bracketed(i, i, bracket.group(2), Integer.parseInt(bracket.group(1))));
                } else {
                    opened.add(new Opened(bracket.group(1), bracket.group(2), i));
                }
            }
        }
        mentions.sort((a, b) -> Integer.compare(b.last() - b.first(), a.last() - a.first()));
        return mentions;
    }

    private static String[] types(List<Bracketed> mentions, int[] heads) {
        String[] types = new String[heads.length];
        Arrays.fill(types, "O");
        for (Bracketed mention : mentions) {
            int head = mention.head(heads);
            if (head >= 0) {
                types[head] = mention.type();
            }
        }
        return types;
    }

    private static List<Set<Integer>> chains(List<Bracketed> mentions, int[] heads) {
        List<Set<Integer>> chains = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            int word = i;
            chains.add(mentions.stream()
                    .filter(m -> m.head(heads) == word)
                    .map(Bracketed::id)
                    .collect(Collectors.toSet()));
        }
        return chains;
    }
}
