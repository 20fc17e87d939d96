package org.citedeck.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citedeck.quiz.LiveQuestion;
import org.citedeck.quiz.LiveReveal;
import org.citedeck.quiz.Options.Option;
import org.jspecify.annotations.Nullable;

/**
 * A live round on the projector.
 *
 * @param deckCode for the teacher's way back
 * @param joined how many students have a place
 * @param answered how many have answered the item on the screen
 * @param question null while no item is on the screen
 * @param told its answer; null before it is told
 * @param bars how often each answer was given; empty before the answer is told
 * @param address where to join
 */
record ProjectorView(
        String code,
        String deckCode,
        Stage stage,
        long joined,
        long answered,
        @Nullable LiveQuestion question,
        @Nullable LiveReveal told,
        List<Bar> bars,
        JoinAddress address) {

    /** Typed answers that are not right are shown if so many gave them: nobody is shown alone. */
    private static final int SHOWN_FROM = 2;

    private static final int MOST_TYPED = 5;
    private static final int ALL = 100;

    /**
     * One answer, and how many gave it.
     *
     * @param percent of all who answered, rounded
     */
    record Bar(String words, long answers, int percent, boolean right) {}

    static ProjectorView of(
            LiveRound round,
            long joined,
            Map<String, Long> answers,
            OnScreen.@Nullable Screen screen,
            JoinAddress address) {
        Stage stage = round.stage();
        LiveQuestion question = screen == null ? null : screen.question();
        LiveReveal told = screen == null || !stage.isTelling() ? null : screen.reveal();
        return new ProjectorView(
                round.code,
                round.deck.code,
                stage,
                joined,
                answers.values().stream().mapToLong(Long::longValue).sum(),
                question,
                told,
                question == null || told == null ? List.of() : bars(question, told, answers),
                address);
    }

    private static List<Bar> bars(LiveQuestion question, LiveReveal told, Map<String, Long> answers) {
        long all = answers.values().stream().mapToLong(Long::longValue).sum();
        return (question.isTyped() ? typed(told, answers) : chosen(question, told, answers))
                .stream()
                        .map(share ->
                                new Bar(share.words(), share.answers(), percent(share.answers(), all), share.right()))
                        .toList();
    }

    /** All choices in the order in which they were asked, also those that nobody took. */
    private static List<LiveReveal.Share> chosen(LiveQuestion question, LiveReveal told, Map<String, Long> answers) {
        return question.options().stream()
                .map(option -> question.claim() ? option.value() : option.text())
                .map(given ->
                        new LiveReveal.Share(told.words(given), answers.getOrDefault(given, 0L), told.isRight(given)))
                .toList();
    }

    /** All right ones together, then the wrong ones that several gave, then the others together. */
    private static List<LiveReveal.Share> typed(LiveReveal told, Map<String, Long> answers) {
        var shares = told.shares(answers);
        var wrong = shares.stream().filter(share -> !share.right()).toList();
        var shown = wrong.stream()
                .filter(share -> share.answers() >= SHOWN_FROM)
                .limit(MOST_TYPED)
                .toList();
        var bars = new ArrayList<LiveReveal.Share>();
        bars.add(new LiveReveal.Share(told.key(), count(shares) - count(wrong), true));
        bars.addAll(shown);
        if (shown.size() < wrong.size()) {
            bars.add(new LiveReveal.Share("Something else", count(wrong) - count(shown), false));
        }
        return bars;
    }

    private static long count(List<LiveReveal.Share> shares) {
        return shares.stream().mapToLong(LiveReveal.Share::answers).sum();
    }

    private static int percent(long part, long all) {
        return all == 0 ? 0 : (int) Math.round((double) ALL * part / all);
    }

    /** The choices before the answer is told. */
    public List<Option> options() {
        return question == null ? List.of() : question.options();
    }
}
