#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Recomputes New York City's published inventory of 2005 to 2016 by Mutirão, once with the factors that the city's
numbers imply and once with Mutirão's own, and rewrites the tables in nyc.md:
docs/verification/nyc.py nyc_inventory_2005_2016.csv

The file is the city's open data, with the columns of 2005 to 2016; it is read where it lies and not kept."""
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile

YEARS = range(2005, 2017)
HERE = pathlib.Path(__file__).parent
MUTIRAO = HERE.parents[1] / "mutirao"

# Source over site energy: the data's "Source MMBtu" hold the first.
SOURCE_ENERGY = {"fuel oil": 1.01, "biofuel": 1.01, "gas": 1.05, "steam": 1.20}
STEAM_BTU_PER_LB, LB_PER_KG, J_PER_BTU = 1194, 1 / 0.45359237, 1055.05585262
M3_PER_SCF, METHANE_SHARE, METHANE_DENSITY = 0.3048**3, 0.934, 0.6682

# What the city used, found by solving its two columns of CO2e for the gases: kg CO2, g CH4 and g N2O of a unit.
# The figures are those of US EPA, Emission Factors for Greenhouse Gas Inventories, Tables 1, 2 and 5.
PER_UNIT = {
    "#2 fuel oil": (10.21, 4.1, 0.08),  # printed: 0.41 g of CH4
    "#4 fuel oil": (10.96, 0.44, 0.09),
    "#6 fuel oil": (11.27, 0.45, 0.09),
    "Biofuel": (0, 0.14, 0.01),
    "Natural gas": (0.05444, 0.00103, 0.0001),
    "Diesel": (10.21, 0.44, 0.42),
    "Marine diesel": (10.21, 0.31, 0.5),
    "Jet fuel": (8.31, 0, 0.3),
}
USERS = {"Residential": "residential", "Commercial and Institutional": "commercial", "Manufacturing and Construction": "manufacturing"}
PLACES = {"Residential": "I.1", "Commercial and Institutional": "I.2", "Manufacturing and Construction": "I.3"}
FUELS = {"#2 fuel oil": "gas-diesel-oil", "#4 fuel oil": "residual-fuel-oil", "#6 fuel oil": "residual-fuel-oil",
         "Biofuel": "biodiesel", "Natural gas": "natural-gas"}
ROAD = {"Passenger cars": ("motor-gasoline", "gasoline-three-way-catalyst"),
        "Medium duty trucks": ("motor-gasoline", "gasoline-three-way-catalyst"),
        "Heavy duty trucks": ("gas-diesel-oil", "gas-diesel-oil"), "SWCV": ("gas-diesel-oil", "gas-diesel-oil"),
        "School Bus": ("gas-diesel-oil", "gas-diesel-oil"), "Bus": ("gas-diesel-oil", "gas-diesel-oil")}


def number(text):
    return float(text.replace(",", "")) if text.strip() else 0.0


def read(path):
    """The sources inside the GPC: by sub-sector and source, for each year the amount, t CO2e, source MMBtu and t CO2e by the potentials of 20 years."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.reader(file))[1:]
    sources, outside, total = {}, dict.fromkeys(YEARS, 0.0), None
    for row in rows:
        years = {y: tuple(number(cell) for cell in row[7 + 4 * i:11 + 4 * i]) for i, y in enumerate(YEARS)}
        if row[0] == "GPC":
            sources[row[3], row[5]] = years
        elif row[0] == "Total":
            total = years
        else:
            for year in YEARS:
                outside[year] += years[year][1]
    return sources, outside, total


def factors(table, **wanted):
    with open(HERE.parents[1] / f"reference/factors/{table}.csv", newline="", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if all(row[column] == value for column, value in wanted.items())]


def unit(source):
    return "scf" if source == "Natural gas" else "gal_us"


def fuel(source, year):
    amount = year[0]
    own = {"amount": f"{amount!r} {unit(source)}"}
    kg, g_ch4, g_n2o = PER_UNIT[source]
    # a unit of the fuel as a unit of energy: the factors per gallon are entered as they are
    implied = {"amount": f"{amount!r} mmBtu", "co2Factor": f"{kg!r} kg/mmBtu", "ch4Factor": f"{g_ch4!r} g/mmBtu",
               "n2oFactor": f"{g_n2o!r} g/mmBtu"}
    return own, implied


def line(key, years, year, shares):
    """Place, method, Mutirão's own inputs and those that the city's numbers imply."""
    category, source = key
    amount, co2e, energy, _ = years[year]
    if source in FUELS and category in PLACES:
        own, implied = fuel(source, years[year])
        kind = {"fuel": FUELS[source], "user": USERS[category]}
        return PLACES[category], "ipcc2006-stationary-combustion", kind | own, kind | implied
    if source == "Electricity":
        own = {"consumed": f"{amount!r} kWh"}
        return (PLACES.get(category, "II.2"), "gpc-grid-electricity", own,
                own | {"factorForm": "co2e", "co2eFactor": f"{co2e / amount * 1e3!r} kg/kWh"})
    if source == "Steam":
        heat = amount * STEAM_BTU_PER_LB * LB_PER_KG / 1e6
        own = {"delivered": f"{heat!r} mmBtu"}
        zero = {"ch4Factor": "0 g/mmBtu", "n2oFactor": "0 g/mmBtu"}
        return (PLACES[category], "epa-purchased-heat", own,
                own | zero | {"co2Factor": f"{co2e / heat * 1e3!r} kg/mmBtu"})
    if source == "Fugitive CH4":
        scf = amount / (1.026e-3 * J_PER_BTU / 1e3)
        lost = {"gas": f"{scf * 100!r} scf", "lossRate": "1 %"}
        density = co2e / 28 * 1e3 / (scf * M3_PER_SCF)
        return "I.8", "gpc-gas-loss", lost, lost | {"methaneShare": "1", "methaneDensity": f"{density!r} kg/m3"}
    if source in ("Diesel", "Marine diesel", "Jet fuel") or category == "Marine Navigation":
        place, method, name = {"Diesel": ("II.2", "ipcc2006-rail-fuel", "gas-diesel-oil"),
                               "Marine diesel": ("II.3", "ipcc2006-waterborne", "gas-diesel-oil"),
                               "Biofuel": ("II.3", "ipcc2006-waterborne", "biodiesel"),
                               "Jet fuel": ("II.4", "ipcc2006-aviation", "jet-kerosene")}[source]
        own, implied = fuel(source, years[year])
        share = {"fuel": name} | ({"localFlightShare": "1"} if source == "Jet fuel" else {"insideShare": "1"})
        return place, method, share | own, share | implied
    if source in ROAD:
        like = min(year, 2015)  # the energy of 2016 stands in the wrong rows
        economy = years[like][2] / SOURCE_ENERGY["fuel oil"] / years[like][0]
        name, technology = ROAD[source]
        own = {"distanceShare": "100 %", "fuel": name, "technology": technology, "fuelUse": f"{economy!r} mmBtu/mile",
               "basis": "gross"}
        implied = own | {"basis": "net", "ch4Factor": "0 g/mmBtu", "n2oFactor": "0 g/mmBtu",
                         "co2Factor": f"{co2e / amount / economy * 1e3!r} kg/mmBtu"}
        travel = {"travel": f"{amount!r} mile"}
        return "II.1", "gpc-road-geographic", travel | {"vehicles": [own]}, travel | {"vehicles": [implied]}
    if category == "Landfills":
        mass = {"wasteMass": f"{amount!r} t", "site": "managed-anaerobic"}
        own = mass | {"cover": "oxidising", "composition": shares}
        potential = co2e / 28 / amount
        implied = mass | {"composition": [{"waste": "mixed-municipal", "wasteShare": "100 %", "decomposingShare": "0.5",
                                           "degradableCarbon": repr(potential / 0.5 / 0.5 * 12 / 16)}]}
        return "III.1.2", "gpc-methane-commitment", own, implied
    if category == "Biological treatment":
        own = {"treatment": "composting", "wasteMass": f"{amount!r} t"}
        return "III.2.1", "ipcc2006-biological-treatment", own, own | {"ch4Factor": "4 g/kg", "n2oFactor": "0.3 g/kg"}
    return None


def masses(sources, year):
    """Wastewater is given as masses of gas, so it is entered as such."""
    return {"cell": "III.4.1", "CH4 t": repr(sources["Wastewater treatment", "CH4"][year][0]),
            "N2O t": repr(sources["Wastewater treatment", "N2O"][year][0])}


def mutirao(*arguments):
    done = subprocess.run([MUTIRAO, *arguments], capture_output=True, text=True)
    errors = [text for text in done.stderr.splitlines() if text.startswith("[error]")]
    if errors or not done.stdout:
        sys.exit(f"{' '.join(map(str, arguments))}\n" + "\n".join(errors or [done.stderr]))
    return list(csv.DictReader(done.stdout.splitlines()))


def compute(sources, year, folder, shares):
    """Each source by the implied factors and by Mutirão's own, in t CO2e."""
    files = []
    for which in (3, 2):
        rows = []
        for key, years in sources.items():
            if years[year][0] and (made := line(key, years, year, shares)):
                place, method = made[:2]
                rows.append({"place": place, "method": method, "id": " | ".join(key), "inputs": made[which]})
        city = {"name": "New York", "year": year, "country": "USA", "region": "USA-NYCW", "gwp": "AR5", "level": "BASIC"}
        files.append(folder / f"{year}-{which}.json")
        files[-1].write_text(json.dumps({"city": city, "rows": rows, "cells": [masses(sources, year)]}))
    result = {}
    for row in mutirao("inventory", "compare", *files, "--format", "csv"):
        pair = tuple(float(row[column]) if row[column] else None for column in ("co2e_t_a", "co2e_t_b"))
        name = row["line"]
        for key in sources:
            if name.endswith(" | ".join(key)):
                result[key] = pair
        if name == "BASIC":
            result["total"] = pair
    stated = mutirao("inventory", "compute", files[0], "--format", "csv")
    result["Wastewater treatment"] = next(float(row["co2e_t"]) for row in stated if row["reference"] == "III.4.1")
    return result


def composition():
    return [{"waste": row["waste"], "wasteShare": f"{row['value']} {row['unit']}"}
            for row in factors("waste_composition", region="region/Northern-America")]


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "| " + " | ".join(["---"] + ["---:"] * (len(head) - 1)) + " |"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def tonnes(value):
    return f"{value:,.0f}".replace(",", " ").replace("-", "−").replace("−0", "0" if round(value) == 0 else "−0")


def percent(ours, theirs):
    return f"{100 * (ours / theirs - 1):+.2f} %".replace("+0.00", "0.00").replace("-0.00", "0.00").replace("-", "−") if theirs else "–"


def every_source(sources, results, which, only=None):
    rows = []
    for key, years in sources.items():
        if key[0] == "Wastewater treatment" or (only and not only(key)):
            continue
        cells = [percent(results[y][key][which], years[y][1]) if key in results[y] else "–" for y in YEARS]
        rows.append([f"{key[0]}, {key[1]}"] + cells)
    return table(["source"] + [str(y) for y in YEARS], rows)


def sums(sources, results, outside, total):
    rows = []
    for year in YEARS:
        theirs = sum(years[year][1] for years in sources.values())
        implied, own = results[year]["total"]
        rows.append([str(year), tonnes(total[year][1]), tonnes(outside[year]), tonnes(theirs), tonnes(implied),
                     percent(implied, theirs), tonnes(own), percent(own, theirs)])
    return table(["year", "published total", "of it CLCPA additions", "GPC rows", "implied factors", "difference",
                  "own factors", "difference"], rows)


def by_source(sources, results, year):
    rows = []
    for key, years in sorted(sources.items(), key=lambda item: -item[1][year][1]):
        if key[0] == "Wastewater treatment" or key not in results[year]:
            continue
        theirs, (implied, own) = years[year][1], results[year][key]
        rows.append([f"{key[0]}, {key[1]}", tonnes(theirs), tonnes(implied), tonnes(own), tonnes(own - theirs),
                     percent(own, theirs)])
    theirs = sum(sources["Wastewater treatment", gas][year][1] for gas in ("CH4", "N2O"))
    ours = results[year]["Wastewater treatment"]
    rows.append(["Wastewater treatment, CH4 and N2O", tonnes(theirs), tonnes(ours), tonnes(ours), tonnes(ours - theirs),
                 percent(ours, theirs)])
    return table(["source", "published", "implied factors", "own factors", "own − published", "difference"], rows)


def residuals(sources):
    """How well the factors found give every year, every user and both horizons."""
    rows = []
    for source, (kg, ch4, n2o) in PER_UNIT.items():
        worst = {100: 0.0, 20: 0.0}
        for (category, name), years in sources.items():
            if name == source:
                for amount, co2e, _, co2e20 in years.values():
                    if co2e > 1:  # below a tonne the city's two decimals decide
                        for horizon, theirs, potentials in ((100, co2e, (28, 265)), (20, co2e20, (84, 264))):
                            ours = amount * (kg + (ch4 * potentials[0] + n2o * potentials[1]) / 1e3) / 1e3
                            worst[horizon] = max(worst[horizon], abs(ours - theirs))
        rows.append([source, f"{kg:g}", f"{ch4:g}", f"{n2o:g}", f"{worst[100]:.2f}", f"{worst[20]:.2f}"])
    return table(["source", "kg CO2", "g CH4", "g N2O", "largest error, 100 years, t", "largest error, 20 years, t"], rows)


def group(key):
    category, source = key
    if source in ("Electricity", "Steam"):
        return "power" if source == "Electricity" else "steam"
    if category in PLACES:
        return "gas" if source == "Natural gas" else "oil"
    return {"On-Road": "road", "Landfills": "landfills"}.get(category, "all else")


def groups(sources, results):
    """What each kind of source adds to the difference between Mutirão's total and the city's, in kt."""
    names = ("power", "landfills", "steam", "road", "gas", "oil", "all else")
    rows = []
    for year in YEARS:
        found = dict.fromkeys(names, 0.0)
        for key, years in sources.items():
            if key in results[year]:
                found[group(key)] += results[year][key][1] - years[year][1]
        wastewater = sum(sources["Wastewater treatment", gas][year][1] for gas in ("CH4", "N2O"))
        found["all else"] += results[year]["Wastewater treatment"] - wastewater
        rows.append([str(year)] + [tonnes(value / 1e3) for value in found.values()] + [tonnes(sum(found.values()) / 1e3)])
    return table(["year, kt CO2e", *names, "total"], rows)


def gases(sources):
    """One unit of each fuel, by the city's factors and by Mutirão's."""
    rows = []
    for key in (("Residential", "#2 fuel oil"), ("Residential", "#4 fuel oil"), ("Residential", "#6 fuel oil"),
                ("Residential", "Biofuel"), ("Residential", "Natural gas"), ("Manufacturing and Construction", "Natural gas"),
                ("Railways", "Diesel"), ("Marine Navigation", "Marine diesel"), ("Aviation", "Jet fuel")):
        _, method, inputs, _ = line(key, {2010: (1e6, 0, 0, 0)}, 2010, [])
        request = json.dumps({"setting": {"year": 2010, "country": "USA", "gwp": "AR5"}, "input": inputs})
        done = subprocess.run([MUTIRAO, "method", "run", method, "--input", "-", "--format", "csv"], input=request,
                              capture_output=True, text=True, check=True)
        ours = {row["what"]: float(row["value"]) for row in csv.DictReader(done.stdout.splitlines()) if row["line"] == "scope1"}
        kg, ch4, n2o = PER_UNIT[key[1]]
        rows.append([f"{key[0]}, {key[1]}, {unit(key[1])}", f"{kg:g}", f"{ours.get('CO2', 0) / 1e3:.5g}", f"{ch4:g}", f"{ours['CH4']:.3g}",
                     f"{n2o:g}", f"{ours['N2O']:.3g}"])
    return table(["fuel, unit", "kg CO2, city", "own", "g CH4, city", "own", "g N2O, city", "own"], rows)


def grid(sources, results):
    rows = []
    for year in YEARS:
        key = "Residential", "Electricity"
        amount, co2e, *_ = sources[key][year]
        steam = sources["Residential", "Steam"][year]
        heat = steam[0] * STEAM_BTU_PER_LB * LB_PER_KG / 1e6
        rows.append([str(year), f"{co2e / amount * 1e3:.4f}", f"{results[year][key][1] / amount * 1e3:.4f}",
                     f"{steam[1] / heat * 1e3:.2f}", f"{results[year]['Residential', 'Steam'][1] / heat * 1e3:.2f}"])
    return table(["year", "city, kg CO2e/kWh", "own", "city, kg CO2e/mmBtu of steam", "own"], rows)


def road(sources):
    rows = []
    for source in ROAD:
        years = sources["On-Road", source]
        rows.append([source] + [f"{years[y][2] / years[y][0] * 1e3:.2f}" for y in (2005, 2010, 2015, 2016)]
                    + [f"{years[y][1] / years[y][2] * 1e3:.2f}" for y in (2005, 2010, 2015, 2016)])
    years = ["2005", "2010", "2015", "2016"]
    return table(["vehicles"] + [f"mmBtu/1000 miles {y}" for y in years] + [f"kg CO2e/mmBtu {y}" for y in years], rows)


def effects(sources, results):
    """The known single effects, in t CO2e over all years."""
    gallons = {name: sum(y[0] for (_, source), years in sources.items() if source == name for y in years.values())
               for name in ("#2 fuel oil", "Jet fuel", "Diesel")}
    rail = 10.21 + (0.8 * 28 + 0.26 * 265) / 1e3
    rows = [
        ["#2 fuel oil: 4.1 instead of 0.41 g of CH4 a gallon", tonnes(gallons["#2 fuel oil"] * (4.1 - 0.41) * 28 / 1e6)],
        ["Aviation: 8.31 (aviation gasoline) instead of 9.75 kg of CO2 a gallon of jet fuel",
         tonnes(gallons["Jet fuel"] * (8.31 - 9.75) / 1e3)],
        ["Commuter rail: CH4 and N2O of railway equipment instead of locomotives",
         tonnes(gallons["Diesel"] * (10.21 + (0.44 * 28 + 0.42 * 265) / 1e3 - rail) / 1e3)],
    ]
    return table(["what the city's number holds", "t CO2e, 2005 to 2016"], rows)


def potentials(sources):
    rows = []
    for name in ("AR2", "AR4", "AR5", "AR5-feedback", "AR6"):
        ch4, n2o = (float(factors("gwp", set=name, gas=gas)[0]["value"]) for gas in ("CH4", "N2O"))
        sums_ = [sum(sources["Wastewater treatment", gas][y][0] * potential for gas, potential in (("CH4", ch4), ("N2O", n2o)))
                 for y in (2005, 2016)]
        theirs = [sum(sources["Wastewater treatment", gas][y][1] for gas in ("CH4", "N2O")) for y in (2005, 2016)]
        rows.append([name] + [cell for ours, its in zip(sums_, theirs) for cell in (tonnes(ours), percent(ours, its))])
    return table(["set", "2005, t CO2e", "difference", "2016, t CO2e", "difference"], rows)


def landfill(sources, results):
    amount, co2e, *_ = sources["Landfills", "CH4"][2010]
    own = results[2010]["Landfills", "CH4"][1]
    return (f"The city's number is {co2e / 28 / amount * 1e3:.2f} kg of CH4 a tonne, the same in all years; Mutirão's without recovery "
            f"is {own / 28 / amount * 1e3:.2f} kg. A recovered share of {100 * (1 - co2e / own):.1f} % over the life of the waste would make them equal.")


def fugitive(sources):
    amount, co2e, *_ = sources["Fugitive", "Fugitive CH4"][2010]
    scf = amount / (1.026e-3 * J_PER_BTU / 1e3)
    kilograms = co2e / 28 * 1e3
    return (f"The city's number is {kilograms / amount:.3f} kg of CH4 a GJ; at 1 026 Btu a cubic foot that is {kilograms / scf * 1e3:.2f} g a cubic "
            f"foot or {kilograms / (scf * M3_PER_SCF):.4f} kg a m³ of gas, against {METHANE_SHARE * METHANE_DENSITY:.4f} kg of Mutirão "
            f"({METHANE_SHARE} methane by volume, {METHANE_DENSITY} kg a m³).")


def main(path):
    sources, outside, total = read(path)
    shares = composition()
    with tempfile.TemporaryDirectory() as folder:
        results = {year: compute(sources, year, pathlib.Path(folder), shares) for year in YEARS}
    parts = {
        "sums": sums(sources, results, outside, total),
        "residuals": residuals(sources),
        "implied": every_source(sources, results, 0),
        "own": every_source(sources, results, 1),
        "groups": groups(sources, results),
        "gases": gases(sources),
        "sources2005": by_source(sources, results, 2005),
        "sources2016": by_source(sources, results, 2016),
        "grid": grid(sources, results),
        "road": road(sources),
        "effects": effects(sources, results),
        "potentials": potentials(sources),
        "landfill": landfill(sources, results),
        "fugitive": fugitive(sources),
    }
    page = HERE / "nyc.md"
    text = page.read_text(encoding="utf-8")
    for name, part in parts.items():
        text = re.sub(rf"(<!-- {name} -->\n).*?(<!-- end -->)", lambda found: found[1] + part + "\n" + found[2], text, flags=re.S)
    page.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
