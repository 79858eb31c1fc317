"""Which buildings are neighbors: as given, or by where they stand, and within their compounds.

- Where pairs of neighbors are given, these are the neighbors.
- Otherwise two buildings with coordinates are neighbors where no third stands in the circle of
  which the line between them is a diameter, nor on its rim (the graph of Gabriel and Sokal, 1969).
  It needs no distance to be chosen, and whatever has coordinates hangs together.
- Buildings of one compound hang together in any case: what is apart within a compound is joined,
  in the order of the keys. Without pairs and coordinates this is all that is known.

Coordinates are whole numbers of their smallest decimal, so that every circle is exact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from community_governance.errors import InvalidValueError, NotFoundError
from community_governance.model.division import Building
from community_governance.partition import components
from community_governance.units import exact

__all__ = ["by_compound", "in_order", "neighbors", "unplaced"]

_NUMBERS = re.compile(r"(\d+)")


def in_order(keys: Iterable[str]) -> list[str]:
    """Return keys in their order: numbers inside them count as numbers.

    Example:
        >>> in_order(["b10", "b9", "a"])
        ['a', 'b9', 'b10']
    """
    return sorted(keys, key=_rank)


def _rank(key: str) -> tuple[list[tuple[bool, int, str]], str]:
    parts = (part for part in _NUMBERS.split(key) if part)
    return [(not p.isdecimal(), int(p) if p.isdecimal() else 0, p) for p in parts], key


def by_compound(buildings: Sequence[Building]) -> dict[str, list[int]]:
    """Return the numbers of the buildings of each compound."""
    found: dict[str, list[int]] = {}
    for number, building in enumerate(buildings):
        if building.compound is not None:
            found.setdefault(building.compound, []).append(number)
    return found


def unplaced(
    buildings: Sequence[Building], adjacency: Iterable[tuple[str, str]] | None
) -> list[Building]:
    """Return the buildings of which nothing says what they are next to.

    Where pairs are given, a building in none of them is known to stand alone.
    """
    if adjacency is not None or len(buildings) == 1:
        return []
    return [each for each in buildings if each.compound is None and not each.is_placed]


def neighbors(
    buildings: Sequence[Building], adjacency: Iterable[tuple[str, str]] | None
) -> list[list[int]]:
    """Return the neighbors of each building, both by their numbers, in order.

    Raises:
        NotFoundError: where a pair names a building that is not there.
        InvalidValueError: where a pair is not two buildings.
    """
    placed = [number for number, each in enumerate(buildings) if each.is_placed]
    if adjacency is None:
        pairs = [(placed[a], placed[b]) for a, b in _gabriel([buildings[n] for n in placed])]
    else:
        pairs = _given(buildings, adjacency)
    links: list[set[int]] = [set() for _ in buildings]
    for one, other in pairs:
        links[one].add(other)
        links[other].add(one)
    for members in by_compound(buildings).values():
        for piece, following in pairwise(components(members, links)):
            links[piece[0]].add(following[0])
            links[following[0]].add(piece[0])
    return [sorted(each) for each in links]


def _given(
    buildings: Sequence[Building], adjacency: Iterable[tuple[str, str]]
) -> list[tuple[int, int]]:
    numbers = {building.key: number for number, building in enumerate(buildings)}
    pairs = []
    for pair in adjacency:
        if len({*pair}) != 2:  # noqa: PLR2004  (a pair)
            raise InvalidValueError(
                str(pair), "neighbors are pairs of two buildings", "相邻关系应为两栋不同楼栋"
            )
        for key in pair:
            if key not in numbers:
                raise NotFoundError("building", key, tuple(numbers))
        pairs.append((numbers[pair[0]], numbers[pair[1]]))
    return pairs


_Point = tuple[int, int]


def _points(buildings: Sequence[Building]) -> list[_Point]:
    """Return coordinates as whole numbers of the smallest decimal among them."""
    given = [(each.east or Decimal(0), each.north or Decimal(0)) for each in buildings]
    exponents = (number.as_tuple().exponent for pair in given for number in pair)
    digits = max((-each for each in exponents if isinstance(each, int)), default=0)
    scale = 10 ** max(digits, 0)
    with exact():
        return [(int(east * scale), int(north * scale)) for east, north in given]


def _gabriel(buildings: Sequence[Building]) -> list[tuple[int, int]]:
    standing: dict[_Point, list[int]] = {}
    for number, point in enumerate(_points(buildings)):
        standing.setdefault(point, []).append(number)
    # Those on one point are joined in a row, and the first of them stands for all.
    pairs = [pair for here in standing.values() for pair in pairwise(here)]
    points = list(standing)
    if len(points) > 1:
        tree = _Tree(points)
        for point in points:
            beside = (other for other in tree.around(point) if point < other)
            found = (other for other in beside if not tree.has_within(point, other))
            pairs += [(standing[point][0], standing[other][0]) for other in found]
    return pairs


_LEAF = 8


class _Tree:
    """Points in boxes within boxes, so that a box that is out of the question is passed over."""

    def __init__(self, points: list[_Point]) -> None:
        easts, norths = zip(*points, strict=True)
        self.west, self.east = min(easts), max(easts)
        self.south, self.north = min(norths), max(norths)
        self.points: list[_Point] = []
        self.halves: tuple[_Tree, ...] = ()
        if len(points) <= _LEAF:
            self.points = points
            return
        axis = int(self.north - self.south > self.east - self.west)
        ranked = sorted(points, key=lambda point: (point[axis], point))
        middle = len(ranked) // 2
        self.halves = (_Tree(ranked[:middle]), _Tree(ranked[middle:]))

    def around(self, center: _Point) -> list[_Point]:
        """Return points among which are all from which no other shuts the center off."""
        found: list[tuple[int, int, int]] = []  # the way to a point, and how far along it is
        kept = []
        x, y = center
        stack: list[_Tree] = [self]
        while stack:
            box = stack.pop()
            west, east, south, north = box.west - x, box.east - x, box.south - y, box.north - y
            if any(
                (west if dx > 0 else east) * dx + (south if dy > 0 else north) * dy >= far
                for dx, dy, far in found
            ):
                continue  # all of it lies behind a point that was found
            # The nearer half is looked into first: what stands there shuts off much of the other.
            stack += sorted(box.halves, key=lambda half: half.distance(x, y), reverse=True)
            for px, py in box.points:
                dx, dy = px - x, py - y
                if (dx or dy) and not any(dx * a + dy * b >= far for a, b, far in found):
                    found.append((dx, dy, dx * dx + dy * dy))
                    kept.append((px, py))
        return kept

    def distance(self, x: int, y: int) -> int:
        """Return the square of how far a point is from the box; 0 inside."""
        dx: int = max(self.west - x, 0, x - self.east)
        dy: int = max(self.south - y, 0, y - self.north)
        return dx * dx + dy * dy

    def has_within(self, one: _Point, other: _Point) -> bool:
        """Return whether a third point stands in the circle over two points, or on its rim."""
        # Of everything by twice its size: the center of the circle may lie on a half.
        x, y = one[0] + other[0], one[1] + other[1]
        radius = (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2
        stack: list[_Tree] = [self]
        while stack:
            box = stack.pop()
            dx = max(2 * box.west - x, 0, x - 2 * box.east)
            dy = max(2 * box.south - y, 0, y - 2 * box.north)
            if dx * dx + dy * dy > radius:
                continue
            stack += box.halves
            for px, py in box.points:
                if (2 * px - x) ** 2 + (2 * py - y) ** 2 <= radius and (px, py) not in {one, other}:
                    return True
        return False
