package org.citedeck.generator.proposal.gate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Draft;

/** The answer tells something to one who has not the article at hand. */
final class Telling implements Check {

    private static final WordList EMPTY = WordList.of("empty-nouns");
    private static final Set<String> POINTING = Set.of(
            "the", "this", "that", "these", "those", "such", "both", "its", "another", "other", "one", "any", "each",
            "every", "some");

    /** Prepositions of what may belong to the clause as well as to the noun before. */
    private static final Set<String> LOOSE = Set.of("in", "on", "at", "during", "with", "from", "through");

    @Override
    public String id() {
        return "empty-answer";
    }

    /** "the landing | in Johannesburg", "a report | in April": place and time may belong to the clause. */
    private static boolean hasLooseTail(Phrase asked) {
        return asked.sentence().children(asked.head(), "nmod").stream()
                .filter(asked.tokens()::contains)
                .anyMatch(t -> asked.sentence().children(t, "case").stream().anyMatch(c -> LOOSE.contains(c.lemma()))
                        && t.index() > asked.head().index());
    }

    /** "Batsirai", "Leonard": whoever has one name alone in all the article is hardly a person, or hardly known. */
    private static boolean isHalfNamed(Draft draft) {
        Entity answer = draft.answer().entity();
        return answer != null
                && answer.type() == EntityType.PERSON
                && !answer.name().contains(" ")
                && (draft.rule().endsWith("-who") || draft.rule().endsWith("-whom"));
    }

    /** "Dellaportas", where the article has two of that name. */
    private static boolean isOneOfTwo(Draft draft) {
        Entity answer = draft.answer().entity();
        return answer != null
                && answer.type() == EntityType.PERSON
                && !answer.name().contains(" ")
                && draft.fact().text().entities().stream()
                        .anyMatch(e -> !e.equals(answer)
                                && List.of(e.name().split(" ", -1)).contains(answer.name()));
    }

    /** "A copy of the letter": of which, only the article tells. */
    private static boolean pointsBack(Draft draft) {
        return draft.rule().equals("object-what")
                && draft.answer().entity() == null
                && !draft.asked().first().lemma().equals("the")
                && !StandsAlone.isClear(draft.fact().text(), draft.asked());
    }

    /** "A second son", "the 31-year-old flanker": one person whose name is not told is no answer to "who". */
    private static boolean isSomebody(Draft draft) {
        return draft.rule().endsWith("-who")
                && draft.answer().entity() == null
                && draft.asked().head().tag().equals("NN")
                && !draft.asked().isCoordinated()
                && draft.asked().type() != EntityType.PERSON
                && (!draft.asked().holdsName()
                        || Set.of("a", "an").contains(draft.asked().first().lemma()));
    }

    @Override
    public boolean holds(Draft draft) {
        Phrase asked = draft.asked();
        boolean number = asked.head().tag().equals("CD");
        if (asked.type() == EntityType.NONE && draft.answer().entity() == null && !number && hasLooseTail(asked)) {
            return false;
        }
        if (isSomebody(draft) || isHalfNamed(draft) || isOneOfTwo(draft) || pointsBack(draft)) {
            return false;
        }
        if (draft.answer().entity() != null || asked.type() != EntityType.NONE || asked.holdsName()) {
            return true;
        }
        if (asked.head().tag().equals("CD")) {
            return true;
        }
        if (asked.size() == 1 && asked.type() == EntityType.NONE) {
            // "police", "firefighters", "newcomers": the verb has said it
            return false;
        }
        Token head = asked.head();
        if (EMPTY.contains(head.lemma().toLowerCase(Locale.ROOT)) && asked.size() < 4) {
            return false;
        }
        if (Set.of("another", "other", "any", "each", "every", "some")
                .contains(asked.first().lemma().toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean pointing = POINTING.contains(asked.first().lemma().toLowerCase(Locale.ROOT));
        return !pointing || asked.size() >= 4;
    }
}
