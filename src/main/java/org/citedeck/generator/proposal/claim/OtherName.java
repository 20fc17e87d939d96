package org.citedeck.generator.proposal.claim;

import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.fact.Argument;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Predicate;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.fact.Wording;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.WordList;
import org.citedeck.generator.proposal.Answer;
import org.citedeck.generator.proposal.distractor.Distractors;

/** False: another person, country, town or organisation of the same kind stands where only one can. */
final class OtherName implements ClaimRule {

    /** What only one does to one thing. */
    private static final WordList EXCLUSIVE = WordList.of("exclusive-verbs");

    private final Distractors others;

    OtherName(Distractors others) {
        this.others = others;
    }

    @Override
    public String id() {
        return "claim-name";
    }

    @Override
    public List<ClaimDraft> apply(Fact fact, Background background) {
        List<ClaimDraft> drafts = new ArrayList<>();
        if (isSubjectTheOnlyOne(fact)) {
            drafts.addAll(replaced(fact, fact.subject(), "", background));
        }
        for (Argument argument : fact.arguments()) {
            if (isTheOnlyOne(fact, argument)) {
                boolean place = argument.phrase().type().isPlace() && argument.is(Role.OBLIQUE);
                drafts.addAll(replaced(fact, argument.phrase(), place ? "Where: " : "", background));
            }
        }
        return drafts;
    }

    private static boolean isSubjectTheOnlyOne(Fact fact) {
        Predicate predicate = fact.predicate();
        if (predicate.negated() || predicate.modal()) {
            return false;
        }
        boolean firstOrMost = fact.arguments().stream()
                .filter(a -> a.is(Role.COMPLEMENT)
                        || a.is(Role.OBJECT)
                        || (a.is(Role.CLAUSE) && Movable.isNominal(a.phrase())))
                .map(Argument::phrase)
                .anyMatch(p -> Events.isKnown(p)
                        && p.tokens().stream().anyMatch(t -> t.tag().equals("JJS")));
        return firstOrMost
                || (EXCLUSIVE.contains(predicate.lemma())
                        && Events.isOne(fact)
                        && fact.argument(Role.OBJECT).isPresent()
                        && Events.hasKnownObject(fact));
    }

    private static boolean isTheOnlyOne(Fact fact, Argument argument) {
        if (!Events.isOne(fact)) {
            return false;
        }
        boolean where = argument.is(Role.OBLIQUE)
                && argument.after("in", "at", "to", "from", "near")
                && argument.phrase().type().isPlace()
                && Events.hasKnownObject(fact);
        boolean agent = argument.is(Role.AGENT) && Events.isKnown(fact.subject());
        boolean object =
                argument.is(Role.OBJECT) && EXCLUSIVE.contains(fact.predicate().lemma());
        return where || agent || object;
    }

    private List<ClaimDraft> replaced(Fact fact, Phrase phrase, String ask, Background background) {
        Entity entity = phrase.entity();
        if (entity == null || !isJustTheName(phrase) || isNamedTwice(fact, phrase, entity)) {
            return List.of();
        }
        Statement truth = Statement.of(fact);
        String said = new Wording(fact.text(), null).say(phrase);
        Answer answer = new Answer(said, entity.type(), false, entity, null);
        return others.find(answer, ask + truth.without(said), background.text()).stream()
                .filter(other -> !background.mayHold(fact, phrase, other))
                .flatMap(other -> truth.with(said, other).stream())
                .map(told -> ClaimDraft.refuted(this, fact, told, truth))
                .limit(1)
                .toList();
    }

    /** A name, perhaps with its title, or a pronoun: nothing that describes it further. */
    private static boolean isJustTheName(Phrase phrase) {
        return !phrase.isCoordinated()
                && phrase.tokens().stream()
                        .allMatch(t -> t.isProperNoun()
                                || t.isPronoun()
                                || t.lemma().equals("the")
                                || phrase.mention()
                                        .map(m -> m.covers(t.index()))
                                        .orElse(false));
    }

    /** Whether the claim speaks of the entity elsewhere: "allowed Russia to use his country". */
    private static boolean isNamedTwice(Fact fact, Phrase phrase, Entity entity) {
        return Firm.phrases(fact).stream()
                .flatMap(p -> p.tokens().stream())
                .filter(t -> !phrase.covers(t.index()))
                .anyMatch(t -> fact.text()
                                .entityAt(fact.sentence(), t.index())
                                .filter(entity::equals)
                                .isPresent()
                        || t.tag().equals("PRP$"));
    }
}
