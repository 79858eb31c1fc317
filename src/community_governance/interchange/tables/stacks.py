"""Stack columns that stand side by side into rows, in any engine, and read columns by any name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

import narwhals.stable.v2 as nw

from community_governance.interchange.tables.columns import Frame
from community_governance.interchange.tables.sql import Dialect, dialect_of

__all__ = ["Cell", "Column", "Nothing", "column", "stacked"]


class Column(NamedTuple):
    """A cell that is read from a column of the row."""

    name: str


class Nothing(NamedTuple):
    """A cell that is null, in a column of a type."""

    type: Any


Cell: TypeAlias = Column | Nothing | str | int | date
"""What stands in a row: something of a column, nothing, or the same in every row."""


def column(table: Frame, name: str) -> nw.Expr:
    """Return a column of a table; Spark takes a point in a name for more than that."""
    engine = table.implementation
    if engine.is_pyspark() or engine.is_pyspark_connect():
        return nw.col(f"`{name.replace('`', '``')}`").alias(name)
    return nw.col(name)


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
            *(column(table, name) for name in own),
            *(_expression(table, cell).alias(name) for name, cell in row.items()),
        )
        for row in rows
    ]
    stack: Frame = nw.concat(parts) if parts[1:] else parts[0]
    return stack


def _expression(table: Frame, cell: Cell) -> nw.Expr:
    match cell:
        case Column(name):
            return column(table, name)
        case Nothing(dtype):
            return nw.lit(None, dtype)
        case _:
            return nw.lit(cell)


_TYPES = {nw.String: "STRING", nw.Date: "DATE", nw.Float64: "DOUBLE"}


def _written(cell: Cell, dialect: Dialect) -> str:
    match cell:
        case Column(name):
            return dialect.name(name)
        case Nothing(dtype):
            return f"CAST(NULL AS {_TYPES[dtype]})"
        case str():
            return dialect.text(cell)
        case date():
            return f"DATE '{cell.isoformat()}'"
        case _:
            return str(cell)
