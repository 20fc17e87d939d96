package org.citedeck.generator.language.neural;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;

/** A model in ONNX Runtime. Safe for use by several threads. */
public final class OnnxModel {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final String name;

    /**
     * Loads a model.
     *
     * @param name what to call it where it fails: "the annotator"
     * @throws IllegalStateException if ONNX Runtime cannot run the model here
     */
    public OnnxModel(String name, byte[] model) {
        this.name = name;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // threads that wait for work must not spin: others need the processor
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException(name + "'s model cannot be loaded", e);
        }
    }

    /** What a model is given, collected by name. */
    public final class Inputs {

        private final Map<String, OnnxTensor> tensors = new HashMap<>();

        private Inputs() {}

        /**
         * Adds whole numbers.
         *
         * @param shape whose product is the number of values
         */
        public Inputs with(String input, LongBuffer values, long... shape) {
            try {
                tensors.put(input, OnnxTensor.createTensor(environment, values, shape));
                return this;
            } catch (OrtException e) {
                throw failed(e);
            }
        }

        /**
         * Adds fractions.
         *
         * @param shape whose product is the number of values
         */
        public Inputs with(String input, FloatBuffer values, long... shape) {
            try {
                tensors.put(input, OnnxTensor.createTensor(environment, values, shape));
                return this;
            } catch (OrtException e) {
                throw failed(e);
            }
        }

        /** Runs the model on the inputs, which are used up. */
        public Outputs run() {
            try (OrtSession.Result result = session.run(tensors)) {
                Map<String, FloatBuffer> copies = new HashMap<>();
                for (Map.Entry<String, OnnxValue> output : result) {
                    copies.put(output.getKey(), ((OnnxTensor) output.getValue()).getFloatBuffer());
                }
                return new Outputs(copies);
            } catch (OrtException e) {
                throw failed(e);
            } finally {
                tensors.values().forEach(OnnxTensor::close);
            }
        }
    }

    /** What a model gives, by name. */
    public final class Outputs {

        private final Map<String, FloatBuffer> byName;

        private Outputs(Map<String, FloatBuffer> byName) {
            this.byName = byName;
        }

        /**
         * The values of an output.
         *
         * @throws IllegalStateException if the model has no such output
         */
        public FloatBuffer get(String output) {
            FloatBuffer values = byName.get(output);
            if (values == null) {
                throw new IllegalStateException(name + "'s model has no output " + output);
            }
            return values;
        }
    }

    /** Inputs to be filled. */
    public Inputs inputs() {
        return new Inputs();
    }

    private IllegalStateException failed(OrtException e) {
        return new IllegalStateException(name + "'s model failed", e);
    }
}
