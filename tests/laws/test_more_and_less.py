"""Laws: more of what is asked for never turns met into not met, more households never the reverse.

From the conventions (section 4): "more area never turns met into not met,
more households never the reverse". Held for every lower bound, alone and joined,
and for the standards of the built-in policies that ask for at least so much.
"""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance import BUILTIN
from community_governance.compiling import Known, compile_demand
from community_governance.interchange.testing import amounts, areas, counts
from community_governance.model.demands import (
    AllOf,
    AnyOf,
    AtLeast,
    Clamped,
    Demand,
    Fixed,
    Rate,
    Test,
)
from community_governance.model.facts import (
    HOUSEHOLDS,
    STAFF,
    WORKING_PREMISES_AREA,
    Fact,
    FactKind,
)
from community_governance.model.findings import Verdict
from community_governance.units import Quantity, Range, exact

RANKS = {Verdict.NOT_MET: 0, Verdict.UNDETERMINED: 1, Verdict.MET: 2}


def rates(fact: Fact) -> st.SearchStrategy[Rate]:
    """Draw so much of a fact for each so many households."""
    per = amounts("household").filter(lambda each: each.magnitude > 0)
    return st.builds(Rate, amounts(fact.unit), per, st.just(HOUSEHOLDS))


def clamped(fact: Fact) -> st.SearchStrategy[Clamped]:
    """Draw a rate held between two amounts."""
    ends = st.lists(amounts(fact.unit), min_size=2, max_size=2).map(sorted)
    return st.builds(lambda rate, held: Clamped(rate, *held), rates(fact), ends)


def lower_bounds() -> st.SearchStrategy[Demand]:
    """Draw a demand of nothing but lower bounds, joined or not."""
    tests = [
        (amounts(fact.unit).map(Fixed) | rates(fact) | clamped(fact)).map(
            lambda amount, fact=fact: Test(fact, AtLeast(amount))  # type: ignore[misc]  # bound now
        )
        for fact in (WORKING_PREMISES_AREA, STAFF)
    ]

    def joined(parts: st.SearchStrategy[Demand]) -> st.SearchStrategy[Demand]:
        listed = st.lists(parts, min_size=2, max_size=3).map(tuple)
        return listed.map(AllOf) | listed.map(AnyOf)

    single: st.SearchStrategy[Demand] = st.one_of(tests)
    return st.recursive(single, joined, max_leaves=5)


def rank(demand: Demand, values: Mapping[Fact, Known | None]) -> int:
    """Return 0 for not met, 1 for undetermined, 2 for met."""
    known = {fact.key: value for fact, value in values.items() if value is not None}
    with exact():
        return RANKS[compile_demand(demand)(known, None)[0]]


@given(
    demand=lower_bounds(),
    area=areas(),
    more=areas(),
    staff=st.none() | counts(),
    households=st.none() | counts(),
)
def test_more_area_never_turns_met_into_not_met(
    demand: Demand, area: Quantity, more: Quantity, staff: int | None, households: int | None
) -> None:
    rest: dict[Fact, Known | None] = {STAFF: staff, HOUSEHOLDS: households}
    before = rank(demand, {WORKING_PREMISES_AREA: area.magnitude, **rest})
    after = rank(demand, {WORKING_PREMISES_AREA: (area + more).magnitude, **rest})
    assert after >= before


@given(
    demand=lower_bounds(),
    area=st.none() | areas(),
    staff=st.none() | counts(),
    households=counts(),
    more=counts(),
)
def test_more_households_never_turn_not_met_into_met(
    demand: Demand, area: Quantity | None, staff: int | None, households: int, more: int
) -> None:
    rest = {WORKING_PREMISES_AREA: None if area is None else area.magnitude, STAFF: staff}
    assert rank(demand, {HOUSEHOLDS: households + more, **rest}) <= rank(
        demand, {HOUSEHOLDS: households, **rest}
    )


@given(demand=lower_bounds(), low=counts(), width=counts(), area=areas(), shift=counts())
def test_the_same_of_ranges(
    demand: Demand, low: int, width: int, area: Quantity, shift: int
) -> None:
    """A range whose two ends both lie higher is more."""
    have: dict[Fact, Known | None] = {WORKING_PREMISES_AREA: area.magnitude, STAFF: 5}
    fewer, many = Range(low, low + width), Range(low + shift, low + shift + width)
    assert rank(demand, {HOUSEHOLDS: many, **have}) <= rank(demand, {HOUSEHOLDS: fewer, **have})
    less = {**have, WORKING_PREMISES_AREA: fewer, HOUSEHOLDS: 300}
    more = {**have, WORKING_PREMISES_AREA: many, HOUSEHOLDS: 300}
    assert rank(demand, less) <= rank(demand, more)


LOWER_BOUNDS = {
    f"{policy.key}.{standard.key}": standard
    for policy in BUILTIN
    for standard in policy.standards
    if all(isinstance(test.bound, AtLeast) for test in standard.tests)
    and all(fact.kind in {FactKind.AMOUNT, FactKind.COUNT} for fact in standard.facts)
}


@pytest.mark.parametrize("name", LOWER_BOUNDS)
@given(data=st.data())
def test_the_same_of_what_the_documents_ask(name: str, data: st.DataObject) -> None:
    """Whoever meets a printed lower bound meets it with more, and for fewer households."""
    standard = LOWER_BOUNDS[name]
    known = {fact: data.draw(counts(3000)) for fact in standard.facts}
    fact = data.draw(st.sampled_from(standard.facts))
    more = {**known, fact: known[fact] + data.draw(counts(3000))}
    before, after = rank(standard.demand, known), rank(standard.demand, more)
    assert {before, after} <= {RANKS[Verdict.MET], RANKS[Verdict.NOT_MET]}
    if fact in {test.fact for test in standard.tests}:
        assert after >= before
    else:
        assert after <= before
