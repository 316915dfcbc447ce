#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Carries out US EPA's wastewater module for every state and sets Mutirão's methods beside it:
docs/verification/epa-wastewater.py wastewater-module.xlsx

The workbook (State Inventory Tool, wastewater module 2024.1) is EPA's; it is read where it lies and not kept. It holds
formulas, and no totals before a state is chosen, so its formulas are carried out here, from its own constants."""
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
import zipfile

HERE = pathlib.Path(__file__).parent
MUTIRAO = HERE.parents[1] / "mutirao"
YEARS = (1990, 2005, 2021)
SHEET = {"constants": 1, "nitrogen": 6, "population": 14, "meat": 16}
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read(path):
    """The four sheets as dictionaries from a cell to its number or text."""
    with zipfile.ZipFile(path) as book:
        shared = ["".join(text.text or "" for text in item.iter(MAIN + "t"))
                  for item in xml.fromstring(book.read("xl/sharedStrings.xml"))]
        sheets = {}
        for name, number in SHEET.items():
            cells = sheets[name] = {}
            for cell in xml.fromstring(book.read(f"xl/worksheets/sheet{number}.xml")).iter(MAIN + "c"):
                value = cell.find(MAIN + "v")
                if value is not None and value.text is not None:
                    text = shared[int(value.text)] if cell.get("t") == "s" else value.text
                    cells[cell.get("r")] = float(text) if re.fullmatch(r"-?[\d.]+(E-?\d+)?", text) else text.strip()
    return sheets


def column(sheet, row, value):
    return next(re.sub(r"\d", "", cell) for cell, found in sheet.items() if found == value and cell.endswith(str(row))
                and re.sub(r"\D", "", cell) == str(row))


def activity(sheets, year):
    """By state: people and tonnes of red meat; and the protein of the year."""
    people, meat = sheets["population"], sheets["meat"]
    there = {state: people[column(people, 4, year) + str(row)] for row in range(6, 57) if (state := people.get(f"A{row}"))}
    tonnes = {state: meat.get(column(meat, 6, year) + str(row), 0.0) for row in range(7, 53) if (state := meat.get(f"B{row}"))}
    return there, tonnes, sheets["nitrogen"][f"AS{6 + 2 * (year - 1990)}"]


def module(constants, people, meat, protein):
    """EPA's formulas, in tonnes of gas; no biosolids as fertiliser, for which the module has no default."""
    methane = people * constants["D19"] * 365 * constants["D20"] * constants["D21"] * 1e-3
    plants = people * constants["D26"] * constants["D27"] * 1e-6
    nitrogen = people * protein * constants["D33"] * constants["D25"] * 1e-3
    effluent = (nitrogen - plants * 28 / 44) * constants["D32"] * 44 / 28
    beef = meat * constants["D44"] * constants["D45"] * constants["D46"] * constants["D47"] * 1e-3
    return methane, plants, effluent, beef


def rows(state, constants, people, meat, protein):
    """What Mutirão is asked, with the constants of the module (first) and with its own (second)."""
    sewer = 100 * constants["D26"]
    closed = {"toWater": "0"}
    systems = [{"system": "aerobic-overloaded", "peopleShare": f"{sewer!r} %", "methaneCorrection": "0.05", "coDischarge": "1", **closed},
               {"system": "septic-tank", "peopleShare": f"{100 - sewer!r} %", "methaneCorrection": "0.5", "septicSludge": "0", **closed}]
    persons = {"population": f"{people!r} person"}
    eaten = {"proteinIntake": f"{protein * 1000 / 365!r} g/person/day"}
    meant = {"industry": "meat", "productMass": f"{meat!r} t", "system": "shallow-lagoon"}
    theirs = [
        ("ipcc2019-sewage-methane", persons | {"bod": f"{constants['D19'] * 1e3!r} g/person/day", "methaneYield": f"{constants['D21']!r} kg/kg",
                                               "systems": systems}),
        ("ipcc2006-sewage-nitrous-oxide", persons | eaten | {
            "nonConsumedProtein": repr(constants["D25"]), "coDischarge": "1", "plantShare": f"{sewer!r} %",
            "plantFactor": f"{constants['D27']!r} g/person/yr", "dischargeFactor": repr(constants["D32"])}),
        ("ipcc2006-industrial-wastewater-methane", meant | {
            "wastewaterFlow": f"{constants['D44']!r} m3/t", "cod": f"{constants['D45']!r} kg/m3",
            "methaneYield": f"{constants['D47']!r} kg/kg", "methaneCorrection": repr(constants["D46"])}),
    ]
    ours = [
        ("ipcc2019-sewage-methane", persons | {"systems": [
            {"system": "aerobic-secondary", "peopleShare": f"{sewer!r} %"}, {"system": "septic-tank", "peopleShare": f"{100 - sewer!r} %"}]}),
        ("ipcc2006-sewage-nitrous-oxide", persons | eaten | {"plantShare": f"{sewer!r} %"}),
        ("ipcc2006-industrial-wastewater-methane", meant),
    ]
    return tuple([{"place": "III.4.1", "method": method, "id": state, "inputs": inputs} for method, inputs in asked]
                 for asked in (theirs, ours))


def compute(year, asked, folder):
    files = []
    for number, lines in enumerate(asked):
        city = {"name": "USA", "year": year, "country": "USA", "gwp": "AR5", "profile": "IPCC2006", "level": "BASIC"}
        files.append(pathlib.Path(folder) / f"{number}.json")
        files[-1].write_text(json.dumps({"city": city, "rows": lines}))
    done = subprocess.run([MUTIRAO, "inventory", "compare", *files, "--format", "csv"], capture_output=True, text=True)
    if "[error]" in done.stderr or not done.stdout:
        sys.exit(done.stderr[:2000])
    found = {}
    for row in csv.DictReader(done.stdout.splitlines()):
        words = row["line"].split()
        if len(words) == 3:
            found[words[2], words[1]] = float(row["co2e_t_a"]), float(row["co2e_t_b"])
    return found


def main(path):
    sheets = read(path)
    constants = sheets["constants"]
    methods = ("ipcc2019-sewage-methane", "ipcc2006-sewage-nitrous-oxide", "ipcc2006-industrial-wastewater-methane")
    lines, worst, compared = [], 0.0, 0
    for year in YEARS:
        people, meat, protein = activity(sheets, year)
        asked, expected = ([], []), {}
        for state, persons in people.items():
            tonnes = meat.get(state, 0.0)
            expected[state] = module(constants, persons, tonnes, protein)
            for side, more in zip(asked, rows(state, constants, persons, tonnes, protein)):
                side.extend(more)
        with tempfile.TemporaryDirectory() as folder:
            found = compute(year, asked, folder)
        totals = {method: [0.0, 0.0, 0.0] for method in methods}
        for state, (methane, plants, effluent, beef) in expected.items():
            for method, tonnes in zip(methods, (methane * 28, (plants + effluent) * 265, beef * 28)):
                theirs, ours = found[state, method]
                compared += 1
                worst = max(worst, abs(theirs - tonnes) / tonnes if tonnes else abs(theirs))
                for i, value in enumerate((tonnes, theirs, ours)):
                    totals[method][i] += value
        for method, name in zip(methods, ("municipal CH4", "municipal N2O", "red meat CH4")):
            printed, same, own = totals[method]
            change = f"{100 * (own / printed - 1):+.1f} %".replace("-", "−")
            lines.append(f"| {year} | {name} | {printed / 1e6:.6f} | {same / 1e6:.6f} | {own / 1e6:.6f} | {change} |")
    head = "| year | source, sum of all states | module, Mt CO2e | Mutirão, the module's constants | Mutirão, own factors | difference |\n| --- | --- | ---: | ---: | ---: | ---: |\n"
    text = f"{head}" + "\n".join(lines) + f"\n\n{compared} values of {len(people)} states compared; the largest difference is {worst:.1e} of the value."
    page = HERE / "epa-wastewater.md"
    page.write_text(re.sub(r"(<!-- table -->\n).*?(\n<!-- end -->)", lambda found: found[1] + text + found[2],
                           page.read_text(encoding="utf-8"), flags=re.S), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
