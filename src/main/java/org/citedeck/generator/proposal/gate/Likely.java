package org.citedeck.generator.proposal.gate;

import java.util.Map;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.ranking.Estimates;
import org.citedeck.generator.proposal.ranking.Features;

/** What looks like it has some chance of being accepted; the ranking orders the rest. */
final class Likely implements Check {

    static final String ID = "doubtful";

    /** Of words spoken: from here on nineteen in twenty were accepted (docs/quality.md, round 55). */
    private static final double LEAST_OF_SPEECH = 0.9;
    /** Of sentences with a gap that hang on their headline: from here on nine in ten. */
    private static final double LEAST_OF_GAPS = 0.85;
    /** Of those that leave something to the article. */
    private static final double LEAST_OF_UNTOLD_GAPS = 0.88;
    /** Of other questions. */
    private static final double LEAST = 0.8;
    /** Of when and where by names, which people expect to be asked: three in four were accepted. */
    private static final double LEAST_OF_TIMES = 0.75;
    /** Who did what to whom at the beginning of a story, all by name, they expect most; too few were rated to say more. */
    private static final double LEAST_OF_NAMED_LEAD = 0.54;
    /** So many sentences. */
    private static final int LEAD = 4;
    /** Where an article gives few: of gaps and questions from here up to their floor, four in five. */
    private static final double LEAST_OF_FEW = 0.8;
    /** Of those that leave something to the article. */
    private static final double LEAST_OF_FEW_UNTOLD = 0.82;
    /** Of words spoken. */
    private static final double LEAST_OF_FEW_SPEECHES = 0.84;
    /** From it on, questions gained nothing by their article. */
    private static final double CLEAR = 0.9;
    /** With two names in it. */
    private static final double CLEAR_BY_NAMES = 0.87;

    private final Estimates estimates;

    /** @param estimates of the drafts to be judged */
    Likely(Estimates estimates) {
        this.estimates = estimates;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean holds(Draft draft) {
        return probability(draft) >= least(draft);
    }

    private static double least(Draft draft) {
        if (draft.fact().construction().isSpeech()) {
            return LEAST_OF_SPEECH;
        }
        if (draft.fact().construction().isVerbatim()) {
            return StandsAlone.isTold(draft) ? LEAST_OF_GAPS : LEAST_OF_UNTOLD_GAPS;
        }
        if (isNamedLead(draft)) {
            return LEAST_OF_NAMED_LEAD;
        }
        return Proven.isByName(draft) ? LEAST_OF_TIMES : LEAST;
    }

    /** "Who greeted Ada Holm in Oslo?" of one of the first sentences. */
    private static boolean isNamedLead(Draft draft) {
        Map<String, Double> features = Features.of(draft);
        return draft.rule().equals("subject-who")
                && draft.fact().sentence().id() < LEAD
                && features.containsKey("full-name")
                && (features.containsKey("answer-named") || features.containsKey("answer-holds-name"));
    }

    /** Whether a draft will do where an article gives hardly any other. */
    boolean mayFillUp(Draft draft) {
        return probability(draft) >= leastOfFew(draft);
    }

    private static double leastOfFew(Draft draft) {
        if (draft.fact().construction().isSpeech()) {
            return LEAST_OF_FEW_SPEECHES;
        }
        return draft.fact().construction().isVerbatim() && !StandsAlone.isTold(draft)
                ? LEAST_OF_FEW_UNTOLD
                : LEAST_OF_FEW;
    }

    /** Whether a question needs no article beside it: told by two names, or likely enough without. */
    boolean isClear(Draft draft) {
        Map<String, Double> features = Features.of(draft);
        double probability = probability(draft);
        boolean named = features.getOrDefault("names", 0.0) >= 2;
        // of words alone nobody knows on what occasion they were spoken
        return !draft.fact().construction().isSpeech()
                && !Proven.isByName(draft)
                && probability >= (named ? CLEAR_BY_NAMES : CLEAR);
    }

    /** How likely it is, 0 to 1, that people accept a draft. */
    double probability(Draft draft) {
        return estimates.probability(draft);
    }

    /** The same as log-odds. */
    double odds(Draft draft) {
        return estimates.logOdds(draft);
    }
}
