"""Law: the same amount comes to the same verdict and shortfall, whoever wrote it and in what.

From the conventions (section 4): "the same verdict in m², 亩 and a stranger's registry".
An area of at most four decimals in m² is a decimal number of mu (1 亩 = 2000/3 m²),
so nothing may be lost on the way, also not at the line.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance import BUILTIN, Community, Facility, check
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import AtLeast, AtMost, Exactly, Rate, Test
from community_governance.model.facts import CATEGORIES, HOUSEHOLDS, WORKING_PREMISES_AREA, Fact
from community_governance.model.findings import Finding, Verdict
from community_governance.model.report import Report
from community_governance.model.standards import Standard, Subject
from community_governance.model.vocabulary import WORKING_PREMISES
from community_governance.units import Quantity, households, mu, number, square_meters

ON = date(2025, 12, 31)
FLOATS: pint.UnitRegistry[Any] = pint.UnitRegistry()
DECIMALS: pint.UnitRegistry[Any] = pint.UnitRegistry(non_int_type=Decimal)
MU_PER_SQUARE_METER = Decimal("0.0015")
STANDARDS = tuple(
    Standard(
        key=bound.__name__.lower(),
        subject=Subject.COMMUNITY,
        demand=Test(
            WORKING_PREMISES_AREA, bound(Rate(square_meters(33), households(100), HOUSEHOLDS))
        ),
        citations=(DOCUMENT.cite("一"),),
    )
    for bound in (AtLeast, AtMost, Exactly)
)


def writings(area: Decimal) -> dict[str, Any]:
    """Return one area as different people hold it."""
    in_mu = number(area * MU_PER_SQUARE_METER)
    return {
        "our quantity": square_meters(area),
        "our quantity in km²": Quantity(number(area / 10**6), "km²"),
        "a decimal": area,
        "a float": float(area),
        "square meters in text": f"{number(area)}㎡",
        "mu in text": f"{in_mu}亩",
        "mu": mu(in_mu),
        "hectares in text": f"{number(area / 10**4)}公顷",
        "a stranger's floats": FLOATS.Quantity(float(area), "m**2"),
        "a stranger's square kilometers": FLOATS.Quantity(float(area) / 10**6, "km**2"),
        "a stranger's hectares": FLOATS.Quantity(float(area) / 10**4, "hectare"),
        "a stranger's square feet": FLOATS.Quantity(float(area), "m**2").to("foot**2"),
        "a stranger's decimals": DECIMALS.Quantity(area, "m**2"),
        "a stranger's decimals in hectares": DECIMALS.Quantity(area / 10**4, "hectare"),
    }


def outcome(report: Report) -> list[tuple[Verdict, object, object, object]]:
    """Return verdicts and numbers."""

    def numbers(finding: Finding) -> tuple[Verdict, object, object, object]:
        return (finding.verdict, *finding.numbers)

    return [numbers(finding) for finding in report]


@given(
    area=st.decimals(0, 10**6, places=4),
    household_count=st.integers(0, 10**6),
    at_the_line=st.booleans(),
)
def test_one_area_comes_to_one_verdict_however_it_is_written(
    area: Decimal, household_count: int, at_the_line: bool
) -> None:
    if at_the_line:
        area = Decimal(33) * household_count / 100
    expected = None
    for door, written in writings(area).items():
        mapping = {HOUSEHOLDS: household_count, WORKING_PREMISES_AREA: written}
        hall = Facility(key="hall", floor_area=written, premises=[WORKING_PREMISES])
        community = Community(key="hope", households=household_count, facilities=[hall])
        found = outcome(check(mapping, STANDARDS, on=ON))
        assert found == outcome(check(community, STANDARDS, on=ON)), door
        assert expected in {None, tuple(found)}, door
        expected = tuple(found)
    if at_the_line:
        assert expected is not None
        assert {verdict for verdict, *_ in expected} == {Verdict.MET}


@pytest.mark.parametrize("household_count", range(1, 20_001, 131))
def test_the_line_itself_in_mu_and_abroad(household_count: int) -> None:
    area = Decimal(33) * household_count / 100
    for written in writings(area).values():
        known = {HOUSEHOLDS: household_count, WORKING_PREMISES_AREA: written}
        report = check(known, STANDARDS, on=ON)
        assert {finding.numbers.shortfall for finding in report} == {Decimal(0)}


AREAS = {
    f"{policy.key}.{standard.key}": standard
    for policy in BUILTIN
    for standard in policy.standards
    if standard.subject in (Subject.COMMUNITY, Subject.JURISDICTION)
    and {test.fact.unit for test in standard.tests} == {"m²"}
}


@pytest.mark.parametrize("name", AREAS)
@given(area=st.decimals(0, 10**4, places=4), household_count=st.integers(0, 10**4))
def test_the_same_of_every_area_the_documents_ask_for(
    name: str, area: Decimal, household_count: int
) -> None:
    standard = AREAS[name]
    if standard.subject is Subject.JURISDICTION:
        standard = standard.read_as(Subject.COMMUNITY)
    facts: dict[Fact, Any] = {fact: 5000 for fact in standard.facts if fact.unit == "m²"}
    facts |= {HOUSEHOLDS: household_count, CATEGORIES: standard.applies_to.any_of[:1]}
    for fact in dict.fromkeys(test.fact for test in standard.tests):
        found = {
            tuple(outcome(check(facts | {fact: written}, standard, on=ON)))
            for written in writings(area).values()
        }
        assert len(found) == 1


def test_a_strangers_mu_means_what_it_means_there() -> None:
    """In a registry of somebody else ``mu`` may be anything; their registry converts it."""
    theirs: pint.UnitRegistry[Any] = pint.UnitRegistry(None)
    theirs.define("meter = [length] = m")
    theirs.define("mu = 1000 * meter ** 2")
    written: Any = theirs.Quantity(2, "mu")
    assert Facility(key="hall", floor_area=written).floor_area == square_meters(2000)
    assert Facility(key="hall", floor_area="2亩").floor_area == mu(2)
