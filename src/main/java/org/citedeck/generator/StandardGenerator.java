package org.citedeck.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Facts;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Annotator;
import org.citedeck.generator.language.CoreNlpAnnotator;
import org.citedeck.generator.proposal.Choice;
import org.citedeck.generator.proposal.Citation;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.proposal.QuestionProposal;
import org.citedeck.generator.proposal.gate.Gate;
import org.citedeck.generator.proposal.ranking.Ranking;
import org.citedeck.generator.proposal.rule.Rules;
import org.citedeck.generator.reading.ArticleReader;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.SourceText;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.jspecify.annotations.Nullable;

/** The one way through: annotate, extract facts, apply rules, gate, rank, choose distractors. */
public final class StandardGenerator implements Generator {

    private final ArticleReader reader = new ArticleReader();
    private final Gate gate = new Gate();
    private final Ranking ranking = new Ranking();
    private volatile @Nullable Annotator annotator;

    /** Loads the models now, if that has not been done: several seconds. Others wait meanwhile. */
    public synchronized Annotator load() {
        Annotator loaded = annotator;
        if (loaded == null) {
            loaded = new CoreNlpAnnotator();
            annotator = loaded;
        }
        return loaded;
    }

    @Override
    public boolean ready() {
        return annotator != null;
    }

    @Override
    public SourceText read(RawArticle raw) throws UnreadableArticleException {
        return reader.read(raw);
    }

    @Override
    public Generation propose(SourceText article) {
        Annotator loaded = load();
        long start = System.nanoTime();
        AnnotatedText text = loaded.annotate(article);
        long annotated = System.nanoTime();
        List<Proposal> items = propose(text);
        long done = System.nanoTime();
        return new Generation(
                article, items, new Generation.Timings(millis(start, annotated), millis(annotated, done)));
    }

    private List<Proposal> propose(AnnotatedText text) {
        List<Fact> facts = Facts.of(text);
        List<Draft> passed = gate.judge(Rules.apply(facts)).stream()
                .filter(v -> v.refusal().isEmpty())
                .map(Gate.Verdict::draft)
                .toList();
        List<Proposal> items = new ArrayList<>();
        for (Ranking.Ranked ranked : ranking.rank(passed)) {
            items.add(question(ranked));
        }
        return items;
    }

    private static QuestionProposal question(Ranking.Ranked ranked) {
        Draft draft = ranked.draft();
        Fact fact = draft.fact();
        Citation citation = new Citation(
                fact.sentence().id(),
                fact.start(),
                fact.end(),
                new Citation.Span(draft.asked().start(), draft.asked().end()));
        List<Choice> choices = new ArrayList<>();
        java.util.Collections.shuffle(choices, new Random(draft.prompt().hashCode()));
        return new QuestionProposal(
                draft.prompt(),
                draft.answer().text(),
                draft.accepted(),
                choices,
                citation,
                draft.resolvedFrom().stream().sorted().toList(),
                draft.rule(),
                ranked.score());
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
