package org.citedeck.generator.language;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.citedeck.generator.reading.SourceText;

/** A text whose sentences are annotated and whose mentions are resolved across sentences. */
public final class AnnotatedText {

    private final SourceText source;
    private final List<AnnotatedSentence> sentences;
    private final Coreference coreference;
    private final QuotedWords quoted;
    /** Ids of the sentences in which a noun stands, by its lemma in lower case, ascending. */
    private final Map<String, SortedSet<Integer>> sentencesOfNoun = new HashMap<>();
    /** In how many sentences each entity is spoken of. */
    private final Map<Entity, Integer> sentencesOfEntity = new HashMap<>();

    AnnotatedText(SourceText source, List<AnnotatedSentence> sentences, Coreference coreference) {
        this.source = source;
        this.sentences = List.copyOf(sentences);
        this.coreference = coreference;
        this.quoted = QuotedWords.in(sentences);
        sentences.forEach(this::index);
    }

    private void index(AnnotatedSentence sentence) {
        Set<Entity> spokenOf = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.isNoun()) {
                sentencesOfNoun
                        .computeIfAbsent(token.lemma().toLowerCase(Locale.ROOT), noun -> new TreeSet<>())
                        .add(sentence.id());
            }
            entityAt(sentence, token.index()).ifPresent(spokenOf::add);
        }
        spokenOf.forEach(entity -> sentencesOfEntity.merge(entity, 1, Integer::sum));
    }

    public SourceText source() {
        return source;
    }

    /** In the order of the text; the index is the sentence's id. */
    public List<AnnotatedSentence> sentences() {
        return sentences;
    }

    /** Who or what is meant by the phrase which this token heads, or by this pronoun. */
    public Optional<Entity> entityAt(AnnotatedSentence sentence, int token) {
        return coreference.entityAt(sentence.id(), token);
    }

    /** The sentences before one in which a noun stands, in their order; empty where it is the first to speak of it. */
    public List<AnnotatedSentence> before(AnnotatedSentence sentence, Token noun) {
        return sentencesOfNoun
                .getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), Collections.emptySortedSet())
                .headSet(sentence.id())
                .stream()
                .map(sentences::get)
                .toList();
    }

    /** In how many sentences somebody or something is spoken of, by name or otherwise. */
    public int sentencesOf(Entity entity) {
        return sentencesOfEntity.getOrDefault(entity, 0);
    }

    /** Whether a word stands within quotation marks, which may have been opened sentences before. */
    public boolean isQuoted(AnnotatedSentence sentence, Token word) {
        return quoted.contains(sentence.id(), word.index());
    }

    /** All entities named in the text, in the order of their first mention. */
    public List<Entity> entities() {
        return coreference.entities();
    }
}
