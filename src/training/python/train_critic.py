"""Trains the critic: `python3 train_critic.py --ratings ratings.tsv faulty.tsv --bge JAR --out DIR [--fold K/N]`.

Everything is drawn from fixed seeds. Ends with DIR/critic.pt. With --fold the articles of one fold are held out, and DIR/held.tsv has
what the critic thinks of their items: article, kind, prompt's parts, share of acceptance, log-odds. blend.py learns from these.
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F

from critic import Critic
from encoder import weights_of
from faults import faulty
from pieces import WordPieces
from ratings import KINDS, Item, faults_in, fold_of, ids_of, items

PIECES = 2200  # of a batch
SORTED = 600  # items among which those of like length go together
WARM_UP = 100  # steps
ENCODER_RATE, HEAD_RATE = 1.5e-4, 7.5e-4
EPOCHS = 3
WHY = 0.5  # weight of the loss of what items are refused for
FAULTY = 8  # one accepted item in so many comes once more with faults of English in it, as refused


def with_faults(of: list[Item], pieces: WordPieces) -> list[Item]:
    """The items, and some that were accepted once more, refused for the English that was spoilt in them."""
    found = list(of)
    for seed, item in enumerate(i for i in of if i.accepted == 1):
        spoilt = faulty(item.asks, seed) if seed % FAULTY == 0 else None
        if spoilt:
            bad = replace(item, asks=spoilt, accepted=0.0, faults=faults_in(["1"]))
            bad.ids = ids_of(bad, pieces)
            found.append(bad)
    return found


def batches(of: list[Item], seed: int, size: int) -> list[list[Item]]:
    shuffled, drawn = list(of), random.Random(seed)
    drawn.shuffle(shuffled)
    found = []
    for start in range(0, len(shuffled), SORTED):
        batch: list[Item] = []
        for item in sorted(shuffled[start : start + SORTED], key=lambda i: len(i.ids)):
            if batch and (len(batch) + 1) * len(item.ids) > size:
                found.append(batch)
                batch = []
            batch.append(item)
        found.append(batch)
    drawn.shuffle(found)
    return found


def inputs(batch: list[Item]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    length = max(len(i.ids) for i in batch)
    ids, mask = torch.zeros(len(batch), length, dtype=torch.long), torch.zeros(len(batch), length)
    for row, item in enumerate(batch):
        ids[row, : len(item.ids)] = torch.tensor(item.ids)
        mask[row, : len(item.ids)] = 1
    return ids, mask, torch.tensor([i.kind for i in batch])


def train(model: Critic, of: list[Item]) -> None:
    encoder = [p for p in model.encoder.parameters() if p.requires_grad]
    head = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "rate": ENCODER_RATE}, {"params": head, "rate": HEAD_RATE}],
        lr=0.0,
        weight_decay=0.01,
        betas=(0.9, 0.98),
        foreach=True,
    )
    total = sum(len(batches(of, epoch, PIECES)) for epoch in range(EPOCHS))
    step, mean, start = 0, 0.69, time.time()
    for epoch in range(EPOCHS):
        for batch in batches(of, epoch, PIECES):
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * min(1.0, (step + 1) / WARM_UP) * max(0.02, 1 - step / total)
            with torch.autocast("cpu", torch.bfloat16):
                told = model.odds_and_faults(*inputs(batch)).float()
            loss = F.binary_cross_entropy_with_logits(told[:, 0], torch.tensor([i.accepted for i in batch]))
            why = F.binary_cross_entropy_with_logits(told[:, 1:], torch.tensor([i.faults for i in batch]))
            optimizer.zero_grad()
            (loss + WHY * why).backward()
            torch.nn.utils.clip_grad_norm_(encoder + head, 1.0)
            optimizer.step()
            step, mean = step + 1, 0.98 * mean + 0.02 * loss.item()
            if step % 100 == 0:
                print(f"step {step} of {total}, loss {mean:.3f}, {time.time() - start:.0f} s", flush=True)


def log_odds(model: Critic, of: list[Item]) -> list[float]:
    """What the critic thinks of some items, in their order."""
    model.eval()
    found: dict[int, float] = {}
    with torch.no_grad():
        for batch in batches(of, 0, 2 * PIECES):
            for item, odds in zip(batch, model(*inputs(batch)).tolist()):
                found[id(item)] = odds
    return [found[id(item)] for item in of]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ratings", required=True, nargs="+")
    for name in ("bge", "out"):
        parser.add_argument(f"--{name}", required=True)
    parser.add_argument("--fold")
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(1)
    pieces = WordPieces(arguments.bge, "bge-small-en-v1.5-tokenizer.json")
    taught = [item for path in arguments.ratings for item in items(Path(path), pieces)]
    held: list[Item] = []
    if arguments.fold:
        fold, folds = map(int, arguments.fold.split("/"))
        held = [i for i in taught if fold_of(i, folds) == fold]
        taught = [i for i in taught if fold_of(i, folds) != fold]
    print(f"{len(taught)} items, {len(held)} held out", flush=True)
    model = Critic(weights_of(arguments.bge, "bge-small-en-v1.5.onnx"))
    train(model, with_faults(taught, pieces))
    out = Path(arguments.out)
    out.mkdir(parents=True, exist_ok=True)
    torch.save(model.state_dict(), out / "critic.pt")
    if held:
        lines = [
            "\t".join((i.article, KINDS[i.kind], i.headline, i.asks, i.answer, f"{i.accepted}", f"{odds:.4f}"))
            for i, odds in zip(held, log_odds(model, held))
        ]
        (out / "held.tsv").write_text("\n".join(lines) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
