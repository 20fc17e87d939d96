package org.citedeck.generator.proposal.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.Draft;

/**
 * What the questions of an article ask about: a claim about the same sentence would give their answers away.
 *
 * @param sentences ids of the sentences asked about
 * @param gaps ids of those that nothing but a gap asks about
 * @param speeches how many of the questions ask about words spoken: of two such one may become a claim
 */
public record Asked(Set<Integer> sentences, Set<Integer> gaps, int speeches) {

    /** For claims without questions beside them. */
    public static final Asked NOTHING = new Asked(Set.of(), Set.of(), 0);

    public Asked {
        sentences = Set.copyOf(sentences);
        gaps = Set.copyOf(gaps);
    }

    /** By questions that passed. */
    public static Asked by(List<Draft> questions) {
        long speeches = questions.stream()
                .filter(q -> q.fact().construction().isSpeech())
                .count();
        Set<Integer> gaps = sentences(questions, true);
        Set<Integer> others = sentences(questions, false);
        Set<Integer> all = new HashSet<>(gaps);
        all.addAll(others);
        gaps.removeAll(others);
        return new Asked(all, gaps, (int) speeches);
    }

    private static Set<Integer> sentences(List<Draft> questions, boolean verbatim) {
        return questions.stream()
                .filter(q -> q.fact().construction().isVerbatim() == verbatim)
                .map(q -> q.fact().about())
                .collect(Collectors.toCollection(HashSet::new));
    }

    boolean about(Fact fact) {
        return sentences.contains(fact.about());
    }

    boolean byGap(Fact fact) {
        return gaps.contains(fact.about());
    }
}
