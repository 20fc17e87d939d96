"""Sentences in batches of like length, with noise in their capitals, as tensors."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from pathlib import Path

import torch

import treebank
from annotator import Labels
from pieces import WordPieces
from treebank import UNKNOWN, Sentence

IGNORED = -100  # label of what a head is not taught on
LONGEST = 160  # pieces; longer sentences are left out of training
HELD_OUT = 25  # every so manieth document is kept from training


MASKED = 0.04  # share of words whose pieces are hidden from the encoder in training


@dataclass(frozen=True)
class Batch:
    """Tensors of a batch: ids, shapes, mask [batch, pieces]; first, present and all labels [batch, words];
    sources [batch], the treebank of each sentence."""

    sentences: list[Sentence]
    ids: torch.Tensor
    shapes: torch.Tensor
    mask: torch.Tensor
    first: torch.Tensor
    present: torch.Tensor
    heads: torch.Tensor
    relations: torch.Tensor
    tags: torch.Tensor
    types: torch.Tensor
    names: torch.Tensor
    sources: torch.Tensor


def load(treebanks: Path, names: Path) -> tuple[list[Sentence], list[Sentence]]:
    """The sentences to train on and those held out. News and encyclopaedia (PUD) and GUM, whose
    conventions the application reads by, come twice."""
    train, held = [], []
    for path in sorted(treebanks.glob("*.conllu")):
        for sentence in treebank.read(path, names / f"{path.stem}.names"):
            if sentence.document % HELD_OUT == HELD_OUT - 1 or sentence.document == 1 and path.stem.startswith("gum"):
                held.append(sentence)
            else:
                train += [sentence] * (1 if path.stem.startswith("ewt") else 2)
    return train, held


def labels_of(sentences: list[Sentence]) -> Labels:
    def distinct(field: str) -> list[str]:
        return sorted({label for s in sentences for label in getattr(s, field) or []} - {UNKNOWN})

    return Labels(distinct("tags"), distinct("relations"), distinct("types"), distinct("names"))


def noisy(sentence: Sentence, chance: random.Random) -> Sentence:
    """The sentence, one time in eight in capitals as headlines, shouting or haste have it."""
    drawn = chance.random()
    if drawn < 0.05:
        words = [word[:1].upper() + word[1:] for word in sentence.words]
    elif drawn < 0.09:
        words = [word.lower() for word in sentence.words]
    elif drawn < 0.12:
        words = [word.upper() for word in sentence.words]
    else:
        return sentence
    return replace(sentence, words=words)


def grouped(sentences: list[Sentence], pieces: WordPieces, size: int, seed: int | None) -> list[list[Sentence]]:
    """Groups of like length, at most `size` pieces with padding; shuffled and noisy when there is a seed."""
    chance = random.Random(seed)
    measured = [(len(pieces.sentence(s.words).ids), s) for s in sentences]
    if seed is not None:
        measured = [(n, noisy(s, chance)) for n, s in measured if n <= LONGEST]
    measured.sort(key=lambda m: m[0] + (chance.random() * 6 if seed is not None else 0))
    groups: list[list[Sentence]] = [[]]
    longest = 0
    for n, sentence in measured:
        longest = max(longest, n)
        if groups[-1] and (len(groups[-1]) + 1) * longest > size:
            groups.append([])
            longest = n
        groups[-1].append(sentence)
    if seed is not None:
        chance.shuffle(groups)
    return groups


def hidden(ids: list[int], mask: int, chance: random.Random) -> list[int]:
    """The pieces of a sentence, some hidden as in BERT's own training: context must tell what is there."""
    return ids[:1] + [mask if chance.random() < MASKED else piece for piece in ids[1:-1]] + ids[-1:]


def batch(sentences: list[Sentence], pieces: WordPieces, labels: Labels, chance: random.Random | None = None) -> Batch:
    """The sentences as tensors; with `chance`, some pieces are hidden."""
    cut = [pieces.sentence(s.words) for s in sentences]
    length, words = max(len(c.ids) for c in cut), max(s.size for s in sentences)
    count = len(sentences)

    def filled(width: int, rows: list[list[int] | None], empty: int) -> torch.Tensor:
        tensor = torch.full((count, width), empty, dtype=torch.long)
        for i, row in enumerate(rows):
            if row is not None:
                tensor[i, : len(row)] = torch.tensor(row)
        return tensor

    def numbered(field: str) -> torch.Tensor:
        index = {label: i for i, label in enumerate(getattr(labels, field))}
        rows = [getattr(s, field) for s in sentences]
        return filled(words, [row and [index.get(x, IGNORED) for x in row] for row in rows], IGNORED)

    ones = [[1] * s.size for s in sentences]
    ids = [c.ids for c in cut]
    if chance is not None:
        ids = [hidden(row, pieces.vocabulary["[MASK]"], chance) for row in ids]
    return Batch(
        sentences,
        filled(length, ids, 0),
        filled(length, [c.shapes for c in cut], 0),
        filled(length, [[1] * len(c.ids) for c in cut], 0).float(),
        filled(words, [c.first for c in cut], 0),
        filled(words, ones, 0).float(),
        filled(words, [s.heads for s in sentences], IGNORED),
        numbered("relations"),
        numbered("tags"),
        numbered("types"),
        numbered("names"),
        torch.tensor([s.source for s in sentences]),
    )
