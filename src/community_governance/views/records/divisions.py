"""Rows of grids: those of a division, what a revision moved, and what is wrong with grids."""

from __future__ import annotations

from collections.abc import Iterable

from community_governance.model.division import Division
from community_governance.model.revision import GridFault, Revision
from community_governance.views.records.rows import Row

__all__ = ["faults", "grids", "moves"]


def grids(division: Division) -> list[Row]:
    """Return one row for each building of each grid, in the order of the division.

    Columns: grid, grid_name, building, households, residents.
    The counts are those of the grid; what is not known, or a range, is None.
    """
    return [
        {
            "grid": grid.key,
            "grid_name": grid.name,
            "building": building,
            "households": grid.households if isinstance(grid.households, int) else None,
            "residents": grid.residents if isinstance(grid.residents, int) else None,
        }
        for grid in division.grids
        for building in grid.buildings or ()
    ]


def moves(revision: Revision) -> list[Row]:
    """Return one row for each building that came into another grid or into its first.

    Columns: building, from_grid, to_grid, reason, households, residents.
    """
    return [
        {
            "building": each.building,
            "from_grid": each.from_grid,
            "to_grid": each.to_grid,
            "reason": str(each.reason),
            "households": each.households,
            "residents": each.residents,
        }
        for each in revision.moves
    ]


def faults(found: Iterable[GridFault]) -> list[Row]:
    """Return one row for each fault.

    Columns: code, grids, buildings, compound, measure, amount, cap.
    Several keys are joined by ``|``.
    """
    return [
        {
            "code": str(each.code),
            "grids": "|".join(each.grids) or None,
            "buildings": "|".join(each.buildings) or None,
            "compound": each.compound,
            "measure": each.measure,
            "amount": each.amount,
            "cap": each.cap,
        }
        for each in found
    ]
