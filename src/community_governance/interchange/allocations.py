"""A fixed total of workers shared among the rows of a table, as `staffing.allocate` does."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeVar, cast

from community_governance.errors import InvalidValueError, Lang, MissingExtraError
from community_governance.staffing import shared
from community_governance.views.words import check_lang

try:
    import narwhals.stable.v2 as nw

    from community_governance.interchange.tables.asking import present, untaken
    from community_governance.interchange.tables.columns import is_numeric
    from community_governance.interchange.tables.engines import given_back, opened
except ModuleNotFoundError as error:
    raise MissingExtraError("narwhals", "tables") from error

__all__ = ["allocate_table"]

FrameT = TypeVar("FrameT")

_HEADINGS: dict[str, dict[Lang | None, str]] = {
    "workers": {None: "workers", "en": "workers", "zh": "分配人数"},
    "bound": {None: "bound", "en": "bound", "zh": "限额"},
}
_BOUNDS: dict[str, dict[Lang | None, str]] = {
    "low": {None: "low", "en": "the least", "zh": "下限"},
    "high": {None: "high", "en": "the most", "zh": "上限"},
}


def allocate_table(  # noqa: PLR0913  (all but four are named)
    frame: FrameT,
    total: int,
    low: int = 5,
    high: int = 9,
    *,
    by: str = "households",
    lang: Lang | None = None,
) -> FrameT:
    """Share a fixed total of workers among communities, a row each, by the largest remainder.

    The table gets ``workers``, whole numbers that add up to the total, and ``bound``:
    ``low`` or ``high`` where a community is held there, else null.
    Of equal numbers the row that stands first comes first.

    Args:
        frame: A table in memory.
        total: The total.
        low: The fewest a community gets.
        high: The most it gets.
        by: The column of numbers in proportion to which it is shared.
        lang: The language of the headings; without one, keys.

    Raises:
        MissingExtraError: where narwhals is not installed, when this module is imported.
        InvalidValueError: where a number is not known or below zero, with the rows;
            where the total cannot be shared within the bounds; for a table not in memory.
        NotFoundError: for a column or a language that does not exist.
        DuplicateKeyError: where the table has a column that would be added.

    Example, thirty workers by households::

        allocate_table(ledger, 30, by="户数", lang="zh")
    """
    if lang is not None:
        check_lang(lang)
    table = opened(frame)
    if not isinstance(table, nw.DataFrame):
        en, zh = "expected a table in memory; collect it first", "应为内存中的表格，请先将其读入"
        raise InvalidValueError(type(frame).__name__, en, zh)
    present([by], table.columns)
    workers, bound = untaken([_HEADINGS[key][lang] for key in _HEADINGS], table.columns)
    if not is_numeric(table, by):
        raise InvalidValueError(f"{by}: {table.schema[by]}", "expected numbers", "应为数字")
    cells = zip(table[by].to_list(), table[by].is_null().to_list(), strict=True)
    measures = _measures([None if is_null else cell for cell, is_null in cells], by)
    # Places of one length, so that their order as texts is that of the rows.
    places = [f"{place:012}" for place in range(len(measures))]
    shares = shared(total, measures, places, low, high)
    said = {high: _BOUNDS["high"][lang], low: _BOUNDS["low"][lang]}
    bounds = [said.get(int(each.exact)) if each.exact in said else None for each in shares]
    backend = table.implementation
    added = table.with_columns(
        nw.new_series(workers, [each.workers for each in shares], nw.Int64, backend=backend),
        nw.new_series(bound, bounds, nw.String, backend=backend),
    )
    return cast("FrameT", given_back(added, frame))


def _measures(cells: list[Any], by: str) -> list[Fraction]:
    """Return numbers exactly, a float by what it is written as.

    Raises:
        InvalidValueError: naming the rows, from 1, of which no number is known.
    """
    numbers = [None if cell is None else Decimal(str(cell)) for cell in cells]
    known = [each is not None and each.is_finite() and each >= 0 for each in numbers]
    if not all(known):
        rows = [place for place, is_known in enumerate(known, 1) if not is_known]
        shown = ", ".join(map(str, rows[:10])) + (", …" if rows[10:] else "")
        raise InvalidValueError(
            f"{by}: {shown}",
            "expected a number, zero or more, in every row; it is missing in the rows named",
            "每行应有非负数值；所列各行缺失",
        )
    return [Fraction(each or 0) for each in numbers]
