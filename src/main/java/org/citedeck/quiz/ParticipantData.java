package org.citedeck.quiz;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is kept of one participant, to be taken along. Holds no key of an attempt that is not over. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipantData(@Nullable String nickname, Instant joined, List<AttemptData> attempts) {

    /** One attempt. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AttemptData(
            String deck, String deckCode, Instant started, boolean finished, List<AnswerData> answers) {}

    /**
     * One answer, as it was given.
     *
     * @param right by today's key; null while the attempt is not over
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerData(
            String item,
            String given,
            Instant answered,
            @Nullable Boolean right) {}

    static ParticipantData of(Participant participant, List<Attempt> attempts) {
        return new ParticipantData(
                participant.nickname,
                participant.joined,
                attempts.stream().map(ParticipantData::of).toList());
    }

    private static AttemptData of(Attempt attempt) {
        boolean finished = Progress.of(attempt).open().isEmpty();
        return new AttemptData(
                attempt.deck.title,
                attempt.deck.code,
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
                response.answered,
                finished ? GradeResponse.grade(response.item, response.given).isRight() : null);
    }
}
