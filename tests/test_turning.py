"""Where verdicts turn, worked out by hand: the second demonstration, and every kind of bound."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import Community, Facility, Fact
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import (
    About,
    AllOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Exactly,
    Fixed,
    Includes,
    Rate,
    Rounding,
    Share,
    Test,
)
from community_governance.model.facts import (
    HOUSEHOLDS,
    OFFICE_AREA,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    STAFF,
    WORKING_PREMISES_AREA,
)
from community_governance.model.standards import Standard, Subject
from community_governance.model.vocabulary import CITY, PARTY_PLAQUE, WORKING_PREMISES
from community_governance.policies import alxa, dachong, loudi, ordos
from community_governance.turning import turning_points
from community_governance.units import Range, households, square_meters, workers

ON = date(2025, 12, 31)
RULE = ordos.POLICY.standard("working-premises-per-hundred-households")
STAFFING = Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers(5), workers(9))


def asked(fact: Fact, bound: Bound) -> Standard:
    return Standard(
        key="one",
        subject=Subject.COMMUNITY,
        demand=Test(fact, bound),
        citations=(DOCUMENT.cite("一"),),
    )


def span(low: int | str | None, high: int | str | None, unit: str) -> Range:
    return Range(low, high, unit)


@pytest.mark.parametrize(
    ("name", "count", "area", "most"),
    [("民族", "约1500", 480, 1600), ("和平", "900户左右", 300, 1000), ("建设", 1800, 540, 1800)],
)
def test_the_space_there_is_is_enough_up_to_so_many_households(
    name: str, count: str | int, area: int, most: int
) -> None:
    hall = Facility(key="hall", floor_area=area, premises=[WORKING_PREMISES])
    community = Community(key=name, categories=[CITY], households=count, facilities=[hall])
    (row,) = turning_points(community, RULE, on=ON)
    assert (row.subject.key, row.fact) == (name, HOUSEHOLDS)
    assert row.met == row.possible == span(None, most, "household")


def test_where_the_area_is_open_it_is_told_from_what_on_it_is_enough() -> None:
    (row,) = turning_points({"households": 2013, "categories": ["city"]}, RULE, on=ON)
    assert (row.fact, row.met) == (WORKING_PREMISES_AREA, span("603.9", None, "m²"))


def test_where_both_are_open_nothing_is_told() -> None:
    known: dict[str, Any] = {"households": Range(100, 200), "categories": ["city"]}
    assert turning_points(known, RULE, on=ON) == ()


def test_of_a_range_of_areas_what_is_sure_and_what_may_be_are_told_apart() -> None:
    known = {"working_premises_area": Range(300, 480), "households": 1200, "categories": ["city"]}
    by_households, by_area = turning_points(known, RULE, on=ON)
    assert by_households.met == span(None, 1000, "household")
    assert by_households.possible == span(None, 1600, "household")
    assert by_area.met == by_area.possible == span(360, None, "m²")


def test_out_of_scope_nothing_turns() -> None:
    known = {"working_premises_area": 480, "households": 1200, "categories": ["village"]}
    assert turning_points(known, RULE, on=ON) == ()


@pytest.mark.parametrize(
    ("fact", "bound", "have", "expected"),
    [
        # 8 workers at 1 per 200: 1,600 households; held at 9, so 9 are enough for any number
        (STAFF, AtLeast(STAFFING), 8, span(None, 1600, "household")),
        (STAFF, AtLeast(STAFFING), 9, span(None, None, "household")),
        (STAFF, AtLeast(STAFFING), 4, None),
        # at most so many: 8 are allowed from 1,600 households on, 5 always, 10 never
        (STAFF, AtMost(STAFFING), 8, span(1600, None, "household")),
        (STAFF, AtMost(STAFFING), 5, span(None, None, "household")),
        (STAFF, AtMost(STAFFING), 10, None),
        # exactly 8: from 1,401 to 1,600
        (STAFF, Exactly(STAFFING), 8, span(1401, 1600, "household")),
        (STAFF, Exactly(STAFFING), 9, span(1601, None, "household")),
        (STAFF, Exactly(STAFFING), 5, span(None, 1000, "household")),
        # part of a worker not counted: 8 are enough for 1,799; to the nearest for 1,699
        (STAFF, AtLeast(evolve(STAFFING, rate=evolve(STAFFING.rate, rounding=Rounding.DOWN))), 8,
         span(None, 1799, "household")),
        (STAFF, AtLeast(evolve(STAFFING, rate=evolve(STAFFING.rate, rounding=Rounding.NEAREST))),
         8, span(None, 1699, "household")),
        # a fifth of the public space: 18 m² of offices from 90 m² on
        (OFFICE_AREA, AtMost(Share(Decimal(20), PUBLIC_SPACE_AREA)), 18, span(90, None, "m²")),
        (OFFICE_AREA, AtLeast(Share(Decimal(0), PUBLIC_SPACE_AREA)), 18, span(None, None, "m²")),
    ],
)  # fmt: skip
def test_the_last_count_that_does_is_exact(
    fact: Fact, bound: Bound, have: int, expected: Range | None
) -> None:
    (row,) = turning_points({fact: have}, asked(fact, bound), on=ON)
    assert row.met == row.possible == expected


def test_about_turns_with_its_tolerance() -> None:
    about = asked(STAFF, About(Rate(workers(1), households(200), HOUSEHOLDS, Rounding.NONE)))
    (exact,) = turning_points({STAFF: 10}, about, on=ON)
    assert exact.met == span(2000, 2000, "household")
    (wide,) = turning_points({STAFF: 10}, about, on=ON, about=Decimal("0.1"))
    assert wide.met == span(1819, 2222, "household")  # 10/1.1*200 = 1818.2, 10/0.9*200 = 2222.2
    (any_,) = turning_points({STAFF: 10}, about, on=ON, about=Decimal(1))
    assert any_.met == span(1000, None, "household")


def test_of_a_fixed_amount_it_is_what_there_must_be() -> None:
    area = loudi.POLICY.standard("public-service-premises")
    (row,) = turning_points({}, area, on=ON)
    assert row.met == span(400, None, "m²")
    assert turning_points({"public_service_premises_area": 300}, area, on=ON) == ()


def test_each_part_of_a_demand_turns_by_itself() -> None:
    new = alxa.POLICY.standard("facility-area-of-new-and-redeveloped-compounds")
    assert isinstance(new.demand, AllOf)
    known = {"integrated_facility_area": 700, "categories": ["new_build"]}
    (per_household,) = turning_points(known, new, on=ON)
    assert per_household.met == span(None, 1400, "household")


def test_words_and_flags_do_not_turn() -> None:
    plaques = asked(PLAQUES, Includes((PARTY_PLAQUE,)))
    assert turning_points({PLAQUES: ["bank"]}, plaques, on=ON) == ()
    adviser = dachong.POLICY.standard("legal-adviser")
    assert turning_points({}, adviser, on=ON) == ()


def test_an_end_that_no_number_names_is_not_told() -> None:
    """Three workers are enough for any area below 400 m²: there is no last one."""
    per_area = asked(
        STAFF, AtLeast(Rate(workers(1), square_meters(100), OFFICE_AREA, Rounding.DOWN))
    )
    assert turning_points({STAFF: 3}, per_area, on=ON) == ()
    fixed = asked(OFFICE_AREA, Exactly(Fixed(square_meters(400))))
    (row,) = turning_points({}, fixed, on=ON)
    assert row.met == span(400, 400, "m²")
