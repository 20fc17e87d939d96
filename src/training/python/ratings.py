"""What raters thought of items, read as the critic is taught: ratings.tsv to headline, what is asked, answer and share of acceptance.

The same as org.citedeck.generator.proposal.critic.Item and Critic do in the application.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from pathlib import Path

from pieces import WordPieces

KINDS = ("gap", "quotation", "question", "claim")
LONGEST = 220  # pieces
GAP = "____"
# why items are refused, in groups of the rubric's numbers: English, vague, guessed, answer or wording, not worth it
FAULTS = ((1, 2, 9), (3,), (4,), (5, 6, 7, 8, 11, 12), (10,))
_LEAD = re.compile(r"[Ii]n the article “([^”]*)”,? ?|,? according to the article “([^”]*)”")


@dataclass
class Item:
    """An item as a student sees it, with the share of raters who accepted it."""

    article: str
    kind: int
    headline: str
    asks: str
    answer: str
    accepted: float
    faults: tuple[float, ...] = (0.0,) * len(FAULTS)  # share of raters who found one of each group
    ids: list[int] = field(default_factory=list)


def kind_of(rule: str) -> int:
    if rule == "sentence-gap":
        return KINDS.index("gap")
    if rule.startswith("quote"):
        return KINDS.index("quotation")
    return KINDS.index("claim" if rule.startswith("claim") else "question")


def items(path: Path, pieces: WordPieces) -> list[Item]:
    """The rated items of a table: round, article, rule, rank, prompt, answer, verdicts."""
    found = []
    for line in path.read_text(encoding="utf8").splitlines()[1:]:
        cells = line.split("\t")
        if len(cells) < 7:
            continue
        prompt, headline = cells[4], ""
        lead = _LEAD.search(prompt)
        if lead:
            headline = lead.group(1) or lead.group(2)
            prompt = prompt[: lead.start()] + prompt[lead.end() :]
        verdicts = [v.strip() for v in cells[6].split("|")]
        item = Item(
            cells[1],
            kind_of(cells[2]),
            headline,
            prompt.strip(),
            cells[5],
            sum(map(worth, verdicts)) / len(verdicts),
            faults_in(verdicts),
        )
        item.ids = ids_of(item, pieces)
        found.append(item)
    return found


def worth(verdict: str) -> float:
    """How far a rater accepts an item; of what is only not worth asking raters differ most, so that it counts as half."""
    return {"ok": 1.0, "10": 0.5}.get(verdict, 0.0)


def faults_in(verdicts: list[str]) -> tuple[float, ...]:
    found = [{int(n) for n in re.findall(r"\d+", v)} for v in verdicts]
    return tuple(sum(bool(numbers & set(group)) for numbers in found) / len(found) for group in FAULTS)


def ids_of(item: Item, pieces: WordPieces) -> list[int]:
    """[CLS] headline [SEP] what is asked [SEP] answer [SEP], a gap as [MASK]."""
    ids = [pieces.vocabulary["[CLS]"]]
    for part in (item.headline, item.asks, item.answer):
        for word in part.split():
            before, gap, behind = word.partition(GAP)
            if before:
                ids += pieces.word(before)
            if gap:
                ids.append(pieces.vocabulary["[MASK]"])
            if behind:
                ids += pieces.word(behind)
        ids.append(pieces.vocabulary["[SEP]"])
    return ids[:LONGEST]


def fold_of(item: Item, folds: int) -> int:
    """Articles of one set are in one fold, always the same."""
    name = item.article.split("/")[0]
    return int(hashlib.md5(name.encode()).hexdigest(), 16) % folds
