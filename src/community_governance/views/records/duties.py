"""Rows of who is named for what: the duties of a policy, and a responsibility matrix."""

from __future__ import annotations

from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.policy import Policy
from community_governance.views.records.rows import Row

__all__ = ["duties", "matrix"]


def duties(policy: Policy) -> list[Row]:
    """Return one row for each duty, in the order of the print.

    Columns: policy, task, locator, title, department, role, known, position, group, kind
    (``named`` ``class`` ``open``), rank.
    ``department`` is the Chinese name as printed; a task for which nobody is named has no row.
    """
    return [
        {
            "policy": policy.key,
            "task": task.key,
            "locator": task.locator,
            "title": task.title.en,
            "department": duty.name,
            "role": str(duty.role),
            "known": str(duty.known),
            "position": duty.position,
            "group": duty.group,
            "kind": str(duty.kind),
            "rank": None if duty.rank is None else str(duty.rank),
        }
        for task in policy.tasks
        for duty in task.duties
    ]


def matrix(matrix: ResponsibilityMatrix) -> list[Row]:
    """Return one row for each row of a matrix.

    Columns: policy, task, locator, department, role, known, position, group, kind, printed,
    member_of.
    ``department`` is the Chinese name, as printed or as resolved; ``printed`` joins the printed
    names by ``|``; ``member_of`` is the class that names a body.
    """
    return [
        {
            "policy": row.policy,
            "task": row.task,
            "locator": row.locator,
            "department": row.name,
            "role": str(row.role),
            "known": str(row.known),
            "position": row.position,
            "group": row.group,
            "kind": str(row.kind),
            "printed": "|".join(row.as_printed),
            "member_of": None if row.member_of is None else row.member_of.name,
        }
        for row in matrix
    ]
