package org.citedeck.generator.fact;

import org.citedeck.generator.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * The verb group of a clause, ready to be turned into a question.
 *
 * @param verb the verb that carries the meaning: "meet" in "is expected to meet"; the noun or adjective after a copula
 * @param auxiliary finite auxiliary, copula or modal: "was", "has", "is"; null where the verb itself is finite
 * @param finite the finite verb as it stands: "greeted"; null where there is an auxiliary
 * @param base dictionary form of the finite verb, for "did … greet"; null where there is an auxiliary
 * @param rest what follows the finite word within the group: "expected to meet", "been opened", "up"; may be empty
 * @param adverbs adverbs between the subject and the verb that belong to the meaning: "reportedly", "never"
 * @param past whether the finite word is in a past tense
 */
public record Predicate(
        Token verb,
        @Nullable String auxiliary,
        @Nullable String finite,
        @Nullable String base,
        String rest,
        String adverbs,
        boolean past,
        boolean passive,
        boolean copular,
        boolean negated) {

    /** "is": what a noun behind or before a name ascribes to it. */
    static Predicate is(Token noun) {
        return new Predicate(noun, "is", null, null, "", "", false, false, true, false);
    }

    /** "said", with what was said word for word. */
    static Predicate says(Token verb) {
        return new Predicate(verb, null, verb.text(), verb.lemma(), "", "", true, false, false, false);
    }

    /** Dictionary form of the verb that carries the meaning. */
    public String lemma() {
        return verb.lemma();
    }

    /** Whether the finite auxiliary is a modal other than "will" of plain future, or another hedge. */
    public boolean modal() {
        return auxiliary != null
                && java.util.Set.of("can", "could", "may", "might", "must", "shall", "should", "would", "will")
                        .contains(auxiliary);
    }
}
