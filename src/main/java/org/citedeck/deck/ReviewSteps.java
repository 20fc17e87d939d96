package org.citedeck.deck;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.WordUtils;
import org.citedeck.generator.proposal.ArticleLead;

/** What can be undone on a desk: a stack for each deck, in the database, so that it is there tomorrow too. */
@ApplicationScoped
class ReviewSteps implements PanacheRepository<ReviewStep> {

    private static final int DEEPEST = 100;
    private static final int LONGEST_ABOUT = 80;
    private static final TypeReference<List<ItemState>> STATES = new TypeReference<>() {};

    private final ObjectMapper json;
    private final Clock clock;

    ReviewSteps(ObjectMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** A step with one item. */
    void record(Deck deck, String verb, Item item, ItemState before) {
        String about =
                WordUtils.abbreviate(ArticleLead.apart(item.prompt).asks(), LONGEST_ABOUT / 2, LONGEST_ABOUT, "…");
        record(deck, verb + " “" + about + "”", List.of(before));
    }

    /**
     * To be called with what was before a change, in the change's transaction.
     *
     * @param what as words that follow "Undo: "
     */
    void record(Deck deck, String what, List<ItemState> before) {
        try {
            persist(new ReviewStep(deck, what, json.writeValueAsString(before), clock.instant()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A plain record is not writable", e);
        }
        List<ReviewStep> steps = find("deck = ?1 order by id desc", deck).list();
        steps.stream().skip(DEEPEST).forEach(this::delete);
    }

    Optional<ReviewStep> last(Deck deck) {
        return find("deck = ?1 order by id desc", deck).firstResultOptional();
    }

    /** Takes the last step back; what it was, or empty where there is none. */
    Optional<Undone> undo(Deck deck) {
        return last(deck).map(step -> {
            List<ItemState> before = states(step);
            for (ItemState state : before) {
                deck.items.stream()
                        .filter(item -> item.code.equals(state.code()))
                        .forEach(state::restore);
            }
            delete(step);
            return new Undone(step.what, before.get(0).code());
        });
    }

    private List<ItemState> states(ReviewStep step) {
        try {
            return json.readValue(step.states, STATES);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A step that cannot be read", e);
        }
    }

    /**
     * What was undone.
     *
     * @param itemCode the first item that it was about
     */
    record Undone(String what, String itemCode) {

        /** What it was, without the item's own words, which may be longer than a list of changes has room for. */
        String verb() {
            int quote = what.indexOf(" “");
            return quote < 0 ? what : what.substring(0, quote);
        }
    }
}
