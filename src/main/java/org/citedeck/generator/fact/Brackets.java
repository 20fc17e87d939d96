package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.Token;

/**
 * What an earlier sentence tells of a sentence that is given back as it stands: "[Ada Holm] bought it" for "she", "[Norsk Hydro] grew" for "the
 * company", "the [mooring] fee" for "the fee"; and the day of the article: "[on March 3, 2020]" for "yesterday".
 */
final class Brackets {

    /**
     * Words to stand in brackets.
     *
     * @param start offset in the article from which they stand in place of what is there
     * @param end offset behind what they replace; the start where they are put between
     * @param sentence id of the sentence that tells it; its own, where no other does
     */
    record Told(int start, int end, String words, int sentence) {}

    private Brackets() {}

    /** In the order of the sentence; each person, body and thing once. */
    static List<Told> of(AnnotatedText text, AnnotatedSentence sentence) {
        List<Told> told = new ArrayList<>();
        Set<Object> known = new HashSet<>();
        for (Token token : sentence.tokens()) {
            day(text, sentence, token).ifPresent(told::add);
            person(text, sentence, token).filter(known::add).ifPresent(p -> told.add(pronoun(token, p)));
            body(text, sentence, token)
                    .filter(known::add)
                    .ifPresent(b -> told.add(description(text, sentence, token, b)));
            if (known.add(token.lemma())) {
                Introduction.ofBare(text, sentence, token)
                        .ifPresent(i -> told.add(new Told(token.start(), token.start(), i.before(), i.sentence())));
            }
        }
        return told;
    }

    /** "Police arrested nine | yesterday |"; not "yesterday evening", "until yesterday", "yesterday's", nor in words spoken. */
    private static Optional<Told> day(AnnotatedText text, AnnotatedSentence sentence, Token token) {
        boolean alone = token.text().equalsIgnoreCase("yesterday")
                && token.is("obl", "advmod", "nmod:tmod")
                && sentence.children(token).isEmpty()
                && token.index() + 1 < sentence.size()
                && !sentence.token(token.index() + 1).isNoun()
                && !text.isQuoted(sentence, token);
        return alone
                ? sentence.mentionAt(token.index())
                        .map(Mention::date)
                        .filter(date -> date != null && date.isDay())
                        .map(date -> new Told(
                                token.start(),
                                token.end(),
                                (token.index() == 0 ? "On " : "on ") + date.shortForm(),
                                sentence.id()))
                : Optional.empty();
    }

    private static Told pronoun(Token token, Entity person) {
        String name = token.tag().equals("PRP$") ? Wording.possessive(person.name()) : person.name();
        return new Told(token.start(), token.end(), name, person.introducedIn());
    }

    private static Told description(AnnotatedText text, AnnotatedSentence sentence, Token noun, Entity body) {
        Token the = sentence.token(noun.index() - 1);
        boolean articled = !body.name().startsWith("the ") && CommonBody.takesArticle(text, body);
        String name = (articled ? the.text() + " " : "") + body.name();
        return new Told(the.start(), noun.end(), name, body.introducedIn());
    }

    /** Whom a pronoun means, if only another sentence names them in full. */
    static Optional<Entity> person(AnnotatedText text, AnnotatedSentence sentence, Token pronoun) {
        boolean alone = sentence.mentions().stream()
                .noneMatch(m -> m.type() == EntityType.PERSON && m.head() < pronoun.index());
        return unnamed(text, sentence, pronoun).filter(e -> alone && e.name().contains(" "));
    }

    /** Somebody whom a pronoun means and the sentence does not name. */
    static Optional<Entity> unnamed(AnnotatedText text, AnnotatedSentence sentence, Token pronoun) {
        return pronoun.tag().startsWith("PRP")
                ? text.entityAt(sentence, pronoun.index())
                        .filter(e -> e.type() == EntityType.PERSON && !isNamed(text, sentence, e))
                : Optional.empty();
    }

    /** A body that the sentence calls by what it is: "the | company". */
    static Optional<Entity> body(AnnotatedText text, AnnotatedSentence sentence, Token noun) {
        return Wording.isToldByName(text, sentence, noun)
                ? text.entityAt(sentence, noun.index())
                        .filter(e -> e.type() == EntityType.ORGANIZATION && !isNamed(text, sentence, e))
                : Optional.empty();
    }

    private static boolean isNamed(AnnotatedText text, AnnotatedSentence sentence, Entity entity) {
        return sentence.mentions().stream()
                .anyMatch(m ->
                        text.entityAt(sentence, m.head()).filter(entity::equals).isPresent());
    }
}
