package org.citedeck.testsupport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citedeck.generator.language.AnnotatedSentence;
import org.citedeck.generator.language.AnnotatedText;
import org.citedeck.generator.language.EntityType;
import org.citedeck.generator.language.Mention;
import org.citedeck.generator.language.ResolvedDate;
import org.citedeck.generator.language.Resolver;
import org.citedeck.generator.language.Token;
import org.citedeck.generator.reading.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Annotated texts as CoNLL-U (universaldependencies.org/format), so that tests read trees instead of loading models.
 *
 * <p>XPOS is the Penn tag. MISC holds {@code start_char}, {@code end_char} (UTF-16 offsets in the article) and, in a
 * mention, {@code ner} (B- its first word, I- the others), {@code head=yes} and {@code date}. Names and pronouns are
 * not in the file: they are resolved when it is read.
 */
public final class ConlluText {

    private static final Resolver RESOLVER = Resolver.standard();
    private static final int COLUMNS = 10;

    private ConlluText() {}

    /** One article of {@link LaidOut} as one document. Ends in a blank line. */
    public static String write(AnnotatedText text) {
        StringBuilder out = new StringBuilder("# newdoc\n");
        LocalDate published = text.source().metadata().published();
        if (published != null) {
            out.append("# published = ").append(published).append('\n');
        }
        int paragraph = -1;
        for (AnnotatedSentence sentence : text.sentences()) {
            if (sentence.sentence().paragraph() != paragraph) {
                paragraph = sentence.sentence().paragraph();
                out.append("# newpar\n");
            }
            out.append("# sent_id = ").append(sentence.id()).append('\n');
            out.append("# text = ")
                    .append(text.source().textOf(sentence.sentence()))
                    .append('\n');
            sentence.tokens().forEach(token -> out.append(line(sentence, token)).append('\n'));
            out.append('\n');
        }
        return out.toString();
    }

    private static String line(AnnotatedSentence sentence, Token token) {
        StringBuilder misc = new StringBuilder();
        misc.append("start_char=").append(token.start()).append("|end_char=").append(token.end());
        sentence.mentionAt(token.index()).ifPresent(mention -> {
            boolean first = mention.first() == token.index();
            misc.append("|ner=").append(first ? "B-" : "I-").append(mention.type());
            misc.append(mention.head() == token.index() ? "|head=yes" : "");
            ResolvedDate date = mention.date();
            misc.append(first && date != null ? "|date=" + date.iso() : "");
        });
        return String.join(
                "\t",
                Integer.toString(token.index() + 1),
                token.text(),
                token.lemma(),
                "_",
                token.tag(),
                "_",
                Integer.toString(token.head() + 1),
                token.relation(),
                "_",
                misc);
    }

    /** All documents of a file, their names and pronouns resolved, by the words of the article. */
    public static Map<String, AnnotatedText> read(String conllu) {
        Map<String, AnnotatedText> texts = new LinkedHashMap<>();
        for (String document : conllu.split("(?m)^# newdoc\n", -1)) {
            if (!document.isBlank()) {
                AnnotatedText text = readDocument(document);
                texts.put(text.source().text(), text);
            }
        }
        return texts;
    }

    private static AnnotatedText readDocument(String document) {
        SourceText source = LaidOut.article(words(document), published(document));
        List<AnnotatedSentence> sentences = new ArrayList<>();
        for (String block : document.strip().split("\n\n", -1)) {
            List<String[]> rows = block.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
            sentences.add(sentence(source, sentences.size(), rows));
        }
        return RESOLVER.resolve(source, sentences);
    }

    private static @Nullable LocalDate published(String document) {
        return document.lines()
                .filter(line -> line.startsWith("# published = "))
                .map(line -> LocalDate.parse(line.substring("# published = ".length())))
                .findFirst()
                .orElse(null);
    }

    private static String words(String document) {
        StringBuilder out = new StringBuilder();
        for (String line : document.lines().toList()) {
            if (line.equals("# newpar") && !out.isEmpty()) {
                out.append('\n');
            }
            if (line.startsWith("# text = ")) {
                out.append(out.isEmpty() ? "" : "\n").append(line.substring("# text = ".length()));
            }
        }
        return out.toString();
    }

    private static AnnotatedSentence sentence(SourceText source, int id, List<String[]> rows) {
        List<Token> tokens = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (String[] row : rows) {
            if (row.length != COLUMNS) {
                throw new IllegalArgumentException("not the ten columns of CoNLL-U: " + String.join("\t", row));
            }
            Map<String, String> misc = misc(row[9]);
            tokens.add(new Token(
                    tokens.size(),
                    row[1],
                    row[2],
                    row[4],
                    Integer.parseInt(row[6]) - 1,
                    row[7],
                    Integer.parseInt(misc.getOrDefault("start_char", "")),
                    Integer.parseInt(misc.getOrDefault("end_char", ""))));
            addToMentions(id, tokens.size() - 1, misc, mentions);
        }
        return new AnnotatedSentence(source.sentences().get(id), tokens, mentions);
    }

    private static void addToMentions(int sentence, int token, Map<String, String> misc, List<Mention> mentions) {
        String ner = misc.getOrDefault("ner", "");
        boolean head = misc.containsKey("head");
        if (ner.startsWith("B-")) {
            String date = misc.get("date");
            mentions.add(new Mention(
                    sentence,
                    token,
                    token + 1,
                    token,
                    EntityType.valueOf(ner.substring(2)),
                    date == null ? null : new ResolvedDate(date)));
        } else if (ner.startsWith("I-")) {
            int last = mentions.size() - 1;
            Mention m = mentions.get(last);
            mentions.set(
                    last, new Mention(sentence, m.first(), token + 1, head ? token : m.head(), m.type(), m.date()));
        }
    }

    private static Map<String, String> misc(String cell) {
        Map<String, String> misc = new LinkedHashMap<>();
        for (String pair : cell.split("\\|", -1)) {
            int equals = pair.indexOf('=');
            misc.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return misc;
    }
}
