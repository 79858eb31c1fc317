"""Rows of a responsibility matrix, and what is found in them.

A row keeps the duties of the print that it comes from, so nothing of the print is lost.
"""

from __future__ import annotations

from enum import StrEnum

from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.organization import Department, Duty, Extent, Known, Role, Task
from community_governance.model.vocabulary import Wording

__all__ = [
    "Assignment",
    "Covered",
    "DutyChange",
    "Load",
    "MatrixChanges",
    "MatrixReading",
    "Pair",
    "Remark",
    "RemarkCode",
]


class MatrixReading(StrEnum):
    """What a matrix reads into a text beyond its words, by name; nothing unless asked for.

    ``first-group-leads``: of a list whose bodies are all responsible and stand in several
    groups, the first group leads and the others support.
    """

    FIRST_GROUP_LEADS = "first-group-leads"


@frozen(kw_only=True, cache_hash=True)
class Assignment:
    """One body's part in one task.

    Attributes:
        policy: Key of the policy of the task.
        task: Key of the task.
        locator: Clause of the task.
        department: The body: as printed, or as resolved where a directory was given.
        name: Its name as printed; of a body that was resolved, its name there.
        role: What it has to do.
        known: How the role is known.
        position: Place in the printed list; of several printed names, the first.
        group: Which group of the list.
        printed: The duties of the print it comes from, in their order.
        member_of: The class that names it, where it was not named itself.
    """

    policy: str
    task: str
    locator: str
    department: Department
    name: str
    role: Role
    known: Known = Known.STATED
    position: int = 1
    group: int = 1
    printed: tuple[Duty, ...] = ()
    member_of: Department | None = None

    @property
    def kind(self) -> Extent:
        """Whether it is one body, a class of bodies, or an open end."""
        return self.department.extent

    @property
    def as_printed(self) -> tuple[str, ...]:
        """The printed names it comes from."""
        return tuple(duty.name for duty in self.printed)

    @property
    def task_key(self) -> str:
        """``<policy>.<task>``, unique in a matrix of several policies."""
        return f"{self.policy}.{self.task}"


@frozen(kw_only=True, cache_hash=True)
class Covered:
    """A standard or target that a task sees to.

    Attributes:
        policy: Key of the policy.
        key: Key of the standard or target.
        locator: Its clause.
        title: What it is about.
    """

    policy: str
    key: str
    locator: str
    title: Wording


class RemarkCode(StrEnum):
    """What is worth a look in a matrix."""

    NOBODY_NAMED = "nobody-named"
    NO_LEAD = "no-lead"
    SEVERAL_LEADS = "several-leads"
    ROLE_UNDETERMINED = "role-undetermined"
    OPEN_END = "open-end"
    ONLY_SUPPORTS = "only-supports"
    NAMED_ONCE = "named-once"


@frozen(kw_only=True, cache_hash=True)
class Remark:
    """One thing worth a look, about a task or about a department.

    Attributes:
        code: What it is.
        policy: Key of the policy, where it is about a task.
        task: Key of the task, where it is about one.
        locator: Clause of the task.
        title: What is to be done in it.
        departments: The bodies concerned, in the order of the print.
    """

    code: RemarkCode
    policy: str | None = None
    task: str | None = None
    locator: str | None = None
    title: Wording | None = None
    departments: tuple[Department, ...] = ()


@frozen(kw_only=True, cache_hash=True)
class Load:
    """How often a department is named, in how many of the tasks; plain counts, not weighted.

    Attributes:
        department: The department.
        roles: How many tasks it has each role in; every role is there, in the order of `Role`.
        tasks: In how many tasks it is named at all.
        of: How many tasks there are.
    """

    department: Department
    roles: tuple[int, ...]
    tasks: int
    of: int

    def times(self, role: Role) -> int:
        """Return in how many tasks it has a role."""
        return self.roles[list(Role).index(role)]

    @property
    def leads(self) -> int:
        """In how many tasks it leads."""
        return self.times(Role.LEAD)

    @property
    def supports(self) -> int:
        """In how many tasks it supports."""
        return self.times(Role.SUPPORT)

    @property
    def missing_from(self) -> int:
        """In how many tasks it is not named."""
        return self.of - self.tasks


@frozen(kw_only=True, cache_hash=True)
class Pair:
    """Two departments that are named for the same tasks.

    Attributes:
        departments: The two, in the order in which the matrix first names them.
        tasks: The tasks they share, as ``<policy>.<task>``.
    """

    departments: tuple[Department, ...]
    tasks: tuple[str, ...]


@frozen(kw_only=True, cache_hash=True)
class DutyChange:
    """One department's part in a task, before and after, where it differs.

    Attributes:
        before: Its rows in the earlier matrix.
        after: Its rows in the later one.
    """

    before: tuple[Assignment, ...]
    after: tuple[Assignment, ...]


@frozen(kw_only=True, cache_hash=True)
class MatrixChanges(Displayed):
    """What differs between two matrices: tasks without their duties, and duties.

    Attributes:
        tasks_added: Tasks only the later one has.
        tasks_removed: Tasks only the earlier one has.
        tasks_changed: Tasks of the later one that read differently, their duties aside.
        duties_added: Rows of departments that were not named for the task before.
        duties_removed: Rows of departments that are no longer named for the task.
        duties_changed: Departments whose role, or how it is known, differs.
    """

    tasks_added: tuple[Task, ...] = ()
    tasks_removed: tuple[Task, ...] = ()
    tasks_changed: tuple[Task, ...] = ()
    duties_added: tuple[Assignment, ...] = ()
    duties_removed: tuple[Assignment, ...] = ()
    duties_changed: tuple[DutyChange, ...] = ()

    def __bool__(self) -> bool:
        """Return whether anything differs."""
        return any(
            (
                self.tasks_added,
                self.tasks_removed,
                self.tasks_changed,
                self.duties_added,
                self.duties_removed,
                self.duties_changed,
            )
        )
