package org.citedeck.generator.fact;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.Token;

/** Adverbs that a fact can do without. */
final class Adverbs {

    /** They tie a sentence to its neighbours and say nothing alone. */
    private static final Set<String> CONNECTIVES = Set.of(
            ("also too however meanwhile moreover furthermore therefore thus instead then additionally nevertheless"
                            + " nonetheless though besides indeed still now just already here again even so yet"
                            + " subsequently since later earlier currently somehow duly famously eventually finally ultimately")
                    .split(" ", -1));

    /** Further ones that mean nothing outside the article: "recently", "there". */
    private static final Set<String> POINTING =
            Set.of("recently", "late", "early", "ago", "there", "not", "n't", "n’t");

    private Adverbs() {}

    static boolean isConnective(Token adverb) {
        return CONNECTIVES.contains(adverb.lemma().toLowerCase(Locale.ROOT))
                || CONNECTIVES.contains(adverb.text().toLowerCase(Locale.ROOT));
    }

    /** "have | so far | repaid". */
    static boolean isSoFar(AnnotatedSentence sentence, Token adverb) {
        return adverb.lemma().equals("far")
                && adverb.index() > 0
                && sentence.token(adverb.index() - 1).lemma().equals("so");
    }

    /** Whether an adverb that stands alone in its clause tells nothing to one who has not the article at hand. */
    static boolean isIdle(Token adverb) {
        return isConnective(adverb) || POINTING.contains(adverb.lemma().toLowerCase(Locale.ROOT));
    }
}
