package org.citedeck.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A teacher as the administrators' list shows one. */
record TeacherLine(
        String name,
        boolean admin,
        boolean active,
        boolean mustChange,
        @Nullable Instant lastSeen,
        boolean self) {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    static TeacherLine of(Teacher teacher, String viewer) {
        return new TeacherLine(
                teacher.name,
                teacher.isAdmin(),
                teacher.active,
                teacher.mustChange,
                teacher.lastSeen,
                teacher.name.equals(viewer));
    }

    /** To the minute, in UTC. */
    public String lastSeenShort() {
        return lastSeen == null ? "never" : MINUTES.format(lastSeen);
    }

    public String removeLink() {
        return "/teach/teachers/remove?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
