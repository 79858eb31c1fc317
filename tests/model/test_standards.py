"""Standards: which communities they are for, what they read, and how they may be read."""

import pickle
from datetime import date
from decimal import Decimal

import pytest
from attrs import evolve

from community_governance.errors import InvalidValueError
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import (
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
    Fixed,
    Includes,
    Rate,
    Share,
    Test,
)
from community_governance.model.facts import (
    GRIDS,
    HOUSEHOLDS,
    OFFICE_AREA,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    RESIDENTS,
    WORKING_PREMISES_AREA,
)
from community_governance.model.sources import Force
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import (
    CENTRAL_CITY,
    CITY,
    EXISTING,
    GACHA,
    NEW_BUILD,
    OUTER_CITY,
    PARTY_PLAQUE,
    REDEVELOPED,
    RESETTLED,
    RURAL,
    TOWNSHIP_COMMUNITY,
    URBAN,
    VILLAGE,
    Category,
    Wording,
)
from community_governance.policies import loudi
from community_governance.units import grids, households, percent, square_meters

CITATIONS = (DOCUMENT.cite("一(一)", "每百户30平米"), DOCUMENT.cite("附件"))
AREA = Test(WORKING_PREMISES_AREA, AtLeast(Rate(square_meters(30), households(100), HOUSEHOLDS)))
STANDARD = Standard(key="area", subject=Subject.COMMUNITY, demand=AREA, citations=CITATIONS)


@pytest.mark.parametrize(
    ("any_of", "none_of", "categories", "covered"),
    [
        # an empty scope is for all
        ((), (), (), True),
        ((), (), (RURAL,), True),
        # of the category, or narrower
        ((CITY,), (), (CITY,), True),
        ((CITY,), (), (CENTRAL_CITY,), True),
        ((URBAN,), (), (CENTRAL_CITY,), True),
        # wider, or nothing said: open
        ((CITY,), (), (URBAN,), None),
        ((CITY,), (), (), None),
        ((CENTRAL_CITY,), (), (CITY,), None),
        ((CITY,), (), (NEW_BUILD,), None),
        # ruled out
        ((CITY,), (), (VILLAGE,), False),
        ((CITY,), (), (GACHA,), False),
        ((CENTRAL_CITY,), (), (OUTER_CITY,), False),
        ((URBAN,), (), (RURAL,), False),
        # one of several is enough; all must be ruled out
        ((CITY, TOWNSHIP_COMMUNITY), (), (TOWNSHIP_COMMUNITY,), True),
        ((NEW_BUILD, REDEVELOPED, RESETTLED), (), (EXISTING,), False),
        ((NEW_BUILD, VILLAGE), (), (CITY,), None),
        # the narrower norm goes before the wider: 25 over 20
        ((CITY,), (CENTRAL_CITY,), (OUTER_CITY,), True),
        ((CITY,), (CENTRAL_CITY,), (CENTRAL_CITY,), False),
        ((CITY,), (CENTRAL_CITY,), (CITY,), None),
        ((CITY,), (CENTRAL_CITY,), (VILLAGE,), False),
        ((CITY,), (CENTRAL_CITY,), (URBAN,), None),
        ((), (CENTRAL_CITY,), (RURAL,), True),
        ((), (CENTRAL_CITY,), (), None),
        ((), (CENTRAL_CITY, VILLAGE), (GACHA,), False),
        # two statements together may settle what neither does alone
        ((CITY,), (NEW_BUILD,), (CITY, EXISTING), True),
        ((CITY,), (NEW_BUILD,), (CITY, NEW_BUILD), False),
        ((CITY,), (NEW_BUILD,), (EXISTING,), None),
    ],
)
def test_a_scope_covers_what_is_stated_and_leaves_open_what_is_not(
    any_of: tuple[Category, ...],
    none_of: tuple[Category, ...],
    categories: tuple[Category, ...],
    covered: bool | None,
) -> None:
    assert Scope(any_of, none_of).covers(categories) is covered


def test_the_first_citation_is_the_locator_and_names_the_policy() -> None:
    assert (STANDARD.policy, STANDARD.locator) == ("synthetic", "一(一)")


def test_a_standard_without_a_citation_cannot_be_made() -> None:
    with pytest.raises(InvalidValueError, match="every norm names its clause"):
        Standard(key="area", subject=Subject.COMMUNITY, demand=AREA, citations=())


def test_a_target_without_a_citation_cannot_be_made() -> None:
    target = Target(
        key="cover",
        measure=Wording("覆盖率", "coverage"),
        citations=CITATIONS,
        bound=AtLeast(Fixed(percent(100))),
        unit="%",
    )
    assert target.locator == "一(一)"
    with pytest.raises(InvalidValueError, match="every norm names its clause"):
        evolve(target, citations=())


def test_a_standard_asks_firmly_of_everyone_unless_it_says_otherwise() -> None:
    assert (STANDARD.force, STANDARD.applies_to) == (Force.MUST, Scope())
    assert STANDARD.direction_stated
    assert (STANDARD.starts, STANDARD.due, STANDARD.condition, STANDARD.reading) == (None,) * 4


def test_the_facts_of_a_standard_stand_in_order_and_once() -> None:
    share = Test(OFFICE_AREA, AtMost(Share(Decimal(20), PUBLIC_SPACE_AREA)))
    words = Test(PLAQUES, Includes((PARTY_PLAQUE,)))
    standard = evolve(STANDARD, demand=AllOf((AREA, share, AnyOf((AREA, words)))))
    assert standard.facts == (
        WORKING_PREMISES_AREA,
        HOUSEHOLDS,
        OFFICE_AREA,
        PUBLIC_SPACE_AREA,
        PLAQUES,
    )
    assert standard.tests == (AREA, share, AREA, words)


def test_a_standard_is_hashable_and_survives_pickle() -> None:
    again = pickle.loads(pickle.dumps(STANDARD))
    assert (again, hash(again)) == (STANDARD, hash(STANDARD))


# --- readings ---


def test_a_regional_figure_is_applied_to_one_community_only_when_asked() -> None:
    regional = evolve(STANDARD, subject=Subject.JURISDICTION, due=date(2020, 12, 31))
    read = regional.read_as(Subject.COMMUNITY)
    assert read.subject is Subject.COMMUNITY
    assert read.read_from is Subject.JURISDICTION
    assert read.demand == regional.demand
    assert (read.due, read.citations) == (regional.due, regional.citations)
    assert read.reading is not None
    assert "region" in read.reading.en
    assert "全区域" in read.reading.zh
    assert regional.reading is None


def test_what_was_read_before_is_still_said() -> None:
    regional = evolve(
        STANDARD, subject=Subject.JURISDICTION, reading=Wording("口径未注明", "whose is not said")
    )
    reading = regional.read_as(Subject.COMMUNITY).reading
    assert reading is not None
    assert reading.zh.startswith("口径未注明；")
    assert reading.en.startswith("whose is not said; ")


def test_the_size_of_a_grid_is_read_as_a_number_of_grids() -> None:
    read = loudi.POLICY.standard("grid-size").read_as(Subject.COMMUNITY)
    assert [test.fact for test in read.tests] == [GRIDS, GRIDS]
    assert read.facts == (GRIDS, HOUSEHOLDS, RESIDENTS)
    assert [test.bound.amount.amount for test in read.tests] == [grids(1), grids(1)]  # type: ignore[union-attr]  # rates
    assert read.read_from is Subject.GRID
    assert read.reading is not None
    assert "number of grids" in read.reading.en


@pytest.mark.parametrize(
    ("subject", "wanted"),
    [
        (Subject.COMMUNITY, Subject.COMMUNITY),
        (Subject.WORKER, Subject.COMMUNITY),
        (Subject.JURISDICTION, Subject.JURISDICTION),
        (Subject.JURISDICTION, Subject.GRID),
        (Subject.GRID, Subject.FACILITY),
    ],
)
def test_no_other_reading_exists(subject: Subject, wanted: Subject) -> None:
    with pytest.raises(InvalidValueError, match="only a regional or a grid standard") as caught:
        evolve(STANDARD, subject=subject).read_as(wanted)
    assert caught.value.given == f"{subject} as {wanted}"
