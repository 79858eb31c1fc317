"""How a field of the model takes its value.

The functions that name a unit are the converters of the fields in that unit:
each takes what a caller is likely to hold and returns what the field keeps, or raises.
Amounts come as a quantity of any registry, a number in the house unit, or a written amount;
counts as a whole number, a `Range`, or a written amount. None stays None: not known.

`UNITS` gives the unit of each, for readers of fields from outside.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Protocol, TypeVar

from community_governance.calendars import as_date
from community_governance.errors import DuplicateKeyError
from community_governance.units import Quantity, Range, amount, counted, measured

__all__ = [
    "UNITS",
    "AmountLike",
    "CountLike",
    "area",
    "dated",
    "dated_or_none",
    "grid_count",
    "household_count",
    "item_count",
    "keyed",
    "money",
    "person_count",
    "unrepeated",
    "wide_area",
    "worker_count",
]

AmountLike = Quantity | Range | Decimal | int | float | str
"""What stands for an amount: a quantity, a number in the house unit, or a written amount."""

CountLike = int | Range | Quantity | Decimal | str
"""What stands for a count: a whole number, a range of them, or a written amount."""


def dated(value: date | str) -> date:
    """Take a date, or ISO text of one."""
    return as_date(value)


def dated_or_none(value: date | str | None) -> date | None:
    """Take a date, ISO text of one, or None."""
    return None if value is None else as_date(value)


def area(value: AmountLike | None) -> Quantity | Range | None:
    """Take an area in m²."""
    return None if value is None else measured(value, "m²")


def wide_area(value: AmountLike | None) -> Quantity | Range | None:
    """Take an area in km²."""
    return None if value is None else measured(value, "km²")


def money(value: AmountLike) -> Quantity:
    """Take a sum of money in yuan."""
    return amount(value, "yuan")


def household_count(value: CountLike | None) -> int | Range | None:
    """Take a number of households."""
    return None if value is None else counted(value, "household")


def person_count(value: CountLike | None) -> int | Range | None:
    """Take a number of persons."""
    return None if value is None else counted(value, "person")


def worker_count(value: CountLike | None) -> int | Range | None:
    """Take a number of workers."""
    return None if value is None else counted(value, "worker")


def grid_count(value: CountLike | None) -> int | Range | None:
    """Take a number of grids."""
    return None if value is None else counted(value, "grid")


def item_count(value: CountLike | None) -> int | Range | None:
    """Take a number of things that have no unit of their own."""
    return None if value is None else counted(value, "item")


UNITS: dict[Callable[..., object], str] = {
    area: "m²",
    wide_area: "km²",
    money: "yuan",
    household_count: "household",
    person_count: "person",
    worker_count: "worker",
    grid_count: "grid",
    item_count: "item",
}
"""The house unit of each converter."""


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


K = TypeVar("K", bound=_Keyed)


def keyed(kind: str, things: Iterable[K] | None) -> tuple[K, ...] | None:
    """Return the things as a tuple, or None where they are not known.

    Raises:
        DuplicateKeyError: where two of them share a key.
    """
    if things is None:
        return None
    kept = tuple(things)
    seen: set[str] = set()
    for thing in kept:
        if thing.key in seen:
            raise DuplicateKeyError(kind, thing.key)
        seen.add(thing.key)
    return kept


def unrepeated(kind: str, keys: Iterable[str]) -> tuple[str, ...]:
    """Return keys as a tuple in the order given.

    Raises:
        DuplicateKeyError: where one stands twice.
    """
    kept = tuple(keys)
    for position, key in enumerate(kept):
        if key in kept[:position]:
            raise DuplicateKeyError(kind, key)
    return kept
