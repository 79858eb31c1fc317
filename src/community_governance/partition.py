"""A graph of loads cut into connected parts, none over the cap, in few parts and evenly.

Units are numbered from 0 and have whole loads; a function says whether a load still fits.
Everything here is decided by loads and numbers alone, so that the same graph in the same order
is always cut the same way.

Two ways are gone, and the one with fewer parts is taken:

- *Grown*: a part begins at the unit with the fewest free neighbors, where the place is about to be
  cut off, and takes up one such neighbor after another as long as one fits.
- *Cut*: a tree that spans the graph is cut from its leaves upward. Wherever what hangs below
  a unit is too much, the heaviest branches are cut off (Kundu and Misra, 1977: on a tree nothing
  has fewer parts).

Then single units change sides: first toward heavier neighbors, so that light parts dissolve; then
toward lighter ones, so that what is left is even. Each step makes the sum of the squares of loads
larger, or smaller, so that it comes to an end; each is taken only where both parts stay connected.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from heapq import heapify, heappop, heappush

__all__ = ["Fits", "Links", "components", "induced", "partition"]

Fits = Callable[[int], bool]
"""Whether a load is within the cap."""

Links = Sequence[Collection[int]]
"""The neighbors of each unit."""


def partition(loads: Sequence[int], links: Links, fits: Fits) -> list[list[int]]:
    """Return the units of each part; every single unit is to fit.

    Example:
        >>> partition([2, 1, 2, 1], [[1], [0, 2], [1, 3], [2]], (3).__ge__)
        [[0, 1], [2, 3]]
    """
    if not loads:
        return []
    grown, cut = _grown(loads, links, fits), _cut(loads, links, fits)
    parts = _Parts(min(grown, cut, key=max), loads, links, fits)
    parts.settle(toward_heavier=True)
    parts.settle(toward_heavier=False)
    kept = [sorted(members) for members in parts.members if members]
    return sorted(kept)


def components(units: Iterable[int], links: Links) -> list[list[int]]:
    """Return the units that hang together, each piece in order, the pieces by their first."""
    left = dict.fromkeys(sorted(units))
    found = []
    while left:
        piece = [next(iter(left))]
        del left[piece[0]]
        for unit in piece:
            for other in links[unit]:
                if other in left:
                    del left[other]
                    piece.append(other)
        found.append(sorted(piece))
    return found


def induced(units: Sequence[int], links: Links) -> list[list[int]]:
    """Return the neighbors that units have among one another, by their places in the list."""
    places = {unit: place for place, unit in enumerate(units)}
    return [sorted(places[other] for other in links[unit] if other in places) for unit in units]


def _grown(loads: Sequence[int], links: Links, fits: Fits) -> list[int]:
    """Return the part of each unit, parts being grown one after another."""
    part = [-1] * len(loads)
    free = [len(each) for each in links]
    seeds = [(count, unit) for unit, count in enumerate(free)]
    heapify(seeds)
    number = 0
    while seeds:
        count, seed = heappop(seeds)
        if part[seed] >= 0 or count != free[seed]:
            continue
        load, front = 0, {seed: 0}  # the units next to the part, and how often they touch it
        while front:
            choice = None
            for unit, touching in front.items():
                rank = (free[unit], -touching, -loads[unit], unit)
                if (choice is None or rank < choice) and fits(load + loads[unit]):
                    choice = rank
            if choice is None:
                break
            unit = choice[-1]
            del front[unit]
            part[unit] = number
            load += loads[unit]
            for other in links[unit]:
                free[other] -= 1
                if part[other] < 0:
                    front[other] = front.get(other, 0) + 1
                    heappush(seeds, (free[other], other))
        number += 1
    return part


def _cut(loads: Sequence[int], links: Links, fits: Fits) -> list[int]:
    """Return the part of each unit, a spanning tree being cut from its leaves upward."""
    order, above = _tree(links)
    hanging = list(loads)
    branches: list[list[int]] = [[] for _ in loads]
    for unit in reversed(order):
        mine = branches[unit]
        load = hanging[unit] + sum(hanging[each] for each in mine)
        mine.sort(key=lambda each: (hanging[each], each))
        while not fits(load):
            heaviest = mine.pop()
            above[heaviest] = -1
            load -= hanging[heaviest]
        hanging[unit] = load
        if above[unit] >= 0:
            branches[above[unit]].append(unit)
    part = [-1] * len(loads)
    number = 0
    for unit in order:
        if above[unit] < 0:
            part[unit] = number
            number += 1
        else:
            part[unit] = part[above[unit]]
    return part


def _tree(links: Links) -> tuple[list[int], list[int]]:
    """Return the units in an order from the roots, depth first, and what each hangs on."""
    order: list[int] = []
    above = [-1] * len(links)
    seen = [False] * len(links)
    for root in sorted(range(len(links)), key=lambda unit: (len(links[unit]), unit)):
        stack = [(root, -1)]
        while stack:
            unit, parent = stack.pop()
            if seen[unit]:
                continue
            seen[unit] = True
            above[unit] = parent
            order.append(unit)
            ahead = [other for other in links[unit] if not seen[other]]
            ahead.sort(key=lambda other: (-len(links[other]), other))
            stack += [(other, unit) for other in ahead]
    return order, above


class _Parts:
    """Parts between which single units move."""

    def __init__(self, part: list[int], loads: Sequence[int], links: Links, fits: Fits) -> None:
        self._part, self._loads, self._links, self._fits = part, loads, links, fits
        self.members: list[dict[int, None]] = [{} for _ in range(max(part) + 1)]
        self._sums = [0] * len(self.members)
        for unit, number in enumerate(part):
            self.members[number][unit] = None
            self._sums[number] += loads[unit]

    def settle(self, *, toward_heavier: bool) -> None:
        """Move units until none is better off.

        Toward heavier parts: the lightest part gives first, to the heaviest that has room.
        Toward lighter parts: the heaviest gives first, to the lightest; no part is emptied.
        """
        sign = 1 if toward_heavier else -1
        waiting = [(sign * load, number) for number, load in enumerate(self._sums)]
        heapify(waiting)
        while waiting:
            load, number = heappop(waiting)
            if sign * load != self._sums[number]:
                continue
            while (step := self._step(number, toward_heavier=toward_heavier)) is not None:
                self._move(*step)
                for other in self._touched(number, step[0]):
                    heappush(waiting, (sign * self._sums[other], other))

    def _step(self, number: int, *, toward_heavier: bool) -> tuple[int, int] | None:
        """Return the unit of a part that is to move and where to, or None."""
        part, loads, sums = self._part, self._loads, self._sums
        ranked = []
        for unit in self.members[number]:
            for other in {part[each] for each in self._links[unit]}:
                after = sums[other] + loads[unit]
                if other == number or not self._fits(after):
                    continue
                if toward_heavier and after > sums[number]:
                    ranked.append((-after, unit, other))
                elif not toward_heavier and after < sums[number]:
                    ranked.append((max(after, sums[number] - loads[unit]), unit, other))
        ranked.sort()
        for _, unit, other in ranked:
            if self._can_leave(unit) and (toward_heavier or len(self.members[number]) > 1):
                return unit, other
        return None

    def _can_leave(self, unit: int) -> bool:
        """Return whether what is left of its part hangs together without a unit."""
        part, number = self._part, self._part[unit]
        beside = [other for other in self._links[unit] if part[other] == number]
        if len(beside) < 2:  # noqa: PLR2004  (one way in: a leaf)
            return bool(beside) or len(self.members[number]) == 1
        wanted = set(beside[1:])
        seen, stack = {unit, beside[0]}, [beside[0]]
        while stack:
            for other in self._links[stack.pop()]:
                if part[other] == number and other not in seen:
                    seen.add(other)
                    stack.append(other)
                    wanted.discard(other)
                    if not wanted:
                        return True
        return not wanted

    def _move(self, unit: int, to: int) -> None:
        number = self._part[unit]
        del self.members[number][unit]
        self.members[to][unit] = None
        self._sums[number] -= self._loads[unit]
        self._sums[to] += self._loads[unit]
        self._part[unit] = to

    def _touched(self, number: int, moved: int) -> set[int]:
        """Return the parts that may move a unit now that one has moved out of a part."""
        around = (*self.members[number], moved)
        near = {self._part[each] for unit in around for each in self._links[unit]}
        return {other for other in near if self.members[other]}
