"""Which of two standards asks more, by hand: every kind of bound, scopes, conditions."""

from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import Fact
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
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
)
from community_governance.model.facts import (
    CATEGORIES,
    HOUSEHOLDS,
    LEGAL_ADVISER,
    OFFICE_AREA,
    PERMANENT_HOUSEHOLDS,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    STAFF,
    WORKING_PREMISES_AREA,
    FactKind,
)
from community_governance.model.relations import Example, Relation
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import (
    CENTER_PLAQUE,
    CENTRAL_CITY,
    CITY,
    NEW_BUILD,
    OUTER_CITY,
    PARTY_PLAQUE,
    URBAN,
    VILLAGE,
    Wording,
)
from community_governance.policies import loudi
from community_governance.strictness import follows, strictness
from community_governance.units import households, items, persons, square_meters, workers

STRICTER, WEAKER = Relation.STRICTER, Relation.WEAKER
EQUAL, BESIDE = Relation.EQUAL, Relation.INCOMPARABLE
AREA, RATIO = WORKING_PREMISES_AREA, Fact("ratio", "person", "人均", "heads", FactKind.AMOUNT)


def norm(demand: Demand, **more: Any) -> Standard:
    fields = {"key": "one", "subject": Subject.COMMUNITY} | more
    return Standard(demand=demand, citations=(DOCUMENT.cite("一"),), **fields)


def area(size: int) -> Test:
    return Test(AREA, AtLeast(Fixed(square_meters(size))))


def rate(size: str, per: int = 100, basis: Fact = HOUSEHOLDS) -> Rate:
    return Rate(square_meters(size), households(per), basis)


def staff(bound: Any, per: int, rounding: Rounding | None = None) -> Test:
    return Test(STAFF, bound(Rate(workers(1), households(per), HOUSEHOLDS, rounding)))


def staffed(bound: Any, number: str) -> Test:
    return Test(STAFF, bound(Fixed(workers(number))))


def clamped(
    per: int, low: int, high: int, bound: Any = AtLeast, rounding: Rounding | None = None
) -> Test:
    one = Rate(workers(1), households(per), HOUSEHOLDS, rounding)
    return Test(STAFF, bound(Clamped(one, workers(low), workers(high))))


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        # fixed amounts
        (area(600), area(400), STRICTER),
        (area(400), area(400), EQUAL),
        (Test(AREA, AtMost(Fixed(square_meters(400)))), area(400), BESIDE),
        (Test(AREA, Exactly(Fixed(square_meters(400)))), area(400), STRICTER),
        (Test(AREA, Exactly(Fixed(square_meters(400)))), area(401), BESIDE),
        # whole numbers: more than 2.5 is 3
        (staffed(AtLeast, "2.5"), staffed(AtLeast, "3"), EQUAL),
        (staffed(AtMost, "2.5"), staffed(AtMost, "2"), EQUAL),
        # rates
        (Test(AREA, AtLeast(rate("50"))), Test(AREA, AtLeast(rate("30"))), STRICTER),
        (Test(AREA, AtLeast(rate("30"))), Test(AREA, AtLeast(rate("0.3", 1))), EQUAL),
        (Test(AREA, AtMost(rate("50"))), Test(AREA, AtMost(rate("30"))), WEAKER),
        (Test(AREA, AtLeast(rate("30"))), area(400), BESIDE),
        (Test(AREA, AtLeast(rate("30"))),
         Test(AREA, AtLeast(rate("20", 100, PERMANENT_HOUSEHOLDS))), BESIDE),
        # counts are made whole
        (staff(AtLeast, 200), staff(AtLeast, 300), STRICTER),
        (staff(AtLeast, 200), staff(AtLeast, 200, Rounding.NONE), EQUAL),
        (staff(AtLeast, 200), staff(AtLeast, 200, Rounding.NEAREST), STRICTER),
        (staff(AtLeast, 200, Rounding.NEAREST), staff(AtLeast, 200, Rounding.DOWN), STRICTER),
        (staff(AtMost, 200), staff(AtMost, 200, Rounding.UP), STRICTER),
        (staff(Exactly, 200), staff(AtLeast, 200), STRICTER),
        # clamps
        (clamped(200, 5, 9), clamped(200, 4, 9), STRICTER),
        (clamped(200, 5, 9), clamped(200, 5, 12), WEAKER),
        (clamped(200, 5, 9), clamped(300, 5, 9), STRICTER),
        (clamped(200, 5, 9), staff(AtLeast, 200), BESIDE),
        (clamped(200, 5, 9), Test(STAFF, AtLeast(Fixed(workers(5)))), STRICTER),
        (clamped(200, 5, 9), Test(STAFF, AtLeast(Fixed(workers(9)))), WEAKER),
        (clamped(200, 5, 9, AtMost), Test(STAFF, AtMost(Fixed(workers(9)))), STRICTER),
        (clamped(200, 5, 9, Exactly), clamped(200, 5, 9), STRICTER),
        (clamped(200, 5, 9, Exactly), clamped(200, 5, 9, AtMost, Rounding.UP), STRICTER),
        (clamped(200, 5, 9, Exactly), clamped(200, 5, 9, AtMost), BESIDE),  # which rounds down
        (clamped(200, 5, 9, Exactly), clamped(200, 4, 9, Exactly), BESIDE),
        # shares
        (Test(OFFICE_AREA, AtMost(Share(Decimal(10), PUBLIC_SPACE_AREA))),
         Test(OFFICE_AREA, AtMost(Share(Decimal(20), PUBLIC_SPACE_AREA))), STRICTER),
        # joins
        (AllOf((area(400), Test(AREA, AtLeast(rate("30"))))), area(400), STRICTER),
        (AnyOf((area(400), Test(AREA, AtLeast(rate("30"))))), area(400), WEAKER),
        (AllOf((area(400), area(600))), area(600), EQUAL),
        (AnyOf((area(400), area(600))), area(400), EQUAL),
        (AllOf((area(400), AnyOf((area(300), area(500))))), area(400), EQUAL),
        # words
        (Test(PLAQUES, Includes((PARTY_PLAQUE, CENTER_PLAQUE))),
         Test(PLAQUES, Includes((PARTY_PLAQUE,))), STRICTER),
        (Test(PLAQUES, Only((PARTY_PLAQUE,))),
         Test(PLAQUES, Only((PARTY_PLAQUE, CENTER_PLAQUE))), STRICTER),
        (Test(PLAQUES, Only((PARTY_PLAQUE,))), Test(PLAQUES, Includes((PARTY_PLAQUE,))), BESIDE),
        (Test(PLAQUES, Only(())), Test(PLAQUES, Only((PARTY_PLAQUE,))), STRICTER),
        # what is there or not
        (Test(LEGAL_ADVISER, AtLeast(Fixed(items(1)))),
         Test(LEGAL_ADVISER, Exactly(Fixed(items(1)))), EQUAL),
        # about: nobody knows how far it goes
        (staffed(About, "10"), staffed(About, "10"), EQUAL),
        (staffed(Exactly, "10"), staffed(About, "10"), STRICTER),
        (staffed(About, "10"), staffed(AtLeast, "5"), BESIDE),
        (staffed(About, "10"), staffed(About, "11"), BESIDE),
        # what is counted in parts and asked for in whole numbers goes by steps
        (Test(RATIO, AtLeast(Rate(persons(1), households(3), HOUSEHOLDS))),
         Test(RATIO, AtLeast(Rate(persons(1), households(4), HOUSEHOLDS))), BESIDE),
    ],
)  # fmt: skip
def test_which_of_two_demands_asks_more(first: Demand, second: Demand, relation: Relation) -> None:
    reverse = {STRICTER: WEAKER, WEAKER: STRICTER}.get(relation, relation)
    assert strictness(norm(first), norm(second)).relation is relation
    assert strictness(norm(second), norm(first)).relation is reverse


CITIES, CENTER, ALL = Scope(any_of=(CITY,)), Scope(any_of=(CENTRAL_CITY,)), Scope()


@pytest.mark.parametrize(
    ("first", "second", "relation", "where_both_apply"),
    [
        # the same amount for more communities asks more
        ((400, ALL), (400, CITIES), STRICTER, EQUAL),
        ((400, Scope(any_of=(URBAN,))), (400, CITIES), STRICTER, EQUAL),
        ((400, CITIES), (400, Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,))), STRICTER, EQUAL),
        # more of fewer is neither
        ((600, Scope(any_of=(NEW_BUILD,))), (400, ALL), BESIDE, STRICTER),
        ((600, CENTER), (400, CITIES), BESIDE, STRICTER),
        # scopes that never meet
        ((600, Scope(any_of=(VILLAGE,))), (400, CITIES), BESIDE, BESIDE),
        ((600, CENTER), (400, Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,))), BESIDE, BESIDE),
    ],
)
def test_whom_a_standard_is_for_counts_as_well(
    first: tuple[int, Scope],
    second: tuple[int, Scope],
    relation: Relation,
    where_both_apply: Relation,
) -> None:
    one, other = (norm(area(size), applies_to=scope) for size, scope in (first, second))
    assert strictness(one, other).relation is relation
    assert strictness(one, other, where_both_apply=True).relation is where_both_apply


def test_a_condition_of_the_text_makes_a_standard_weaker() -> None:
    eligible = norm(area(400), condition=Wording("具备条件的", "where possible"))
    assert strictness(norm(area(400)), eligible).relation is STRICTER
    other = norm(area(400), condition=Wording("有条件的", "where there are means"))
    assert strictness(eligible, other).relation is BESIDE
    assert strictness(eligible, evolve(eligible, key="two")).relation is EQUAL


def test_standards_of_different_subjects_are_beside_each_other() -> None:
    found = strictness(norm(area(600)), norm(area(400), subject=Subject.FACILITY))
    assert (found.relation, found.only_first, found.only_second) == (BESIDE, None, None)
    assert not follows(norm(area(400)), norm(area(600), subject=Subject.FACILITY))


def test_a_case_in_point_is_a_community_in_round_numbers() -> None:
    found = strictness(norm(Test(AREA, AtLeast(rate("50")))), norm(Test(AREA, AtLeast(rate("30")))))
    assert found.only_first is None
    assert found.only_second is not None
    facts = found.only_second.facts
    assert facts == {HOUSEHOLDS: 2000, AREA: square_meters(600)}
    assert CATEGORIES not in facts


def test_a_case_says_what_it_is_and_what_it_is_not() -> None:
    city = norm(area(400), applies_to=Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,)))
    found = strictness(norm(area(300), applies_to=CITIES), city)
    assert found.only_first is not None
    assert found.only_first.categories == (OUTER_CITY,)
    assert found.only_first.facts[CATEGORIES] == ("outer_city",)
    assert found.only_second is not None
    assert found.only_second.categories == (CENTRAL_CITY,)


def test_where_no_category_rules_out_another_no_case_is_stated() -> None:
    own = evolve(CITY, key="own_kind", zh="本地类别", en="own kind", implies=(), excludes=())
    found = strictness(norm(area(400), applies_to=Scope(none_of=(own,))), norm(area(300)))
    assert (found.relation, found.only_second) == (BESIDE, None)
    assert found.only_first is not None
    assert found.only_first.categories == (own,)


def test_cases_of_words_and_of_what_is_there_can_be_stated() -> None:
    signs = norm(Test(PLAQUES, Only((PARTY_PLAQUE,))))
    none = norm(Test(PLAQUES, Only(())))
    case = strictness(none, signs).only_second
    assert case is not None
    assert case.facts == {PLAQUES: ("party_organization",)}
    wider = strictness(signs, norm(Test(PLAQUES, Only((PARTY_PLAQUE, CENTER_PLAQUE)))))
    assert wider.only_second is not None
    assert wider.only_second.facts == {PLAQUES: ("service_center",)}
    adviser = norm(Test(LEGAL_ADVISER, AtLeast(Fixed(items(1)))))
    other = norm(AllOf((adviser.demand, area(1))))
    case = strictness(other, adviser).only_second
    assert case is not None
    assert case.facts == {LEGAL_ADVISER: True, AREA: square_meters(0)}


def test_a_case_that_only_about_tells_apart_is_not_stated() -> None:
    about, ten = (norm(Test(STAFF, bound(Fixed(workers(10))))) for bound in (About, Exactly))
    found = strictness(ten, about)
    assert (found.relation, found.only_second) == (STRICTER, None)


def test_what_can_be_broken_does_not_follow_from_nothing() -> None:
    assert not follows(norm(area(400)))
    assert follows(norm(area(0)))


def test_loudis_norms_stand_to_each_other_as_they_read() -> None:
    villages, cities, center, towns = (
        loudi.POLICY.standard(f"operating-funds-of-{kind}")
        for kind in (
            "villages",
            "city-communities",
            "central-city-communities",
            "township-communities",
        )
    )
    pairs = ((villages, cities), (cities, center), (center, towns), (villages, towns))
    for one, other in pairs:
        assert strictness(one, other).relation is BESIDE
        assert strictness(one, other, where_both_apply=True).relation is BESIDE


def test_an_example_is_a_mapping_that_check_takes() -> None:
    assert Example(()).facts == {}
