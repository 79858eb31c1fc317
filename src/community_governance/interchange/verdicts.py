"""The columns that a check adds to a table: verdicts, requirements and shortfalls."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, Generic, NamedTuple, TypeAlias

import narwhals
import narwhals.stable.v2 as nw

from community_governance.calendars import as_date
from community_governance.checks import check
from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.interchange.applicability import (
    Applicability,
    Covered,
    DateColumn,
    applicability,
    by_distinct_texts,
    by_words,
    known_categories,
    unstated,
)
from community_governance.interchange.arrays import Array, ArraySheet
from community_governance.interchange.columns import (
    ColumnNames,
    FactSource,
    Frame,
    find_columns,
)
from community_governance.interchange.expressions import Reckoning, is_numeric
from community_governance.interchange.plans import PlanSheet, unused_prefix
from community_governance.interchange.sheets import C, Claim, Number, Sheet, both, negated
from community_governance.model.facts import Fact
from community_governance.model.standards import Standard
from community_governance.model.vocabulary import Category

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
    try:
        table: Frame = nw.from_native(narwhals.to_native(frame, pass_through=True))
    except TypeError as error:
        en = "expected a table of pandas, Polars or another library that narwhals reads"
        zh = "应为 pandas、Polars 或 narwhals 可读的其他表格"
        raise InvalidValueError(type(frame).__name__, en, zh) from error
    checked = _with_answers(table, asked, on, columns, about)
    if isinstance(frame, nw.DataFrame | nw.LazyFrame):
        return nw.from_native(checked)
    if isinstance(frame, narwhals.DataFrame | narwhals.LazyFrame):
        return narwhals.from_native(checked)
    return checked


def _with_answers(
    table: Frame,
    asked: Asked,
    on: date | str,
    columns: ColumnNames | None,
    about: Decimal | None,
) -> Any:
    schema = dict(table.collect_schema())
    _refuse_names_taken(schema, asked)
    day = _day(on, schema)
    # A check of nothing refuses the days and the tolerances that every check refuses.
    check((), (), on=day if isinstance(day, date) else date.min, about=about)
    standards = tuple(standard for standard, _ in asked)
    sources, categories = find_columns(table, standards, columns)
    if not asked:
        return table.to_native()
    known = known_categories(standards)
    if isinstance(table, nw.DataFrame) and table.implementation.is_pandas_like():
        arrays = ArraySheet(table, schema, sources)
        by_array: Covered[Array] = unstated
        if categories is not None:
            by_array = by_distinct_texts(arrays.texts(categories), known, arrays.is_among)
        return arrays.with_answers(_answers(arrays, asked, day, by_array, about)).to_native()
    plan, covered = _planned(table, schema, sources, categories, known)
    checked = plan.with_answers(_answers(plan, asked, day, covered, about))
    is_collected = isinstance(table, nw.DataFrame) and table.implementation.is_polars()
    return checked.collect() if is_collected else nw.to_native(checked, pass_through=True)


def _planned(
    table: Frame,
    schema: Mapping[str, Any],
    sources: Mapping[Fact, FactSource],
    categories: str | None,
    known: Mapping[str, Category],
) -> tuple[PlanSheet, Covered[nw.Expr]]:
    """Return the plan of a table, and how it answers for the categories of a row."""
    texts: list[str] = []
    codes = unused_prefix(schema)
    if isinstance(table, nw.DataFrame) and categories is not None:
        words = table[categories].cast(nw.String).fill_null("")
        texts = words.unique().to_list()
        coded = words.replace_strict(texts, range(len(texts)), return_dtype=nw.Int32)
        table = table.with_columns(coded.alias(codes))
    if table.implementation.is_polars():
        polars = nw.get_native_namespace(table)
        plan = PlanSheet(table.to_native().lazy(), schema, sources, words=polars)
    else:
        plan = PlanSheet(table, schema, sources)
    if categories is None:
        return plan, unstated
    if texts:
        return plan, by_distinct_texts(texts, known, plan.column(codes).is_in)
    return plan, by_words(known, partial(plan.has_one_of, categories))


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
    sheet: Sheet[C], asked: Asked, day: date | str, covered: Covered[C], about: Decimal | None
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
