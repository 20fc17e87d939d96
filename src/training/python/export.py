"""Writes a trained annotator as the Java code loads it: `python3 export.py --model RUN/annotator.pt --bge JAR
--treebanks DIR --names DIR --out DIR`.

DIR gets `annotator.onnx` (weights in eight bits, see compress.py), `annotator.json` (labels, and the temperatures which make
scores into probabilities that hold on the documents kept from training) and `annotator-pieces.txt` (the vocabulary, in the
order of the ids). Prints how right the model is before and after its weights are rounded.
"""

from __future__ import annotations

import argparse
import copy
import json
from dataclasses import asdict
from pathlib import Path

import onnx
import torch
import torch.nn as nn

from annotator import Annotator, Labels
from batches import load
from calibrate import temperatures
from compress import compress, round_weights
from encoder import weights_of
from pieces import WordPieces
from score import score
from treebank import SOURCES

INPUTS = {
    "ids": ("batch", "pieces"),
    "shapes": ("batch", "pieces"),
    "mask": ("batch", "pieces"),
    "first": ("batch", "words"),
    "present": ("batch", "words"),
}
OUTPUTS = {
    "arcs": ("batch", "words", "heads"),
    "relations": ("batch", "words", "heads", "relation"),
    "tags": ("batch", "words", "tag"),
    "types": ("batch", "words", "type"),
    "names": ("batch", "words", "name"),
}


class Readings(nn.Module):
    """All scores of a batch at once."""

    def __init__(self, model: Annotator):
        super().__init__()
        self.model = model
        count, size, _ = model.rel_product.shape
        self.count = count
        # one product with a plain matrix, which compresses like the others
        self.rel_matrix = nn.Parameter(model.rel_product.permute(1, 0, 2).reshape(size, count * size).clone())

    def forward(self, ids, shapes, mask, first, present):
        model = self.model
        words = model.words(ids, shapes, mask, first, torch.full_like(ids[:, 0], SOURCES.index("gum")))
        dependents, heads = model.pairs(words)
        left = torch.matmul(dependents, self.rel_matrix)
        left = left.reshape(left.shape[0], left.shape[1], self.count, heads.shape[2])
        relations = torch.matmul(left, heads.transpose(1, 2)[:, None]).transpose(2, 3)
        return model.arcs(words, present), relations, model.tag(words), model.kind(words), model.name(words)


def trained(path: str, bge: str) -> tuple[Annotator, Labels]:
    saved = torch.load(path)
    labels = Labels(**saved["labels"])
    model = Annotator(weights_of(bge, "bge-small-en-v1.5.onnx"), labels)
    model.load_state_dict(saved["model"])
    return model.eval(), labels


def graph(model: Annotator, path: Path) -> onnx.ModelProto:
    batch, pieces, words = 2, 7, 5
    example = (
        torch.ones(batch, pieces, dtype=torch.long),
        torch.ones(batch, pieces, dtype=torch.long),
        torch.ones(batch, pieces),
        torch.ones(batch, words, dtype=torch.long),
        torch.ones(batch, words),
    )
    axes = {name: dict(enumerate(shape)) for name, shape in (INPUTS | OUTPUTS).items()}
    with torch.no_grad():
        torch.onnx.export(
            Readings(model).eval(),
            example,
            str(path),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
            opset_version=17,
        )
    return onnx.load(str(path))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("model", "bge", "treebanks", "names", "out"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    model, labels = trained(arguments.model, arguments.bge)
    pieces = WordPieces(arguments.bge, "bge-small-en-v1.5-tokenizer.json")
    _, held = load(Path(arguments.treebanks), Path(arguments.names))

    out = Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    rounded = copy.deepcopy(model)
    round_weights(rounded)
    print("before", score(model, held, pieces, labels), flush=True)
    print("after ", score(rounded, held, pieces, labels), flush=True)
    heat = temperatures(rounded, held, pieces, labels)
    print("temperatures", heat)

    compressed = compress(graph(model, out / "annotator.onnx"))
    onnx.checker.check_model(compressed, full_check=True)
    onnx.save(compressed, str(out / "annotator.onnx"))
    settings = {"labels": asdict(labels), "temperatures": heat}
    (out / "annotator.json").write_text(json.dumps(settings, indent=1) + "\n", encoding="utf8")
    order = sorted(pieces.vocabulary, key=pieces.vocabulary.__getitem__)
    (out / "annotator-pieces.txt").write_text("\n".join(order) + "\n", encoding="utf8")
    for file in sorted(out.glob("annotator*")):
        print(f"{file.name} {file.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
