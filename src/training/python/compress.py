"""Weights in eight bits: a matrix by one scale a column, word embeddings by one scale a row.

The square matrices, those of attention, multiply whole numbers; for the others the weights become floats again when the model is
loaded, since rounding what the wide ones are given costs half a point of labelled attachment and two of clause cores.
Seven bits of the eight are used for products of integers: processors without VNNI add pairs of products in sixteen bits,
which larger weights would overflow.
"""

from __future__ import annotations

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from annotator import Annotator

SMALLEST = 20_000  # weights; smaller matrices stay as they are
MOST = 127  # of a weight
MOST_IN_PRODUCTS = 63


def rounded(weights: np.ndarray, axis: int, most: int) -> tuple[np.ndarray, np.ndarray]:
    """Whole numbers from -most to most and the scales by which to multiply them; one scale for all along the axis."""
    scales = np.abs(weights).max(axis=axis, keepdims=True) / most
    scales[scales == 0] = 1.0
    return np.rint(weights / scales).astype(np.int8), scales.astype(np.float32)


def range_of(shape: tuple[int, ...]) -> int:
    """The largest whole number for a weight of a matrix."""
    return MOST_IN_PRODUCTS if shape[-1] == shape[-2] else MOST


def round_weights(model: Annotator) -> None:
    """Gives a model the weights that it will have when compressed, in place."""

    def put(parameter: torch.Tensor, axis: int, most: int) -> None:
        whole, scales = rounded(parameter.detach().numpy(), axis, most)
        parameter.data = torch.from_numpy(whole.astype(np.float32) * scales)

    put(model.encoder.words.weight, 1, MOST)
    for name, parameter in model.named_parameters():
        if name.endswith("weight") and parameter.dim() == 2 and parameter.numel() >= SMALLEST and "encoder.words" not in name:
            if "positions" not in name:
                put(parameter, 0, range_of(parameter.shape))
    put(model.arc_product, 0, range_of(model.arc_product.shape))
    put(model.rel_product, 1, MOST)


class _Graph:
    """Nodes of a graph being rewritten, in order."""

    def __init__(self, model: onnx.ModelProto):
        self.stored = {i.name: i for i in model.graph.initializer}
        self.kept = dict(self.stored)
        self.nodes: list[onnx.NodeProto] = []
        self.rounded_inputs: dict[str, list[str]] = {}
        self.count = 0

    def constant(self, name: str, array: np.ndarray) -> str:
        self.kept[name] = numpy_helper.from_array(array, name)
        return name

    def add(self, kind: str, inputs: list[str], output: str | None = None, outputs: int = 1, **attributes) -> list[str]:
        self.count += 1
        names = [output] if output else [f"c{self.count}_{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, inputs, names, name=f"{kind}_c{self.count}", **attributes))
        return names

    def rounded_input(self, name: str) -> list[str]:
        """What is multiplied, in eight bits by one scale for the batch; several products share it."""
        if name not in self.rounded_inputs:
            self.rounded_inputs[name] = self.add("DynamicQuantizeLinear", [name], outputs=3)
        return self.rounded_inputs[name]

    def integer_product(self, node: onnx.NodeProto, weights: np.ndarray) -> None:
        whole, scales = rounded(weights, 0, MOST_IN_PRODUCTS)
        name = node.input[1]
        x, x_scale, x_zero = self.rounded_input(node.input[0])
        w = self.constant(name + "_whole", whole)
        w_scale = self.constant(name + "_scale", scales[0])
        w_zero = self.constant(name + "_zero", np.zeros(whole.shape[1], np.int8))
        product = self.add("MatMulInteger", [x, w, x_zero, w_zero])
        product = self.add("Cast", product, to=TensorProto.FLOAT)
        scale = self.add("Mul", [x_scale, w_scale])
        self.add("Mul", product + scale, output=node.output[0])

    def float_product(self, node: onnx.NodeProto, weights: np.ndarray) -> None:
        whole, scales = rounded(weights, 0, MOST)
        name = node.input[1]
        w = self.add("Cast", [self.constant(name + "_whole", whole)], to=TensorProto.FLOAT)
        w = self.add("Mul", w + [self.constant(name + "_scale", scales)])
        self.add("MatMul", [node.input[0]] + w, output=node.output[0])

    def look_up(self, node: onnx.NodeProto, weights: np.ndarray) -> None:
        whole, scales = rounded(weights, 1, MOST)
        name = node.input[0]
        rows = self.add("Gather", [self.constant(name + "_whole", whole), node.input[1]])
        rows = self.add("Cast", rows, to=TensorProto.FLOAT)
        scale = self.add("Gather", [self.constant(name + "_scale", scales), node.input[1]])
        self.add("Mul", rows + scale, output=node.output[0])


def compress(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same graph with its big matrices in eight bits."""
    graph = _Graph(model)
    for node in model.graph.node:
        weights = [graph.stored[i] for i in node.input if i in graph.stored]
        array = numpy_helper.to_array(weights[0]) if len(weights) == 1 else None
        big = array is not None and array.ndim == 2 and array.size >= SMALLEST
        if big and node.op_type == "MatMul" and node.input[1] in graph.stored:
            square = range_of(array.shape) == MOST_IN_PRODUCTS
            (graph.integer_product if square else graph.float_product)(node, array)
        elif big and node.op_type == "Gather" and node.input[0] in graph.stored and array.size > 1_000_000:
            graph.look_up(node, array)
        else:
            graph.nodes.append(node)
    used = {name for node in graph.nodes for name in node.input}
    made = helper.make_graph(
        graph.nodes,
        "annotator",
        model.graph.input,
        model.graph.output,
        [i for i in graph.kept.values() if i.name in used],
    )
    out = helper.make_model(made, opset_imports=model.opset_import, producer_name="citedeck")
    out.ir_version = 8
    return out
