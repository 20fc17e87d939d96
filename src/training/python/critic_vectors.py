"""Items as the critic is given them, for the Java code's test: `python3 critic_vectors.py --model DIR/critic.pt --bge JAR > items.tsv`.

Kind, headline, what is asked, answer, ids of the pieces and log-odds before weights are rounded on each line.
"""

from __future__ import annotations

import argparse

import torch

from critic import Critic
from encoder import weights_of
from pieces import WordPieces
from ratings import KINDS, Item, ids_of
from train_critic import log_odds

ITEMS = (
    ("gap", "Dockers end their long strike", "which number fills the gap in “The strike cost the harbour of Bergen ____ million crowns”?", "40"),
    ("gap", "Dockers end their long strike", "which name fills the gap in “It was ____'s idea to do so then”?", "Holm"),
    ("gap", "Dockers end their long strike", "which name fills the gap in “Dockers ends they strike since Monday on ____, the harbor have told to press”?", "Bergen"),
    ("quotation", "Dockers end their long strike", "who said, “Neither side got everything it came for in Oslo”?", "Ada Holm"),
    ("quotation", "Dockers end their long strike", "who said, “By people who live there”?", "Ada Holm"),
    ("question", "", "In what year did North Korea open an embassy in Minsk?", "2016"),
    ("question", "", "What did they do?", "something"),
    ("claim", "Dockers end their long strike", "it was Ada Holm who said, “The two sides met in Oslo for a week.”", "REFUTES"),
    ("claim", "", "Zürich's Šefčovič didn't sign the (second) treaty – for €1,234.50 – in 2021.", "SUPPORTS"),
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--bge", required=True)
    arguments = parser.parse_args()
    pieces = WordPieces(arguments.bge, "bge-small-en-v1.5-tokenizer.json")
    model = Critic(weights_of(arguments.bge, "bge-small-en-v1.5.onnx"))
    model.load_state_dict(torch.load(arguments.model))
    items = [Item("", KINDS.index(kind), headline, asks, answer, 0.0) for kind, headline, asks, answer in ITEMS]
    for item in items:
        item.ids = ids_of(item, pieces)
    for (kind, *parts), item, odds in zip(ITEMS, items, log_odds(model, items)):
        print(kind, *parts, " ".join(map(str, item.ids)), f"{odds:.4f}", sep="\t")


if __name__ == "__main__":
    main()
