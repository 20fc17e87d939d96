package org.citedeck.generator.proposal.distractor;

import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.proposal.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Asks one source after the other, what the article names first, until there are enough.
 *
 * <p>Gives the same choices for the same question. Safe for use by several threads.
 */
public final class StandardDistractors implements Distractors {

    private final List<DistractorSource> sources;
    private volatile @Nullable ArticleIndex last;

    /** Opens WordNet: some tenths of a second. */
    public StandardDistractors() {
        WordNet wordnet = new WordNet();
        Countries countries = new Countries(wordnet);
        Cities cities = new Cities(wordnet, countries);
        DistractorSource inArticle = new NamesInArticle(new Kinds(wordnet), countries, cities);
        List<DistractorSource> names = List.of(
                inArticle,
                new NeighbourCountries(countries, cities),
                new NearbyCities(cities),
                new SisterStates(wordnet));
        sources = new ArrayList<>(names);
        sources.add(new NameLists(names));
        sources.add(new Peoples(countries));
        sources.add(new NearbyDates());
        sources.add(new Eras());
        sources.add(new ClockTimes());
        sources.add(new NearbyAmounts());
        sources.add(new NounPhrases(wordnet));
    }

    @Override
    public List<String> find(Answer answer, String prompt, AnnotatedText text) {
        return find(answer, prompt, text, COUNT);
    }

    @Override
    public List<String> findWithSpares(Answer answer, String prompt, AnnotatedText text) {
        return find(answer, prompt, text, COUNT + SPARES);
    }

    private List<String> find(Answer answer, String prompt, AnnotatedText text, int most) {
        Slot slot = new Slot(answer, prompt, index(text));
        if (slot.isSettledByItsCountries()) {
            return List.of();
        }
        Screen screen = new Screen(slot);
        List<String> found = new ArrayList<>();
        for (DistractorSource source : sources) {
            if (found.size() < most) {
                take(source.candidates(slot), screen, found, most);
            }
        }
        if (found.size() < COUNT) {
            return List.of();
        }
        for (DistractorSource source : sources) {
            if (found.size() < most) {
                take(source.further(slot), screen, found, most);
            }
        }
        return List.copyOf(found);
    }

    /** That of the article asked about last: its questions come one after the other. */
    private ArticleIndex index(AnnotatedText text) {
        ArticleIndex known = last;
        if (known == null || known.text() != text) {
            known = new ArticleIndex(text);
            last = known;
        }
        return known;
    }

    private static void take(List<String> candidates, Screen screen, List<String> found, int most) {
        for (String candidate : candidates) {
            if (found.size() < most) {
                screen.pass(candidate).ifPresent(found::add);
            }
        }
    }
}
