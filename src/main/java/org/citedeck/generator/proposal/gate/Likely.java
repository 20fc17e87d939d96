package org.citedeck.generator.proposal.gate;

import java.util.IdentityHashMap;
import java.util.Map;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.ranking.Estimates;
import org.citedeck.generator.proposal.ranking.Features;

/** What looks like it has some chance of being accepted; the ranking orders the rest. */
final class Likely implements Check {

    static final String ID = "doubtful";

    /** Of words spoken: from here on nineteen in twenty were accepted (docs/quality.md, round 55). */
    private static final double LEAST_OF_SPEECH = 0.9;
    /** Of sentences with a gap: from here on nineteen in twenty (round 56). */
    private static final double LEAST_OF_GAPS = 0.8;
    /** Of those that begin with "the" or hold a pronoun: the critic trusts them more than raters do. */
    private static final double LEAST_OF_LEANING_GAPS = 0.88;
    /** Of those that ask who "the developer" is: below it six in ten. */
    private static final double LEAST_OF_APPOSITIONS = 0.9;
    /** Of first sentences without their headline, which would give the answer away: seven in eight (round 56). */
    private static final double LEAST_OF_OPENINGS = 0.8;
    /** Of who did what: below it half were accepted. */
    private static final double LEAST_OF_SUBJECTS = 0.85;
    /** Of other questions. */
    private static final double LEAST = 0.8;
    /** Of when and where by names, which people expect to be asked: three in four were accepted. */
    private static final double LEAST_OF_TIMES = 0.75;
    /** Who did what to whom at the beginning of a story, all by name, they expect most; too few were rated to say more. */
    private static final double LEAST_OF_NAMED_LEAD = 0.54;
    /** So many sentences. */
    private static final int LEAD = 4;
    /** Where an article gives few: of other questions from here on four in five. */
    private static final double LEAST_OF_FEW = 0.8;
    /** Of gaps. */
    private static final double LEAST_OF_FEW_GAPS = 0.78;
    /** Of those that lean on what was told before. */
    private static final double LEAST_OF_FEW_LEANING_GAPS = 0.85;
    /** Of first sentences without their headline. */
    private static final double LEAST_OF_FEW_OPENINGS = 0.75;
    /** Of words spoken. */
    private static final double LEAST_OF_FEW_SPEECHES = 0.84;
    /** From it on, questions gained nothing by their article. */
    private static final double CLEAR = 0.9;
    /** With two names in it. */
    private static final double CLEAR_BY_NAMES = 0.87;

    private final Estimates estimates;
    /** What has been seen of drafts so far: a draft is asked about several times. */
    private final IdentityHashMap<Draft, Map<String, Double>> seen = new IdentityHashMap<>();

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

    private double least(Draft draft) {
        if (draft.fact().construction().isSpeech()) {
            return LEAST_OF_SPEECH;
        }
        if (draft.fact().construction().isVerbatim() && !draft.isLed()) {
            return LEAST_OF_OPENINGS;
        }
        if (draft.fact().construction().isVerbatim()) {
            return leastOfGap(draft, LEAST_OF_GAPS, LEAST_OF_LEANING_GAPS);
        }
        if (isNamedLead(draft)) {
            return LEAST_OF_NAMED_LEAD;
        }
        if (draft.rule().equals("subject-who")) {
            return LEAST_OF_SUBJECTS;
        }
        return Proven.isByName(draft) ? LEAST_OF_TIMES : LEAST;
    }

    /**
     * What a gap needs.
     *
     * @param leaning what it needs if its sentence leans on those before it: "The bridge, which he built in ____, …"
     */
    private double leastOfGap(Draft draft, double plain, double leaning) {
        Map<String, Double> features = features(draft);
        if (features.containsKey("gap-is=appos")) {
            return LEAST_OF_APPOSITIONS;
        }
        return features.containsKey("gap-definite-start") || features.containsKey("gap-pronouns") ? leaning : plain;
    }

    /** "Who greeted Ada Holm in Oslo?" of one of the first sentences. */
    private boolean isNamedLead(Draft draft) {
        Map<String, Double> features = features(draft);
        return draft.rule().equals("subject-who")
                && draft.fact().sentence().id() < LEAD
                && features.containsKey("full-name")
                && (features.containsKey("answer-named") || features.containsKey("answer-holds-name"));
    }

    /** Whether a draft will do where an article gives hardly any other. */
    boolean mayFillUp(Draft draft) {
        return probability(draft) >= leastOfFew(draft);
    }

    private double leastOfFew(Draft draft) {
        if (draft.fact().construction().isVerbatim() && !draft.isLed()) {
            return LEAST_OF_FEW_OPENINGS;
        }
        if (draft.fact().construction().isSpeech()) {
            return LEAST_OF_FEW_SPEECHES;
        }
        if (draft.fact().construction().isVerbatim()) {
            return leastOfGap(draft, LEAST_OF_FEW_GAPS, LEAST_OF_FEW_LEANING_GAPS);
        }
        return Math.max(LEAST_OF_FEW, least(draft));
    }

    /** Whether a question needs no article beside it: told by two names, or likely enough without. */
    boolean isClear(Draft draft) {
        Map<String, Double> features = features(draft);
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

    private Map<String, Double> features(Draft draft) {
        return seen.computeIfAbsent(draft, Features::of);
    }
}
