"""Which body a printed name is on a day, by what a directory says of it and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property

from attrs import evolve, field

from community_governance.calendars import Day, first_day
from community_governance.errors import DuplicateKeyError
from community_governance.immutable import frozen
from community_governance.model.entries import Entry, Move, Resolution, folded
from community_governance.model.organization import Department
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.strict import strict

__all__ = ["Directory"]


def _departments(items: Iterable[Department]) -> tuple[Department, ...]:
    return tuple(items)


def _no_key_twice(
    _directory: object, _attribute: object, departments: tuple[Department, ...]
) -> None:
    seen: dict[str, Department] = {}
    for each in departments:
        if seen.setdefault(each.key, each) != each:
            raise DuplicateKeyError("department", each.key)


def _entries(items: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(items)


def _moves(items: Iterable[Move]) -> tuple[Move, ...]:
    return tuple(items)


def _key_of(place: Jurisdiction | str | None) -> str | None:
    return place.key if isinstance(place, Jurisdiction) else place


@frozen(field_transformer=strict)
class Directory:
    """Departments and what is said of their names; iterates over its departments.

    Names are compared whole; full width, case and blanks make no difference.

    Args:
        departments: Departments to be found by their names and aliases.
        entries: Aliases, members of classes, and changes of bodies.
        moves: Moves of functions.

    Raises:
        DuplicateKeyError: where two different departments share a key.
    """

    departments: tuple[Department, ...] = field(
        default=(), converter=_departments, validator=_no_key_twice
    )
    entries: tuple[Entry, ...] = field(default=(), converter=_entries)
    moves: tuple[Move, ...] = field(default=(), converter=_moves)

    def __iter__(self) -> Iterator[Department]:
        """Iterate over the departments listed, then over those that only entries name."""
        return iter(self._known)

    def __len__(self) -> int:
        """Return the number of departments it knows."""
        return len(self._known)

    @cached_property
    def _known(self) -> tuple[Department, ...]:
        moved = (each for move in self.moves for each in move.to)
        entered = (each for entry in self.entries for each in entry.to)
        return tuple(dict.fromkeys((*self.departments, *entered, *moved)))

    @cached_property
    def _by_name(self) -> dict[str, tuple[Department, ...]]:
        found: dict[str, dict[Department, None]] = {}
        for department in self._known:
            for name in (department.name, *department.aliases):
                found.setdefault(folded(name), {})[department] = None
        return {name: tuple(several) for name, several in found.items()}

    @cached_property
    def _entries_of(self) -> dict[tuple[str, str], tuple[Entry, ...]]:
        found: dict[tuple[str, str], tuple[Entry, ...]] = {}
        for entry in self.entries:
            for name in entry.names:
                spot = (entry.place, folded(name))
                found[spot] = (*found.get(spot, ()), entry)
        return found

    def extended(
        self,
        *,
        departments: Iterable[Department] = (),
        entries: Iterable[Entry] = (),
        moves: Iterable[Move] = (),
    ) -> Directory:
        """Return a directory with more in it; what is already there stays once."""
        return evolve(
            self,
            departments=tuple(dict.fromkeys((*self.departments, *departments))),
            entries=tuple(dict.fromkeys((*self.entries, *entries))),
            moves=tuple(dict.fromkeys((*self.moves, *moves))),
        )

    def named(
        self, name: str, *, place: Jurisdiction | str | None = None
    ) -> tuple[Department, ...]:
        """Return the departments of that name or alias, in one place or in all.

        An empty answer means that the name is not known; several, that the place decides.
        """
        key = _key_of(place)
        found = self._by_name.get(folded(name), ())
        return tuple(each for each in found if key is None or each.jurisdiction.key == key)

    def resolve(
        self,
        who: Department | str,
        *,
        on: date | None = None,
        place: Jurisdiction | str | None = None,
    ) -> Resolution:
        """Return what a department, or a name as printed, is on a day.

        Entries are followed in the order of their dates: a change leads on from a name
        only where it is not earlier than the change that led to the name.

        Args:
            who: A department, or a name as printed.
            on: The day asked about; without one, aliases and members are followed
                and changes are not.
            place: The place whose name it is; of a department, its own.
        """
        if isinstance(who, Department):
            return self._of(who.name, who, who.jurisdiction.key, on)
        found = self.named(who, place=place)
        department = found[0] if len(found) == 1 else None
        own = self._home_of(who) if department is None else department.jurisdiction.key
        return self._of(who, department, _key_of(place) or own, on)

    def _home_of(self, name: str) -> str | None:
        """Return the only place of which an entry has that name, or None."""
        places = {place for place, known in self._entries_of if known == folded(name)}
        return places.pop() if len(places) == 1 else None

    def _of(
        self, name: str, department: Department | None, place: str | None, on: date | None
    ) -> Resolution:
        found = _Found()
        begins = (name,) if department is None else _names_of(department)
        self._follow(_Stand((name, *begins), department, place), on, found)
        moved, open_moves = self._moves_from(found.bodies, on)
        return Resolution(
            name=name,
            department=department,
            on=on,
            bodies=tuple(found.bodies),
            steps=tuple(found.steps),
            open=tuple(found.open),
            moves=moved,
            open_moves=open_moves,
        )

    def _follow(self, begin: _Stand, on: date | None, found: _Found) -> None:
        """Go on from one name: to what it became, or to itself where nothing leads on."""
        waiting, been = [begin], {begin.spot}
        while waiting:
            here = waiting.pop()
            leads = list(self._entries_at(here))
            found.open.update(dict.fromkeys(each for each in leads if each.holds(on) is None))
            taken = min((each for each in leads if each.holds(on)), key=_order, default=None)
            if taken is None:
                if here.department is not None:
                    found.bodies[here.department] = None
                continue
            found.steps[taken] = None
            for body in reversed(taken.to):
                stand = here.after(taken, body)
                if stand.spot not in been:
                    been.add(stand.spot)
                    waiting.append(stand)
                elif body == here.department or body in here.passed:  # names in a circle
                    found.bodies[body] = None

    def _entries_at(self, here: _Stand) -> Iterator[Entry]:
        """Return the entries on a name that are new and not earlier than what led to the name."""
        for name in dict.fromkeys(map(folded, here.names)):
            for entry in self._entries_of.get((here.place or "", name), ()):
                is_late = _is_not_before(entry.on, here.since)
                if is_late and entry not in here.path and not here.is_called(entry):
                    yield entry

    def _moves_from(
        self, bodies: Iterable[Department], on: date | None
    ) -> tuple[tuple[Move, ...], tuple[Move, ...]]:
        """Return the moves that hold for bodies on a day, and those that are open.

        Of moves under one key the one said of the nearest place decides.
        """
        certain: dict[Move, None] = {}
        gaps: dict[Move, None] = {}
        if on is None:
            return (), ()
        for body in bodies:
            nearest = {
                move.key: move
                for place in reversed(body.jurisdiction.chain)
                for move in self.moves
                if move.place == place and move.origin == body.function
            }
            for move in nearest.values():
                has_moved = move.has_moved(body.jurisdiction, on)
                if has_moved is not False:
                    (gaps if has_moved is None else certain)[move] = None
        return tuple(certain), tuple(gaps)

    def members(self, department: Department, *, on: date | None = None) -> tuple[Department, ...]:
        """Return the members of a class on a day; nothing where they are not known."""
        found = self.resolve(department, on=on)
        return () if found.is_as_printed else found.bodies

    def counterparts(
        self,
        department: Department,
        *,
        level: Level,
        jurisdiction: Jurisdiction | str | None = None,
    ) -> tuple[Department, ...]:
        """Return the bodies with the same function at another level, in one place or in all.

        Documents name city bureaus, and a caller may sit in a banner.
        Only bodies the directory knows are found: no name is made up for one it does not.

        Args:
            department: The body whose counterparts are asked for.
            level: The level they are at.
            jurisdiction: The place they belong to, by itself or its key; None for all places.
        """
        key = _key_of(jurisdiction)
        return tuple(
            each
            for each in self._known
            if department.function is not None
            and each.function == department.function
            and each.level is level
            and each != department
            and (key is None or each.jurisdiction.key == key)
        )

    def counterpart(
        self,
        department: Department,
        *,
        level: Level,
        jurisdiction: Jurisdiction | str | None = None,
    ) -> Department | None:
        """Return the one body with the same function at another level; None of none or several.

        The arguments are those of `counterparts`, which returns all of them.
        """
        found = self.counterparts(department, level=level, jurisdiction=jurisdiction)
        return found[0] if len(found) == 1 else None


def _is_not_before(day: Day | None, since: Day | None) -> bool:
    return day is None or since is None or first_day(day) >= first_day(since)


def _names_of(department: Department) -> tuple[str, ...]:
    return (department.name, *department.aliases)


@frozen
class _Stand:
    """Where the way from a name has come to, by which entries, and since when that holds."""

    names: tuple[str, ...]
    department: Department | None
    place: str | None
    since: Day | None = None
    path: tuple[Entry, ...] = ()
    passed: tuple[Department | None, ...] = ()

    @property
    def spot(self) -> tuple[Department | None, Day | None]:
        return self.department, self.since

    def is_called(self, entry: Entry) -> bool:
        """Whether an entry says no more than what it is called here already."""
        return entry.to == (self.department,) and entry.to[0].name == self.names[0]

    def after(self, entry: Entry, body: Department) -> _Stand:
        since = self.since if entry.on is None else entry.on
        path, passed = (*self.path, entry), (*self.passed, self.department)
        return _Stand(_names_of(body), body, body.jurisdiction.key, since, path, passed)


@frozen
class _Found:
    """What was come across on the way: ordered sets."""

    bodies: dict[Department, None] = field(factory=dict)
    steps: dict[Entry, None] = field(factory=dict)
    open: dict[Entry, None] = field(factory=dict)


def _order(entry: Entry) -> tuple[bool, date]:
    """Aliases and members come before changes, and changes in the order of their days."""
    return entry.on is not None, date.min if entry.on is None else first_day(entry.on)
