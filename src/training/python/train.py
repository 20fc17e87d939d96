"""Trains the annotator: `python3 train.py --treebanks DIR --names DIR --bge JAR --out DIR [--epochs N] [--start MODEL]`.

Everything is drawn from fixed seeds; a run that was stopped goes on from its last checkpoint in DIR when the same command
is given again. With --start it begins with the weights of an earlier run, at half the rates. Ends with DIR/annotator.pt: the mean of the weights along the way, with the label sets.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import time
from dataclasses import asdict
from pathlib import Path

import torch
import torch.nn.functional as F

from annotator import Annotator, Labels
from batches import IGNORED, Batch, batch, grouped, labels_of, load
from encoder import weights_of
from pieces import WordPieces
from score import score
from treebank import SOURCES

PIECES = 1100  # of a batch
WARM_UP = 200  # steps
ENCODER_RATE, HEADS_RATE = 1.5e-4, 1e-3
MEAN = 0.998  # decay of the running mean of weights
SAVED_EVERY, SCORED_EVERY = 100, 500  # steps


def loss_of(model: Annotator, b: Batch) -> torch.Tensor:
    words = model.words(b.ids, b.shapes, b.mask, b.first, b.sources)

    def miss(scores: torch.Tensor, gold: torch.Tensor) -> torch.Tensor:
        if not (gold != IGNORED).any():
            return scores.sum() * 0
        return F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORED)

    return (
        miss(model.arcs(words, b.present), b.heads)
        + miss(model.relations(model.pairs(words), b.heads.clamp(min=0)), b.relations)
        + 0.5 * miss(model.tag(words), b.tags)
        + 0.5 * miss(model.kind(words), b.types)
        + 0.5 * miss(model.name(words), b.names)
    )


class Run:
    """A training run that can be stopped at any step."""

    def __init__(self, arguments: argparse.Namespace):
        self.out = Path(arguments.out)
        self.out.mkdir(parents=True, exist_ok=True)
        self.pieces = WordPieces(arguments.bge, "bge-small-en-v1.5-tokenizer.json")
        self.train, self.held = load(Path(arguments.treebanks), Path(arguments.names))
        self.labels = labels_of(self.train)
        torch.manual_seed(1)
        self.model = Annotator(weights_of(arguments.bge, "bge-small-en-v1.5.onnx"), self.labels)
        self.rate = 1.0
        if arguments.start:
            self._begin_with(torch.load(arguments.start))
        encoder = [p for p in self.model.encoder.parameters() if p.requires_grad]
        heads = [p for n, p in self.model.named_parameters() if not n.startswith("encoder.")]
        self.optimizer = torch.optim.AdamW(
            [{"params": encoder, "lr": 0.0, "rate": ENCODER_RATE}, {"params": heads, "lr": 0.0, "rate": HEADS_RATE}],
            weight_decay=0.01,
            betas=(0.9, 0.98),
            foreach=True,
        )
        self.learnt = encoder + heads
        self.mean = [p.detach().clone() for p in self.learnt]
        self.step = 0
        # batches differ a little in number from epoch to epoch: the schedule counts the first one's
        self.total = arguments.epochs * len(self._groups(0))
        self._resume()

    def _groups(self, epoch: int):
        return grouped(self.train, self.pieces, PIECES, 1000 + epoch)

    def _begin_with(self, earlier: dict) -> None:
        if earlier["labels"] != asdict(self.labels):
            raise SystemExit("the earlier model has other labels")
        weights = dict(earlier["model"])
        if "encoder.segment" in weights:  # a run from before treebanks were told apart
            weights["encoder.source"] = weights.pop("encoder.segment").repeat(len(SOURCES), 1)
        self.model.load_state_dict(weights)
        self.rate = 0.5

    def _resume(self) -> None:
        path = self.out / "checkpoint.pt"
        if path.exists():
            saved = torch.load(path)
            self.model.load_state_dict(saved["model"])
            self.optimizer.load_state_dict(saved["optimizer"])
            self.mean = saved["mean"]
            self.step = saved["step"]
            print(f"goes on after step {self.step}", flush=True)

    def _save(self) -> None:
        saved = {
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "mean": self.mean,
            "step": self.step,
        }
        torch.save(saved, self.out / "checkpoint.new")
        os.replace(self.out / "checkpoint.new", self.out / "checkpoint.pt")
        self._publish()

    def _publish(self) -> None:
        """Writes the mean of the weights so far as a model of its own."""
        self._swap()
        torch.save({"model": self.model.state_dict(), "labels": asdict(self.labels)}, self.out / "annotator.new")
        self._swap()
        os.replace(self.out / "annotator.new", self.out / "annotator.pt")

    def _swap(self) -> None:
        for parameter, mean in zip(self.learnt, self.mean):
            parameter.data, mean.data = mean.data, parameter.data

    def run(self) -> None:
        start, mean_loss, first_step = time.time(), None, self.step
        groups: list = []
        epoch, at = 0, 0
        for _ in range(self.step):  # find the place in the epochs
            if at == len(groups):
                groups, at, epoch = self._groups(epoch), 0, epoch + 1
            at += 1
        print(f"{len(self.train)} sentences, {len(self.held)} held out, {self.total} steps", flush=True)
        while self.step < self.total:
            if at == len(groups):
                groups, at, epoch = self._groups(epoch), 0, epoch + 1
            rate = self.rate * min(1.0, (self.step + 1) / WARM_UP) * max(0.02, 1 - self.step / self.total)
            for group in self.optimizer.param_groups:
                group["lr"] = group["rate"] * rate
            torch.manual_seed(self.step)
            loss = loss_of(self.model, batch(groups[at], self.pieces, self.labels, random.Random(self.step)))
            self.optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(self.learnt, 1.0)
            self.optimizer.step()
            at, self.step = at + 1, self.step + 1
            decay = min(MEAN, (1 + self.step) / (10 + self.step))
            torch._foreach_mul_(self.mean, decay)
            torch._foreach_add_(self.mean, [p.detach() for p in self.learnt], alpha=1 - decay)
            mean_loss = loss.item() if mean_loss is None else 0.98 * mean_loss + 0.02 * loss.item()
            if self.step % 20 == 0:
                seconds = (time.time() - start) / (self.step - first_step)
                print(json.dumps({"step": self.step, "loss": round(mean_loss, 3), "s": round(seconds, 2)}), flush=True)
            if self.step % SAVED_EVERY == 0:
                self._save()
            if self.step % SCORED_EVERY == 0:
                self._swap()
                print(score(self.model, self.held, self.pieces, self.labels), flush=True)
                self._swap()
        self._save()
        self._swap()
        print("end", score(self.model, self.held, self.pieces, self.labels), flush=True)
        self._swap()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("treebanks", "names", "bge", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--start", help="an annotator.pt to begin with")
    torch.set_num_threads(2)
    Run(parser.parse_args()).run()


if __name__ == "__main__":
    main()
