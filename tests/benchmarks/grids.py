"""Grids: drawn, redrawn and looked over, beside METIS and beside a plain greedy growth.

Run ``python tests/benchmarks/grids.py``. Ratios are medians over rounds in one run;
in each round all rivals run once, in turn. Needs ``pymetis`` for the rival of that name, which is
left out where it is not installed; nothing else here needs more than the package.

METIS balances parts of a given number and knows no cap: the number is raised by 2 % from the lower
bound until no part passes the cap and none has come apart, or until twice the lower bound.
One call of it is timed as well, by its default for many parts and by recursive bisection;
at 5,000 buildings only these, since the search takes half a minute there.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from statistics import median
from time import perf_counter

from recording import ratios, record, sized

from community_governance.grids import divide, review, revise
from community_governance.groundwork import listed, survey
from community_governance.model.division import Building, Division, GridRule
from community_governance.model.revision import Revision
from community_governance.partition import components, partition

try:
    import pymetis
except ImportError:
    pymetis = None

CAP = 200
KINDS = {"houses": "普通住宅楼", "towers": "大楼", "compounds": "成小区的楼"}
METIS = {
    "METIS, until valid": "METIS，直至合格",
    "METIS, one call": "METIS，调用一次",
    "METIS, bisecting": "METIS，逐次二分",
}
RULE = GridRule(cap_households=CAP)
ROUNDS = sized(5, 1)


def town(size: int, seed: int, kind: str) -> tuple[list[Building], list[tuple[str, str]]]:
    """Return synthetic buildings in streets, and which are neighbors.

    Houses: 12 to 72 households each. Compounds: the same in compounds of 1 to 6 side by side.
    Towers: 60 to 120 households, of which only one or two or three go into a grid.
    """
    chance = random.Random(seed)
    width = int(size**0.5)
    low, high = (60, 120) if kind == "towers" else (12, 72)
    compounds: list[str | None] = [None] * size
    if kind == "compounds":
        compounds = []
        while len(compounds) < size:
            compounds += [f"c{len(compounds)}"] * chance.randint(1, 6)
    buildings = [
        Building(
            key=f"b{n}",
            households=chance.randint(low, high),
            compound=compounds[n],
            east=n % width * 20 + chance.randint(-6, 6),
            north=n // width * 20 + chance.randint(-6, 6),
        )
        for n in range(size)
    ]
    pairs = [
        (f"b{n}", f"b{other}")
        for n in range(size)
        for other in (n + 1, n + width)
        if other < size and (other != n + 1 or other % width) and chance.random() < 0.9
    ]
    return buildings, pairs


def greedy(loads, links, fits) -> list[list[int]]:
    """Grow parts breadth first from the first free unit: what one would write in ten minutes."""
    part = [-1] * len(loads)
    parts = []
    for seed in range(len(loads)):
        if part[seed] < 0:
            members, load, front = [], 0, [seed]
            for unit in front:
                if part[unit] < 0 and fits(load + loads[unit]):
                    part[unit] = len(parts)
                    members.append(unit)
                    load += loads[unit]
                    front += [other for other in links[unit] if part[other] < 0]
            parts.append(members)
    return parts


def metis_once(loads, links, number: int, *, recursive: bool = False) -> list[list[int]]:
    parts: list[list[int]] = [[] for _ in range(number)]
    cut = pymetis.part_graph(number, adjacency=links, vweights=loads, recursive=recursive)
    for unit, part in enumerate(cut[1]):
        parts[part].append(unit)
    return [part for part in parts if part]


def is_valid(parts, loads, links) -> bool:
    within = all(sum(loads[unit] for unit in part) <= CAP for part in parts)
    return within and all(len(components(part, links)) == 1 for part in parts)


def metis(loads, links, least: int) -> list[list[int]] | None:
    number = least
    while number <= 2 * least:
        parts = metis_once(loads, links, number)
        if is_valid(parts, loads, links):
            return parts
        number += max(1, least // 50)
    return None


def timed(call: Callable[[], object]) -> tuple[object, float]:
    start = perf_counter()
    answer = call()
    return answer, perf_counter() - start


def cut(size: int, kind: str) -> None:
    """The cut of the graph alone, beside the rivals on the same lists."""
    buildings, pairs = town(size, 1, kind)
    ground = survey(listed(buildings), RULE, pairs)
    loads, links = ground.loads, ground.links
    pieces = components(range(size), links)
    least = sum(-(-sum(loads[unit] for unit in piece) // CAP) for piece in pieces)
    rivals: dict[str, Callable[[], list[list[int]] | None]] = {
        "ours": lambda: partition(loads, links, ground.fits),
        "greedy": lambda: greedy(loads, links, ground.fits),
    }
    if pymetis is not None:
        rivals["METIS, one call"] = lambda: metis_once(loads, links, least)
        rivals["METIS, bisecting"] = lambda: metis_once(loads, links, least, recursive=True)
    if pymetis is not None and size <= 1_000:
        rivals["METIS, until valid"] = lambda: metis(loads, links, least)
    times: dict[str, list[float]] = {name: [] for name in rivals}
    answers = {}
    for _ in range(ROUNDS):
        for name, rival in rivals.items():
            answers[name], took = timed(rival)
            times[name].append(took)
    told(f"{size:,} {kind}", f"{size:,}栋{KINDS[kind]}", times, len(answers["ours"] or ()) / least)
    print(f"{size:,} {kind}: the cut alone, lower bound {least}")
    ours = median(times["ours"])
    for name, took in times.items():
        parts = answers[name]
        if parts is None:
            said = "none found below 2 x the bound"
        else:
            sizes = [sum(loads[unit] for unit in part) for part in parts]
            over = sum(each > CAP for each in sizes)
            apart = sum(len(components(part, links)) > 1 for part in parts)
            said = f"{len(parts) / least:.3f} x the bound, {over} over the cap, {apart} apart, "
            said += f"{min(sizes)} to {max(sizes)}"
        print(f"  {name:20}{median(took) * 1e3:9.1f} ms {median(took) / ours:7.2f} x ours   {said}")


def told(en: str, zh: str, times: dict[str, list[float]], beside_bound: float) -> None:
    """Keep the time beside that of METIS, and the number of grids beside the fewest."""
    for name, words in METIS.items():
        if name in times:
            what, against = (f"{en}, the cut", f"{zh}，划分"), (name, words)
            bar = None if name == "METIS, bisecting" else 1  # quicker, and further from the cap
            record("grids", what, against, ratios(times["ours"], times[name]), bar=bar)
    what = f"{en}, number of grids", f"{zh}，网格数"
    record("grids", what, ("the lower bound", "下界"), [beside_bound], bar=1.2)


def whole(size: int, kind: str) -> None:
    """The calls as a user makes them, with and without pairs."""
    buildings, pairs = town(size, 2, kind)
    chance = random.Random(3)
    after = [
        Building(key=each.key, compound=each.compound, east=each.east, north=each.north,
                 households=max(1, int(each.households or 0) + chance.randint(-9, 9))
                 if chance.random() < 0.2 else each.households)
        for each in buildings
    ]  # fmt: skip
    for name, given in (("pairs", pairs), ("coordinates", None)):
        division, took = timed(lambda given=given: divide(buildings, rule=RULE, adjacency=given))
        assert isinstance(division, Division)
        revision, again = timed(
            lambda given=given, division=division: revise(
                division, after, rule=RULE, adjacency=given
            )
        )
        assert isinstance(revision, Revision)
        faults, looked = timed(
            lambda given=given, r=revision: review(r.division, after, rule=RULE, adjacency=given)
        )
        assert faults == ()
        fresh = divide(after, rule=RULE, adjacency=given)
        balance = division.balance()
        if given is not None and kind == "compounds":  # of houses it is told with the cut
            what = f"{size:,} {kind}, number of grids", f"{size:,}栋{KINDS[kind]}，网格数"
            beside = len(division.grids) / division.fewest
            record("grids", what, ("the lower bound", "下界"), [beside], bar=1.2)
        print(
            f"{size:,} {kind}, {name}: divide {took * 1e3:.0f} ms, revise {again * 1e3:.0f} ms, "
            f"review {looked * 1e3:.0f} ms; {len(division.grids) / division.fewest:.3f} x the "
            f"bound, {balance.smallest} to {balance.largest}; a fifth of the counts changed: "
            f"{revision.households_moved / balance.total:.2%} of households move, "
            f"{len(revision.division.grids)} grids (afresh {len(fresh.grids)})"
        )


if __name__ == "__main__":
    for size in (1_000, 5_000):
        for kind in ("houses", "towers"):
            cut(size, kind)
    for size in (1_000, 5_000):
        for kind in ("houses", "compounds"):
            whole(size, kind)
