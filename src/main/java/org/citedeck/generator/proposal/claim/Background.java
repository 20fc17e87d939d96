package org.citedeck.generator.proposal.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.citedeck.generator.fact.Fact;
import org.citedeck.generator.fact.Phrase;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;

/** What else the article says: a changed claim must not be true by another of its sentences. */
record Background(AnnotatedText text) {

    /** How many of a fact's words a sentence may share before it is taken to speak of the same matter. */
    private static final int SHARED = 2;

    /**
     * Whether some sentence may say of another what a fact says of a phrase: it speaks of the other, and has the fact's
     * verb or several of its words. The fact's own sentence always does.
     */
    boolean mayHold(Fact fact, Phrase replaced, String other) {
        Set<String> words = contentWords(fact, replaced);
        String name = other.replaceFirst("^(?:the|The) ", "");
        return text.sentences().stream().filter(s -> speaksOf(s, name)).anyMatch(s -> sharesMatter(s, fact, words));
    }

    private boolean speaksOf(AnnotatedSentence sentence, String name) {
        if (contains(text.source().textOf(sentence.sentence()), name)) {
            return true;
        }
        return sentence.tokens().stream()
                .flatMap(t -> text.entityAt(sentence, t.index()).stream())
                .anyMatch(e -> contains(name, e.name()) || contains(e.name(), name));
    }

    private static boolean contains(String text, String words) {
        return (" " + text + " ")
                .matches("(?s).*[^\\p{L}\\p{N}]" + java.util.regex.Pattern.quote(words) + "[^\\p{L}\\p{N}].*");
    }

    private static boolean sharesMatter(AnnotatedSentence sentence, Fact fact, Set<String> words) {
        if (sentence.id() == fact.sentence().id()) {
            return true;
        }
        Set<String> there = sentence.tokens().stream().map(Background::key).collect(Collectors.toSet());
        return there.contains(key(fact.predicate().verb()))
                || words.stream().filter(there::contains).count() >= SHARED;
    }

    private static Set<String> contentWords(Fact fact, Phrase replaced) {
        return Firm.phrases(fact).stream()
                .flatMap(p -> p.tokens().stream())
                .filter(t -> !replaced.covers(t.index()))
                .filter(t -> t.isNoun() || t.isVerb() || t.tag().startsWith("JJ"))
                .map(Background::key)
                .collect(Collectors.toSet());
    }

    private static String key(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether another sentence speaks of the same matter with a time that no calendar gives: "this weekend". */
    boolean isDatedVaguely(Fact fact, Phrase date) {
        Set<String> words = contentWords(fact, date);
        return text.sentences().stream()
                .filter(s -> s.id() != fact.sentence().id())
                .filter(this::hasVagueTime)
                .anyMatch(s -> s.tokens().stream()
                                .map(Background::key)
                                .filter(words::contains)
                                .distinct()
                                .count()
                        > SHARED);
    }

    private boolean hasVagueTime(AnnotatedSentence sentence) {
        return sentence.mentions().stream()
                .filter(m -> m.type() == EntityType.DATE || m.type() == EntityType.TIME)
                .filter(m -> m.date() == null)
                .anyMatch(m -> sentence.tokens().stream()
                        .filter(t -> m.covers(t.index()))
                        .noneMatch(t -> t.text().matches(".*\\d.*")));
    }

    /** Whether another sentence has the fact's verb and one of its names, with the polarity turned or not. */
    boolean isToldAgain(Fact fact, Phrase name) {
        List<String> key = List.of(key(fact.predicate().verb()));
        return text.sentences().stream()
                .filter(s -> s.id() != fact.sentence().id())
                .filter(s -> s.tokens().stream().map(Background::key).anyMatch(key::contains))
                .anyMatch(s -> name.entity() != null
                        && s.tokens().stream()
                                .flatMap(t -> text.entityAt(s, t.index()).stream())
                                .anyMatch(name.entity()::equals));
    }
}
