package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.language.WordList;

/** "Ann Lee called it <u>“a visible loss of nerve”</u>": some words of somebody's own within a sentence. */
final class QuotedPhrase implements Extractor {

    /** Verbs whose subject is the one who speaks. */
    private static final WordList SPEAKING = WordList.of("speaking-verbs");

    /** Verbs of those who tell what others said. */
    private static final WordList ASSERTING = WordList.of("asserting-verbs");

    private static final int MIN_WORDS = 4;
    private static final int MAX_WORDS = 20;
    /** From so many words on it is known by, though it begin with a preposition: not "in accordance with the law". */
    private static final int LONG = 8;
    /** Words from which on it is known by the rest, though something in it was told before. */
    private static final int ENOUGH = 12;

    @Override
    public List<Fact> extract(AnnotatedText text, AnnotatedSentence sentence) {
        List<Fact> facts = new ArrayList<>();
        for (List<Token> run : new Speech(text).runs(sentence)) {
            List<Token> words = new SpokenWords(sentence, run).trimmed().tokens();
            if (isTelling(sentence, words) && !isHearsay(text, sentence)) {
                speaker(text, sentence, words)
                        .map(speaker -> fact(text, sentence, speaker, words))
                        .ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** Enough words to be known by, within the sentence, none of which means somebody told elsewhere. */
    private static boolean isTelling(AnnotatedSentence sentence, List<Token> words) {
        SpokenWords spoken = new SpokenWords(sentence, words);
        int count = spoken.count();
        boolean inside = count > 0 && words.get(0).index() > 1 && !Speech.isSentence(sentence, words);
        return inside
                && count >= MIN_WORDS
                && count <= MAX_WORDS
                && (!words.get(0).tag().equals("IN") || count >= LONG)
                && !words.get(0).tag().equals("TO")
                && !spoken.meanSomebody()
                && !spoken.goesOn()
                && (count >= ENOUGH || !spoken.pointsBack())
                && words.stream().anyMatch(w -> w.isNoun() || w.tag().startsWith("JJ"));
    }

    /** "They “only took orders by mail”, | investigators said": somebody else tells what was said. */
    private static boolean isHearsay(AnnotatedText text, AnnotatedSentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> !text.isQuoted(sentence, t))
                .anyMatch(t -> t.text().equalsIgnoreCase("according")
                        || (t.is("parataxis") && ASSERTING.contains(t.lemma()) && sentence.has(t, "nsubj")));
    }

    /** The subject of the nearest verb of speaking above the words; nobody where another verb's subject may be meant. */
    private static Optional<Phrase> speaker(AnnotatedText text, AnnotatedSentence sentence, List<Token> words) {
        Token top = words.stream()
                .filter(w -> w.head() < 0 || !words.contains(sentence.token(w.head())))
                .findFirst()
                .orElseThrow();
        for (Optional<Token> at = sentence.headOf(top); at.isPresent(); at = sentence.headOf(at.get())) {
            Token verb = at.get();
            if (SPEAKING.contains(verb.lemma()) && verb.isVerb() && !text.isQuoted(sentence, verb)) {
                return sentence.has(verb, "aux:pass")
                        ? Optional.empty()
                        : subject(sentence, verb)
                                .map(s -> Phrases.of(text, sentence, s))
                                .filter(Phrase::intact);
            }
        }
        return Optional.empty();
    }

    /** Its own subject, or that of the verb to which it is joined: "shook his head | and called it …". */
    private static Optional<Token> subject(AnnotatedSentence sentence, Token verb) {
        Optional<Token> own = sentence.child(verb, "nsubj").filter(s -> !s.tag().startsWith("W"));
        return own.isPresent() || !verb.is("conj", "xcomp", "advcl")
                ? own
                : sentence.headOf(verb).flatMap(first -> sentence.child(first, "nsubj"));
    }

    private static Fact fact(AnnotatedText text, AnnotatedSentence sentence, Phrase speaker, List<Token> words) {
        Phrase said = new Phrase(sentence, words.get(0), words, null, true);
        Token verb = sentence.headOf(speaker.head()).orElse(speaker.head());
        return new Fact(
                text,
                sentence,
                Construction.QUOTED_PHRASE,
                speaker,
                Predicate.says(verb),
                List.of(new Argument(Role.CLAUSE, null, said, false)),
                null,
                Math.min(said.start(), speaker.start()),
                Math.max(said.end(), speaker.end()));
    }
}
