"""A jurisdiction with the communities in it: totals, and averages as total over total.

Communities share things. One hall that serves two of them is listed under both, and counts once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from attrs import field

from community_governance.errors import InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.community import Community, Stated, facts_in
from community_governance.model.fields import keyed
from community_governance.model.parts import (
    Compound,
    Facility,
    Organization,
    compounds_in,
    organizations_in,
)
from community_governance.model.places import Jurisdiction
from community_governance.model.strict import strict

__all__ = ["Listing", "Territory", "Township", "listings_of_one"]


def _communities(items: Iterable[Community] | None) -> tuple[Community, ...] | None:
    return keyed("community", items)


def _townships(items: Iterable[Township] | None) -> tuple[Township, ...] | None:
    return keyed("township", items)


@frozen(kw_only=True, field_transformer=strict)
class Township:
    """A unit of township level: a subdistrict, town, township or sumu.

    Attributes:
        key: Identifier.
        name: Name as used.
        kind: What it is, in the words of `Jurisdiction.kind`: ``"subdistrict"``, ``"town"`` …
        jurisdiction: Key of the district, county or banner it lies in.
        government_service_center: Whether it has a community government-service center.
        social_work_station: Whether it has a social-work station.
        one_stop_hall: Whether it has a one-stop service center.
        online_service_platform: Whether it has a platform for convenience and online services.
        stated: Facts that no field holds.
    """

    key: str
    name: str | None = None
    kind: str | None = None
    jurisdiction: str | None = None
    government_service_center: bool | None = None
    social_work_station: bool | None = None
    one_stop_hall: bool | None = None
    online_service_platform: bool | None = None
    stated: tuple[Stated, ...] = field(default=(), converter=facts_in)


class Listing(NamedTuple):
    """A thing that several communities may share, and the community it is listed under."""

    under: str | None
    thing: Facility | Organization

    @property
    def serves(self) -> tuple[str, ...]:
        """The communities it serves; the one that lists it is always one of them."""
        own = () if self.under is None else (self.under,)
        return tuple(dict.fromkeys((*own, *(self.thing.serves or ()))))


def listings_of_one(listings: Iterable[Listing]) -> tuple[tuple[Listing, ...], ...]:
    """Return the listings of each thing that is listed more than once.

    Two listings are one thing where they are of one class, have the same key and
    serve a community in common. Halls that only happen to have the same key stay apart.
    """
    kept = tuple(listings)
    # Only a thing that says whom it serves can be one with a thing listed elsewhere.
    shared = {(type(each.thing), each.thing.key) for each in kept if each.thing.serves}
    groups: dict[int, list[Listing]] = {}
    known: dict[tuple[type, str, str], int] = {}
    for number, listing in enumerate(kept):
        if (type(listing.thing), listing.thing.key) not in shared:
            continue
        places = [(type(listing.thing), listing.thing.key, each) for each in listing.serves]
        met = dict.fromkeys(known[place] for place in places if place in known)
        groups[number] = [*(each for other in met for each in groups.pop(other)), listing]
        for each in groups[number]:
            for place in each.serves:
                known[type(each.thing), each.thing.key, place] = number
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


_AREAS = ("floor_area", "public_space_area", "office_area")


@frozen(kw_only=True, field_transformer=strict)
class Territory:
    """A jurisdiction and all its communities.

    Its amounts are sums over the communities a standard is for, its averages sum over sum.
    One member that is not known leaves them open.

    A facility or organization that serves several communities counts once in a sum:
    two listings are one thing where they have the same key and serve a community in common,
    and a community that lists a thing is served by it. The facts of one community are of what
    that community lists, shared or not.

    Attributes:
        key: Identifier.
        name: Name as used.
        jurisdiction: The place it is. A goal for a part of a place (香洲区 of Zhuhai) is counted
            only where it is known which units lie in that part.
        communities: All communities, or None where they are not known.
        townships: All units of township level, or None.
        compounds: Residential compounds that are listed under no community. Compounds lie in
            communities: where each community lists its own, None adds nothing to them.
        organizations: Organizations above the communities, or None where they are not known.
        stated: Facts of the territory as a whole; a stated total wins over a sum.

    Raises:
        DuplicateKeyError: where two communities, townships, compounds or organizations share
            a key, or a fact is stated twice.
        InvalidValueError: where one facility is listed with different areas.
    """

    key: str
    name: str | None = None
    jurisdiction: Jurisdiction | None = None
    communities: tuple[Community, ...] | None = field(default=None, converter=_communities)
    townships: tuple[Township, ...] | None = field(default=None, converter=_townships)
    compounds: tuple[Compound, ...] | None = field(default=None, converter=compounds_in)
    organizations: tuple[Organization, ...] | None = field(default=None, converter=organizations_in)
    stated: tuple[Stated, ...] = field(default=(), converter=facts_in)

    def __attrs_post_init__(self) -> None:
        listings = (
            Listing(community.key, facility)
            for community in self.communities or ()
            for facility in community.facilities or ()
        )
        for listed in listings_of_one(listings):
            for name in _AREAS:
                areas = dict.fromkeys(getattr(each.thing, name) for each in listed)
                areas.pop(None, None)
                if len(areas) > 1:
                    places = ", ".join(str(each.under) for each in listed)
                    raise InvalidValueError(
                        f"{listed[0].thing.key}: {name} ({places})",
                        "a facility that communities share is listed with one area; "
                        "two facilities have two keys",
                        "多个社区共用的设施，各处所列面积应一致；不同设施应使用不同标识",
                    )
