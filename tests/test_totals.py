"""What communities share counts once in the sums of their territory."""

import pickle
from decimal import Decimal
from typing import Any

import pytest

from community_governance import Community, Compound, Facility, Territory
from community_governance.errors import InvalidValueError
from community_governance.knowing import facts, territory_facts
from community_governance.model.community import Stated
from community_governance.model.facts import (
    FACILITIES,
    INTEGRATED_FACILITY_AREA,
    OFFICE_AREA,
    ORGANIZATIONS,
    PUBLIC_SPACE_AREA,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.parts import Organization
from community_governance.model.standards import Scope
from community_governance.model.territory import Listing, Township, listings_of_one
from community_governance.model.vocabulary import (
    CITY,
    INTEGRATED_FACILITY,
    RURAL,
    SOCIAL_ORGANIZATION,
    URBAN,
    WORKING_PREMISES,
)
from community_governance.units import Range


def hall(area: Any = 500, serves: Any = ("east", "west"), **fields: Any) -> Facility:
    settings = {"key": "hall", "premises": [INTEGRATED_FACILITY]} | fields
    return Facility(floor_area=area, serves=serves, **settings)


def place(key: str, *facilities: Facility, **fields: Any) -> Community:
    return Community(key=key, facilities=facilities, **fields)


def summed(*members: Community, fact: Fact = INTEGRATED_FACILITY_AREA, **fields: Any) -> object:
    return facts(Territory(key="league", communities=members, **fields)).get(fact.key)


# --- facilities ---


def test_a_facility_listed_under_both_communities_it_serves_counts_once() -> None:
    assert summed(place("east", hall()), place("west", hall())) == 500
    assert summed(place("east", hall()), place("west", hall()), fact=FACILITIES) == 1


def test_a_facility_that_says_whom_it_serves_and_is_listed_once_counts_once() -> None:
    assert summed(place("east", hall()), place("west")) == 500
    assert summed(place("east", hall()), place("west"), fact=FACILITIES) == 1


def test_it_is_enough_that_one_of_the_listings_says_whom_it_serves() -> None:
    east, west = place("east", hall(serves=["west"])), place("west", hall(serves=None))
    assert summed(east, west) == 500


def test_halls_that_only_happen_to_have_one_key_are_two() -> None:
    assert summed(place("east", hall(serves=None)), place("west", hall(300, serves=None))) == 800
    apart = place("east", hall(serves=["east"])), place("west", hall(300, serves=["west"]))
    assert summed(*apart) == 800


def test_facilities_of_two_keys_are_two_though_both_serve_the_same_communities() -> None:
    assert summed(place("east", hall()), place("west", hall(300, key="annex"))) == 800


def test_who_serves_a_community_in_common_is_one_along_the_whole_chain() -> None:
    chain = [
        place("a", hall(serves=["a", "b"])),
        place("c", hall(serves=["c", "d"])),
        place("b", hall(serves=["b", "c"])),
    ]
    assert summed(*chain) == 500
    assert summed(*chain, fact=FACILITIES) == 1


def test_what_is_not_shared_is_added_beside_what_is() -> None:
    annex = hall(120, key="annex", serves=None)
    assert summed(place("east", hall(), annex), place("west", hall()), place("north")) == 620


def test_a_facility_counts_in_full_wherever_a_community_in_scope_lists_it() -> None:
    territory = Territory(
        key="league",
        communities=[
            place("east", hall(), categories=[CITY]),
            place("west", hall(), categories=[RURAL]),
        ],
    )
    for scope in (Scope((URBAN,)), Scope((RURAL,)), Scope()):
        assert territory_facts(territory, scope)["integrated_facility_area"] == 500


def test_a_shared_facility_counts_for_each_kind_of_premises_it_was_declared_to_be() -> None:
    both = hall(premises=[INTEGRATED_FACILITY, WORKING_PREMISES])
    own = hall(80, key="annex", serves=None, premises=[WORKING_PREMISES])
    members = place("east", both), place("west", hall(), own)
    assert summed(*members) == 500
    assert summed(*members, fact=WORKING_PREMISES_AREA) == 580
    undeclared = place("east", both), place("west", hall())  # has it working premises?
    assert summed(*undeclared, fact=WORKING_PREMISES_AREA) is None


def test_public_space_and_offices_of_a_shared_facility_count_once() -> None:
    shared = hall(public_space_area=200, office_area="30.5")
    members = place("east", shared), place("west", shared)
    assert summed(*members, fact=PUBLIC_SPACE_AREA) == 200
    assert summed(*members, fact=OFFICE_AREA) == Decimal("30.5")


def test_an_area_known_of_one_listing_only_leaves_the_sum_open() -> None:
    assert summed(place("east", hall()), place("west", hall(None))) is None


def test_a_shared_range_stays_as_wide_as_it_is() -> None:
    vague = hall(Range(400, 600, "m²"))
    own = hall(100, key="annex", serves=None)
    assert summed(place("east", vague, own), place("west", vague)) == Range(500, 700)
    at_least = hall(Range(400, None, "m²"))
    assert summed(place("east", at_least, own), place("west", at_least)) == Range(500, None)


def test_a_stated_total_holds_what_its_community_lists() -> None:
    east = place("east", hall(), stated=[Stated(INTEGRATED_FACILITY_AREA, 900)])
    assert summed(east, place("west", hall())) == 900
    west = place("west", hall(), stated=[Stated(INTEGRATED_FACILITY_AREA, 700)])
    assert summed(east, west) == 1100


def test_two_stated_totals_around_one_facility_of_a_range_leave_the_sum_open() -> None:
    vague = hall(Range(400, 600, "m²"))
    east = place("east", vague, stated=[Stated(INTEGRATED_FACILITY_AREA, 900)])
    west = place("west", vague, stated=[Stated(INTEGRATED_FACILITY_AREA, 700)])
    assert summed(east, place("west", vague)) == Range(900, 900)
    assert summed(east, west) is None


def test_of_a_shared_facility_without_an_area_two_stated_totals_cannot_be_added() -> None:
    east = place("east", hall(None), stated=[Stated(INTEGRATED_FACILITY_AREA, 900)])
    west = place("west", hall(None), stated=[Stated(INTEGRATED_FACILITY_AREA, 700)])
    assert summed(east, west) is None
    assert summed(east) == 900


def test_a_facility_of_a_known_area_leaves_the_range_of_another_as_it_is() -> None:
    vague = hall(Range(100, 200, "m²"), key="annex", serves=None)
    assert summed(place("east", hall(), vague), place("west", hall())) == Range(600, 700)


def test_a_community_by_itself_sees_what_it_lists_shared_or_not() -> None:
    assert facts(place("east", hall()))["integrated_facility_area"] == 500
    assert facts(place("west", hall()))["integrated_facility_area"] == 500
    assert facts(place("west"))["integrated_facility_area"] == 0


def test_one_facility_cannot_have_two_areas() -> None:
    with pytest.raises(InvalidValueError, match=r"hall: floor_area \(east, west\)") as caught:
        Territory(key="league", communities=[place("east", hall()), place("west", hall(300))])
    assert "共用" in caught.value.message(lang="zh")
    assert pickle.loads(pickle.dumps(caught.value)).args == caught.value.args


# --- organizations and compounds ---


def club(serves: Any = ("east", "west"), key: str = "club") -> Organization:
    return Organization(key=key, kind=SOCIAL_ORGANIZATION, serves=serves)


def test_organizations_of_the_territory_count_beside_those_of_its_communities() -> None:
    members = [Community(key=key, organizations=[club(None)]) for key in ("east", "west")]
    assert summed(*members, fact=ORGANIZATIONS, organizations=[club(None, "union")]) == 3
    assert summed(*members, fact=ORGANIZATIONS, organizations=[]) == 2
    assert summed(*members, fact=ORGANIZATIONS) is None


def test_an_organization_that_serves_several_communities_counts_once() -> None:
    members = [Community(key=key, organizations=[club()]) for key in ("east", "west")]
    assert summed(*members, fact=ORGANIZATIONS, organizations=[]) == 1
    assert summed(*members, fact=ORGANIZATIONS, organizations=[club(), club(key="union")]) == 2


def test_a_facility_and_an_organization_of_one_key_are_two() -> None:
    listed = [Listing("east", hall()), Listing("east", club(key="hall"))]
    assert listings_of_one(listed) == ()


def compounds(*keys: str) -> list[Compound]:
    return [Compound(key=key) for key in keys]


def counted(territory: Territory, scope: Scope | None = None) -> object:
    return territory_facts(territory, scope or Scope()).get("compounds")


def test_compounds_of_the_communities_and_of_the_territory_count_together() -> None:
    members = [
        Community(key="east", compounds=compounds("a", "b"), categories=[CITY]),
        Community(key="west", compounds=compounds("a"), categories=[RURAL]),
    ]
    assert counted(Territory(key="t", communities=members, compounds=compounds("c"))) == 4
    assert counted(Territory(key="t", communities=members)) == 3
    assert counted(Territory(key="t", compounds=compounds("c"))) == 1
    assert counted(Territory(key="t", compounds=[])) == 0


def test_compounds_of_no_community_belong_to_no_part_for_certain() -> None:
    east = Community(key="east", compounds=compounds("a", "b"), categories=[CITY])
    urban = Scope((URBAN,))
    assert counted(Territory(key="t", communities=[east], compounds=compounds("c")), urban) is None
    assert counted(Territory(key="t", communities=[east], compounds=[]), urban) == 2
    assert counted(Territory(key="t", communities=[east]), urban) == 2


def test_one_community_of_unknown_compounds_leaves_their_number_open() -> None:
    members = [Community(key="east", compounds=compounds("a")), Community(key="west")]
    assert counted(Territory(key="t", communities=members, compounds=[])) is None


# --- townships ---


def test_the_units_of_township_level_are_counted_for_the_whole_place() -> None:
    territory = Territory(
        key="t",
        townships=[Township(key="a"), Township(key="b")],
        communities=[Community(key="east", categories=[CITY])],
    )
    assert facts(territory)["townships"] == 2
    assert territory_facts(territory, Scope((URBAN,)))["townships"] == 2
    assert "townships" not in territory_facts(territory, Scope((RURAL,)))


def test_what_a_township_has_is_a_fact_of_it() -> None:
    assert facts(Township(key="a", government_service_center=True, social_work_station=False)) == {
        "government_service_center": 1,
        "social_work_station": 0,
    }
    assert facts(Township(key="a")) == {}
