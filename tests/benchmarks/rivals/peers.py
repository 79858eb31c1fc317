"""The same checks in libraries for rules and for tables: OpenFisca-core, pandera, pointblank.

Each is used as its documentation shows. None has shortfalls, requirements, scopes or a verdict for
what is not known, so all that is asked of them, and of this library beside them, is the verdict
on each standard without regard to categories.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandera.polars as pa
import pointblank as pb
import polars as pl
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from rivals.by_hand import NORMS, Norm, Part

__all__ = ["by_openfisca", "by_pandera", "by_pointblank"]


def _parts() -> list[tuple[Norm, Part]]:
    return [(norm, part) for norm in NORMS for part in norm.parts]


def by_openfisca(columns: dict[str, np.ndarray]) -> Callable[[], object]:
    """Return a run of a tax and benefit system with a variable for each standard."""
    community = build_entity("community", "communities", "A community", is_person=True)
    system = TaxBenefitSystem([community])
    facts = {part.have for _, part in _parts()} | {part.basis for _, part in _parts() if part.basis}

    def add(name: str, value_type: type, formula: Callable[..., object] | None = None) -> None:
        fields = {
            "value_type": value_type,
            "entity": community,
            "definition_period": DateUnit.ETERNITY,
            "label": name,
        }
        if formula is not None:
            fields["formula"] = formula
        system.add_variable(type(name, (Variable,), fields))

    for fact in facts:
        add(fact, float)

    def formula_of(norm: Norm) -> Callable[..., object]:
        def formula(communities: Callable[..., np.ndarray], period: object) -> np.ndarray:
            met = True
            for part in norm.parts:
                have, need = communities(part.have, period) * part.per, part.amount
                if part.basis:
                    need = communities(part.basis, period) * part.amount
                if part.ends:
                    need = np.clip(need, part.ends[0] * part.per, part.ends[1] * part.per)
                met = met & ((have <= need) if part.at_most else (have >= need))
            return met

        return formula

    names = [f"standard_{place}" for place in range(len(NORMS))]
    for name, norm in zip(names, NORMS, strict=True):
        add(name, bool, formula_of(norm))
    rows = len(columns["households"])

    def run() -> object:
        simulation = SimulationBuilder().build_default_simulation(system, count=rows)
        for fact in facts:
            simulation.set_input(fact, "2025", columns[fact])
        return [simulation.calculate(name, "2025") for name in names]

    return run


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


def by_pandera(frame: pl.DataFrame) -> Callable[[], object]:
    """Return a run of a schema with a check for each standard, all failures collected."""

    def check(norm: Norm) -> pa.Check:
        return pa.Check(lambda data: data.lazyframe.select(_norm_met(norm)), name=norm.name)

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
