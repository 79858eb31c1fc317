"""The columns that a check adds to a table: verdicts, numbers, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any, Generic, NamedTuple, Protocol

import narwhals.stable.v2 as nw

from community_governance.calendars import as_date
from community_governance.checks import check
from community_governance.errors import InvalidValueError, NotFoundError
from community_governance.interchange.tables.applicability import (
    Applicability,
    Covered,
    DateColumn,
    applicability,
    known_categories,
    open_scope,
)
from community_governance.interchange.tables.asking import Asked, untaken
from community_governance.interchange.tables.columns import (
    ColumnNames,
    Frame,
    find_columns,
    holds_only,
)
from community_governance.interchange.tables.engines import answered, given_back, opened
from community_governance.interchange.tables.expressions import Reckoning
from community_governance.interchange.tables.sheets import C, Claim, Number, Sheet, both, negated
from community_governance.model.facts import CATEGORIES, Fact
from community_governance.model.standards import Standard

__all__ = [
    "UNDETERMINED",
    "Columns",
    "Making",
    "Question",
    "add_columns",
    "add_missing",
    "add_verdicts",
    "day_of",
    "verdict_columns",
    "verdict_of",
]

_MET, _NOT_MET, UNDETERMINED, _NOT_YET_DUE, _NOT_APPLICABLE = range(5)


class Question(NamedTuple):
    """What is asked of every row; see `check_table`."""

    on: date | str
    columns: ColumnNames | None = None
    about: Decimal | None = None


class Making(NamedTuple, Generic[C]):
    """What columns are made from.

    Attributes:
        sheet: The facts of the table.
        covered: How it answers for the categories of a row.
        on: The day asked about, or the column of days.
        reckoning: The demands reckoned over the sheet.
    """

    sheet: Sheet[C]
    covered: Covered[C]
    on: date | DateColumn[C]
    reckoning: Reckoning[C]


class Columns(Protocol):
    """What makes columns of answers, of whatever kind the columns of the sheet are."""

    def __call__(self, making: Making[C], /) -> dict[str, C]:
        """Return columns by their names."""
        ...


def add_columns(
    table: Frame,
    standards: Sequence[Standard],
    names: Iterable[str],
    make: Columns,
    question: Question,
) -> Any:
    """Return a table with columns added that say something of standards, in its own engine.

    Args:
        table: The table.
        standards: The standards that are read.
        names: The names of the columns, of which the table may have none.
        make: Makes the columns.
        question: What is asked.
    """
    on, columns, about = question
    schema = dict(table.collect_schema())
    untaken(names, schema)
    day = day_of(on, table)
    # A check of nothing refuses the days and the tolerances that every check refuses.
    check((), (), on=day if isinstance(day, date) else date.min, about=about)
    sources, categories = find_columns(table, standards, columns)
    if not standards:
        return table.to_native()

    def answers(sheet: Sheet[C], covered: Covered[C]) -> dict[str, C]:
        where = DateColumn(sheet, day) if isinstance(day, str) else day
        return make(Making(sheet, covered, where, Reckoning(sheet, about)))

    return answered(table, sources, categories, known_categories(standards), answers)


def add_verdicts(frame: object, asked: Asked, question: Question) -> object:
    """Return a table with the columns that are asked; see `check_table`."""
    standards = [standard for standard, _ in asked]
    names = [name for _, each in asked for name in each.values()]
    added = add_columns(opened(frame), standards, names, partial(verdict_columns, asked), question)
    return given_back(added, frame)


def day_of(on: date | str, table: Frame) -> date | str:
    """Return the day asked about, or the name of the column of days."""
    if not isinstance(on, str):
        return as_date(on)
    schema = dict(table.collect_schema())
    if on not in schema:
        try:
            return as_date(on)
        except InvalidValueError:
            raise NotFoundError("column", on, tuple(schema)) from None
    dtype = schema[on]
    is_of_days = dtype == nw.Date or holds_only(table, on, (date,), but=(datetime,))
    if not is_of_days and not (isinstance(dtype, nw.Datetime) and dtype.time_zone is None):
        en = f"expected a column of dates without a time zone in {on!r}"
        raise InvalidValueError(str(dtype), en, f"列“{on}”应为不带时区的日期")
    return on


# --- the answers of one standard ---


class _Answering(NamedTuple, Generic[C]):
    """What the columns of one standard are made from."""

    standard: Standard
    where: Applicability[C]
    sheet: Sheet[C]
    reckoning: Reckoning[C]


def verdict_columns(asked: Asked, making: Making[C]) -> dict[str, C]:
    """Return the columns that are asked of each standard."""
    answers: dict[str, C] = {}
    for standard, names in asked:
        one = _answering(standard, making)
        for output, name in names.items():
            answers[name] = _ANSWERS[output](one)
    return answers


def verdict_of(standard: Standard, making: Making[C]) -> C:
    """Return the column of verdicts of one standard."""
    return _verdict(_answering(standard, making))


def _answering(standard: Standard, making: Making[C]) -> _Answering[C]:
    where = applicability(standard, making.on, making.covered)
    return _Answering(standard, where, making.sheet, making.reckoning)


def _verdict(asked: _Answering[C]) -> C:
    holds, is_out, is_early = asked.where
    met, not_met = asked.reckoning.judge(asked.standard.demand)
    if asked.standard.condition is not None:  # nobody knows whether it is fulfilled
        not_met = False
    missed = both(not_met, holds)
    claims: tuple[tuple[Claim[C], int], ...] = (
        (both(met, holds), _MET),
        (both(missed, negated(is_early)), _NOT_MET),
        (both(missed, is_early), _NOT_YET_DUE),
        (is_out, _NOT_APPLICABLE),
    )
    everywhere = [code for claim, code in claims if claim is True]
    columns = [(claim, code) for claim, code in claims if not isinstance(claim, bool)]
    return asked.sheet.coded(columns, *everywhere or [UNDETERMINED])


def _required(asked: _Answering[C]) -> C:
    applies = negated(asked.where.is_out)
    number = None if applies is False else asked.reckoning.required(asked.standard.demand)
    return _shown(number, applies, asked.sheet)


def _shortfall(asked: _Answering[C]) -> C:
    demand, shown = asked.standard.demand, asked.where.holds
    if asked.standard.condition is not None:
        shown = both(shown, asked.reckoning.judge(demand).met)
    number = None if shown is False else asked.reckoning.shortfall(demand)
    return _shown(number, shown, asked.sheet)


def _measured(asked: _Answering[C]) -> C:
    applies = negated(asked.where.is_out)
    number = None if applies is False else asked.reckoning.measured(asked.standard.demand)
    return _shown(number, applies, asked.sheet)


def _shown(number: Number[C] | None, claim: Claim[C], sheet: Sheet[C]) -> C:
    """Return a number where a claim holds, null elsewhere."""
    column = sheet.constant(number) if isinstance(number, float | int | None) else number
    if number is None or isinstance(claim, bool):
        return column
    return sheet.where(claim, column, sheet.constant(None))


_ANSWERS = {
    "verdict": _verdict,
    "required": _required,
    "shortfall": _shortfall,
    "measured": _measured,
}


# --- what is missing ---


def add_missing(
    table: Frame, standards: Sequence[Standard], prefix: str, question: Question
) -> tuple[Any, list[tuple[str, Fact]]]:
    """Return a table with columns that are 1 where a verdict hangs on a fact, and whose they are.

    What hangs on categories hangs on the fact of them, as on objects.
    """
    named = {
        (standard, fact): f"{prefix}{at}_{place}"
        for at, standard in enumerate(standards)
        for place, fact in enumerate((CATEGORIES, *standard.facts))
    }
    added = add_columns(table, standards, named.values(), partial(_missing, named), question)
    return added, [(name, fact) for (_, fact), name in named.items()]


def _missing(named: Mapping[tuple[Standard, Fact], str], making: Making[C]) -> dict[str, C]:
    where = {standard: applicability(standard, making.on, making.covered) for standard, _ in named}
    missing = {standard: making.reckoning.missing(standard.demand) for standard in where}
    answers: dict[str, C] = {}
    for (standard, fact), name in named.items():
        holds, _, _ = where[standard]
        claim = both(holds, missing[standard].get(fact, False))
        if fact == CATEGORIES:
            claim = open_scope(standard, making.on, making.covered)
        everywhere = int(claim is True)
        claims = [] if isinstance(claim, bool) else [(claim, 1)]
        answers[name] = making.sheet.coded(claims, everywhere)
    return answers
