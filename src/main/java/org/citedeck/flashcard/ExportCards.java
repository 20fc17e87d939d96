package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.citedeck.flashcard.CardsData.CardData;
import org.citedeck.flashcard.CardsData.ReviewData;
import org.citedeck.flashcard.CardsData.SettingsData;
import org.citedeck.quiz.KeptOfParticipant;
import org.citedeck.quiz.Participant;

/** Cards, their log and the wishes for learning belong to what a student can take along. */
@ApplicationScoped
class ExportCards implements KeptOfParticipant {

    private final Cards cards;
    private final Reviews reviews;
    private final Learners learners;

    ExportCards(Cards cards, Reviews reviews, Learners learners) {
        this.cards = cards;
        this.reviews = reviews;
        this.learners = learners;
    }

    @Override
    public String name() {
        return "flashcards";
    }

    @Override
    public CardsData of(Participant participant) {
        return new CardsData(
                learners.chosen(participant).map(SettingsData::of).orElse(null),
                cards.of(participant).stream().map(CardData::of).toList(),
                ReviewData.of(reviews.of(participant)));
    }

    @Override
    public Optional<String> inWords(Participant participant) {
        long held = cards.count("participant", participant);
        long log = reviews.count("participant", participant);
        return held + log == 0
                ? Optional.empty()
                : Optional.of(held + (held == 1 ? " flashcard" : " flashcards") + ", with " + log
                        + (log == 1 ? " entry in the log." : " entries in the log."));
    }
}
