package org.citedeck.generator.proposal.gate;

import java.util.stream.Stream;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Draft;

/** What happens again and again has a date in the prompt, or is asked for its date: "Where did Norway face Sweden?" fits many. */
final class Dated implements Check {

    private static final WordList RECURRING = WordList.of("recurring-events");

    @Override
    public String id() {
        return "undated";
    }

    @Override
    public boolean holds(Draft draft) {
        Fact fact = draft.fact();
        boolean recurring = fact.construction() != Construction.QUOTATION
                && fact.predicate().past()
                && RECURRING.contains(fact.predicate().lemma());
        return !recurring
                || Stream.concat(
                                Stream.of(fact.subject()),
                                fact.arguments().stream().map(Argument::phrase))
                        .anyMatch(Dated::holdsDate);
    }

    private static boolean holdsDate(Phrase phrase) {
        return phrase.tokens().stream()
                .anyMatch(t -> phrase.sentence()
                        .mentionAt(t.index())
                        .filter(m -> m.type() == EntityType.DATE && m.date() != null)
                        .isPresent());
    }
}
