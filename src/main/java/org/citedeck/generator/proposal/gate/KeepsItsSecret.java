package org.citedeck.generator.proposal.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Demonyms;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.Draft;

/** The prompt holds neither a name that the answer gives, nor the word at the answer's heart. */
final class KeepsItsSecret implements Check {

    private static final int TELLING_LENGTH = 3;
    private static final Pattern YEARS = Pattern.compile("\\b(\\d{1,3})[ -]years?\\b");

    private static final List<String> SPELLED = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    @Override
    public String id() {
        return "leak";
    }

    @Override
    public boolean holds(Draft draft) {
        if (draft.fact().construction() == Construction.ABBREVIATION) {
            // the initials are what is asked about
            return true;
        }
        String lead = draft.lead();
        if (lead != null
                && draft.answer().type().isQuantity()
                && Figures.nearlyTells(lead, draft.answer().text())) {
            return false;
        }
        if (lead != null
                && (isReckoned(draft, lead)
                        || isRest(draft, lead)
                        || Figures.adds(draft.question(), draft.answer().text(), lead))) {
            return false;
        }
        if (lead != null && SPELLED.indexOf(draft.answer().text().toLowerCase(Locale.ROOT)) > 0) {
            // "at least 9 dead" tells that nine died
            String figure =
                    Integer.toString(SPELLED.indexOf(draft.answer().text().toLowerCase(Locale.ROOT)));
            if (words(lead).contains(figure)) {
                return false;
            }
        }
        Set<String> prompt = Set.copyOf(words(draft.question().replaceFirst("(?i)\\bwhich \\p{L}+", "")));
        return secrets(draft).stream()
                .filter(s -> s.length() >= TELLING_LENGTH || isFigure(s))
                .noneMatch(prompt::contains);
    }

    /** "First final in 31 years" tells the year of the last one. */
    private static boolean isReckoned(Draft draft, String lead) {
        LocalDate published = draft.fact().text().source().metadata().published();
        ResolvedDate date = draft.answer().date();
        return published != null
                && date != null
                && date.isYear()
                && YEARS.matcher(lead)
                        .results()
                        .mapToInt(years -> Integer.parseInt(years.group(1)))
                        .anyMatch(years -> Math.abs(published.getYear() - years - Integer.parseInt(date.iso())) <= 1);
    }

    /** "A sword, a cap and | 22 | other objects", where the headline counts them all. */
    private static boolean isRest(Draft draft, String lead) {
        int behind = draft.asked().last().index() + 1;
        AnnotatedSentence sentence = draft.asked().sentence();
        return draft.answer().type() == EntityType.NUMBER
                && behind < sentence.size()
                && sentence.token(behind).lemma().equals("other")
                && lead.chars().anyMatch(Character::isDigit);
    }

    private static boolean isFigure(String word) {
        return word.chars().allMatch(Character::isDigit) && !word.isEmpty();
    }

    /** The last word of each name in the answer, all of the answer's own names, and its head. */
    private static List<String> secrets(Draft draft) {
        List<String> secrets = new ArrayList<>();
        if (draft.answer().entity() != null) {
            draft.answer().entity().aliases().forEach(a -> secrets.addAll(words(a)));
        }
        if (draft.asked().type() == EntityType.ORGANIZATION) {
            // "EFCC questions three officials" tells which commission does
            secrets.addAll(words(draft.answer().text().replaceAll("\\P{Lu}+", "")));
        }
        for (List<String> people : Demonyms.rows()) {
            if (people.get(0).equals(draft.answer().text())) {
                // "the Indian Space Research Organisation" tells that it was India
                people.forEach(word -> secrets.addAll(words(word)));
            }
        }
        Token head = draft.asked().head();
        if (head.isNoun() || head.tag().equals("CD")) {
            secrets.addAll(words(head.text()));
            secrets.addAll(words(head.lemma()));
        }
        draft.asked().tokens().stream()
                .filter(t -> t.text().chars().anyMatch(Character::isDigit))
                .forEach(t -> secrets.addAll(words(t.text())));
        for (Mention mention : draft.asked().sentence().mentions()) {
            boolean inside =
                    draft.asked().covers(mention.first()) && draft.asked().covers(mention.end() - 1);
            boolean origin = mention.type() == EntityType.NATIONALITY;
            if (inside && mention.type().isName() && !origin) {
                secrets.addAll(
                        words(draft.asked().sentence().token(mention.end() - 1).text()));
            }
        }
        return secrets;
    }

    /** "280,000" is one word, and "1.9". */
    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d)[.,](?=\\d)", "")
                .replaceAll("(?<=\\d)(?=\\p{L})", " ")
                .replaceAll("['’]s?\\b", "")
                .split("[^\\p{L}\\p{N}]+", -1));
    }
}
