"""What is known of a subject: its facts, derived once, in the house units of their facts.

Rules:
- What is not known is absent; nothing is ever taken for zero.
- A stated total wins over the sum of its parts. A sum with one unknown member is unknown.
- Premises are never added across kinds: a facility counts for what it is declared to be.
- Grids cover their community, so their households add up to it. Compounds need not.
- What a list of workers says is in `community_governance.workforce`: each head-count means other
  people, and who may or may not belong to one makes it a range.
- What hangs on a day is known only where one is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import singledispatch
from operator import attrgetter
from typing import Any, NamedTuple

from community_governance.categorizing import Noun, categories_of, noun_of
from community_governance.compiling import Known
from community_governance.errors import InvalidValueError, shown
from community_governance.holdings import fund_facts, organization_facts
from community_governance.model.community import Community, Stated
from community_governance.model.facts import (
    FACTS,
    HOUSEHOLDS,
    RESIDENTS,
    Fact,
)
from community_governance.model.parts import (
    BuildingProject,
    Compound,
    Facility,
    Grid,
    Organization,
    Standing,
)
from community_governance.model.policy import PolicyOrStandards, standards_in
from community_governance.model.presence import REGISTERED_OR_FILED
from community_governance.model.standards import Scope, Subject
from community_governance.model.territory import Listing, Territory, Township
from community_governance.model.vocabulary import (
    INTEGRATED_FACILITY,
    PREMISES,
    Word,
)
from community_governance.model.workers import Worker
from community_governance.totals import Member, sums, total
from community_governance.units import Quantity, Range, exact, magnitude
from community_governance.workforce import dated_facts, head_counts

__all__ = [
    "Noun",
    "categories_of",
    "facts",
    "facts_needed",
    "known",
    "known_facts",
    "not_a_subject",
    "territory_facts",
]


def known_facts(policy_or_standards: PolicyOrStandards = ()) -> dict[str, Fact]:
    """Return every fact by its key: those of the package, and those the standards bring."""
    own = (fact for standard in standards_in(policy_or_standards) for fact in standard.facts)
    return {fact.key: fact for fact in (*FACTS, *own)}


def facts_needed(
    policy_or_standards: PolicyOrStandards, *, subject: Subject | None = None
) -> tuple[Fact, ...]:
    """Return the facts that standards read, in their order, without duplicates.

    Args:
        policy_or_standards: A policy, a standard, or several of either.
        subject: Only the standards of this subject, or all.

    Example:
        >>> from community_governance.policies import ordos
        >>> premises = ordos.POLICY.standard("working-premises-per-hundred-households")
        >>> [fact.key for fact in facts_needed(premises)]
        ['working_premises_area', 'households']
    """
    found: dict[Fact, None] = {}
    for standard in standards_in(policy_or_standards):
        if subject is None or standard.subject is subject:
            found.update(dict.fromkeys(standard.facts))
    return tuple(found)


def _plain(value: object, unit: str) -> Known:
    """Return a field's value as a plain number in the unit, or as keys of words."""
    match value:
        case Quantity():
            return magnitude(value, unit)
        case bool():
            return int(value)
        case int():
            return value
        case Range():
            return value if value.unit == unit else value.in_unit(unit)
        case tuple():
            return tuple(str(getattr(item, "key", item)) for item in value)
        case _:  # pragma: no cover
            raise TypeError(type(value).__name__)


def _plain_or_none(value: object, unit: str) -> Known | None:
    return None if value is None else _plain(value, unit)


class _Fields(NamedTuple):
    """The fields of a class whose name is the key of their fact, and how to read them at once."""

    units: dict[str, str]
    read: Callable[[object], tuple[Any, ...]]


def _fields_of(noun: type[object]) -> _Fields:
    units = {fact.key: fact.unit for fact in FACTS if hasattr(noun, fact.key)}
    # The last is read twice: of one name attrgetter returns no tuple.
    return _Fields(units, attrgetter(*units, *list(units)[-1:]))


_FIELDS: dict[type[object], _Fields] = {
    noun: _fields_of(noun)
    for noun in (Community, Grid, Compound, Facility, Organization, BuildingProject, Township)
}
# Of these a community keeps the parts themselves; the fact is their number.
_PARTS = frozenset({"compounds", "grids", "facilities", "workers", "organizations"})


def _direct(subject: Noun) -> dict[str, Known]:
    units, read = _FIELDS[noun_of(subject)]
    found: dict[str, Any] = {
        key: value for key, value in zip(units, read(subject), strict=False) if value is not None
    }
    for key, value in found.items():
        if type(value) is not int:
            is_parts = isinstance(value, tuple) and key in _PARTS
            found[key] = len(value) if is_parts else _plain(value, units[key])
    return found


def _put(found: dict[str, Known], key: str, value: Known | None) -> None:
    if value is not None:
        found.setdefault(key, value)


def _stated(items: tuple[Stated, ...]) -> dict[str, Known]:
    return {each.fact.key: _plain(each.value, each.fact.unit) for each in items}


def _premises_facts(facilities: tuple[Facility, ...]) -> dict[str, Known]:
    """Return the area of each kind of premises; with no facility at all, each is zero.

    Whether there is an integrated facility is known where one is declared to be it, or none is.
    """
    areas: dict[str, list[Known | None]] = {}
    if not facilities:
        areas = {premises.area_key: [] for premises in PREMISES}
    for facility in facilities:
        floor_area = _plain_or_none(facility.floor_area, "m²")
        for premises in facility.premises:
            areas.setdefault(premises.area_key, []).append(floor_area)
    for key in ("public_space_area", "office_area"):
        given = [_plain_or_none(getattr(each, key), "m²") for each in facilities]
        if given.count(None) < len(given):
            areas[key] = given
    found: dict[str, Known] = {}
    for key, values in areas.items():
        _put(found, key, total(values))
    if not facilities or any(INTEGRATED_FACILITY in each.premises for each in facilities):
        found[INTEGRATED_FACILITY.key] = int(bool(facilities))
    return found


def _words(things: Iterable[Iterable[Word] | None]) -> tuple[str, ...] | None:
    """Return the union of words; one unknown set leaves it unknown."""
    found: dict[str, None] = {}
    for words in things:
        if words is None:
            return None
        found.update(dict.fromkeys(word.key for word in words))
    return tuple(found)


def facts(subject: Noun, *, on: date | None = None) -> dict[str, Known]:
    """Return what is known of a subject, by the key of each fact.

    Counts are whole numbers, amounts are Decimals in the house unit of their fact,
    ranges stay `Range`, flags are 0 or 1, sets are tuples of keys. What is not known is absent.
    A row of these is a row of a table.

    Args:
        subject: A noun of the model.
        on: The day asked about; facts that hang on a day are absent without one.

    Raises:
        InvalidValueError: where it is none.

    Example:
        >>> facts(Community(key="hope", households=2000))
        {'households': 2000}
    """
    return dict(known(subject, on))


def known(subject: Noun, on: date | None = None) -> dict[str, Known]:
    """Return the facts of a subject as `facts` does, to read only: a community keeps its own."""
    found: dict[str, Known] | None = getattr(subject, "_known", None)
    if found is None:
        with exact():
            found = _facts(subject)
        if isinstance(subject, Community):
            object.__setattr__(subject, "_known", found)
    dated = None if on is None else dated_facts(subject, on)
    return {**dated, **found} if dated else found  # what is stated goes before what is derived


def not_a_subject(given: object) -> InvalidValueError:
    """Return the error for what is nothing that can be checked."""
    return InvalidValueError(
        shown(given),
        "expected a noun such as Community, Territory or Worker, a mapping of facts, "
        "or several of these",
        "应为 Community、Territory、Worker 等对象，各项事实的映射，或若干个这样的对象",
    )


@singledispatch
def _facts(subject: object) -> dict[str, Known]:
    raise not_a_subject(subject)


@_facts.register
def _(subject: Community) -> dict[str, Known]:
    stated = _stated(subject.stated)
    found = stated | _direct(subject) | stated  # what is stated comes first, and wins
    if subject.facilities is not None:
        for key, value in _premises_facts(subject.facilities).items():
            _put(found, key, value)
        rooms = [
            None if each.rooms is None else [room.kind for room in each.rooms]
            for each in subject.facilities
        ]
        _put(found, "rooms", _words(rooms))
        _put(found, "functions", _words(each.functions for each in subject.facilities))
    for key, value in (organization_facts(subject) | fund_facts(subject)).items():
        _put(found, key, value)
    for fact, unit in ((HOUSEHOLDS, "household"), (RESIDENTS, "person")):
        # A count that is given goes before a sum.
        if subject.grids and not any(other.key in found for other in fact.stands_in):
            parts = (_plain_or_none(getattr(grid, fact.key), unit) for grid in subject.grids)
            _put(found, fact.key, total(parts))
    if subject.workers is not None:
        for key, value in head_counts(subject.workers).items():
            _put(found, key, value)
    return found


@_facts.register
def _(subject: Facility) -> dict[str, Known]:
    found = _direct(subject)
    floor_area = _plain_or_none(subject.floor_area, "m²")
    for premises in subject.premises:
        _put(found, premises.area_key, floor_area)
    return found


@_facts.register
def _(subject: Township) -> dict[str, Known]:
    return _stated(subject.stated) | _direct(subject)


@_facts.register(Grid)
@_facts.register(Compound)
@_facts.register(BuildingProject)
def _(subject: Grid | Compound | BuildingProject) -> dict[str, Known]:
    found = _direct(subject)
    if isinstance(subject, Grid) and subject.compounds is not None:
        found["compounds"] = len(subject.compounds)
    return found


@_facts.register
def _(subject: Organization) -> dict[str, Known]:
    found = _direct(subject)
    if subject.standing is not None:
        found[REGISTERED_OR_FILED.key] = int(subject.standing is not Standing.NEITHER)
    return found


@_facts.register
def _(_subject: Worker) -> dict[str, Known]:
    return {}


@_facts.register
def _(subject: Territory) -> dict[str, Known]:
    return territory_facts(subject, Scope())


def territory_facts(territory: Territory, scope: Scope) -> dict[str, Known]:
    """Return the facts of a territory: totals over the communities a scope covers.

    A stated total wins over a sum. A total of which one member is not known is absent,
    and so is every total where it is open whether a community is covered.
    What communities share counts once; compounds and organizations of the territory itself
    count beside those of its communities.
    """
    with exact():
        return _territory_facts(territory, scope)


def _territory_facts(territory: Territory, scope: Scope) -> dict[str, Known]:
    communities = territory.communities
    covers = [scope.covers(categories_of(each) or ()) for each in communities or ()]
    # What is known of the whole place says nothing of the part that a scope covers.
    is_whole = all(covers)
    found = _stated(territory.stated) if is_whole else {}
    if is_whole and territory.townships is not None:
        _put(found, "townships", len(territory.townships))
    beside, organizations = _beside(territory, scope)
    if communities is None:  # compounds that are listed are all there are
        _put(found, "compounds", beside["compounds"])
    if communities is None or None in covers:
        return found
    members = [
        Member(each, known(each)) for each, is_in in zip(communities, covers, strict=True) if is_in
    ]
    _put(found, "communities", len(members))
    for key, value in sums(members, beside, organizations).items():
        _put(found, key, value)
    return found


def _beside(
    territory: Territory, scope: Scope
) -> tuple[dict[str, int | None], tuple[Listing, ...]]:
    """Return what a territory adds to the sums of its communities.

    Of what stands beside the communities no category is known, so of a part of the place
    it is open whether it belongs there.
    """
    is_part = bool(scope.any_of or scope.none_of)

    def number(things: tuple[object, ...] | None) -> int | None:
        return None if things is None or (things and is_part) else len(things)

    # Compounds lie in communities: where those are known, what is not said is no further one.
    compounds = territory.compounds
    if compounds is None and territory.communities:
        compounds = ()
    counts = {"compounds": number(compounds), "organizations": number(territory.organizations)}
    return counts, tuple(Listing(None, each) for each in territory.organizations or ())
