"""Temperatures (Guo et al. 2017): one number for each head of the model by which to divide its scores, so that what it calls
90% sure is right nine times in ten on documents it was not trained on."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from annotator import FAR, Annotator, Labels
from batches import IGNORED, batch, grouped
from pieces import WordPieces
from treebank import Sentence


def temperatures(model: Annotator, held: list[Sentence], pieces: WordPieces, labels: Labels) -> dict[str, float]:
    """The temperature of each head which makes the held-out labels likeliest."""
    scores: dict[str, list[tuple[torch.Tensor, torch.Tensor]]] = {}

    def note(head: str, found: torch.Tensor, gold: torch.Tensor) -> None:
        wanted = gold != IGNORED
        scores.setdefault(head, []).append((found[wanted], gold[wanted]))

    model.eval()
    with torch.no_grad():
        for group in grouped(held, pieces, 2500, None):
            b = batch(group, pieces, labels)
            words = model.words(b.ids, b.shapes, b.mask, b.first, b.sources)
            arcs = model.arcs(words, b.present)
            every = torch.arange(arcs.shape[1])
            arcs[:, every, every + 1] = FAR
            arcs = F.pad(arcs, (0, 600 - arcs.shape[2]), value=FAR)
            note("arcs", arcs, b.heads)
            note("relations", model.relations(model.pairs(words), b.heads.clamp(min=0)), b.relations)
            note("tags", model.tag(words), b.tags)
            note("types", model.kind(words), b.types)
            note("names", model.name(words), b.names)
    return {head: round(_fitted(*(torch.cat(x) for x in zip(*rows))), 3) for head, rows in scores.items()}


def _fitted(scores: torch.Tensor, gold: torch.Tensor) -> float:
    candidates = [0.5 + 0.025 * i for i in range(100)]
    misses = [F.cross_entropy(scores / heat, gold).item() for heat in candidates]
    return candidates[misses.index(min(misses))]
