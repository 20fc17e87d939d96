package org.citedeck.flashcard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.citedeck.quiz.QuizHistory;
import org.citedeck.quiz.QuizHistory.Run;

/** Puts the student's own page together. */
@ApplicationScoped
class ComposeMyPage {

    private final MyDecks myDecks;
    private final Reviews reviews;
    private final QuizHistory quizHistory;
    private final MoveDevice moveDevice;

    ComposeMyPage(MyDecks myDecks, Reviews reviews, QuizHistory quizHistory, MoveDevice moveDevice) {
        this.myDecks = myDecks;
        this.reviews = reviews;
        this.quizHistory = quizHistory;
        this.moveDevice = moveDevice;
    }

    MyPage of(Learner learner) {
        List<Card> learned = myDecks.learned(learner);
        List<CardState> states = learned.stream().map(card -> card.state).toList();
        List<Run> runs = quizHistory.of(learner.participant());
        LocalDate today = learner.today();
        return new MyPage(
                learner.participant().nickname(),
                myDecks.rows(learner, learned),
                Forecast.of(states, today),
                Recall.of(states, answers(learner), today),
                (int) Math.round(learner.settings().retention * 100),
                Streak.of(activeDays(learner, runs), today),
                runs.stream().map(run -> run(learner, run)).toList(),
                Confusion.of(runs.stream().flatMap(run -> run.slips().stream()).toList()),
                moveDevice.current(learner).orElse(null));
    }

    private List<Recall.Answer> answers(Learner learner) {
        return reviews.answers(learner.participant(), learner.today().minusDays(Recall.DAYS)).stream()
                .map(review -> new Recall.Answer(review.before, review.action))
                .toList();
    }

    private List<LocalDate> activeDays(Learner learner, List<Run> runs) {
        Stream<LocalDate> quizzes =
                runs.stream().flatMap(run -> run.answers().stream()).map(learner::day);
        return Stream.concat(quizzes, reviews.days(learner.participant()).stream())
                .toList();
    }

    private static MyPage.Run run(Learner learner, Run run) {
        return new MyPage.Run(
                run.token(),
                run.deckTitle(),
                learner.day(run.started()),
                run.over(),
                run.right(),
                run.answered(),
                run.asked());
    }
}
