"""Trains as a careful user of PyTorch would, to race against: torchvision's model and transforms, ImageFolder, DataLoader.

python3 benchmarks/torch_training.py FOLDER --model resnet18 --batch 32 --threads 2 --workers 1
FOLDER has train/ and val/ with a folder per class. Every line on standard input asks for one round: an epoch (training, then validation) and some
steps on one batch that is at hand. Each round answers with one line of JSON: {"epoch": seconds, "step": seconds, "waited": share of the epoch}.
"""
import argparse
import json
import sys
import time

import torch
import torchvision
from torchvision import transforms

MEAN, DEVIATION = [0.485, 0.456, 0.406], [0.229, 0.224, 0.225]


def loaders(arguments):
    varied = transforms.Compose([
        transforms.Resize((arguments.side, arguments.side)),
        transforms.RandomHorizontalFlip(0.5),
        transforms.RandomApply([transforms.ColorJitter(0.2, 0.2, 0.2, 0.02)], p=0.5),
        transforms.ToTensor(),
        transforms.Normalize(MEAN, DEVIATION),
    ])
    plain = transforms.Compose([transforms.Resize((arguments.side, arguments.side)), transforms.ToTensor(), transforms.Normalize(MEAN, DEVIATION)])
    make = lambda split, how, shuffle: torch.utils.data.DataLoader(
        torchvision.datasets.ImageFolder(f"{arguments.folder}/{split}", how), batch_size=arguments.batch, shuffle=shuffle,
        num_workers=arguments.workers, persistent_workers=arguments.workers > 0)
    return make("train", varied, True), make("val", plain, False)


class Trainer:
    def __init__(self, arguments):
        self.format = torch.channels_last if arguments.channels_last else torch.contiguous_format
        self.train, self.val = loaders(arguments)
        self.model = getattr(torchvision.models, arguments.model)(num_classes=len(self.train.dataset.classes)).to(memory_format=self.format)
        self.loss = torch.nn.CrossEntropyLoss(label_smoothing=0.1)
        self.optimizer = torch.optim.AdamW(self.model.parameters(), lr=1e-4)
        self.batch = next(iter(self.train))

    def step(self, pictures, targets):
        self.optimizer.zero_grad(set_to_none=True)
        loss = self.loss(self.model(pictures.contiguous(memory_format=self.format)), targets)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 5)
        self.optimizer.step()
        return loss.item()

    def epoch(self):
        began, waited = time.perf_counter(), 0.0
        self.model.train()
        since = began
        for pictures, targets in self.train:
            waited += time.perf_counter() - since
            self.step(pictures, targets)
            since = time.perf_counter()
        learnt = time.perf_counter() - began
        self.model.eval()
        with torch.no_grad():
            for pictures, targets in self.val:
                self.loss(self.model(pictures.contiguous(memory_format=self.format)), targets).item()
        return time.perf_counter() - began, waited / learnt

    def steps(self, count):
        self.model.train()
        began = time.perf_counter()
        for _ in range(count):
            self.step(*self.batch)
        return (time.perf_counter() - began) / count


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--model", default="resnet18")
    parser.add_argument("--side", type=int, default=224)
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--steps", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--channels-last", action="store_true")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(1)
    trainer = Trainer(arguments)
    for _ in sys.stdin:
        epoch, waited = trainer.epoch()
        print(json.dumps({"epoch": epoch, "step": trainer.steps(arguments.steps), "waited": waited}), flush=True)


if __name__ == "__main__":
    main()
