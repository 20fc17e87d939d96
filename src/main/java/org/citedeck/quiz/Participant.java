package org.citedeck.quiz;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who answers. Known by nothing but the nickname that was given, if one was. */
@Entity
public class Participant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** What the device of this participant carries; never on a page. */
    public String code;

    public @Nullable String nickname;

    public Instant joined;

    /** When something was last done beside answering quizzes; null for never. */
    @Nullable
    Instant active;

    /** Does something now, and so is not silent. */
    public void isActive(Instant now) {
        active = now;
    }

    /** The name that was given; null for none. */
    public @Nullable String nickname() {
        return nickname;
    }
}
