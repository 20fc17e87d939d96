package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Answer;
import org.citedeck.generator.proposal.distractor.Distractors;

/** False: what happened on a day, in a month or a year is told of another near by. */
final class OtherDate implements ClaimRule {

    private static final Set<String> PREPOSITIONS = Set.of("in", "on");
    /** Where somebody went once, they may have gone before. */
    private static final WordList MOTION = WordList.of("verbs-of-motion");

    private final Distractors others;

    OtherDate(Distractors others) {
        this.others = others;
    }

    @Override
    public String id() {
        return "claim-date";
    }

    @Override
    public List<ClaimDraft> apply(Fact fact, Background background) {
        Statement truth = Statement.of(fact);
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Argument argument : fact.arguments()) {
            ResolvedDate date = argument.phrase().mention().map(m -> m.date()).orElse(null);
            if (date == null
                    || !isWhen(argument)
                    || !Events.isOne(fact)
                    || MOTION.contains(fact.predicate().lemma())
                    || fact.predicate().lemma().equals("bear")
                    || background.isDatedVaguely(fact, argument.phrase())) {
                continue;
            }
            for (String said : List.of(date.shortForm(), date.iso())) {
                Answer answer = new Answer(said, EntityType.DATE, false, null, date);
                others.find(answer, "When: " + truth.without(said), background.text()).stream()
                        .flatMap(other -> truth.with(said, other).stream())
                        .map(told -> ClaimDraft.refuted(this, fact, told, truth))
                        .findFirst()
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** A date and nothing else, as the time of the whole clause. */
    private static boolean isWhen(Argument argument) {
        boolean bare = argument.is(Role.TIME) && argument.preposition() == null;
        boolean prepositional = argument.is(Role.OBLIQUE) && PREPOSITIONS.contains(argument.preposition());
        return (bare || prepositional)
                && argument.phrase().mention().stream()
                        .allMatch(m -> argument.phrase().tokens().stream().allMatch(t -> m.covers(t.index())));
    }
}
