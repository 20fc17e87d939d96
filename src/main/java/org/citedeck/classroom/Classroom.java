package org.citedeck.classroom;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A class: students under nicknames, and the decks they are to do. */
@Entity
class Classroom {

    /** One letter more than a deck's code, so that the two are told apart. */
    static final int CODE_LENGTH = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Public: its page, and the way in where it is open. */
    String code;

    /** Name of the teacher whose class it is. */
    String owner;

    String name;

    /** Whether anybody with its code may join, under a nickname of their own. */
    @Column(name = "open_to_all")
    boolean open;

    /** What "until Friday" means. */
    String zone;

    Instant created;

    @OneToMany(mappedBy = "classroom")
    @OrderBy("id")
    List<Member> members = new ArrayList<>();

    @OneToMany(mappedBy = "classroom")
    @OrderBy("id desc")
    List<Assignment> assignments = new ArrayList<>();

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** Names that differ in capitals only would be taken for one another. */
    boolean hasNickname(String nickname) {
        return members.stream().anyMatch(member -> member.nickname().equalsIgnoreCase(nickname));
    }
}
