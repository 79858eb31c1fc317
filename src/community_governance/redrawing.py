"""Grids redrawn so that few households come into another grid.

Three steps, each unit staying where it is unless it has to go:

1. Each unit is at home where most of it lies: so a compound that was split comes together.
2. Each grid keeps the heaviest set of its units that hangs together and fits the cap. Sets of units
   that leave are tried from the lightest upward, up to a number of tries; beyond that the grid is
   divided afresh and keeps the part in which most of it lies.
3. What is loose is divided into parts, and each goes to the neighbor that has room: first to one
   in which some of it lay, then to the fullest. What finds no room becomes a new grid.

Should a division drawn afresh move less, with its grids under the keys that fit them best, it is
taken instead: so nothing ever moves more than it would afresh.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import heappop, heappush
from itertools import count

from community_governance.groundwork import Ground, contracted, drawn
from community_governance.model.division import upper
from community_governance.model.parts import Grid
from community_governance.model.revision import Move, MoveReason, Revision
from community_governance.partition import components, induced, partition

__all__ = ["redraw"]

_TRIES = 2000
"""How many sets of units that may leave a grid are tried."""


def redraw(ground: Ground, grids: Sequence[Grid], contents: Sequence[tuple[str, ...]]) -> Revision:
    """Return grids redrawn over the ground.

    Args:
        ground: The buildings as they are now.
        grids: The grids as they are now.
        contents: The keys of the buildings of each.
    """
    numbers = {each.key: number for number, each in enumerate(ground.buildings)}
    lay: dict[int, int] = {}
    for grid, keys in enumerate(contents):
        for key in keys:
            if key in numbers:
                lay.setdefault(numbers[key], grid)
    work = _Redrawing(ground, lay)
    work.keep(len(grids))
    work.place(len(grids))
    after = work.members()
    if work.moved(after):
        after = min(after, work.afresh(len(grids)), key=work.moved)
    kept = [(grid, after.pop(number)) for number, grid in enumerate(grids) if number in after]
    new = list(zip(_new_grids(grids), after.values(), strict=False))
    named = {number: grid.key for grid, held in (*kept, *new) for number in held}
    stay = {grid.key for grid, _ in kept}
    return Revision(
        division=drawn(ground, (*kept, *new)),
        moves=tuple(_moves(work, grids, named)),
        opened=tuple(grid.key for grid, _ in new),
        closed=tuple(grid.key for grid in grids if grid.key not in stay),
        removed=tuple(
            dict.fromkeys(key for keys in contents for key in keys if key not in numbers)
        ),
    )


def _new_grids(grids: Sequence[Grid]) -> Iterator[Grid]:
    """Return grids under keys that are free, without an end."""
    taken = {grid.key for grid in grids}
    number = 0
    while True:
        number += 1
        if f"grid-{number}" not in taken:
            yield Grid(key=f"grid-{number}")


def _moves(work: _Redrawing, grids: Sequence[Grid], named: dict[int, str]) -> Iterator[Move]:
    for number, building in enumerate(work.ground.buildings):
        before = work.lay.get(number)
        if before is None or grids[before].key != named[number]:
            yield Move(
                building=building.key,
                to_grid=named[number],
                reason=work.reason(number),
                from_grid=None if before is None else grids[before].key,
                households=upper(building.households),
                residents=upper(building.residents),
            )


class _Redrawing:
    """Units on their way into grids; those that are in none are loose."""

    def __init__(self, ground: Ground, lay: dict[int, int]) -> None:
        self.ground = ground
        self.lay = lay  # the grid in which each building lay
        self._units = ground.units(pieces=False)
        self._loads = [ground.load(members) for members in self._units]
        self._links = contracted(self._units, ground.links)
        self._unit_of = {each: unit for unit, held in enumerate(self._units) for each in held}
        self._home = [self._home_of(unit) for unit in range(len(self._units))]
        self._now: dict[int, int] = {}
        self._sums: dict[int, int] = {}
        self._faults: dict[int, MoveReason] = {}

    def _held(self, unit: int, grid: int | None) -> int:
        """Return what of a unit lay in a grid."""
        return self.ground.load(b for b in self._units[unit] if self.lay.get(b) == grid)

    def _home_of(self, unit: int) -> int | None:
        """Return the grid in which most of a unit lay; None where none of it lay in any."""
        grids = dict.fromkeys(self.lay[b] for b in self._units[unit] if b in self.lay)
        return max(grids, key=lambda grid: (self._held(unit, grid), -grid), default=None)

    def keep(self, grids: int) -> None:
        """Let each of the grids keep what it can."""
        at_home: list[list[int]] = [[] for _ in range(grids)]
        for unit, home in enumerate(self._home):
            if home is not None:
                at_home[home].append(unit)
        for grid, units in enumerate(at_home):
            pieces = components(units, self._links)
            if len(pieces) > 1:
                self._faults[grid] = MoveReason.NOT_CONTIGUOUS
            if not self.ground.fits(self._load(units)):
                self._faults[grid] = MoveReason.OVER_CAP
            sets = [self._heaviest(grid, piece) for piece in pieces]
            kept = max(sets, key=lambda each: self._kept(grid, each), default=[])
            self._put(grid, kept)

    def _load(self, units: Iterable[int]) -> int:
        return sum(self._loads[unit] for unit in units)

    def _kept(self, grid: int, units: Iterable[int]) -> int:
        return sum(self._held(unit, grid) for unit in units)

    def _put(self, grid: int, units: Sequence[int]) -> None:
        for unit in units:
            self._now[unit] = grid
        if units:
            self._sums[grid] = self._sums.get(grid, 0) + self._load(units)

    def _heaviest(self, grid: int, units: list[int]) -> list[int]:
        """Return the units of a piece that a grid keeps: together, and within the cap."""
        load = self._load(units)
        ranked = sorted(units, key=lambda unit: (self._held(unit, grid), unit))
        costs = [self._held(unit, grid) for unit in ranked]
        # Sets by what they cost, each reached in one way: the last goes on by one, or one is added.
        waiting: list[tuple[int, tuple[int, ...]]] = [(0, ())]
        for _ in range(_TRIES):
            cost, leaving = heappop(waiting)
            gone = {ranked[place] for place in leaving}
            left = [unit for unit in units if unit not in gone]
            if self.ground.fits(load - self._load(gone)) and self._hang_together(left):
                return left
            following = leaving[-1] + 1 if leaving else 0
            if following < len(ranked):
                heappush(waiting, (cost + costs[following], (*leaving, following)))
                if leaving:
                    last = cost - costs[leaving[-1]] + costs[following]
                    heappush(waiting, (last, (*leaving[:-1], following)))
        return max(self._parts(units), key=lambda part: self._kept(grid, part))

    def _hang_together(self, units: list[int]) -> bool:
        return len(components(units, self._links)) == 1

    def _parts(self, units: Sequence[int]) -> list[list[int]]:
        """Return units divided among themselves."""
        loads = [self._loads[unit] for unit in units]
        cut = partition(loads, induced(units, self._links), self.ground.fits)
        return [[units[place] for place in part] for part in cut]

    def place(self, grids: int) -> None:
        """Put all that is loose where there is room, and the rest into new grids."""
        loose = [unit for unit in range(len(self._units)) if unit not in self._now]
        parts = self._parts(loose)
        parts.sort(key=lambda part: (-self._load(part), part))
        while parts:
            able = ((part, self._room_for(part)) for part in parts)
            part, grid = next((each for each in able if each[1] is not None), (parts[0], None))
            self._put(max((grids - 1, *self._sums)) + 1 if grid is None else grid, part)
            parts.remove(part)

    def _room_for(self, part: Sequence[int]) -> int | None:
        """Return the neighbor that has room for a part: first where it lay, then the fullest."""
        load = self._load(part)
        beside = (other for unit in part for other in self._links[unit])
        near = dict.fromkeys(self._now[other] for other in beside if other in self._now)
        return max(
            (grid for grid in near if self.ground.fits(self._sums[grid] + load)),
            key=lambda grid: (self._kept(grid, part), self._sums[grid], -grid),
            default=None,
        )

    def members(self) -> dict[int, list[int]]:
        """Return the buildings of each grid by its number; new grids come after the present."""
        found: dict[int, list[int]] = {}
        for unit, grid in self._now.items():
            found.setdefault(grid, []).extend(self._units[unit])
        return dict(sorted(found.items()))

    def moved(self, after: dict[int, list[int]]) -> int:
        """Return what comes into another grid than that in which it lay."""
        there = ((grid, building) for grid, held in after.items() for building in held)
        return self.ground.load(b for grid, b in there if self.lay.get(b, grid) != grid)

    def afresh(self, grids: int) -> dict[int, list[int]]:
        """Return the buildings of each grid of a division drawn afresh.

        The part and the grid that share most go together, and so on; other parts are new grids.
        """
        parts = self.ground.divided()
        shared: dict[tuple[int, int], int] = {}
        for number, part in enumerate(parts):
            for building in part:
                if building in self.lay:
                    pair = (number, self.lay[building])
                    shared[pair] = shared.get(pair, 0) + self.ground.loads[building]
        grid_of: dict[int, int] = {}
        for number, grid in sorted(shared, key=lambda pair: (-shared[pair], pair)):
            if number not in grid_of and grid not in grid_of.values():
                grid_of[number] = grid
        new = count(grids)
        found = {
            grid_of[number] if number in grid_of else next(new): part
            for number, part in enumerate(parts)
        }
        return dict(sorted(found.items()))

    def reason(self, building: int) -> MoveReason:
        """Return why a building is not where it lay."""
        before = self.lay.get(building)
        if before is None:
            return MoveReason.NEW
        if self._home[self._unit_of[building]] != before:
            return MoveReason.COMPOUND_WHOLE
        return self._faults.get(before, MoveReason.REDRAWN)
