"""Who must see to it: the matrix of tasks and departments, as printed or as resolved.

As printed is the default. A directory resolves the names, a day says when,
and a reading puts in what the text does not say: each only where it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import attrs
from attrs import evolve

from community_governance.errors import InvalidValueError, shown
from community_governance.model.assignments import (
    Assignment,
    Covered,
    DutyChange,
    MatrixChanges,
    MatrixReading,
)
from community_governance.model.directory import Directory
from community_governance.model.entries import EntryKind, Resolution
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.organization import Department, Duty, Extent, Known, Role, Task
from community_governance.model.policy import Policy
from community_governance.model.standards import Standard, Target
from community_governance.model.vocabulary import Wording

__all__ = ["TasksOrPolicies", "difference", "responsibility_matrix", "tasks_in"]

TasksOrPolicies = Policy | Task | Iterable[Policy | Task]
"""What every question about duties takes: a policy, a task, or several of either."""

# Parts in doing a thing, the strongest first. To coordinate, supervise or approve is another act.
_STRENGTH = {Role.LEAD: 0, Role.RESPONSIBLE: 1, Role.SUPPORT: 2}


def tasks_in(tasks: TasksOrPolicies) -> tuple[Task, ...]:
    """Return the tasks in what was given, in its order.

    Raises:
        InvalidValueError: for anything but policies, tasks, and iterables of them.
    """
    match tasks:
        case Task():
            return (tasks,)
        case Policy():
            return tasks.tasks
        case _:
            return tuple(task for each in _listed(tasks) for task in tasks_in(each))


def _listed(tasks: Iterable[Policy | Task]) -> Iterable[Policy | Task]:
    if isinstance(tasks, str | Mapping) or not isinstance(tasks, Iterable):
        raise InvalidValueError(
            shown(tasks), "expected tasks or a policy that has them", "应为任务，或含有任务的政策"
        )
    return tasks


def responsibility_matrix(
    tasks: TasksOrPolicies,
    *,
    directory: Directory | None = None,
    on: date | None = None,
    expand: bool = True,
    readings: Iterable[MatrixReading] = (),
) -> ResponsibilityMatrix:
    """Return who is named for what, as printed, or as a directory resolves the names.

    Two printed names that are one body for a directory become one row
    with the stronger role (lead, responsible, support) and both names kept;
    coordinating, supervising and approving stay rows of their own.

    Args:
        tasks: A policy, a task, or several of either.
        directory: What resolves the printed names; None leaves them as printed.
        on: The day for which they are resolved; without one, aliases and members are
            followed and changes of bodies are not.
        expand: Whether a class becomes its members, where the directory knows them.
        readings: What to read into the texts beyond their words; nothing by default.

    Raises:
        DuplicateKeyError: where two tasks of a policy share a key.
        InvalidValueError: for anything but tasks and policies.

    Example:
        >>> responsibility_matrix(())
        <ResponsibilityMatrix 0 tasks, 0 departments, 0 rows>
    """
    given = tasks if isinstance(tasks, Policy | Task) else tuple(_listed(tasks))
    listed, read = tasks_in(given), tuple(readings)
    printed = dict.fromkeys(duty.department for task in listed for duty in task.duties)
    found = {} if directory is None else {each: directory.resolve(each, on=on) for each in printed}
    bodies = {each: _bodies(each, found.get(each), expand=expand) for each in printed}
    rows: list[Assignment] = []
    for task in listed:
        own = [
            _row(task, duty, part, body)
            for duty, part in _parts(task, read)
            for body in bodies[duty.department]
        ]
        rows += own if directory is None else _merged(own)
    return ResponsibilityMatrix(
        heads=(evolve(task, duties=()) for task in listed),
        assignments=rows,
        covered=tuple(_covered(given, listed)),
        resolutions=tuple(found.values()),
        on=on,
        readings=read,
    )


def _bodies(
    printed: Department, found: Resolution | None, *, expand: bool
) -> tuple[tuple[Department, Department | None], ...]:
    """Return what a printed department is, each body beside the class that names it."""
    is_class = found is not None and any(each.kind is EntryKind.MEMBERS for each in found.steps)
    if found is None or (is_class and not expand):
        return ((printed, None),)
    return tuple((body, printed if is_class else None) for body in found.bodies)


def _parts(
    task: Task, readings: tuple[MatrixReading, ...]
) -> Iterator[tuple[Duty, tuple[Role, Known]]]:
    """Return the duties with their roles; where the first group is read to lead, as inferred."""
    groups = {duty.group for duty in task.duties}
    is_flat = all(duty.role is Role.RESPONSIBLE for duty in task.duties)
    infers = MatrixReading.FIRST_GROUP_LEADS in readings and is_flat and len(groups) > 1
    for duty in task.duties:
        if infers:
            leads = duty.group == min(groups)
            yield duty, (Role.LEAD if leads else Role.SUPPORT, Known.INFERRED)
        else:
            yield duty, (duty.role, duty.known)


def _row(
    task: Task, duty: Duty, part: tuple[Role, Known], body: tuple[Department, Department | None]
) -> Assignment:
    (role, known), (department, member_of) = part, body
    is_printed = department is duty.department or department == duty.department
    return Assignment(
        policy=task.policy,
        task=task.key,
        locator=task.locator,
        department=department,
        name=duty.name if is_printed else department.name,
        role=role,
        known=known,
        position=duty.position,
        group=duty.group,
        printed=(duty,),
        member_of=member_of,
    )


def _merged(rows: list[Assignment]) -> list[Assignment]:
    """Make one row of rows that are one body's part in doing the task."""
    kept: dict[tuple[str, Role | None, int | None], Assignment] = {}
    for row in rows:
        own_role = None if row.role in _STRENGTH else row.role
        own_place = row.position if row.kind is Extent.OPEN else None
        key = (row.department.key, own_role, own_place)
        before = kept.get(key)
        kept[key] = row if before is None else _stronger(before, row)
    return list(kept.values())


def _stronger(first: Assignment, second: Assignment) -> Assignment:
    rank = _STRENGTH.get
    strongest = min(first, second, key=lambda row: rank(row.role, len(_STRENGTH)))
    is_named = first.member_of is None or second.member_of is None
    return evolve(
        strongest,
        position=first.position,
        group=first.group,
        printed=tuple(dict.fromkeys((*first.printed, *second.printed))),
        member_of=None if is_named else strongest.member_of,
    )


def _covered(
    given: Policy | Task | tuple[Policy | Task, ...], tasks: tuple[Task, ...]
) -> Iterator[Covered]:
    """Return the standards and targets that the tasks see to, of the policies given."""
    several = (given,) if isinstance(given, Policy | Task) else given
    wanted = {(task.policy, key) for task in tasks for key in task.covers}
    for policy in (each for each in several if isinstance(each, Policy)):
        norms: tuple[Standard | Target, ...] = (*policy.standards, *policy.targets)
        for norm in norms:
            if (policy.key, norm.key) in wanted:
                yield Covered(
                    policy=policy.key, key=norm.key, locator=norm.locator, title=_title(norm)
                )


def _title(norm: Standard | Target) -> Wording:
    if isinstance(norm, Target):
        return norm.measure
    names = [(fact.zh, fact.en) for fact in norm.facts]
    own = Wording("、".join(zh for zh, _ in names), ", ".join(en for _, en in names))
    return norm.title or own


def difference(
    old: ResponsibilityMatrix | TasksOrPolicies,
    new: ResponsibilityMatrix | TasksOrPolicies,
    *,
    same: Mapping[str, str] | None = None,
    by_function: bool = False,
) -> MatrixChanges:
    """Return what differs from one matrix, document or version to another.

    Tasks are matched by key where each side has one policy, else by ``<policy>.<key>``;
    departments by key. The order within a printed list is not compared.

    Args:
        old: A matrix, a policy, or tasks.
        new: The same.
        same: Tasks of the old side that are tasks of the new one under another key.
        by_function: Match departments by their function where they have one,
            as between a city and a town.

    Example:
        >>> bool(difference((), ()))
        False
    """
    before, after = _as_matrix(old), _as_matrix(new)
    by_key = all(len({head.policy for head in each.heads}) == 1 for each in (before, after))
    renamed = dict(same or {})

    def task_of(policy: str, key: str) -> str:
        return key if by_key else f"{policy}.{key}"

    def old_task_of(policy: str, key: str) -> str:
        plain = task_of(policy, key)
        return renamed.get(plain, plain)

    def body_of(department: Department) -> str:
        return (by_function and department.function) or department.key

    was = {old_task_of(head.policy, head.key): head for head in before.heads}
    now = {task_of(head.policy, head.key): head for head in after.heads}
    had: dict[tuple[str, str], list[Assignment]] = {}
    has: dict[tuple[str, str], list[Assignment]] = {}
    for row in before:
        spot = (old_task_of(row.policy, row.task), body_of(row.department))
        had.setdefault(spot, []).append(row)
    for row in after:
        has.setdefault((task_of(row.policy, row.task), body_of(row.department)), []).append(row)
    both = [spot for spot in has if spot in had]
    return MatrixChanges(
        tasks_added=tuple(now[key] for key in now if key not in was),
        tasks_removed=tuple(was[key] for key in was if key not in now),
        tasks_changed=tuple(
            now[key] for key in now if key in was and _content(now[key]) != _content(was[key])
        ),
        duties_added=tuple(row for spot in has if spot not in had for row in has[spot]),
        duties_removed=tuple(row for spot in had if spot not in has for row in had[spot]),
        duties_changed=tuple(
            DutyChange(before=tuple(had[spot]), after=tuple(has[spot]))
            for spot in both
            if _roles(had[spot]) != _roles(has[spot])
        ),
    )


def _as_matrix(side: ResponsibilityMatrix | TasksOrPolicies) -> ResponsibilityMatrix:
    return side if isinstance(side, ResponsibilityMatrix) else responsibility_matrix(side)


def _roles(rows: list[Assignment]) -> list[tuple[str, str]]:
    return sorted((row.role, row.known) for row in rows)


def _content(head: Task) -> tuple[object, ...]:
    """Return what a task says, and where; not in which document or edition."""
    kept = (each for each in attrs.fields(Task) if each.name not in ("key", "citations", "duties"))
    return (*(getattr(head, each.name) for each in kept), tuple(c.locator for c in head.citations))
