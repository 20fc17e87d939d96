package org.citedeck.generator.proposal.distractor;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.jspecify.annotations.Nullable;

/** What every question of an article looks up in it, found once: a long article has hundreds of names and of questions. For several threads. */
final class ArticleIndex {

    private static final String REGION = "(?:island|province|region|state|county|district|valley|peninsula|coast)s?";

    private final AnnotatedText text;
    private final Map<String, Words> words = new ConcurrentHashMap<>();
    private final Map<String, Boolean> regions = new ConcurrentHashMap<>();
    private final Map<Integer, Boolean> cutShort = new ConcurrentHashMap<>();
    private final Once<Words> all = new Once<>();
    private final Once<Map<Integer, Long>> mentions = new Once<>();
    private final Once<List<Amount>> amounts = new Once<>();

    /** A value that is found when it is first wanted; by two threads perhaps twice. */
    private static final class Once<T> {
        private volatile @Nullable T value;

        T orFind(Supplier<T> finder) {
            T known = value;
            if (known == null) {
                known = finder.get();
                value = known;
            }
            return known;
        }
    }

    ArticleIndex(AnnotatedText text) {
        this.text = text;
    }

    AnnotatedText text() {
        return text;
    }

    private String article() {
        return text.source().text();
    }

    /** The words of the whole article. */
    Words all() {
        return all.orFind(() -> Words.of(article()));
    }

    /** The words of a name. */
    Words words(String name) {
        return words.computeIfAbsent(name, Words::of);
    }

    /** How many words of the article stand for each entity, by its id. */
    Map<Integer, Long> mentions() {
        return mentions.orFind(() -> text.sentences().stream()
                .flatMap(s -> s.tokens().stream().flatMap(t -> text.entityAt(s, t.index()).stream()))
                .collect(Collectors.groupingBy(Entity::id, Collectors.counting())));
    }

    /** The amounts that the article tells, of whatever kind. */
    List<Amount> amounts() {
        return amounts.orFind(() -> Amount.all(article()));
    }

    /** Whether a name takes the article, or is called a region: "the Vltava", "the island of Samar", "Samar province". */
    boolean isRegion(String name) {
        return regions.computeIfAbsent(
                name,
                n -> article().contains("the " + n)
                        || Pattern.compile("(?i)\\b" + REGION + " of " + Pattern.quote(n) + "|" + Pattern.quote(n) + " "
                                        + REGION)
                                .matcher(article())
                                .find());
    }

    /** "Korea" beside "South Korea", "Saratoga" beside "Saratoga Springs": a name cut short. */
    boolean isPartOfAnother(Entity entity) {
        return cutShort.computeIfAbsent(entity.id(), id -> {
            Words name = words(entity.name());
            return text.entities().stream()
                    .map(e -> words(e.name()))
                    .anyMatch(w -> w.size() > name.size() && w.contains(name));
        });
    }
}
