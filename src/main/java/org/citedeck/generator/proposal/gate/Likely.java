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
    /** Of who did what, seven in ten were accepted from here up to the floor of others (rounds 34 to 37). */
    private static final double LEAST_OF_DOERS = 0.7;
    /** The first sentences tell what the story is about: of theirs, three in four were accepted from here on. */
    private static final double LEAST_OF_LEAD = 0.65;
    /**
     * Who did what to whom at the beginning of a story, all by name, is what people expect to be asked: three in five were accepted. When and
     * how long it was, told by names, four in five.
     */
    private static final double LEAST_OF_NAMED = 0.58;
    /** Of those from here on up to the floor, little more than half were accepted. */
    private static final double LEAST_OF_FEW = 0.65;
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
        if (Proven.isByName(draft)) {
            return LEAST_OF_NAMED;
        }
        if (draft.fact().sentence().id() >= LEAD) {
            return draft.rule().equals("subject-who") ? LEAST_OF_DOERS : LEAST;
        }
        boolean named = features.containsKey("full-name")
                && (features.containsKey("answer-named") || features.containsKey("answer-holds-name"));
        return named ? LEAST_OF_NAMED : LEAST_OF_LEAD;
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
