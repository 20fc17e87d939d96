package org.citedeck.generator.proposal.distractor;

import java.util.Comparator;
import java.util.Optional;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;

/** How an answer shows a name, and other names shown likewise. */
enum NameForm {
    /** "Ada Holm", "the World Bank". */
    FULL,
    /** "Holm". */
    SHORT,
    /** "Norwegian Foreign Minister Ada Holm". */
    TITLED;

    private static final String TITLE =
            "(?:(?!(?:of|and|in|by|at|with|for|including|the|his|her) )(?:\\p{Lu}\\p{L}+ of )?[\\p{L}.'’-]+ )+";

    /** How an answer shows an entity; empty where it is more than a name. */
    static Optional<NameForm> of(Slot slot, Entity entity) {
        String text = slot.answer().text();
        Words phrase = Words.of(text);
        if (entity.aliases().stream().anyMatch(a -> Words.of(a).equals(phrase))
                || Words.of(entity.name()).equals(phrase)) {
            return Optional.of(entity.type() == EntityType.PERSON && phrase.size() == 1 ? SHORT : FULL);
        }
        boolean titled = entity.type() == EntityType.PERSON
                && text.endsWith(" " + entity.name())
                && text.substring(0, text.length() - entity.name().length()).matches(TITLE);
        return titled ? Optional.of(TITLED) : Optional.empty();
    }

    /** The entity in this form; empty where the article gives it no such form. */
    Optional<String> show(Slot slot, Entity entity) {
        return switch (this) {
            case TITLED -> Introductions.of(slot, entity);
            case SHORT ->
                entity.aliases().stream()
                        .filter(a -> Words.of(a).size() == 1)
                        .min(Comparator.comparing(String::length).thenComparing(a -> a));
            case FULL ->
                entity.type() == EntityType.PERSON && Words.of(entity.name()).size() == 1
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
