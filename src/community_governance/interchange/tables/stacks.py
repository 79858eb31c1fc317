"""Stack columns that stand side by side into rows, in any engine, and take columns of any name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

import narwhals.stable.v2 as nw

from community_governance.interchange.tables.columns import Frame
from community_governance.interchange.tables.sql import Dialect, dialect_of

__all__ = ["Cell", "Coded", "Column", "Nothing", "stacked", "taken"]


class Column(NamedTuple):
    """A cell that is read from a column of the row."""

    name: str


class Coded(NamedTuple):
    """A cell that is a word, by the code from 0 that a column of the row holds."""

    name: str
    words: tuple[str, ...]


class Nothing(NamedTuple):
    """A cell that is null, in a column of a type."""

    type: Any


Cell: TypeAlias = Column | Coded | Nothing | str | int | date
"""What stands in a row: something of a column, nothing, or the same in every row."""


def taken(table: Frame, names: Mapping[str, str]) -> Frame:
    """Return columns of a table under new names, by which any engine reads them.

    Engines of SQL take a point in a name for more than that, and other signs as well.

    Args:
        table: The table.
        names: The new names, to the columns that get them.
    """
    dialect = dialect_of(table)
    if dialect is not None:
        columns = [f"{dialect.name(old)} AS {dialect.name(new)}" for new, old in names.items()]
        native: Frame = nw.from_native(dialect.select(table.to_native(), columns))
        return native
    chosen: Frame = table.select(*(nw.col(old).alias(new) for new, old in names.items()))
    return chosen


def stacked(table: Frame, own: Sequence[str], rows: Sequence[Mapping[str, Cell]]) -> Frame:
    """Return a table with a row for each row of a table and each of some rows.

    Args:
        table: The table.
        own: Its columns that are kept.
        rows: What stands in the columns that are added, the same columns in each.
    """
    dialect = dialect_of(table)
    if dialect is not None:
        kept = [dialect.name(name) for name in own]
        made = [{name: _written(cell, dialect) for name, cell in row.items()} for row in rows]
        native = dialect.select(table.to_native(), [*kept, dialect.rows(made)])
        spread: Frame = nw.from_native(native)
        return spread
    parts: list[Any] = [
        table.select(
            *map(nw.col, own),
            *(_expression(cell).alias(name) for name, cell in row.items()),
        )
        for row in rows
    ]
    stack: Frame = nw.concat(parts) if parts[1:] else parts[0]
    return stack


def _expression(cell: Cell) -> nw.Expr:
    match cell:
        case Column(name):
            return nw.col(name)
        case Coded(name, words):
            said = nw.lit(words[-1])
            for code, word in reversed(tuple(enumerate(words[:-1]))):
                said = nw.when(nw.col(name) == code).then(nw.lit(word)).otherwise(said)
            return said
        case Nothing(dtype):
            return nw.lit(None, dtype)
        case _:
            return nw.lit(cell)


_TYPES = {nw.String: "STRING", nw.Date: "DATE", nw.Float64: "DOUBLE"}


def _written(cell: Cell, dialect: Dialect) -> str:
    match cell:
        case Column(name):
            return dialect.name(name)
        case Coded(name, words):
            cases = (f"WHEN {code} THEN {dialect.text(word)}" for code, word in enumerate(words))
            return f"CASE {dialect.name(name)} {' '.join(cases)} END"
        case Nothing(dtype):
            return f"CAST(NULL AS {_TYPES[dtype]})"
        case str():
            return dialect.text(cell)
        case date():
            return f"DATE '{cell.isoformat()}'"
        case _:
            return str(cell)
