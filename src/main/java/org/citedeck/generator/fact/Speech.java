package org.citedeck.generator.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.Token;

/**
 * What a speaker says word for word, by newspapers' custom: in the sentence that names the speaker, in those before it that the
 * same quotation marks hold, and in those behind it which have nothing but quotation.
 */
final class Speech {

    /** Words from which on the first part of a sentence that the speaker's name breaks in two says something. */
    private static final int BROKEN_WORDS = 8;

    /** No speech but somebody's word for something: "lowered her recommendation to “hold”". */
    private static final int FEW_WORDS = 3;

    private final AnnotatedText text;
    private final List<AnnotatedSentence> sentences;

    Speech(AnnotatedText text) {
        this.text = text;
        this.sentences = text.sentences();
    }

    /** The sentences, all in quotation marks, that belong to the speaker of a sentence and say something on their own, or by two. */
    List<Passage> of(AnnotatedSentence speakers) {
        List<SpokenWords> said = new ArrayList<>(before(speakers));
        List<List<Token>> own = runs(speakers).stream()
                .filter(run -> run.size() > FEW_WORDS || isSentence(speakers, run))
                .toList();
        boolean whole = own.size() == 1 && isSentence(speakers, own.get(0)) && !isHalf(speakers, own.get(0));
        if (isResumed(speakers, own) && resumed(speakers, own).saySomething()) {
            said.add(resumed(speakers, own));
        } else if (whole || isBroken(speakers, own)) {
            said.add(new SpokenWords(speakers, own.get(0)));
        }
        if (own.isEmpty() || whole) {
            said.addAll(behind(speakers, whole));
        }
        return Passage.of(said.stream().map(SpokenWords::trimmed).toList());
    }

    /** "“I could see the clock,” Ann Lee said, “and the flags.”": one sentence that the speaker's name breaks in two. */
    private static boolean isResumed(AnnotatedSentence speakers, List<List<Token>> own) {
        if (own.size() != 2 || !isSentence(speakers, own.get(0))) {
            return false;
        }
        List<Token> first = own.get(0);
        List<Token> second = own.get(1);
        Token next = second.get(0);
        int end = second.get(second.size() - 1).index();
        return first.get(first.size() - 1).text().equals(",")
                && (Character.isLowerCase(next.text().charAt(0)) || next.text().equals("I"))
                && speakers.token(next.index() - 2).text().equals(",")
                && speakers.tokens().subList(end + 1, speakers.size()).stream().allMatch(Token::isPunctuation);
    }

    private static SpokenWords resumed(AnnotatedSentence speakers, List<List<Token>> own) {
        List<Token> both = new ArrayList<>(own.get(0));
        both.addAll(own.get(1));
        return new SpokenWords(speakers, both).trimmed();
    }

    /** "If the two sides had met": what then, the rest tells. */
    private static boolean isHalf(AnnotatedSentence speakers, List<Token> run) {
        Token first = run.get(0);
        boolean opens = first.is("mark") || first.tag().equals("WRB");
        return opens
                && speakers.headOf(first)
                        .filter(clause -> clause.is("advcl"))
                        .flatMap(speakers::headOf)
                        .filter(main -> !run.contains(main))
                        .isPresent();
    }

    /** The same, where only the part before the speaker's name can be given back, and says something alone. */
    private static boolean isBroken(AnnotatedSentence speakers, List<List<Token>> own) {
        return own.size() == 2
                && isSentence(speakers, own.get(0))
                && !isHalf(speakers, own.get(0))
                && new SpokenWords(speakers, own.get(0)).count() >= BROKEN_WORDS;
    }

    /** The sentences before, where the quotation was open already when this one began. */
    private List<SpokenWords> before(AnnotatedSentence speakers) {
        List<SpokenWords> found = new ArrayList<>();
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
    private List<SpokenWords> behind(AnnotatedSentence speakers, boolean quotes) {
        List<SpokenWords> found = new ArrayList<>();
        int at = speakers.id() + 1;
        while (at < sentences.size() && isSameParagraph(speakers.id(), at) && isAllQuoted(sentences.get(at))) {
            found.add(all(sentences.get(at)));
            at++;
        }
        boolean toTheEnd = at < sentences.size() && !isSameParagraph(at - 1, at);
        if (quotes && toTheEnd) {
            List<SpokenWords> paragraph = new ArrayList<>();
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

    private SpokenWords all(AnnotatedSentence sentence) {
        return new SpokenWords(
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
}
