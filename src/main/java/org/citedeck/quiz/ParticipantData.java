package org.citedeck.quiz;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one participant, to be taken along. Holds no key of an attempt that is not over.
 *
 * @param further what other packages keep, by its name in the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantData(
        @Nullable String nickname,
        Instant joined,
        List<AttemptData> attempts,
        @JsonAnyGetter Map<String, Object> further) {

    /** One attempt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttemptData(
            String deck, String deckCode, String mode, Instant started, boolean finished, List<AnswerData> answers) {}

    /**
     * One answer, as it was given.
     *
     * @param sentence words of the sentence that was picked with it; null where there was none
     * @param right by today's key; null while the attempt is not over
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerData(
            String item,
            String given,
            @Nullable String sentence,
            Instant answered,
            @Nullable Boolean right) {}

    static ParticipantData of(
            Participant participant, List<Attempt> attempts, Map<String, Object> further, Instant now) {
        return new ParticipantData(
                participant.nickname,
                participant.joined,
                attempts.stream().map(attempt -> of(attempt, now)).toList(),
                further);
    }

    private static AttemptData of(Attempt attempt, Instant now) {
        boolean finished = Progress.of(attempt, now).isOver();
        return new AttemptData(
                attempt.deck.title,
                attempt.deck.code,
                attempt.mode.word(),
                attempt.started,
                finished,
                attempt.responses.stream()
                        .map(response -> of(response, finished))
                        .toList());
    }

    private static AnswerData of(Response response, boolean finished) {
        return new AnswerData(
                response.item.prompt,
                response.given,
                response.picked == null ? null : response.picked.words(),
                response.answered,
                finished ? GradeResponse.grade(response.item, response.given).isRight() : null);
    }
}
