"""Sums over the communities of a territory; what several of them share is counted once.

Rules:
- A sum of which one member is not known is not known; a range widens it.
- A thing listed under several communities counts in full, once: see `Territory` for when two
  listings are one thing.
- A total that a community states holds the things that community lists. Where a thing lies in
  two such totals and its size is a range, the sum is not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from community_governance.compiling import Known
from community_governance.model.community import Community
from community_governance.model.facts import (
    FACILITIES,
    FACTS,
    OFFICE_AREA,
    ORGANIZATIONS,
    PUBLIC_SPACE_AREA,
    FactKind,
)
from community_governance.model.parts import Facility, Organization
from community_governance.model.territory import Listing, listings_of_one
from community_governance.units import Quantity, Range, magnitude

__all__ = ["Member", "sums", "total"]


class Member(NamedTuple):
    """A community and what is known of it."""

    community: Community
    facts: Mapping[str, Known]


def total(numbers: Iterable[Known | None]) -> Known | None:
    """Return a sum; one unknown member leaves it unknown, a range widens it."""
    fixed: Decimal | int = 0
    low: Decimal | None = Decimal(0)
    high: Decimal | None = Decimal(0)
    is_range = False
    for each in numbers:
        if each is None or isinstance(each, tuple):
            return None
        if isinstance(each, Range):
            is_range = True
            low = None if low is None or each.low is None else low + each.low
            high = None if high is None or each.high is None else high + each.high
        else:
            fixed += each
    if not is_range:
        return fixed
    if low is None and high is None:
        return None
    return Range(None if low is None else low + fixed, None if high is None else high + fixed)


def sums(
    members: Sequence[Member], beside: Mapping[str, int | None], organizations: Sequence[Listing]
) -> dict[str, Known]:
    """Return every count and amount of which all members are known, added up.

    Args:
        members: The communities that are summed.
        beside: What the territory itself adds to a sum, by the key of the fact; None is not known.
        organizations: The organizations of the territory itself.
    """
    twice = _listed_again(members, organizations)
    found: dict[str, Known] = {}
    for fact in FACTS:
        if fact.kind not in (FactKind.AMOUNT, FactKind.COUNT):
            continue
        numbers: list[Known | None] = [member.facts.get(fact.key) for member in members]
        if fact.key in beside:
            numbers.append(beside[fact.key])
        if not numbers:
            continue
        added = total(numbers)
        for again in twice.get(fact.key, ()):
            added = None if added is None else again.taken_off(added)
        if added is not None:
            found[fact.key] = added
    return found


class _Again(NamedTuple):
    """A thing that stands in a sum more than once.

    Attributes:
        size: What it counts.
        times: How often it is there beyond the first.
        fixed: How many totals it lies in that a community states.
    """

    size: Known | None
    times: int
    fixed: int

    def taken_off(self, added: Known) -> Known | None:
        """Return a sum in which the thing stands once, or None where that cannot be said."""
        size, times = self.size, self.times
        if isinstance(size, int | Decimal) and isinstance(added, int | Decimal):
            return added - size * times
        if not isinstance(size, Range | int | Decimal) or isinstance(added, tuple):
            return None
        if isinstance(size, Range) and self.fixed > 1:
            return None  # two fixed totals hold one size that is not
        (low, high), (least, most) = _ends(added), _ends(size)
        return Range(
            None if low is None or least is None else low - least * times,
            None if high is None or most is None else high - most * times,
        )


def _ends(number: Range | int | Decimal) -> tuple[Decimal | None, Decimal | None]:
    if isinstance(number, Range):
        return number.low, number.high
    return Decimal(number), Decimal(number)


def _listed_again(
    members: Sequence[Member], organizations: Sequence[Listing]
) -> dict[str, list[_Again]]:
    """Return what is listed more than once, under the key of each sum it goes into."""
    found: dict[str, list[_Again]] = {}
    states = {
        (member.community.key, stated.fact.key)
        for member in members
        for stated in member.community.stated
    }
    listings: list[Listing] = [
        Listing(member.community.key, thing)
        for member in members
        for things in (member.community.facilities, member.community.organizations)
        for thing in things or ()
    ]
    for listed in listings_of_one([*listings, *organizations]):
        sizes: dict[str, list[tuple[str | None, Known | None]]] = {}
        for under, thing in listed:
            for key, size in _sizes(thing):
                sizes.setdefault(key, []).append((under, size))
        for key, counted in sizes.items():
            known = [size for _, size in counted if size is not None]
            fixed = sum((under, key) in states for under, _ in counted)
            again = _Again(known[0] if known else None, len(counted) - 1, fixed)
            if again.times:
                found.setdefault(key, []).append(again)
    return found


def _sizes(thing: Facility | Organization) -> Iterator[tuple[str, Known | None]]:
    """Return each sum a thing goes into, and with how much."""
    if isinstance(thing, Organization):
        yield ORGANIZATIONS.key, 1
        return
    yield FACILITIES.key, 1
    for premises in thing.premises:
        yield premises.area_key, _area(thing.floor_area)
    for fact in (PUBLIC_SPACE_AREA, OFFICE_AREA):
        yield fact.key, _area(getattr(thing, fact.key))


def _area(value: Quantity | Range | None) -> Known | None:
    return magnitude(value, "m²") if isinstance(value, Quantity) else value
