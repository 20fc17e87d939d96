package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/**
 * What a speaker says word for word, by newspapers' custom: in the sentence that names the speaker, in those before it that the
 * same quotation marks hold, and in those behind it which have nothing but quotation.
 */
final class Speech {

    /** Pronouns that leave open of whom the speaker speaks. */
    private static final Set<String> SOMEBODY = Set.of("he", "she", "him", "her", "his", "hers", "he's", "she's");

    private static final Set<String> POINTING =
            Set.of("it", "they", "them", "this", "that", "these", "those", "its", "their", "then");

    private static final Set<String> SEVERAL = Set.of("they", "them", "these", "those", "their");
    /** Pronouns; contracted ones are words of their own. */
    private static final Set<String> OPENING = Set.of("they", "it", "he", "she");

    private static final Set<String> GOING_ON = Set.of("but", "and", "so", "then", "or");
    /** Words from which on a sentence tells enough, though something or somebody in it was told before. */
    private static final int ENOUGH_WORDS = 10;

    /** Words from which on the first part of a sentence that the speaker's name breaks in two says something. */
    private static final int BROKEN_WORDS = 8;

    /** No speech but somebody's word for something: "lowered her recommendation to “hold”". */
    private static final int FEW_WORDS = 3;

    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 27;

    private final AnnotatedText text;
    private final List<AnnotatedSentence> sentences;

    Speech(AnnotatedText text) {
        this.text = text;
        this.sentences = text.sentences();
    }

    /** Words of one sentence of a quotation, without its marks and full stop. */
    record Words(AnnotatedSentence sentence, List<Token> tokens) {

        /** Whether something is spoken of that was told before: "it floated past us". */
        boolean pointsBack() {
            return tokens.stream()
                    .anyMatch(t -> POINTING.contains(t.text().toLowerCase(Locale.ROOT))
                            && !t.is("mark", "expl")
                            && !isNamedBefore(t));
        }

        /** "Neither side got everything | it | came for": a subject or object before it, of the same number, may be meant. */
        private boolean isNamedBefore(Token pronoun) {
            boolean several = SEVERAL.contains(pronoun.text().toLowerCase(Locale.ROOT));
            return tokens.stream()
                    .filter(t -> t.index() < pronoun.index() && t.isNoun() && t.is("nsubj", "obj"))
                    .anyMatch(t -> t.tag().endsWith("S") == several);
        }

        /** Whether only what was said before tells of whom or where: "They had been in the school", "It was all down there". */
        boolean hangs() {
            Token first = tokens.get(0);
            Token last = tokens.get(tokens.size() - 1);
            return (OPENING.contains(first.text().toLowerCase(Locale.ROOT)) && !BackReference.isEmpty(sentence, first))
                    || last.text().matches("here|there");
        }

        /** Whether it goes on from what was said before: "Then I sat in the car". */
        boolean goesOn() {
            return GOING_ON.contains(tokens.get(0).text().toLowerCase(Locale.ROOT));
        }

        /** Whether a noun is pointed at that was told before, or a number stands for what was: "that sentence", "any of the three". */
        boolean pointsAtSomething() {
            Token first = tokens.get(0);
            boolean pointing = Set.of("this", "that", "these", "those")
                            .contains(first.lemma().toLowerCase(Locale.ROOT))
                    && first.is("det");
            boolean number = tokens.stream()
                    .anyMatch(t -> t.tag().equals("CD")
                            && sentence.children(t, "det").stream()
                                    .anyMatch(d -> d.lemma().equalsIgnoreCase("the")));
            return pointing || number;
        }

        int count() {
            return (int) tokens.stream().filter(w -> !w.isPunctuation()).count();
        }
    }

    /** The sentences, all in quotation marks, that belong to the speaker of a sentence and say something on their own. */
    List<Words> of(AnnotatedSentence speakers) {
        List<Words> said = new ArrayList<>(before(speakers));
        List<List<Token>> own = runs(speakers).stream()
                .filter(run -> run.size() > FEW_WORDS || isSentence(speakers, run))
                .toList();
        boolean whole = own.size() == 1 && isSentence(speakers, own.get(0));
        if (whole || isBroken(speakers, own)) {
            said.add(new Words(speakers, own.get(0)));
        }
        if (own.isEmpty() || whole) {
            said.addAll(behind(speakers, whole));
        }
        return said.stream()
                .map(w -> new Words(w.sentence(), trimmed(w.tokens())))
                .filter(Speech::saysSomething)
                .toList();
    }

    /** "“I could see the clock,” Ann Lee said, “and the flags.”": the part before the speaker's name says something alone. */
    private static boolean isBroken(AnnotatedSentence speakers, List<List<Token>> own) {
        return own.size() == 2
                && isSentence(speakers, own.get(0))
                && new Words(speakers, own.get(0)).count() >= BROKEN_WORDS;
    }

    /** The sentences before, where the quotation was open already when this one began. */
    private List<Words> before(AnnotatedSentence speakers) {
        List<Words> found = new ArrayList<>();
        int next = speakers.id();
        while (next > 0
                && isQuoted(sentences.get(next), 0)
                && isSameParagraph(next - 1, next)
                && isAllQuoted(sentences.get(next - 1))) {
            next--;
            found.add(0, all(sentences.get(next)));
        }
        return found;
    }

    /** The sentences behind, in the same paragraph and, after a quotation, in paragraphs of nothing else. */
    private List<Words> behind(AnnotatedSentence speakers, boolean quotes) {
        List<Words> found = new ArrayList<>();
        int at = speakers.id() + 1;
        while (at < sentences.size() && isSameParagraph(speakers.id(), at) && isAllQuoted(sentences.get(at))) {
            found.add(all(sentences.get(at)));
            at++;
        }
        boolean toTheEnd = at < sentences.size() && !isSameParagraph(at - 1, at);
        if (quotes && toTheEnd) {
            List<Words> paragraph = new ArrayList<>();
            int first = at;
            while (at < sentences.size() && isSameParagraph(first, at) && isAllQuoted(sentences.get(at))) {
                paragraph.add(all(sentences.get(at)));
                at++;
            }
            if (at == sentences.size() || !isSameParagraph(first, at)) {
                found.addAll(paragraph);
            }
        }
        return found;
    }

    private boolean isSameParagraph(int sentence, int other) {
        return sentences.get(sentence).sentence().paragraph()
                == sentences.get(other).sentence().paragraph();
    }

    private boolean isQuoted(AnnotatedSentence sentence, int token) {
        return text.isQuoted(sentence, sentence.token(token));
    }

    private boolean isAllQuoted(AnnotatedSentence sentence) {
        return sentence.tokens().stream().allMatch(t -> t.isPunctuation() || text.isQuoted(sentence, t));
    }

    private Words all(AnnotatedSentence sentence) {
        return new Words(
                sentence,
                sentence.tokens().stream()
                        .filter(t -> text.isQuoted(sentence, t))
                        .toList());
    }

    /** The stretches of a sentence that stand in quotation marks. */
    List<List<Token>> runs(AnnotatedSentence sentence) {
        List<List<Token>> runs = new ArrayList<>();
        boolean inside = false;
        for (Token token : sentence.tokens()) {
            boolean quoted = text.isQuoted(sentence, token);
            if (quoted && !inside) {
                runs.add(new ArrayList<>());
            }
            if (quoted) {
                runs.get(runs.size() - 1).add(token);
            }
            inside = quoted;
        }
        return runs;
    }

    /** "“We will stay,” Ann Lee said", "Ann Lee said: “We will stay.”"; not "Ann Lee spoke of “a day of joy”". */
    static boolean isSentence(AnnotatedSentence sentence, List<Token> run) {
        int first = run.get(0).index();
        boolean capital = Character.isUpperCase(run.get(0).text().charAt(0));
        boolean introduced = first >= 2
                && Set.of(":", ",").contains(sentence.token(first - 2).text());
        return capital && (first <= 1 || introduced);
    }

    static List<Token> trimmed(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).isPunctuation()) {
            end--;
        }
        return tokens.subList(0, end);
    }

    /** A pronoun for somebody whom only the article names. */
    static boolean meansSomebody(Token word) {
        return SOMEBODY.contains(word.text().toLowerCase(Locale.ROOT));
    }

    private static boolean saysSomething(Words words) {
        boolean whole =
                words.tokens().stream().anyMatch(w -> w.isVerb() && !w.tag().equals("VBG"));
        boolean pointing =
                words.count() < ENOUGH_WORDS && words.tokens().stream().anyMatch(Speech::meansSomebody);
        boolean telling = words.tokens().stream().filter(Token::isNoun).count()
                >= (words.tokens().get(0).isPronoun() || words.tokens().get(0).is("cc") ? 2 : 1);
        boolean asking =
                words.sentence().tokens().stream().anyMatch(t -> t.text().equals("?"));
        // "Which, as we all know, has grown"
        boolean relative = words.tokens().get(0).tag().equals("WDT");
        boolean cryptic = words.count() < ENOUGH_WORDS && (words.pointsBack() || words.goesOn());
        boolean nested = words.tokens().stream().anyMatch(t -> t.text().matches("['‘`]+"));
        return whole
                && telling
                && !relative
                && !cryptic
                && !words.pointsAtSomething()
                && !words.hangs()
                && !nested
                && !pointing
                && !asking
                && words.count() >= MIN_WORDS
                && words.count() <= MAX_WORDS;
    }
}
