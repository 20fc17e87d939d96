package org.citedeck.generator.fact;

import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;

/** Bodies whose names take an article in running text. */
final class CommonBody {

    private static final Set<String> BODIES = Set.of(
            "agency",
            "association",
            "authority",
            "commission",
            "committee",
            "court",
            "department",
            "federation",
            "foundation",
            "institute",
            "ministry",
            "party",
            "senate",
            "union");

    private CommonBody() {}

    /** "Education Department", as headlines have it: everywhere else with an article. */
    private static boolean is(Entity entity) {
        String last =
                entity.name().substring(entity.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return entity.type() == EntityType.ORGANIZATION && entity.name().contains(" ") && BODIES.contains(last);
    }

    /** Whether a name has "the" before it: where the text has it so, and where it nearly always has. */
    static boolean takesArticle(AnnotatedText text, Entity entity) {
        return isNamedWithArticle(text, entity) || is(entity);
    }

    /** Whether the text says "the United Nations". */
    private static boolean isNamedWithArticle(AnnotatedText text, Entity entity) {
        return text.sentences().stream()
                .anyMatch(s -> s.mentions().stream()
                        .anyMatch(m -> m.first() > 0
                                && s.token(m.first() - 1).lemma().equals("the")
                                && s.token(m.first() - 1).head() == m.head()
                                && text.entityAt(s, m.head())
                                        .filter(entity::equals)
                                        .isPresent()));
    }
}
