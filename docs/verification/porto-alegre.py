#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Enters an inventory that another tool exported for Porto Alegre, 2022, into Mutirão cell by cell and rewrites the
tables in porto-alegre.md: docs/verification/porto-alegre.py porto-alegre-2022-demo-inventory.csv

The export is read where it lies and not kept. Its gas columns hold kg of CO2e, whatever their headings say."""
import collections
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
MUTIRAO = HERE.parents[1] / "mutirao"
AR5 = {"CO2": 1, "CH4": 28, "N2O": 265}
SECTORS = {"I": "Stationary energy", "II": "Transportation", "III": "Waste", "IV": "IPPU", "V": "AFOLU"}


def kilograms(row, gas):
    return float(row[f"{gas} Emissions"] or 0)


def read(path):
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def cells(rows):
    """The export's lines gathered into cells: tonnes of each gas, tonnes of CO2e as printed, keys, number of lines."""
    found = {}
    for row in rows:
        cell = found.setdefault(row["GPC Reference Number"], {"gases": collections.Counter(), "printed": 0.0, "key": "", "lines": 0})
        cell["key"] = row["Notation Key"]
        if not row["Notation Key"]:
            cell["lines"] += 1
            cell["printed"] += float(row["Total Emissions"])
            for gas, potential in AR5.items():
                cell["gases"][gas] += kilograms(row, gas) / potential / 1e3
    return found


def compute(found, masses):
    entries = []
    for cell, value in found.items():
        if value["key"]:
            entries.append({"cell": cell, "key": "NE", "explanation": f"the export says {value['key']}"})
        elif masses:
            entries.append({"cell": cell} | {f"{gas} t": repr(tonnes) for gas, tonnes in value["gases"].items() if tonnes})
        else:
            entries.append({"cell": cell, "CO2e t": repr(value["printed"])})
    inventory = {"city": {"name": "Porto Alegre", "country": "BRA", "year": 2022, "gwp": "AR5", "level": "BASIC+"}, "cells": entries}
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "porto-alegre.json"
        file.write_text(json.dumps(inventory))
        done = subprocess.run([MUTIRAO, "inventory", "compute", file, "--format", "csv"], capture_output=True, text=True)
    if not done.stdout:
        sys.exit(done.stderr)
    return list(csv.DictReader(done.stdout.splitlines()))


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "| " + " | ".join(["---"] + ["---:"] * (len(head) - 1)) + " |"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def tonnes(value):
    return f"{round(value, 3) + 0.0:,.3f}".replace(",", " ").replace("-", "−")


def number(row):
    return float(row["co2e_t"]) if row["co2e_t"] else 0.0


def main(path):
    rows = read(path)
    found = cells(rows)
    ours = compute(found, masses=True)
    theirs = compute(found, masses=False)
    value = {row["reference"]: number(row) for row in ours}
    scope = {row["reference"]: row["scope"] for row in ours if row["kind"] == "cell"}

    sector = collections.defaultdict(lambda: [0.0, 0.0])
    scopes = collections.defaultdict(lambda: [0.0, 0.0])
    by_cell = []
    for cell, entry in sorted(found.items(), key=lambda item: item[0]):
        if entry["key"]:
            continue
        for totals, key in ((sector, cell.split(".")[0]), (scopes, scope[cell])):
            totals[key][0] += entry["printed"]
            totals[key][1] += value[cell]
        by_cell.append([cell, str(entry["lines"]), tonnes(entry["printed"]), tonnes(value[cell]), tonnes(value[cell] - entry["printed"])])
    everything = [sum(pair[i] for pair in sector.values()) for i in (0, 1)]
    lines = [[f"{numeral} {SECTORS[numeral]}", tonnes(a), tonnes(b), tonnes(b - a)] for numeral, (a, b) in sector.items()]
    lines += [[f"Scope {number_}", tonnes(a), tonnes(b), tonnes(b - a)] for number_, (a, b) in sorted(scopes.items())]
    lines.append(["All lines of the export", *map(tonnes, everything), tonnes(everything[1] - everything[0])])
    named = {"basic": "BASIC", "basic-plus": "BASIC+", "territorial": "Territorial", "basic-s3": "BASIC+S3"}
    totals = {row["reference"]: number(row) for row in theirs if row["kind"] == "total"}
    schemes = [[title, tonnes(totals[name]), tonnes(value[name]), tonnes(value[name] - totals[name])] for name, title in named.items()]

    keys = collections.Counter(entry["key"] for entry in found.values() if entry["key"])
    missing = sorted(set(scope) - set(found))
    odd = [f"{row['GPC Reference Number']}: {float(row['Total Emissions']):.3f} t, its gases {sum(kilograms(row, gas) for gas in AR5) / 1e3:.3f} t"
           for row in rows if not row["Notation Key"]
           and abs(float(row["Total Emissions"]) - sum(kilograms(row, gas) for gas in AR5) / 1e3) > 0.002]
    without_id = sum(row["Inventory Reference"] == "N/A" and not row["Notation Key"] for row in rows)
    parts = {
        "totals": table(["t CO2e", "export", "Mutirão", "difference"], lines),
        "schemes": table(["t CO2e", "export's cells", "Mutirão", "difference"], schemes),
        "cells": table(["cell", "lines", "export", "Mutirão", "difference"], by_cell),
        "keys": f"{len(rows)} lines, {len(found)} cells: {sum(not e['key'] for e in found.values())} with numbers, "
                + ", ".join(f"{count} with `{key}`" for key, count in keys.items())
                + f"; {len(missing)} of the 54 cells are absent: {', '.join(missing)}. {without_id} lines with numbers have no reference of their own (`N/A`).",
        "odd": "\n".join("* " + line for line in odd) or "None.",
    }
    page = HERE / "porto-alegre.md"
    text = page.read_text(encoding="utf-8")
    for name, part in parts.items():
        text = re.sub(rf"(<!-- {name} -->\n).*?(<!-- end -->)", lambda match: match[1] + part + "\n" + match[2], text, flags=re.S)
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
