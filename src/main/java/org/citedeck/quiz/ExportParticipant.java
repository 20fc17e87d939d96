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

    @Transactional
    public ParticipantData of(Participant participant) {
        var further = new TreeMap<String, Object>();
        kept.forEach(part -> further.put(part.name(), part.of(participant)));
        List<Attempt> own = attempts.list("participant = ?1 order by started, id", participant);
        return ParticipantData.of(participant, own, further, clock.instant());
    }

    /** What other packages keep of a participant, a sentence each; nothing of those that keep nothing. */
    List<String> furtherInWords(Participant participant) {
        return kept.stream().flatMap(part -> part.inWords(participant).stream()).toList();
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
