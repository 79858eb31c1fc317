"""The same checks in libraries for tables: pandera and pointblank.

Each is used as its documentation shows. None has shortfalls, requirements, scopes or a verdict for
what is not known, so all that is asked of them, and of this library beside them, is the verdict
on each standard without regard to categories.
"""

from __future__ import annotations

from collections.abc import Callable

import pandera.polars as pa
import pointblank as pb
import polars as pl
from rivals.by_hand import NORMS, Norm, Part

__all__ = ["by_pandera", "by_pointblank"]


def _met(part: Part) -> pl.Expr:
    have, need = pl.col(part.have) * part.per, pl.lit(part.amount)
    if part.basis:
        need = pl.col(part.basis) * part.amount
    if part.ends:
        need = need.clip(part.ends[0] * part.per, part.ends[1] * part.per)
    return have <= need if part.at_most else have >= need


def _norm_met(norm: Norm) -> pl.Expr:
    met = _met(norm.parts[0])
    for part in norm.parts[1:]:
        met &= _met(part)
    return met


def by_pandera(frame: pl.DataFrame, *, cases: int | None = None) -> Callable[[], object]:
    """Return a run of a schema with a check for each standard, all failures collected.

    Args:
        frame: The table.
        cases: How many failing rows each check lists; every one without.
    """

    def check(norm: Norm) -> pa.Check:
        return pa.Check(
            lambda data: data.lazyframe.select(_norm_met(norm)),
            name=norm.name,
            n_failure_cases=cases,
        )

    schema = pa.DataFrameSchema(
        {name: pa.Column(nullable=True) for name in frame.columns},
        checks=[check(norm) for norm in NORMS],
    )

    def run() -> object:
        try:
            return schema.validate(frame, lazy=True)
        except pa.errors.SchemaErrors as errors:
            return errors

    return run


def by_pointblank(frame: pl.DataFrame) -> Callable[[], object]:
    """Return a run of a plan with a step for each standard, no extracts collected."""

    def run() -> object:
        plan = pb.Validate(frame)
        for norm in NORMS:
            plan = plan.col_vals_expr(_norm_met(norm))
        return plan.interrogate(collect_extracts=False)

    return run
