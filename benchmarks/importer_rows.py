#!/usr/bin/env python3
"""Rows a second of the importer and of Python's csv.DictReader, on one generated table, taking turns.

Both make a string of every cell of every row and keep none: `csv.DictReader` puts a row's into a dictionary, after decoding the file as UTF-8;
`KaggleImport check --every-cell` puts them into an array with the row's line number, and looks at every row for broken quotes, NUL bytes, bytes that are
no UTF-8 and JSON that is nested too deep. It is timed from opening the table to its end, the compiling of its code included, the start of the process
not; Python likewise. Then the importer does all of its work (rules, prices, wearers, sorting by shoe, pictures, manifests), timed as a whole with its
start, and its largest resident memory is taken.

    dotnet build src/KaggleImport -c Release
    python3 benchmarks/importer_rows.py [--rows 300000] [--runs 7] [--import-rows 200000]
"""
import argparse
import csv
import os
import pathlib
import platform
import random
import re
import statistics
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
COLUMNS = (
    "id,asins,brand,categories,colors,count,dateAdded,dateUpdated,descriptions,dimension,ean,features,flavors,imageURLs,isbn,keys,manufacturer,"
    "manufacturerNumber,merchants,name,prices.amountMin,prices.amountMax,prices.availability,prices.color,prices.condition,prices.count,prices.currency,"
    "prices.dateAdded,prices.dateSeen,prices.flavor,prices.isSale,prices.merchant,prices.offer,prices.returnPolicy,prices.shipping,prices.size,prices.source,"
    "prices.sourceURLs,prices.warranty,quantities,reviews,sizes,skus,sourceURLs,upc,vin,websiteIDs,weight"
).split(",")
NAMES = ["Arroyo", "Basalt", "Cinder", "Dovetail", "Fjell", "Grove", "Harbor", "Kestrel", "Lumen", "Marlow", "Quarry", "Tundra"]


def row(index, chance):
    """One price of an invented shoe; five rows or so are one shoe's."""
    shoe = index // 5
    price = chance.choice([39.99, 59.95, 84, 110, 129.5, 175])
    return {
        "id": f"AV{shoe:08x}", "brand": "Halden", "categories": "Clothing,Shoes,Men's Shoes,All Men's Shoes", "colors": "Black,Sail",
        "dateAdded": "2017-01-27T01:30:45Z", "dateUpdated": "2017-01-28T01:30:45Z",
        "descriptions": '[{"dateSeen":["2017-01-27T01:30:45Z"],"sourceURLs":["https://shop.example/a"],"value":"' + "A shoe for long days. " * chance.randint(2, 20) + '"}]',
        "features": '[{"key":"Gender","value":["Men"]},{"key":"Material","value":["Leather"]}]', "imageURLs": "pictures/a.png",
        "keys": f"halden/{shoe:08x}", "manufacturer": "Halden", "manufacturerNumber": f"HD{shoe:06d}",
        "merchants": '[{"dateSeen":["2017-01-27T01:30:45Z"],"name":"A shop, and ""another"""}]', "name": f"Halden {chance.choice(NAMES)} {shoe} - Men's",
        "prices.amountMin": price, "prices.amountMax": price, "prices.condition": "new", "prices.currency": "USD", "prices.dateAdded": "2017-01-27T01:30:45Z",
        "prices.dateSeen": "2017-01-25T00:00:00Z", "prices.isSale": chance.choice(["TRUE", "FALSE"]), "prices.offer": chance.choice(["", "", "REDUCED USD 12.10"]),
        "prices.sourceURLs": f"https://shop.example/p/{shoe}", "sizes": "10,7,9,8,13,11,12", "sourceURLs": f"https://shop.example/p/{shoe}", "upc": f"{shoe:012d}",
    }


def generate(path, rows):
    chance = random.Random(1)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(row(index, chance) for index in range(rows))


def time_python(path):
    csv.field_size_limit(1 << 30)
    wall, processor = time.perf_counter(), time.process_time()
    with open(path, newline="", encoding="utf-8") as file:
        rows = sum(1 for _ in csv.DictReader(file))
    return rows, time.perf_counter() - wall, time.process_time() - processor


def time_importer(program, path):
    said = subprocess.run(["dotnet", program, "check", path, "--every-cell"], check=True, capture_output=True, text=True).stdout
    rows, wall, processor = re.match(r"(\d+) rows, \d+ cells, ([\d.]+) s, ([\d.]+) s of processor time", said).groups()
    return int(rows), float(wall), float(processor)


def import_all(program, path, folder):
    start = time.perf_counter()
    process = subprocess.Popen(
        ["dotnet", program, "--file", path, "--name", "bench", "--data", f"{folder}/data", "--set", f"KaggleImport:SchemasFolder={folder}/kaggle"],
        stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        raise SystemExit(f"the import ended with status {status}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def line(name, rows, seconds):
    """Rates by the clock and by processor time, which a busy machine changes less."""
    return f"| {name} | " + " | ".join(rates(rows, column) for column in zip(*seconds)) + " |"


def rates(rows, seconds):
    found = sorted(rows / second for second in seconds)
    return f"{statistics.median(found):,.0f} | {found[0]:,.0f} to {found[-1]:,.0f}"


def ratio(one, other, column):
    return statistics.median(run[column] for run in one) / statistics.median(run[column] for run in other)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=300_000)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--import-rows", type=int, default=200_000)
    parser.add_argument("--configuration", default="release")
    asked = parser.parse_args()
    program = str(ROOT / f"artifacts/bin/KaggleImport/{asked.configuration}_linux-x64/ShoeData.KaggleImport.dll")
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/shoes.csv"
        generate(path, asked.rows)
        size = os.path.getsize(path)
        python, importer = [], []
        for _ in range(asked.runs):
            rows, *seconds = time_python(path)
            python.append(seconds)
            same, *seconds = time_importer(program, path)
            importer.append(seconds)
            if rows != same or rows != asked.rows:
                raise SystemExit(f"{rows} and {same} rows were read, {asked.rows} written")
        generate(path, asked.import_rows)
        os.makedirs(f"{folder}/pictures")
        # The smallest PNG there is.
        pathlib.Path(f"{folder}/pictures/a.png").write_bytes(bytes.fromhex(
            "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"))
        # Pictures beside the table stand in for addresses: the network is not what is measured.
        schema = (ROOT / "config/kaggle/datafiniti_mens.json").read_text().replace('"separator": "addresses"', '"folder": "pictures"')
        os.makedirs(f"{folder}/kaggle")
        pathlib.Path(f"{folder}/kaggle/local.json").write_text(schema)
        whole, processor, memory = import_all(program, path, folder)
    print("\n".join([
        "Rows a second on one generated table "
        f"({asked.rows:,} rows of {len(COLUMNS)} columns, {size / 1e6:,.0f} MB), both making a string of every cell, taking turns, n = {asked.runs} each.",
        f"Python {platform.python_version()}, {os.cpu_count()} cores of a shared machine, load {os.getloadavg()[0]:.0f}.", "",
        "| reader | rows a second by the clock, median | spread | rows a second of processor time, median | spread |", "| --- | --- | --- | --- | --- |",
        line("Python, `csv.DictReader`", asked.rows, python), line("`KaggleImport check --every-cell`", asked.rows, importer), "",
        f"The importer reads {ratio(python, importer, 0):.1f} times as many rows as `csv.DictReader` by the clock and {ratio(python, importer, 1):.1f} times as many "
        "by processor time, all of its threads counted (medians).", "",
        f"Its whole work, with a picture beside the table for every row: {asked.import_rows:,} rows in {whole:.1f} s, {asked.import_rows / whole:,.0f} rows a second, "
        f"{asked.import_rows / processor:,.0f} a second of processor time, {memory:,.0f} MB of memory at most (n = 1).",
    ]))


if __name__ == "__main__":
    main()
