"""Buildings and size rules: what they refuse, and what a standard comes to."""

from decimal import Decimal
from fractions import Fraction

import pytest

from community_governance import Grid
from community_governance.errors import InvalidValueError, NotFoundError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import (
    About,
    AllOf,
    AtLeast,
    AtMost,
    Demand,
    Fixed,
    Test,
)
from community_governance.model.division import Building, Division, GridRule
from community_governance.model.facts import HOUSEHOLDS, RESIDENTS, STAFF
from community_governance.model.standards import Standard, Subject
from community_governance.policies import loudi
from community_governance.units import Range, households, persons, workers

SIZE = loudi.POLICY.standard("grid-size")


def _standard(demand: Demand) -> Standard:
    cited = (DOCUMENT.cite("一"),)
    return Standard(key="size", subject=Subject.GRID, demand=demand, citations=cited)


def test_a_building_has_two_coordinates_or_none() -> None:
    assert Building(key="b", east="0.5", north=-3).east == Decimal("0.5")
    with pytest.raises(InvalidValueError, match="two coordinates or none"):
        Building(key="b", east=1)


def test_a_rule_has_a_cap_of_at_least_one() -> None:
    with pytest.raises(InvalidValueError, match="has a cap"):
        GridRule()
    with pytest.raises(InvalidValueError, match="at least 1"):
        GridRule(cap_households=0)


def test_about_is_a_cap_only_by_the_tolerance_that_the_caller_chooses() -> None:
    with pytest.raises(InvalidValueError, match="without a tolerance"):
        GridRule.from_standard(SIZE, by="households")
    assert GridRule.from_standard(SIZE, by="households", about=Decimal(0)).caps == (
        ("households", 200),
    )
    assert GridRule.from_standard(SIZE, by="residents", about=Decimal("0.15")).caps == (
        ("residents", 690),
    )


def test_of_two_sizes_joined_by_or_the_caller_chooses_one() -> None:
    with pytest.raises(InvalidValueError, match='says "or"'):
        GridRule.from_standard(SIZE, about=Decimal(0))


def test_a_rule_keeps_its_clause_and_what_the_caller_chose() -> None:
    rule = GridRule.from_standard(SIZE, by="households", about=Decimal("0.1"))
    assert rule.citations == SIZE.citations
    assert rule.reading is not None
    assert rule.reading.zh == "“左右”的容差由使用者定为10%；规模按户数计，由使用者选定"
    assert "10%" in rule.reading.en
    rule = GridRule.from_standard(SIZE, by="residents", about=Decimal(0))
    assert rule.reading is not None
    assert rule.reading.zh == "“左右”由使用者定为不留容差；规模按人数计，由使用者选定"


def test_sizes_joined_by_and_are_both_caps() -> None:
    both = AllOf(
        (
            Test(HOUSEHOLDS, AtMost(Fixed(households(300)))),
            Test(RESIDENTS, AtMost(Fixed(persons(900)))),
        )
    )
    rule = GridRule.from_standard(_standard(both))
    assert rule.caps == (("households", 300), ("residents", 900))
    assert rule.reading is None


def test_a_part_of_a_household_is_below_the_cap() -> None:
    about = Test(HOUSEHOLDS, About(Fixed(households(199))))
    rule = GridRule.from_standard(_standard(about), about=Decimal("0.1"))
    assert rule.caps == (("households", 218),)  # 218.9


@pytest.mark.parametrize(
    "demand",
    [Test(HOUSEHOLDS, AtLeast(Fixed(households(300)))), Test(STAFF, AtMost(Fixed(workers(3))))],
)
def test_what_is_no_upper_size_of_a_grid_is_refused(demand: Demand) -> None:
    with pytest.raises(InvalidValueError, match="size"):
        GridRule.from_standard(_standard(demand))


def test_the_balance_is_exact_and_takes_ranges_at_their_upper_end() -> None:
    grids = [Grid(key="a", households=100), Grid(key="b", households=Range(80, 101))]
    division = Division(rule=GridRule(cap_households=200), grids=grids, fewest=2, pieces=1)  # type: ignore[arg-type]  # converted
    balance = division.balance()
    assert (balance.total, balance.smallest, balance.largest) == (201, 100, 101)
    assert balance.mean == Fraction(201, 2)
    with pytest.raises(NotFoundError, match="unknown measure"):
        division.balance("residents")


def test_a_division_knows_where_a_building_lies() -> None:
    grids = (Grid(key="a", buildings=["b1"]), Grid(key="b"))
    division = Division(rule=GridRule(cap_households=1), grids=grids, fewest=1, pieces=1)
    found = division.grid_of("b1")
    assert found is not None
    assert found.key == "a"
    assert division.grid_of("b2") is None
