/** Our own small annotator: an ONNX model of tags, trees, types and names, and what it takes to run it. */
@NullMarked
package org.citedeck.generator.language.neural;

import org.jspecify.annotations.NullMarked;
