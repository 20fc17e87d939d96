package org.citedeck.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.citedeck.deck.Item;
import org.citedeck.deck.ItemKey;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.quiz.AnswerItem.Outcome;
import org.citedeck.quiz.AnswerItem.Sent;
import org.jspecify.annotations.Nullable;

/**
 * An open item as a device takes it along: the parts of its pages, as they would come from here. So nothing is graded or
 * rendered on the device; it only looks up what belongs to an answer.
 *
 * @param number from 1
 * @param title of the pages
 * @param question what is asked
 * @param told what is shown after an answer, by what the form sends, in small letters
 * @param otherwise what is shown after any other answer, which only the server can grade; null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfflineItem(
        int number,
        String title,
        String question,
        Map<String, String> told,
        @Nullable String otherwise) {

    /** Where the typed words go, which the device knows alone. */
    static final String TYPED = "[[typed]]";

    /** A typed item whose answer is to be compared with the right one. */
    record Open(String prompt, String key, @Nullable String explanation, String typed) {}

    static OfflineItem of(Attempt attempt, Standing standing, Instant now) {
        Item item = standing.item();
        int total = attempt.items.size();
        var told = new LinkedHashMap<String, String>();
        answers(attempt, standing).forEach((sent, given) -> {
            // Belongs to nothing that is kept: only to be looked at.
            var response = new Response(attempt, item, standing.responses().size(), given, null, now);
            var answered = Standing.of(
                    item,
                    standing.number(),
                    Stream.concat(standing.responses().stream(), Stream.of(response))
                            .toList(),
                    Course.RUNNING);
            told.put(
                    sent.toLowerCase(Locale.ROOT),
                    QuizPages.Templates.answered$main(new ToldView(
                                    attempt.token,
                                    AnsweredView.justAnswered(attempt, answered),
                                    standing.number(),
                                    total,
                                    false,
                                    false))
                            .render());
        });
        return new OfflineItem(
                standing.number(),
                "Item " + standing.number() + " of " + total,
                QuizPages.Templates.question$main(asked(attempt, standing), Outcome.TAKEN, null)
                        .render(),
                told,
                item.isTyped() ? otherwise(attempt, item, standing.number()) : null);
    }

    /** As it is asked once all before it are answered. */
    private static QuestionView asked(Attempt attempt, Standing standing) {
        return QuestionView.of(attempt, standing, standing.number() - 1, Sent.nothing(standing.number()));
    }

    /** Every answer that can be foreseen: what the form sends, and what it is kept as. */
    private static Map<String, String> answers(Attempt attempt, Standing standing) {
        Item item = standing.item();
        var answers = new LinkedHashMap<String, String>();
        if (item.label != null) {
            List.of(Label.values()).forEach(label -> answers.put(label.name(), label.name()));
        } else if (item.isTyped()) {
            ItemKey.of(item).right().forEach(wording -> answers.put(wording, wording));
        } else {
            Options.of(attempt, standing).forEach(option -> answers.put(option.value(), option.text()));
        }
        return answers;
    }

    private static String otherwise(Attempt attempt, Item item, int number) {
        var open = new Open(item.prompt, item.answer == null ? "" : item.answer, item.explanation, TYPED);
        return OfflineAttempt.Templates.compare(attempt.token, number, attempt.items.size(), open, item.passage())
                .render();
    }
}
