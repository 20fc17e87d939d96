package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreAnnotations.EntityMentionIndexAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins tokens with the same label to mentions and gives names their finer types. */
final class MentionFinder {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    /** Words that count a month from the day of the text. */
    private static final Set<String> COUNTING = Set.of("last", "next", "this");

    private final Gazetteer gazetteer;

    MentionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Mention> find(int sentence, List<Token> tokens, List<CoreLabel> labels) {
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < labels.size()) {
            String label = labels.get(i).ner();
            if (label == null || label.equals("O")) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < labels.size() && continues(labels.get(i), labels.get(end))) {
                end++;
            }
            int first = i;
            i = end;
            while (end - 1 > first && tokens.get(end - 1).tag().equals("POS")) {
                end--;
            }
            if (first > 0 && gazetteer.leadsPlace(tokens.get(first - 1).text())) {
                first--;
            }
            mentions.add(mention(sentence, tokens, first, end, label, timex(labels.get(end - 1))));
        }
        return mentions;
    }

    private static boolean continues(CoreLabel first, CoreLabel next) {
        return Objects.equals(first.ner(), next.ner())
                && sameExpression(timexId(first), timexId(next))
                && Objects.equals(name(first), name(next));
    }

    /** Number of the name that a word is part of, where names are numbered. */
    private static @Nullable Integer name(CoreLabel label) {
        return label.get(EntityMentionIndexAnnotation.class);
    }

    /** The words before the one that SUTime marks have no number of their own: "the early | 1990s". */
    private static boolean sameExpression(@Nullable String first, @Nullable String next) {
        return first == null || next == null || first.equals(next);
    }

    private static @Nullable Timex timex(CoreLabel label) {
        return label.get(TimexAnnotation.class);
    }

    private static @Nullable String timexId(CoreLabel label) {
        Timex timex = timex(label);
        return timex == null ? null : timex.tid();
    }

    private Mention mention(int sentence, List<Token> tokens, int first, int end, String label, @Nullable Timex timex) {
        EntityType type = gazetteer.refine(coarse(label), words(tokens, first, end));
        ResolvedDate date = type == EntityType.DATE && timex != null && timex.value() != null
                ? ResolvedDate.ofTimex(timex.value())
                        .flatMap(d -> Precision.asTold(d, words(tokens, first, end)))
                        .filter(d -> !isOfAnotherYear(d, tokens, first, end))
                        .orElse(null)
                : null;
        return new Mention(sentence, first, end, headOf(tokens, first, end), type, date);
    }

    /** "Missed most of 2024 after surgery in March": a month without a year beside a year that is not the one reckoned. */
    private static boolean isOfAnotherYear(ResolvedDate date, List<Token> tokens, int first, int end) {
        boolean bare = tokens.subList(first, end).stream()
                .noneMatch(t -> t.text().chars().anyMatch(Character::isDigit) || COUNTING.contains(t.lemma()));
        return date.isMonth()
                && bare
                && tokens.stream()
                        .filter(t -> YEAR.matcher(t.text()).matches())
                        .anyMatch(t -> Integer.parseInt(t.text()) != date.year());
    }

    /** The token of the range whose head lies outside it. */
    private static int headOf(List<Token> tokens, int first, int end) {
        for (int i = end - 1; i >= first; i--) {
            int head = tokens.get(i).head();
            if (head < first || head >= end) {
                return i;
            }
        }
        return end - 1;
    }

    private static String words(List<Token> tokens, int first, int end) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i < end; i++) {
            if (i > first && tokens.get(i).start() > tokens.get(i - 1).end()) {
                out.append(' ');
            }
            out.append(tokens.get(i).text());
        }
        return out.toString();
    }

    private static EntityType coarse(String label) {
        return switch (label) {
            case "PERSON" -> EntityType.PERSON;
            case "ORGANIZATION" -> EntityType.ORGANIZATION;
            case "LOCATION" -> EntityType.PLACE;
            case "MISC" -> EntityType.OTHER_NAME;
            case "DATE" -> EntityType.DATE;
            case "TIME" -> EntityType.TIME;
            case "DURATION" -> EntityType.DURATION;
            case "SET" -> EntityType.FREQUENCY;
            case "MONEY" -> EntityType.MONEY;
            case "PERCENT" -> EntityType.PERCENT;
            case "NUMBER" -> EntityType.NUMBER;
            case "ORDINAL" -> EntityType.ORDINAL;
            default -> EntityType.NONE;
        };
    }
}
