package org.citedeck.generator.proposal.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Predicate;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.citedeck.generator.proposal.Inflection;

/**
 * Undecided: what somebody plans or is expected to do is told as done. The article says what is meant to happen and
 * leaves open whether it did; where the verb comes again, it may not, and nothing is claimed.
 */
final class Planned implements ClaimRule {

    private static final Pattern PLAN = Pattern.compile("(?:expected|scheduled|due|set|planning) to (\\p{L}+)(.*)");
    private static final Pattern INTENT = Pattern.compile("to (\\p{L}+)(.*)");
    /** Days ahead. */
    private static final int SOON = 31;

    private static final Set<String> INTENDING = Set.of("plan", "intend", "hope", "want");

    @Override
    public String id() {
        return "claim-planned";
    }

    @Override
    public List<ClaimDraft> apply(Fact fact, Background background) {
        Predicate predicate = fact.predicate();
        boolean expected = Set.of("is", "are").contains(String.valueOf(predicate.auxiliary()));
        boolean intended = predicate.auxiliary() == null && INTENDING.contains(String.valueOf(predicate.base()));
        Matcher words = (expected ? PLAN : INTENT).matcher(predicate.rest());
        if (!(expected || (intended && !predicate.past()))
                || predicate.negated()
                || fact.attribution() != null
                || !words.matches()
                || !words.group(1).equals(predicate.lemma())
                || !isDated(fact)
                || isToldElsewhere(fact, predicate.verb(), background)) {
            return List.of();
        }
        Predicate done = new Predicate(
                predicate.verb(),
                null,
                Inflection.past(predicate.lemma()),
                predicate.lemma(),
                words.group(2).strip(),
                predicate.adverbs(),
                true,
                false,
                false,
                false);
        List<ClaimDraft> drafts = new ArrayList<>();
        drafts.add(new ClaimDraft(id(), fact, Label.NOT_ENOUGH_INFO, Statement.of(Changed.with(fact, done)), null));
        return drafts;
    }

    /** Without a day people could not tell "not known yet" from "not so"; of a day far ahead, or of one by which, they can. */
    private static boolean isDated(Fact fact) {
        LocalDate published = fact.text().source().metadata().published();
        return published != null
                && fact.arguments().stream()
                        .anyMatch(a -> !a.after("by", "until")
                                && a.phrase()
                                        .mention()
                                        .map(Mention::date)
                                        .filter(d -> isSoon(d, published))
                                        .isPresent());
    }

    private static boolean isSoon(ResolvedDate date, LocalDate published) {
        return date.isDay() && !LocalDate.parse(date.iso()).isAfter(published.plusDays(SOON));
    }

    private static boolean isToldElsewhere(Fact fact, Token verb, Background background) {
        return background.text().sentences().stream()
                .filter(s -> s.id() != fact.sentence().id())
                .anyMatch(s -> s.tokens().stream()
                        .anyMatch(t -> t.isVerb()
                                && t.lemma().equals(verb.lemma())
                                && !t.tag().equals("VB")));
    }
}
