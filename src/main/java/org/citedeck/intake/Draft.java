package org.citedeck.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.RawArticle;
import org.jspecify.annotations.Nullable;

/** An article on its way in: kept here while its teacher looks it over, so that nothing of it is lost. */
@Entity
class Draft {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_LEFT_OUT = 100_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    /** Random, for the address of its page. */
    String code;

    /** Name of the teacher who brings it. */
    String owner;

    /** The deck that it is meant for, empty for a new one; once it is done, the deck that it went into. */
    String deckCode;

    /** Whether a deck was made of it. It then stays for a while, for those who press the button twice. */
    boolean done;

    @Column(length = 400_000)
    String content;

    /** What its reader left out, a piece a line. */
    @Column(length = LONGEST_LEFT_OUT)
    String leftOut;

    @Nullable
    String title;

    @Nullable
    String byline;

    @Nullable
    String source;

    @Nullable
    String url;

    @Nullable
    LocalDate published;

    Instant created;

    RawArticle raw() {
        return new RawArticle(content, new Metadata(title, byline, source, url, published, null));
    }

    List<String> pieces() {
        return leftOut.lines().toList();
    }

    final void take(Incoming incoming) {
        take(incoming.content(), incoming.found());
        leftOut = StringUtils.left(String.join("\n", incoming.leftOut()), LONGEST_LEFT_OUT);
    }

    final void take(String text, Metadata known) {
        // A database may not take the one character that no text needs.
        content = text.replace("\0", "");
        title = StringUtils.left(known.title(), LONGEST_LINE);
        byline = StringUtils.left(known.byline(), LONGEST_LINE);
        source = StringUtils.left(known.source(), LONGEST_LINE);
        url = known.url() == null || known.url().length() > LONGEST_ADDRESS ? null : known.url();
        published = known.published();
    }
}
