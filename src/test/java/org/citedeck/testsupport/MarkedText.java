package org.citedeck.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.language.Resolver;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.Paragraph;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;

/**
 * A text annotated by hand, without models. Names stand in brackets with their type, and dates with what they come to:
 * {@code [Ada Holm|PERSON] opened/open a bridge/NN in [Bergen|CITY] [in May|DATE|2021-05].} A slash gives a verb its
 * lemma or a noun its tag. Trees are flat: what stands before the verb is its subject, what follows a preposition an
 * oblique, the rest objects; names joined by "and" are conjuncts.
 */
public final class MarkedText {

    private static final Pattern PIECE =
            Pattern.compile("\\[([^|\\]]+)\\|([A-Z_]+)(?:\\|([^\\]]+))?\\]|[\\w$.%'-]*[\\w%]" + "(?:/\\w+)?|\\S");
    private static final List<String> PREPOSITIONS = List.of("in", "on", "at", "to", "from", "with", "by", "of", "for");

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<AnnotatedSentence> annotated = new ArrayList<>();

    private MarkedText() {}

    /** Reads the sentences as one paragraph, published on that day. */
    public static AnnotatedText of(LocalDate published, String... sentences) {
        MarkedText marked = new MarkedText();
        for (String sentence : sentences) {
            marked.add(sentence);
        }
        String text = marked.text.toString();
        Metadata metadata = new Metadata(null, null, null, null, published, null);
        List<Paragraph> paragraphs = List.of(new Paragraph(0, 0, text.length()));
        SourceText source = new SourceText(metadata, text, paragraphs, marked.sentences);
        return Resolver.standard().resolve(source, marked.annotated);
    }

    private void add(String marked) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        int id = sentences.size();
        int start = text.length();
        List<Word> words = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        Matcher m = PIECE.matcher(marked);
        int done = 0;
        while (m.find()) {
            text.append(marked.substring(done, m.start()));
            done = m.end();
            if (m.group(1) == null) {
                words.add(word(m.group()));
                continue;
            }
            EntityType type = EntityType.valueOf(m.group(2));
            int first = words.size();
            for (String part : m.group(1).split(" ", -1)) {
                if (words.size() > first) {
                    text.append(' ');
                }
                words.add(new Word(part, part, type.isName() ? "NNP" : "CD", text.length()));
                text.append(part);
            }
            ResolvedDate date = m.group(3) == null ? null : new ResolvedDate(m.group(3));
            mentions.add(new Mention(id, first, words.size(), words.size() - 1, type, date));
        }
        Sentence sentence = new Sentence(id, 0, start, text.length());
        sentences.add(sentence);
        annotated.add(new AnnotatedSentence(sentence, new FlatTree(words, mentions).tokens(), mentions));
    }

    private Word word(String piece) {
        int slash = piece.indexOf('/');
        String shown = slash < 0 ? piece : piece.substring(0, slash);
        String mark = slash < 0 ? "" : piece.substring(slash + 1);
        int start = text.length();
        text.append(shown);
        if (mark.matches("[A-Z]+")) {
            return new Word(shown, shown, mark, start);
        }
        String tag =
                !mark.isEmpty() ? "VBD" : PREPOSITIONS.contains(shown) ? "IN" : shown.matches("an?|the") ? "DT" : "X";
        return new Word(shown, mark.isEmpty() ? shown : mark, tag, start);
    }

    private record Word(String text, String lemma, String tag, int start) {}

    /** Heads and relations by position alone. */
    private record FlatTree(List<Word> words, List<Mention> mentions) {

        List<Token> tokens() {
            int root = 0;
            for (int i = words.size() - 1; i >= 0; i--) {
                root = words.get(i).tag().equals("VBD") ? i : root;
            }
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                Word w = words.get(i);
                int head = i == root ? -1 : head(i, root);
                String relation = i == root ? "root" : relation(i, head, root);
                tokens.add(new Token(
                        i,
                        w.text(),
                        w.lemma(),
                        w.tag(),
                        head,
                        relation,
                        w.start(),
                        w.start() + w.text().length()));
            }
            return tokens;
        }

        private int head(int i, int root) {
            for (Mention m : mentions) {
                if (m.covers(i) && i != m.head()) {
                    return m.head();
                }
            }
            String tag = words.get(i).tag();
            if ((tag.equals("DT") || tag.equals("NNP") || tag.equals("JJ") || tag.equals("IN"))
                    && mentions.stream().noneMatch(m -> m.covers(i))) {
                for (int j = i + 1; j < words.size(); j++) {
                    int at = j;
                    if (words.get(j).tag().matches("NNS?")) {
                        return j;
                    }
                    if (mentions.stream().anyMatch(m -> m.covers(at))) {
                        return mentions.stream()
                                .filter(m -> m.covers(at))
                                .findFirst()
                                .orElseThrow()
                                .head();
                    }
                }
            }
            int before = phraseStart(i) - 1;
            boolean joined = before > 0 && words.get(before).text().equals("and");
            return joined && mentions.stream().anyMatch(m -> m.covers(before - 1)) ? before - 1 : root;
        }

        private int phraseStart(int i) {
            return mentions.stream()
                    .filter(m -> m.covers(i))
                    .map(Mention::first)
                    .findFirst()
                    .orElse(i);
        }

        private String relation(int i, int head, int root) {
            if (words.get(i).tag().equals("DT")) {
                return "det";
            }
            if (words.get(i).tag().equals("IN")) {
                return "case";
            }
            if (head != root) {
                return mentions.stream().anyMatch(m -> m.covers(i) && m.covers(head)) || head > i ? "compound" : "conj";
            }
            int before = phraseStart(i) - 1;
            if (before >= 0 && words.get(before).tag().equals("IN")) {
                return "obl";
            }
            return i < root ? "nsubj" : "obj";
        }
    }
}
