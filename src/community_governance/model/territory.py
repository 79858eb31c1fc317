"""A jurisdiction with the communities in it: totals, and averages as total over total."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import field, frozen

from community_governance.model.community import Community, Stated
from community_governance.model.fields import keyed, unrepeated
from community_governance.model.parts import Compound, Organization

__all__ = ["Territory", "Township"]


def _communities(items: Iterable[Community] | None) -> tuple[Community, ...] | None:
    return keyed("community", items)


def _townships(items: Iterable[Township] | None) -> tuple[Township, ...] | None:
    return keyed("township", items)


def _compounds(items: Iterable[Compound] | None) -> tuple[Compound, ...] | None:
    return keyed("compound", items)


def _organizations(items: Iterable[Organization] | None) -> tuple[Organization, ...] | None:
    return keyed("organization", items)


def _stated(items: Iterable[Stated]) -> tuple[Stated, ...]:
    kept = tuple(items)
    unrepeated("fact", (each.fact.key for each in kept))
    return kept


@frozen(kw_only=True)
class Township:
    """A unit of township level: a subdistrict, town, township or sumu."""

    key: str
    name: str | None = None
    kind: str | None = None
    government_service_center: bool | None = None
    social_work_station: bool | None = None
    one_stop_hall: bool | None = None


@frozen(kw_only=True)
class Territory:
    """A jurisdiction and all its communities.

    Its amounts are sums over the communities a standard is for, its averages sum over sum.
    One member that is not known leaves them open.

    Attributes:
        key: Identifier.
        name: Name as used.
        communities: All communities, or None where they are not known.
        townships: All units of township level, or None.
        compounds: Residential compounds that are not listed under a community.
        organizations: Organizations above the communities.
        stated: Facts of the territory as a whole; a stated total wins over a sum.
    """

    key: str
    name: str | None = None
    communities: tuple[Community, ...] | None = field(default=None, converter=_communities)
    townships: tuple[Township, ...] | None = field(default=None, converter=_townships)
    compounds: tuple[Compound, ...] | None = field(default=None, converter=_compounds)
    organizations: tuple[Organization, ...] | None = field(default=None, converter=_organizations)
    stated: tuple[Stated, ...] = field(default=(), converter=_stated)
