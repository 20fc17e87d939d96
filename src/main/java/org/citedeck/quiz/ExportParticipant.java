package org.citedeck.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.TreeMap;

/** Hands out what is kept of participants, as a JSON file that a person can read too. */
@ApplicationScoped
public class ExportParticipant {

    private final Attempts attempts;
    private final Instance<KeptOfParticipant> kept;
    private final ObjectMapper json;
    private final Clock clock;

    ExportParticipant(Attempts attempts, Instance<KeptOfParticipant> kept, ObjectMapper json, Clock clock) {
        this.attempts = attempts;
        this.kept = kept;
        this.json = json;
        this.clock = clock;
    }

    /** All of it, for the participant. */
    @Transactional
    public ParticipantData of(Participant participant) {
        var further = new TreeMap<String, Object>();
        kept.forEach(part -> further.put(part.name(), part.of(participant)));
        return ParticipantData.of(participant, attemptsOf(participant), further, clock.instant());
    }

    /** What a teacher may take along: attempts at that teacher's decks, and what else belongs to them. */
    @Transactional
    public ParticipantData of(Participant participant, String teacher) {
        var further = new TreeMap<String, Object>();
        kept.forEach(part -> part.of(participant, teacher).ifPresent(of -> further.put(part.name(), of)));
        List<Attempt> own =
                told(attempts.list("participant = ?1 and deck.owner = ?2 order by started, id", participant, teacher));
        return ParticipantData.of(participant, own, further, clock.instant());
    }

    /** How much it is. */
    @Transactional
    KeptInShort inShort(Participant participant) {
        return KeptInShort.of(
                participant,
                attemptsOf(participant),
                kept.stream()
                        .flatMap(part -> part.inWords(participant).stream())
                        .toList(),
                clock.instant());
    }

    private List<Attempt> attemptsOf(Participant participant) {
        return told(attempts.list("participant = ?1 order by started, id", participant));
    }

    /** What a live round keeps comes with its end: the title of its deck may tell an answer. */
    private static List<Attempt> told(List<Attempt> attempts) {
        return attempts.stream().filter(attempt -> !attempt.isHeld()).toList();
    }

    /** To be saved rather than shown. The file's name is of plain letters. */
    public Response file(String name, Object content) {
        try {
            return Response.ok(json.writerWithDefaultPrettyPrinter().writeValueAsString(content))
                    .type("application/json; charset=UTF-8")
                    .header("Content-Disposition", "attachment; filename=\"" + name + ".json\"")
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is kept cannot be written", e);
        }
    }
}
