package org.citedeck.quiz;

import org.citedeck.article.Sentence;
import org.citedeck.generator.proposal.ClaimProposal.Label;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that a student says decides a claim.
 *
 * @param words of the sentence; empty where none was found
 * @param articleSlug for the article's page
 * @param sentence its ordinal, for its anchor
 * @param decides whether it is one of those that do
 * @param resolves whether it only says who or when is meant
 * @param missing whether there was no time to pick one
 */
record Pick(String words, String articleSlug, int sentence, boolean decides, boolean resolves, boolean missing) {

    /** Null where no sentence was asked for: the answer was that none decides it. */
    static @Nullable Pick of(Standing standing, Response response) {
        boolean asked = standing.responses().stream().anyMatch(one -> one.followUp == FollowUp.SENTENCE);
        Sentence picked = response.picked;
        if (picked == null) {
            return asked ? new Pick("", "", 0, false, false, response.followUp == FollowUp.SENTENCE) : null;
        }
        var item = standing.item();
        return new Pick(
                picked.words(),
                picked.article.slug,
                picked.ordinal,
                item.label != Label.NOT_ENOUGH_INFO && item.isProvedBy(picked),
                item.isResolvedBy(picked),
                false);
    }

    public boolean isNone() {
        return words.isEmpty() && !missing;
    }
}
