package org.citedeck.generator.language;

import java.util.Set;

/**
 * The model's relations in the words the generator knows, those of CoreNLP 4.5 (UD version 2 as of 2020). The treebanks that the
 * model learnt from are newer: they tell bare time phrases and titles apart by a subtype, and mark subjects of clauses that are
 * predicates themselves.
 */
final class Relations {

    private static final Set<String> UNMARKED = Set.of("obl:unmarked", "nmod:unmarked");
    private static final String TIME = "time";

    private Relations() {}

    /**
     * @param relation as the model has it
     * @param type what the model takes the word's phrase to be about
     */
    static String known(String relation, String type) {
        if (UNMARKED.contains(relation)) {
            String plain = relation.substring(0, relation.indexOf(':'));
            // "the trial opened | Tuesday", "rose 5 | percent"
            return plain + (type.equals(TIME) ? ":tmod" : ":npmod");
        }
        return switch (relation) {
            // "President | Ada Holm": CoreNLP hangs titles on names as it does first names
            case "nmod:desc" -> "compound";
            // "the problem is | that it rains"
            case "nsubj:outer" -> "nsubj";
            case "csubj:outer" -> "csubj";
            // "…, | which surprised everybody"
            case "advcl:relcl" -> "advcl";
            default -> relation;
        };
    }
}
