package org.citedeck.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citedeck.quiz.Objection.Kind;
import org.citedeck.quiz.Objection.Outcome;

/** What a student wrote to the teacher, and what the teacher answered, belong to what the student can take along. */
@ApplicationScoped
class ExportObjections implements KeptOfParticipant {

    private final Objections objections;

    ExportObjections(Objections objections) {
        this.objections = objections;
    }

    /**
     * An objection.
     *
     * @param note the teacher's words; empty for none
     */
    record ObjectionData(String item, Kind kind, String remark, Instant raised, Outcome outcome, String note) {

        static ObjectionData of(Objection objection) {
            return new ObjectionData(
                    objection.item.prompt,
                    objection.kind,
                    objection.remark,
                    objection.raised,
                    objection.outcome,
                    objection.note);
        }
    }

    @Override
    public String name() {
        return "objections";
    }

    @Override
    public List<ObjectionData> of(Participant participant) {
        return objections.list("participant = ?1 order by id", participant).stream()
                .map(ObjectionData::of)
                .toList();
    }

    @Override
    public Optional<Object> of(Participant participant, String teacher) {
        return Optional.of(
                objections.list("participant = ?1 and item.deck.owner = ?2 order by id", participant, teacher).stream()
                        .map(ObjectionData::of)
                        .toList());
    }

    @Override
    public Optional<String> inWords(Participant participant) {
        long said = objections.count("participant", participant);
        return said == 0
                ? Optional.empty()
                : Optional.of(said + (said == 1 ? " objection" : " objections") + " to items, for the teacher.");
    }
}
