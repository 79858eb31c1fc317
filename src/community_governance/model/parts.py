"""What stands in a community: premises, compounds, grids, organizations, funds, projects.

``None`` is *not known*, ``()`` is *none*. Nothing here is ever guessed from something else.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import lru_cache

from attrs import field

from community_governance.errors import InvalidValueError
from community_governance.immutable import frozen
from community_governance.model.fields import (
    area,
    dated_or_none,
    household_count,
    keyed,
    money,
    person_count,
    unrepeated,
)
from community_governance.model.places import Level
from community_governance.model.strict import strict
from community_governance.model.vocabulary import (
    Category,
    Function,
    FundKind,
    OrganizationKind,
    Premises,
    Recognition,
    RoomKind,
    Utility,
)
from community_governance.units import Quantity, Range

__all__ = [
    "AreaKind",
    "BuildingProject",
    "Compound",
    "Facility",
    "FundLine",
    "FundPeriod",
    "Grid",
    "GridKind",
    "Management",
    "Organization",
    "Room",
    "Standing",
    "categories",
    "check_together",
    "compounds_in",
    "organizations_in",
]


class AreaKind(StrEnum):
    """Whether an area is gross or usable; the documents never say."""

    GROSS = "gross"
    USABLE = "usable"
    UNSTATED = "unstated"


class GridKind(StrEnum):
    """A general grid of residents, or one dedicated to an office, park, hospital or school."""

    GENERAL = "general"
    DEDICATED = "dedicated"


class Management(StrEnum):
    """Who manages a compound."""

    PROPERTY_FIRM = "property-firm"
    SELF_MANAGEMENT = "self-management"
    NONE = "none"


class Standing(StrEnum):
    """Whether an organization is registered (登记), filed (备案), or neither."""

    REGISTERED = "registered"
    FILED = "filed"
    NEITHER = "neither"


class FundPeriod(StrEnum):
    """The period a sum of money is for."""

    YEAR = "year"
    TWO_YEARS = "two-years"


def _keys(items: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if items is None else unrepeated("key", items)


def _premises(items: Iterable[Premises]) -> tuple[Premises, ...]:
    return keyed("premises", items) or ()


def _functions(items: Iterable[Function] | None) -> tuple[Function, ...] | None:
    return keyed("function", items)


def _recognitions(items: Iterable[Recognition] | None) -> tuple[Recognition, ...] | None:
    return keyed("recognition", items)


def _utilities(items: Iterable[Utility] | None) -> tuple[Utility, ...] | None:
    return keyed("utility", items)


@frozen(field_transformer=strict)
class Room:
    """A function room and its area, where known."""

    kind: RoomKind
    area: Quantity | Range | None = field(default=None, converter=area)

    @property
    def key(self) -> str:
        """The key of its kind."""
        return self.kind.key


def _rooms(items: Iterable[Room] | None) -> tuple[Room, ...] | None:
    return None if items is None else tuple(items)


@frozen(kw_only=True, field_transformer=strict)
class Facility:
    """Premises, and what the caller declares them to be.

    Attributes:
        key: Identifier.
        name: Name as used.
        premises: The kinds of premises it is declared to be; one building may be several.
        level: Whether it belongs to the community or the township.
        floor_area: Floor area in m².
        area_kind: Gross or usable.
        public_space_area: Area of public space in m².
        office_area: Area used as offices in m².
        rooms: Function rooms.
        functions: What it is for.
        origin: How it was come by: built, altered, bought, provided with a project, shared.
        opened: Day it was taken into use.
        tenure: Who owns it, in the caller's words.
        government_funded: Whether government paid for it.
        registered: Whether it, or its land, is registered as real estate.
        operator: Key of the organization that runs it.
        serves: Keys of the communities it serves; a shared facility is counted once.
        accessible: Whether it was altered to suit the elderly.
        fire_checked: Whether it was put in order for fire safety.
        preferential_utilities: What it gets at a preferential price.
    """

    key: str
    name: str | None = None
    premises: tuple[Premises, ...] = field(default=(), converter=_premises)
    level: Level | None = None
    floor_area: Quantity | Range | None = field(default=None, converter=area)
    area_kind: AreaKind = AreaKind.UNSTATED
    public_space_area: Quantity | Range | None = field(default=None, converter=area)
    office_area: Quantity | Range | None = field(default=None, converter=area)
    rooms: tuple[Room, ...] | None = field(default=None, converter=_rooms)
    functions: tuple[Function, ...] | None = field(default=None, converter=_functions)
    origin: str | None = None
    opened: date | None = field(default=None, converter=dated_or_none)
    tenure: str | None = None
    government_funded: bool | None = None
    registered: bool | None = None
    operator: str | None = None
    serves: tuple[str, ...] | None = field(default=None, converter=_keys)
    accessible: bool | None = None
    fire_checked: bool | None = None
    preferential_utilities: tuple[Utility, ...] | None = field(default=None, converter=_utilities)


@frozen(kw_only=True, field_transformer=strict)
class Compound:
    """A residential compound (小区), smaller than a community."""

    key: str
    name: str | None = None
    households: int | Range | None = field(default=None, converter=household_count)
    kind: str | None = None
    management: Management | None = None
    owners_assembly: bool | None = None
    owners_committee: bool | None = None
    owners_committee_qualifies: bool | None = None
    owners_committee_party: bool | None = None
    party_organization: bool | None = None
    property_service_area: Quantity | Range | None = field(default=None, converter=area)
    residents_activity_area: Quantity | Range | None = field(default=None, converter=area)
    recognitions: tuple[Recognition, ...] | None = field(default=None, converter=_recognitions)


@frozen(kw_only=True, field_transformer=strict)
class Grid:
    """A grid of a community."""

    key: str
    name: str | None = None
    code: str | None = None
    kind: GridKind | None = None
    households: int | Range | None = field(default=None, converter=household_count)
    residents: int | Range | None = field(default=None, converter=person_count)
    compounds: tuple[str, ...] | None = field(default=None, converter=_keys)
    buildings: tuple[str, ...] | None = field(default=None, converter=_keys)
    workers: tuple[str, ...] | None = field(default=None, converter=_keys)


@frozen(kw_only=True, field_transformer=strict)
class Organization:
    """An organization at work in a community or township."""

    key: str
    kind: OrganizationKind
    name: str | None = None
    standing: Standing | None = None
    fields: tuple[str, ...] | None = field(default=None, converter=_keys)
    level: Level | None = None
    party_organization: bool | None = None
    serves: tuple[str, ...] | None = field(default=None, converter=_keys)


def compounds_in(items: Iterable[Compound] | None) -> tuple[Compound, ...] | None:
    """Return compounds as a tuple; `DuplicateKeyError` where two share a key."""
    return keyed("compound", items)


def organizations_in(items: Iterable[Organization] | None) -> tuple[Organization, ...] | None:
    """Return organizations as a tuple; `DuplicateKeyError` where two share a key."""
    return keyed("organization", items)


def _levels(items: Iterable[Level] | None) -> tuple[Level, ...] | None:
    return None if items is None else tuple(items)


@frozen(kw_only=True, field_transformer=strict)
class FundLine:
    """A sum of money of one kind; a period that is not stated stays so.

    Attributes:
        kind: Kind of fund.
        amount: The sum in yuan.
        period: What it is for: a year, two years, or None where not stated.
        payers: Levels of government that pay.
        leading_payer: The one that pays first.
        since: First year it is paid.
    """

    kind: FundKind
    amount: Quantity = field(converter=money)
    period: FundPeriod | None = None
    payers: tuple[Level, ...] | None = field(default=None, converter=_levels)
    leading_payer: Level | None = None
    since: int | None = None

    @property
    def fact_key(self) -> str:
        """The key of the fact it adds to; a period that is not stated agrees with none but that."""
        return f"{self.kind.key}{_PERIOD_SUFFIXES[self.period]}"


_PERIOD_SUFFIXES = {None: "", FundPeriod.YEAR: "_per_year", FundPeriod.TWO_YEARS: "_two_years"}


def categories(items: Iterable[Category] | None) -> tuple[Category, ...] | None:
    """Return categories as a tuple.

    Raises:
        DuplicateKeyError: where one stands twice.
        InvalidValueError: where two rule each other out.
    """
    kept = keyed("category", items)
    if kept:
        check_together(kept)
    return kept


@lru_cache(maxsize=1024)
def check_together(kept: tuple[Category, ...]) -> None:
    """Refuse categories of which two rule each other out; those that may stand are remembered.

    Raises:
        InvalidValueError: naming the two.
    """
    for mine in kept:
        for other in kept:
            if mine.is_apart_from(other):
                raise InvalidValueError(
                    f"{mine.key}, {other.key}",
                    "these categories rule each other out",
                    "所列类别互相排斥",
                )


@frozen(kw_only=True, field_transformer=strict)
class BuildingProject:
    """A residential project and the service space that is to come with it.

    Attributes:
        key: Identifier.
        name: Name as used.
        kind: What kind of project, in the caller's words.
        planned_households: Households planned.
        residential_floor_area: Residential floor area in m².
        service_area_planned: Service space planned in m².
        service_area_built: Service space built in m².
        planned_on: Day the service space was planned.
        built_on: Day it was finished.
        accepted_on: Day it was accepted.
        opened_on: Day it was taken into use.
        planned_together: Whether it was planned together with the project.
        built_together: Whether it was built together with the project.
        accepted_together: Whether it was accepted together with the project.
        opened_together: Whether it was taken into use together with the project.
        joint_review: Whether planning and construction reviewed and inspected it jointly.
        handed_over_to_committee: Whether it was handed over to the residents' committee.
        categories: What the project is, as far as stated.
    """

    key: str
    name: str | None = None
    kind: str | None = None
    planned_households: int | Range | None = field(default=None, converter=household_count)
    residential_floor_area: Quantity | Range | None = field(default=None, converter=area)
    service_area_planned: Quantity | Range | None = field(default=None, converter=area)
    service_area_built: Quantity | Range | None = field(default=None, converter=area)
    planned_on: date | None = field(default=None, converter=dated_or_none)
    built_on: date | None = field(default=None, converter=dated_or_none)
    accepted_on: date | None = field(default=None, converter=dated_or_none)
    opened_on: date | None = field(default=None, converter=dated_or_none)
    planned_together: bool | None = None
    built_together: bool | None = None
    accepted_together: bool | None = None
    opened_together: bool | None = None
    joint_review: bool | None = None
    handed_over_to_committee: bool | None = None
    categories: tuple[Category, ...] | None = field(default=None, converter=categories)
