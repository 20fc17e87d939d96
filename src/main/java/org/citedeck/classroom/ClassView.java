package org.citedeck.classroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A class on its teacher's page. */
record ClassView(
        String code,
        String name,
        boolean open,
        String zone,
        List<MemberLine> members,
        List<AssignmentLine> assignments) {

    /** A student, and how many of the class's assignments are done. */
    record MemberLine(String code, String spacedCode, String nickname, int done) {}

    /** An assignment, and how many have done it. */
    record AssignmentLine(
            String code,
            String title,
            String deckCode,
            @Nullable String due,
            int done,
            int all) {}
}
