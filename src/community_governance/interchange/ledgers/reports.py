"""What was read of a ledger, cell by cell and row by row, and what was not."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.facts import Fact
from community_governance.units import Quantity, Range, Unread

__all__ = ["CellReading", "CleaningReport", "RowKind", "SetAside", "TotalCheck"]


@frozen
class CellReading:
    """What one cell says.

    Attributes:
        row: The position of the row in the table that was given, from 0.
        column: The name of the column.
        fact: The fact the column holds.
        text: What stands in the cell.
        value: The amount in the house unit of the fact, a range, or why it is unread.
        note: The remark in brackets behind it, or None.
    """

    row: int
    column: str
    fact: Fact
    text: str
    value: Quantity | Range | Unread
    note: str | None = None


class RowKind(StrEnum):
    """Why a row is no community."""

    TOTAL = "total"
    HEADING = "heading"
    BLANK = "blank"


@frozen
class TotalCheck:
    """One number of a row of totals, beside the sum of the rows it covers.

    Attributes:
        column: The name of the column.
        fact: The fact it holds.
        stated: What the row says, in the house unit; None where that is unread.
        summed: The sum of what was read, an approximate number as it is printed.
        unread: How many covered cells are not read.
    """

    column: str
    fact: Fact
    stated: Decimal | None
    summed: Decimal
    unread: int

    @property
    def difference(self) -> Decimal | None:
        """What the row says more than the sum; None where either is not known."""
        return None if self.stated is None or self.unread else self.stated - self.summed

    @property
    def agrees(self) -> bool | None:
        """Whether both are one number, or None where that is open."""
        return None if self.difference is None else self.difference == 0


@frozen
class SetAside:
    """A row that is no community, taken out of the table.

    Attributes:
        row: The position of the row in the table that was given, from 0.
        kind: A row of totals, a heading printed again, or a blank row.
        label: The words by which it was known; empty for a blank row.
        covers: The positions of the rows that are added up in it.
        checks: Its numbers beside the sums.
    """

    row: int
    kind: RowKind
    label: str = ""
    covers: tuple[int, ...] = ()
    checks: tuple[TotalCheck, ...] = ()


@frozen
class CleaningReport(Displayed):
    """What was read of a ledger, and what was not.

    Attributes:
        rows: How many rows the table had.
        cells: Every cell of a community that is not just a number, by row, then by column.
        set_aside: The rows that are no communities, in their order.
    """

    displayed_by: ClassVar[str] = "community_governance.interchange.ledgers.displays"

    rows: int
    cells: tuple[CellReading, ...]
    set_aside: tuple[SetAside, ...]

    @property
    def unread(self) -> tuple[CellReading, ...]:
        """The cells of which no amount was read, with the reason in their value."""
        return tuple(cell for cell in self.cells if isinstance(cell.value, Unread))

    @property
    def approximate(self) -> tuple[CellReading, ...]:
        """The cells that say about how much, or between what."""
        return tuple(cell for cell in self.cells if isinstance(cell.value, Range))

    @property
    def differences(self) -> tuple[tuple[SetAside, TotalCheck], ...]:
        """The numbers of rows of totals that are not the sum of their rows."""
        return tuple(
            (row, check) for row in self.set_aside for check in row.checks if check.agrees is False
        )
