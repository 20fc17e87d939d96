package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Quotation;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.proposal.ClaimProposal.Label;

/** True and false: what one person said, told of the speaker or of another whom the article quotes too. */
final class Speakers {

    private static final String TRUE = "claim-speaker";
    private static final String FALSE = "claim-other-speaker";
    private static final Pattern MARRIED =
            Pattern.compile("\\b[Mm]y (?:late |ex-|former )?(?:husband|wife|girlfriend|boyfriend)\\b");
    private static final int MAX_WORDS = 24;

    private Speakers() {}

    /** One true and one false claim for each quotation that has a second speaker. */
    static List<ClaimDraft> drafts(List<Fact> facts) {
        List<Fact> quotations = facts.stream()
                .filter(f -> f.construction() == Construction.QUOTATION)
                .filter(f -> speaker(f).isPresent())
                .filter(f -> !Quotation.meansSomebody(f))
                .toList();
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Fact fact : quotations) {
            Entity speaker = speaker(fact).orElseThrow();
            Optional<Entity> other = quotations.stream()
                    .map(f -> speaker(f).orElseThrow())
                    .filter(e -> !e.equals(speaker) && mayHaveSaid(e, speaker, fact))
                    .findFirst();
            if (Quotation.words(fact).split(" ", -1).length <= MAX_WORDS && other.isPresent()) {
                Statement truth = said(fact, speaker);
                drafts.add(new ClaimDraft(TRUE, fact, Label.SUPPORTS, truth, null));
                drafts.add(new ClaimDraft(FALSE, fact, Label.REFUTES, said(fact, other.get()), truth));
            }
        }
        return drafts;
    }

    /** "My late husband always said so": whoever has a husband is a woman, most readers think. */
    private static boolean mayHaveSaid(Entity other, Entity speaker, Fact fact) {
        String words = Quotation.words(fact);
        // nobody speaks of herself by her name
        return !words.contains(other.surname())
                && !words.contains(other.name().split(" ", 2)[0])
                && (other.gender() == speaker.gender()
                        || !MARRIED.matcher(words).find());
    }

    /** A person known by first name and surname. */
    private static Optional<Entity> speaker(Fact fact) {
        return Optional.ofNullable(fact.subject().entity())
                .filter(e -> e.type() == EntityType.PERSON && e.name().contains(" "))
                .filter(e -> !fact.subject().isCoordinated());
    }

    private static Statement said(Fact fact, Entity speaker) {
        Set<Integer> resolvedFrom = fact.saidElsewhere();
        resolvedFrom.add(speaker.introducedIn());
        return new Statement(
                "It was " + speaker.name() + " who " + Quotation.verb(fact) + ", “" + Quotation.words(fact) + ".”",
                resolvedFrom,
                false);
    }
}
