package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;

/** False: what one person said, put into the mouth of another whom the article quotes too. */
final class Misattributed {

    private static final String ID = "claim-speaker";
    private static final int MAX_WORDS = 20;

    private Misattributed() {}

    /** One claim for each quotation that has a second speaker. */
    static List<ClaimDraft> drafts(List<Fact> facts) {
        List<Fact> quotations = facts.stream()
                .filter(f -> f.construction() == Construction.QUOTATION)
                .filter(f -> speaker(f).isPresent())
                .toList();
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Fact fact : quotations) {
            Entity speaker = speaker(fact).orElseThrow();
            Phrase said = fact.argument(Role.CLAUSE).orElseThrow().phrase();
            if (said.size() <= MAX_WORDS) {
                quotations.stream()
                        .map(f -> speaker(f).orElseThrow())
                        .filter(other -> !other.equals(speaker))
                        .findFirst()
                        .ifPresent(other -> drafts.add(new ClaimDraft(
                                ID,
                                fact,
                                org.citedeck.generator.proposal.ClaimProposal.Label.REFUTES,
                                said(fact, other, said),
                                said(fact, speaker, said))));
            }
        }
        return drafts;
    }

    /** A person known by first name and surname. */
    private static Optional<Entity> speaker(Fact fact) {
        return Optional.ofNullable(fact.subject().entity())
                .filter(e -> e.type() == EntityType.PERSON && e.name().contains(" "))
                .filter(e -> !fact.subject().isCoordinated());
    }

    private static Statement said(Fact fact, Entity speaker, Phrase said) {
        String words = fact.text().source().text().substring(said.start(), said.end());
        return new Statement(
                speaker.name() + " said, “" + Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".”",
                Set.of(speaker.introducedIn()),
                false);
    }
}
