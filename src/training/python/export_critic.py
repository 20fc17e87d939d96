"""Writes a trained critic as the Java code loads it: `python3 export_critic.py --model DIR/critic.pt --bge JAR --out DIR`.

DIR gets `critic.onnx`, weights in eight bits (see compress.py).
"""

from __future__ import annotations

import argparse
from pathlib import Path

import onnx
import torch

from compress import compress
from critic import Critic
from encoder import weights_of


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("model", "bge", "out"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args()
    model = Critic(weights_of(arguments.bge, "bge-small-en-v1.5.onnx"))
    model.load_state_dict(torch.load(arguments.model))
    path = Path(arguments.out) / "critic.onnx"
    example = (torch.ones(2, 7, dtype=torch.long), torch.ones(2, 7), torch.ones(2, dtype=torch.long))
    with torch.no_grad():
        torch.onnx.export(
            model.eval(),
            example,
            str(path),
            input_names=["ids", "mask", "kinds"],
            output_names=["odds"],
            dynamic_axes={
                "ids": {0: "batch", 1: "pieces"},
                "mask": {0: "batch", 1: "pieces"},
                "kinds": {0: "batch"},
                "odds": {0: "batch"},
            },
            opset_version=17,
        )
    compressed = compress(onnx.load(str(path)))
    onnx.checker.check_model(compressed, full_check=True)
    onnx.save(compressed, str(path))
    print(f"{path.name} {path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
