#!/usr/bin/python3
"""Writes what torchvision makes of formula-made weights, for tests/Training.Tests to compare with.

The weights are too large to keep, so both sides compute them from a tensor's name and an element's index;
only names, shapes (as one hash), logits and some values of two gradients are stored. Needs Debian's python3-torchvision, and some minutes to look for inputs:

    /usr/bin/python3 scripts/torchvision_reference.py tests/Training.Tests/Fixtures/torchvision.json
"""
import copy
import hashlib
import json
import math
import sys

import numpy as np
import torch
import torchvision

CLASSES = 10
GRADIENTS = 24
INPUTS = 100
CLEAR = 2e-6
CASES = {
    "resnet18": (2, 64),
    "resnet34": (1, 64),
    "resnet50": (2, 64),
    "resnet101": (1, 64),
    "resnet152": (1, 64),
    "vgg16": (1, 64),
    "vgg16_bn": (1, 64),
    "vgg19": (1, 64),
    "vgg19_bn": (1, 64),
    "squeezenet1_1": (2, 96),
    "vit_b_16": (1, 224),
}


def uniform(name, count):
    """Values in [-0.5, 0.5): the hash of the index, seeded by the hash of the name (FNV-1a, then lowbias32)."""
    seed = 2166136261
    for letter in name.encode():
        seed = ((seed ^ letter) * 16777619) & 0xFFFFFFFF
    h = np.arange(count, dtype=np.uint32)
    h *= np.uint32(2654435761)
    h += np.uint32(seed)
    h ^= h >> np.uint32(16)
    h *= np.uint32(0x7FEB352D)
    h ^= h >> np.uint32(15)
    h *= np.uint32(0x846CA68B)
    h ^= h >> np.uint32(16)
    return h.astype(np.float64) / 4294967296.0 - 0.5


def fill(name, tensor):
    """Weights scaled by their fan-in, normalisation near the identity; bottlenecks end in an eighth, or 50 of them would drown all gradients in one logit."""
    if name.endswith("num_batches_tracked"):
        return tensor
    u = uniform(name, tensor.numel())
    if tensor.dim() > 1:
        u *= 2 * math.sqrt(6.0 / (tensor.numel() // tensor.shape[0]))
    elif name.endswith("running_var"):
        u = 1 + 0.5 * u
    elif name.endswith("weight"):
        u = (1 + 0.2 * u) * (0.125 if name.endswith("bn3.weight") else 1)
    else:
        u *= 0.2
    return torch.from_numpy(u.astype(np.float32)).reshape(tensor.shape)


def pixels(name, count, side):
    return torch.from_numpy((uniform(name, count * 3 * side * side) * 4).astype(np.float32)).reshape(count, 3, side, side)


def clear_input(model, count, side):
    """A gradient jumps where a ReLU is given 0, and rounding decides on which side: an input is taken that leads to no number so small, beside the others of its layer."""
    nearest = []
    exact = copy.deepcopy(model).double()
    for module in exact.modules():
        if isinstance(module, torch.nn.ReLU):
            module.register_forward_pre_hook(lambda _, given: nearest.append(float(given[0].abs().min() / given[0].square().mean().sqrt())))
    for number in range(INPUTS):
        nearest.clear()
        with torch.no_grad():
            exact(pixels(f"input-{number}", count, side).double())
        if all(distance > CLEAR for distance in nearest):
            return f"input-{number}"
    sys.exit(f"none of {INPUTS} inputs is clear of 0")


def reference(model_name, count, side):
    model = getattr(torchvision.models, model_name)(weights=None, num_classes=CLASSES).eval()
    names = hashlib.sha256()
    with torch.no_grad():
        for name, tensor in model.state_dict().items():
            names.update(f"{name} {list(tensor.shape)}\n".encode())
            tensor.copy_(fill(name, tensor))
    input_name = clear_input(model, count, side)
    logits = model(pixels(input_name, count, side))
    torch.nn.functional.cross_entropy(logits, torch.arange(count) % CLASSES).backward()
    weights = [(name, weight) for name, weight in model.named_parameters() if weight.dim() > 1]
    first = next(weight for name, weight in weights if weight.dim() == 4)
    return {
        "model": model_name,
        "count": count,
        "side": side,
        "input": input_name,
        "state_sha256": names.hexdigest(),
        "logits": [[float(value) for value in row] for row in logits],
        "first_gradient": some(first.grad),
        "last_gradient": some(weights[-1][1].grad),
    }


def some(tensor):
    """Values spread over all of the tensor."""
    flat = tensor.flatten()
    return [float(flat[at]) for at in range(0, len(flat), max(1, len(flat) // GRADIENTS))][:GRADIENTS]


def main():
    torch.set_num_threads(2)
    cases = [reference(name, count, side) for name, (count, side) in CASES.items()]
    with open(sys.argv[1], "w", encoding="utf-8") as file:
        json.dump({"torch": torch.__version__, "torchvision": torchvision.__version__, "classes": CLASSES, "cases": cases}, file, indent=1)
        file.write("\n")


if __name__ == "__main__":
    main()
