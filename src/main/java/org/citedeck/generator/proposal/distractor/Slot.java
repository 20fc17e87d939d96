package org.citedeck.generator.proposal.distractor;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private final AnnotatedText text;
    private final Words promptWords;
    private @Nullable Words articleWords;
    private @Nullable RightToo rightToo;

    Slot(Answer answer, String prompt, AnnotatedText text) {
        this.answer = answer;
        this.prompt = prompt;
        this.text = text;
        this.promptWords = Words.of(prompt);
    }

    Answer answer() {
        return answer;
    }

    String prompt() {
        return prompt;
    }

    AnnotatedText text() {
        return text;
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
        return text.entities().stream()
                .filter(e -> e.aliases().stream().anyMatch(a -> Words.of(a).equals(wanted)))
                .findFirst();
    }

    String article() {
        return text.source().text();
    }

    /** How many words of the article stand for each entity, by its id. */
    Map<Integer, Long> mentions() {
        return text.sentences().stream()
                .flatMap(s -> s.tokens().stream().flatMap(t -> text.entityAt(s, t.index()).stream()))
                .collect(Collectors.groupingBy(Entity::id, Collectors.counting()));
    }

    Words promptWords() {
        return promptWords;
    }

    boolean promptHas(String words) {
        return promptWords.contains(Words.of(words));
    }

    boolean articleHas(String words) {
        if (articleWords == null) {
            articleWords = Words.of(article());
        }
        return articleWords.contains(Words.of(words));
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
        return entity.aliases().stream().anyMatch(this::promptHas)
                || (entity.type() == EntityType.PERSON
                        && promptHas(Words.of(entity.name()).last()))
                || (entity.title() != null && promptHas(entity.title()));
    }

    /**
     * Whether the question is about a country or its people and wants a place: who knows the two sides of a story, and
     * where they live, can tell the wrong choices without having read it.
     */
    boolean isSettledByItsCountries() {
        boolean place = answer.type() == EntityType.COUNTRY || answer.type() == EntityType.CITY;
        return place
                && text.sentences().stream()
                        .flatMap(s -> s.mentions().stream()
                                .filter(m -> m.type() == EntityType.COUNTRY || m.type() == EntityType.NATIONALITY)
                                .map(m -> s.token(m.end() - 1).text()))
                        .anyMatch(this::promptHas);
    }

    /** Whether any town would do: "Where …", "In which city …", but not "In which resort …". */
    boolean asksWhere() {
        return WHERE.matcher(prompt).find();
    }

    /** Whether someone only wrote the article. */
    boolean isByline(Entity person) {
        String byline = text.source().metadata().byline();
        return byline != null && Words.of(byline).contains(Words.of(person.name()));
    }

    /** The same question about one part of the answer. */
    Slot about(String part, Entity member) {
        return new Slot(new Answer(part, member.type(), false, member, null), prompt, text);
    }
}
