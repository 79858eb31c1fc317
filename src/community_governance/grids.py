"""Grids drawn, redrawn, and looked over.

- `divide` draws grids over buildings: contiguous, none over the cap, compounds whole where they
  fit, few of them, and even. It is no proof of fewest: the division says how far it is from the
  least number there could be.
- `revise` redraws grids after a change, and moves as little as it can.
- `review` says what is wrong with grids, whoever drew them.

What *contiguous* means hangs on the neighbors, and these on what is given: see `neighbors`.
The order in which buildings are given does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from community_governance.groundwork import (
    Adjacency,
    drawn,
    listed,
    obstacles,
    survey,
)
from community_governance.model.division import (
    Building,
    Division,
    GridRule,
    NoDivision,
    Obstacle,
    ObstacleCode,
    upper,
)
from community_governance.model.fields import keyed
from community_governance.model.parts import Grid
from community_governance.model.revision import FaultCode, GridFault, Revision
from community_governance.neighbors import by_compound, in_order, neighbors, unplaced
from community_governance.partition import components
from community_governance.redrawing import redraw
from community_governance.units import Range

__all__ = ["divide", "review", "revise"]


def divide(
    buildings: Iterable[Building], *, rule: GridRule, adjacency: Adjacency | None = None
) -> Division | NoDivision:
    """Divide buildings into contiguous grids, none over the cap.

    Args:
        buildings: The buildings, in any order.
        rule: How large a grid may be.
        adjacency: Pairs of keys of neighbors. By default neighbors follow from the coordinates,
            and without these from the compounds alone.

    Returns:
        The division, or all that stands in its way: a building larger than the cap, a count that
        is not known, a building of which nothing says what it is next to.
        A piece that touches nothing else has grids of its own.

    Raises:
        DuplicateKeyError: where two buildings share a key.
        NotFoundError, InvalidValueError: where a pair names no building, or is no pair.

    Example:
        >>> row = [Building(key=f"b{n}", households=60, east=n, north=0) for n in range(6)]
        >>> [grid.buildings for grid in divide(row, rule=GridRule(cap_households=200)).grids]
        [('b0', 'b1', 'b2'), ('b3', 'b4', 'b5')]
    """
    given, pairs = listed(buildings), _pairs(adjacency)
    in_the_way = obstacles(given, rule, pairs)
    if in_the_way:
        return NoDivision(rule=rule, obstacles=in_the_way)
    ground = survey(given, rule, pairs)
    parts = enumerate(ground.divided(), 1)
    return drawn(ground, ((Grid(key=f"grid-{number}"), part) for number, part in parts))


def _pairs(adjacency: Adjacency | None) -> tuple[tuple[str, str], ...] | None:
    return None if adjacency is None else tuple(adjacency)


def _present(current: Division | Iterable[Grid]) -> tuple[Grid, ...]:
    grids = current.grids if isinstance(current, Division) else current
    return keyed("grid", grids) or ()


def _content(grid: Grid, buildings: Sequence[Building]) -> tuple[str, ...] | None:
    """Return the buildings of a grid: those it lists, else those of its compounds."""
    if grid.buildings is not None or grid.compounds is None:
        return grid.buildings
    return tuple(each.key for each in buildings if each.compound in grid.compounds)


def revise(
    current: Division | Iterable[Grid],
    buildings: Iterable[Building],
    *,
    rule: GridRule,
    adjacency: Adjacency | None = None,
) -> Revision | NoDivision:
    """Redraw grids after a change, so that few households come into another grid.

    A grid that is over the cap or has come apart keeps the most it can; a compound that fits the
    cap comes together where most of it lies. New buildings and what had to leave go to a neighbor
    that has room, and otherwise into new grids. What is in order stays as it is.

    *Most* is counted in what the rule counts first, households as a rule, as they are now.
    It is looked for grid by grid, and exactly where a few buildings have to leave one.

    Args:
        current: A division, or grids that list their buildings or compounds.
        buildings: All buildings as they are now, in any order; what the grids list beyond is gone.
        rule: How large a grid may be.
        adjacency: Pairs of keys of neighbors, as in `divide`.

    Returns:
        The revision, or all that stands in its way; also a grid that does not say what is in it.

    Raises:
        DuplicateKeyError: where two buildings or two grids share a key.
        NotFoundError, InvalidValueError: where a pair names no building, or is no pair.

    Example:
        >>> row = [Building(key=f"b{n}", households=60, east=n, north=0) for n in range(6)]
        >>> rule = GridRule(cap_households=200)
        >>> new = Building(key="b6", households=20, east=6, north=0)
        >>> revision = revise(divide(row, rule=rule), [*row, new], rule=rule)
        >>> revision.households_moved, [(each.building, each.to_grid) for each in revision.moves]
        (0, [('b6', 'grid-2')])
    """
    given, pairs, grids = listed(buildings), _pairs(adjacency), _present(current)
    contents = [_content(grid, given) for grid in grids]
    in_the_way = *obstacles(given, rule, pairs), *_unknown(grids, contents)
    if in_the_way:
        return NoDivision(rule=rule, obstacles=in_the_way)
    return redraw(survey(given, rule, pairs), grids, [each or () for each in contents])


def _unknown(
    grids: Iterable[Grid], contents: Iterable[tuple[str, ...] | None]
) -> Iterator[Obstacle]:
    for grid, content in zip(grids, contents, strict=True):
        if content is None:
            yield Obstacle(code=ObstacleCode.CONTENT_UNKNOWN, key=grid.key)


def review(
    current: Division | Iterable[Grid],
    buildings: Iterable[Building],
    *,
    rule: GridRule,
    adjacency: Adjacency | None = None,
) -> tuple[GridFault, ...]:
    """Return what is wrong with grids, whoever drew them; nothing where all is in order.

    Args:
        current: A division, or grids that list their buildings or compounds.
        buildings: All buildings as they are now, in any order.
        rule: How large a grid may be.
        adjacency: Pairs of keys of neighbors, as in `divide`.

    Returns:
        The faults grid by grid, then those of single buildings and compounds.
        A count that is not known makes no fault, but may leave open whether a grid is too large.

    Raises:
        DuplicateKeyError: where two buildings or two grids share a key.
        NotFoundError, InvalidValueError: where a pair names no building, or is no pair.

    Example:
        >>> house = Building(key="b1", households=300, compound="c")
        >>> (fault,) = review([Grid(key="a", buildings=["b1"])], [house],
        ...                   rule=GridRule(cap_households=200))
        >>> fault.code, fault.amount, fault.cap
        (<FaultCode.OVER_CAP: 'over-cap'>, 300, 200)
    """
    given, pairs, grids = listed(buildings), _pairs(adjacency), _present(current)
    links = neighbors(given, pairs)
    lost = {each.key for each in unplaced(given, pairs)}
    numbers = {each.key: number for number, each in enumerate(given)}
    contents = [_content(grid, given) for grid in grids]
    faults: list[GridFault] = []
    places: dict[str, list[str]] = {each.key: [] for each in given}
    for grid, content in zip(grids, contents, strict=True):
        if content is None:
            faults.append(GridFault(code=FaultCode.CONTENT_UNKNOWN, grids=(grid.key,)))
            continue
        members = [numbers[key] for key in content if key in numbers]
        for member in members:
            places[given[member].key].append(grid.key)
        strange = tuple(key for key in content if key not in numbers)
        if strange:
            faults.append(
                GridFault(code=FaultCode.BUILDING_UNKNOWN, grids=(grid.key,), buildings=strange)
            )
        if not members:
            faults.append(GridFault(code=FaultCode.EMPTY, grids=(grid.key,)))
        held = [given[member] for member in members]
        faults += _too_large(grid, held, rule)
        open_places = tuple(each.key for each in held if each.key in lost)
        if len(members) > 1 and open_places:
            faults.append(
                GridFault(code=FaultCode.PLACE_UNKNOWN, grids=(grid.key,), buildings=open_places)
            )
        pieces = components((m for m in members if given[m].key not in lost), links)
        if len(pieces) > 1:
            pieces.remove(max(pieces, key=lambda piece: (len(piece), [-each for each in piece])))
            apart = tuple(given[member].key for piece in pieces for member in piece)
            faults.append(
                GridFault(code=FaultCode.NOT_CONTIGUOUS, grids=(grid.key,), buildings=apart)
            )
    faults += _misplaced(places, is_complete=None not in contents)
    faults += _split(given, places, rule)
    return tuple(faults)


def _too_large(grid: Grid, held: Sequence[Building], rule: GridRule) -> Iterator[GridFault]:
    for measure, cap in rule.caps:
        counts = [getattr(each, measure) for each in held]
        least = sum(int((e.low if isinstance(e, Range) else e) or 0) for e in counts)
        ends = [upper(each) for each in counts]
        known = [each for each in ends if each is not None]
        most = sum(known) if len(known) == len(ends) else None
        if least <= cap and most is not None and most <= cap:
            continue
        is_over = least > cap
        unsure = (e for e, c in zip(held, counts, strict=True) if not isinstance(c, int))
        yield GridFault(
            code=FaultCode.OVER_CAP if is_over else FaultCode.MAY_BE_OVER_CAP,
            grids=(grid.key,),
            buildings=() if is_over else tuple(each.key for each in unsure),
            measure=measure,
            amount=least if is_over else most,
            cap=cap,
        )


def _misplaced(places: dict[str, list[str]], *, is_complete: bool) -> Iterator[GridFault]:
    for key, where in places.items():
        if len(where) > 1:
            yield GridFault(code=FaultCode.BUILDING_TWICE, grids=tuple(where), buildings=(key,))
    missing = tuple(key for key, where in places.items() if not where)
    # Where a grid does not say what lies in it, these may lie there.
    if missing and is_complete:
        yield GridFault(code=FaultCode.BUILDING_MISSING, buildings=missing)


def _split(
    given: Sequence[Building], places: dict[str, list[str]], rule: GridRule
) -> Iterator[GridFault]:
    compounds = by_compound(given)
    for key in in_order(compounds):
        held = [given[member] for member in compounds[key]]
        where = dict.fromkeys(grid for each in held for grid in places[each.key])
        if len(where) > 1 and _fits_whole(held, rule):
            yield GridFault(code=FaultCode.COMPOUND_SPLIT, grids=tuple(where), compound=key)


def _fits_whole(held: Sequence[Building], rule: GridRule) -> bool:
    """Return whether a compound is known to fit the cap."""
    for measure, cap in rule.caps:
        ends = [upper(getattr(each, measure)) for each in held]
        if None in ends or sum(end or 0 for end in ends) > cap:
            return False
    return True
