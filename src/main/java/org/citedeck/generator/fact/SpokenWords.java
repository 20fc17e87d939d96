package org.citedeck.generator.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/**
 * Words of one sentence of a quotation, without its marks.
 *
 * @param tokens one run of words, or two where the speaker's name stands between them
 */
record SpokenWords(AnnotatedSentence sentence, List<Token> tokens) {

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

    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 27;

    /** The same without punctuation at the end. */
    SpokenWords trimmed() {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).isPunctuation()) {
            end--;
        }
        return new SpokenWords(sentence, tokens.subList(0, end));
    }

    int count() {
        return (int) tokens.stream().filter(w -> !w.isPunctuation()).count();
    }

    int nouns() {
        return (int) tokens.stream().filter(Token::isNoun).count();
    }

    /** As they stand; where the speaker's name broke them in two, the comma stays if a clause ends there. */
    String verbatim(AnnotatedText text) {
        String source = text.source().text();
        int gap = 1;
        while (gap < tokens.size()
                && tokens.get(gap).index() == tokens.get(gap - 1).index() + 1) {
            gap++;
        }
        String first =
                source.substring(tokens.get(0).start(), tokens.get(gap - 1).end());
        if (gap == tokens.size()) {
            return first;
        }
        boolean clause = tokens.subList(0, gap).stream().anyMatch(t -> t.tag().matches("VB[DPZ]|MD"));
        return (clause ? first : first.replaceFirst(",$", ""))
                + " "
                + source.substring(
                        tokens.get(gap).start(), tokens.get(tokens.size() - 1).end());
    }

    /** Whether something is spoken of that was told before: "it floated past us". */
    boolean pointsBack() {
        return tokens.stream()
                .anyMatch(t -> POINTING.contains(t.text().toLowerCase(Locale.ROOT))
                        && !t.is("mark", "expl")
                        && !isNamedBefore(t));
    }

    /**
     * "Neither side got everything | it | came for": a subject or object before it, of the same number, may be meant; not of the same
     * verb ("the court said | that |"), nor one that it is part of ("the argument for | it |"), nor by "that table".
     */
    private boolean isNamedBefore(Token pronoun) {
        boolean several = SEVERAL.contains(pronoun.text().toLowerCase(Locale.ROOT));
        return !pronoun.is("det")
                && tokens.stream()
                        .filter(t -> t.index() < pronoun.index() && t.isNoun() && t.is("nsubj", "obj"))
                        .filter(t -> t.head() != pronoun.head()
                                && !sentence.subtree(t).get(pronoun.index()))
                        .anyMatch(t -> t.tag().endsWith("S") == several);
    }

    /** Whether only what was said before tells of whom or where: "They had been in the school", "That is why", "It was all down there". */
    boolean hangs() {
        Token first = tokens.get(0);
        Token last = tokens.get(tokens.size() - 1);
        String opening = first.text().toLowerCase(Locale.ROOT);
        boolean that = opening.equals("that") && first.is("nsubj");
        return (OPENING.contains(opening) && !BackReference.isEmpty(sentence, first))
                || that
                || last.text().matches("here|there");
    }

    /** Whether it goes on from what was said before: "Then I sat in the car". */
    boolean goesOn() {
        return GOING_ON.contains(tokens.get(0).text().toLowerCase(Locale.ROOT));
    }

    /** Whether a noun is pointed at that was told before, or a number stands for what was: "that sentence", "any of the three". */
    boolean pointsAtSomething() {
        Token first = tokens.get(0);
        boolean pointing =
                Set.of("this", "that", "these", "those").contains(first.lemma().toLowerCase(Locale.ROOT))
                        && first.is("det");
        boolean number = tokens.stream()
                .anyMatch(t -> t.tag().equals("CD")
                        && sentence.children(t, "det").stream()
                                .anyMatch(d -> d.lemma().equalsIgnoreCase("the")));
        return pointing || number;
    }

    /** Whether somebody is meant whom only the article names. */
    boolean meanSomebody() {
        return tokens.stream().anyMatch(SpokenWords::meansSomebody);
    }

    private static boolean meansSomebody(Token word) {
        return SOMEBODY.contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** Whether something is told, not only named. */
    boolean areVerbal() {
        return tokens.stream().anyMatch(w -> w.isVerb() && !w.tag().equals("VBG"));
    }

    /** Whether they are neither a question nor hold words of somebody else. */
    boolean arePlain() {
        return sentence.tokens().stream().noneMatch(t -> t.text().equals("?"))
                && tokens.stream().noneMatch(t -> t.text().matches("['‘`]+"));
    }

    /** Whether they say something to a reader who knows nothing else of the speech. */
    boolean saySomething() {
        boolean brief = count() < ENOUGH_WORDS;
        boolean telling = nouns() >= (tokens.get(0).isPronoun() || tokens.get(0).is("cc") ? 2 : 1);
        // "Which, as we all know, has grown"
        boolean relative = tokens.get(0).tag().equals("WDT");
        boolean cryptic = brief && (pointsBack() || goesOn() || meanSomebody());
        // "he asked him to wait, but he said somebody had to go"
        boolean ofSeveral = tokens.stream().filter(SpokenWords::meansSomebody).count() >= 2;
        return areVerbal()
                && arePlain()
                && telling
                && !relative
                && !cryptic
                && !ofSeveral
                && !pointsAtSomething()
                && !hangs()
                && count() >= MIN_WORDS
                && count() <= MAX_WORDS;
    }
}
