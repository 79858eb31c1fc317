"""Which kind of sheet answers for which table; how a table comes in, and how it is given back.

Nothing is collected: of a lazy table only its columns and their types are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, Protocol

import narwhals
import narwhals.stable.v2 as nw

from community_governance.errors import DuplicateKeyError, InvalidValueError
from community_governance.interchange.tables.applicability import (
    Covered,
    by_distinct_texts,
    by_words,
    unstated,
)
from community_governance.interchange.tables.arrays import Array, ArraySheet
from community_governance.interchange.tables.columns import FactSource, Frame
from community_governance.interchange.tables.plans import PlanSheet, unused_prefix
from community_governance.interchange.tables.sheets import C, Sheet
from community_governance.interchange.tables.sql import Sql, SqlSheet, dialect_of
from community_governance.model.facts import Fact
from community_governance.model.vocabulary import Category

__all__ = ["Answers", "answered", "given_back", "opened"]


class Answers(Protocol):
    """What makes the columns that are added, of whatever kind the columns of the sheet are."""

    def __call__(self, sheet: Sheet[C], covered: Covered[C], /) -> Mapping[str, C]:
        """Return columns by their names."""
        ...


def opened(frame: object) -> Frame:
    """Return a table of any library as one of narwhals.

    Raises:
        InvalidValueError: where it is no table that narwhals reads.
        DuplicateKeyError: where two columns have one name.
    """
    if type(frame).__module__.partition(".")[0] in {"dask", "dask_expr"}:
        en = "expected one part of a table of Dask, as its map_partitions gives them"
        zh = "应为 Dask 表的一块，请用其 map_partitions 分块核对"
        raise InvalidValueError(type(frame).__name__, en, zh)
    try:
        table: Frame = nw.from_native(narwhals.to_native(frame, pass_through=True))
    except narwhals.exceptions.DuplicateError:
        _refuse_doubled(getattr(frame, "column_names", getattr(frame, "columns", ())))
        raise  # pragma: no cover  (what narwhals calls double is)
    except TypeError as error:
        en = "expected a table of pandas, Polars or another library that narwhals reads"
        zh = "应为 pandas、Polars 或 narwhals 可读的其他表格"
        raise InvalidValueError(type(frame).__name__, en, zh) from error
    if table.implementation.is_pyspark() or table.implementation.is_pyspark_connect():
        _refuse_doubled(table.to_native().columns)  # which narwhals does not look at
    return table


def _refuse_doubled(names: Iterable[object]) -> None:
    shown = [str(name) for name in names]
    twice = [name for name in dict.fromkeys(shown) if shown.count(name) > 1]
    if twice:
        raise DuplicateKeyError("column", ", ".join(twice))


def given_back(result: Any, frame: object) -> object:
    """Return a table in the wrapping in which another one was given, or in none."""
    native = narwhals.to_native(result, pass_through=True)
    if isinstance(frame, nw.DataFrame | nw.LazyFrame):
        return nw.from_native(native)
    if isinstance(frame, narwhals.DataFrame | narwhals.LazyFrame):
        return narwhals.from_native(native)
    return native


def answered(
    table: Frame,
    sources: Mapping[Fact, FactSource],
    categories: str | None,
    known: Mapping[str, Category],
    make: Answers,
) -> Any:
    """Return a table with columns added to it, in its own engine.

    Args:
        table: The table.
        sources: Where the facts are found.
        categories: The column of categories, if there is one.
        known: Categories by their keys.
        make: Makes the columns, given the sheet of the table and how it answers for categories.
    """
    schema = dict(table.collect_schema())
    engine = table.implementation
    if engine.is_pandas_like() and isinstance(table, nw.DataFrame):
        return _by_arrays(ArraySheet(table, schema, sources), categories, known, make)
    dialect = dialect_of(table)
    if dialect is not None:
        sheet = SqlSheet(table.to_native(), schema, sources, dialect=dialect)
        in_sql: Covered[Sql] = unstated
        if categories is not None:
            in_sql = by_words(known, partial(sheet.has_one_of, categories))
        return sheet.with_answers(make(sheet, in_sql))
    plan, covered = _planned(table, schema, sources, categories, known)
    done = plan.with_answers(make(plan, covered))
    is_collected = isinstance(table, nw.DataFrame) and engine.is_polars()
    return done.collect() if is_collected else done


def _by_arrays(
    sheet: ArraySheet, categories: str | None, known: Mapping[str, Category], make: Answers
) -> Any:
    covered: Covered[Array] = unstated
    if categories is not None:
        covered = by_distinct_texts(sheet.texts(categories), known, sheet.is_among)
    return sheet.with_answers(make(sheet, covered))


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
        texts = words.unique().to_list() or [""]
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
