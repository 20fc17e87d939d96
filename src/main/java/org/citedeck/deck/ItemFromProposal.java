package org.citedeck.deck;

import java.util.List;
import org.citedeck.article.Sentence;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.proposal.QuestionProposal;

/** A generator's value becomes a row, with its citations. */
final class ItemFromProposal {

    static final int CODE_LENGTH = 10;

    private ItemFromProposal() {}

    static Item make(Proposal proposal, Source source) {
        var item = new Item();
        item.code = JoinCode.random(CODE_LENGTH);
        item.deck = source.deck;
        item.prompt = proposal.prompt();
        item.rule = proposal.rule();
        item.score = proposal.score();
        item.status = ItemStatus.PROPOSED;
        if (proposal instanceof QuestionProposal question) {
            fill(item, question);
        } else if (proposal instanceof ClaimProposal claim) {
            fill(item, claim);
        }
        cite(item, proposal, source.article.sentences);
        return item;
    }

    private static void fill(Item item, QuestionProposal question) {
        item.kind = ItemKind.QUESTION;
        item.answer = question.answer();
        item.accepted.addAll(question.accepted());
        for (var choice : question.choices()) {
            item.choices.add(new Choice(item, item.choices.size(), choice.text(), choice.correct()));
        }
        question.spares().forEach(spare -> item.spares.add(new SpareChoice(spare, false)));
    }

    private static void fill(Item item, ClaimProposal claim) {
        item.kind = ItemKind.CLAIM;
        item.label = claim.label();
        item.correction = claim.correction();
    }

    private static void cite(Item item, Proposal proposal, List<Sentence> sentences) {
        var citation = proposal.citation();
        item.citations.add(Citation.evidence(item, sentences.get(citation.sentence()), citation));
        for (int resolution : proposal.resolvedFrom()) {
            item.citations.add(Citation.resolution(item, sentences.get(resolution)));
        }
    }
}
