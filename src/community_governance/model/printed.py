"""A printed list of bodies, read: each name with its role, as far as the print tells them apart.

Nothing is resolved here; a name becomes a department only by an explicit directory.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from attrs import field

from community_governance.immutable import frozen
from community_governance.model.directory import Directory
from community_governance.model.organization import Department, Duty, Extent, Role
from community_governance.model.places import Jurisdiction

__all__ = ["PrintedDuties", "PrintedName", "ResolvedDuties"]


@frozen(kw_only=True, cache_hash=True)
class PrintedName:
    """One name of a printed list.

    Attributes:
        name: The name, blanks taken out and brackets half-width.
        role: Its role; responsible where the list does not tell lead and support apart.
        group: Which group of the list, counted from 1: groups stand between commas,
            and end with a role word.
        position: Place in the list, counted from 1 through all its groups.
        extent: What the name reads like: one body, a class of bodies, or an open end.
        before: What is printed before the name: a separator, a heading, or nothing.
        after: The role word printed after it, or nothing.
    """

    name: str
    role: Role
    group: int = 1
    position: int = 1
    extent: Extent = Extent.NAMED
    before: str = ""
    after: str = ""


@frozen
class ResolvedDuties:
    """A printed list resolved against a directory; iterates over its duties.

    Attributes:
        duties: A duty for each name that is one department, in the order of the print.
        unresolved: Names that the directory does not know, or knows of several departments.
    """

    duties: tuple[Duty, ...]
    unresolved: tuple[PrintedName, ...] = ()

    def __iter__(self) -> Iterator[Duty]:
        """Iterate over the duties."""
        return iter(self.duties)

    def __len__(self) -> int:
        """Return the number of duties."""
        return len(self.duties)


@frozen(cache_hash=True)
class PrintedDuties:
    """A printed list of bodies, as read; iterates over its names in the order of the print.

    Attributes:
        names: Every name, with its role and its place in the list.
        in_brackets: Whether brackets stand around the whole list.
        closing: A full stop printed at its end, or nothing.
    """

    names: tuple[PrintedName, ...]
    in_brackets: bool = field(default=False)
    closing: str = ""

    def __iter__(self) -> Iterator[PrintedName]:
        """Iterate over the names."""
        return iter(self.names)

    def __len__(self) -> int:
        """Return the number of names."""
        return len(self.names)

    def __getitem__(self, position: int) -> PrintedName:
        """Return one name by its position from 0."""
        return self.names[position]

    @property
    def groups(self) -> tuple[tuple[Role, tuple[str, ...]], ...]:
        """The groups: the role of each, and its names."""
        return tuple(
            (role, tuple(each.name for each in group))
            for (_, role), group in groupby(self.names, lambda each: (each.group, each.role))
        )

    def of_role(self, role: Role) -> tuple[str, ...]:
        """Return the names of one role."""
        return tuple(each.name for each in self.names if each.role == role)

    def resolve(
        self,
        directory: Directory | Iterable[Department],
        *,
        place: Jurisdiction | str | None = None,
    ) -> ResolvedDuties:
        """Return the duties that the list gives to the departments of a directory.

        Args:
            directory: Where the names are looked up, or departments to look them up in.
            place: The place whose list it is, by itself or its key; None searches all places.
        """
        known = directory if isinstance(directory, Directory) else Directory(directory)
        duties: list[Duty] = []
        unresolved: list[PrintedName] = []
        for each in self.names:
            found = known.named(each.name, place=place)
            # A name that is no department's may still be an alias that the directory enters.
            found = found or known.resolve(each.name, place=place).bodies
            if len(found) != 1:
                unresolved.append(each)
                continue
            (department,) = found
            duties.append(
                Duty(
                    role=each.role,
                    department=department,
                    as_printed="" if each.name == department.name else each.name,
                    position=each.position,
                    group=each.group,
                )
            )
        return ResolvedDuties(tuple(duties), tuple(unresolved))
