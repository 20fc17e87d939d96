"""Words into the word pieces of an uncased BERT, and the shape of their letters, which those pieces forget."""

from __future__ import annotations

import json
import unicodedata
import zipfile
from dataclasses import dataclass

CAPITALS = ("none", "lower", "first", "all", "mixed")
MOST_PIECES = 8  # of one word: addresses and the like say no more after that


@dataclass(frozen=True)
class Pieces:
    """A sentence in pieces: ids and letter shapes of all pieces with [CLS] and [SEP], place of each word's first piece."""

    ids: list[int]
    shapes: list[int]
    first: list[int]


def shape(word: str) -> int:
    """Which letters of a word are capitals: an index into CAPITALS."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 0
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 1
    if upper == len(letters):
        return 3 if len(letters) > 1 else 2
    return 2 if upper == 1 and letters[0].isupper() else 4


def _is_punctuation(c: str) -> bool:
    return (33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126) or (
        unicodedata.category(c).startswith("P")
    )


class WordPieces:
    """BERT's basic tokenizer (lower case, accents off, punctuation apart) and greedy longest-match-first pieces."""

    def __init__(self, jar: str, tokenizer: str):
        with zipfile.ZipFile(jar) as archive:
            self.vocabulary: dict[str, int] = json.loads(archive.read(tokenizer))["model"]["vocab"]

    def word(self, word: str) -> list[int]:
        plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
        pieces: list[int] = []
        for part in self._parts(plain):
            pieces += self._longest(part)
        return pieces[:MOST_PIECES] or [self.vocabulary["[UNK]"]]

    def sentence(self, words: list[str]) -> Pieces:
        ids, shapes, first = [self.vocabulary["[CLS]"]], [0], []
        for word in words:
            first.append(len(ids))
            pieces = self.word(word)
            ids += pieces
            shapes += [shape(word)] * len(pieces)
        return Pieces(ids + [self.vocabulary["[SEP]"]], shapes + [0], first)

    @staticmethod
    def _parts(text: str) -> list[str]:
        parts: list[str] = []
        fresh = True
        for c in text:
            if c.isspace():
                fresh = True
            elif _is_punctuation(c) or fresh:
                parts.append(c)
                fresh = _is_punctuation(c)
            else:
                parts[-1] += c
        return parts

    def _longest(self, part: str) -> list[int]:
        pieces, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.vocabulary:
                end -= 1
            if end == start:
                return [self.vocabulary["[UNK]"]]
            pieces.append(self.vocabulary[("##" if start else "") + part[start:end]])
            start = end
        return pieces
