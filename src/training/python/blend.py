"""How much the features and how much the critic count: `python3 blend.py --odds odds.tsv --held DIR/held.tsv... --out blend.tsv`.

Both files have log-odds of items from articles that neither was taught on: `mvn -Pranking` writes the first, train_critic.py the others.
Learns one logistic regression for each kind of item, by Newton's method, and prints how well each orders accepted and refused
items. Claims have no features: for them the critic is only calibrated.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from ratings import KINDS, _LEAD

RIDGE = 1.0  # in items


def rows(odds: Path, held: list[Path]) -> dict[str, list[tuple[float, float, float]]]:
    """By kind: log-odds by the features (0 for claims), log-odds of the critic, share of acceptance."""
    features = {}
    for line in odds.read_text(encoding="utf8").splitlines():
        article, prompt, value = line.split("\t")
        lead = _LEAD.search(prompt)
        headline = (lead.group(1) or lead.group(2)) if lead else ""
        asks = prompt[: lead.start()] + prompt[lead.end() :] if lead else prompt
        features[(article, headline, asks.strip())] = float(value)
    found: dict[str, list[tuple[float, float, float]]] = {kind: [] for kind in KINDS}
    for path in held:
        for line in path.read_text(encoding="utf8").splitlines():
            article, kind, headline, asks, _, accepted, thought = line.split("\t")
            known = features.get((article, headline, asks))
            if kind == "claim" or known is not None:
                found[kind].append((known or 0.0, float(thought), float(accepted)))
    return found


def fit(inputs: np.ndarray, accepted: np.ndarray) -> np.ndarray:
    """Weights of a logistic regression, the bias first."""
    x = np.hstack([np.ones((len(inputs), 1)), inputs])
    weights = np.zeros(x.shape[1])
    pull = np.diag([0.0] + [RIDGE] * inputs.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (accepted - p) - pull @ weights
        weights += np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + pull, gradient)
    return weights


def ordered(odds: np.ndarray, accepted: np.ndarray) -> float:
    """The share of pairs of an accepted and a refused item in which the accepted one comes first."""
    good, bad = odds[accepted > 0.5], odds[accepted < 0.5]
    before = (good[:, None] > bad[None]).mean() + 0.5 * (good[:, None] == bad[None]).mean()
    return float(before)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--odds", required=True)
    parser.add_argument("--held", required=True, nargs="+")
    parser.add_argument("--out", required=True)
    arguments = parser.parse_args()
    lines = []
    for kind, found in rows(Path(arguments.odds), [Path(h) for h in arguments.held]).items():
        table = np.array(found)
        weights = fit(table[:, :2], table[:, 2])
        both = weights[0] + table[:, :2] @ weights[1:]
        by = [f"{100 * ordered(column, table[:, 2]):.1f}" for column in (table[:, 0], table[:, 1], both)]
        print(f"{kind}: {len(table)} items; in order by features {by[0]}%, critic {by[1]}%, both {by[2]}%")
        for least in (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95):
            kept = 1 / (1 + np.exp(-both)) >= least
            if kept.any():
                print(f"  from {least} on {kept.sum()}, accepted {100 * table[kept, 2].mean():.1f}%")
        lines.append("\t".join([kind] + [f"{w:.3f}" for w in weights]))
    Path(arguments.out).write_text("\n".join(lines) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
