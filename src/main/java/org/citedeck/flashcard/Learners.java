package org.citedeck.flashcard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.citedeck.quiz.KnownParticipants;
import org.citedeck.quiz.Participant;
import org.jspecify.annotations.Nullable;

/** Whoever learns on the device that a request comes from. */
@ApplicationScoped
class Learners implements PanacheRepositoryBase<StudySettings, Long> {

    private final KnownParticipants known;
    private final ZoneId usual;
    private final Clock clock;

    Learners(KnownParticipants known, FlashcardConfig config, Clock clock) {
        this.known = known;
        this.usual = config.zone().map(ZoneId::of).orElseGet(ZoneId::systemDefault);
        this.clock = clock;
    }

    /** Empty for a device that has done nothing yet. */
    Optional<Learner> known() {
        return known.current().map(this::learner);
    }

    /**
     * Known from now on.
     *
     * @param zone the browser's time zone, taken where none is known yet; may be anything
     */
    Learner made(@Nullable String zone) {
        Participant participant = known.here();
        Optional<ZoneId> stated = zone(zone);
        StudySettings settings = settings(participant);
        if (settings.timeZone == null && stated.isPresent()) {
            settings.timeZone = stated.get().getId();
            keep(settings);
        }
        return learner(participant);
    }

    /** What a participant has set; empty for nothing. */
    Optional<StudySettings> chosen(Participant participant) {
        return find("participant", participant).firstResultOptional();
    }

    /** Keeps settings that may be new. */
    void keep(StudySettings settings) {
        if (!isPersistent(settings)) {
            persist(settings);
        }
    }

    /** One participant's settings become another's, who has none. */
    void moveSettings(Participant from, Participant into) {
        StudySettings old = settings(from);
        StudySettings settings = settings(into);
        if (isPersistent(old) && !isPersistent(settings)) {
            settings.retention = old.retention;
            settings.newADay = old.newADay;
            settings.reviewsADay = old.reviewsADay;
            settings.timeZone = old.timeZone;
            settings.shortcutKeys = old.shortcutKeys;
            persist(settings);
        }
        if (isPersistent(old)) {
            delete(old);
        }
    }

    private Learner learner(Participant participant) {
        StudySettings settings = settings(participant);
        ZoneId zone = zone(settings.timeZone).orElse(usual);
        return new Learner(participant, settings, zone, Moment.of(clock.instant(), zone));
    }

    /** The usual ones, not kept yet, where nothing was set. */
    private StudySettings settings(Participant participant) {
        return chosen(participant).orElseGet(() -> new StudySettings(participant));
    }

    /** Empty for what is no time zone. */
    static Optional<ZoneId> zone(@Nullable String name) {
        try {
            return name == null || name.isBlank() || name.length() > 60
                    ? Optional.empty()
                    : Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
