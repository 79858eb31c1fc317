"""Who must see to it: departments, tasks, and the duties a document assigns to them.

A duty keeps what the text gives: the role, the name as printed, its place in the printed list.
Nothing is resolved here: which body a name is today is a question for a directory.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from attrs import evolve, field

from community_governance.calendars import Day, as_day
from community_governance.errors import InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import Citation
from community_governance.model.strict import strict
from community_governance.model.vocabulary import DepartmentKind, Topic, Wording

__all__ = [
    "Accountability",
    "Deliverable",
    "Department",
    "Duty",
    "Extent",
    "Known",
    "Role",
    "Task",
    "approve",
    "coordinate",
    "inferred",
    "lead",
    "named",
    "printed",
    "ranked",
    "responsible",
    "supervise",
    "support",
    "undetermined",
]


class Role(StrEnum):
    """What a department has to do for a task."""

    LEAD = "lead"
    SUPPORT = "support"
    RESPONSIBLE = "responsible"
    COORDINATE = "coordinate"
    SUPERVISE = "supervise"
    APPROVE = "approve"


class Known(StrEnum):
    """How a role is known: printed, inferred from the text, or left open by it."""

    STATED = "stated"
    INFERRED = "inferred"
    UNDETERMINED = "undetermined"


class Extent(StrEnum):
    """What a printed name stands for: one body, every body of a class, or an open end."""

    NAMED = "named"
    CLASS = "class"
    OPEN = "open"


class Accountability(StrEnum):
    """A rank of accountability: 第一责任, 直接责任, 具体责任, 主体责任."""

    FIRST = "first"
    DIRECT = "direct"
    SPECIFIC = "specific"
    PRINCIPAL = "principal"


class Deliverable(StrEnum):
    """What a task is to bring forth, where the text names it."""

    LIST = "list"
    PLAN = "plan"
    MECHANISM = "mechanism"
    FACILITY = "facility"


@frozen(kw_only=True, cache_hash=True, repr=False, field_transformer=strict)
class Department:
    """A body named for a task: bureau, Party organ, court, newspaper, or a class of bodies.

    Attributes:
        key: kebab-case name, with the place in front: ``ordos-civil-affairs-bureau``.
        name: Chinese name as the documents print it.
        name_en: English name.
        kind: What kind of body it is.
        level: Level of administration it belongs to.
        jurisdiction: The place it belongs to.
        extent: Whether the name is one body, a class of bodies, or an open end.
        function: What it does, in a word shared by its counterparts at other levels
            (``civil-affairs``), or None.
        superior: Key of the body above it in a vertical line, or None.
        aliases: Other names under which documents print it.
    """

    key: str
    name: str
    name_en: str
    kind: DepartmentKind
    level: Level
    jurisdiction: Jurisdiction
    extent: Extent = Extent.NAMED
    function: str | None = None
    superior: str | None = None
    aliases: tuple[str, ...] = ()

    def __repr__(self) -> str:
        """Name the department by its key and Chinese name."""
        return f"<Department {self.key!r}: {self.name}>"


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Duty:
    """One department's part in a task, as printed.

    Attributes:
        role: What it has to do.
        department: The body, class of bodies or open end named.
        as_printed: The name as it stands, where it differs from the department's.
        known: How the role is known.
        position: Place in the printed list, counted from 1 through all its groups.
        group: Which group of the list, counted from 1: groups stand between commas.
        rank: Rank of accountability, where the text gives one.
    """

    role: Role
    department: Department
    as_printed: str = ""
    known: Known = Known.STATED
    position: int = 1
    group: int = 1
    rank: Accountability | None = None

    @property
    def name(self) -> str:
        """The name as printed."""
        return self.as_printed or self.department.name

    @property
    def kind(self) -> Extent:
        """Whether the printed name is one body, a class of bodies, or an open end."""
        return self.department.extent


def _group(role: Role, names: tuple[Department | Duty, ...]) -> tuple[Duty, ...]:
    return tuple(
        evolve(each, role=role) if isinstance(each, Duty) else Duty(role=role, department=each)
        for each in names
    )


def lead(*names: Department | Duty) -> tuple[Duty, ...]:
    """Return a group of leads (牵头)."""
    return _group(Role.LEAD, names)


def support(*names: Department | Duty) -> tuple[Duty, ...]:
    """Return a group of supporting departments (配合)."""
    return _group(Role.SUPPORT, names)


def responsible(*names: Department | Duty) -> tuple[Duty, ...]:
    """Return a group of responsible bodies (负责单位), of which none is said to lead."""
    return _group(Role.RESPONSIBLE, names)


def coordinate(*names: Department | Duty) -> tuple[Duty, ...]:
    """Return a group of bodies that coordinate (统筹, 协调)."""
    return _group(Role.COORDINATE, names)


def supervise(*names: Department | Duty) -> tuple[Duty, ...]:
    """Return a group of bodies that supervise (监督, 督促检查)."""
    return _group(Role.SUPERVISE, names)


def approve(*names: Department | Duty) -> tuple[Duty, ...]:
    """Return a group of bodies that approve (审批)."""
    return _group(Role.APPROVE, names)


def named(as_printed: str, department: Department) -> Duty:
    """Return a department under the name printed for it, to be put into a group.

    Its role is that of the group; outside of one it is responsible.
    """
    return Duty(role=Role.RESPONSIBLE, department=department, as_printed=as_printed)


def ranked(rank: Accountability, *names: Department | Duty) -> tuple[Duty, ...]:
    """Return a group of bearers of one rank of accountability."""
    return tuple(evolve(duty, rank=rank) for duty in responsible(*names))


def inferred(group: tuple[Duty, ...]) -> tuple[Duty, ...]:
    """Return a group whose role is not printed as such; the reading of the task says why."""
    return tuple(evolve(duty, known=Known.INFERRED) for duty in group)


def undetermined(group: tuple[Duty, ...]) -> tuple[Duty, ...]:
    """Return a group of which the text leaves open whether the role is theirs."""
    return tuple(evolve(duty, known=Known.UNDETERMINED) for duty in group)


def printed(*groups: tuple[Duty, ...]) -> tuple[Duty, ...]:
    """Return groups as one printed list: positions and groups are numbered in its order.

    Example:
        >>> printed()
        ()
    """
    numbered = ((number, duty) for number, group in enumerate(groups, 1) for duty in group)
    return tuple(
        evolve(duty, position=position, group=number)
        for position, (number, duty) in enumerate(numbered, 1)
    )


def _citations(items: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple(items)


def _is_cited(_task: object, _attribute: object, citations: tuple[Citation, ...]) -> None:
    if not citations:
        raise InvalidValueError(
            "no citation", "every task names its clause", "每一项任务都须注明条款"
        )


def _duties(items: Iterable[Duty]) -> tuple[Duty, ...]:
    return tuple(items)


def _topics(items: Iterable[Topic]) -> tuple[Topic, ...]:
    return tuple(items)


def _keys(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(items)


def _in_order(_task: object, _attribute: object, duties: tuple[Duty, ...]) -> None:
    positions = [duty.position for duty in duties]
    if positions != sorted(set(positions)):
        raise InvalidValueError(
            str(positions),
            "duties stand in the order of their positions, as printed() numbers them",
            "职责须按位置排列，可由 printed() 编号",
        )


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Task:
    """Something that a document wants done, and who is named for it.

    Attributes:
        key: kebab-case name, stable across versions.
        title: What is to be done, in our words.
        citations: Where it stands; the first is its locator.
        duties: Who is named for it, in the order of the print; empty where nobody is.
        number: Number of the task in print, or None.
        topics: What it is about.
        covers: Keys of the standards and targets of the same policy that it sees to.
        parent: Key of the task it is a part of, or None.
        level: The level of government it binds, where the text says so.
        deliverable: What it is to bring forth, where the text names it.
        starts: First day, where printed.
        due: Last day, where printed.
        due_as_printed: The words of the text for it.
        reading: What was assumed beyond the text.
    """

    key: str
    title: Wording
    citations: tuple[Citation, ...] = field(converter=_citations, validator=_is_cited)
    duties: tuple[Duty, ...] = field(default=(), converter=_duties, validator=_in_order)
    number: str | None = None
    topics: tuple[Topic, ...] = field(default=(), converter=_topics)
    covers: tuple[str, ...] = field(default=(), converter=_keys)
    parent: str | None = None
    level: Level | None = None
    deliverable: Deliverable | None = None
    starts: Day | None = field(default=None, converter=as_day)
    due: Day | None = field(default=None, converter=as_day)
    due_as_printed: str = ""
    reading: Wording | None = None

    @property
    def policy(self) -> str:
        """The key of the policy it belongs to."""
        return self.citations[0].document.key

    @property
    def locator(self) -> str:
        """The clause it stands in."""
        return self.citations[0].locator
