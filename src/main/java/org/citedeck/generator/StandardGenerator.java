package org.citedeck.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Facts;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Annotator;
import org.citedeck.generator.proposal.Choice;
import org.citedeck.generator.proposal.Citation;
import org.citedeck.generator.proposal.ClaimProposal;
import org.citedeck.generator.proposal.Draft;
import org.citedeck.generator.proposal.Proposal;
import org.citedeck.generator.proposal.QuestionProposal;
import org.citedeck.generator.proposal.claim.Asked;
import org.citedeck.generator.proposal.claim.Claims;
import org.citedeck.generator.proposal.critic.Critic;
import org.citedeck.generator.proposal.distractor.Distractors;
import org.citedeck.generator.proposal.distractor.StandardDistractors;
import org.citedeck.generator.proposal.distractor.WrongChoices;
import org.citedeck.generator.proposal.gate.Gate;
import org.citedeck.generator.proposal.ranking.Acceptance;
import org.citedeck.generator.proposal.ranking.Interleaving;
import org.citedeck.generator.proposal.ranking.Ranking;
import org.citedeck.generator.proposal.rule.Rules;
import org.citedeck.generator.reading.ArticleReader;
import org.citedeck.generator.reading.RawArticle;
import org.citedeck.generator.reading.Reading;
import org.citedeck.generator.reading.SourceText;
import org.citedeck.generator.reading.UnreadableArticleException;
import org.jspecify.annotations.Nullable;

/** The one way through: annotate, extract facts, apply rules, gate, rank, choose distractors. */
public final class StandardGenerator implements Generator {

    /** What nobody wants back: questions that are asked already, and answers that the article does not give. */
    private static final Set<String> FOR_GOOD = Set.of("repeated", "ungrounded");

    private final ArticleReader reader = new ArticleReader();
    private final Ranking ranking = new Ranking();
    private final UnaryOperator<Annotator> wrapping;
    private volatile @Nullable Models models;

    /** All that takes seconds to load. */
    private record Models(Annotator annotator, Gate gate, Distractors distractors, Claims claims) {}

    public StandardGenerator() {
        this(UnaryOperator.identity());
    }

    /** @param wrapping what is put around the annotator once it is loaded */
    public StandardGenerator(UnaryOperator<Annotator> wrapping) {
        this.wrapping = wrapping;
    }

    /** Loads the models now, if that has not been done: several seconds. Others wait meanwhile. */
    public void load() {
        models();
    }

    private synchronized Models models() {
        Models loaded = models;
        if (loaded == null) {
            Distractors distractors = new StandardDistractors();
            Acceptance acceptance = new Acceptance(new Critic());
            loaded = new Models(
                    wrapping.apply(Annotator.standard()),
                    new Gate(acceptance::of),
                    distractors,
                    new Claims(distractors, acceptance));
            models = loaded;
        }
        return loaded;
    }

    @Override
    public boolean ready() {
        return models != null;
    }

    @Override
    public SourceText read(RawArticle raw) throws UnreadableArticleException {
        return reader.read(raw);
    }

    @Override
    public Reading look(RawArticle raw) throws UnreadableArticleException {
        return reader.look(raw);
    }

    @Override
    public SourceText read(RawArticle raw, Set<Integer> kept) throws UnreadableArticleException {
        return reader.read(raw, kept);
    }

    @Override
    public Generation propose(SourceText article) {
        return propose(article, Listener.NONE);
    }

    @Override
    public Generation propose(SourceText article, Listener listener) {
        Models loaded = models();
        long start = System.nanoTime();
        AnnotatedText text = loaded.annotator().annotate(article, listener::annotated);
        long annotated = System.nanoTime();
        List<Proposal> items = workings(text, loaded).items();
        long done = System.nanoTime();
        return new Generation(
                article, items, new Generation.Timings(millis(start, annotated), millis(annotated, done)));
    }

    @Override
    public List<Refused> refused(SourceText article) {
        Models loaded = models();
        AnnotatedText text = loaded.annotator().annotate(article);
        List<Ranking.Ranked> drafts = new ArrayList<>();
        IdentityHashMap<Draft, String> reasons = new IdentityHashMap<>();
        Chosen chosen = choose(text, loaded);
        for (Gate.Verdict verdict : chosen.verdicts()) {
            verdict.refusal().filter(reason -> !FOR_GOOD.contains(reason)).ifPresent(reason -> {
                drafts.add(ranked(verdict));
                reasons.put(verdict.draft(), reason);
            });
        }
        Stream<Refused> questions = ranking.rank(drafts).stream()
                .map(ranked -> new Refused(
                        question(ranked, WrongChoices.of(ranked.draft(), text, loaded.distractors())),
                        reasons.getOrDefault(ranked.draft(), "")));
        Stream<Refused> claims = loaded.claims().keptBack(chosen.facts(), text, chosen.asked()).stream()
                .map(claim -> new Refused(claim, Refused.SURPLUS));
        return Stream.concat(questions, claims).toList();
    }

    /** As {@link #propose}, with all that led to the items. */
    public Workings workings(SourceText article) {
        Models loaded = models();
        return workings(loaded.annotator().annotate(article), loaded);
    }

    private Workings workings(AnnotatedText text, Models models) {
        Chosen chosen = choose(text, models);
        List<Proposal> questions = new ArrayList<>();
        for (Ranking.Ranked ranked : ranking.rank(passed(chosen.verdicts()))) {
            questions.add(question(ranked, WrongChoices.of(ranked.draft(), text, models.distractors())));
        }
        List<Proposal> items = Interleaving.of(questions, chosen.claims());
        return new Workings(text, chosen.facts(), chosen.verdicts(), Interleaving.openingsFirst(items, text.source()));
    }

    /**
     * The facts of an article, and what becomes of them.
     *
     * @param verdicts on every question; one that gave way to a claim is refused as {@link Refused#SURPLUS}
     * @param asked what the questions ask about that passed the gate
     */
    private record Chosen(List<Fact> facts, List<Gate.Verdict> verdicts, Asked asked, List<ClaimProposal> claims) {}

    private Chosen choose(AnnotatedText text, Models models) {
        List<Fact> facts = Facts.of(text);
        List<Gate.Verdict> verdicts = models.gate().judge(Rules.apply(facts));
        Asked asked =
                Asked.by(passed(verdicts).stream().map(Ranking.Ranked::draft).toList());
        Claims.Made claims = models.claims().of(facts, text, asked);
        List<Gate.Verdict> left = verdicts.stream()
                .map(v -> v.refusal().isEmpty()
                                && claims.about().contains(v.draft().fact().about())
                        ? v.refusedBy(Refused.SURPLUS)
                        : v)
                .toList();
        return new Chosen(facts, left, asked, claims.proposals());
    }

    private static List<Ranking.Ranked> passed(List<Gate.Verdict> verdicts) {
        return verdicts.stream()
                .filter(v -> v.refusal().isEmpty())
                .map(StandardGenerator::ranked)
                .toList();
    }

    private static Ranking.Ranked ranked(Gate.Verdict verdict) {
        return new Ranking.Ranked(verdict.draft(), verdict.odds());
    }

    /** @param wrong distractors, the best first: those behind the first few are spares; or none */
    private static QuestionProposal question(Ranking.Ranked ranked, List<String> wrong) {
        Draft draft = ranked.draft();
        Fact fact = draft.fact();
        Citation citation = new Citation(
                fact.sentence().id(),
                fact.start(),
                fact.end(),
                new Citation.Span(draft.asked().start(), draft.asked().end()));
        return new QuestionProposal(
                draft.question(),
                draft.answer().text(),
                draft.accepted(),
                choices(draft, wrong),
                wrong.stream().skip(Distractors.COUNT).toList(),
                citation,
                draft.resolvedFrom().stream().sorted().toList(),
                draft.rule(),
                ranked.score());
    }

    /** The key among its distractors, in an order that is the same every time; empty where too few were found. */
    private static List<Choice> choices(Draft draft, List<String> wrong) {
        if (wrong.isEmpty()) {
            return List.of();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(draft.answer().text(), true));
        wrong.stream().limit(Distractors.COUNT).forEach(w -> choices.add(new Choice(w, false)));
        Collections.shuffle(choices, new Random(draft.question().hashCode()));
        return choices;
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }
}
