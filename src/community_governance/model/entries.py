"""What is said of names of bodies: aliases, members of classes, changes, moves of functions.

Each entry is cited and, where it is a change, dated; what nobody says has no entry.
What falls in the gap of a date known only to the year stays open, and is never guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from unicodedata import normalize

from attrs import field

from community_governance.calendars import Day, as_day, first_day, has_begun, has_ended
from community_governance.errors import InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.organization import Department
from community_governance.model.places import Jurisdiction
from community_governance.model.sources import Citation
from community_governance.model.strict import strict
from community_governance.model.vocabulary import Wording

__all__ = ["Entry", "EntryKind", "Move", "Resolution", "ResolutionState", "folded"]


def folded(text: str) -> str:
    """Return a text for comparison: compatible forms made one, no case, no blanks."""
    return "".join(normalize("NFKC", text).casefold().split())


class EntryKind(StrEnum):
    """What an entry says of a name."""

    ALIAS = "alias"
    MEMBERS = "members"
    RENAMED = "renamed"
    MERGED = "merged"
    SPLIT = "split"

    @property
    def is_change(self) -> bool:
        """Whether it happened on a day; an alias or a membership only holds."""
        return self not in (EntryKind.ALIAS, EntryKind.MEMBERS)


def _departments(items: Iterable[Department]) -> tuple[Department, ...]:
    return tuple(items)


def _names(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(items)


def _citations(items: Iterable[Citation]) -> tuple[Citation, ...]:
    return tuple(items)


def _is_cited(_row: object, _attribute: object, citations: tuple[Citation, ...]) -> None:
    if not citations:
        raise InvalidValueError(
            "no citation", "every row names its source", "每一条记录都须注明出处"
        )


def _day_or_year(value: Day | str | None) -> Day:
    day = as_day(value)
    if day is None:
        raise InvalidValueError(
            "no day", "a move names its day or year", "职能划转须注明日期或年份"
        )
    return day


def _said_on(citation: Citation) -> date | None:
    """Return the earliest day on which a paper can have said what it says, where dated."""
    document = citation.document
    day = document.adopted or document.published or document.numbered_year
    return None if day is None else first_day(day)


def _is_named(_entry: object, _attribute: object, names: tuple[str, ...]) -> None:
    if not names or not all(map(folded, names)):
        raise InvalidValueError(
            "no name", "an entry names the bodies it is about", "每条记录须写明所涉单位名称"
        )


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Entry:
    """What is said of a name of one place: what else it is, or what became of it.

    Attributes:
        kind: An alias, the members of a class, or a change of a body.
        names: The name it is about; of a merger, every name that went into it.
        place: Key of the place whose name it is.
        to: The body it is, the members of the class, or what it became.
        citations: Where that is said, each graded where it is no document of this package.
        on: Day of the change, the first on which the new body stands; None for what only holds.
        ends: Last day on which an alias or membership holds, where said.
        note: What needs saying beside it.

    Raises:
        InvalidValueError: where it has no name, no body or no citation; where a change has no day;
            where an alias, a renaming or a merger leads to several bodies, or a split to one.
    """

    kind: EntryKind
    names: tuple[str, ...] = field(converter=_names, validator=_is_named)
    place: str
    to: tuple[Department, ...] = field(converter=_departments)
    citations: tuple[Citation, ...] = field(converter=_citations, validator=_is_cited)
    on: Day | None = field(default=None, converter=as_day)
    ends: Day | None = field(default=None, converter=as_day)
    note: Wording | None = None

    def __attrs_post_init__(self) -> None:
        is_many = len(self.to) > 1
        may_be_many = self.kind in (EntryKind.MEMBERS, EntryKind.SPLIT)
        if not self.to or (is_many and not may_be_many):
            raise InvalidValueError(
                f"{len(self.to)} bodies",
                f"an entry of kind {self.kind} leads to one body"
                + (" or more" if may_be_many else ""),
                f"{self.kind} 类记录应指向{'一个或多个' if may_be_many else '一个'}单位",
            )
        if self.kind.is_change and self.on is None:
            raise InvalidValueError(
                "no day", "a change of a body names its day or year", "机构变更须注明日期或年份"
            )

    def holds(self, on: date | None) -> bool | None:
        """Return whether it holds on a day; None where its dates leave that open.

        A change holds from its day on.
        An alias or membership without a day holds from the day, or the year, of the oldest
        paper that says so; before that it is open.
        Without a day asked about, it holds, and a change does not.
        """
        if on is None:
            return not self.kind.is_change
        said = [day for each in self.citations if (day := _said_on(each)) is not None]
        is_spoken_of = True if not said or min(said) <= on else None
        begun = is_spoken_of if self.on is None else has_begun(self.on, on)
        ended = has_ended(self.ends, on)
        if begun is False or ended is True:
            return False
        return None if begun is None or ended is None else True


@frozen(kw_only=True, cache_hash=True, field_transformer=strict)
class Move:
    """A function that went from one kind of body to another, the bodies themselves staying.

    Attributes:
        key: kebab-case name.
        title: What moved, in our words.
        origin: Function word of the departments that had it, such as ``civil-affairs``.
        to: The body, or the function at every level, that has it since.
        place: The place it is said of; it holds there and in all places below.
        on: First day, or the year, since when.
        place_by_place: Whether each place below moved it on a day of its own:
            from ``on`` onward it is then open for a place until its own day is entered.
        citations: Where that is said, each graded where it is no document of this package.

    Raises:
        InvalidValueError: where it has no citation or no day.
    """

    key: str
    title: Wording
    origin: str
    to: tuple[Department, ...] = field(converter=_departments)
    place: Jurisdiction
    on: Day = field(converter=_day_or_year)
    place_by_place: bool = False
    citations: tuple[Citation, ...] = field(converter=_citations, validator=_is_cited)

    def has_moved(self, place: Jurisdiction, on: date) -> bool | None:
        """Return whether it had moved in a place by a day; None where that is open."""
        begun = has_begun(self.on, on)
        is_open = self.place_by_place and place != self.place
        return None if begun and is_open else begun


class ResolutionState(StrEnum):
    """What a directory knows of a name."""

    RESOLVED = "resolved"
    OPEN = "open"
    UNKNOWN = "unknown"


@frozen(kw_only=True, cache_hash=True)
class Resolution:
    """A name as printed, and the bodies it is on a day.

    Attributes:
        name: The name as printed.
        department: The department printed, where that is known.
        on: The day asked about, or None.
        bodies: What it is on that day; the department itself where nothing is said of it,
            and nothing where the name is known to be no department at all.
        steps: The entries that led there, in order, each with its citations.
        open: Entries whose dates leave open whether they hold on that day.
        moves: Functions that had moved away from it by that day.
        open_moves: Functions of which it is open whether they had moved.
    """

    name: str
    department: Department | None = None
    on: date | None = None
    bodies: tuple[Department, ...] = ()
    steps: tuple[Entry, ...] = ()
    open: tuple[Entry, ...] = ()
    moves: tuple[Move, ...] = ()
    open_moves: tuple[Move, ...] = ()

    @property
    def state(self) -> ResolutionState:
        """Resolved, open because a date is not known, or unknown: in no entry and no list."""
        if not self.bodies:
            return ResolutionState.UNKNOWN
        is_open = bool(self.open or self.open_moves)
        return ResolutionState.OPEN if is_open else ResolutionState.RESOLVED

    @property
    def is_as_printed(self) -> bool:
        """Whether it is the department printed and nothing else."""
        return self.department is not None and self.bodies == (self.department,)
