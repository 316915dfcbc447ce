#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Sets reference/factors/gwp.csv beside an independent collection of global warming potentials:
docs/verification/gwp.py globalwarmingpotentials.csv"""
import csv
import pathlib
import sys

COLUMNS = {"AR2": "SARGWP100", "AR4": "AR4GWP100", "AR5": "AR5GWP100", "AR5-feedback": "AR5CCFGWP100", "AR6": "AR6GWP100"}
OURS = pathlib.Path(__file__).parents[2] / "reference/factors/gwp.csv"


def name(gas):
    return gas.upper().replace("-", "")


def main(path):
    with open(path, newline="", encoding="utf-8") as file:
        lines = [row for row in csv.reader(file) if row and not row[0].startswith("#")]
    theirs = {name(row[0]): dict(zip(lines[0], row)) for row in lines[1:]}
    equal, different, alone = 0, [], []
    with open(OURS, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            other = theirs.get(name(row["gas"]), {}).get(COLUMNS[row["set"]], "")
            if not other:
                alone.append(f"{row['set']} {row['gas']} {row['value']}")
            elif float(other) == float(row["value"]):
                equal += 1
            else:
                different.append(f"{row['set']} {row['gas']}: here {row['value']}, there {other}")
    print(f"{equal} values are the same; {len(different)} differ; {len(alone)} are only here", *different, *alone, sep="\n")
    return 1 if len(different) > 1 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
