package org.citedeck.generator.language.neural;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Tags, trees, types and names of sentences, by a model of our own (docs/model-card.md).
 *
 * <p>Sentences of like length are read together. Safe for use by several threads.
 */
public final class NeuralParser {

    /** Pieces in a batch, those that only fill up included. */
    private static final int BATCH = 768;
    /** Pieces of a sentence: the model has no more places. */
    private static final int LONGEST = 512;

    private final WordPieces pieces;
    private final Network network;
    private final Decoder decoder;

    /** Loads the model from the class path. */
    public NeuralParser() {
        pieces = WordPieces.standard();
        network = new Network(Resource.read("annotator.onnx"));
        try {
            decoder = new Decoder(
                    JsonMapper.builder().build().readValue(Resource.read("annotator.json"), Settings.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads sentences, those of like length together.
     *
     * @param sentences words of each, quotation marks straight
     * @param done is told after each batch how many sentences are read
     * @return a reading of each word of each sentence; heads count from the sentence's first word
     */
    public List<List<WordReading>> read(List<List<String>> sentences, IntConsumer done) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            List<String> words = sentences.get(i);
            for (int from = 0; from < words.size(); from += LONGEST - 2) {
                int to = Math.min(words.size(), from + LONGEST - 2);
                parts.add(new Part(i, pieces.sentence(words.subList(from, to), LONGEST)));
            }
        }
        List<List<WordReading>> readings = inBatches(parts, done);
        List<List<WordReading>> joined = new ArrayList<>();
        sentences.forEach(s -> joined.add(new ArrayList<>()));
        for (int i = 0; i < parts.size(); i++) {
            append(joined.get(parts.get(i).sentence()), readings.get(i));
        }
        return joined;
    }

    /** A sentence, or as much of it as the model can read at once. */
    private record Part(int sentence, Pieces pieces) {}

    private List<List<WordReading>> inBatches(List<Part> parts, IntConsumer done) {
        List<List<WordReading>> readings = new ArrayList<>();
        parts.forEach(part -> readings.add(List.of()));
        List<Integer> byLength = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> parts.get(i).pieces().length()))
                .toList();
        int from = 0;
        while (from < byLength.size()) {
            int to = from + 1;
            while (to < byLength.size()
                    && (to + 1 - from) * parts.get(byLength.get(to)).pieces().length() <= BATCH) {
                to++;
            }
            List<Integer> batch = byLength.subList(from, to);
            Scores scores =
                    network.run(batch.stream().map(i -> parts.get(i).pieces()).toList());
            for (int i = 0; i < batch.size(); i++) {
                int part = batch.get(i);
                readings.set(
                        part, decoder.decode(scores, i, parts.get(part).pieces().words()));
            }
            from = to;
            done.accept(finished(parts, byLength.subList(from, byLength.size())));
        }
        return readings;
    }

    /** How many sentences have no part among the unread. */
    private static int finished(List<Part> parts, List<Integer> unread) {
        int all = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).sentence() + 1;
        return all
                - (int) unread.stream()
                        .map(part -> parts.get(part).sentence())
                        .distinct()
                        .count();
    }

    /** What follows in an overlong sentence hangs loosely from its first root. */
    private static void append(List<WordReading> sentence, List<WordReading> part) {
        int offset = sentence.size();
        int root = IntStream.range(0, offset)
                .filter(i -> sentence.get(i).head() < 0)
                .findFirst()
                .orElse(-1);
        for (WordReading word : part) {
            boolean loose = word.head() < 0 && offset > 0;
            sentence.add(new WordReading(
                    loose ? root : word.head() < 0 ? -1 : word.head() + offset,
                    loose ? "parataxis" : word.relation(),
                    loose ? 0 : word.attachment(),
                    word.tag(),
                    word.tagConfidence(),
                    word.type(),
                    word.typeConfidence(),
                    word.name(),
                    word.nameConfidence()));
        }
    }
}
