package org.citedeck.generator.language.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The model in ONNX Runtime. Safe for use by several threads. */
final class Network {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** @throws IllegalStateException if ONNX Runtime cannot run the model here */
    Network(byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // threads that wait for work must not spin: others need the processor
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the annotator's model cannot be loaded", e);
        }
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
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("ids", OnnxTensor.createTensor(environment, ids, byPiece));
            inputs.put("shapes", OnnxTensor.createTensor(environment, shapes, byPiece));
            inputs.put("mask", OnnxTensor.createTensor(environment, mask, byPiece));
            inputs.put("first", OnnxTensor.createTensor(environment, first, byWord));
            inputs.put("present", OnnxTensor.createTensor(environment, present, byWord));
            try (OrtSession.Result result = session.run(inputs)) {
                return new Scores(
                        words,
                        output(result, "arcs"),
                        output(result, "relations"),
                        output(result, "tags"),
                        output(result, "types"),
                        output(result, "names"));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the annotator's model failed", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    /** A copy, which outlives the result. */
    private static FloatBuffer output(OrtSession.Result result, String name) {
        OnnxValue value = result.get(name)
                .orElseThrow(() -> new IllegalStateException("the annotator's model has no output " + name));
        return ((OnnxTensor) value).getFloatBuffer();
    }
}
