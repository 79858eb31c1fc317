"""Objects: ten findings against the same written by hand in Decimal, and in pint throughout.

Run ``python tests/benchmarks/objects.py``. Ratios are medians over rounds in one run, of the time
of the processor; in each round all rivals run once, in turn, after the garbage of the one before
is gone. The rivals know the standards beforehand, and are checked to find the same.

A community keeps the facts that a first check derives of it, so two times are told: of communities
just made, and of those asked before. The rivals keep nothing, and add up its parts each time.
Both rivals are careful ones: the numbers of the standards are made once, outside the loop, and
what a community has is made beforehand, for pint as quantities of every count and amount.

The bar of 20 against pint is not reached: 13 to 16 when asked before, 7 to 8 at first, on a busy
machine of 2 cores with Python 3.11 and pint 0.25.3. There the loop by hand is itself only 12 to 13
times as fast as pint: much of its time goes into decimals of 50 digits and the objects of the
findings, which the library makes as well, in nine tenths of the time of the loop.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from datetime import date
from decimal import ROUND_CEILING, Context, Decimal, localcontext
from statistics import median
from time import process_time
from typing import Any, NamedTuple

import pint
from recording import record, sized

from community_governance import BUILTIN, Community, Facility, Finding, Quantity, Verdict, check
from community_governance.model.findings import CheckedSubject, Part, Reason, ReasonCode
from community_governance.model.parts import FundLine
from community_governance.model.standards import Standard, Subject
from community_governance.model.vocabulary import (
    CITY,
    EXISTING,
    OPERATING_FUNDS_KIND,
    OUTER_CITY,
    PUBLIC_SERVICE_PREMISES,
    SERVICE_CENTER,
    WORKING_PREMISES,
    Category,
    Premises,
)
from community_governance.units import exact, magnitude

ON = date(2025, 12, 31)
POLICIES = {policy.key: policy for policy in BUILTIN}
LOUDI, ORDOS = POLICIES["loudi"], POLICIES["ordos"]
# Ten findings with numbers: five standards that apply to the community, each asked twice.
FIVE = (
    ORDOS.standard("working-premises-per-hundred-households"),
    ORDOS.standard("office-share-of-public-space"),
    LOUDI.standard("public-service-premises"),
    LOUDI.standard("staff-per-two-hundred-households"),
    LOUDI.standard("operating-funds-of-city-communities"),
)
STANDARDS = FIVE * 2
COMMUNITIES = 500
ROUNDS = sized(11, 2)
WHEN = ("at first", "初次核对"), ("asked before", "再次核对")
MEETS, MISSES = Reason(ReasonCode.MEETS), Reason(ReasonCode.MISSES)
ZERO = Decimal(0)


def community(number: int) -> Community:
    """Return a community with everything the five standards read."""
    return Community(
        key=f"c{number}",
        categories=[OUTER_CITY],
        origin=EXISTING,
        permanent_households=1_000 + number,
        staff=8,
        facilities=[
            Facility(
                key="hall",
                floor_area=Decimal(500 + number % 200),
                public_space_area=Decimal(300),
                office_area=Decimal(40 + number % 30),
                premises=[WORKING_PREMISES, PUBLIC_SERVICE_PREMISES, SERVICE_CENTER],
            )
        ],
        funds=[FundLine(kind=OPERATING_FUNDS_KIND, amount=180_000 + 100 * number)],
    )


def by_library(communities: Sequence[Community]) -> list[Finding]:
    return list(check(communities, STANDARDS, on=ON))


def by_hand(communities: Sequence[Community]) -> list[Finding]:
    """The same findings from the same objects: every rule and every unit written out."""
    tests = [standard.tests[0] for standard in STANDARDS]
    thirty, twenty, hundred, two_hundred = map(Decimal, (30, 20, 100, 200))
    one, five, nine, fixed, least_funds = map(Decimal, (1, 5, 9, 400, 200_000))
    findings = []
    with exact():
        for position, each in enumerate(communities):
            checked = CheckedSubject(
                Subject.COMMUNITY, each.key, f"$[{position}]", each.name, each.jurisdiction,
                (*(each.categories or ()), each.origin),
            )  # fmt: skip
            working = public = space = office = funds = ZERO
            for facility in each.facilities:
                area = magnitude(facility.floor_area, "m²")
                if WORKING_PREMISES in facility.premises:
                    working += area
                if PUBLIC_SERVICE_PREMISES in facility.premises:
                    public += area
                space += magnitude(facility.public_space_area, "m²")
                office += magnitude(facility.office_area, "m²")
            for line in each.funds:
                if line.kind == OPERATING_FUNDS_KIND and line.period is None:
                    funds += magnitude(line.amount, "yuan")
            households = each.permanent_households
            is_city = any(category.is_within(CITY) for category in checked.categories)
            for number, standard in enumerate(STANDARDS):
                rule, scale, basis, upper = number % 5, one, None, False
                if rule == 0:
                    have, needed, scale, basis = (
                        working, thirty * households, hundred, households,
                    )  # fmt: skip
                elif rule == 1:
                    have, needed, scale, basis, upper = (
                        office, twenty * space, hundred, space, True,
                    )  # fmt: skip
                elif rule == 2:
                    have, needed = public, fixed
                elif rule == 3:
                    have, basis = each.staff, households
                    needed = (households / two_hundred).to_integral_value(ROUND_CEILING)
                    needed = min(max(needed, five), nine)
                else:
                    have, needed = funds, least_funds
                if rule in (0, 4) and not is_city:
                    continue
                required, measured = needed / scale, have * scale
                missing = measured - needed if upper else needed - measured
                if missing > 0:
                    verdict, reason, short = Verdict.NOT_MET, MISSES, missing / scale
                else:
                    verdict, reason, short = Verdict.MET, MEETS, ZERO
                part = Part(tests[number], verdict, reason, have, required, short, basis)
                findings.append(Finding(standard, checked, verdict, reason, (part,)))
    return findings


# What somebody writes with pint alone: a registry of his own, in decimals, and every number in it.
UNITS: Any = pint.UnitRegistry(non_int_type=Decimal)
UNITS.load_definitions(["household = [household]", "worker = [worker]", "yuan = [yuan]"])
Amount: Any = UNITS.Quantity
HOUSEHOLD, WORKER, YUAN = UNITS.Unit("household"), UNITS.Unit("worker"), UNITS.Unit("yuan")
METERS, PERCENT = UNITS.Unit("meter ** 2"), UNITS.Unit("percent")


class Hall(NamedTuple):
    floor: Any
    space: Any
    office: Any
    premises: tuple[Premises, ...]


class Place(NamedTuple):
    """A community as a user of pint keeps it: its amounts are quantities from the start."""

    key: str
    categories: tuple[Category, ...]
    households: Any
    staff: Any
    halls: tuple[Hall, ...]
    funds: tuple[Any, ...]


class Judged(NamedTuple):
    """A finding as such a user makes it."""

    standard: Standard
    key: str
    verdict: Verdict
    reason: Reason
    measured: Any
    required: Any
    shortfall: Any
    basis: Any


def place(each: Community) -> Place:
    def area(amount: Quantity) -> Any:
        return Amount(magnitude(amount, "m²"), METERS)

    def hall(given: Facility) -> Hall:
        areas = given.floor_area, given.public_space_area, given.office_area
        return Hall(*map(area, areas), given.premises)

    return Place(
        each.key,
        (*(each.categories or ()), each.origin),
        Amount(Decimal(each.permanent_households), HOUSEHOLD),
        Amount(Decimal(each.staff), WORKER),
        tuple(map(hall, each.facilities or ())),
        tuple(Amount(magnitude(line.amount, "yuan"), YUAN) for line in each.funds or ()),
    )


def by_pint(places: Sequence[Place]) -> list[Judged]:
    """The same findings from quantities, in quantities throughout."""
    no_area, no_money = Amount(ZERO, METERS), Amount(ZERO, YUAN)
    thirty, fixed = Amount(Decimal(30), METERS), Amount(Decimal(400), METERS)
    hundred, two_hundred = Amount(Decimal(100), HOUSEHOLD), Amount(Decimal(200), HOUSEHOLD)
    one, five, nine = (Amount(Decimal(number), WORKER) for number in (1, 5, 9))
    fifth, least_funds = Amount(Decimal(20), PERCENT), Amount(Decimal(200_000), YUAN)
    findings = []
    with localcontext(Context(prec=50)):
        for each in places:
            working = public = space = office = no_area
            for hall in each.halls:
                if WORKING_PREMISES in hall.premises:
                    working = working + hall.floor
                if PUBLIC_SERVICE_PREMISES in hall.premises:
                    public = public + hall.floor
                space, office = space + hall.space, office + hall.office
            funds = sum(each.funds, no_money)
            is_city = any(category.is_within(CITY) for category in each.categories)
            for number, standard in enumerate(STANDARDS):
                rule, basis, upper = number % 5, None, False
                if rule == 0:
                    have, basis = working, each.households
                    needed = (thirty * each.households / hundred).to(METERS)
                elif rule == 1:
                    have, basis, upper = office, space, True
                    needed = (fifth * space).to(METERS)
                elif rule == 2:
                    have, needed = public, fixed
                elif rule == 3:
                    have, basis = each.staff, each.households
                    workers = (one * each.households / two_hundred).to(WORKER)
                    needed = Amount(workers.magnitude.to_integral_value(ROUND_CEILING), WORKER)
                    needed = min(max(needed, five), nine)
                else:
                    have, needed = funds, least_funds
                if rule in (0, 4) and not is_city:
                    continue
                if have > needed if upper else have < needed:
                    verdict, reason = Verdict.NOT_MET, MISSES
                    short = have - needed if upper else needed - have
                else:
                    verdict, reason, short = Verdict.MET, MEETS, 0 * needed
                findings.append(
                    Judged(standard, each.key, verdict, reason, have, needed, short, basis)
                )
    return findings


def require_agreement(communities: list[Community], places: list[Place]) -> None:
    """Compare what all ways find, standard by standard and community by community."""

    def told(findings: Sequence[Finding]) -> list[tuple[Any, ...]]:
        return sorted(
            (each.standard.key, each.subject_key, each.verdict, *each.numbers) for each in findings
        )

    ours = told(by_library(communities))
    assert ours == told(by_hand(communities))
    assert ours == sorted(
        (
            each.standard.key, each.key, each.verdict,
            each.measured.magnitude, each.required.magnitude, each.shortfall.magnitude,
        )
        for each in by_pint(places)
    )  # fmt: skip


def time_of(run: Callable[[Any], list[Any]], things: Sequence[Any]) -> float:
    """Return the microseconds that the ten findings of one community take."""
    gc.collect()
    start = process_time()
    findings = run(things)
    taken = (process_time() - start) / len(things) * 1e6
    assert len(findings) == 10 * len(things)
    return taken


def main() -> None:
    asked_before = [community(number) for number in range(COMMUNITIES)]
    places = [place(each) for each in asked_before]
    require_agreement(asked_before, places)
    rounds = []
    for _ in range(ROUNDS):
        just_made = [community(number) for number in range(COMMUNITIES)]
        first, again = time_of(by_library, just_made), time_of(by_library, asked_before)
        rounds.append((first, again, time_of(by_hand, asked_before), time_of(by_pint, places)))
    first, again, hand, pint = (median(each[n] for each in rounds) for n in range(4))
    print(f"ten findings on a community: {first:.1f} µs at first, {again:.1f} µs when asked before")
    print(f"by hand in Decimal: {hand:.1f} µs; in pint throughout: {pint:.1f} µs")
    for at, when in enumerate(WHEN):
        _report(
            when, [each[at] / each[2] for each in rounds], [each[3] / each[at] for each in rounds]
        )


def _report(
    when: tuple[str, str], by_hand_ratios: list[float], by_pint_ratios: list[float]
) -> None:
    """Print and keep the ratios against the two rivals."""
    what = f"ten findings on a community, {when[0]}", f"对一个社区作十项核对，{when[1]}"
    hand = "a loop in Decimal, by hand, with the same findings", "手写 Decimal 循环，结果相同"
    record("objects", what, hand, by_hand_ratios, bar=2)
    what = f"pint throughout, the same findings {when[0]}", f"全程使用 pint 量，结果相同，{when[1]}"
    record("objects", what, ("this library", "本库"), by_pint_ratios, bar=20, at_least=True)
    print(
        f"{when[0]}: {median(by_hand_ratios):.2f} × the loop by hand (bar 2); "
        f"pint takes {median(by_pint_ratios):.1f} × as long (bar 20)"
    )


if __name__ == "__main__":
    main()
