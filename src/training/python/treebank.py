"""Treebanks in CoNLL-U as the annotator is taught them.

Two conventions differ from the files: a flat name is headed by its last word, the words before it being `compound`
("Kori <- Schulman"), as newspapers' titles and CoreNLP have it; and every noun phrase's head carries the type of its
mention where the file has a column of entities (GUM's `Entity=`). Elsewhere the types are weak: the words whose class says
that they head no mention, pronouns that speak of persons, and the heads of silver names; the rest says nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

# Where an opening bracket names id and type, and a closing one the id alone: "(4-place-new-…)1)".
_BRACKETS = re.compile(r"\((\d+)-(\w+)[^()]*?(\))?(?=[()]|\d+\)|$)|(\d+)\)")
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})

NO_TYPE = "O"
UNKNOWN = "?"  # a label that is not taught
SOURCES = ("ewt", "gum", "pud")  # treebanks by the opening of their files' names: each annotates a little otherwise

_NAMED = {"PERSON": "person", "LOCATION": "place", "ORGANIZATION": "organization"}
_NO_MENTIONS = {"VERB", "AUX", "ADP", "SCONJ", "CCONJ", "PART", "PUNCT", "ADV", "INTJ"}
_PERSONAL = {"i", "me", "we", "us", "you", "he", "him", "she", "her"}


@dataclass(frozen=True)
class Sentence:
    """One sentence; all lists have one entry a word.

    heads: 1-based index of the head, 0 for the root. types: the entity type of the smallest mention which the word heads,
    `O` for none and `?` where nobody knows. names: silver label of the name a word is part of; None where there are none.
    source: index into SOURCES.
    """

    words: list[str]
    tags: list[str]
    heads: list[int]
    relations: list[str]
    types: list[str]
    names: list[str] | None
    document: int
    source: int

    @property
    def size(self) -> int:
        return len(self.words)


def read(path: Path, names: Path | None = None) -> list[Sentence]:
    """The sentences of a CoNLL-U file, with the silver names of a `.names` file of the same words beside it."""
    blocks = [block for block in path.read_text(encoding="utf8").split("\n\n") if block.strip()]
    labels = [None] * len(blocks)
    if names is not None:
        labels = [block.split("\n") for block in names.read_text(encoding="utf8").strip().split("\n\n")]
        if len(labels) != len(blocks):
            raise ValueError(f"{names} has {len(labels)} sentences, {path} has {len(blocks)}: make it anew")
    typed = "Entity=" in path.read_text(encoding="utf8")
    source = SOURCES.index(path.stem.split("-")[0]) if path.stem.split("-")[0] in SOURCES else SOURCES.index("gum")
    sentences, document = [], -1
    for block, label in zip(blocks, labels):
        document += "# newdoc id" in block
        sentences.append(_sentence(block, typed, label, max(document, 0), source))
    return sentences


def _sentence(block: str, typed: bool, names: list[str] | None, document: int, source: int) -> Sentence:
    rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
    rows = [row for row in rows if row[0].isdigit()]
    heads = [int(row[6]) for row in rows]
    relations = [row[7] for row in rows]
    head_names_last(heads, relations)
    return Sentence(
        [row[1].translate(_STRAIGHT) for row in rows],
        [row[4] for row in rows],
        heads,
        relations,
        _types(rows, heads) if typed else _weak_types(rows, heads, relations, names),
        names,
        document,
        source,
    )


def head_names_last(heads: list[int], relations: list[str]) -> None:
    """Moves the head of each flat name to its last word, in place."""
    for first in range(1, len(heads) + 1):
        parts = [i for i in range(1, len(heads) + 1) if heads[i - 1] == first and relations[i - 1].startswith("flat")]
        if not parts:
            continue
        last = parts[-1]
        for i in range(1, len(heads) + 1):
            if heads[i - 1] == first and i != last:
                heads[i - 1] = last
                if relations[i - 1].startswith("flat"):
                    relations[i - 1] = "compound"
        heads[last - 1], relations[last - 1] = heads[first - 1], relations[first - 1]
        heads[first - 1], relations[first - 1] = last, "compound"


def mentions(rows: list[list[str]]) -> list[tuple[int, int, str]]:
    """First and last word (1-based, both included) and type of each mention of a sentence."""
    found, opened = [], []
    for i, row in enumerate(rows, 1):
        column = re.search(r"Entity=([^|]*)", row[9])
        if column is None:
            continue
        for identity, kind, closes_at_once, closed in _BRACKETS.findall(column.group(1)):
            if identity and closes_at_once:
                found.append((i, i, kind))
            elif identity:
                opened.append((identity, kind, i))
            else:
                for k in range(len(opened) - 1, -1, -1):
                    if opened[k][0] == closed:
                        _, kind, first = opened.pop(k)
                        found.append((first, i, kind))
                        break
    return found


def _types(rows: list[list[str]], heads: list[int]) -> list[str]:
    types = [NO_TYPE] * len(rows)
    for first, last, kind in sorted(mentions(rows), key=lambda mention: mention[0] - mention[1]):
        for i in range(first, last + 1):
            if not first <= heads[i - 1] <= last:
                types[i - 1] = kind
                break
    return types


def _weak_types(rows: list[list[str]], heads: list[int], relations: list[str], names: list[str] | None) -> list[str]:
    """What word classes and silver names say of types where nobody marked the mentions."""
    types = [UNKNOWN] * len(rows)
    for i, row in enumerate(rows):
        inside_name = relations[i].split(":")[0] in ("compound", "flat")
        if row[3] in _NO_MENTIONS and relations[i] != "root" or inside_name:
            types[i] = NO_TYPE if row[3] in _NO_MENTIONS else UNKNOWN
        elif row[3] == "PRON" and row[1].lower() in _PERSONAL:
            types[i] = "person"
        elif names is not None and names[i] in _NAMED and row[3] in ("PROPN", "NOUN"):
            head = heads[i] - 1
            heads_it = head < 0 or names[head] != names[i] or abs(head - i) > 4
            types[i] = _NAMED[names[i]] if heads_it else UNKNOWN
    return types
