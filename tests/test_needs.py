"""What is asked, and how many the present amount serves, whether or not the rest is known."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import capacity, requirements
from community_governance.calendars import Year
from community_governance.errors import InvalidValueError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.community import Community
from community_governance.model.demands import (
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Demand,
    Fixed,
    Includes,
    Rate,
    Share,
    Test,
)
from community_governance.model.facts import (
    CATEGORIES,
    HOUSEHOLDS,
    OFFICE_AREA,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    STAFF,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.findings import ReasonCode
from community_governance.model.parts import Grid
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import CITY, PARTY_PLAQUE
from community_governance.policies import loudi, ordos
from community_governance.units import Range, households, square_meters, workers, yuan

ON = date(2025, 12, 31)
AREA = WORKING_PREMISES_AREA
PER_HUNDRED = Rate(square_meters(30), households(100), HOUSEHOLDS)
STAFFING = Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers(5), workers(9))
PLAIN = Standard(
    key="area",
    subject=Subject.COMMUNITY,
    demand=Test(AREA, AtLeast(PER_HUNDRED)),
    citations=(DOCUMENT.cite("一(一)"),),
)


# --- requirements ---


def test_a_requirement_needs_only_what_it_is_reckoned_from() -> None:
    (row,) = requirements({HOUSEHOLDS: 2000}, PLAIN, on=ON)
    assert row.required == square_meters(600)
    assert (row.applies, row.reason.code, row.missing) == (True, ReasonCode.FACTS_MISSING, ())


def test_requirements_stand_by_standard_then_by_subject() -> None:
    several = [Community(key="a", households=100), Community(key="b", households=200)]
    rows = requirements(several, [PLAIN, evolve(PLAIN, key="again")], on=ON)
    assert [(row.standard.key, row.subject.key, row.required) for row in rows] == [
        ("area", "a", square_meters(30)),
        ("area", "b", square_meters(60)),
        ("again", "a", square_meters(30)),
        ("again", "b", square_meters(60)),
    ]


def test_what_does_not_apply_is_left_out() -> None:
    city = evolve(PLAIN, applies_to=Scope((CITY,)))
    assert requirements({CATEGORIES: ["village"]}, city, on=ON) == ()
    assert requirements({HOUSEHOLDS: 3}, PLAIN, on=date(2010, 1, 1)) == ()
    assert requirements(Grid(key="g"), PLAIN, on=ON) == ()


def test_what_may_apply_is_there_and_says_why_it_is_open() -> None:
    (row,) = requirements({HOUSEHOLDS: 2000}, evolve(PLAIN, applies_to=Scope((CITY,))), on=ON)
    assert (row.applies, row.reason.code) == (None, ReasonCode.SCOPE_UNKNOWN)
    assert row.required == square_meters(600)
    (row,) = requirements({HOUSEHOLDS: 2000}, evolve(PLAIN, starts=Year(2025)), on=ON)
    assert (row.applies, row.reason.code) == (None, ReasonCode.DATE_NOT_PRINTED)


@pytest.mark.parametrize(
    ("demand", "required"),
    [
        (Test(AREA, AtLeast(Fixed(square_meters(400)))), square_meters(400)),
        (Test(STAFF, AtLeast(STAFFING)), workers(9)),
        # both: the greater; either: the smaller
        (
            AllOf(
                (Test(AREA, AtLeast(PER_HUNDRED)), Test(AREA, AtLeast(Fixed(square_meters(700)))))
            ),
            square_meters(700),
        ),
        (
            AnyOf(
                (Test(AREA, AtLeast(PER_HUNDRED)), Test(AREA, AtLeast(Fixed(square_meters(700)))))
            ),
            square_meters(600),
        ),
        # different facts have no one number
        (AllOf((Test(AREA, AtLeast(PER_HUNDRED)), Test(STAFF, AtLeast(STAFFING)))), None),
        # a share of what is not known
        (Test(OFFICE_AREA, AtMost(Share(Decimal(20), PUBLIC_SPACE_AREA))), None),
    ],
)
def test_what_is_asked_of_2000_households(demand: Demand, required: object) -> None:
    (row,) = requirements({HOUSEHOLDS: 2000}, evolve(PLAIN, demand=demand), on=ON)
    assert row.required == required


def test_words_are_required_by_their_number() -> None:
    standard = evolve(PLAIN, demand=Test(PLAQUES, Includes((PARTY_PLAQUE,))))
    (row,) = requirements({}, standard, on=ON)
    assert (row.parts[0].required, row.missing) == (1, ())


def test_a_requirement_of_a_range_is_a_range() -> None:
    (row,) = requirements({HOUSEHOLDS: Range(1000, 2000)}, PLAIN, on=ON)
    assert isinstance(row.required, Range)
    assert [row.required.low, row.required.high] == [300, 600]


def test_what_loudi_and_ordos_ask_of_2000_households() -> None:
    known = {"permanent_households": 2000, "categories": ["outer_city", "existing"]}
    asked = {
        f"{row.standard.policy}.{row.standard.key}": row.required
        for row in requirements(known, [loudi.POLICY, ordos.POLICY], on=ON)
        if row.applies and not row.standard.tests[0].fact.is_counted
    }
    assert asked == {
        "loudi.public-service-premises": square_meters(400),
        "loudi.service-center-area": square_meters(50),
        "loudi.operating-funds-of-city-communities": yuan(200000),
        "ordos.working-premises-per-hundred-households": square_meters(600),
        "ordos.office-share-of-public-space": None,  # a share of what is not known
    }


# --- capacity ---


def served(bound: Bound, known: dict[Fact, Any], fact: Fact = AREA) -> list[tuple[str, int | None]]:
    """Return what is served and how many, of each row."""
    rows = capacity(known, evolve(PLAIN, demand=Test(fact, bound)), on=ON)
    return [(row.basis.key, row.most) for row in rows]


@pytest.mark.parametrize(
    ("have", "most"),
    [
        (540, 1800),
        ("540.2999", 1800),
        ("540.3", 1801),
        (0, 0),
        ("0.2999", 0),
        (Range(540, 900), 1800),
    ],
)
def test_space_serves_so_many_households_and_not_one_more(have: Any, most: int) -> None:
    assert served(AtLeast(PER_HUNDRED), {AREA: have}) == [("households", most)]
    have = have.low if isinstance(have, Range) else Decimal(have)
    (enough,) = requirements({HOUSEHOLDS: most}, PLAIN, on=ON)
    (more,) = requirements({HOUSEHOLDS: most + 1}, PLAIN, on=ON)
    asked = [enough.parts[0].required, more.parts[0].required]
    assert sorted([have, *asked]) == [asked[0], have, asked[1]]


@pytest.mark.parametrize(
    ("have", "most"), [(4, 0), (5, 1000), (8, 1600), (9, None), (10, None), (Range(8, 9), 1600)]
)
def test_a_clamp_serves_nobody_below_and_any_number_above(have: Any, most: int | None) -> None:
    assert served(AtLeast(STAFFING), {STAFF: have}, STAFF) == [("households", most)]


@pytest.mark.parametrize("known", [{}, {AREA: Range(None, 540)}, {HOUSEHOLDS: 2000}])
def test_of_an_unknown_amount_nothing_is_said(known: dict[Fact, Any]) -> None:
    assert served(AtLeast(PER_HUNDRED), known) == []


@pytest.mark.parametrize(
    "bound",
    [
        AtMost(PER_HUNDRED),
        AtLeast(Fixed(square_meters(400))),
        AtLeast(Share(Decimal(20), PUBLIC_SPACE_AREA)),
    ],
)
def test_only_so_much_per_so_many_serves(bound: Bound) -> None:
    assert served(bound, {AREA: 540}) == []


def test_a_rate_of_nothing_is_enough_for_any_number() -> None:
    nothing = Rate(square_meters(0), households(100), HOUSEHOLDS)
    assert served(AtLeast(nothing), {AREA: 3}) == [("households", None)]


def test_each_test_of_a_demand_has_its_row() -> None:
    both = AllOf((Test(AREA, AtLeast(PER_HUNDRED)), Test(STAFF, AtLeast(STAFFING))))
    rows = capacity({AREA: 540, STAFF: 8}, evolve(PLAIN, demand=both), on=ON)
    assert [row.most for row in rows] == [1800, 1600]
    assert {row.standard.key for row in rows} == {"area"}
    assert rows[0].subject.path == "$"


def test_the_present_space_and_staff_of_the_demonstration() -> None:
    """540 m² serve 1,800 households in Ordos, 8 workers 1,600 permanent households in Loudi."""
    known = {"working_premises_area": 540, "staff": 8, "categories": ["city"]}
    rows = capacity(known, [loudi.POLICY, ordos.POLICY], on=ON)
    assert [(row.standard.policy, row.basis.key, row.most) for row in rows] == [
        ("loudi", "permanent_households", 1600),
        ("ordos", "households", 1800),
    ]


@pytest.mark.parametrize("verb", [requirements, capacity])
def test_a_day_is_needed_and_not_guessed(verb: Callable[..., object]) -> None:
    with pytest.raises(InvalidValueError):
        verb({AREA: 540}, PLAIN, on=None)
