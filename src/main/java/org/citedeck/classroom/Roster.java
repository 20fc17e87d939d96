package org.citedeck.classroom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Nicknames as a teacher pastes them, one a line. */
record Roster(List<String> nicknames) {

    static final int LONGEST_NICKNAME = 40;
    static final int MOST = 200;

    static Roster of(@Nullable String pasted) {
        return new Roster(
                pasted == null
                        ? List.of()
                        : pasted.lines()
                                .map(Roster::tidy)
                                .filter(line -> !line.isEmpty())
                                .toList());
    }

    /** Without a number or dash of the list it was copied from, and without anything that is not seen. */
    static String tidy(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}\\s\\u00a0]+", " ")
                .strip()
                .replaceFirst("^(?:\\d{1,3}[.)]|[-*•])\\s+", "")
                .strip();
    }

    /** What is wrong with it, and what to do; null where all can join the class. */
    @Nullable
    String problem(Classroom classroom) {
        if (classroom.members.size() + nicknames.size() > MOST) {
            return "A class has at most " + MOST + " students. Make a second one for the others.";
        }
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        for (String nickname : nicknames) {
            String problem = problem(nickname);
            if (problem != null) {
                return problem;
            }
            if (!seen.add(nickname.toLowerCase(Locale.ROOT)) || classroom.hasNickname(nickname)) {
                twice.add(nickname);
            }
        }
        return twice.isEmpty()
                ? null
                : "These nicknames are there twice: " + String.join(", ", twice)
                        + ". Add a letter or a number to tell them apart.";
    }

    /** What is wrong with one nickname; null where nothing is. */
    static @Nullable String problem(String nickname) {
        if (nickname.length() > LONGEST_NICKNAME) {
            return "“" + nickname.substring(0, LONGEST_NICKNAME) + "…” is too long: a nickname has at most "
                    + LONGEST_NICKNAME + " letters, and each stands on a line of its own.";
        }
        return nickname.contains("@")
                ? "“" + nickname + "” looks like an e-mail address. Use a nickname: no addresses are kept here."
                : null;
    }
}
