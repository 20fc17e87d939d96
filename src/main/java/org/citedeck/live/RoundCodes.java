package org.citedeck.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.citedeck.deck.JoinCode;
import org.citedeck.deck.OtherCodes;

/** Lets a round's code be typed on the first page, too. */
@ApplicationScoped
class RoundCodes implements OtherCodes {

    private final FindRound findRound;

    RoundCodes(FindRound findRound) {
        this.findRound = findRound;
    }

    @Override
    public Optional<String> addressOf(String typed) {
        if (JoinCode.normalised(typed).length() != JoinCode.LENGTH) {
            return Optional.empty();
        }
        FindRound.Found found = findRound.find(typed);
        if (found.isRefused()) {
            // There it says how long to wait.
            return Optional.of("/live?code=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        }
        return Optional.ofNullable(found.door()).map(door -> "/live/" + door.code());
    }
}
