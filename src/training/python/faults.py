"""Faults of English put into accepted items, so that the critic learns to refuse them: raters met few badly written articles."""

from __future__ import annotations

import random
import re

_AGREEMENT = {
    "is": "are", "are": "is", "was": "were", "were": "was", "has": "have", "have": "has", "does": "do",
}  # fmt: skip
_PREPOSITIONS = ("in", "on", "at", "of", "to", "for", "with", "from", "by", "since", "near", "about")
_UNCOUNTED = {
    "aircraft": "aircrafts", "people": "peoples", "children": "childrens", "staff": "staffs", "police": "polices",
    "information": "informations", "equipment": "equipments", "damage": "damages", "evidence": "evidences",
    "research": "researches", "advice": "advices", "news": "newses",
}  # fmt: skip
_BEHIND = {"told": "to", "asked": "to", "near": "to", "reached": "to", "entered": "in", "discussed": "about", "despite": "of"}
_TENSES = {
    "did not": "did not had", "will": "will to", "can": "can to", "said": "has said yesterday", "made": "did made",
    "began": "has began", "went": "did went", "found": "have find", "took": "did took", "gave": "did gave",
}  # fmt: skip


def _agreement(words: list[str], drawn: random.Random) -> bool:
    return _one(words, drawn, lambda w: _AGREEMENT.get(w))


def _article(words: list[str], drawn: random.Random) -> bool:
    places = [i for i, w in enumerate(words) if w in ("the", "a", "an")]
    if len(places) < 2:
        return False
    for place in sorted(drawn.sample(places, 2), reverse=True):
        del words[place]
    return True


def _preposition(words: list[str], drawn: random.Random) -> bool:
    def other(word: str) -> str | None:
        return drawn.choice([p for p in _PREPOSITIONS if p != word]) if word in _PREPOSITIONS else None

    return _one(words, drawn, other) and (_one(words, drawn, other) or True)


def _plural(words: list[str], drawn: random.Random) -> bool:
    return _one(words, drawn, lambda w: _UNCOUNTED.get(w))


def _behind(words: list[str], drawn: random.Random) -> bool:
    return _one(words, drawn, lambda w: f"{w} {_BEHIND[w]}" if w in _BEHIND else None)


def _tense(words: list[str], drawn: random.Random) -> bool:
    return _one(words, drawn, lambda w: _TENSES.get(w))


def _base(words: list[str], drawn: random.Random) -> bool:
    return _one(words, drawn, lambda w: w[:-2] if re.fullmatch(r"[a-z]{3,}[^aeiou\W]ed", w) else None)


def _spelling(words: list[str], drawn: random.Random) -> bool:
    def wrong(word: str) -> str | None:
        if not re.fullmatch(r"[a-z]{7,}", word):
            return None
        at = drawn.randrange(1, len(word) - 2)
        how = drawn.randrange(3)
        if how == 0:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :] if word[at] != word[at + 1] else None
        return word[:at] + word[at + 1 :] if how == 1 else word[:at] + word[at] + word[at:]

    return _one(words, drawn, wrong)


def _one(words: list[str], drawn: random.Random, change) -> bool:
    """Changes one of the words that can be changed."""
    places = [i for i, w in enumerate(words) if change(w) is not None]
    if not places:
        return False
    place = drawn.choice(places)
    words[place] = change(words[place]) or words[place]
    return True


_FAULTS = (_agreement, _article, _preposition, _plural, _behind, _tense, _base, _spelling)


def faulty(text: str, seed: int) -> str | None:
    """The text with one or two faults in it; None where none can be made."""
    drawn = random.Random(seed)
    words = text.split(" ")
    made = 0
    for fault in drawn.sample(_FAULTS, len(_FAULTS)):
        made += fault(words, drawn)
        if made == 2:
            break
    return " ".join(words) if made else None
