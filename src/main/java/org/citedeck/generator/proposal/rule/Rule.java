package org.citedeck.generator.proposal.rule;

import java.util.List;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.Draft;

/** How one kind of fact becomes one kind of question. */
public interface Rule {

    /** Unique among the rules: {@code subject-who}. */
    String id();

    /** Whether facts of a construction are for this rule: clauses, unless a rule says otherwise. */
    default boolean reads(Construction construction) {
        return construction.isClause();
    }

    /** The questions that this rule asks about a fact; mostly one or none. */
    List<Draft> apply(Fact fact);

    /** What it does and what it must never do, each shown on a sentence. */
    List<Example> examples();
}
