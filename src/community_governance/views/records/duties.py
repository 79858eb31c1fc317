"""Rows of who is named for what: the duties of a policy, and a responsibility matrix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.organization import Department, Role
from community_governance.model.policy import Policy
from community_governance.views.records.rows import Row

__all__ = ["duties", "matrix", "wide_matrix"]

_OF_A_TASK = ("policy", "task", "locator", "title")


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


def wide_matrix(matrix: ResponsibilityMatrix) -> list[Row]:
    """Return one row for each task of a matrix, with a column for each body it names.

    Columns: policy, task, locator, title, then a column for each body, class and open end, in the
    order in which the matrix first names them. It is headed by the Chinese name, and by name and
    key where two bodies share a name, as those of two documents may.
    A cell is the role, several are joined by ``|``; None where the body is not named for the task.
    How a role is known and where it stands in the print is told by `matrix` alone.
    """
    bodies = {row.department.key: row.department for row in matrix}
    columns = _columns(bodies.values())
    roles: dict[tuple[str, str, str], dict[Role, None]] = {}
    for row in matrix:
        roles.setdefault((row.policy, row.task, row.department.key), {})[row.role] = None
    return [
        {
            "policy": head.policy,
            "task": head.key,
            "locator": head.locator,
            "title": head.title.en,
            **{
                column: "|".join(roles.get((head.policy, head.key, body), ())) or None
                for body, column in columns.items()
            },
        }
        for head in matrix.heads
    ]


def _columns(bodies: Iterable[Department]) -> dict[str, str]:
    """Return the heading of each body's column under its key; no two are the same."""
    kept = tuple(bodies)
    times = Counter((*_OF_A_TASK, *(body.name for body in kept)))
    return {
        body.key: body.name if times[body.name] == 1 else f"{body.name} ({body.key})"
        for body in kept
    }
