"""The annotator: an encoder with heads for tags, trees (Dozat & Manning 2017), types of mentions and names."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import Encoder, Linear, dropout

FAR = -1e4  # score of what cannot be


@dataclass(frozen=True)
class Labels:
    """The label sets in the order of the model's outputs."""

    tags: list[str]
    relations: list[str]
    types: list[str]
    names: list[str]


class Mlp(nn.Module):
    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.linear = Linear(inputs, outputs)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return dropout(F.gelu(self.linear(x)), 0.2, self.training)


class Annotator(nn.Module):
    """Scores of every reading of a batch of sentences."""

    def __init__(self, weights: dict[str, np.ndarray], labels: Labels, arc: int = 384, rel: int = 128):
        super().__init__()
        self.encoder = Encoder(weights)
        size = self.encoder.source.shape[1]
        self.root = nn.Parameter(torch.randn(size) * 0.02)
        self.arc_dependent, self.arc_head = Mlp(size, arc), Mlp(size, arc)
        self.rel_dependent, self.rel_head = Mlp(size, rel), Mlp(size, rel)
        self.arc_product = nn.Parameter(torch.zeros(arc, arc))
        self.arc_bias = nn.Parameter(torch.zeros(arc))
        self.rel_product = nn.Parameter(torch.randn(len(labels.relations), rel + 1, rel + 1) * 0.02)
        self.tag = Linear(size, len(labels.tags))
        self.kind = Linear(size, len(labels.types))
        self.name = Linear(size, len(labels.names))

    def words(self, ids, shapes, mask, first, sources):
        """Vector of each word: that of its first piece. first is [batch, words]; the result [batch, words, size]."""
        x = self.encoder(ids, shapes, mask, sources)
        x = torch.gather(x, 1, first[:, :, None].expand(-1, -1, x.shape[2]))
        return dropout(x, 0.2, self.training)

    def arcs(self, words, present):
        """Score of each head for each word, [batch, words, 1 + words]; place 0 is the root. present is 1 for words."""
        with_root = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        dependents, heads = self.arc_dependent(words), self.arc_head(with_root)
        scores = torch.matmul(torch.matmul(dependents, self.arc_product), heads.transpose(1, 2))
        scores = scores + torch.matmul(heads, self.arc_bias)[:, None, :]
        there = F.pad(present, (1, 0), value=1.0)
        return scores + (1 - there[:, None, :]) * FAR

    def pairs(self, words):
        """What relations are scored by: vectors of dependents and of heads, root first, each with a constant 1."""
        with_root = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        return (
            F.pad(self.rel_dependent(words), (0, 1), value=1.0),
            F.pad(self.rel_head(with_root), (0, 1), value=1.0),
        )

    def relations(self, pairs, heads):
        """Score of each relation to the given heads, [batch, words, relations]."""
        dependents, all_heads = pairs
        chosen = torch.gather(all_heads, 1, heads[:, :, None].expand(-1, -1, all_heads.shape[2]))
        left = torch.einsum("bni,rij->bnrj", dependents, self.rel_product)
        return torch.matmul(left, chosen[..., None])[..., 0]

    def all_relations(self, pairs):
        """Score of each relation to every head, [batch, words, 1 + words, relations]."""
        dependents, heads = pairs
        left = torch.einsum("bni,rij->bnrj", dependents, self.rel_product)
        return torch.matmul(left, heads.transpose(1, 2)[:, None]).transpose(2, 3)
