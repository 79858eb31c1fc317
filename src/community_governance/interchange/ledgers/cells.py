"""The cells of a ledger, read in the house unit of the fact their column holds.

约, 左右 say nothing of how far off: unless the caller says so, both ends stay open.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import Any, NamedTuple

from attrs import astuple

from community_governance.model.facts import Fact
from community_governance.units import (
    Quantity,
    Range,
    Unread,
    UnreadReason,
    exact,
    make,
    read_amount,
)

__all__ = ["LedgerColumn", "Manner", "Reading", "read_cells"]


class LedgerColumn(NamedTuple):
    """A column of a ledger: its name, the fact it holds, and the unit of numbers without one."""

    name: str
    fact: Fact
    unit: str


class Reading(NamedTuple):
    """What a cell says, in the house unit of its fact, and whether it is just a number."""

    text: str
    value: Quantity | Range | Unread
    note: str | None = None
    is_plain: bool = False

    @property
    def printed(self) -> Decimal | None:
        """The number as it is printed, also beside 约; None of a range and where it is unread."""
        match self.value:
            case Quantity():
                return self.value.magnitude
            case Range():
                return self.value.near
            case _:
                return None


class Manner(NamedTuple):
    """How cells are read; see `clean_table`."""

    near: Decimal | None = None
    unsure: UnreadReason = UnreadReason.UNKNOWN
    none_is_zero: bool = False


def read_cells(column: LedgerColumn, cells: Iterable[Any], manner: Manner) -> list[Reading]:
    """Read the cells of a column, each different one once."""
    known: dict[tuple[type, Any], Reading] = {}
    readings = []
    for cell in cells:
        key = (type(cell), cell if isinstance(cell, Hashable) else str(cell))
        if key not in known:
            known[key] = _read(cell, column, manner)
        readings.append(known[key])
    return readings


def _read(cell: Any, column: LedgerColumn, manner: Manner) -> Reading:
    fact = column.fact
    text, value, note = astuple(
        read_amount(cell, fact.unit, unsure=manner.unsure, written_in=column.unit), recurse=False
    )
    match value:
        case Unread(reason=UnreadReason.NONE) if manner.none_is_zero:
            value = make(Decimal(0), fact.unit)
        case Range(low=None, high=None, near=Decimal() as near) if manner.near is not None:
            with exact():
                off = near * manner.near
                value = Range(near - off, near + off, fact.unit, near)
        case _:
            pass
    if fact.is_counted:
        value = _whole(value, text)
    is_plain = isinstance(value, Quantity) and note is None and _PLAIN.fullmatch(text) is not None
    return Reading(text, value, note, is_plain)


def _whole(value: Quantity | Range | Unread, text: str) -> Quantity | Range | Unread:
    """Return a count; the ends of a range of counts are the whole numbers within it."""
    match value:
        case Quantity():
            is_whole = value.magnitude == value.magnitude.to_integral_value()
            return value if is_whole else Unread(text, UnreadReason.NOT_WHOLE)
        case Range(low, high, unit, near):
            low = None if low is None else low.to_integral_value(ROUND_CEILING)
            high = None if high is None else high.to_integral_value(ROUND_FLOOR)
            return Range(low, high, unit, near)
        case _:
            return value


_PLAIN = re.compile(r"[0-9]+(\.[0-9]+)?")
