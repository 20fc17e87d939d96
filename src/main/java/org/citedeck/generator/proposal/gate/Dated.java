package org.citedeck.generator.proposal.gate;

import java.util.stream.Stream;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.NewsDate;

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
        if (isNewsOfTheDay(draft)) {
            return false;
        }
        boolean recurring = !draft.isLed()
                && !fact.construction().isSpeech()
                && fact.predicate().past()
                && RECURRING.contains(fact.predicate().lemma());
        return !recurring
                || Stream.concat(
                                Stream.of(fact.subject()),
                                fact.arguments().stream().map(Argument::phrase))
                        .anyMatch(Dated::holdsDate);
    }

    /** When the news happened, its own date tells: worth asking only where two are named. */
    private static boolean isNewsOfTheDay(Draft draft) {
        if (NewsDate.isYear(draft)) {
            return true;
        }
        return NewsDate.is(draft)
                && Phrases.told(draft).stream()
                                .filter(p -> StandsAlone.names(draft.fact().text(), p))
                                .count()
                        < 2;
    }

    private static boolean holdsDate(Phrase phrase) {
        return phrase.tokens().stream()
                .anyMatch(t -> phrase.sentence()
                        .mentionAt(t.index())
                        .filter(m -> m.type() == EntityType.DATE && m.date() != null)
                        .isPresent());
    }
}
