package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Wording;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.generator.proposal.RoleText;
import org.citedeck.generator.proposal.gate.StandsAlone;

/** True and false: what a person is called, said of the person or of another who is called something else. */
final class Roles {

    private static final String TRUE = "claim-role";
    private static final String FALSE = "claim-other-role";
    private static final int MAX_WORDS = 14;

    private Roles() {}

    /** Two claims for each role that is clear outside its article, one where nobody else has a role. */
    static List<ClaimDraft> drafts(List<Fact> facts) {
        List<Fact> roles = facts.stream()
                .filter(f -> f.construction() == Construction.APPOSITION)
                .filter(f -> f.subject().entity() != null)
                .filter(RoleText::isOffice)
                .filter(f -> isClear(f, RoleText.role(f)))
                .toList();
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Fact fact : roles) {
            Entity person = Objects.requireNonNull(fact.subject().entity());
            Statement truth = said(fact, person);
            drafts.add(new ClaimDraft(TRUE, fact, Label.SUPPORTS, truth, null));
            other(person, RoleText.role(fact), roles)
                    .ifPresent(
                            other -> drafts.add(new ClaimDraft(FALSE, fact, Label.REFUTES, said(fact, other), truth)));
        }
        return drafts;
    }

    private static boolean isClear(Fact fact, Phrase role) {
        return role.size() <= MAX_WORDS
                && StandsAlone.isClear(fact.text(), role)
                && role.tokens().stream().noneMatch(Token::isPunctuation);
    }

    /** Somebody who is called something with another noun. */
    private static Optional<Entity> other(Entity person, Phrase role, List<Fact> roles) {
        return roles.stream()
                .filter(f -> !RoleText.role(f).head().lemma().equals(role.head().lemma()))
                .map(f -> f.subject().entity())
                .filter(Objects::nonNull)
                .filter(e -> !e.equals(person))
                .findFirst();
    }

    private static Statement said(Fact fact, Entity person) {
        Wording wording = new Wording(fact.text(), person);
        String text = person.name() + " " + RoleText.predicate(fact, wording) + ".";
        Set<Integer> from = new TreeSet<>(wording.resolvedFrom());
        from.add(person.introducedIn());
        return new Statement(text, from, wording.isUnresolved());
    }
}
