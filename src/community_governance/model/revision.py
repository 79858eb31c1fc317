"""A division that is revised, and the faults of one: what moved, what is wrong, and why."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.division import Division
from community_governance.model.strict import strict

__all__ = ["FaultCode", "GridFault", "Move", "MoveReason", "Revision"]


class MoveReason(StrEnum):
    """Why a building has come into a grid in which it was not.

    *Redrawn*: its own grid was in order, but this way fewer households move in all.
    """

    NEW = "new"
    OVER_CAP = "over-cap"
    NOT_CONTIGUOUS = "not-contiguous"
    COMPOUND_WHOLE = "compound-whole"
    REDRAWN = "redrawn"


@frozen(kw_only=True, field_transformer=strict)
class Move:
    """A building that has come into another grid, or into its first.

    Attributes:
        building: Key of the building.
        to_grid: Key of the grid in which it lies now.
        reason: Why.
        from_grid: Key of the grid in which it lay; None where it lay in none.
        households: Its households at the upper end, where known.
        residents: Its residents at the upper end, where known.
    """

    building: str
    to_grid: str
    reason: MoveReason
    from_grid: str | None = None
    households: int | None = None
    residents: int | None = None


@frozen(kw_only=True, field_transformer=strict)
class Revision(Displayed):
    """A division after a change, and all that the change brought about.

    Attributes:
        division: The division as revised; grids that stay keep their keys.
        moves: Buildings that come into another grid or into their first, as given.
        opened: Keys of new grids.
        closed: Keys of grids in which nothing is left.
        removed: Keys of buildings that the grids listed and that are not given any more.
    """

    division: Division
    moves: tuple[Move, ...] = ()
    opened: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    @property
    def moved(self) -> tuple[Move, ...]:
        """The moves from one grid to another: those whom the change is a nuisance to."""
        return tuple(each for each in self.moves if each.from_grid is not None)

    @property
    def households_moved(self) -> int | None:
        """How many households are in another grid than before; None where one is not known."""
        return _sum(each.households for each in self.moved)

    @property
    def residents_moved(self) -> int | None:
        """How many residents are in another grid than before; None where one is not known."""
        return _sum(each.residents for each in self.moved)


def _sum(counts: Iterable[int | None]) -> int | None:
    total = 0
    for count in counts:
        if count is None:
            return None
        total += count
    return total


class FaultCode(StrEnum):
    """What may be wrong with a division."""

    OVER_CAP = "over-cap"
    MAY_BE_OVER_CAP = "may-be-over-cap"
    NOT_CONTIGUOUS = "not-contiguous"
    COMPOUND_SPLIT = "compound-split"
    BUILDING_MISSING = "building-missing"
    BUILDING_TWICE = "building-twice"
    BUILDING_UNKNOWN = "building-unknown"
    PLACE_UNKNOWN = "place-unknown"
    CONTENT_UNKNOWN = "content-unknown"
    EMPTY = "empty"


@frozen(kw_only=True, field_transformer=strict)
class GridFault:
    """One fault of a division.

    Attributes:
        code: What is wrong. *May be over the cap* is for counts that are ranges or not known.
        grids: Keys of the grids it is about.
        buildings: Keys of the buildings it is about: those outside the largest piece of a grid
            that is not contiguous, those whose counts leave it open whether a grid is too large.
        compound: Key of the compound that is split though it fits the cap.
        measure: ``"households"`` or ``"residents"``, where it is about a count.
        amount: The count, at the lower end where that alone is over the cap,
            else at the upper end; None where it is not known.
        cap: The cap.
    """

    code: FaultCode
    grids: tuple[str, ...] = ()
    buildings: tuple[str, ...] = ()
    compound: str | None = None
    measure: str | None = None
    amount: int | None = None
    cap: int | None = None
