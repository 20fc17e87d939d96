package org.citedeck.generator.proposal.distractor;

import java.util.Comparator;
import java.util.Optional;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;

/** How an answer shows a name, and other names shown likewise. */
enum NameForm {
    /** "Maxim Ryzhenkov", "the World Bank". */
    FULL,
    /** "Ryzhenkov". */
    SHORT,
    /** "Belarusian Foreign Minister Maxim Ryzhenkov". */
    TITLED;

    /** How a text shows an entity; empty where it is more than a name. */
    static Optional<NameForm> of(String text, Entity entity) {
        Phrase phrase = Phrase.of(text);
        if (entity.aliases().stream().anyMatch(a -> Phrase.of(a).equals(phrase))
                || Phrase.of(entity.name()).equals(phrase)) {
            return Optional.of(entity.type() == EntityType.PERSON && phrase.size() == 1 ? SHORT : FULL);
        }
        boolean titled = entity.type() == EntityType.PERSON
                && entity.title() != null
                && Phrase.of(entity.introduction()).contains(phrase)
                && text.endsWith(entity.name());
        return titled ? Optional.of(TITLED) : Optional.empty();
    }

    /** The entity in this form; empty where the article gives it no such form. */
    Optional<String> show(Entity entity) {
        return switch (this) {
            case TITLED -> Optional.ofNullable(entity.title()).map(t -> entity.introduction());
            case SHORT ->
                entity.aliases().stream()
                        .filter(a -> Phrase.of(a).size() == 1)
                        .min(Comparator.comparing(String::length).thenComparing(a -> a));
            case FULL ->
                entity.type() == EntityType.PERSON && Phrase.of(entity.name()).size() == 1
                        ? Optional.empty()
                        : Optional.of(entity.name());
        };
    }

    /** Drops "the" from a name if the answer takes one but is shown without it. */
    static String withoutArticleUnless(String answer, String answerInFull, String name) {
        boolean dropped = answerInFull.startsWith("the ") && !answer.startsWith("the ");
        return dropped ? name.replaceFirst("^the ", "") : name;
    }
}
