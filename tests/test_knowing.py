"""Facts of a subject: what is derived, what is stated, and what stays unknown."""

import copy
import pickle
from decimal import Decimal
from typing import Any

import attrs
import pytest
from attrs import evolve

from community_governance.errors import InvalidValueError
from community_governance.interchange.testing import DOCUMENT
from community_governance.knowing import (
    categories_of,
    facts,
    facts_needed,
    known,
    known_facts,
    territory_facts,
)
from community_governance.model.community import Community, Stated
from community_governance.model.demands import AtLeast, Fixed, Test
from community_governance.model.facts import (
    CHARTER,
    COMMUNITIES,
    FACTS,
    HOUSEHOLDS,
    OPERATING_FUNDS,
    PLANNED_HOUSEHOLDS,
    ROOMS,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.parts import (
    BuildingProject,
    Compound,
    Facility,
    FundLine,
    FundPeriod,
    Grid,
    Organization,
    Room,
)
from community_governance.model.policy import Policy
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.territory import Territory
from community_governance.model.vocabulary import (
    BENEFIT_PROJECT_FUNDS_KIND,
    CITY,
    CIVILIZED_COMPOUND,
    EXISTING,
    GACHA,
    GACHA_COMMITTEE,
    INTEGRATED_FACILITY,
    NEW_BUILD,
    OPERATING_FUNDS_KIND,
    PARTY_PLAQUE,
    PREMISES,
    PROPERTY_FIRM,
    RESIDENTS_AREA,
    RESIDENTS_COMMITTEE,
    RURAL,
    URBAN,
    VILLAGE,
    VILLAGERS_COMMITTEE,
    WORKING_PREMISES,
    Category,
    CommitteeKind,
    Function,
    RoomKind,
)
from community_governance.model.workers import (
    Engagement,
    Worker,
)
from community_governance.policies import BUILTIN, loudi, ordos
from community_governance.units import Quantity, Range, square_meters, workers, yuan

GYM, LIBRARY = RoomKind("gym", "健身房", "gym"), RoomKind("library", "图书室", "library")
CARE, HEALTH = Function("care", "养老", "care"), Function("health", "卫生", "health")


def of(**fields: Any) -> dict[str, object]:
    """Return the facts of a community of these fields."""
    return dict(facts(Community(key="hope", **fields)))


# --- communities ---


def test_what_is_not_known_is_absent() -> None:
    assert of() == {}


def test_fields_are_facts_in_their_house_units() -> None:
    known = of(
        households=2000,
        residents=Range(5000, None),
        territory_area="3平方公里",
        staff=8,
        plaques=[PARTY_PLAQUE],
        information_platform=True,
        charter=False,
    )
    assert known == {
        "households": 2000,
        "residents": Range(5000, None, "person"),
        "territory_area": Decimal(3),
        "staff": 8,
        "plaques": ("party_organization",),
        "information_platform": 1,
        "charter": 0,
    }
    assert {type(known["information_platform"]), type(known["charter"])} == {int}


def test_nothing_is_zero_and_not_unknown() -> None:
    assert of(households=0, plaques=(), grids=()) == {"households": 0, "plaques": (), "grids": 0}


def test_what_is_asked_twice_is_answered_alike_and_apart() -> None:
    community = Community(key="hope", households=2000)
    first = facts(community)
    first["households"] = 0
    assert facts(community) == {"households": 2000}
    assert facts(evolve(community, households=1)) == {"households": 1}


def test_what_was_derived_is_kept_out_of_sight() -> None:
    asked, fresh = Community(key="hope", households=2000), Community(key="hope", households=2000)
    before = pickle.dumps(asked)
    assert known(asked) is known(asked)
    assert pickle.dumps(asked) == before
    for copied in (copy.copy(asked), copy.deepcopy(asked), evolve(asked), pickle.loads(before)):
        assert copied == asked == fresh
        assert known(copied) is not known(asked)
    assert (hash(asked), repr(asked)) == (hash(fresh), repr(fresh))
    assert not [name for name in dir(asked) if "known" in name and not name.startswith("_")]
    assert not [field.name for field in attrs.fields(Community) if "known" in field.name]


def test_stated_facts_are_facts() -> None:
    given: list[tuple[Fact, Any]] = [
        (OPERATING_FUNDS, "18万元"),
        (WORKING_PREMISES_AREA, Range(Decimal("0.5"), None)),
        (PLANNED_HOUSEHOLDS, 1200),
        (ROOMS, [GYM, "hall"]),
        (Fact("lit", "item", "有路灯", "lit", CHARTER.kind), True),
    ]
    assert of(stated=[Stated(fact, value) for fact, value in given]) == {
        "operating_funds": Decimal(180000),
        "working_premises_area": Range(Decimal("0.5"), None, "m²"),
        "planned_households": 1200,
        "rooms": ("gym", "hall"),
        "lit": 1,
    }


# --- premises ---


def test_a_facility_counts_for_what_it_is_declared_to_be_and_for_nothing_else() -> None:
    hall = Facility(key="hall", floor_area=540, premises=[WORKING_PREMISES, INTEGRATED_FACILITY])
    shed = Facility(key="shed", floor_area=100)
    known = of(facilities=[hall, shed])
    assert known["working_premises_area"] == known["integrated_facility_area"] == 540
    assert known["facilities"] == 2
    assert "public_service_premises_area" not in known


def test_premises_of_one_kind_are_added_and_kinds_never() -> None:
    rooms = [
        Facility(key="a", floor_area="100.5㎡", premises=[WORKING_PREMISES]),
        Facility(key="b", floor_area="0.15亩", premises=[WORKING_PREMISES]),
        Facility(key="c", floor_area=50, premises=[INTEGRATED_FACILITY]),
    ]
    known = of(facilities=rooms)
    assert known["working_premises_area"] == Decimal("200.5")
    assert known["integrated_facility_area"] == 50


def test_a_sum_with_one_unknown_member_is_unknown() -> None:
    rooms = [
        Facility(key="a", floor_area=100, premises=[WORKING_PREMISES]),
        Facility(key="b", premises=[WORKING_PREMISES]),
    ]
    assert "working_premises_area" not in of(facilities=rooms)


@pytest.mark.parametrize(
    ("one", "other", "total"),
    [
        (Range(10, 20), Range(1, 2), Range(11, 22)),
        (Range(10, 20), 5, Range(15, 25)),
        (5, Range(10, None), Range(15, None)),
        (Range(None, 20), Range(None, 2), Range(None, 22)),
        (Range(1, None), Range(2, None), Range(3, None)),
    ],
)
def test_a_range_widens_a_sum(one: Range | int, other: Range | int, total: Range) -> None:
    rooms = [
        Facility(key="a", floor_area=one, premises=[WORKING_PREMISES]),
        Facility(key="b", floor_area=other, premises=[WORKING_PREMISES]),
    ]
    found = of(facilities=rooms)["working_premises_area"]
    assert isinstance(found, Range)
    assert (found.low, found.high) == (total.low, total.high)


def test_a_sum_of_which_neither_end_is_known_is_unknown() -> None:
    rooms = [
        Facility(key="a", floor_area=Range(None, 20), premises=[WORKING_PREMISES]),
        Facility(key="b", floor_area=Range(1, None), premises=[WORKING_PREMISES]),
    ]
    assert "working_premises_area" not in of(facilities=rooms)


def test_a_community_without_any_facility_has_no_area_of_any_premises() -> None:
    known = of(facilities=())
    assert {premises.area_key: known[premises.area_key] for premises in PREMISES} == dict.fromkeys(
        (premises.area_key for premises in PREMISES), 0
    )
    assert known["rooms"] == known["functions"] == ()


def test_a_stated_area_goes_before_the_sum() -> None:
    hall = Facility(key="hall", floor_area=540, premises=[WORKING_PREMISES])
    known = of(facilities=[hall], stated=[Stated(WORKING_PREMISES_AREA, 600)])
    assert known["working_premises_area"] == 600


@pytest.mark.parametrize("field", ["public_space_area", "office_area"])
def test_public_space_and_offices_are_added_where_they_are_given(field: str) -> None:
    both = [Facility(key="a", **{field: 30}), Facility(key="b", **{field: "20.5"})]  # type: ignore[arg-type]  # fields by name
    assert of(facilities=both)[field] == Decimal("50.5")
    assert field not in of(facilities=[both[0], Facility(key="c")])
    assert field not in of(facilities=[Facility(key="c")])


def test_rooms_and_functions_are_those_of_all_facilities_or_unknown() -> None:
    one = Facility(key="a", rooms=[Room(GYM), Room(LIBRARY)], functions=[CARE])
    other = Facility(key="b", rooms=[Room(GYM)], functions=[HEALTH, CARE])
    known = of(facilities=[one, other])
    assert known["rooms"] == ("gym", "library")
    assert known["functions"] == ("care", "health")
    unsure = of(facilities=[one, Facility(key="c", functions=[])])
    assert "rooms" not in unsure
    assert unsure["functions"] == ("care",)


# --- grids, workers, funds ---


def test_grids_cover_their_community_so_their_households_add_up_to_it() -> None:
    grids = [Grid(key="a", households=200, residents=600), Grid(key="b", households=300)]
    known = of(grids=grids)
    assert known == {"grids": 2, "households": 500}
    assert of(grids=grids, households=520)["households"] == 520


def test_compounds_need_not_cover_it() -> None:
    assert of(compounds=[Compound(key="a", households=200)]) == {"compounds": 1}


def test_workers_on_record_are_counted_where_no_total_is_stated() -> None:
    hired = [Worker(key=key, engagement=Engagement.CONTRACT, full_time=True) for key in ("a", "b")]
    assert of(workers=hired) == {"workers": 2, "staff": 2, "community_workers": 2}
    assert of(workers=hired, staff=9, community_workers=8) == {
        "workers": 2, "staff": 9, "community_workers": 8,
    }  # fmt: skip
    assert of(workers=()) == {"workers": 0, "staff": 0, "community_workers": 0}


def test_funds_are_added_by_kind_and_by_period() -> None:
    """A period that is not stated agrees with none but the same."""
    funds = [
        FundLine(kind=OPERATING_FUNDS_KIND, amount="10万元"),
        FundLine(kind=OPERATING_FUNDS_KIND, amount="8万元"),
        FundLine(kind=OPERATING_FUNDS_KIND, amount="5万元", period=FundPeriod.YEAR),
        FundLine(kind=BENEFIT_PROJECT_FUNDS_KIND, amount="20万元", period=FundPeriod.YEAR),
        FundLine(kind=BENEFIT_PROJECT_FUNDS_KIND, amount="1元", period=FundPeriod.TWO_YEARS),
    ]
    assert of(funds=funds) == {
        "operating_funds": 180000,
        "operating_funds_per_year": 50000,
        "benefit_project_funds_per_year": 200000,
        "benefit_project_funds_two_years": 1,
    }
    more = of(funds=funds, stated=[Stated(OPERATING_FUNDS, yuan(200000))])
    assert more["operating_funds"] == 200000


# --- parts ---


def test_the_facts_of_parts_are_their_own() -> None:
    hall = Facility(
        key="hall",
        floor_area=540,
        premises=[WORKING_PREMISES],
        office_area=90,
        rooms=[Room(GYM)],
    )
    assert facts(hall) == {
        "working_premises_area": 540,
        "office_area": 90,
        "rooms": ("gym",),
    }
    assert facts(Facility(key="hall", premises=[WORKING_PREMISES])) == {}
    assert facts(Grid(key="g", households=300, compounds=["a", "b"], workers=["w"])) == {
        "households": 300,
        "compounds": 2,
        "workers": 1,
    }
    compound = Compound(key="c", residents_activity_area=120, recognitions=[CIVILIZED_COMPOUND])
    assert facts(compound) == {
        "residents_activity_area": 120,
        "recognitions": ("civilized_compound",),
    }
    project = BuildingProject(key="p", planned_households=1200, service_area_planned="360㎡")
    assert facts(project) == {"planned_households": 1200, "service_area_planned": 360}
    assert facts(Worker(key="w")) == facts(Organization(key="o", kind=PROPERTY_FIRM)) == {}


@pytest.mark.parametrize("stranger", [3, None, "hope", {"households": 3}])
def test_what_is_no_noun_has_no_facts(stranger: object) -> None:
    with pytest.raises(InvalidValueError, match="a noun such as Community"):
        facts(stranger)  # type: ignore[arg-type]  # the refusal is what is tested


# --- categories ---


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({}, None),
        ({"categories": ()}, ()),
        ({"categories": (CITY,)}, (CITY,)),
        ({"origin": NEW_BUILD}, (NEW_BUILD,)),
        ({"categories": (CITY,), "origin": EXISTING}, (CITY, EXISTING)),
        ({"committee": RESIDENTS_COMMITTEE}, (RESIDENTS_AREA,)),
        ({"committee": VILLAGERS_COMMITTEE}, (VILLAGE,)),
        ({"categories": (RURAL,), "committee": GACHA_COMMITTEE}, (RURAL, GACHA)),
        ({"categories": (VILLAGE,), "committee": VILLAGERS_COMMITTEE}, (VILLAGE,)),
        ({"committee": CommitteeKind("owners", "业主", "owners")}, None),
    ],
)
def test_origin_and_committee_are_categories_too(
    fields: dict[str, Any], found: tuple[Category, ...] | None
) -> None:
    assert categories_of(Community(key="hope", **fields)) == found


def test_of_other_things_only_a_project_has_categories() -> None:
    assert categories_of(BuildingProject(key="p", categories=[NEW_BUILD])) == (NEW_BUILD,)
    assert categories_of(Grid(key="g")) is None


# --- territories ---


def community(key: str, area: int | None = 100, **fields: Any) -> Community:
    """Return a community with working premises of an area."""
    stated = () if area is None else (Stated(WORKING_PREMISES_AREA, area),)
    return Community(key=key, stated=stated, **fields)


def test_the_facts_of_a_territory_are_totals() -> None:
    territory = Territory(
        key="nowhere",
        communities=[
            community("a", households=2000, charter=True),
            community("b", 50, households=1000, grids=[Grid(key="g")]),
        ],
    )
    assert facts(territory) == {
        "communities": 2,
        "households": 3000,
        "working_premises_area": 150,
    }


def test_one_unknown_member_leaves_a_total_unknown_and_a_stated_one_wins() -> None:
    members = [community("a", households=2000), community("b", None, households=1000)]
    assert facts(Territory(key="t", communities=members)) == {"communities": 2, "households": 3000}
    stated = [Stated(WORKING_PREMISES_AREA, 900), Stated(HOUSEHOLDS, 9000), Stated(COMMUNITIES, 3)]
    assert facts(Territory(key="t", communities=members, stated=stated)) == {
        "communities": 3,
        "households": 9000,
        "working_premises_area": 900,
    }


def test_only_the_communities_in_scope_are_summed() -> None:
    territory = Territory(
        key="t",
        communities=[
            community("a", 100, categories=[CITY]),
            community("b", 10, categories=[URBAN]),
            community("c", 1, categories=[RURAL]),
        ],
    )
    assert territory_facts(territory, Scope((URBAN,)))["working_premises_area"] == 110
    assert territory_facts(territory, Scope((RURAL,))) == {
        "communities": 1,
        "working_premises_area": 1,
    }


def test_where_it_is_open_who_is_in_scope_no_total_is_known() -> None:
    members = [community("a", categories=[CITY]), community("b")]
    territory = Territory(key="t", communities=members, stated=[Stated(HOUSEHOLDS, 9000)])
    assert territory_facts(territory, Scope((CITY,))) == {}  # 9,000 is said of the whole
    assert territory_facts(territory, Scope())["households"] == 9000


def test_a_territory_of_no_or_unknown_communities_has_no_sums() -> None:
    assert facts(Territory(key="t")) == {}
    assert facts(Territory(key="t", communities=[])) == {"communities": 0}


# --- facts needed and known ---


def test_the_facts_needed_stand_in_order_and_once() -> None:
    keys = [fact.key for fact in facts_needed(BUILTIN)]
    assert len(keys) == len(set(keys))
    assert [fact.key for fact in facts_needed(ordos.POLICY)] == [
        "organization_kinds",
        "working_premises_area",
        "households",
        "registered",
        "joint_review",
        "functions",
        "preferential_utilities",
        "service_modes",
        "office_area",
        "public_space_area",
        "residents_pact",
        "rooms",
        "party_organization",
    ]
    assert [fact.key for fact in facts_needed(loudi.POLICY, subject=Subject.GRID)] == [
        "households",
        "residents",
    ]
    assert facts_needed([]) == ()


def test_a_standard_may_bring_facts_of_its_own() -> None:
    trees = Fact("trees", "item", "树木数", "trees")
    own = Standard(
        key="trees",
        subject=Subject.COMMUNITY,
        demand=Test(trees, AtLeast(Fixed(Quantity(3, "item")))),
        citations=(DOCUMENT.cite("一"),),
    )
    named = known_facts(Policy(document=DOCUMENT, standards=(own,)))
    assert named["trees"] is trees
    assert len(known_facts()) == len(FACTS)
    assert set(known_facts()) < set(named)


def test_amounts_are_plain_decimals_and_counts_plain_integers() -> None:
    hall = Facility(key="hall", floor_area=square_meters(540), premises=[WORKING_PREMISES])
    known = of(facilities=[hall], staff=workers(8), funds=[])
    assert {key: type(known[key]) for key in ("working_premises_area", "staff")} == {
        "working_premises_area": Decimal,
        "staff": int,
    }
