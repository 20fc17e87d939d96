package org.citedeck.generator.proposal.distractor;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.proposal.Answer;
import org.jspecify.annotations.Nullable;

/** The question that wants wrong choices, for one thread. */
final class Slot {

    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:not|never|no|none|neither|nor|cannot|without|except)\\b|n['’]t\\b");

    private static final Pattern WHERE =
            Pattern.compile("\\bwhere\\b|\\b(?:which|what) (?:city|town|place)\\b", Pattern.CASE_INSENSITIVE);

    private final Answer answer;
    private final String prompt;
    private final ArticleIndex index;
    private final Words promptWords;
    private final boolean asksWhere;
    private @Nullable RightToo rightToo;

    Slot(Answer answer, String prompt, ArticleIndex index) {
        this(answer, prompt, index, Words.of(prompt), WHERE.matcher(prompt).find());
    }

    private Slot(Answer answer, String prompt, ArticleIndex index, Words promptWords, boolean asksWhere) {
        this.answer = answer;
        this.prompt = prompt;
        this.index = index;
        this.promptWords = promptWords;
        this.asksWhere = asksWhere;
    }

    Answer answer() {
        return answer;
    }

    String prompt() {
        return prompt;
    }

    AnnotatedText text() {
        return index.text();
    }

    ArticleIndex index() {
        return index;
    }

    /** Chance that falls the same way for the same question. */
    SplittableRandom chance() {
        return new SplittableRandom(31L * prompt.hashCode() + answer.text().hashCode());
    }

    /** Whether the question asks what is not so: nearly everything else is then right as well. */
    boolean isNegated() {
        return NEGATION.matcher(prompt).find();
    }

    /** Whom or what the answer names, also where only its text tells. */
    Optional<Entity> entity() {
        if (answer.entity() != null) {
            return Optional.of(answer.entity());
        }
        Words wanted = Words.of(answer.text());
        return text().entities().stream()
                .filter(e -> e.aliases().stream().anyMatch(a -> index.words(a).equals(wanted)))
                .findFirst();
    }

    String article() {
        return text().source().text();
    }

    Words promptWords() {
        return promptWords;
    }

    boolean promptHas(String words) {
        return promptWords.contains(Words.of(words));
    }

    boolean articleHas(String words) {
        return index.all().contains(Words.of(words));
    }

    /** Who else is right. */
    RightToo rightToo() {
        if (rightToo == null) {
            rightToo = RightToo.of(this);
        }
        return rightToo;
    }

    /** Whether the question names someone or something, in full, by a short name, surname or title. */
    boolean promptNames(Entity entity) {
        return entity.aliases().stream().anyMatch(alias -> promptWords.contains(index.words(alias)))
                || (entity.type() == EntityType.PERSON
                        && promptHas(index.words(entity.name()).last()))
                || (entity.title() != null && promptHas(entity.title()));
    }

    /**
     * Whether the question is about a country or its people and wants a place: who knows the two sides of a story, and
     * where they live, can tell the wrong choices without having read it.
     */
    boolean isSettledByItsCountries() {
        boolean place = answer.type() == EntityType.COUNTRY || answer.type() == EntityType.CITY;
        return place
                && text().sentences().stream()
                        .flatMap(s -> s.mentions().stream()
                                .filter(m -> m.type() == EntityType.COUNTRY || m.type() == EntityType.NATIONALITY)
                                .map(m -> s.token(m.end() - 1).text()))
                        .anyMatch(this::promptHas);
    }

    /** Whether any town would do: "Where …", "In which city …", but not "In which resort …". */
    boolean asksWhere() {
        return asksWhere;
    }

    /** Whether someone only wrote the article. */
    boolean isByline(Entity person) {
        String byline = text().source().metadata().byline();
        return byline != null && Words.of(byline).contains(index.words(person.name()));
    }

    /** The same question about one part of the answer. */
    Slot about(String part, Entity member) {
        return new Slot(new Answer(part, member.type(), false, member, null), prompt, index, promptWords, asksWhere);
    }
}
