"""How right the annotator is: attachment, clause cores, tags, types, and how far its confidence can be trusted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import torch

from annotator import FAR, Annotator, Labels
from batches import batch, grouped
from pieces import WordPieces
from treebank import NO_TYPE, UNKNOWN, Sentence

CORE = {"root", "nsubj", "obj", "obl"}
CLAUSES = CORE | {"ccomp", "xcomp", "iobj"}


def plain(relation: str) -> str:
    return relation.split(":")[0]


@dataclass
class Score:
    """Counts over a set of sentences; punctuation is not scored."""

    words: int = 0
    attached: int = 0
    labelled: int = 0
    tagged: int = 0
    all_words: int = 0
    core: int = 0
    gold: Counter = field(default_factory=Counter)
    found: Counter = field(default_factory=Counter)
    right: Counter = field(default_factory=Counter)
    sure: list[tuple[float, bool]] = field(default_factory=list)

    def f1(self, label: str) -> float:
        return 200 * self.right[label] / max(1, self.gold[label] + self.found[label])

    def surest(self, share: float) -> float:
        """Share of the surest sentences, by their least sure clause relation, whose clauses are all right, in percent."""
        ranked = sorted(self.sure, reverse=True)[: max(1, int(len(self.sure) * share))]
        return 100 * sum(ok for _, ok in ranked) / len(ranked)

    def __str__(self) -> str:
        relations = "nsubj obj obl nmod conj appos acl advcl xcomp ccomp compound cop".split()
        return (
            f"UAS {100 * self.attached / self.words:.2f} LAS {100 * self.labelled / self.words:.2f}"
            f" tags {100 * self.tagged / self.all_words:.2f} core {100 * self.core / len(self.sure):.1f}%"
            f" surer half {self.surest(0.5):.1f}% types F1 {self.f1('TYPE'):.1f} names F1 {self.f1('NAME'):.1f} | "
            + " ".join(f"{r} {self.f1(r):.0f}" for r in relations)
        )


def score(model: Annotator, sentences: list[Sentence], pieces: WordPieces, labels: Labels) -> Score:
    """Scores the best head of each word, not yet made a tree, and the best relation to it."""
    model.eval()
    result = Score()
    with torch.no_grad():
        for group in grouped(sentences, pieces, 2500, None):
            b = batch(group, pieces, labels)
            words = model.words(b.ids, b.shapes, b.mask, b.first, b.sources)
            arcs = model.arcs(words, b.present)
            every = torch.arange(arcs.shape[1])
            arcs[:, every, every + 1] = FAR
            surety, heads = arcs.softmax(-1).max(-1)
            rel_surety, relations = model.relations(model.pairs(words), heads).softmax(-1).max(-1)
            read = [x.argmax(-1) for x in (model.tag(words), model.kind(words), model.name(words))]
            for i, sentence in enumerate(group):
                _compare(result, sentence, labels, *(x[i] for x in (heads, relations, surety * rel_surety, *read)))
    model.train()
    return result


def _compare(result: Score, sentence: Sentence, labels: Labels, heads, relations, surety, tags, types, names) -> None:
    core = clauses = True
    least = 1.0
    for i in range(sentence.size):
        result.all_words += 1
        result.tagged += labels.tags[tags[i]] == sentence.tags[i]
        _count(result, "TYPE", sentence.types and sentence.types[i], labels.types[types[i]])
        _count(result, "NAME", sentence.names and sentence.names[i], labels.names[names[i]])
        gold, found = plain(sentence.relations[i]), plain(labels.relations[relations[i]])
        if gold == "punct":
            continue
        attached = int(heads[i]) == sentence.heads[i]
        right = attached and gold == found
        result.words += 1
        result.attached += attached
        result.labelled += right
        result.gold[gold] += 1
        result.found[found] += 1
        result.right[gold] += right
        core &= right or gold not in CORE
        clauses &= right or gold not in CLAUSES and found not in CORE
        if found in CLAUSES:
            least = min(least, float(surety[i]))
    result.core += core
    result.sure.append((least, clauses))


def _count(result: Score, kind: str, gold: str | None, found: str) -> None:
    if gold is None or gold == UNKNOWN:
        return
    result.gold[kind] += gold != NO_TYPE
    result.found[kind] += found != NO_TYPE
    result.right[kind] += gold == found != NO_TYPE
