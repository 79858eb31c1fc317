"""Law: joins follow three-valued logic, however deeply they are nested.

Design, section 3: "AllOf is not met if a part is not met, else undetermined if one is;
AnyOf is met if a part is met, else undetermined if one is." With not met as 0, undetermined as 1
and met as 2 these are the least and the greatest of the parts.
The table is asked of every join of three tests, and of joins of joins drawn at random.
"""

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance.compiling import Known, compile_demand
from community_governance.interchange.testing import demands, fact_values
from community_governance.model import demands as asked
from community_governance.model.demands import AllOf, AnyOf, AtLeast, Demand, Fixed, Test, basis_of
from community_governance.model.facts import (
    FACTS,
    PERMANENT_HOUSEHOLDS,
    STAFF,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.findings import Verdict
from community_governance.units import Quantity, exact, magnitude

RANKS = {Verdict.NOT_MET: 0, Verdict.UNDETERMINED: 1, Verdict.MET: 2}
FACTS_ASKED = (WORKING_PREMISES_AREA, STAFF, PERMANENT_HOUSEHOLDS)
TESTS = tuple(Test(fact, AtLeast(Fixed(Quantity(5, fact.unit)))) for fact in FACTS_ASKED)
VALUES: dict[int, Known | None] = {0: 3, 1: None, 2: 5}


def rank(
    demand: Demand, values: dict[str, Known], about: Decimal | None = None
) -> tuple[int, dict[Test, int]]:
    """Return the rank of a demand, and the ranks of its tests."""
    with exact():
        verdict, _, parts = compile_demand(demand)(values, about)
    return RANKS[verdict], {part.test: RANKS[part.verdict] for part in parts}


def expected(demand: Demand, ranks: dict[Test, int]) -> int:
    """Return the rank that the table gives, from those of the tests."""
    match demand:
        case Test():
            return ranks[demand]
        case AllOf(parts):
            return min(expected(part, ranks) for part in parts)
        case AnyOf(parts):
            return max(expected(part, ranks) for part in parts)


@pytest.mark.parametrize("ranks", list(itertools.product(VALUES, repeat=3)))
@pytest.mark.parametrize("outer", [AllOf, AnyOf])
@pytest.mark.parametrize("inner", [AllOf, AnyOf])
def test_a_join_of_three_follows_the_table(
    ranks: tuple[int, int, int], outer: type[AllOf | AnyOf], inner: type[AllOf | AnyOf]
) -> None:
    values = {
        fact.key: value
        for fact, each in zip(FACTS_ASKED, ranks, strict=True)
        if (value := VALUES[each]) is not None
    }
    own = dict(zip(TESTS, ranks, strict=True))
    for demand in (
        outer(TESTS),
        outer((TESTS[0], inner(TESTS[1:]))),
        outer((inner(TESTS[:2]), TESTS[2])),
    ):
        assert rank(demand, values) == (expected(demand, own), own)


def plain(fact: Fact) -> st.SearchStrategy[Known]:
    """Draw a value of a fact as compiled demands take it."""

    def known(value: object) -> Known:
        if isinstance(value, Quantity):
            return magnitude(value, fact.unit)
        return int(value) if isinstance(value, bool) else value  # type: ignore[return-value]  # a count, range or words

    return fact_values(fact).map(known)


@given(data=st.data(), demand=demands(), about=st.none() | st.sampled_from(["0", "0.1"]))
def test_any_demand_comes_to_what_its_tests_come_to(
    data: st.DataObject, demand: Demand, about: str | None
) -> None:
    read = {fact for test in asked.tests_of(demand) for fact in (test.fact, *basis_of(test))}
    drawn = {fact.key: plain(fact) for fact in FACTS if fact in read}
    values = data.draw(st.fixed_dictionaries({}, optional=drawn))
    tolerance = None if about is None else Decimal(about)
    found, own = rank(demand, values, tolerance)
    for test, each in own.items():
        assert rank(test, values, tolerance)[0] == each
    assert found == expected(demand, own)


@given(demand=demands())
def test_of_nothing_known_nothing_is_concluded(demand: Demand) -> None:
    assert rank(demand, {})[0] == RANKS[Verdict.UNDETERMINED]
