"""The critic: the lower layers of bge-small with a head that tells whether raters accept an item.

Other outputs, for the training alone, tell why they refuse it: the same layers then have to know a vague item from a crooked one.
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import Encoder, Linear
from ratings import FAULTS, KINDS

LAYERS = 6
HIDDEN = 128


class Critic(nn.Module):
    """Log-odds of acceptance: ids and mask are [batch, length], kinds [batch], the result is [batch]."""

    def __init__(self, weights: dict[str, np.ndarray]):
        super().__init__()
        lower = {k: v for k, v in weights.items() if not _is_above(k)}
        self.encoder = Encoder(lower)
        size = self.encoder.words.weight.shape[1]
        self.kind = nn.Embedding(len(KINDS), size)
        nn.init.zeros_(self.kind.weight)
        self.hidden, self.odds = Linear(2 * size, HIDDEN), Linear(HIDDEN, 1)
        self.faults = Linear(HIDDEN, len(FAULTS))

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, kinds: torch.Tensor) -> torch.Tensor:
        return self.odds(self._read(ids, mask, kinds))[:, 0]

    def odds_and_faults(self, ids: torch.Tensor, mask: torch.Tensor, kinds: torch.Tensor) -> torch.Tensor:
        """Log-odds of acceptance, then of each group of faults: [batch, 1 + groups]."""
        hidden = self._read(ids, mask, kinds)
        return torch.cat([self.odds(hidden), self.faults(hidden)], -1)

    def _read(self, ids: torch.Tensor, mask: torch.Tensor, kinds: torch.Tensor) -> torch.Tensor:
        vectors = self.encoder(ids, torch.zeros_like(ids), mask, torch.zeros_like(kinds))
        mean = (vectors * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        both = torch.cat([vectors[:, 0] + self.kind(kinds), mean], -1)
        return F.dropout(torch.tanh(self.hidden(both)), 0.1, self.training)


def _is_above(name: str) -> bool:
    return name.startswith("encoder.layer.") and int(name.split(".")[2]) >= LAYERS
