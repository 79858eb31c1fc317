"""Objects: ten findings against the same written by hand in Decimal, and in pint throughout.

Run ``python tests/benchmarks/objects.py``. Ratios are medians over rounds in one run;
in each round all rivals run once, in turn.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import ROUND_CEILING, Decimal
from statistics import median
from time import perf_counter

from community_governance import BUILTIN, Community, Facility, Finding, Verdict, check
from community_governance.model.findings import CheckedSubject, Part, Reason, ReasonCode
from community_governance.model.parts import FundLine
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    CITY,
    EXISTING,
    OPERATING_FUNDS_KIND,
    OUTER_CITY,
    PUBLIC_SERVICE_PREMISES,
    SERVICE_CENTER,
    WORKING_PREMISES,
)
from community_governance.units import Quantity, exact, magnitude

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
COMMUNITIES = 2_000
ROUNDS = 9


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


def by_library(communities: list[Community]) -> int:
    return len(check(communities, STANDARDS, on=ON))


_MEETS, _MISSES = Reason(ReasonCode.MEETS), Reason(ReasonCode.MISSES)
_ZERO = Decimal(0)


def by_hand(communities: list[Community]) -> int:
    """The same findings from the same objects: every rule and every unit written out."""
    tests = [standard.tests[0] for standard in STANDARDS]
    findings = []
    with exact():
        for position, each in enumerate(communities):
            checked = CheckedSubject(
                Subject.COMMUNITY, each.key, f"$[{position}]", each.name, each.jurisdiction,
                (*(each.categories or ()), each.origin),
            )  # fmt: skip
            assert each.facilities is not None and each.funds is not None
            working = public = space = office = funds = _ZERO
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
                rule, scale, basis, upper = number % 5, Decimal(1), None, False
                if rule == 0:
                    have, needed, scale, basis = (
                        working,
                        Decimal(30) * households,
                        Decimal(100),
                        households,
                    )
                elif rule == 1:
                    have, needed, scale, basis, upper = (
                        office,
                        Decimal(20) * space,
                        Decimal(100),
                        space,
                        True,
                    )
                elif rule == 2:
                    have, needed = public, Decimal(400)
                elif rule == 3:
                    have, basis = each.staff, households
                    needed = (households / Decimal(200)).to_integral_value(ROUND_CEILING)
                    needed = min(max(needed, Decimal(5)), Decimal(9))
                else:
                    have, needed = funds, Decimal(200_000)
                if rule in (0, 4) and not is_city:
                    continue
                required, measured = needed / scale, have * scale
                missing = measured - needed if upper else needed - measured
                if missing > 0:
                    verdict, reason, short = Verdict.NOT_MET, _MISSES, missing / scale
                else:
                    verdict, reason, short = Verdict.MET, _MEETS, _ZERO
                part = Part(tests[number], verdict, reason, have, required, short, basis)
                findings.append(Finding(standard, checked, verdict, reason, (part,)))
    return len(findings)


def by_pint(communities: list[Community]) -> int:
    """Quantities throughout, as one would write it with pint alone."""
    household, worker = Quantity(1, "household"), Quantity(1, "worker")
    per_hundred, share = Quantity(30, "m²") / (100 * household), Quantity(20, "%")
    per_worker, five, nine = worker / (200 * household), 5 * worker, 9 * worker
    fixed, funds_floor = Quantity(400, "m²"), Quantity(200_000, "yuan")
    found = []
    for each in communities:
        assert each.facilities is not None and each.funds is not None
        hall = each.facilities[0]
        households = each.permanent_households * household
        for _ in range(2):
            pairs = (
                (hall.floor_area, per_hundred * households),
                (share * hall.public_space_area, hall.office_area),
                (hall.floor_area, fixed),
                (each.staff * worker, min(max(per_worker * households, five), nine)),
                (each.funds[0].amount, funds_floor),
            )
            for have, needed in pairs:
                is_met = have >= needed
                found.append((is_met, have, needed, None if is_met else needed - have))
    return len(found)


def time_of(run: Callable[[list[Community]], int], communities: list[Community]) -> float:
    start = perf_counter()
    assert run(communities) == 10 * len(communities)
    return (perf_counter() - start) / len(communities) * 1e6


def main() -> None:
    communities = [community(number) for number in range(COMMUNITIES)]
    few = communities[:100]
    rounds = []
    for _ in range(ROUNDS):
        ours, hand = time_of(by_library, communities), time_of(by_hand, communities)
        rounds.append((ours, hand, time_of(by_pint, few), time_of(by_library, few)))
    hand_ratio = median(ours / hand for ours, hand, _, _ in rounds)
    pint_ratio = median(pint / ours for _, _, pint, ours in rounds)
    print(f"ten findings on a community: {median(each[0] for each in rounds):.1f} µs")
    print(f"against hand-written Decimal with the same findings: {hand_ratio:.2f} × (bar 2)")
    print(f"pint throughout takes: {pint_ratio:.1f} × as long (bar 20)")


if __name__ == "__main__":
    main()
