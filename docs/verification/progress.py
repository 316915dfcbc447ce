#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Computes the progress of the cities a second time, from the tables alone and without any of Mutirão's code, and
compares it with what a running server answers: docs/verification/progress.py http://localhost:8080

The server must hold the catalogue only: an imported inventory changes its answers and not these tables."""
import collections
import csv
import json
import sys
import urllib.request

AS_OF, START, GOAL = 2021, 2025, 2030


def rows(name):
    with open(f"reference/{name}.csv", newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def number(text):
    return float(text) if text else None


cells, stored, people = (collections.defaultdict(dict) for _ in range(3))
for row in rows("catalogue/inventory_totals"):
    city, year = row["city"], int(row["year"])
    for series, column in ((cells, "cells_basic"), (stored, "published_basic"), (people, "population")):
        if number(row[column]) is not None:
            series[city][year] = number(row[column])
country = {row["id"]: row["country"] for row in rows("catalogue/cities")}
nation = collections.defaultdict(dict)
national = collections.defaultdict(dict)
for row in rows("catalogue/national"):
    national[row["country"], row["quantity"]][int(row["starts"])] = float(row["value"])
for (code, quantity), tonnes in national.items():
    if quantity == "national-emissions":
        heads = national[code, "national-population"]
        nation[code] = {year: tonnes[year] / heads[year] for year in tonnes if heads.get(year)}
world = collections.defaultdict(dict)
for row in rows("targets/world"):
    world[row["quantity"]][int(row["year"])] = float(row["value"])
budget = next(
    float(row["value"])
    for row in rows("targets/global_budgets")
    if (row["edition"], row["temperature"], row["probability"], row["starts"]) == ("IGCC-2025", "1.5", "50", str(START))
)


def peaking(series):
    known = {year: value for year, value in series.items() if value > 0 and year <= AS_OF}
    if not known:
        return "unknown", None
    top = max(known.values())
    peak, last = min(year for year in known if known[year] == top), max(known)
    enough, recent = len(known) >= 3, AS_OF - last <= 5
    fell = (top - known[last]) / top >= 0.10
    verdict = "unknown"
    if enough and recent:
        verdict = ("peaked" if last - peak >= 5 else "unknown") if fell else "not-peaked"
    return verdict, known[last] / top - 1


def judge(city):
    own = cells[city]
    verdict, change = peaking(own)
    doubtful = {y for y in own if y <= AS_OF and y in stored[city] and abs(stored[city][y] - own[y]) > 0.01 * own[y]}
    if doubtful and peaking({**own, **{year: stored[city][year] for year in doubtful}})[0] != verdict:
        verdict = "unknown"
    result = {"verdict": verdict, "changeSincePeak": change}
    head = {year: own[year] / people[city][year] for year in own if own[year] > 0 and people[city].get(year)}
    common = sorted(set(head) & set(nation[country[city]]))
    if len(common) > 1:
        first, last = common[0], common[-1]
        result["changePerYear"] = (head[last] / head[first]) ** (1 / (last - first)) - 1
        there = nation[country[city]]
        result["nationChangePerYear"] = (there[last] / there[first]) ** (1 / (last - first)) - 1
    base = max(own)
    if people[city].get(base) and base in world["population"]:
        mix = min(base, max(world["ghg"]))
        share = people[city][base] / world["population"][base]
        tonnes = share * budget * 1e9 * world["ghg"][mix] / world["co2"][mix]
        result["budgetTonnes"], result["yearsLeft"] = tonnes, tonnes / own[base]
        if len(own) >= 3:
            middle = sum(own) / len(own)
            level = sum(own.values()) / len(own)
            slope = sum((y - middle) * (v - level) for y, v in own.items()) / sum((y - middle) ** 2 for y in own)
            zero = START + 2 * tonnes / own[base]
            rate = lambda time: max(0.0, own[base] * (zero - time) / (zero - START))
            end = min(GOAL + 1, max(zero, GOAL))
            path = (rate(GOAL) + rate(end)) / 2 * (end - GOAL)
            result["trendTonnesPerYear"] = slope
            result["gapTonnes"] = max(0.0, own[base] + slope * (GOAL - base)) - path
    return result


def main(server):
    with urllib.request.urlopen(f"{server}/api/v1/network/progress?limit=200&asOf={AS_OF}") as answer:
        theirs = {item["city"]: item for item in json.load(answer)["items"]}
    ours = {city: judge(city) for city in cells}
    differences = [f"only on one side: {city}" for city in ours.keys() ^ theirs.keys()]
    compared = 0
    for city in sorted(ours.keys() & theirs.keys()):
        for field in ("verdict", "changeSincePeak", "changePerYear", "nationChangePerYear", "budgetTonnes", "yearsLeft",
                      "trendTonnesPerYear", "gapTonnes"):
            mine, its = ours[city].get(field), theirs[city].get(field)
            compared += 1
            same = mine == its or (
                isinstance(mine, float) and its is not None and abs(mine - its) <= 1e-9 * max(1, abs(mine)))
            if not same:
                differences.append(f"{city} {field}: here {mine}, server {its}")
    print(*differences, sep="\n")
    counts = collections.Counter(result["verdict"] for result in ours.values())
    print(f"{compared} values of {len(ours)} cities compared, {len(differences)} differ; {dict(counts)}")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8080"))
