#!/usr/bin/python3
"""Writes small files as PyTorch saves them, and what it loads from them, for tests/Training.Tests to compare with.

    /usr/bin/python3 scripts/torch_files.py tests/Training.Tests/Fixtures/torch
"""
import json
import os
import sys

from collections import OrderedDict

import torch


def tensors():
    base = torch.arange(24, dtype=torch.float32).reshape(4, 6) / 7 - 1
    return OrderedDict([
        ("features.0.weight", base.clone()),
        ("features.0.bias", base[1]),  # a view: shares its storage with the next
        ("features.1.weight", base.t()),
        ("features.1.num_batches_tracked", torch.tensor(12345678901)),
        ("half", base.half()),
        ("brain", base.bfloat16()),
        ("double", base.double()),
        ("integers", torch.tensor([-3, 70000], dtype=torch.int32)),
        ("bytes", torch.tensor([0, 255], dtype=torch.uint8)),
        ("flags", torch.tensor([True, False])),
        ("none", torch.empty(0, 3)),
        ("parameter", torch.nn.Parameter(base[:, 2:4].clone())),
    ])


def main():
    folder = sys.argv[1]
    os.makedirs(folder, exist_ok=True)
    plain = tensors()
    model = torch.nn.Sequential(torch.nn.Linear(3, 2), torch.nn.BatchNorm1d(2))
    model.load_state_dict({name: torch.full_like(tensor, index + 1) for index, (name, tensor) in enumerate(model.state_dict().items())})
    save = lambda name, value, **how: torch.save(value, os.path.join(folder, name), **how)
    save("zip.pth", plain)
    save("zip-protocol4.pth", plain, pickle_protocol=4)
    save("legacy.pth", plain, _use_new_zipfile_serialization=False)
    save("state-dict.pth", model.state_dict())
    save("parallel.pth", torch.nn.DataParallel(model).state_dict())
    save("checkpoint.th", {"epoch": 7, "best": torch.tensor(0.5), "note": None, "lr": [0.1, (1, 2)], "state_dict": torch.nn.DataParallel(model).state_dict()},
         _use_new_zipfile_serialization=False)
    loaded = torch.load(os.path.join(folder, "legacy.pth"))
    expected = {name: {"shape": list(tensor.shape), "values": [float(value) for value in tensor.detach().double().flatten()]} for name, tensor in loaded.items()}
    with open(os.path.join(folder, "expected.json"), "w", encoding="utf-8") as file:
        json.dump(expected, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
