"""Decode, perceptual hash (as imagehash.phash) and resize to 224 with Pillow, on all cores: what one would write by hand."""
import multiprocessing
import os
import sys

import numpy
from PIL import Image

HIGH, LOW = 32, 8
STEPS = numpy.arange(HIGH)
# The unnormalised DCT-II of scipy.fftpack, which imagehash calls.
DCT = 2 * numpy.cos(numpy.pi * numpy.outer(STEPS, 2 * STEPS + 1) / (2 * HIGH))


def work(path):
    with Image.open(path) as image:
        image.load()
        grey = numpy.asarray(image.convert("L").resize((HIGH, HIGH), Image.LANCZOS), dtype=float)
        low = (DCT @ grey @ DCT.T)[:LOW, :LOW]
        small = image.convert("RGB").resize((224, 168), Image.LANCZOS)
        return (low > numpy.median(low)).tobytes(), small.size


if __name__ == "__main__":
    paths = [entry.path for entry in os.scandir(sys.argv[1])]
    with multiprocessing.Pool(os.cpu_count()) as pool:
        hashes = {hash for hash, _ in pool.imap_unordered(work, paths, chunksize=16)}
    print(len(paths), "pictures,", len(hashes), "hashes")
