"""What differs between two policies or editions of one, clause by clause and field by field."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, NamedTuple

from attrs import evolve

from community_governance.immutable import frozen
from community_governance.model.display import Displayed
from community_governance.model.findings import Finding
from community_governance.model.report import Report
from community_governance.model.sources import Document

__all__ = ["Amendment", "Difference", "Effect", "FieldChange", "Kind", "Shift"]


class Kind(StrEnum):
    """What was done to a part of a policy."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@frozen
class FieldChange:
    """One field of a part, before and after.

    Attributes:
        name: The name of the field.
        before: Its value in the old policy.
        after: Its value in the new policy.
    """

    name: str
    before: Any
    after: Any


@frozen(kw_only=True)
class Amendment:
    """One part of a policy that differs, such as a standard, a figure, a reference, a clause.

    Attributes:
        part: The field of `Policy` it stands in, such as ``"standards"``.
        key: Its key; of a clause its locator, of a reference its locator and title.
        locator: The clause it stands in, or None of the document itself.
        before: The part in the old policy, or None where it is added.
        after: The part in the new policy, or None where it is removed.
        position_before: Its place among its kind in the old policy, from 0.
        position_after: Its place in the new policy.
        fields: The fields that differ, where it is changed.
        is_moved: Whether it stands in another order among those that both policies have.
    """

    part: str
    key: str
    locator: str | None
    before: Any
    after: Any
    position_before: int | None = None
    position_after: int | None = None
    fields: tuple[FieldChange, ...] = ()
    is_moved: bool = False

    @property
    def kind(self) -> Kind:
        """What was done: added, removed, changed, or only moved."""
        if self.before is None:
            return Kind.ADDED
        if self.after is None:
            return Kind.REMOVED
        return Kind.CHANGED if self.fields else Kind.MOVED

    @property
    def reverse(self) -> Amendment:
        """The amendment that undoes this one."""
        return evolve(
            self,
            before=self.after,
            after=self.before,
            position_before=self.position_after,
            position_after=self.position_before,
            fields=tuple(FieldChange(each.name, each.after, each.before) for each in self.fields),
        )


@frozen(kw_only=True)
class Difference(Displayed):
    """What differs between two policies; without amendments, nothing.

    Attributes:
        old: The document of the old policy.
        new: The document of the new policy.
        amendments: What differs, by clause in the order of the print.
    """

    old: Document
    new: Document
    amendments: tuple[Amendment, ...] = ()

    def __bool__(self) -> bool:
        """Return whether anything differs."""
        return bool(self.amendments)

    @property
    def reverse(self) -> Difference:
        """The difference the other way round."""
        turned = tuple(each.reverse for each in self.amendments)
        return Difference(old=self.new, new=self.old, amendments=turned)

    def by_clause(self) -> dict[str | None, tuple[Amendment, ...]]:
        """Return the amendments of each clause; those of the document itself stand under None."""
        found: dict[str | None, tuple[Amendment, ...]] = {}
        for each in self.amendments:
            found[each.locator] = (*found.get(each.locator, ()), each)
        return found

    def of(self, part: str) -> tuple[Amendment, ...]:
        """Return the amendments of one part, such as ``"standards"``."""
        return tuple(each for each in self.amendments if each.part == part)


class Shift(NamedTuple):
    """One finding before and after a change; None where there is none."""

    before: Finding | None
    after: Finding | None

    @property
    def is_short_now_only(self) -> bool:
        """Whether it falls short after the change and did not before."""
        return _is_short(self.after) and not _is_short(self.before)

    @property
    def was_short_only(self) -> bool:
        """Whether it fell short before the change and does not after."""
        return _is_short(self.before) and not _is_short(self.after)


def _is_short(finding: Finding | None) -> bool:
    return finding is not None and finding.verdict.falls_short


@frozen(kw_only=True)
class Effect(Displayed):
    """What a change of a policy comes to for those it is asked of.

    Attributes:
        difference: What was changed.
        before: The findings under the old policy.
        after: The findings under the new policy.
    """

    difference: Difference
    before: Report
    after: Report

    @property
    def shifts(self) -> tuple[Shift, ...]:
        """Each finding before and after that is not the same in verdict and numbers."""
        old = {_key(finding): finding for finding in self.before}
        new = {_key(finding): finding for finding in self.after}
        both = (Shift(old.get(key), new.get(key)) for key in dict.fromkeys((*old, *new)))
        return tuple(each for each in both if _outcome(each.before) != _outcome(each.after))

    @property
    def newly_short(self) -> tuple[Finding, ...]:
        """The findings that fall short after the change and did not before."""
        return tuple(
            each.after for each in self.shifts if each.is_short_now_only and each.after is not None
        )

    @property
    def no_longer_short(self) -> tuple[Finding, ...]:
        """The findings that fell short before the change and do not after, as they were."""
        return tuple(
            each.before for each in self.shifts if each.was_short_only and each.before is not None
        )


def _key(finding: Finding) -> tuple[str, ...]:
    """Return what stays the same where only the policy is another."""
    return finding.key[1:]


def _outcome(finding: Finding | None) -> object:
    return None if finding is None else (finding.verdict, finding.reason, finding.numbers)
