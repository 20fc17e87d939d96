package org.citedeck.generator.proposal.gate;

import java.util.Map;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.ranking.Features;
import org.citedeck.generator.proposal.ranking.Weights;

/** What looks like it has some chance of being accepted; the ranking orders the rest. */
final class Likely implements Check {

    static final String ID = "doubtful";

    /** From it on, four in five were accepted of articles that nothing was learned from (docs/quality.md). */
    private static final double LEAST = 0.74;
    /** Of words spoken, 19 in 20 were accepted from here on, two in three below. */
    private static final double LEAST_OF_SPEECH = 0.9;
    /** Of sentences with a gap, two in three were accepted below, five in six from here on (rounds 40 and 41). */
    private static final double LEAST_OF_GAPS = 0.86;
    /** Of who did what, three in four were accepted below, four in five from here on, when their sentences with a gap were in seven of eight. */
    private static final double LEAST_OF_DOERS = 0.78;
    /** The first sentences tell what the story is about: of theirs, three in four were accepted from here on. */
    private static final double LEAST_OF_LEAD = 0.65;
    /** Who did what to whom at the beginning of a story, all by name, is what people expect to be asked: three in four were accepted from 0.6 on. */
    private static final double LEAST_OF_NAMED_LEAD = 0.55;
    /** When and how long it was, told by names: four in five were accepted. */
    private static final double LEAST_OF_NAMED = 0.58;
    /** Of those from here on up to the floor, two in three were accepted. */
    private static final double LEAST_OF_FEW = 0.75;
    /** So many sentences. */
    private static final int LEAD = 4;
    /** From it on, four in five were accepted as they stood. */
    private static final double CLEAR = 0.8;
    /** With two names in it, a question gained nothing by its article from here on. */
    private static final double CLEAR_BY_NAMES = 0.75;

    private static final Weights WEIGHTS = Weights.standard();

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean holds(Draft draft) {
        Map<String, Double> features = Features.of(draft);
        return probability(features) >= least(draft, features);
    }

    private static double least(Draft draft, Map<String, Double> features) {
        if (draft.fact().construction().isSpeech()) {
            return LEAST_OF_SPEECH;
        }
        if (draft.fact().construction().isVerbatim()) {
            return LEAST_OF_GAPS;
        }
        if (Proven.isByName(draft)) {
            return LEAST_OF_NAMED;
        }
        boolean lead = draft.fact().sentence().id() < LEAD;
        boolean named = features.containsKey("full-name")
                && (features.containsKey("answer-named") || features.containsKey("answer-holds-name"));
        if (lead && named) {
            return LEAST_OF_NAMED_LEAD;
        }
        boolean does = draft.rule().equals("subject-who") && !features.containsKey("reports");
        if (does) {
            return LEAST_OF_DOERS;
        }
        return lead ? LEAST_OF_LEAD : LEAST;
    }

    /** Whether a draft will do where an article gives hardly any other. */
    static boolean mayFillUp(Draft draft) {
        return probability(draft) >= LEAST_OF_FEW;
    }

    /** Whether a question needs no article beside it: told by two names, or likely enough without. */
    static boolean isClear(Draft draft) {
        Map<String, Double> features = Features.of(draft);
        double probability = probability(features);
        boolean named = features.getOrDefault("names", 0.0) >= 2;
        // of words alone nobody knows on what occasion they were spoken
        return !draft.fact().construction().isSpeech()
                && !Proven.isByName(draft)
                && probability >= (named ? CLEAR_BY_NAMES : CLEAR);
    }

    /** How likely it is, 0 to 1, that people accept a draft. */
    static double probability(Draft draft) {
        return probability(Features.of(draft));
    }

    private static double probability(Map<String, Double> features) {
        return Weights.probability(WEIGHTS.logOdds(features));
    }
}
