package org.citedeck.generator.proposal.critic;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.citedeck.generator.language.neural.OnnxModel;
import org.citedeck.generator.language.neural.WordPieces;

/**
 * Reads items as strict raters would: the lower layers of a small BERT, taught on what they thought of thousands of items
 * (docs/model-card.md). It sees what a student sees, not the article: whether a question stands alone, is good English, and does not
 * give its answer away. Safe for use by several threads.
 */
public final class Critic {

    /** Pieces in a batch, those that only fill up included. */
    private static final int BATCH = 1536;
    /** Pieces of an item; it learned from no longer ones. */
    private static final int LONGEST = 220;

    private static final String GAP = "____";
    private static final String MODEL = "critic.onnx";

    private final WordPieces pieces = WordPieces.standard();
    private final OnnxModel model;

    /** Loads the model from the class path: some tenths of a second. */
    public Critic() {
        try (InputStream in = Critic.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new FileNotFoundException("no " + MODEL + " on the class path");
            }
            model = new OnnxModel("the critic", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Log-odds that raters accept each of some items, in their order. */
    public double[] logOdds(List<Item> items) {
        List<int[]> read = items.stream().map(this::ids).toList();
        List<Integer> byLength = IntStream.range(0, read.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> read.get(i).length))
                .toList();
        double[] odds = new double[items.size()];
        int from = 0;
        while (from < byLength.size()) {
            int to = from + 1;
            while (to < byLength.size() && (to + 1 - from) * read.get(byLength.get(to)).length <= BATCH) {
                to++;
            }
            List<Integer> batch = byLength.subList(from, to);
            FloatBuffer found = run(
                    batch.stream().map(read::get).toList(),
                    batch.stream().map(items::get).toList());
            for (int i = 0; i < batch.size(); i++) {
                odds[batch.get(i)] = found.get(i);
            }
            from = to;
        }
        return odds;
    }

    private FloatBuffer run(List<int[]> batch, List<Item> items) {
        int length = batch.get(batch.size() - 1).length;
        LongBuffer ids = LongBuffer.allocate(batch.size() * length);
        FloatBuffer mask = FloatBuffer.allocate(batch.size() * length);
        LongBuffer kinds = LongBuffer.allocate(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            for (int j = 0; j < batch.get(i).length; j++) {
                ids.put(i * length + j, batch.get(i)[j]);
                mask.put(i * length + j, 1);
            }
            kinds.put(i, items.get(i).kind().id());
        }
        return model.inputs()
                .with("ids", ids, batch.size(), length)
                .with("mask", mask, batch.size(), length)
                .with("kinds", kinds, batch.size())
                .run()
                .get("odds");
    }

    /** [CLS] headline [SEP] what is asked [SEP] answer [SEP], a gap as [MASK]. */
    int[] ids(Item item) {
        List<Integer> ids = new ArrayList<>();
        ids.add(pieces.id("[CLS]"));
        for (String part : List.of(item.headline(), item.asks(), item.answer())) {
            for (String word : part.strip().split("\\s+", -1)) {
                add(word, ids);
            }
            ids.add(pieces.id("[SEP]"));
        }
        return ids.stream().mapToInt(Integer::intValue).limit(LONGEST).toArray();
    }

    private void add(String word, List<Integer> ids) {
        int gap = word.indexOf(GAP);
        if (gap < 0) {
            addWord(word, ids);
            return;
        }
        addWord(word.substring(0, gap), ids);
        ids.add(pieces.id("[MASK]"));
        addWord(word.substring(gap + GAP.length()), ids);
    }

    private void addWord(String word, List<Integer> ids) {
        if (!word.isEmpty()) {
            ids.addAll(pieces.word(word));
        }
    }
}
