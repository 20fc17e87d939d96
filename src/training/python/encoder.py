"""A BERT encoder that starts from the weights of bge-small-en-v1.5 (Xiao et al. 2023, MIT licence).

The weights are read out of the ONNX file inside a Maven artifact: biases and norms keep their names there, a matrix is
known by the bias added after it. Written to train on two cores without a GPU: products without a fused bias and masks
from bytes are several times faster there than the library's layers.
"""

from __future__ import annotations

import io
import math
import zipfile

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

from pieces import CAPITALS
from treebank import SOURCES

_BYTES = np.random.Generator(np.random.SFC64(1))


def dropout(x: torch.Tensor, p: float, training: bool) -> torch.Tensor:
    """Dropout with a mask of random bytes: p comes in steps of 1/256."""
    if not training or p == 0:
        return x
    drawn = torch.from_numpy(np.frombuffer(_BYTES.bytes(x.numel()), dtype=np.uint8).copy()).view(x.shape)
    threshold = round(p * 256)
    return x * (drawn >= threshold).to(x.dtype).mul_(256 / (256 - threshold))


class Linear(nn.Module):
    """x · weight + bias; weight is [in, out]."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(inputs, outputs))
        self.bias = nn.Parameter(torch.zeros(outputs))
        nn.init.xavier_uniform_(self.weight)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.matmul(x, self.weight) + self.bias


class Layer(nn.Module):
    def __init__(self, size: int, heads: int):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (Linear(size, size) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(size, eps=1e-12), nn.LayerNorm(size, eps=1e-12)
        self.up, self.down = Linear(size, 4 * size), Linear(4 * size, size)

    def forward(self, x: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        batch, length, size = x.shape

        def split(y: torch.Tensor) -> torch.Tensor:
            return y.view(batch, length, self.heads, size // self.heads).transpose(1, 2)

        scores = torch.matmul(split(self.query(x)), split(self.key(x)).transpose(-1, -2))
        weights = F.softmax(scores / math.sqrt(size // self.heads) + mask, -1)
        mixed = torch.matmul(weights, split(self.value(x))).transpose(1, 2).reshape(batch, length, size)
        x = self.norm1(x + dropout(self.output(mixed), 0.1, self.training))
        return self.norm2(x + dropout(self.down(F.gelu(self.up(x))), 0.1, self.training))


class Encoder(nn.Module):
    """Pieces to vectors: ids, shapes and mask are [batch, length], sources [batch], the result is [batch, length, size].

    BERT's vector of a segment tells which treebank a sentence is from (treebank embeddings, Stymne et al. 2018), so that
    what one treebank annotates otherwise is learnt as such; all begin alike.
    """

    def __init__(self, weights: dict[str, np.ndarray], heads: int = 12):
        super().__init__()
        words = weights["embeddings.word_embeddings.weight"]
        count = 1 + max(int(k.split(".")[2]) for k in weights if k.startswith("encoder.layer."))
        size = words.shape[1]
        self.words = nn.Embedding.from_pretrained(torch.tensor(words), freeze=True)
        self.positions = nn.Embedding.from_pretrained(
            torch.tensor(weights["embeddings.position_embeddings.weight"]), freeze=True
        )
        segment = torch.tensor(weights["embeddings.token_type_embeddings.weight"][0])
        self.source = nn.Parameter(segment.repeat(len(SOURCES), 1))
        self.shapes = nn.Embedding(len(CAPITALS), size)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(size, eps=1e-12)
        self.layers = nn.ModuleList([Layer(size, heads) for _ in range(count)])
        self._load(weights)

    def _load(self, weights: dict[str, np.ndarray]) -> None:
        self.norm.weight.data = torch.tensor(weights["embeddings.LayerNorm.weight"])
        self.norm.bias.data = torch.tensor(weights["embeddings.LayerNorm.bias"])
        names = {
            "query": "attention.self.query",
            "key": "attention.self.key",
            "value": "attention.self.value",
            "output": "attention.output.dense",
            "norm1": "attention.output.LayerNorm",
            "up": "intermediate.dense",
            "down": "output.dense",
            "norm2": "output.LayerNorm",
        }
        for i, layer in enumerate(self.layers):
            for ours, theirs in names.items():
                module = getattr(layer, ours)
                module.weight.data = torch.tensor(weights[f"encoder.layer.{i}.{theirs}.weight"])
                module.bias.data = torch.tensor(weights[f"encoder.layer.{i}.{theirs}.bias"])

    def forward(self, ids: torch.Tensor, shapes: torch.Tensor, mask: torch.Tensor, sources: torch.Tensor) -> torch.Tensor:
        places = torch.arange(ids.shape[1])
        x = self.words(ids) + self.positions(places)[None] + self.source[sources][:, None] + self.shapes(shapes)
        x = dropout(self.norm(x), 0.1, self.training)
        unseen = (1 - mask[:, None, None, :]) * -1e4
        for layer in self.layers:
            x = layer(x, unseen)
        return x


def weights_of(jar: str, entry: str) -> dict[str, np.ndarray]:
    """Named weights of a BERT saved as ONNX inside a jar; matrices are [in, out]."""
    with zipfile.ZipFile(jar) as archive:
        model = onnx.load(io.BytesIO(archive.read(entry)))
    stored = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    named = {name: array for name, array in stored.items() if not name.startswith("onnx::")}
    biases: dict[str, str] = {}
    for node in model.graph.node:
        if node.op_type == "Add":
            bias = [x for x in node.input if x in stored and x.endswith(".bias")]
            biases.update({x: bias[0] for x in node.input if bias})
    for node in model.graph.node:
        if node.op_type == "MatMul" and node.input[1] in stored and node.output[0] in biases:
            named[biases[node.output[0]][: -len(".bias")] + ".weight"] = stored[node.input[1]].copy()
    return named
