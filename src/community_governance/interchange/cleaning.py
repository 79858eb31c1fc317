"""Clean a clerk's ledger: what was typed becomes columns of facts, and a report of every cell."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, TypeAlias, TypeVar, cast

from community_governance.checks import as_tolerance
from community_governance.errors import InvalidValueError, MissingExtraError
from community_governance.interchange.ledgers import (
    CellReading,
    CleaningReport,
    Ledger,
    LedgerColumn,
    Manner,
    Reading,
    label,
    read_cells,
    rows_set_aside,
)
from community_governance.interchange.ledgers.words import report_records, report_text
from community_governance.interchange.suggestions import Suggestion, suggest_columns
from community_governance.knowing import known_facts
from community_governance.model.facts import Fact, FactKind
from community_governance.units import Quantity, Range, UnreadReason

try:
    import narwhals.stable.v2 as nw

    from community_governance.interchange.tables.asking import untaken
    from community_governance.interchange.tables.columns import (
        NO_COLUMN,
        Fault,
        check_mapping,
        did_you_mean,
        ratio_in,
        refuse,
    )
    from community_governance.interchange.tables.engines import given_back, opened
except ModuleNotFoundError as error:
    raise MissingExtraError("narwhals", "tables") from error

__all__ = [
    "CleaningReport",
    "FactColumns",
    "Suggestion",
    "clean_table",
    "report_records",
    "report_text",
    "suggest_columns",
]

FrameT = TypeVar("FrameT")

ColumnOrFact: TypeAlias = str | Fact | Sequence[str | Fact]
FactColumns: TypeAlias = Mapping[Any, ColumnOrFact]
"""Facts, or their keys, to the column that holds them, or to the column and its unit;
or the other way round: columns to facts, or to facts and units."""


def clean_table(
    frame: FrameT,
    columns: FactColumns,
    *,
    near: Decimal | None = None,
    unsure: UnreadReason = UnreadReason.UNKNOWN,
    none_is_zero: bool = False,
) -> tuple[FrameT, CleaningReport]:
    """Read the columns of a ledger that hold facts, and take out the rows that are no communities.

    The table keeps its columns as they were typed and gets, for each fact, a column of its key in
    its house unit, ready for `check_table`; null where nothing was read. Where a cell says about
    how much, or between what, ``<fact>_low`` and ``<fact>_high`` hold the ends.
    A column that has the name of its fact is replaced.

    Rows of totals (合计, 小计, 总计, 共计, ``total``), headings printed again and blank rows are
    taken out; the totals are checked against the rows they cover.
    Nothing is dropped silently: the report has every cell of a community that is not just a
    number, and every row that was taken out.

    Args:
        frame: A table in memory: of pandas, Polars, PyArrow, or another that narwhals reads.
        columns: ``{HOUSEHOLDS: "户数", WORKING_PREMISES_AREA: ("用房面积", "亩")}`` or
            ``{"户数": HOUSEHOLDS}``; the unit is that of numbers without one, in any spelling,
            and the house unit of the fact where it is left out.
        near: How far off 约 and 左右 may be, such as ``Decimal("0.1")``;
            without it both ends are open.
        unsure: What 暂无 stands for: not known, or none.
        none_is_zero: Whether 无 is read as zero, and is not merely told apart from 不详.

    Returns:
        The same kind of table, and the report.

    Raises:
        MissingExtraError: where narwhals is not installed, when this module is imported.
        InvalidValueError: for a table that is not in memory, a tolerance that is none, and naming
            every column that is not there, or holds what no amount can be.
        DuplicateKeyError: where another column has the name of a fact, or a fact has two columns.

    Example, a ledger as it comes::

        cleaned, report = clean_table(ledger, {HOUSEHOLDS: "户数"})
        print(report_text(report, lang="zh"))
    """
    table = opened(frame)
    if not isinstance(table, nw.DataFrame):
        en = "expected a table in memory; collect it, or read it with its own library"
        raise InvalidValueError(type(frame).__name__, en, "应为内存中的表格，请先将其读入")
    manner = Manner(as_tolerance(near), unsure, none_is_zero)
    read = _ledger_columns(columns, table.columns)
    readings = [read_cells(column, table[column.name].to_list(), manner) for column in read]
    named = {column.name for column in read}
    others = {
        name: [label(cell) for cell in table[name].to_list()]
        for name in table.columns
        if name not in named
    }
    set_aside = rows_set_aside(Ledger(read, readings, others))
    out = {row.row for row in set_aside}
    report = CleaningReport(len(table), tuple(_cells(read, readings, out)), set_aside)
    added = {
        name: values for each in zip(read, readings, strict=True) for name, values in _added(*each)
    }
    replaced = {column.name for column in read if column.name == column.fact.key}
    untaken(added, set(table.columns) - replaced)
    backend = table.implementation
    series = (
        nw.new_series(name, values, nw.Float64, backend=backend) for name, values in added.items()
    )
    cleaned = table.with_columns(*series)
    if out:
        cleaned = cleaned.filter([row not in out for row in range(len(table))])
    return cast("FrameT", given_back(cleaned, frame)), report


def _ledger_columns(columns: FactColumns, names: Sequence[str]) -> list[LedgerColumn]:
    """Return the columns that hold facts, in the order given.

    Raises:
        InvalidValueError: naming every one that cannot be read.
        DuplicateKeyError: where a fact has two columns.
    """
    facts = known_facts()
    faults: list[Fault] = []
    read: list[LedgerColumn] = []
    check_mapping(columns)
    for key, value in columns.items():
        found = _told(key, value, facts)
        if found is None:
            faults.append(Fault(str(value), *NO_COLUMN))
            continue
        name, told, unit = found
        fact = told if isinstance(told, Fact) else facts.get(told)
        if name not in names:
            hint, hint_zh = did_you_mean(name, names)
            faults.append(Fault(name, f"no such column{hint}", f"没有这一列{hint_zh}"))
        if fact is None:
            hint, hint_zh = did_you_mean(str(told), facts)
            faults.append(Fault(name, f"no fact {told!r}{hint}", f"没有事实“{told}”{hint_zh}"))
        elif fact.kind not in {FactKind.AMOUNT, FactKind.COUNT}:
            en, zh = f"{fact.key} is no amount", f"“{fact.zh}”不是数量"
            faults.append(Fault(name, en, zh))
        else:
            ratio_in(unit or fact.unit, fact, name, faults)
            read.append(LedgerColumn(name, fact, unit or fact.unit))
    refuse(faults)
    if not read:
        raise InvalidValueError("{}", "expected a column that holds a fact", "应指明记录事实的列")
    untaken((column.fact.key for column in read), ())
    return read


def _told(
    key: Fact | str, value: object, facts: Mapping[str, Fact]
) -> tuple[str, Fact | str, str | None] | None:
    """Return a column, its fact or the key of one, and its unit, whichever was named first.

    None where the value is no column or fact, and none of these with a unit.
    """
    told: Fact | str
    unit: str | None = None
    match value:
        case str() | Fact():
            told = value
        case [str() | Fact() as told, str() | None as unit]:
            pass
        case _:
            return None
    if isinstance(told, Fact) or (isinstance(key, str) and key not in facts and told in facts):
        return str(key), told, unit
    return told, key, unit


def _cells(
    read: Sequence[LedgerColumn], readings: Sequence[Sequence[Reading]], out: Container[int]
) -> Iterator[CellReading]:
    """Return every cell of a community that is not just a number, by row, then by column."""
    for row, cells in enumerate(zip(*readings, strict=True)):
        if row in out:
            continue
        for column, cell in zip(read, cells, strict=True):
            if not cell.is_plain:
                yield CellReading(row, column.name, column.fact, cell.text, cell.value, cell.note)


def _added(
    column: LedgerColumn, readings: Sequence[Reading]
) -> Iterator[tuple[str, list[float | None]]]:
    """Return the numbers of a fact, and the ends of what it may be where a cell says a range."""
    key = column.fact.key
    values = [reading.value for reading in readings]
    yield key, [float(v.magnitude) if isinstance(v, Quantity) else None for v in values]
    if any(isinstance(value, Range) for value in values):
        yield f"{key}_low", [_end(v.low) if isinstance(v, Range) else None for v in values]
        yield f"{key}_high", [_end(v.high) if isinstance(v, Range) else None for v in values]


def _end(end: Decimal | None) -> float | None:
    return None if end is None else float(end)
