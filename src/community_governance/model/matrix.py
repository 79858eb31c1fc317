"""Who does what for which task: the matrix, and the questions asked of it.

The tasks can be had back from it: nothing that is printed is lost on the way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property
from itertools import combinations
from typing import TypeVar

from attrs import evolve, field

from community_governance.errors import DuplicateKeyError, NotFoundError
from community_governance.immutable import frozen
from community_governance.model.assignments import (
    Assignment,
    Covered,
    Load,
    MatrixReading,
    Pair,
    Remark,
    RemarkCode,
)
from community_governance.model.display import Displayed
from community_governance.model.entries import Resolution, folded
from community_governance.model.organization import Department, Extent, Known, Role, Task
from community_governance.model.vocabulary import Topic, Wording

__all__ = ["ResponsibilityMatrix"]

K = TypeVar("K")


def _heads(items: Iterable[Task]) -> tuple[Task, ...]:
    return tuple(items)


def _assignments(items: Iterable[Assignment]) -> tuple[Assignment, ...]:
    return tuple(items)


def _id(task: Task) -> str:
    return f"{task.policy}.{task.key}"


@frozen(kw_only=True, cache_hash=True, repr=False)
class ResponsibilityMatrix(Displayed):
    """Tasks and who is named for them; iterates over its rows, task by task.

    Attributes:
        heads: The tasks in their order, without their duties, which the rows carry.
        assignments: The rows, by task and then in the order of the print.
        covered: Standards and targets that the tasks see to, as far as they were given.
        resolutions: What each printed department is on the day asked about.
        on: The day asked about, or None.
        readings: What was read into the texts beyond their words.

    Raises:
        DuplicateKeyError: where two tasks of a policy share a key.
        NotFoundError: where a row is of none of the tasks.
    """

    heads: tuple[Task, ...] = field(converter=_heads)
    assignments: tuple[Assignment, ...] = field(converter=_assignments)
    covered: tuple[Covered, ...] = ()
    resolutions: tuple[Resolution, ...] = ()
    on: date | None = None
    readings: tuple[MatrixReading, ...] = ()

    def __attrs_post_init__(self) -> None:
        seen: dict[str, None] = {}
        for task in self.heads:
            if _id(task) in seen:
                raise DuplicateKeyError("task", _id(task))
            seen[_id(task)] = None
        for row in self.assignments:
            if row.task_key not in seen:
                raise NotFoundError("task", row.task_key, tuple(seen))

    def __iter__(self) -> Iterator[Assignment]:
        """Iterate over the rows."""
        return iter(self.assignments)

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.assignments)

    def __getitem__(self, position: int) -> Assignment:
        """Return one row by its position from 0."""
        return self.assignments[position]

    def __repr__(self) -> str:
        """Count what it holds."""
        counts = f"{len(self.heads)} tasks, {len(self.departments)} departments"
        return f"<ResponsibilityMatrix {counts}, {len(self.assignments)} rows>"

    @property
    def tasks(self) -> tuple[Task, ...]:
        """The tasks with their duties as printed, put together again from the rows."""
        return self._tasks

    @cached_property
    def _tasks(self) -> tuple[Task, ...]:
        duties = {
            key: dict.fromkeys(duty for row in rows for duty in row.printed)
            for key, (_, rows) in self._by_task.items()
        }
        return tuple(
            evolve(head, duties=sorted(duties[_id(head)], key=lambda duty: duty.position))
            for head in self.heads
        )

    @property
    def departments(self) -> tuple[Department, ...]:
        """The bodies and classes named, in the order in which they first are; no open ends."""
        return self._departments

    @cached_property
    def _departments(self) -> tuple[Department, ...]:
        rows = (row for row in self.assignments if row.kind is not Extent.OPEN)
        return tuple({row.department.key: row.department for row in rows}.values())

    @cached_property
    def _by_task(self) -> dict[str, tuple[Task, list[Assignment]]]:
        found: dict[str, tuple[Task, list[Assignment]]] = {_id(h): (h, []) for h in self.heads}
        for row in self.assignments:
            found[row.task_key][1].append(row)
        return found

    @cached_property
    def _resolved(self) -> dict[Department | None, list[int]]:
        """Where the resolutions of each printed department stand."""
        found: dict[Department | None, list[int]] = {}
        for place, each in enumerate(self.resolutions):
            found.setdefault(each.department, []).append(place)
        return found

    @property
    def numbered(self) -> ResponsibilityMatrix:
        """The tasks that bear a printed number, without what single sentences ask besides."""
        return self._about(_id(head) for head in self.heads if head.number is not None)

    def _of(self, rows: Iterable[Assignment], tasks: Iterable[str] = ()) -> ResponsibilityMatrix:
        """Return some of the rows with their tasks, and the tasks given, in the order given."""
        kept = tuple(rows)
        heads = dict.fromkeys((*tasks, *(row.task_key for row in kept)))
        named = {duty.department for row in kept for duty in row.printed}
        places = sorted(place for each in named for place in self._resolved.get(each, ()))
        return evolve(
            self,
            heads=[self._by_task[each][0] for each in heads],
            assignments=kept,
            resolutions=tuple(self.resolutions[place] for place in places),
        )

    def _about(self, tasks: Iterable[str]) -> ResponsibilityMatrix:
        """Return tasks with all their rows; one for which nobody is named is kept."""
        kept = tuple(tasks)
        return self._of((row for each in kept for row in self._by_task[each][1]), kept)

    def _grouped(self, keys: Callable[[Assignment], Iterable[K]]) -> dict[K, ResponsibilityMatrix]:
        groups: dict[K, list[Assignment]] = {}
        for row in self.assignments:
            for key in keys(row):
                groups.setdefault(key, []).append(row)
        return {key: self._of(rows) for key, rows in groups.items()}

    def by_task(self) -> dict[str, ResponsibilityMatrix]:
        """Return a matrix for each task, under ``<policy>.<task>``."""
        return {each: self._about([each]) for each in self._by_task}

    def by_department(self) -> dict[str, ResponsibilityMatrix]:
        """Return a matrix for each department, under its key; open ends are left out."""
        return self._grouped(lambda row: [row.department.key] * (row.kind is not Extent.OPEN))

    def by_role(self) -> dict[Role, ResponsibilityMatrix]:
        """Return a matrix for each role that occurs."""
        return self._grouped(lambda row: [row.role])

    def by_topic(self) -> dict[str, ResponsibilityMatrix]:
        """Return a matrix for each topic, under its key."""
        tasks: dict[str, dict[str, None]] = {}
        for head in self.heads:
            for topic in head.topics:
                tasks.setdefault(topic.key, {})[_id(head)] = None
        return {topic: self._about(several) for topic, several in tasks.items()}

    def of(self, department: Department | str) -> ResponsibilityMatrix:
        """Return the rows of one department, by itself, its key, or any name it goes by.

        Raises:
            NotFoundError: where no row is of that department.
        """
        if isinstance(department, Department):
            found = self._of(row for row in self if row.department.key == department.key)
        else:
            wanted = folded(department)
            names = {name for row in self for name in _names(row)}
            asked = {name for name in names if folded(name) == wanted}
            found = self._of(row for row in self if not asked.isdisjoint(_names(row)))
        if not found.assignments:
            name = department.key if isinstance(department, Department) else department
            known = tuple(each.name for each in self.departments)
            raise NotFoundError("department", name, known)
        return found

    def where(
        self,
        *,
        policy: str | None = None,
        task: str | None = None,
        role: Role | None = None,
        known: Known | None = None,
    ) -> ResponsibilityMatrix:
        """Return the rows that agree with every argument given."""
        wanted = {"policy": policy, "task": task, "role": role, "known": known}
        given = {name: value for name, value in wanted.items() if value is not None}
        return self._of(
            row for row in self if all(getattr(row, name) == given[name] for name in given)
        )

    def departments_of(self, role: Role) -> tuple[Department, ...]:
        """Return the departments that have a role, in the order in which they first do."""
        return tuple(dict.fromkeys(row.department for row in self if row.role == role))

    def find(self, text: str | Topic) -> ResponsibilityMatrix:
        """Return the tasks about something, with all their rows.

        Looked through are titles, topics with the terms they are looked for by,
        and the titles of the standards and targets that a task sees to, in Chinese and English;
        case, blanks and full width make no difference.
        A topic is also found by a text that holds one of its terms: 物业纠纷 finds 物业.

        Args:
            text: Words, or a topic.

        Example:
            >>> from community_governance.model.vocabulary import FIRE_SAFETY_TOPIC
            >>> ResponsibilityMatrix(heads=(), assignments=()).find(FIRE_SAFETY_TOPIC).heads
            ()
        """
        if isinstance(text, Topic):
            return self._about(_id(head) for head in self.heads if text in head.topics)
        wanted = folded(text)
        titles = {(each.policy, each.key): each.title for each in self.covered}
        return self._about(
            _id(head)
            for head in self.heads
            if wanted and (_speaks_of(head, wanted) or _covers(head, titles, wanted))
        )

    def load(self) -> tuple[Load, ...]:
        """Return how often each department is named, the most leads first, then the most tasks."""
        roles: dict[str, dict[Role, set[str]]] = {}
        for row in self.assignments:
            of_role = roles.setdefault(row.department.key, {})
            of_role.setdefault(row.role, set()).add(row.task_key)
        found = [
            Load(
                department=each,
                roles=tuple(len(roles[each.key].get(role, ())) for role in Role),
                tasks=len(set().union(*roles[each.key].values())),
                of=len(self.heads),
            )
            for each in self.departments
        ]
        return tuple(sorted(found, key=lambda each: (-each.leads, -each.tasks)))

    def pairs(self) -> tuple[Pair, ...]:
        """Return who works with whom: two departments and the tasks they share, the most first."""
        departments = self.departments
        order = {department.key: number for number, department in enumerate(departments)}
        shared: dict[tuple[int, int], list[str]] = {}
        for task, (_, rows) in self._by_task.items():
            named = {order[row.department.key] for row in rows if row.department.key in order}
            for both in combinations(sorted(named), 2):
                shared.setdefault(both, []).append(task)
        return tuple(
            Pair(
                departments=(departments[one], departments[other]), tasks=tuple(shared[one, other])
            )
            for one, other in sorted(shared, key=lambda both: (-len(shared[both]), both))
        )

    def remarks(self) -> tuple[Remark, ...]:
        """Return what is worth a look, first by task and then by department.

        Of a task: nobody is named; nobody leads; several lead, where a class counts as one;
        its roles are undetermined, or several are responsible and none is said to lead;
        it has an open end. Of a department: it only ever supports; it is named once.
        """
        found = [
            Remark(
                code=code,
                policy=head.policy,
                task=head.key,
                locator=head.locator,
                title=head.title,
                departments=tuple(dict.fromkeys(concerned)),
            )
            for head, rows in self._by_task.values()
            for code, concerned in _remarks_on(rows)
        ]
        for load in self.load():
            if load.supports == sum(load.roles):
                found.append(Remark(code=RemarkCode.ONLY_SUPPORTS, departments=(load.department,)))
            if load.tasks == 1:
                found.append(Remark(code=RemarkCode.NAMED_ONCE, departments=(load.department,)))
        return tuple(found)


def _remarks_on(rows: list[Assignment]) -> Iterator[tuple[RemarkCode, list[Department]]]:
    """Return what is to be remarked of one task, with the departments concerned."""
    bodies = [row for row in rows if row.kind is not Extent.OPEN]
    leads = [row.member_of or row.department for row in bodies if row.role is Role.LEAD]
    responsible = [row.department for row in bodies if row.role is Role.RESPONSIBLE]
    unclear = [row.department for row in rows if row.known is Known.UNDETERMINED]
    if not leads and len(responsible) > 1:
        unclear += responsible
    open_ends = [row.department for row in rows if row.kind is Extent.OPEN]
    if not rows:
        yield RemarkCode.NOBODY_NAMED, []
    elif not leads:
        yield RemarkCode.NO_LEAD, []
    if len(set(leads)) > 1:
        yield RemarkCode.SEVERAL_LEADS, leads
    if unclear:
        yield RemarkCode.ROLE_UNDETERMINED, unclear
    if open_ends:
        yield RemarkCode.OPEN_END, open_ends


def _names(row: Assignment) -> tuple[str, ...]:
    body = row.department
    return (body.key, body.name, body.name_en, *body.aliases, row.name, *row.as_printed)


def _speaks_of(head: Task, wanted: str) -> bool:
    words = [head.title.zh, head.title.en]
    for topic in head.topics:
        words += [topic.zh, topic.en]
        if any(term in wanted or wanted in term for term in map(folded, topic.terms)):
            return True
    return any(wanted in folded(each) for each in words)


def _covers(head: Task, titles: dict[tuple[str, str], Wording], wanted: str) -> bool:
    found = (titles.get((head.policy, key)) for key in head.covers)
    return any(wanted in folded(each) for title in found if title for each in (title.zh, title.en))
