package org.citedeck.generator.fact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Entity;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;

/** "“Neither side got everything,” the minister said": whole sentences in quotation marks, and who said them. */
public final class Quotation implements Extractor {

    private static final WordList SAYING = WordList.of("quoting-verbs");

    /** So many sentences of one speech. */
    private static final int MOST = 2;
    /** Longer sentences say no more, only longer. */
    private static final int ENOUGH_WORDS = 20;

    /** Whatever else is wrong with a sentence, such as marks that another closes. */
    @Override
    public boolean reads(AnnotatedSentence sentence) {
        return sentence.root().isPresent();
    }

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        Optional<Token> speaker = sentence.tokens().stream()
                .filter(verb -> reports(text, sentence, verb))
                .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                .filter(s -> !text.isQuoted(sentence, s))
                .map(s -> named(sentence, s))
                .min(Comparator.comparing(s -> sentence.typeAt(s.index()) != EntityType.PERSON));
        if (speaker.isEmpty()) {
            return List.of();
        }
        Phrase subject = Phrases.of(text, sentence, speaker.get());
        if (!subject.intact()) {
            return List.of();
        }
        return new Speech(text)
                .of(sentence).stream()
                        .filter(passage -> !isAbout(text, subject, passage))
                        .sorted(Comparator.comparing(Passage::pointsBack)
                                .thenComparingInt(p -> -Math.min(ENOUGH_WORDS, p.count())))
                        .limit(MOST)
                        .map(passage -> fact(text, sentence, subject, passage))
                        .toList();
    }

    /** "Holm was the center of it all, | she | said": whoever speaks of somebody by name is another. */
    private static boolean isAbout(AnnotatedText text, Phrase subject, Passage passage) {
        Entity speaker = subject.entity();
        return speaker != null
                && subject.isPronoun()
                && Stream.of(passage.verbatim(text).split("[^\\p{L}\\p{N}-]+", -1))
                        .anyMatch(speaker.surname()::equals);
    }

    /** "Co-founder and chief executive | Ada Holm", "Norway's prime minister, | Ada Holm |": not the office speaks. */
    private static Token named(AnnotatedSentence sentence, Token speaker) {
        return sentence.typeAt(speaker.index()) != EntityType.PERSON
                ? sentence.children(speaker, "appos").stream()
                        .filter(name -> sentence.typeAt(name.index()) == EntityType.PERSON)
                        .findFirst()
                        .orElse(speaker)
                : speaker;
    }

    /** "said", "tells"; not "would have said". */
    private static boolean reports(AnnotatedText text, AnnotatedSentence sentence, Token verb) {
        return SAYING.contains(verb.lemma())
                && verb.tag().matches("VBD|VBZ")
                && !text.isQuoted(sentence, verb)
                && !sentence.has(verb, "aux", "neg");
    }

    /** What is quoted in a fact about speech, word for word, with a capital and no full stop. */
    public static String words(Fact fact) {
        String words = verbatim(fact);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** "said", or "wrote" of what was written. */
    public static String verb(Fact fact) {
        return fact.predicate().lemma().equals("write") ? "wrote" : "said";
    }

    /** What is quoted in a fact about speech, exactly as it stands. */
    public static String verbatim(Fact fact) {
        return passage(fact).verbatim(fact.text());
    }

    private static Passage passage(Fact fact) {
        return new Passage(parts(fact)
                .map(said -> new SpokenWords(said.sentence(), said.tokens()))
                .toList());
    }

    /** What is quoted, sentence by sentence. */
    public static Stream<Phrase> parts(Fact fact) {
        return fact.arguments().stream().filter(a -> a.is(Role.CLAUSE)).map(Argument::phrase);
    }

    /** Whether what is quoted speaks of something that was told before; not of other constructions. */
    public static boolean pointsBack(Fact fact) {
        return fact.construction() == Construction.QUOTATION && passage(fact).pointsBack();
    }

    /** Whether what is quoted speaks of somebody by a pronoun alone; not of other constructions. */
    public static boolean meansSomebody(Fact fact) {
        return fact.construction() == Construction.QUOTATION && passage(fact).meansSomebody();
    }

    /** What is quoted in a fact of this construction, of two sentences the first; may stand in another sentence than the speaker. */
    public static Phrase said(Fact fact) {
        return fact.argument(Role.CLAUSE).orElseThrow().phrase();
    }

    private static Fact fact(AnnotatedText text, AnnotatedSentence sentence, Phrase subject, Passage passage) {
        Token verb = sentence.headOf(subject.head()).orElseThrow();
        List<Phrase> parts = passage.parts().stream()
                .map(words -> new Phrase(words.sentence(), words.tokens().get(0), words.tokens(), null, true))
                .toList();
        Phrase said = parts.get(0);
        Predicate says = Predicate.says(verb);
        boolean here = said.sentence().equals(sentence);
        return new Fact(
                text,
                sentence,
                Construction.QUOTATION,
                subject,
                says,
                parts.stream()
                        .map(part -> new Argument(Role.CLAUSE, null, part, false))
                        .toList(),
                null,
                here ? Math.min(said.start(), subject.start()) : subject.start(),
                here ? Math.max(said.end(), subject.end()) : Math.max(verb.end(), subject.end()));
    }
}
