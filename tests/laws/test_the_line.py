"""Law: who has exactly what is required meets it, and is short of exactly nothing.

One step less, and it is not met, and exactly that step is missing (design 4, rule 1).
Held over 20,000 household counts for every rate of the built-in policies,
and for rates that binary floats, or dividing too early, get wrong:
33 per 100, 1 per 200, 18 per 10,000, 7 per 300.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance import BUILTIN, check
from community_governance.compiling import Known, compile_demand
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import AtLeast, AtMost, Clamped, Rate, Share, Test
from community_governance.model.facts import (
    HOUSEHOLDS,
    OFFICE_AREA,
    PUBLIC_SPACE_AREA,
    STAFF,
    WORKING_PREMISES_AREA,
)
from community_governance.model.findings import Part, Verdict
from community_governance.model.standards import Standard, Subject
from community_governance.units import Quantity, exact, households, magnitude, square_meters

COUNTS = range(1, 20_001)
ON = date(2025, 12, 31)


def _built_in() -> Iterator[tuple[str, Test]]:
    for policy in BUILTIN:
        for standard in policy.standards:
            for test in standard.tests:
                if isinstance(test.bound, AtLeast) and isinstance(
                    test.bound.amount, Rate | Clamped
                ):
                    yield f"{policy.key}.{standard.key}", test


def _synthetic() -> Iterator[tuple[str, Test]]:
    for much, per in (("33", 100), ("1", 200), ("18", 10_000), ("7", 300), ("0.0001", 3)):
        rate = Rate(Quantity(much, "m²"), households(per), HOUSEHOLDS)
        yield f"{much} m² per {per}", Test(WORKING_PREMISES_AREA, AtLeast(rate))
        people = Rate(Quantity(much, "worker"), households(per), HOUSEHOLDS)
        yield f"{much} workers per {per}", Test(STAFF, AtLeast(people))


CASES = [*_built_in(), *_synthetic()]


def rate_of(test: Test) -> Rate:
    """Return the rate that a test asks."""
    assert isinstance(test.bound, AtLeast)
    amount = test.bound.amount
    rate = amount.rate if isinstance(amount, Clamped) else amount
    assert isinstance(rate, Rate)
    return rate


def step_of(test: Test) -> Decimal:
    """Return the least step: people come whole, anything else is written to four decimals."""
    return Decimal(1) if test.fact.is_counted else Decimal("0.0001")


def asked_of_each(test: Test) -> Fraction:
    """Return how many steps a test asks of each household, apart from the library."""
    rate = rate_of(test)
    much, per = magnitude(rate.amount, test.fact.unit), magnitude(rate.per, rate.basis.unit)
    return Fraction(much) / Fraction(per) / Fraction(step_of(test))


def held(test: Test, steps: int) -> int:
    """Return steps between the ends of a clamp."""
    assert isinstance(test.bound, AtLeast)
    if not isinstance(test.bound.amount, Clamped):
        return steps
    ends = test.bound.amount.low, test.bound.amount.high
    low, high = (int(magnitude(end, test.fact.unit) / step_of(test)) for end in ends)
    return min(max(steps, low), high)


def test_there_are_rates_to_hold_the_law_for() -> None:
    """A law that is held for nothing would be no law."""
    names = {name for name, _ in CASES}
    assert {"ordos.working-premises-per-hundred-households", "33 m² per 100"} <= names
    assert "loudi.staff-per-two-hundred-households" in names


@pytest.mark.parametrize("test", [test for _, test in CASES], ids=[name for name, _ in CASES])
def test_exactly_what_is_required_is_met_and_one_step_less_is_not(test: Test) -> None:
    evaluate, basis_key = compile_demand(test), rate_of(test).basis.key
    each, step = asked_of_each(test), step_of(test)

    def part(basis: int, have: Decimal) -> Part:
        values: dict[str, Known] = {basis_key: basis, test.fact.key: have}
        return evaluate(values, None)[2][0]

    with exact():
        for basis in COUNTS:
            fewest, rest = divmod(each.numerator * basis, each.denominator)
            fewest = held(test, fewest + bool(rest))
            enough, short = part(basis, fewest * step), part(basis, (fewest - 1) * step)
            assert enough.verdict is Verdict.MET
            assert enough.shortfall == 0
            assert short.verdict is Verdict.NOT_MET
            if test.fact.is_counted or not rest:
                assert enough.required == fewest * step
                assert short.shortfall == step
            else:  # 7 per 300 of one household has no last digit
                assert isinstance(short.shortfall, Decimal)
                whole = ((fewest - 1) + short.shortfall / step) * each.denominator
                assert 0 < short.shortfall < step
                assert abs(whole - each.numerator * basis) < Decimal("1E-30")


@pytest.mark.parametrize("much", ["30", "33", "0.3", "50"])
def test_the_line_holds_through_every_door(much: str) -> None:
    """The same through `check`, with amounts as Decimals, as floats and as text."""
    rate = Rate(square_meters(much), households(100), HOUSEHOLDS)
    standard = Standard(
        key="line",
        subject=Subject.COMMUNITY,
        demand=Test(WORKING_PREMISES_AREA, AtLeast(rate)),
        citations=(DOCUMENT.cite("一"),),
    )
    counts = COUNTS[::7]
    areas = [Decimal(much) * count / 100 for count in counts]
    doors = (areas, [float(area) for area in areas], [f"{area:f}㎡" for area in areas])
    for door in doors:
        known = [
            {HOUSEHOLDS: count, WORKING_PREMISES_AREA: area}
            for count, area in zip(counts, door, strict=True)
        ]
        report = check(known, standard, on=ON)
        assert {finding.verdict for finding in report} == {Verdict.MET}
        assert {finding.numbers.shortfall for finding in report} == {Decimal(0)}


@given(
    percent=st.decimals("0.01", 100, places=2),
    whole=st.decimals(0, 10**6, places=4),
)
def test_a_share_is_exact_at_the_line_from_both_sides(percent: Decimal, whole: Decimal) -> None:
    line = percent * whole / 100
    for bound in (AtLeast, AtMost):
        test = Test(OFFICE_AREA, bound(Share(percent, PUBLIC_SPACE_AREA)))
        values: dict[str, Known] = {OFFICE_AREA.key: line, PUBLIC_SPACE_AREA.key: whole}
        with exact():
            verdict, _, (part,) = compile_demand(test)(values, None)
        assert (verdict, part.shortfall) == (Verdict.MET, 0)
        beyond = Decimal("0.0000001") * (-1 if bound is AtLeast else 1)
        with exact():
            values[OFFICE_AREA.key] = line + beyond
            verdict, _, (part,) = compile_demand(test)(values, None)
        assert (verdict, part.shortfall) == (Verdict.NOT_MET, abs(beyond))
