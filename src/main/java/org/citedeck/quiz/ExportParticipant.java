package org.citedeck.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;

/** Hands out what is kept of participants, as a JSON file that a person can read too. */
@ApplicationScoped
public class ExportParticipant {

    private final Attempts attempts;
    private final ObjectMapper json;

    ExportParticipant(Attempts attempts, ObjectMapper json) {
        this.attempts = attempts;
        this.json = json;
    }

    @Transactional
    public ParticipantData of(Participant participant) {
        return ParticipantData.of(participant, attempts.list("participant = ?1 order by started, id", participant));
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
