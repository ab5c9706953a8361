#!/usr/bin/python3
"""Writes what scikit-image makes of two small pictures, for tests/Training.Tests to compare with. Needs Debian's python3-skimage:

    /usr/bin/python3 scripts/hog_reference.py tests/Training.Tests/Fixtures/hog.json
"""
import json
import sys

import numpy as np
from skimage.feature import hog

SIDE = 32


def waves():
    row, column = np.mgrid[0:SIDE, 0:SIDE]
    return 0.5 + 0.3 * np.sin(0.37 * row + 0.11 * column * column / SIDE) + 0.2 * np.cos(0.71 * column)


def disc():
    row, column = np.mgrid[0:SIDE, 0:SIDE]
    return np.where((row - 13) ** 2 + (column - 18) ** 2 < 90, 0.9, 0.1)


def case(name, picture):
    values = hog(picture.astype(np.float64), orientations=9, pixels_per_cell=(8, 8), cells_per_block=(2, 2), block_norm="L2-Hys")
    return {"name": name, "hog": [round(float(value), 6) for value in values]}


with open(sys.argv[1], "w", encoding="utf-8") as file:
    json.dump({"side": SIDE, "cases": [case("waves", waves()), case("disc", disc())]}, file)
    file.write("\n")
