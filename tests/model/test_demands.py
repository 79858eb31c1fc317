"""Demands: what can be asked of a fact, and what is refused before any number is looked at."""

import pickle
from decimal import Decimal
from typing import Any

import pytest

from community_governance.errors import (
    DuplicateKeyError,
    InvalidValueError,
    NotFoundError,
    WrongDimensionError,
)
from community_governance.model import demands
from community_governance.model.demands import (
    About,
    AllOf,
    Amount,
    AnyOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Demand,
    Exactly,
    Fixed,
    Includes,
    Only,
    Rate,
    Rounding,
    Share,
    Test,
    basis_of,
    number_of_grids,
)
from community_governance.model.facts import (
    CHARTER,
    COMPOUNDS,
    FACILITIES,
    FACTS,
    GRIDS,
    HOUSEHOLDS,
    OFFICE_AREA,
    PERMANENT_HOUSEHOLDS,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    RESIDENTS,
    ROOMS,
    STAFF,
    WORKING_PREMISES_AREA,
    Fact,
    FactKind,
)
from community_governance.model.vocabulary import CENTER_PLAQUE, PARTY_PLAQUE
from community_governance.units import (
    Quantity,
    grids,
    households,
    items,
    percent,
    persons,
    square_kilometers,
    square_meters,
    workers,
    yuan,
)

RATE = Rate(square_meters(30), households(100), HOUSEHOLDS)
AREA = Test(WORKING_PREMISES_AREA, AtLeast(RATE))
STAFFING = Test(STAFF, AtLeast(Fixed(workers(5))))
WORDS = Test(PLAQUES, Only((PARTY_PLAQUE,)))


# --- facts ---


@pytest.mark.parametrize(
    ("fact", "kind", "is_counted"),
    [
        (HOUSEHOLDS, FactKind.COUNT, True),
        (COMPOUNDS, FactKind.COUNT, True),
        (STAFF, FactKind.COUNT, True),
        (WORKING_PREMISES_AREA, FactKind.AMOUNT, False),
        (PLAQUES, FactKind.WORDS, True),
        (CHARTER, FactKind.FLAG, True),
    ],
)
def test_the_unit_of_a_fact_says_what_it_looks_like(
    fact: Fact, kind: FactKind, is_counted: bool
) -> None:
    assert (fact.kind, fact.is_counted) == (kind, is_counted)


def test_a_fact_has_a_name_in_each_language_and_prints_as_its_key() -> None:
    assert (HOUSEHOLDS.text("zh"), HOUSEHOLDS.text("en"), str(HOUSEHOLDS)) == (
        "户数",
        "households",
        "households",
    )


def test_a_fact_of_ones_own_costs_one_line() -> None:
    trees = Fact("trees", "item", "树木数", "trees")
    assert (trees.kind, trees.stands_in) == (FactKind.COUNT, ())
    assert pickle.loads(pickle.dumps(trees)) == trees


def test_a_fact_in_no_house_unit_is_refused() -> None:
    with pytest.raises(NotFoundError, match="unknown unit 'hectares'"):
        Fact("forest", "hectares", "林地", "forest")
    with pytest.raises(InvalidValueError, match="snake_case"):
        Fact("Forest area", "m²", "林地", "forest")


def test_no_two_facts_share_a_key() -> None:
    keys = [fact.key for fact in FACTS]
    assert len(keys) == len(set(keys))


# --- dimensions are compared when a demand is made ---


@pytest.mark.parametrize(
    ("fact", "amount"),
    [
        (WORKING_PREMISES_AREA, Fixed(yuan(400))),
        (WORKING_PREMISES_AREA, Fixed(percent(20))),
        (STAFF, Fixed(persons(5))),  # a head-count names its definition
        (Fact("budget", "yuan/year", "年度预算", "budget"), Fixed(yuan(400))),
        (WORKING_PREMISES_AREA, Rate(workers(1), households(200), HOUSEHOLDS)),
        (WORKING_PREMISES_AREA, Share(Decimal(20), STAFF)),
        (STAFF, Clamped(RATE, square_meters(5), square_meters(9))),
        (
            WORKING_PREMISES_AREA,
            Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers(5), workers(9)),
        ),
    ],
)
@pytest.mark.parametrize("bound", [AtLeast, AtMost, Exactly, About])
def test_an_amount_of_another_dimension_is_refused(
    fact: Fact, amount: Amount, bound: type[AtLeast | AtMost | Exactly | About]
) -> None:
    with pytest.raises(WrongDimensionError):
        Test(fact, bound(amount))


@pytest.mark.parametrize(
    ("fact", "amount"),
    [
        (WORKING_PREMISES_AREA, Fixed(square_kilometers("0.0004"))),
        (Fact("budget", "yuan/year", "年度预算", "budget"), Fixed(Quantity(100, "yuan/month"))),
        (OFFICE_AREA, Share(Decimal(20), PUBLIC_SPACE_AREA)),
        (STAFF, Rate(workers(18), persons(10000), RESIDENTS)),
        (WORKING_PREMISES_AREA, Clamped(RATE, square_meters(50), square_kilometers(1))),
    ],
)
def test_an_amount_of_the_same_dimension_is_taken(fact: Fact, amount: Amount) -> None:
    assert Test(fact, AtLeast(amount)).fact is fact


def test_square_meters_per_person_are_not_asked_of_households() -> None:
    with pytest.raises(WrongDimensionError) as caught:
        Rate(square_meters(30), persons(100), HOUSEHOLDS)
    assert (caught.value.given, caught.value.expected) == ("100 person", "household")


@pytest.mark.parametrize("rounding", Rounding)
def test_only_a_count_is_made_whole(rounding: Rounding) -> None:
    rate = Rate(square_meters(30), households(100), HOUSEHOLDS, rounding)
    for amount in (rate, Clamped(rate, square_meters(1), square_meters(2))):
        with pytest.raises(InvalidValueError, match="only a count is rounded"):
            Test(WORKING_PREMISES_AREA, AtLeast(amount))
    Test(STAFF, AtLeast(Rate(workers(1), households(200), HOUSEHOLDS, rounding)))


@pytest.mark.parametrize("per", [households(0), Quantity(-100, "household")])
def test_a_rate_is_per_a_positive_amount(per: Quantity) -> None:
    with pytest.raises(InvalidValueError, match="a rate is per a positive amount"):
        Rate(square_meters(30), per, HOUSEHOLDS)


@pytest.mark.parametrize("share", [Decimal("-0.01"), Decimal("100.01"), Decimal("Infinity")])
def test_a_share_lies_between_nothing_and_all(share: Decimal) -> None:
    with pytest.raises(InvalidValueError, match="a share lies between 0 and 100"):
        Share(share, PUBLIC_SPACE_AREA)


@pytest.mark.parametrize("share", [Decimal(0), Decimal("12.5"), Decimal(100)])
def test_the_ends_of_a_share_are_shares(share: Decimal) -> None:
    assert Share(share, PUBLIC_SPACE_AREA).percent == share


def test_the_low_end_of_a_clamp_may_not_lie_above_the_high_end() -> None:
    rate = Rate(workers(1), households(200), HOUSEHOLDS)
    assert Clamped(rate, workers(5), workers(5)).low == workers(5)
    with pytest.raises(InvalidValueError, match="the low end lies above the high end") as caught:
        Clamped(rate, workers(9), workers(5))
    assert caught.value.given == "9 worker, 5 worker"


def test_the_ends_of_a_clamp_are_amounts_of_what_it_clamps() -> None:
    with pytest.raises(WrongDimensionError, match="converts to m², not 5 worker"):
        Clamped(RATE, workers(5), square_meters(9))


@pytest.mark.parametrize("bound", [Includes((PARTY_PLAQUE,)), Only((PARTY_PLAQUE,)), Only(())])
def test_words_are_asked_of_a_fact_that_holds_words(bound: Bound) -> None:
    assert Test(PLAQUES, bound).bound == bound
    with pytest.raises(WrongDimensionError, match="a set of words"):
        Test(HOUSEHOLDS, bound)


@pytest.mark.parametrize(
    ("fact", "amount"),
    [
        (PLAQUES, Fixed(items(3))),
        (FACILITIES, Share(Decimal(20), ROOMS)),
        (FACILITIES, Rate(items(1), items(2), PLAQUES)),
    ],
)
def test_numbers_are_asked_of_facts_that_are_numbers(fact: Fact, amount: Amount) -> None:
    with pytest.raises(WrongDimensionError, match="a number"):
        Test(fact, AtLeast(amount))


def test_a_list_of_parts_is_kept_as_a_tuple() -> None:
    parts: Any = [AREA, STAFFING]
    words: Any = [PARTY_PLAQUE, CENTER_PLAQUE]
    assert AllOf(parts) == AllOf((AREA, STAFFING))
    assert hash(AnyOf(parts)) == hash(AnyOf((AREA, STAFFING)))
    assert Includes(words) == Includes((PARTY_PLAQUE, CENTER_PLAQUE))


@pytest.mark.parametrize("bound", [Includes, Only])
def test_a_word_stands_once_in_a_bound(bound: type[Includes | Only]) -> None:
    with pytest.raises(DuplicateKeyError) as caught:
        bound((PARTY_PLAQUE, CENTER_PLAQUE, PARTY_PLAQUE))
    assert (caught.value.kind, caught.value.key) == ("word", "party_organization")


@pytest.mark.parametrize("join", [AllOf, AnyOf])
@pytest.mark.parametrize("parts", [(), (AREA,)])
def test_a_join_has_two_parts_or_more(join: type[AllOf | AnyOf], parts: tuple[Demand, ...]) -> None:
    with pytest.raises(InvalidValueError, match="two parts or more"):
        join(parts)


# --- questions about demands ---


def test_the_tests_of_a_demand_stand_left_to_right_however_deep() -> None:
    demand = AnyOf((AllOf((AREA, STAFFING)), WORDS, AnyOf((STAFFING, AREA))))
    assert demands.tests_of(demand) == (AREA, STAFFING, WORDS, STAFFING, AREA)
    assert demands.tests_of(AREA) == (AREA,)


@pytest.mark.parametrize(
    ("bound", "basis"),
    [
        (AtLeast(RATE), (HOUSEHOLDS,)),
        (AtMost(Clamped(RATE, square_meters(1), square_meters(2))), (HOUSEHOLDS,)),
        (Exactly(Share(Decimal(20), PUBLIC_SPACE_AREA)), (PUBLIC_SPACE_AREA,)),
        (About(Fixed(square_meters(400))), ()),
    ],
)
def test_an_amount_depends_on_one_fact_or_none(bound: Bound, basis: tuple[Fact, ...]) -> None:
    assert basis_of(Test(WORKING_PREMISES_AREA, bound)) == basis


def test_a_set_of_words_depends_on_no_fact() -> None:
    assert basis_of(WORDS) == basis_of(Test(ROOMS, Includes(()))) == ()


@pytest.mark.parametrize("demand", [AREA, WORDS, AllOf((AREA, WORDS)), AnyOf((AREA, STAFFING))])
def test_equal_demands_hash_alike_and_survive_pickle(demand: Demand) -> None:
    again = pickle.loads(pickle.dumps(demand))
    assert (again, hash(again)) == (demand, hash(demand))


def test_demands_of_equal_amounts_are_equal_in_any_unit() -> None:
    one = Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(400))))
    other = Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_kilometers("0.0004"))))
    assert one == other
    assert hash(one) == hash(other)


# --- the size of a grid becomes a number of grids ---


@pytest.mark.parametrize(
    ("size", "number"),
    [
        (AtLeast(Fixed(households(300))), AtMost),
        (AtMost(Fixed(households(300))), AtLeast),
        (Exactly(Fixed(households(300))), Exactly),
        (About(Fixed(households(300))), About),
    ],
)
def test_a_size_of_a_grid_becomes_a_number_of_grids(
    size: Bound, number: type[AtLeast | AtMost | Exactly | About]
) -> None:
    """At most 300 households in a grid are at least one grid for each 300 households."""
    turned = number_of_grids(Test(HOUSEHOLDS, size))
    assert turned == Test(GRIDS, number(Rate(grids(1), households(300), HOUSEHOLDS)))


def test_joined_sizes_become_joined_numbers() -> None:
    by_households = Test(HOUSEHOLDS, About(Fixed(households(200))))
    by_residents = Test(RESIDENTS, About(Fixed(persons(600))))
    assert number_of_grids(AnyOf((by_households, by_residents))) == AnyOf(
        (number_of_grids(by_households), number_of_grids(by_residents))
    )
    assert isinstance(number_of_grids(AllOf((by_households, by_residents))), AllOf)


@pytest.mark.parametrize(
    "test",
    [
        Test(HOUSEHOLDS, AtMost(Rate(households(1), households(2), PERMANENT_HOUSEHOLDS))),
        Test(HOUSEHOLDS, AtMost(Share(Decimal(20), PERMANENT_HOUSEHOLDS))),
        Test(PLAQUES, Only((PARTY_PLAQUE,))),
    ],
)
def test_what_is_no_fixed_size_becomes_no_number_of_grids(test: Test) -> None:
    with pytest.raises(InvalidValueError, match="only a fixed size of a grid") as caught:
        number_of_grids(test)
    assert caught.value.given == test.fact.key


def test_a_grid_of_no_size_becomes_no_number_of_grids() -> None:
    with pytest.raises(InvalidValueError, match="a rate is per a positive amount"):
        number_of_grids(Test(HOUSEHOLDS, AtMost(Fixed(households(0)))))


def test_a_number_of_items_may_be_asked_of_a_flag() -> None:
    assert Test(CHARTER, AtLeast(Fixed(items(1)))).fact is CHARTER
