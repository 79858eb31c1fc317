"""Goals for a share of units: how many communities, compounds or townships meet a demand.

A unit counts where the goal is for it: by its categories, by the part of the place it lies in,
and by what the goal asks before a unit is counted at all. Where a unit is open, the share is
known by its ends: the lowest if what is open fails, the highest if it passes. The verdict is
given where it is the same at both ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from attrs import evolve

from community_governance.calendars import as_date, last_day
from community_governance.checks import as_tolerance, not_in_force
from community_governance.compiling import Known, compile_demand
from community_governance.locating import Found, Located, Subjects, locate
from community_governance.model.demands import AtLeast, Fixed, Test
from community_governance.model.facts import CATEGORIES, Fact
from community_governance.model.findings import CheckedSubject, Reason, ReasonCode, Verdict
from community_governance.model.parts import Facility, Organization
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.policy import Policy, several_policies
from community_governance.model.shares import UnitShare
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.territory import Listing, Territory, listings_of_one
from community_governance.units import exact, percent

__all__ = ["SHARE_OF_UNITS", "PolicyOrTargets", "shares", "targets_in"]

PolicyOrTargets = Policy | Target | Iterable[Policy | Target]
"""A policy, a target, or several of either."""

SHARE_OF_UNITS = Fact("share_of_units", "%", "占比", "share of units")
"""What a goal for a share of units is a test of."""

_OTHER_SUBJECT = Reason(ReasonCode.OTHER_SUBJECT)
_OUT_OF_SCOPE = Reason(ReasonCode.OUT_OF_SCOPE)
_SCOPE_UNKNOWN = Reason(ReasonCode.SCOPE_UNKNOWN)
_CONDITION_UNKNOWN = Reason(ReasonCode.CONDITION_UNKNOWN)
_MISSES = Reason(ReasonCode.MISSES)
_NO_NUMBER = Reason(ReasonCode.NO_NUMBER)
# What it says of a unit that it meets what is asked before a unit is counted.
_COUNTS = {Verdict.MET: True, Verdict.NOT_MET: False, Verdict.UNDETERMINED: None}
_ALL = AtLeast(Fixed(percent(100)))


def targets_in(policy_or_targets: PolicyOrTargets) -> tuple[Target, ...]:
    """Return the targets in what was given, in its order.

    Raises:
        InvalidValueError: for anything else, such as the key of a policy.
    """
    match policy_or_targets:
        case Policy():
            return policy_or_targets.targets
        case Target():
            return (policy_or_targets,)
        case _:
            several = several_policies(policy_or_targets)
            return tuple(target for each in several for target in targets_in(each))


def shares(
    subject: Subjects,
    policy_or_targets: PolicyOrTargets,
    *,
    on: date,
    about: Decimal | None = None,
) -> tuple[UnitShare, ...]:
    """Count which units meet the goals that are shares of units, and say what that comes to.

    All units in what is given are counted together. Goals of words only, and goals of which no
    unit can be tested, are left out: they have no share.

    Args:
        subject: Mostly a `Territory`; as for `check`, also a community, a plain mapping of facts,
            or several.
        policy_or_targets: A policy, a target, or several of either.
        on: The day asked about.
        about: The tolerance for "about", as for `check`.

    Returns:
        One `UnitShare` for each goal that can be counted, in the order given.

    Raises:
        GovernanceError: as `check` does.

    Example:
        >>> from community_governance.policies import ordos
        >>> communities = [{"recognitions": ["civilized_community"]}, {"recognitions": []}]
        >>> found = shares(communities, ordos.POLICY, on=date(2025, 12, 31))
        >>> next((each.verdict.value, each.short) for each in found if each.required == 80)
        ('not-met', 1)
    """
    day, tolerance = as_date(on), as_tolerance(about)
    targets = targets_in(policy_or_targets)
    counted = [(each, norm) for each in targets if (norm := each.of_each) is not None]
    read = tuple(each for target, norm in counted for each in _read(target, norm))
    found = locate(subject, read, on=day)
    with exact():
        return tuple(_share(target, norm, found, day, tolerance) for target, norm in counted)


def _read(target: Target, norm: Standard) -> Iterator[Standard]:
    """Return the norms whose facts a mapping may name: that of each unit, and what it counts by."""
    yield norm
    if target.among is not None:
        yield evolve(norm, demand=target.among)


class _Standing(NamedTuple):
    """How a unit stands to a goal: whether it counts, whether it meets it, and what is open."""

    checked: CheckedSubject
    counts: bool | None
    verdict: Verdict
    open: tuple[Reason, ...]


def _share(
    target: Target, norm: Standard, found: Found, on: date, about: Decimal | None
) -> UnitShare:
    out_of_time = not_in_force(norm, on)
    is_open = out_of_time is not None and out_of_time.code is ReasonCode.DATE_NOT_PRINTED
    empty = UnitShare(
        target=target,
        subject=found.given,
        verdict=Verdict.NOT_APPLICABLE,
        reason=out_of_time or _OTHER_SUBJECT,
    )
    things, homes = _once(found.things.get(norm.subject, [])), _homes(found)
    missing = [
        fact
        for checked, fact in found.unknown.get(norm.subject, [])
        if norm.applies_to.covers(checked.categories or ()) is not False
        and _lies_in(checked, target.within, homes) is not False
    ]
    if (out_of_time is not None and not is_open) or not (things or missing):
        return empty
    units = [_standing(located, target, norm, homes, about) for located in things]
    units = [each for each in units if each.counts is not False]
    if not units and not missing:
        return evolve(empty, reason=_OUT_OF_SCOPE)
    counted = evolve(
        empty,
        met=_of(units, Verdict.MET),
        not_met=_of(units, Verdict.NOT_MET),
        undetermined=_of(units, Verdict.UNDETERMINED),
        scope_unknown=tuple(each.checked for each in units if each.counts is None),
    )
    if not missing:
        lowest, highest = _ends(units)
        counted = evolve(counted, lowest=lowest, highest=highest)
    verdict, reason = _judged(counted, units, missing, about)
    if is_open and out_of_time is not None:
        verdict, reason = Verdict.UNDETERMINED, out_of_time
    elif verdict is Verdict.NOT_MET and target.due is not None and on < last_day(target.due):
        verdict = Verdict.NOT_YET_DUE
    return evolve(counted, verdict=verdict, reason=reason)


def _once(things: list[Located]) -> list[Located]:
    """Leave out a shared facility or organization where it is listed again."""
    listings = {
        number: Listing(located.checked.key.rpartition("/")[0] or None, located.noun)
        for number, located in enumerate(things)
        if isinstance(located.noun, Facility | Organization)
    }
    again = {each for listed in listings_of_one(listings.values()) for each in listed[1:]}
    return [each for number, each in enumerate(things) if listings.get(number) not in again]


def _of(units: list[_Standing], verdict: Verdict) -> tuple[CheckedSubject, ...]:
    return tuple(each.checked for each in units if each.counts and each.verdict is verdict)


def _standing(
    located: Located,
    target: Target,
    norm: Standard,
    homes: tuple[_Home, ...],
    about: Decimal | None,
) -> _Standing:
    verdict, reason, _ = compile_demand(norm.demand)(located.facts, about)
    grounds = [
        (located.is_covered(norm.applies_to), _scope_unknown(norm.applies_to)),
        (_lies_in(located.checked, target.within, homes), _SCOPE_UNKNOWN),
    ]
    if target.among is not None:
        among, why, _ = compile_demand(target.among)(located.facts, about)
        grounds.append((_COUNTS[among], why))
    if norm.condition is not None and verdict is not Verdict.MET:
        # Who misses the goal may be one that the condition leaves out.
        grounds.append((None, _CONDITION_UNKNOWN))
    answers = [answer for answer, _ in grounds]
    open_ones = [why for answer, why in grounds if answer is None]
    return _Standing(
        located.checked,
        False if False in answers else None if None in answers else True,
        verdict,
        (*open_ones, reason) if verdict is Verdict.UNDETERMINED else tuple(open_ones),
    )


def _scope_unknown(scope: Scope) -> Reason:
    categories = tuple(dict.fromkeys((*scope.any_of, *scope.none_of)))
    return Reason(ReasonCode.SCOPE_UNKNOWN, (CATEGORIES,), categories)


def _ends(units: list[_Standing]) -> tuple[Decimal | None, Decimal | None]:
    """Return the lowest and the highest share in percent, or None where no unit need count."""
    certain = [each.verdict for each in units if each.counts]
    maybe = [each.verdict for each in units if each.counts is None]
    if not certain:
        return None, None
    met, missed = certain.count(Verdict.MET), certain.count(Verdict.NOT_MET)
    # What may not count at all is left out where that lowers the share, or raises it.
    lowest = _percent(met, len(certain) + len(maybe) - maybe.count(Verdict.MET))
    passing = len(maybe) - maybe.count(Verdict.NOT_MET)
    highest = _percent(len(certain) - missed + passing, len(certain) + passing)
    return lowest, highest


def _percent(part: int, whole: int) -> Decimal:
    return Decimal(100 * part) / Decimal(whole)


def _judged(
    counted: UnitShare, units: list[_Standing], missing: list[Fact], about: Decimal | None
) -> tuple[Verdict, Reason]:
    bound, measured = counted.target.bound, counted.measured
    if bound is None:
        return Verdict.UNDETERMINED, _NO_NUMBER
    if missing and counted.not_met and bound == _ALL:
        return Verdict.NOT_MET, _MISSES  # one unit is enough to miss all
    if measured is not None:
        known: dict[str, Known] = {SHARE_OF_UNITS.key: measured}
        verdict, reason, _ = compile_demand(Test(SHARE_OF_UNITS, bound))(known, about)
        is_open = any(each.open for each in units)
        if verdict is not Verdict.UNDETERMINED or not is_open:
            return verdict, reason
    return Verdict.UNDETERMINED, _merged(units, missing)


def _merged(units: list[_Standing], missing: list[Fact]) -> Reason:
    """Return one reason for all that is open; a missing fact goes before the rest."""
    reasons = [reason for each in units for reason in each.open]
    codes = [reason.code for reason in reasons]
    is_missing = bool(missing) or ReasonCode.FACTS_MISSING in codes
    return Reason(
        ReasonCode.FACTS_MISSING if is_missing else codes[0],
        tuple(dict.fromkeys((*missing, *(fact for each in reasons for fact in each.facts)))),
        tuple(dict.fromkeys(category for each in reasons for category in each.categories)),
    )


class _Home(NamedTuple):
    """A territory in what was given: where it stands, what place it is, where its townships lie."""

    path: str
    place: Jurisdiction | None
    counties: Mapping[str, str]


def _homes(found: Found) -> tuple[_Home, ...]:
    return tuple(
        _Home(
            located.checked.path,
            located.noun.jurisdiction,
            {
                each.key: each.jurisdiction
                for each in located.noun.townships or ()
                if each.jurisdiction
            },
        )
        for located in found.things.get(Subject.JURISDICTION, [])
        if isinstance(located.noun, Territory)
    )


def _lies_in(
    checked: CheckedSubject, within: Jurisdiction | None, homes: tuple[_Home, ...]
) -> bool | None:
    """Return whether a unit lies in a part of the place, or None where nobody says."""
    if within is None:
        return True
    known: dict[Level, str] = {}
    for home in homes:
        if checked.path.startswith(home.path):
            known |= {each.level: each.key for each in home.place.chain} if home.place else {}
            township = checked.key if checked.kind is Subject.TOWNSHIP else checked.group
            county = home.counties.get(township or "")
            known |= {Level.COUNTY: county} if county else {}
    have = known.get(within.level)
    return None if have is None else have == within.key
