package org.citedeck.generator.language.neural;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;

/** The annotator's model. Safe for use by several threads. */
final class Network {

    private final OnnxModel model;

    /** @throws IllegalStateException if ONNX Runtime cannot run the model here */
    Network(byte[] model) {
        this.model = new OnnxModel("the annotator", model);
    }

    Scores run(List<Pieces> batch) {
        int length = batch.stream().mapToInt(Pieces::length).max().orElse(0);
        int words = batch.stream().mapToInt(Pieces::words).max().orElse(0);
        LongBuffer ids = LongBuffer.allocate(batch.size() * length);
        LongBuffer shapes = LongBuffer.allocate(batch.size() * length);
        FloatBuffer mask = FloatBuffer.allocate(batch.size() * length);
        LongBuffer first = LongBuffer.allocate(batch.size() * words);
        FloatBuffer present = FloatBuffer.allocate(batch.size() * words);
        for (int i = 0; i < batch.size(); i++) {
            Pieces sentence = batch.get(i);
            for (int j = 0; j < sentence.length(); j++) {
                ids.put(i * length + j, sentence.id(j));
                shapes.put(i * length + j, sentence.shape(j));
                mask.put(i * length + j, 1);
            }
            for (int j = 0; j < sentence.words(); j++) {
                first.put(i * words + j, sentence.first(j));
                present.put(i * words + j, 1);
            }
        }
        long[] byPiece = {batch.size(), length};
        long[] byWord = {batch.size(), words};
        OnnxModel.Outputs outputs = model.inputs()
                .with("ids", ids, byPiece)
                .with("shapes", shapes, byPiece)
                .with("mask", mask, byPiece)
                .with("first", first, byWord)
                .with("present", present, byWord)
                .run();
        return new Scores(
                words,
                outputs.get("arcs"),
                outputs.get("relations"),
                outputs.get("tags"),
                outputs.get("types"),
                outputs.get("names"));
    }
}
