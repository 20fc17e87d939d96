package org.citedeck.generator.proposal.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.critic.Critic;
import org.citedeck.generator.proposal.critic.Item;
import org.jspecify.annotations.Nullable;

/**
 * How likely strict raters are to accept questions: what {@link Weights} make of their {@link Features}, and what the {@link Critic}
 * thinks who reads them, weighed by {@link Blend}.
 */
public final class Acceptance {

    /** What the features hold less likely is refused whatever the critic thinks, who is slow. */
    private static final double WORTH_READING = 0.6;

    private final Weights weights = Weights.standard();
    private final Blend blend = Blend.standard();
    private final @Nullable Critic critic;

    /**
     * Loads the weights.
     *
     * @param critic null to go by the features alone, at once
     */
    public Acceptance(@Nullable Critic critic) {
        this.critic = critic;
    }

    /** Estimates of some drafts, all read together; of any others, by their features. */
    public Estimates of(List<Draft> drafts) {
        IdentityHashMap<Draft, Double> odds = new IdentityHashMap<>();
        List<Draft> worth = new ArrayList<>();
        for (Draft draft : drafts) {
            double seen = weights.logOdds(Features.of(draft));
            odds.put(draft, seen);
            if (critic != null && Weights.probability(seen) >= WORTH_READING) {
                worth.add(draft);
            }
        }
        if (critic != null) {
            List<Item> items = worth.stream().map(Item::of).toList();
            double[] thought = critic.logOdds(items);
            for (int i = 0; i < thought.length; i++) {
                Item.Kind kind = items.get(i).kind();
                double read = thought[i];
                odds.computeIfPresent(worth.get(i), (draft, seen) -> blend.logOdds(kind, seen, read));
            }
        }
        return draft -> {
            Double known = odds.get(draft);
            return known == null ? weights.logOdds(Features.of(draft)) : known;
        };
    }

    /** Whether claims can be told from each other by how likely people are to accept them. */
    public boolean readsClaims() {
        return critic != null;
    }

    /**
     * How likely people are to accept claims, 0 to 1 each, in their order.
     *
     * @return empty where no critic reads them
     */
    public Optional<double[]> ofClaims(List<Item> claims) {
        return Optional.ofNullable(critic)
                .map(reader -> Arrays.stream(reader.logOdds(claims))
                        .map(thought -> Weights.probability(blend.logOdds(Item.Kind.CLAIM, 0, thought)))
                        .toArray());
    }
}
