"""Communities and what stands in them: what their fields take, and what they refuse."""

import copy
import pickle
from collections.abc import Callable
from datetime import date
from decimal import Context, Decimal, localcontext
from typing import Any

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from community_governance.calendars import Period
from community_governance.errors import (
    DuplicateKeyError,
    InvalidValueError,
    NotFoundError,
    WrongDimensionError,
)
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.community import Community, Stated, fact_value
from community_governance.model.facts import (
    BENEFIT_PROJECT_FUNDS_PER_YEAR,
    CHARTER,
    COMMUNITIES,
    FACTS,
    GRIDS,
    HOUSEHOLDS,
    OPERATING_FUNDS,
    OPERATING_FUNDS_PER_YEAR,
    PLANNED_HOUSEHOLDS,
    PLAQUES,
    ROOMS,
    WORKERS,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.fields import UNITS
from community_governance.model.figures import Baseline, PayFigure, PayNature, Reference
from community_governance.model.parts import (
    BuildingProject,
    Compound,
    Facility,
    FundLine,
    FundPeriod,
    Grid,
    Management,
    Organization,
    Room,
    Standing,
)
from community_governance.model.places import Level
from community_governance.model.territory import Territory, Township
from community_governance.model.vocabulary import (
    CENTRAL_CITY,
    CITY,
    CIVILIZED_COMMUNITY,
    CIVILIZED_COMPOUND,
    EXISTING,
    NEW_BUILD,
    OPERATING_FUNDS_KIND,
    PARTY_PLAQUE,
    PROPERTY_FIRM,
    RURAL,
    URBAN,
    VILLAGE,
    WORKING_PREMISES,
    Category,
    Function,
    Mark,
    MobileService,
    Post,
    RoomKind,
    ServiceMode,
    Wording,
)
from community_governance.model.workers import (
    Appraisal,
    AppraisalClass,
    Education,
    EducationLevel,
    Engagement,
    Position,
    Qualification,
    QualificationLevel,
    Worker,
)
from community_governance.units import (
    HOUSE_UNITS,
    Quantity,
    Range,
    square_kilometers,
    square_meters,
    yuan,
    yuan_per_month,
)

POSITION = Position(body="committee", title="主任", period=Period("2020-01-01"))
READING_ROOM = RoomKind("reading_room", "图书阅览室", "reading room")


# --- what a field takes ---


def test_a_community_needs_nothing_but_a_key() -> None:
    community = Community(key="hope")
    assert (community.households, community.facilities, community.stated) == (None, None, ())


@pytest.mark.parametrize("given", [2013, "2,013户", "2013", Decimal(2013), Quantity(2013, "户")])
def test_a_count_is_kept_as_a_plain_integer(given: Any) -> None:
    households = Community(key="hope", households=given).households
    assert (households, type(households)) == (2013, int)


def test_a_count_may_be_a_range() -> None:
    community = Community(key="hope", households=Range(1400, 1600), residents="约6000人")
    assert community.households == Range(1400, 1600, "household")
    assert community.residents == Range(None, None, "person", near=6000)


@pytest.mark.parametrize("given", [540, "540㎡", "0.81亩", square_meters(540), Decimal("540.00")])
def test_an_area_is_kept_in_its_house_unit(given: Any) -> None:
    assert Facility(key="hall", floor_area=given).floor_area == square_meters(540)


def test_money_and_the_area_of_a_territory_have_units_of_their_own() -> None:
    assert FundLine(kind=OPERATING_FUNDS_KIND, amount="18万元").amount == yuan(180000)
    assert Community(key="hope", territory_area="3平方公里").territory_area == square_kilometers(3)
    assert set(UNITS.values()) <= set(HOUSE_UNITS)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("households", -1),
        ("households", 2.5),
        ("households", True),
        ("households", float("nan")),
        ("households", "two thousand"),
        ("staff", Range(Decimal("1.5"), None)),
        ("territory_area", "-3"),
        ("territory_area", float("inf")),
    ],
)
def test_what_is_no_such_amount_is_refused(name: str, given: object) -> None:
    with pytest.raises(InvalidValueError):
        Community(key="hope", **{name: given})  # type: ignore[arg-type]  # the refusal is what is tested


@pytest.mark.parametrize(
    ("name", "given"), [("households", "2000人"), ("territory_area", "3元"), ("staff", "3m²")]
)
def test_an_amount_of_another_dimension_is_refused(name: str, given: str) -> None:
    with pytest.raises(WrongDimensionError):
        Community(key="hope", **{name: given})  # type: ignore[arg-type]  # the refusal is what is tested


@pytest.mark.parametrize(("convert", "unit"), list(UNITS.items()), ids=list(UNITS.values()))
def test_each_kind_of_field_takes_a_number_in_its_house_unit(
    convert: Callable[[Any], Any], unit: str
) -> None:
    kept = convert(3)
    assert kept == (Quantity(3, unit) if isinstance(kept, Quantity) else 3)
    assert unit == "yuan" or convert(None) is None


def test_unknown_and_none_differ() -> None:
    unknown, none = Community(key="hope"), Community(key="hope", grids=[], facilities=())
    assert (unknown.grids, none.grids, none.facilities) == (None, (), ())
    assert unknown != none


def test_a_list_is_kept_as_a_tuple_in_its_order() -> None:
    grids = [Grid(key="b"), Grid(key="a")]
    community = Community(key="hope", grids=grids)
    assert community.grids == tuple(grids)
    assert hash(community) == hash(evolve(community))


def test_a_community_never_changes_and_survives_pickle_and_copy() -> None:
    community = Community(
        key="hope",
        households=2000,
        facilities=[Facility(key="hall", floor_area=540, premises=[WORKING_PREMISES])],
        stated=[Stated(OPERATING_FUNDS, 180000)],
    )
    for again in (pickle.loads(pickle.dumps(community)), copy.deepcopy(community)):
        assert again == community
        assert hash(again) == hash(community)
    with pytest.raises(FrozenInstanceError):
        community.households = 1  # type: ignore[misc]  # the refusal is what is tested


# --- keys ---


@pytest.mark.parametrize(
    ("name", "things", "kind", "key"),
    [
        ("grids", [Grid(key="g"), Grid(key="g")], "grid", "g"),
        ("compounds", [Compound(key="c"), Compound(key="c", households=3)], "compound", "c"),
        ("facilities", [Facility(key="f"), Facility(key="f")], "facility", "f"),
        ("workers", [Worker(key="w"), Worker(key="w")], "worker", "w"),
        ("organizations", [Organization(key="o", kind=PROPERTY_FIRM)] * 2, "organization", "o"),
        ("plaques", [PARTY_PLAQUE, PARTY_PLAQUE], "plaque", "party_organization"),
        ("unified_marks", [Mark("wall", "外墙", "wall")] * 2, "mark", "wall"),
        ("service_modes", [ServiceMode("one", "一窗", "one")] * 2, "service mode", "one"),
        ("mobile_services", [MobileService("van", "车", "van")] * 2, "mobile service", "van"),
        ("recognitions", [CIVILIZED_COMMUNITY] * 2, "recognition", "civilized_community"),
        ("succeeds", ["old", "old"], "community", "old"),
        ("categories", [CITY, CITY], "category", "city"),
        ("stated", [Stated(ROOMS, ("a",)), Stated(ROOMS, ("b",))], "fact", "rooms"),
    ],
)
def test_two_things_of_one_kind_under_one_key_are_refused(
    name: str, things: list[object], kind: str, key: str
) -> None:
    with pytest.raises(DuplicateKeyError) as caught:
        Community(key="hope", **{name: things})  # type: ignore[arg-type]  # fields by name
    assert (caught.value.kind, caught.value.key) == (kind, key)


@pytest.mark.parametrize(
    ("name", "things"),
    [
        ("unified_marks", [Mark("wall", "外墙", "wall")]),
        ("service_modes", [ServiceMode("one", "一窗", "one")]),
        ("mobile_services", [MobileService("van", "车", "van")]),
        ("recognitions", [CIVILIZED_COMMUNITY]),
        ("plaques", []),
        ("succeeds", ["old", "older"]),
        ("organizations", [Organization(key="o", kind=PROPERTY_FIRM)]),
        ("funds", [FundLine(kind=OPERATING_FUNDS_KIND, amount=1)] * 2),
    ],
)
def test_what_is_listed_is_kept(name: str, things: list[object]) -> None:
    community = Community(key="hope", **{name: things})  # type: ignore[arg-type]  # fields by name
    assert getattr(community, name) == tuple(things)


# --- categories ---


@pytest.mark.parametrize("given", [[CITY, VILLAGE], [VILLAGE, CENTRAL_CITY], [RURAL, URBAN]])
def test_categories_that_rule_each_other_out_are_refused(given: list[Category]) -> None:
    with pytest.raises(InvalidValueError, match="these categories rule each other out") as caught:
        Community(key="hope", categories=given)
    assert all(category.key in caught.value.given for category in given)


def test_the_origin_must_agree_with_the_categories() -> None:
    assert Community(key="hope", categories=[CITY], origin=NEW_BUILD).origin is NEW_BUILD
    assert Community(key="hope", origin=EXISTING).categories is None
    with pytest.raises(InvalidValueError, match="these categories rule each other out"):
        Community(key="hope", categories=[NEW_BUILD], origin=EXISTING)


# --- totals and parts ---


HIRED = [
    Worker(key="a", engagement=Engagement.CONTRACT, full_time=True),
    Worker(key="b", post=Post.CHIEF, full_time=True),
]
FUNDS = [
    FundLine(kind=OPERATING_FUNDS_KIND, amount="10万元"),
    FundLine(kind=OPERATING_FUNDS_KIND, amount="8万元"),
    FundLine(kind=OPERATING_FUNDS_KIND, amount="5万元", period=FundPeriod.YEAR),
]


def test_a_stated_total_may_exceed_its_parts_or_equal_them() -> None:
    grids = [Grid(key="a", households=200), Grid(key="b", households=Range(100, 300))]
    workers = [Worker(key="w", post=Post.STAFF)]
    for households, staff in ((300, 1), (900, 8)):
        community = Community(
            key="hope", households=households, grids=grids, staff=staff, workers=workers
        )
        assert (community.households, community.staff) == (households, staff)


@pytest.mark.parametrize(
    "fields",
    [
        {
            "households": 299,
            "grids": [Grid(key="a", households=200), Grid(key="b", households=100)],
        },
        {"households": Range(1, 299), "compounds": [Compound(key="a", households=300)]},
        {"households": 299, "grids": [Grid(key="a", households=Range(300, 400))]},
        {
            "households": Range(100, 299),
            "grids": [Grid(key="a", households=Range(200, None)), Grid(key="b", households=100)],
        },
        {"residents": 299, "grids": [Grid(key="a", residents=300)]},
        {"residents": Range(None, 299), "grids": [Grid(key="a", residents=Range(300, None))]},
        {"staff": 1, "workers": HIRED},
        {"staff": Range(None, 1), "workers": HIRED},
        {"community_workers": 1, "workers": HIRED},
        {"stated": [Stated(OPERATING_FUNDS, 179_999)], "funds": FUNDS},
        {"stated": [Stated(OPERATING_FUNDS, Range(0, 179_999))], "funds": FUNDS},
        {"stated": [Stated(GRIDS, 1)], "grids": [Grid(key="a"), Grid(key="b")]},
        {"stated": [Stated(WORKERS, Range(0, 1))], "workers": HIRED},
    ],
)
def test_parts_that_exceed_their_total_are_refused(fields: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueError, match="the parts of a total may not exceed it"):
        Community(key="hope", **fields)


@pytest.mark.parametrize(
    "fields",
    [
        {"households": 300, "grids": [Grid(key="a", households=Range(300, 400))]},
        {"households": Range(100, 300), "grids": [Grid(key="a", households=Range(None, 400))]},
        {"households": Range(100, None), "grids": [Grid(key="a", households=400)]},
        {"permanent_households": 1, "grids": [Grid(key="a", households=400)]},
        {"residents": 300, "grids": [Grid(key="a", residents=300), Grid(key="b")]},
        {"staff": 2, "community_workers": 2, "workers": HIRED},
        {"staff": 0, "community_workers": 0, "workers": [Worker(key="a")]},
        {"community_workers": 0, "workers": [Worker(key="a", post=Post.CHIEF, full_time=False)]},
        {"stated": [Stated(OPERATING_FUNDS, 180_000)], "funds": FUNDS},
        {"stated": [Stated(OPERATING_FUNDS_PER_YEAR, 50_000)], "funds": FUNDS},
        {"stated": [Stated(BENEFIT_PROJECT_FUNDS_PER_YEAR, 0)], "funds": FUNDS},
        {"stated": [Stated(GRIDS, 2)], "grids": [Grid(key="a"), Grid(key="b")]},
        {"stated": [Stated(GRIDS, 2)]},
    ],
)
def test_parts_that_may_come_to_their_total_are_taken(fields: dict[str, Any]) -> None:
    community = Community(key="hope", **fields)
    assert pickle.loads(pickle.dumps(community)) == community


def test_a_total_that_is_exceeded_is_named_with_both_numbers() -> None:
    grids = [Grid(key="a", households=200), Grid(key="b", households=Range(100, 300))]
    with pytest.raises(InvalidValueError) as caught:
        Community(key="hope", households=299, grids=grids)
    assert caught.value.given == "households 299, parts 300"


def test_parts_are_added_exactly_whatever_the_hosts_context() -> None:
    funds = [FundLine(kind=OPERATING_FUNDS_KIND, amount=amount) for amount in ("99999.99", "0.02")]
    with localcontext(Context(prec=3)), pytest.raises(InvalidValueError) as caught:
        Community(key="hope", stated=[Stated(OPERATING_FUNDS, 100_000)], funds=funds)
    assert caught.value.given == "operating_funds 100000, parts 100000.01"


def test_a_total_without_an_upper_end_is_never_exceeded() -> None:
    grids = [Grid(key="a", households=300)]
    assert Community(key="hope", households=Range(1, None), grids=grids).grids == tuple(grids)
    assert Community(key="hope", grids=grids).households is None


# --- facts beside the fields ---


def test_a_fact_without_a_field_is_stated() -> None:
    written: Any = "18万元"
    community = Community(key="hope", stated=[Stated(OPERATING_FUNDS, written)])
    assert community.stated == (Stated(OPERATING_FUNDS, yuan(180000)),)


PARTS = ("compounds", "facilities", "grids", "organizations", "workers")
FIELDS = [fact for fact in FACTS if hasattr(Community, fact.key) and fact.key not in PARTS]


@pytest.mark.parametrize("fact", FIELDS, ids=str)
def test_a_fact_with_a_field_is_not_stated_beside_it(fact: Fact) -> None:
    values: dict[str, Any] = {"words": ["a"], "flag": True, "count": 1, "amount": 1}
    with pytest.raises(InvalidValueError, match="this fact has a field of its own"):
        Community(key="hope", stated=[Stated(fact, values[fact.kind])])


@pytest.mark.parametrize(
    ("fact", "given", "kept"),
    [
        (WORKING_PREMISES_AREA, "0.9亩", square_meters(600)),
        (WORKING_PREMISES_AREA, 600, square_meters(600)),
        (WORKING_PREMISES_AREA, Range(500, 600), Range(500, 600, "m²")),
        (WORKING_PREMISES_AREA, Range(1, 2, "km²"), Range(1000000, 2000000, "m²")),
        (PLANNED_HOUSEHOLDS, "1,200户", 1200),
        (PLANNED_HOUSEHOLDS, Range(1, 2), Range(1, 2, "household")),
        (CHARTER, False, False),
        (CHARTER, 1, True),
        (CHARTER, 0, False),
        (WORKING_PREMISES_AREA, "500-600㎡", Range(500, 600, "m²")),
        (ROOMS, [READING_ROOM, "gym"], ("reading_room", "gym")),
        (PLAQUES, (), ()),
    ],
)
def test_the_value_of_a_fact_is_kept_in_its_house_unit(
    fact: Fact, given: object, kept: object
) -> None:
    assert fact_value(fact, given) == kept
    assert type(fact_value(fact, given)) is type(kept)


@pytest.mark.parametrize(
    ("fact", "given", "error"),
    [
        (CHARTER, 2, InvalidValueError),
        (CHARTER, "yes", InvalidValueError),
        (CHARTER, 1.0, InvalidValueError),
        (WORKING_PREMISES_AREA, Range(-5, 3), InvalidValueError),
        (ROOMS, "reading_room", InvalidValueError),
        (ROOMS, 3, InvalidValueError),
        (ROOMS, ["gym", "gym"], DuplicateKeyError),
        (ROOMS, ["gym", 3], InvalidValueError),
        (ROOMS, {"gym": 3}, InvalidValueError),
        (WORKING_PREMISES_AREA, "600元", WrongDimensionError),
        (WORKING_PREMISES_AREA, Range(1, 2, "yuan"), WrongDimensionError),
        (PLANNED_HOUSEHOLDS, -1, InvalidValueError),
        (PLANNED_HOUSEHOLDS, True, InvalidValueError),
    ],
)
def test_a_value_that_is_none_of_its_fact_is_refused(
    fact: Fact, given: object, error: type[Exception]
) -> None:
    with pytest.raises(error):
        Stated(fact, given)  # type: ignore[arg-type]  # the refusal is what is tested


# --- parts ---


def test_a_facility_is_what_it_is_declared_to_be() -> None:
    hall = Facility(
        key="hall",
        premises=[WORKING_PREMISES],
        level=Level.COMMUNITY,
        rooms=[Room(READING_ROOM, "40㎡"), Room(READING_ROOM)],
        functions=[Function("care", "养老", "care")],
        serves=["hope", "light"],
    )
    assert hall.rooms is not None
    assert [(room.key, room.area) for room in hall.rooms] == [
        ("reading_room", square_meters(40)),
        ("reading_room", None),
    ]
    assert (hall.serves, Facility(key="x").premises) == (("hope", "light"), ())


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"premises": [WORKING_PREMISES] * 2}, "premises"),
        ({"functions": [Function("care", "养老", "care")] * 2}, "function"),
        ({"serves": ["hope", "hope"]}, "key"),
    ],
)
def test_a_facility_lists_nothing_twice(fields: dict[str, Any], kind: str) -> None:
    with pytest.raises(DuplicateKeyError) as caught:
        Facility(key="hall", **fields)
    assert caught.value.kind == kind


def test_compounds_grids_and_organizations_keep_what_they_are_given() -> None:
    compound = Compound(
        key="c", management=Management.NONE, recognitions=[CIVILIZED_COMPOUND], households="300户"
    )
    assert (compound.households, compound.recognitions) == (300, (CIVILIZED_COMPOUND,))
    grid = Grid(key="g", compounds=["c"], buildings=["1", "2"], workers=[])
    assert (grid.compounds, grid.buildings, grid.workers) == (("c",), ("1", "2"), ())
    firm = Organization(key="o", kind=PROPERTY_FIRM, standing=Standing.FILED, fields=["care"])
    assert (firm.fields, firm.serves) == (("care",), None)


def test_a_sum_of_money_keeps_a_period_that_is_not_stated_so() -> None:
    line = FundLine(kind=OPERATING_FUNDS_KIND, amount=180000, payers=[Level.COUNTY])
    assert (line.period, line.payers) == (None, (Level.COUNTY,))
    assert line != evolve(line, period=FundPeriod.YEAR)


def test_a_project_keeps_what_was_planned_apart_from_what_was_built() -> None:
    project = BuildingProject(
        key="p", planned_households=1200, service_area_planned=360, categories=[NEW_BUILD]
    )
    assert (project.service_area_planned, project.service_area_built) == (square_meters(360), None)
    with pytest.raises(InvalidValueError, match="rule each other out"):
        BuildingProject(key="p", categories=[NEW_BUILD, EXISTING])


# --- workers ---


@pytest.mark.parametrize(
    ("fields", "is_staff", "is_community_worker"),
    [
        ({}, None, None),
        ({"full_time": True}, None, True),
        ({"full_time": False}, None, None),
        ({"post": Post.CHIEF}, True, None),
        ({"post": Post.STAFF, "full_time": True}, True, True),
        ({"positions": ()}, None, None),
        ({"positions": [POSITION]}, True, None),
        ({"engagement": Engagement.ELECTED}, True, None),
        ({"engagement": Engagement.ELECTED, "full_time": False}, True, None),
        ({"engagement": Engagement.ELECTED, "full_time": True}, True, True),
        ({"engagement": Engagement.CONTRACT}, True, None),
        ({"engagement": Engagement.CONTRACT, "full_time": False}, True, False),
        ({"engagement": Engagement.ESTABLISHMENT, "full_time": True}, True, True),
        ({"engagement": Engagement.PUBLIC_WELFARE}, None, None),
        ({"engagement": Engagement.PUBLIC_WELFARE, "post": Post.STAFF}, None, None),
        ({"engagement": Engagement.PUBLIC_WELFARE, "full_time": True}, None, None),
        ({"engagement": Engagement.PUBLIC_WELFARE, "full_time": False}, None, False),
    ],
)
def test_who_counts_in_which_head_count_is_read_from_the_record(
    fields: dict[str, Any], is_staff: bool | None, is_community_worker: bool | None
) -> None:
    worker = Worker(key="w", **fields)
    assert (worker.is_staff, worker.is_community_worker) == (is_staff, is_community_worker)


def test_a_worker_is_dated_records_only_and_shows_no_name() -> None:
    worker = Worker(
        key="w1",
        name="某某",
        post=Post.CHIEF,
        engagement=Engagement.ELECTED,
        positions=[Position(body="committee", title="主任", period=Period("2020-01-01"))],
        service=[Period("2015-07-01")],
        education=[Education(level=EducationLevel.BACHELOR, diploma=date(2014, 6, 30))],
        qualifications=[
            Qualification(level=QualificationLevel.ASSISTANT, obtained=date(2016, 9, 1))
        ],
        appraisals=[
            Appraisal(2023, AppraisalClass.EXCELLENT),
            Appraisal(2024, AppraisalClass.BASIC),
        ],
        trainings=[date(2024, 5, 1)],
    )
    assert "某某" not in repr(worker)
    assert worker == evolve(worker, name=None)
    assert pickle.loads(pickle.dumps(worker)) == worker
    assert (worker.trainings, Worker(key="w2").appraisals) == ((date(2024, 5, 1),), None)


def test_a_year_has_one_appraisal() -> None:
    with pytest.raises(DuplicateKeyError) as caught:
        Worker(
            key="w",
            appraisals=[
                Appraisal(2023, AppraisalClass.EXCELLENT),
                Appraisal(2024, AppraisalClass.EXCELLENT),
                Appraisal(2023, AppraisalClass.BASIC),
            ],
        )
    assert (caught.value.kind, caught.value.key) == ("appraisal", "2023")


# --- territories ---


def test_a_territory_holds_communities_and_what_is_beside_them() -> None:
    territory = Territory(
        key="nowhere",
        communities=[Community(key="hope"), Community(key="light")],
        townships=[Township(key="t", one_stop_hall=True)],
        compounds=[Compound(key="c")],
        organizations=[Organization(key="o", kind=PROPERTY_FIRM)],
        stated=[Stated(COMMUNITIES, 261), Stated(HOUSEHOLDS, 500000)],
    )
    assert territory.communities is not None
    assert [each.key for each in territory.communities] == ["hope", "light"]
    assert Territory(key="nowhere").communities is None
    assert pickle.loads(pickle.dumps(territory)) == territory


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"communities": [Community(key="a"), Community(key="a")]}, "community"),
        ({"townships": [Township(key="a"), Township(key="a")]}, "township"),
        ({"compounds": [Compound(key="a"), Compound(key="a")]}, "compound"),
        ({"organizations": [Organization(key="a", kind=PROPERTY_FIRM)] * 2}, "organization"),
        ({"stated": [Stated(COMMUNITIES, 1), Stated(COMMUNITIES, 2)]}, "fact"),
    ],
)
def test_a_territory_lists_nothing_twice(fields: dict[str, Any], kind: str) -> None:
    with pytest.raises(DuplicateKeyError) as caught:
        Territory(key="nowhere", **fields)
    assert caught.value.kind == kind


# --- figures that are no norms ---


def test_figures_and_references_keep_what_is_printed() -> None:
    citation = DOCUMENT.cite("一(一)", "近10家以上")
    measure = Wording("不达标的社区数", "communities below standard")
    baseline = Baseline(
        key="below", measure=measure, amount=Range(None, None, "community", near=10),
        unit="community", citation=citation,
    )  # fmt: skip
    pay = PayFigure(
        key="chief", measure=measure, amount=yuan_per_month(1500), unit="yuan/month",
        nature=PayNature.NORM, citation=citation, posts=(Post.CHIEF,),
    )  # fmt: skip
    reference = Reference(title="示例意见", citation=citation, number_as_printed="[2017]4 0号")
    for figure in (baseline, pay, reference):
        assert pickle.loads(pickle.dumps(figure)) == figure


def test_a_unit_that_is_none_is_refused_where_a_range_is_made() -> None:
    with pytest.raises(NotFoundError):
        Range(1, 2, "hectares")
