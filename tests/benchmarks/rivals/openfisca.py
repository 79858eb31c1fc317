"""The same checks in OpenFisca-core, as its documentation shows.

It is under the AGPL, so it stands in no extra; this runs where it was installed by hand.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from rivals.by_hand import NORMS, Norm

__all__ = ["by_openfisca"]


def by_openfisca(columns: dict[str, np.ndarray]) -> Callable[[], object]:
    """Return a run of a tax and benefit system with a variable for each standard."""
    community = build_entity("community", "communities", "A community", is_person=True)
    system = TaxBenefitSystem([community])
    parts = [part for norm in NORMS for part in norm.parts]
    facts = {part.have for part in parts} | {part.basis for part in parts if part.basis}

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
