"""The columns that a check adds to a table: verdicts, requirements and shortfalls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, Generic, NamedTuple, TypeAlias

import narwhals.stable.v2 as nw

from community_governance.calendars import as_date
from community_governance.checks import check
from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.interchange.tables.applicability import (
    Applicability,
    Covered,
    DateColumn,
    applicability,
    known_categories,
)
from community_governance.interchange.tables.columns import ColumnNames, find_columns
from community_governance.interchange.tables.engines import answered, given_back, opened
from community_governance.interchange.tables.expressions import Reckoning, is_numeric
from community_governance.interchange.tables.sheets import C, Claim, Number, Sheet, both, negated
from community_governance.model.standards import Standard

__all__ = ["add_verdicts", "is_numeric"]

Asked: TypeAlias = Sequence[tuple[Standard, Mapping[str, str]]]
"""Standards, each with the name of every column that is wanted of it."""

_MET, _NOT_MET, _UNDETERMINED, _NOT_YET_DUE, _NOT_APPLICABLE = range(5)


def add_verdicts(
    frame: object,
    asked: Asked,
    *,
    on: date | str,
    columns: ColumnNames | None,
    about: Decimal | None,
) -> object:
    """Return a table with the columns that are asked; see `tables.check_table`."""
    table = opened(frame)
    schema = dict(table.collect_schema())
    _refuse_names_taken(schema, asked)
    day = _day(on, schema)
    # A check of nothing refuses the days and the tolerances that every check refuses.
    check((), (), on=day if isinstance(day, date) else date.min, about=about)
    standards = tuple(standard for standard, _ in asked)
    sources, categories = find_columns(table, standards, columns)
    if not asked:
        return frame
    known = known_categories(standards)
    make = partial(_answers, asked=asked, day=day, about=about)
    return given_back(answered(table, sources, categories, known, make), frame)


def _refuse_names_taken(schema: Mapping[str, Any], asked: Asked) -> None:
    names = [name for _, each in asked for name in each.values()]
    twice = [name for name, times in Counter(names).items() if times > 1 or name in schema]
    if twice:
        raise DuplicateKeyError("column", ", ".join(twice))


def _day(on: date | str, schema: Mapping[str, Any]) -> date | str:
    """Return the day asked about, or the name of the column of days."""
    if not isinstance(on, str):
        return as_date(on)
    if on not in schema:
        try:
            return as_date(on)
        except InvalidValueError:
            raise NotFoundError("column", on, tuple(schema)) from None
    dtype = schema[on]
    if dtype != nw.Date and not (isinstance(dtype, nw.Datetime) and dtype.time_zone is None):
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


def _answers(
    sheet: Sheet[C],
    covered: Covered[C],
    *,
    asked: Asked,
    day: date | str,
    about: Decimal | None,
) -> dict[str, C]:
    reckoning = Reckoning(sheet, about)
    on = DateColumn(sheet, day) if isinstance(day, str) else day
    answers: dict[str, C] = {}
    for standard, names in asked:
        where = applicability(standard, on, covered)
        for output, name in names.items():
            answers[name] = _ANSWERS[output](_Answering(standard, where, sheet, reckoning))
    return answers


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
    return asked.sheet.coded(columns, *everywhere or [_UNDETERMINED])


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


def _shown(number: Number[C] | None, claim: Claim[C], sheet: Sheet[C]) -> C:
    """Return a number where a claim holds, null elsewhere."""
    column = sheet.constant(number) if isinstance(number, float | int | None) else number
    if number is None or isinstance(claim, bool):
        return column
    return sheet.where(claim, column, sheet.constant(None))


_ANSWERS = {"verdict": _verdict, "required": _required, "shortfall": _shortfall}
