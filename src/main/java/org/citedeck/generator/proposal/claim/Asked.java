package org.citedeck.generator.proposal.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.Draft;

/**
 * What the questions of an article ask about: a claim about the same sentence would give their answers away.
 *
 * @param sentences ids of the sentences asked about
 * @param speeches how many of the questions ask about words spoken: of two such one may become a claim
 */
public record Asked(Set<Integer> sentences, int speeches) {

    /** For claims without questions beside them. */
    public static final Asked NOTHING = new Asked(Set.of(), 0);

    public Asked {
        sentences = Set.copyOf(sentences);
    }

    /** By questions that passed. */
    public static Asked by(List<Draft> questions) {
        long speeches = questions.stream()
                .filter(q -> q.fact().construction().isSpeech())
                .count();
        return new Asked(
                questions.stream().map(q -> q.fact().sentence().id()).collect(Collectors.toSet()), (int) speeches);
    }

    boolean about(Fact fact) {
        return sentences.contains(fact.sentence().id());
    }
}
