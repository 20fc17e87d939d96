package org.citedeck.generator.proposal.ranking;

import java.util.List;
import java.util.Map;
import org.citedeck.generator.fact.Construction;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.PointingNouns;

/** What can be seen of questions that name their article: how much of what they speak of its headline tells. */
final class InArticle {

    /** With so few words that tell something, most questions fit many. */
    private static final int THIN = 2;
    /** More of a kind make no difference. */
    private static final int MOST = 2;

    private InArticle() {}

    static void features(Draft draft, List<Phrase> told, Map<String, Double> found) {
        PointingNouns pointing = PointingNouns.in(draft.fact().text(), told);
        found.put("led", 1.0);
        found.put("led-rule=" + draft.rule(), 1.0);
        found.put("led-known", (double) Math.min(MOST, pointing.known()));
        found.put("led-strange", (double) Math.min(MOST, pointing.others()));
        found.put("led-strange-place", (double) Math.min(MOST, pointing.places()));
        Features.flag(found, "led-thin", content(told) <= THIN);
        Features.flag(found, "led-main", draft.fact().construction() == Construction.MAIN_CLAUSE);
    }

    /** How many words of the phrases tell something. */
    private static long content(List<Phrase> told) {
        return told.stream()
                .flatMap(p -> p.tokens().stream())
                .filter(t -> t.tag().matches("NN.*|JJ.*|CD|VB.*") && !t.is("aux", "cop"))
                .count();
    }
}
