"""What the drawing of grids stands on: buildings in order, loads, links, and units that stay whole.

The order of the buildings given does not matter: all is done in the order of their keys.

A *load* is what a building counts for. With two caps it is both counts side by side in one number,
the first in the high digits, so that loads are added and compared as one.

A *unit* is what moves as one: a compound that fits the cap, or a building of no such compound.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from community_governance.immutable import frozen
from community_governance.model.division import (
    Building,
    Division,
    GridRule,
    Obstacle,
    ObstacleCode,
    upper,
)
from community_governance.model.fields import keyed
from community_governance.model.parts import Grid
from community_governance.neighbors import by_compound, in_order, neighbors, unplaced
from community_governance.partition import Fits, Links, components, induced, partition
from community_governance.units import Range

__all__ = ["Adjacency", "Ground", "contracted", "drawn", "listed", "obstacles", "survey"]

Adjacency = Iterable[tuple[str, str]]
"""Pairs of keys of buildings that are neighbors."""


def listed(buildings: Iterable[Building]) -> tuple[Building, ...]:
    """Return buildings in the order of their keys; `DuplicateKeyError` where two share one."""
    by_key = {each.key: each for each in keyed("building", buildings) or ()}
    return tuple(by_key[key] for key in in_order(by_key))


def obstacles(
    buildings: Sequence[Building], rule: GridRule, adjacency: Adjacency | None
) -> tuple[Obstacle, ...]:
    """Return all that stands in the way of a division, building by building."""
    lost = {each.key for each in unplaced(buildings, adjacency)}
    found = []
    for each in buildings:
        for measure, cap in rule.caps:
            amount = upper(getattr(each, measure))
            if amount is None:
                code = ObstacleCode.COUNT_UNKNOWN
                found.append(Obstacle(code=code, key=each.key, measure=measure, cap=cap))
            elif amount > cap:
                code = ObstacleCode.OVER_CAP
                found.append(
                    Obstacle(code=code, key=each.key, measure=measure, amount=amount, cap=cap)
                )
        if each.key in lost:
            found.append(Obstacle(code=ObstacleCode.PLACE_UNKNOWN, key=each.key))
    return tuple(found)


@frozen(kw_only=True)
class Ground:
    """Buildings whose counts are known, as numbers.

    Attributes:
        buildings: The buildings in the order of their keys.
        rule: The size rule.
        loads: The load of each building, ranges at the upper end.
        links: The neighbors of each building.
        fits: Whether a load is within the caps.
    """

    buildings: tuple[Building, ...]
    rule: GridRule
    loads: list[int]
    links: list[list[int]]
    fits: Fits

    def load(self, members: Iterable[int]) -> int:
        """Return what buildings come to."""
        return sum(self.loads[each] for each in members)

    def fitting_compounds(self) -> dict[str, list[int]]:
        """Return the buildings of each compound that fits the cap."""
        every = by_compound(self.buildings)
        return {key: members for key, members in every.items() if self.fits(self.load(members))}

    def units(self, *, pieces: bool) -> list[list[int]]:
        """Return the buildings of each unit, in the order of their first.

        Args:
            pieces: Whether a compound over the cap is cut into few pieces, each of them a unit;
                otherwise its buildings are units one by one.
        """
        whole = self.fitting_compounds()
        found = list(whole.values())
        found += [
            [number]
            for number, each in enumerate(self.buildings)
            if each.compound is None or not (pieces or each.compound in whole)
        ]
        if pieces:
            for key, members in by_compound(self.buildings).items():
                if key not in whole:
                    found += self.parts(members)
        return sorted(found)

    def divided(self) -> list[list[int]]:
        """Return the buildings of each part of a division, compounds whole where they fit."""
        units = self.units(pieces=True)
        loads = [self.load(members) for members in units]
        cut = partition(loads, contracted(units, self.links), self.fits)
        return sorted(sorted(each for unit in part for each in units[unit]) for part in cut)

    def parts(self, members: Sequence[int]) -> list[list[int]]:
        """Return buildings divided among themselves."""
        loads = [self.loads[each] for each in members]
        cut = partition(loads, induced(members, self.links), self.fits)
        return [[members[place] for place in part] for part in cut]


def survey(buildings: tuple[Building, ...], rule: GridRule, adjacency: Adjacency | None) -> Ground:
    """Return the ground for buildings in whose way nothing stands."""
    counts = [
        [upper(getattr(each, measure)) or 0 for each in buildings] for measure, _ in rule.caps
    ]
    loads = counts[0]
    caps = [cap for _, cap in rule.caps]
    fits: Fits = caps[0].__ge__
    if len(caps) > 1:
        width = sum(counts[1]).bit_length()
        loads = [(one << width) + other for one, other in zip(*counts, strict=True)]
        fits = _both_fit(caps[0], caps[1], width)
    links = neighbors(buildings, adjacency)
    return Ground(buildings=buildings, rule=rule, loads=loads, links=links, fits=fits)


def _both_fit(first: int, second: int, width: int) -> Fits:
    """Return whether both counts in a load are within their caps; the second has ``width`` bits."""
    low = (1 << width) - 1

    def fits(load: int, /) -> bool:
        return load >> width <= first and load & low <= second

    return fits


def contracted(units: Sequence[Sequence[int]], links: Links) -> list[list[int]]:
    """Return the neighbors of each unit."""
    unit_of = {member: number for number, members in enumerate(units) for member in members}
    near = [
        {unit_of[other] for member in members for other in links[member]} - {number}
        for number, members in enumerate(units)
    ]
    return [sorted(each) for each in near]


def drawn(ground: Ground, parts: Iterable[tuple[Grid, Sequence[int]]]) -> Division:
    """Return the division in which each of the grids holds the buildings beside it."""
    compounds = by_compound(ground.buildings)
    whole = ground.fitting_compounds()
    pieces = components(range(len(ground.buildings)), ground.links)
    return Division(
        rule=ground.rule,
        grids=tuple(_grid(ground, grid, sorted(members)) for grid, members in parts),
        fewest=sum(_fewest(ground, piece) for piece in pieces),
        pieces=len(pieces),
        split_compounds=tuple(in_order(compounds.keys() - whole.keys())),
        upper_ends=tuple(_upper_ends(ground)),
    )


def _grid(ground: Ground, grid: Grid, members: Sequence[int]) -> Grid:
    held = [ground.buildings[each] for each in members]
    return evolve(
        grid,
        households=_sum([each.households for each in held], "household"),
        residents=_sum([each.residents for each in held], "person"),
        compounds=in_order({each.compound for each in held if each.compound is not None}),
        buildings=[each.key for each in held],
    )


def _sum(counts: Sequence[int | Range | None], unit: str) -> int | Range | None:
    """Return a sum; a range where an addend is one, None where one is not known."""
    whole = [each for each in counts if isinstance(each, int)]
    ranges = [each for each in counts if isinstance(each, Range)]
    if len(whole) + len(ranges) < len(counts):
        return None
    if not ranges:
        return sum(whole)
    low = sum(whole) + sum(int(each.low or 0) for each in ranges)
    ends = [upper(each) for each in ranges]
    highs = [each for each in ends if each is not None]
    return Range(low, sum(whole) + sum(highs) if len(highs) == len(ends) else None, unit)


def _fewest(ground: Ground, piece: Sequence[int]) -> int:
    """Return the number of grids below which a piece cannot go."""
    least = 1
    for measure, cap in ground.rule.caps:
        total = sum(upper(getattr(ground.buildings[each], measure)) or 0 for each in piece)
        least = max(least, -(-total // cap))
    return least


def _upper_ends(ground: Ground) -> Iterator[str]:
    for each in ground.buildings:
        if any(isinstance(getattr(each, measure), Range) for measure, _ in ground.rule.caps):
            yield each.key
