"""Totals by a rule, and a total shared among communities: by hand, and as laws."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance import Community, Territory
from community_governance.errors import (
    DuplicateKeyError,
    InvalidValueError,
    NotFoundError,
    WrongDimensionError,
)
from community_governance.model.demands import Rate
from community_governance.model.facts import (
    CHARTER,
    HOUSEHOLDS,
    PERMANENT_HOUSEHOLDS,
    PERMANENT_RESIDENTS,
)
from community_governance.model.sources import Grade
from community_governance.model.staffing import StaffingAct, StaffingRule
from community_governance.model.vocabulary import Wording
from community_governance.references.staffing import INNER_MONGOLIA_2024
from community_governance.staffing import allocate, staffing_total
from community_governance.units import Range, persons, square_meters


def several(*households: int) -> list[Community]:
    return [Community(key=f"c{place:02}", households=many) for place, many in enumerate(households)]


def shares(total: int, *households: int, low: int = 5, high: int = 9) -> list[int | None]:
    return [quota.workers for quota in allocate(total, several(*households), low, high).quotas]


# --- by hand ---


def test_a_total_is_shared_in_proportion_by_the_largest_remainder() -> None:
    # 21 by 1000, 1500, 2000 households: 4.67, 7.00, 9.33; the least lifts the first to 5,
    # the most holds the last to 9, and what is left is 7.
    assert shares(21, 1000, 1500, 2000) == [5, 7, 9]
    # Unbound: 4, 7, 9 and one more to the largest part left over, .67.
    assert shares(21, 1000, 1500, 2000, low=0, high=21) == [5, 7, 9]


def test_what_is_left_goes_to_the_largest_parts_left_over() -> None:
    # 10 by 1, 1, 1: 3.33 each; the one more goes to the first key.
    assert shares(10, 100, 100, 100, low=0, high=10) == [4, 3, 3]
    # 10 by 50, 30, 20 are whole.
    assert shares(10, 50, 30, 20, low=0, high=10) == [5, 3, 2]
    # 11 by the same: 5.5, 3.3, 2.2.
    assert shares(11, 50, 30, 20, low=0, high=11) == [6, 3, 2]


def test_where_some_are_held_the_rest_is_shared_among_the_others() -> None:
    # 20 by 100, 1000, 2000, 10 to 5 at the least and 9 at the most: the last two hold, 1000 gets
    # what is left.
    quotas = allocate(24, several(100, 1000, 9000, 10)).quotas
    assert [quota.workers for quota in quotas] == [5, 5, 9, 5]
    assert [quota.bound for quota in quotas] == ["low", "low", "high", "low"]


def test_a_community_without_households_gets_the_least_and_more_only_last() -> None:
    assert shares(15, 0, 100, 100) == [5, 5, 5]
    assert shares(23, 0, 100, 100) == [5, 9, 9]
    assert shares(25, 0, 100, 100) == [7, 9, 9]
    assert shares(13, 0, 0) == [7, 6]


def test_the_ends_are_reached() -> None:
    assert shares(15, 1, 2, 3) == [5, 5, 5]
    assert shares(27, 1, 2, 3) == [9, 9, 9]
    assert shares(0) == []


@pytest.mark.parametrize("total", [14, 28, -1, 5.5, True])
def test_a_total_that_cannot_be_shared_is_refused(total: object) -> None:
    with pytest.raises(InvalidValueError):
        allocate(total, several(1, 2, 3))  # type: ignore[arg-type]


def test_bounds_out_of_order_are_refused() -> None:
    with pytest.raises(InvalidValueError):
        allocate(15, several(1, 2, 3), low=9, high=5)


def test_of_equal_parts_the_greater_number_goes_first_and_then_the_key() -> None:
    # 4 by 30, 10: 3.0 and 1.0; 3 by 50, 10: 2.5 and 0.5, the greater number first.
    assert shares(3, 10, 50, low=0, high=3) == [0, 3]
    twins = [Community(key=key, households=10) for key in ("b", "a")]
    found = {each.community: each.workers for each in allocate(3, twins, 0, 3).quotas}
    assert found == {"a": 2, "b": 1}


def test_by_any_fact_that_is_a_number() -> None:
    two = [
        Community(key="a", permanent_households=100, territory_area="2 km²"),
        Community(key="b", permanent_households=300, territory_area="2 km²"),
    ]
    by_area = allocate(12, two, by="territory_area").quotas
    assert [quota.workers for quota in by_area] == [6, 6]
    assert by_area[0].measure == Decimal(2)
    stood_in = allocate(12, two, by=HOUSEHOLDS).quotas
    assert [quota.workers for quota in stood_in] == [5, 7]
    assert {quota.measured_from for quota in stood_in} == {PERMANENT_HOUSEHOLDS}
    assert allocate(12, two, by=PERMANENT_HOUSEHOLDS).quotas[0].measured_from is None
    with pytest.raises(NotFoundError):
        allocate(12, two, by="housholds")
    with pytest.raises(InvalidValueError):
        allocate(12, two, by=CHARTER)


def test_mappings_and_a_territory_are_shared_among_too() -> None:
    mappings = [{"households": 100}, {"households": 300}]
    assert [quota.workers for quota in allocate(12, mappings).quotas] == [5, 7]
    place = Territory(key="place", communities=several(100, 300))
    assert [quota.workers for quota in allocate(12, place).quotas] == [5, 7]
    with pytest.raises(DuplicateKeyError):
        allocate(12, [Community(key="a", households=1)] * 2)


@pytest.mark.parametrize("households", [None, Range(90, 110)])
def test_where_a_number_is_not_known_nothing_is_shared(households: Range | None) -> None:
    found = allocate(12, [*several(100), Community(key="open", households=households)])
    assert found.missing == ("open",)
    assert not found.is_determined
    assert [quota.workers for quota in found.quotas] == [None, None]
    assert [quota.measure for quota in found.quotas] == [Decimal(100), None]


# --- laws ---


MEASURES = st.lists(st.integers(0, 5000), min_size=1, max_size=12)


@given(measures=MEASURES, data=st.data())
def test_shares_add_up_stay_within_bounds_and_rise_with_the_number(
    measures: list[int], data: st.DataObject
) -> None:
    low = data.draw(st.integers(0, 6))
    high = low + data.draw(st.integers(0, 6))
    total = data.draw(st.integers(low * len(measures), high * len(measures)))
    found = allocate(total, several(*measures), low, high).quotas
    workers = [quota.workers or 0 for quota in found]
    assert sum(workers) == total
    assert all(low <= each <= high for each in workers)
    for one, mine in zip(measures, workers, strict=True):
        for other, theirs in zip(measures, workers, strict=True):
            assert (one > other) <= (mine >= theirs)


@given(measures=MEASURES, data=st.data())
def test_the_order_given_changes_nothing(measures: list[int], data: st.DataObject) -> None:
    total = data.draw(st.integers(5 * len(measures), 9 * len(measures)))
    given_first = several(*measures)
    shuffled = data.draw(st.permutations(given_first))
    first = {each.community: each.workers for each in allocate(total, given_first).quotas}
    assert first == {each.community: each.workers for each in allocate(total, shuffled).quotas}


@given(measures=MEASURES, more=st.integers(1, 5000), data=st.data())
def test_more_households_never_cost_a_community_a_worker(
    measures: list[int], more: int, data: st.DataObject
) -> None:
    total = data.draw(st.integers(5 * len(measures), 9 * len(measures)))
    before = allocate(total, several(*measures)).quotas[0].workers or 0
    measures[0] += more
    assert (allocate(total, several(*measures)).quotas[0].workers or 0) >= before


@given(measures=MEASURES, factor=st.integers(2, 100), data=st.data())
def test_only_proportions_matter(measures: list[int], factor: int, data: st.DataObject) -> None:
    total = data.draw(st.integers(5 * len(measures), 9 * len(measures)))
    scaled = [each * factor for each in measures]
    assert shares(total, *measures) == shares(total, *scaled)


# --- a rule ---


def test_inner_mongolia_sets_a_total_that_is_not_passed() -> None:
    found = staffing_total(INNER_MONGOLIA_2024, 105_500)
    assert (found.exact, found.workers) == (Decimal("189.9"), 189)
    assert found.is_rounded
    assert not staffing_total(INNER_MONGOLIA_2024, 60_000).is_rounded
    assert staffing_total(INNER_MONGOLIA_2024, 60_000).workers == 108


def test_it_says_who_counts_who_fixes_and_who_approves() -> None:
    acts = [step.act for step in INNER_MONGOLIA_2024.decisions]
    assert acts == [StaffingAct.FIXES, StaffingAct.PROPOSES, StaffingAct.APPROVES]
    cited = {step.citations[0].locator for step in INNER_MONGOLIA_2024.decisions}
    assert cited == {"第6条"}
    assert {each.grade for each in INNER_MONGOLIA_2024.citations} == {Grade.VERIFIED}
    assert "full-time" in INNER_MONGOLIA_2024.counts.en
    assert INNER_MONGOLIA_2024.citations[0].document.adopted == date(2024, 8, 21)


def rule(rate: Rate, *, is_total: bool = False) -> StaffingRule:
    words = Wording("甲", "a")
    return StaffingRule(
        key="k",
        title=words,
        counts=words,
        rate=rate,
        is_total=is_total,
        citations=INNER_MONGOLIA_2024.citations,
    )


def test_a_number_that_is_no_total_is_rounded_up() -> None:
    free = rule(INNER_MONGOLIA_2024.rate)
    assert staffing_total(free, 105_500).workers == 190
    assert staffing_total(free, 0).workers == 0


@pytest.mark.parametrize("basis", [-1, 1.5, True])
def test_a_basis_that_is_no_count_is_refused(basis: object) -> None:
    with pytest.raises(InvalidValueError):
        staffing_total(INNER_MONGOLIA_2024, basis)  # type: ignore[arg-type]


def test_a_staffing_rule_is_about_workers() -> None:
    with pytest.raises(WrongDimensionError):
        rule(Rate(square_meters(30), persons(100), PERMANENT_RESIDENTS))
