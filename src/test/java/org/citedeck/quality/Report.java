package org.citedeck.quality;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.citedeck.generator.Workings;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.ClauseText;
import org.citedeck.generator.proposal.QuestionProposal;
import org.citedeck.generator.proposal.gate.Gate;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;

/** One page of HTML: each article beside its items, and what the gate refused, with the reason. */
final class Report {

    private static final String HEAD = """
            <!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Quality report</title>
            <style>
            :root{color-scheme:light dark}
            body{font:15px/1.45 system-ui,sans-serif;margin:1.5rem}
            section{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:2rem;border-top:2px solid;padding:1rem 0}
            h2{grid-column:1/-1;margin:0}
            article{position:sticky;top:1rem;max-height:92vh;overflow:auto;align-self:start}
            article p{margin:.15rem 0}
            article p:target,article p.cited{background:Mark;color:MarkText}
            .silent{opacity:.6}
            small{opacity:.75}
            li{margin:.5rem 0}
            </style>
            <script>
            addEventListener('mouseover',e=>{const i=e.target.closest('[data-s]');
            document.querySelectorAll('.cited').forEach(p=>p.classList.remove('cited'));
            if(i){const p=document.getElementById(i.dataset.s);p.classList.add('cited');p.scrollIntoView({block:'nearest'})}})
            </script>
            """;

    private final StringBuilder out = new StringBuilder(HEAD);

    /** @param items in the generator's order */
    void add(String name, Workings workings, List<RatedItem> items) {
        SourceText source = workings.text().source();
        out.append("<section><h2>")
                .append(escape(name))
                .append(": ")
                .append(items.size())
                .append(" items of ");
        out.append(workings.facts().size())
                .append(" facts in ")
                .append(source.sentences().size());
        out.append(" sentences</h2><article>");
        for (Sentence sentence : source.sentences()) {
            boolean asked = items.stream().anyMatch(i -> i.proposal().citation().sentence() == sentence.id());
            out.append("<p id=\"").append(anchor(name, sentence.id())).append(asked ? "\">" : "\" class=\"silent\">");
            out.append("<small>").append(sentence.id()).append("</small> ");
            out.append(escape(source.textOf(sentence))).append("</p>");
        }
        out.append("</article><div><ol>");
        items.forEach(item -> item(name, item));
        out.append("</ol>");
        refused(name, workings.verdicts());
        facts(name, workings.facts());
        out.append("</div></section>\n");
    }

    private void item(String name, RatedItem item) {
        open(name, item.proposal().citation().sentence());
        out.append(escape(item.proposal().prompt())).append("<br>");
        if (item.proposal() instanceof QuestionProposal question) {
            out.append("<strong>").append(escape(question.answer())).append("</strong> ");
            out.append(escape(question.choices().stream()
                    .filter(c -> !c.correct())
                    .map(c -> c.text())
                    .collect(Collectors.joining(" | "))));
        } else if (item.proposal() instanceof ClaimProposal claim) {
            out.append("<strong>").append(claim.label().wireName()).append("</strong> ");
            out.append(escape(claim.correction() == null ? "" : claim.correction()));
        }
        out.append(String.format(
                java.util.Locale.ROOT,
                "<br><small>%s · %s · score %.2f</small></li>",
                item.id(),
                item.rule(),
                item.proposal().score()));
    }

    private void refused(String name, List<Gate.Verdict> verdicts) {
        Map<String, List<Gate.Verdict>> byReason = verdicts.stream()
                .filter(v -> v.refusal().isPresent())
                .collect(Collectors.groupingBy(v -> v.refusal().orElseThrow(), TreeMap::new, Collectors.toList()));
        byReason.forEach((reason, refused) -> {
            out.append("<details><summary>refused: ")
                    .append(reason)
                    .append(" (")
                    .append(refused.size());
            out.append(")</summary><ul>");
            for (Gate.Verdict verdict : refused) {
                open(name, verdict.draft().fact().sentence().id());
                out.append(escape(verdict.draft().prompt())).append(" <strong>");
                out.append(escape(verdict.draft().answer().text())).append("</strong> <small>");
                out.append(verdict.draft().rule()).append("</small></li>");
            }
            out.append("</ul></details>");
        });
    }

    private void facts(String name, List<Fact> facts) {
        out.append("<details><summary>facts (").append(facts.size()).append(")</summary><ul>");
        for (Fact fact : facts) {
            open(name, fact.sentence().id());
            out.append(escape(ClauseText.of(fact).statement()));
            out.append("</li>");
        }
        out.append("</ul></details>");
    }

    private void open(String name, int sentence) {
        out.append("<li data-s=\"").append(anchor(name, sentence)).append("\">");
    }

    private static String anchor(String name, int sentence) {
        return name.replaceAll("\\W", "-") + "-" + sentence;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return out.append("</html>\n").toString();
    }
}
