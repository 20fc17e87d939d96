package org.citedeck.generator.proposal.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.fact.Role;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.proposal.Answer;
import org.citedeck.generator.proposal.distractor.Distractors;

/** False: a count, sum or share is told a fifth to three fifths higher or lower, in the same form. */
final class OtherNumber implements ClaimRule {

    private static final double LEAST = 0.18;
    private static final double MOST = 0.65;
    private static final Pattern FIGURES = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    /** More than 300 are also more than 200, and perhaps more than 400. */
    private static final Set<String> BOUNDS = Set.of(
            "than", "over", "under", "least", "most", "up", "to", "below", "above", "nearly", "almost", "some", "or");

    private final Distractors others;

    OtherNumber(Distractors others) {
        this.others = others;
    }

    @Override
    public String id() {
        return "claim-number";
    }

    @Override
    public List<ClaimDraft> apply(Fact fact, Background background) {
        if (fact.predicate().negated() || fact.predicate().modal()) {
            return List.of();
        }
        Statement truth = Statement.of(fact);
        List<ClaimDraft> drafts = new ArrayList<>();
        for (Phrase phrase : Firm.phrases(fact)) {
            for (Mention mention : fact.sentence().mentions()) {
                boolean rank = mention.type() != EntityType.ORDINAL || isComplement(fact, phrase);
                if (rank
                        && phrase.covers(mention.first())
                        && phrase.covers(mention.end() - 1)
                        && isExact(fact, mention)) {
                    changed(fact, mention, truth, background).ifPresent(drafts::add);
                }
            }
        }
        return drafts;
    }

    private Optional<ClaimDraft> changed(Fact fact, Mention mention, Statement truth, Background background) {
        String said = words(fact, mention);
        Answer answer = new Answer(said, mention.type(), true, null, null);
        return others.find(answer, truth.without(said), background.text()).stream()
                .filter(other -> mention.type() == EntityType.ORDINAL || isFarButNear(said, other))
                .flatMap(other -> truth.with(said, other).stream())
                .map(told -> ClaimDraft.refuted(this, fact, told, truth))
                .findFirst();
    }

    private static boolean isExact(Fact fact, Mention mention) {
        AnnotatedSentence sentence = fact.sentence();
        boolean amount = mention.type() == EntityType.NUMBER
                || mention.type() == EntityType.ORDINAL
                || mention.type() == EntityType.MONEY
                || mention.type() == EntityType.PERCENT;
        String before = mention.first() == 0
                ? ""
                : sentence.token(mention.first() - 1).text().toLowerCase(Locale.ROOT);
        String words = words(fact, mention).toLowerCase(Locale.ROOT);
        boolean bound = BOUNDS.contains(before)
                || List.of(words.split(" ", -1)).stream().anyMatch(BOUNDS::contains);
        // "1.1 billion | to 1.2 billion": the other way round nobody believes it
        boolean range = mention.end() + 1 < sentence.size()
                && sentence.token(mention.end()).lemma().equals("to")
                && sentence.mentionAt(mention.end() + 1)
                        .filter(m -> m.type().isQuantity())
                        .isPresent();
        boolean one = words.equals("one");
        boolean partOfName = mention.end() < sentence.size()
                && sentence.token(mention.end()).text().startsWith("-");
        return amount
                && !bound
                && !range
                && !one
                && !partOfName
                && (mention.type() == EntityType.ORDINAL
                        || FIGURES.matcher(words).find());
    }

    /** "is the first …": only there a rank is the point. */
    private static boolean isComplement(Fact fact, Phrase phrase) {
        return fact.argument(Role.COMPLEMENT)
                .filter(a -> a.phrase().equals(phrase))
                .isPresent();
    }

    private static String words(Fact fact, Mention mention) {
        return fact.text()
                .source()
                .text()
                .substring(
                        fact.sentence().token(mention.first()).start(),
                        fact.sentence().token(mention.end() - 1).end());
    }

    private static boolean isFarButNear(String said, String other) {
        double ratio = number(other) / number(said);
        double change = ratio > 1 ? ratio - 1 : 1 - ratio;
        return change >= LEAST && change <= MOST;
    }

    private static double number(String text) {
        Matcher figures = FIGURES.matcher(text);
        return figures.find() ? new BigDecimal(figures.group().replace(",", "")).doubleValue() : Double.NaN;
    }
}
