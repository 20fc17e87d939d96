package org.citedeck.generator.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.citedeck.generator.reading.Metadata;
import org.citedeck.generator.reading.Paragraph;
import org.citedeck.generator.reading.Sentence;
import org.citedeck.generator.reading.SourceText;

/** A document of a treebank: its text, and the words and trees that people gave it. */
record GoldText(SourceText source, List<GoldSentence> sentences) implements WordSource {

    static GoldText read(Path file) throws IOException {
        return of(Files.readString(file));
    }

    static GoldText of(String conllu) {
        List<GoldSentence> sentences = new ArrayList<>();
        for (String block : conllu.split("\n\n", -1)) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                sentences.add(GoldSentence.of(lines));
            }
        }
        StringBuilder text = new StringBuilder();
        List<Sentence> places = new ArrayList<>();
        for (GoldSentence sentence : sentences) {
            int start = text.length();
            int end = start;
            for (int i = 0; i < sentence.size(); i++) {
                text.append(sentence.words().get(i));
                end = text.length();
                text.append(sentence.spaceAfter().get(i) ? " " : "");
            }
            text.setLength(end);
            places.add(new Sentence(places.size(), 0, start, end));
            text.append('\n');
        }
        List<Paragraph> all = List.of(new Paragraph(0, 0, text.length()));
        return new GoldText(new SourceText(Metadata.NONE, text.toString(), all, places), sentences);
    }

    /** The words of all sentences. */
    List<List<CoreLabel>> words() {
        return source.sentences().stream()
                .map(sentence -> words(source, sentence))
                .toList();
    }

    @Override
    public List<CoreLabel> words(SourceText text, Sentence place) {
        GoldSentence sentence = sentences.get(place.id());
        List<CoreLabel> labels = new ArrayList<>();
        int at = place.start();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.words().get(i);
            String plain = Quotes.straighten(word);
            // as CoreNLP's tokenizer writes brackets
            CoreLabel label =
                    CoreLabel.wordFromString(plain.equals("(") ? "-LRB-" : plain.equals(")") ? "-RRB-" : plain);
            label.setOriginalText(plain);
            label.setIndex(i + 1);
            label.setSentIndex(place.id());
            label.setBeginPosition(at);
            label.setEndPosition(at + word.length());
            String after = sentence.spaceAfter().get(i) ? " " : "";
            label.setAfter(after);
            label.setBefore(i == 0 ? "" : labels.get(i - 1).after());
            label.set(CoreAnnotations.IsNewlineAnnotation.class, false);
            labels.add(label);
            at += word.length() + after.length();
        }
        return labels;
    }
}
