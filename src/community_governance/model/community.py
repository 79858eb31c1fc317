"""A community, and the facts that may be stated of it beside its fields.

``None`` is *not known*, ``()`` is *none*.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal

from attrs import field

from community_governance.errors import InvalidValueError, shown
from community_governance.immutable import frozen
from community_governance.model.facts import FACTS, Fact, FactKind
from community_governance.model.fields import (
    dated_or_none,
    household_count,
    keyed,
    person_count,
    unrepeated,
    wide_area,
    worker_count,
)
from community_governance.model.parts import (
    Compound,
    Facility,
    FundLine,
    Grid,
    Organization,
    categories,
    check_together,
    compounds_in,
    organizations_in,
)
from community_governance.model.strict import strict
from community_governance.model.vocabulary import (
    COMMITTEE_CATEGORIES,
    Body,
    Category,
    CommitteeKind,
    Mark,
    MobileService,
    Recognition,
    ServiceMode,
    Word,
)
from community_governance.model.workers import Worker
from community_governance.units import Quantity, Range, counted, exact, magnitude, measured, number

__all__ = ["Community", "FactValue", "Stated", "fact_value", "facts_in"]

FactValue = int | Quantity | Range | bool | tuple[str, ...]
"""The value of a fact: a count, an amount, a range, a flag, or the keys of words."""


def fact_value(fact: Fact, value: object) -> FactValue:
    """Return a caller's value as the fact holds it, in its house unit.

    Args:
        fact: What the value is of.
        value: An amount or a written amount, a whole number, a bool for a flag,
            or words (or their keys) for a set of words.

    Raises:
        WrongDimensionError, InvalidValueError, DuplicateKeyError: where it is no such value.
    """
    match fact.kind:
        case FactKind.AMOUNT:
            return measured(value, fact.unit)
        case FactKind.COUNT:
            return counted(value, fact.unit)
        case FactKind.FLAG:
            if isinstance(value, bool):
                return value
            if type(value) is int and value in (0, 1):  # as in a table
                return bool(value)
            raise InvalidValueError(shown(value), f"{fact.key} is true or false", "应为真或假")
        case FactKind.WORDS:
            if isinstance(value, str | Mapping) or not isinstance(value, Iterable):
                raise InvalidValueError(
                    shown(value), f"{fact.key} is a set of words", "应为一组用语"
                )
            keys = tuple(value)
            for each in keys:
                if not isinstance(each, str | Word):
                    raise InvalidValueError(shown(each), "a word is a text", "用语应为文本")
            return unrepeated("word", (str(each) for each in keys))


@frozen
class Stated:
    """A fact that no field of the model holds, and its value."""

    fact: Fact
    value: FactValue = field()

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.fact, Fact):
            raise InvalidValueError(
                shown(self.fact), "expected a Fact", "应为 Fact 对象", "Stated.fact"
            )
        object.__setattr__(self, "value", fact_value(self.fact, self.value))


def _bodies(items: Iterable[Body] | None) -> tuple[Body, ...] | None:
    return keyed("plaque", items)


def _marks(items: Iterable[Mark] | None) -> tuple[Mark, ...] | None:
    return keyed("mark", items)


def _modes(items: Iterable[ServiceMode] | None) -> tuple[ServiceMode, ...] | None:
    return keyed("service mode", items)


def _mobile(items: Iterable[MobileService] | None) -> tuple[MobileService, ...] | None:
    return keyed("mobile service", items)


def _recognitions(items: Iterable[Recognition] | None) -> tuple[Recognition, ...] | None:
    return keyed("recognition", items)


def _grids(items: Iterable[Grid] | None) -> tuple[Grid, ...] | None:
    return keyed("grid", items)


def _facilities(items: Iterable[Facility] | None) -> tuple[Facility, ...] | None:
    return keyed("facility", items)


def _workers(items: Iterable[Worker] | None) -> tuple[Worker, ...] | None:
    return keyed("worker", items)


def _funds(items: Iterable[FundLine] | None) -> tuple[FundLine, ...] | None:
    return None if items is None else tuple(items)


def facts_in(items: Iterable[Stated]) -> tuple[Stated, ...]:
    """Return stated facts as a tuple; `DuplicateKeyError` where one is stated twice."""
    kept = tuple(items)
    unrepeated("fact", (each.fact.key for each in kept))
    return kept


def _predecessors(items: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if items is None else unrepeated("community", items)


class _Keeping:
    """Room for what is derived of it once: its facts (`knowing`) and categories (`categorizing`).

    These are no fields: neither compared nor written nor pickled, and empty in every copy.
    """

    __slots__ = ("_categories", "_known")


@frozen(kw_only=True, field_transformer=strict)
class Community(_Keeping):
    """A community: the area of one self-governing committee, no level of government.

    Every field but the key may be left out; what is left out is not known.

    Attributes:
        key: Identifier.
        name: Name as used.
        code: Administrative code of 12 digits.
        jurisdiction: Key of the township or subdistrict it lies in; reports group by it.
        committee: Which committee governs it.
        categories: What it is, as far as stated; a category that is not stated is open.
        origin: Whether it is existing, newly built, redeveloped or for resettlement.
        starts: Day it was set up.
        ends: Last day it existed.
        succeeds: Keys of the communities it took the place of.
        households: Households, where nobody says whose.
        permanent_households: Households living here half a year or more.
        registered_households: Households registered here.
        residents: Residents, where nobody says which.
        permanent_residents: Residents living here half a year or more.
        registered_residents: Residents registered here.
        floating_population: Floating population.
        territory_area: Area of its territory in km².
        compounds: Residential compounds.
        grids: Grids.
        facilities: Premises.
        workers: Community workers.
        organizations: Organizations at work here.
        staff: Community staff, the two committees included.
        community_workers: Community workers, as the documents define them.
        certified_social_workers: Certified social workers; they need not be on the staff.
        plaques: Plaques shown at the door.
        unified_marks: What follows the unified design.
        funds: Sums of money.
        service_modes: Ways of serving residents.
        mobile_services: Services that come to scattered residents.
        recognitions: Titles awarded.
        stated: Facts that no field holds.

    Raises:
        WrongDimensionError, InvalidValueError, DuplicateKeyError: for a value no field can hold,
            a part that exceeds its total, or a stated fact that a field already holds.

    Example:
        >>> Community(key="hope", households="2,013户").households
        2013
    """

    key: str
    name: str | None = None
    code: str | None = None
    jurisdiction: str | None = None
    committee: CommitteeKind | None = None
    categories: tuple[Category, ...] | None = field(default=None, converter=categories)
    origin: Category | None = None
    starts: date | None = field(default=None, converter=dated_or_none)
    ends: date | None = field(default=None, converter=dated_or_none)
    succeeds: tuple[str, ...] | None = field(default=None, converter=_predecessors)
    households: int | Range | None = field(default=None, converter=household_count)
    permanent_households: int | Range | None = field(default=None, converter=household_count)
    registered_households: int | Range | None = field(default=None, converter=household_count)
    residents: int | Range | None = field(default=None, converter=person_count)
    permanent_residents: int | Range | None = field(default=None, converter=person_count)
    registered_residents: int | Range | None = field(default=None, converter=person_count)
    floating_population: int | Range | None = field(default=None, converter=person_count)
    territory_area: Quantity | Range | None = field(default=None, converter=wide_area)
    compounds: tuple[Compound, ...] | None = field(default=None, converter=compounds_in)
    grids: tuple[Grid, ...] | None = field(default=None, converter=_grids)
    facilities: tuple[Facility, ...] | None = field(default=None, converter=_facilities)
    workers: tuple[Worker, ...] | None = field(default=None, converter=_workers)
    organizations: tuple[Organization, ...] | None = field(default=None, converter=organizations_in)
    staff: int | Range | None = field(default=None, converter=worker_count)
    community_workers: int | Range | None = field(default=None, converter=worker_count)
    certified_social_workers: int | Range | None = field(default=None, converter=worker_count)
    plaques: tuple[Body, ...] | None = field(default=None, converter=_bodies)
    unified_marks: tuple[Mark, ...] | None = field(default=None, converter=_marks)
    funds: tuple[FundLine, ...] | None = field(default=None, converter=_funds)
    service_modes: tuple[ServiceMode, ...] | None = field(default=None, converter=_modes)
    mobile_services: tuple[MobileService, ...] | None = field(default=None, converter=_mobile)
    recognitions: tuple[Recognition, ...] | None = field(default=None, converter=_recognitions)
    information_platform: bool | None = None
    charter: bool | None = None
    residents_pact: bool | None = None
    needs_list: bool | None = None
    resources_list: bool | None = None
    legal_adviser: bool | None = None
    stated: tuple[Stated, ...] = field(default=(), converter=facts_in)

    def __attrs_post_init__(self) -> None:
        committee = None if self.committee is None else COMMITTEE_CATEGORIES.get(self.committee)
        more = [each for each in (self.origin, committee) if each is not None]
        if more:
            check_together((*(self.categories or ()), *more))
        for each in self.stated:
            if each.fact.key in _FIELD_KEYS:
                raise InvalidValueError(
                    each.fact.key, "this fact has a field of its own", "该事实另有专门字段"
                )
        for name, total, least in self._totals():
            most = total.high if isinstance(total, Range) else total
            if most is not None and least > most:
                raise InvalidValueError(
                    f"{name} {number(Decimal(most))}, parts {number(Decimal(least))}",
                    "the parts of a total may not exceed it",
                    "分项之和不得超过总数",
                )

    def _totals(self) -> Iterator[tuple[str, int | Range | Decimal, int | Decimal]]:
        """Return each total beside which parts of it are known, and the least they come to."""
        for name, parts in _SUMMED:
            total = getattr(self, name)
            if total is not None:
                yield (
                    name,
                    total,
                    _least(getattr(each, name) for each in getattr(self, parts) or ()),
                )
        workers = self.workers or ()
        if self.staff is not None:
            yield "staff", self.staff, sum(each.is_staff is True for each in workers)
        if self.community_workers is not None:
            counted = sum(each.is_community_worker is True for each in workers)
            yield "community_workers", self.community_workers, counted
        for fact, value in ((each.fact, each.value) for each in self.stated):
            if fact.key in _PARTS and isinstance(value, int | Range):
                yield fact.key, value, len(getattr(self, fact.key) or ())
            lines = [each for each in self.funds or () if each.fact_key == fact.key]
            if lines and isinstance(value, Quantity | Range):
                total = magnitude(value, fact.unit) if isinstance(value, Quantity) else value
                yield fact.key, total, _least(magnitude(each.amount, "yuan") for each in lines)


# Totals that have a field of their own in the parts as well.
_SUMMED = (("households", "grids"), ("households", "compounds"), ("residents", "grids"))

_PARTS = frozenset({"compounds", "facilities", "grids", "organizations", "workers"})

# Facts with a field of their own; of parts the field holds the things, so a count may be stated.
_FIELD_KEYS = frozenset(fact.key for fact in FACTS if hasattr(Community, fact.key)) - _PARTS


def _least(numbers: Iterable[int | Decimal | Range | None]) -> int | Decimal:
    """Return the least that numbers can come to: one that is not known may be nothing."""
    ends = [each.low if isinstance(each, Range) else each for each in numbers]
    known = [end for end in ends if end is not None]
    if all(type(end) is int for end in known):
        return sum(known)
    with exact():
        return sum(known)
