package org.citedeck.deck;

import io.quarkus.qute.TemplateExtension;
import org.citedeck.generator.proposal.ArticleLead;

/** For the tag that shows a prompt: the name of the article stands apart from what is asked. */
@TemplateExtension
final class ShownPrompt {

    private ShownPrompt() {}

    static ArticleLead.Apart apart(String prompt) {
        return ArticleLead.apart(prompt);
    }
}
