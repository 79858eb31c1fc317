"""The plain form: what is written, what is read back, and that nothing is lost between."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from community_governance import (
    BUILTIN,
    Community,
    Compound,
    Facility,
    Fact,
    Grid,
    Policy,
    Quantity,
    Standard,
    Territory,
    Worker,
    check,
)
from community_governance.calendars import Period, Year
from community_governance.errors import StructureError, WrongDimensionError
from community_governance.interchange.converters import (
    SCHEMA,
    from_plain,
    make_converter,
    to_plain,
)
from community_governance.model.community import Stated
from community_governance.model.demands import (
    About,
    AllOf,
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
    Share,
    Test,
)
from community_governance.model.facts import (
    CHARTER,
    HOUSEHOLDS,
    INTEGRATED_FACILITY_AREA,
    OFFICE_AREA,
    PERMANENT_RESIDENTS,
    PLANNED_HOUSEHOLDS,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    STAFF,
    WORKING_PREMISES_AREA,
)
from community_governance.model.findings import Finding
from community_governance.model.parts import (
    AreaKind,
    BuildingProject,
    FundLine,
    FundPeriod,
    GridKind,
    Management,
    Organization,
    Room,
    Standing,
)
from community_governance.model.places import Jurisdiction, Level
from community_governance.model.sources import Citation, Document, Force
from community_governance.model.standards import Scope, Subject, Target
from community_governance.model.territory import Township
from community_governance.model.vocabulary import (
    CENTER_PLAQUE,
    CITY,
    CIVILIZED_COMPOUND,
    COMMITTEE_PLAQUE,
    EXISTING,
    NEW_BUILD,
    OPERATING_FUNDS_KIND,
    PROPERTY_FIRM,
    RESIDENTS_COMMITTEE,
    SERVICE_CENTER,
    WORKING_PREMISES,
    Body,
    Category,
    Function,
    Post,
    RoomKind,
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
)
from community_governance.policies import loudi, ordos
from community_governance.units import (
    Range,
    grids,
    households,
    square_meters,
    workers,
    yuan,
)

OLD_QUARTER = Category("old_quarter", "老城区", "old quarter", implies=(CITY,))
LIBRARY = RoomKind("library", "图书室", "library")
TREES = Fact("trees", "item", "树木数", "trees")

WORKER = Worker(
    key="w1",
    post=Post.DEPUTY,
    positions=[
        Position(
            body="residents_committee",
            title="副主任",
            period=Period("2021-01-01", "2025-12-31"),
            elected=True,
        )
    ],
    engagement=Engagement.ELECTED,
    full_time=True,
    service=[Period("2016-03-01", "2019-02-28"), Period("2020-01-01")],
    education=[Education(level=EducationLevel.COLLEGE, diploma=date(2014, 7, 1))],
    qualifications=[Qualification(level=QualificationLevel.ASSISTANT, obtained=date(2018, 6, 1))],
    appraisals=[Appraisal(2020, AppraisalClass.NOT_COMPETENT)],
    trainings=[date(2024, 5, 1), date(2025, 5, 1)],
    term=Period("2021-01-01", "2025-12-31"),
)

RICH = Community(
    key="hope",
    name="希望社区",
    code="150602001001",
    jurisdiction="east",
    committee=RESIDENTS_COMMITTEE,
    categories=[CITY, OLD_QUARTER],
    origin=EXISTING,
    starts=date(2003, 5, 1),
    succeeds=["east-one", "east-two"],
    households=2013,
    permanent_households=Range(1900, 2000),
    residents="约6000",
    floating_population=0,
    territory_area="1.5 km²",
    compounds=[
        Compound(
            key="c1",
            households=300,
            management=Management.PROPERTY_FIRM,
            owners_committee=False,
            property_service_area="60㎡",
            recognitions=[CIVILIZED_COMPOUND],
        )
    ],
    grids=[
        Grid(key="g1", kind=GridKind.GENERAL, households=300, residents="约800", workers=["w1"])
    ],
    facilities=[
        Facility(
            key="hall",
            name="东街用房",
            premises=[WORKING_PREMISES, SERVICE_CENTER],
            level=Level.COMMUNITY,
            floor_area="603.9 m²",
            area_kind=AreaKind.GROSS,
            public_space_area=Range(400, 500, "m²"),
            office_area=Decimal("80.5"),
            rooms=[Room(LIBRARY, 35), Room(RoomKind("police_room", "警务室", "police room"))],
            functions=[Function("home_care", "居家养老", "home care")],
            opened=date(2010, 10, 1),
            registered=True,
            serves=("hope",),
        )
    ],
    workers=[WORKER],
    organizations=[Organization(key="o1", kind=PROPERTY_FIRM, standing=Standing.REGISTERED)],
    staff=8,
    plaques=[COMMITTEE_PLAQUE, Body("mediation_room", "人民调解室", "mediation room")],
    unified_marks=(),
    funds=[
        FundLine(
            kind=OPERATING_FUNDS_KIND,
            amount="18万元",
            period=FundPeriod.YEAR,
            payers=[Level.PREFECTURE, Level.COUNTY],
            leading_payer=Level.COUNTY,
            since=2016,
        )
    ],
    charter=True,
    legal_adviser=False,
    stated=[
        Stated(TREES, 120),
        Stated(INTEGRATED_FACILITY_AREA, square_meters(400)),
        Stated(PLANNED_HOUSEHOLDS, Range(100, 200)),
    ],
)


def _through_json(obj: Any, **settings: Any) -> Any:
    """Return the object written as JSON, read again."""
    converter = make_converter(**settings)
    written = json.dumps(to_plain(obj, converter=converter), ensure_ascii=False, allow_nan=False)
    return from_plain(json.loads(written), type(obj), converter=converter)


# --- nothing is lost ---

DEMANDS: tuple[Demand, ...] = (
    Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(400)))),
    Test(WORKING_PREMISES_AREA, AtLeast(Rate(square_meters("33.5"), households(100), HOUSEHOLDS))),
    Test(OFFICE_AREA, AtMost(Share(Decimal("12.5"), PUBLIC_SPACE_AREA))),
    Test(
        STAFF,
        Exactly(Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers(5), workers(9))),
    ),
    Test(HOUSEHOLDS, About(Fixed(households(200)))),
    Test(PLAQUES, Includes((COMMITTEE_PLAQUE, CENTER_PLAQUE))),
    Test(PLAQUES, Only((COMMITTEE_PLAQUE, Body("mediation_room", "人民调解室", "mediation room")))),
    AllOf(
        (
            Test(TREES, AtLeast(Fixed(Quantity(3, "item")))),
            AnyOf(
                (
                    Test(HOUSEHOLDS, About(Fixed(households(200)))),
                    Test(PERMANENT_RESIDENTS, About(Fixed(Quantity(600, "person")))),
                )
            ),
        )
    ),
)

DATED = Document(
    key="somewhere",
    title="某地意见",
    title_en="Opinions of a place",
    kind=ordos.DOCUMENT.kind,
    jurisdiction=Jurisdiction(
        key="somewhere", name="某地", name_en="Somewhere", level=Level.TOWNSHIP, kind="town"
    ),
    issuers=("某地人民政府",),
    number="某字〔2010〕7号",
    number_as_printed="某字[2010]7号",
    adopted=Year(2010),
    starts=date(2010, 5, 1),
    ends=Year(2012),
    superseded=date(2013, 1, 1),
    basis=("中发〔2017〕13号",),
)

STANDARDS = tuple(
    Standard(
        key=f"demand-{position}",
        subject=Subject.COMMUNITY,
        demand=demand,
        citations=(DATED.cite("一(一)", "每百户30平米"), ordos.DOCUMENT.cite("二(二)6")),
        title=Wording("面积", "area"),
        applies_to=Scope(any_of=(CITY, OLD_QUARTER), none_of=(NEW_BUILD,)),
        force=Force.IN_PRINCIPLE,
        modal="原则上",
        condition=Wording("具备条件的", "where conditions allow"),
        direction_stated=False,
        starts=Year(2011),
        starts_as_printed="2011年起",
        due=date(2011, 12, 31),
        due_as_printed="2012年前",
        reading=Wording("按不低于理解", "at least is assumed"),
        read_from=Subject.JURISDICTION,
    )
    for position, demand in enumerate(DEMANDS)
)

ROUND = [
    RICH,
    WORKER,
    Community(key="bare"),
    Grid(key="g", households=200),
    Compound(key="c"),
    Facility(key="f"),
    FundLine(kind=OPERATING_FUNDS_KIND, amount=Decimal("80000.50")),
    Organization(key="o", kind=PROPERTY_FIRM),
    BuildingProject(
        key="p",
        planned_households=Range(None, 900),
        residential_floor_area=Range(10_000, None, "m²"),
        service_area_planned="30㎡",
        planned_on=date(2025, 1, 1),
        joint_review=True,
        categories=[NEW_BUILD],
    ),
    Territory(
        key="ordos",
        communities=[Community(key="a"), RICH],
        townships=[Township(key="t", government_service_center=True)],
        stated=[Stated(CHARTER, value=True), Stated(STAFF, Range(700, 900))],
    ),
    DATED,
    *STANDARDS,
    *DATED.cite("一").document.jurisdiction.chain,
    Policy(document=DATED, standards=STANDARDS),
    *BUILTIN,
    *(baseline for policy in BUILTIN for baseline in policy.baselines),
    *(figure for policy in BUILTIN for figure in policy.pay_figures),
    *(target for policy in BUILTIN for target in policy.targets),
    check(
        Community(key="a", categories=[OLD_QUARTER], permanent_households=Range(1400, 1600)),
        ordos.POLICY,
        on=date(2025, 12, 31),
    )[0],
]


@pytest.mark.parametrize("obj", ROUND, ids=lambda obj: type(obj).__name__)
def test_what_is_written_is_read_back_as_it_was(obj: object) -> None:
    assert _through_json(obj) == obj
    assert _through_json(obj, words=[OLD_QUARTER, LIBRARY], facts=[TREES]) == obj
    assert _through_json(obj, detailed_validation=False) == obj


def test_a_report_is_written_and_read_back_with_its_findings() -> None:
    report = check(RICH, BUILTIN, on=date(2025, 12, 31), about=Decimal("0.1"))
    assert _through_json(report) == report


def test_several_objects_are_read_as_a_tuple() -> None:
    plain = to_plain((Community(key="a"), Community(key="b")))
    assert from_plain(plain, tuple[Community, ...]) == (Community(key="a"), Community(key="b"))


def test_what_is_an_object_already_stays_itself() -> None:
    assert from_plain(RICH, Community) is RICH
    built = from_plain({"key": "a", "facilities": [RICH.facilities[0]]}, Community)  # type: ignore[index]  # it has one
    assert built.facilities == RICH.facilities
    assert from_plain(ordos.POLICY, Policy) is ordos.POLICY


def test_objects_may_stand_inside_plain_data() -> None:
    target = ordos.POLICY.targets[2]
    plain = to_plain(target) | {"bound": target.bound, "demand": target.demand}
    assert from_plain(plain, Target) == target
    assert from_plain({"items": [COMMITTEE_PLAQUE]}, Only) == Only((COMMITTEE_PLAQUE,))


def test_a_bound_that_is_not_known_stays_so() -> None:
    plain = to_plain(ordos.POLICY.targets[0]) | {"bound": None, "demand": None}
    assert from_plain(plain, Target) == ordos.POLICY.targets[0]
    union: Any = Bound | None
    assert make_converter().unstructure(None, unstructure_as=union) is None


@pytest.mark.parametrize("demand", [None, {"type": "AllOf", "parts": [None, None]}])
def test_nothing_is_no_demand_and_no_part_of_one(demand: Any) -> None:
    plain = {**to_plain(ordos.POLICY.standards[0]), "demand": demand}
    with pytest.raises(StructureError, match='expected an object whose "type" is one of'):
        from_plain(plain, Standard)


@pytest.mark.parametrize("demand", DEMANDS)
def test_a_demand_says_which_kind_it_is(demand: Demand) -> None:
    plain = to_plain(demand, converter=make_converter())
    name = type(demand).__name__
    union: Any = Demand
    tagged = from_plain({"type": name, **plain}, union)
    assert tagged == demand


# --- how it is written ---


def test_the_plain_form_is_as_a_person_would_write_it() -> None:
    assert to_plain(RICH) == {
        "key": "hope",
        "name": "希望社区",
        "code": "150602001001",
        "jurisdiction": "east",
        "committee": "residents_committee",
        "categories": [
            "city",
            {"key": "old_quarter", "zh": "老城区", "en": "old quarter", "implies": ["city"]},
        ],
        "origin": "existing",
        "starts": "2003-05-01",
        "succeeds": ["east-one", "east-two"],
        "households": 2013,
        "permanent_households": {"low": "1900", "high": "2000", "unit": "household"},
        "residents": {"near": "6000", "unit": "person"},
        "floating_population": 0,
        "territory_area": "1.5 km²",
        "compounds": [
            {
                "key": "c1",
                "households": 300,
                "management": "property-firm",
                "owners_committee": False,
                "property_service_area": "60 m²",
                "recognitions": ["civilized_compound"],
            }
        ],
        "grids": [
            {
                "key": "g1",
                "kind": "general",
                "households": 300,
                "residents": {"near": "800", "unit": "person"},
                "workers": ["w1"],
            }
        ],
        "facilities": [
            {
                "key": "hall",
                "name": "东街用房",
                "premises": ["working_premises", "service_center"],
                "level": "community",
                "floor_area": "603.9 m²",
                "area_kind": "gross",
                "public_space_area": {"low": "400", "high": "500", "unit": "m²"},
                "office_area": "80.5 m²",
                "rooms": [
                    {
                        "kind": {"key": "library", "zh": "图书室", "en": "library"},
                        "area": "35 m²",
                    },
                    {"kind": {"key": "police_room", "zh": "警务室", "en": "police room"}},
                ],
                "functions": [{"key": "home_care", "zh": "居家养老", "en": "home care"}],
                "opened": "2010-10-01",
                "registered": True,
                "serves": ["hope"],
            }
        ],
        "workers": [
            {
                "key": "w1",
                "post": "deputy",
                "positions": [
                    {
                        "body": "residents_committee",
                        "title": "副主任",
                        "period": {"start": "2021-01-01", "end": "2025-12-31"},
                        "elected": True,
                    }
                ],
                "engagement": "elected",
                "full_time": True,
                "service": [
                    {"start": "2016-03-01", "end": "2019-02-28"},
                    {"start": "2020-01-01"},
                ],
                "education": [{"level": "college", "diploma": "2014-07-01"}],
                "qualifications": [{"level": "assistant", "obtained": "2018-06-01"}],
                "appraisals": [{"year": 2020, "result": "not-competent"}],
                "trainings": ["2024-05-01", "2025-05-01"],
                "term": {"start": "2021-01-01", "end": "2025-12-31"},
            }
        ],
        "organizations": [{"key": "o1", "kind": "property_firm", "standing": "registered"}],
        "staff": 8,
        "plaques": [
            "residents_committee",
            {"key": "mediation_room", "zh": "人民调解室", "en": "mediation room"},
        ],
        "unified_marks": [],
        "funds": [
            {
                "kind": "operating_funds",
                "amount": "180000 yuan",
                "period": "year",
                "payers": ["prefecture", "county"],
                "leading_payer": "county",
                "since": 2016,
            }
        ],
        "charter": True,
        "legal_adviser": False,
        "stated": [
            {
                "fact": {
                    "key": "trees",
                    "unit": "item",
                    "zh": "树木数",
                    "en": "trees",
                    "kind": "count",
                    "stands_in": [],
                },
                "value": 120,
            },
            {"fact": "integrated_facility_area", "value": "400 m²"},
            {
                "fact": "planned_households",
                "value": {"low": "100", "high": "200", "unit": "household"},
            },
        ],
    }


def test_what_is_not_known_is_left_out_and_what_is_none_stays() -> None:
    assert to_plain(Community(key="a")) == {"key": "a"}
    assert to_plain(Community(key="a", grids=())) == {"key": "a", "grids": []}
    assert from_plain({"key": "a", "grids": None}, Community).grids is None
    assert from_plain({"key": "a", "grids": []}, Community).grids == ()


def test_a_policy_carries_its_schema_and_its_document_once() -> None:
    plain = to_plain(ordos.POLICY)
    assert list(plain)[:2] == ["schema", "document"]
    assert plain["schema"] == SCHEMA == 1
    assert plain["document"]["title"] == "鄂尔多斯市加强和完善城乡社区治理实施意见"
    written = json.dumps(plain, ensure_ascii=False)
    assert written.count(ordos.DOCUMENT.title_en) == 1
    (premises,) = (
        each
        for each in plain["standards"]
        if each["key"] == "working-premises-per-hundred-households"
    )
    assert premises["citations"] == [
        {"document": "ordos", "locator": "二(二)6", "figures": ["每百户30平米"]}
    ]
    assert premises["demand"] == {
        "type": "Test",
        "fact": "working_premises_area",
        "bound": {
            "type": "AtLeast",
            "amount": {
                "type": "Rate",
                "amount": "30 m²",
                "per": "100 household",
                "basis": "households",
            },
        },
    }


def test_a_policy_cited_from_two_documents_keeps_the_other_one_whole() -> None:
    policy = Policy(document=DATED, standards=STANDARDS[:1])
    own, other = to_plain(policy)["standards"][0]["citations"]
    assert own["document"] == "somewhere"
    assert other["document"]["key"] == "ordos"


def test_any_word_of_a_set_says_its_class() -> None:
    bound = Only((COMMITTEE_PLAQUE, Body("mediation_room", "人民调解室", "mediation room")))
    assert to_plain(bound) == {
        "items": [
            {"word": "Body", "key": "residents_committee"},
            {"word": "Body", "key": "mediation_room", "zh": "人民调解室", "en": "mediation room"},
        ]
    }


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Decimal("0.5"), "0.5"),
        (Decimal("4E+2"), "400"),
        (date(2025, 12, 31), "2025-12-31"),
        (Year(2010), "2010"),
        (square_meters("420.50"), "420.5 m²"),
        (Quantity("0.6", "mu"), "400 m²"),
        (Quantity(2, "hectare"), "20000 m²"),
        (grids(3), "3 grid"),
        (yuan(5), "5 yuan"),
        (Range(1, 2), {"low": "1", "high": "2"}),
        (Range(None, 2, "m²", near=Decimal("1.5")), {"high": "2", "near": "1.5", "unit": "m²"}),
    ],
)
def test_a_scalar_is_written_so_that_it_is_read_back(value: Any, plain: object) -> None:
    assert to_plain(value) == plain
    assert from_plain(plain, type(value)) == value


def test_an_amount_per_something_has_no_plain_form() -> None:
    with pytest.raises(WrongDimensionError, match="not 1 m²/household"):
        to_plain(Quantity(1, "m²/household"))


# --- what is read ---


def _area(value: object) -> Quantity | Range | None:
    return from_plain({"key": "f", "floor_area": value}, Facility).floor_area


@pytest.mark.parametrize(
    "value",
    [
        "400 m²",
        "400㎡",
        "400平方米",
        "４００平米",
        "0.6亩",
        "0.04公顷",
        400,
        400.0,
        "400",
        Decimal(400),
        Quantity("0.6亩"),
    ],
)
def test_an_area_is_read_as_people_write_it(value: object) -> None:
    assert _area(value) == square_meters(400)


@pytest.mark.parametrize(
    "value", [{"low": 400, "high": 500}, {"low": "400", "high": "500", "unit": "m²"}, "400-500㎡"]
)
def test_a_range_of_areas_is_read_from_its_ends_or_as_written(value: object) -> None:
    assert _area(value) == Range(400, 500, "m²")


def _households(value: object) -> int | Range | None:
    return from_plain({"key": "a", "households": value}, Community).households


@pytest.mark.parametrize("value", [2013, "2013", "2,013户", "２０１３", "2 013", 2013.0])
def test_a_count_is_read_as_people_write_it(value: object) -> None:
    assert _households(value) == 2013
    assert type(_households(value)) is int


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ({"low": 1400, "high": 1600}, Range(1400, 1600, "household")),
        ({"low": 1400}, Range(1400, None, "household")),
        ({"high": "1600"}, Range(None, 1600, "household")),
        ({"near": 1500}, Range(None, None, "household", near=Decimal(1500))),
        ("约1500户", Range(None, None, "household", near=Decimal(1500))),
        ("1400至1600户", Range(1400, 1600, "household")),
        (Range(1400, 1600), Range(1400, 1600, "household")),
    ],
)
def test_a_range_of_counts_is_read_with_the_ends_that_are_known(value: object, read: Range) -> None:
    assert _households(value) == read


def test_money_is_read_in_ten_thousands() -> None:
    line = from_plain({"kind": "operating_funds", "amount": "18万元"}, FundLine)
    assert line.amount == yuan(180_000)


def test_a_stated_fact_is_read_in_the_unit_of_its_fact() -> None:
    plain = {
        "key": "a",
        "stated": [
            {"fact": "integrated_facility_area", "value": "0.6亩"},
            {"fact": "planned_households", "value": {"low": 100, "high": 200}},
        ],
    }
    assert from_plain(plain, Community).stated == (
        Stated(INTEGRATED_FACILITY_AREA, square_meters(400)),
        Stated(PLANNED_HOUSEHOLDS, Range(100, 200)),
    )


@pytest.mark.parametrize(
    ("kind", "plain", "read"),
    [
        (Year, "2010", Year(2010)),
        (date, "2010-05-01", date(2010, 5, 1)),
        (date, date(2010, 5, 1), date(2010, 5, 1)),
        (Decimal, "0.5", Decimal("0.5")),
        (Decimal, 3, Decimal(3)),
        (Quantity, "30 m²", square_meters(30)),
        (Quantity, square_meters(30), square_meters(30)),
        (Range, Range(1, 2), Range(1, 2)),
        (Fact, "households", HOUSEHOLDS),
        (Fact, HOUSEHOLDS, HOUSEHOLDS),
        (Post, "chief", Post.CHIEF),
        (Post, Post.CHIEF, Post.CHIEF),
        (Level, "county", Level.COUNTY),
    ],
)
def test_a_scalar_or_a_word_is_read_by_itself(kind: type, plain: object, read: object) -> None:
    assert from_plain(plain, kind) == read


def test_a_day_of_a_document_may_be_a_year() -> None:
    plain = to_plain(DATED)
    assert (plain["adopted"], plain["starts"], plain["ends"]) == ("2010", "2010-05-01", "2012")
    assert from_plain(plain | {"adopted": None}, Document).adopted is None


def test_citations_of_a_policy_may_name_its_document_by_key() -> None:
    plain = to_plain(ordos.POLICY)
    policy = from_plain(plain, Policy)
    assert all(each.citations[0].document == policy.document for each in policy.standards)
    assert policy.key == "ordos"
    assert hash(policy) == hash(ordos.POLICY)


def test_a_policy_without_a_schema_is_read_as_the_present_one() -> None:
    plain = to_plain(loudi.POLICY)
    del plain["schema"]
    assert from_plain(plain, Policy) == loudi.POLICY


@pytest.mark.parametrize("schema", [0, 2, "1", None])
def test_a_policy_of_another_schema_is_refused(schema: object) -> None:
    with pytest.raises(StructureError, match="expected schema 1") as caught:
        from_plain(to_plain(loudi.POLICY) | {"schema": schema}, Policy)
    assert "应为第 1 版格式" in caught.value.message(lang="zh")


@pytest.mark.parametrize("value", [5, [], "ordos", None])
def test_what_is_no_policy_is_refused(value: object) -> None:
    with pytest.raises(StructureError, match="with the fields of Policy"):
        from_plain(value, Policy)


def test_reading_a_policy_does_not_change_what_was_given() -> None:
    plain = to_plain(ordos.POLICY)
    before = json.dumps(plain, sort_keys=True)
    from_plain(plain, Policy)
    assert json.dumps(plain, sort_keys=True) == before


# --- words and facts of somebody's own ---


def test_a_word_of_ones_own_is_an_object_where_it_stands() -> None:
    word = {"key": "old_quarter", "zh": "老城区", "en": "old quarter", "implies": ["city"]}
    community = from_plain({"key": "a", "categories": [word]}, Community)
    assert community.categories == (OLD_QUARTER,)


def test_a_word_made_known_goes_by_its_key() -> None:
    converter = make_converter(words=[OLD_QUARTER, LIBRARY])
    community = from_plain(
        {"key": "a", "categories": ["old_quarter", "new_build"]}, Community, converter=converter
    )
    assert community.categories == (OLD_QUARTER, NEW_BUILD)
    assert to_plain(community, converter=converter)["categories"] == ["old_quarter", "new_build"]
    assert to_plain(Room(LIBRARY), converter=converter) == {"kind": "library"}


def test_a_word_made_known_to_one_converter_is_unknown_to_another() -> None:
    make_converter(words=[OLD_QUARTER])
    with pytest.raises(StructureError, match="unknown category 'old_quarter'"):
        from_plain({"key": "a", "categories": ["old_quarter"]}, Community)


def test_a_word_that_only_shares_its_key_is_written_in_full() -> None:
    mine = Category("city", "市区", "downtown")
    assert to_plain(Community(key="a", categories=[mine]))["categories"] == [
        {"key": "city", "zh": "市区", "en": "downtown"}
    ]


def test_a_word_made_known_may_stand_in_a_set_of_a_standard() -> None:
    own = Body("mediation_room", "人民调解室", "mediation room")
    converter = make_converter(words=[own])
    bound = from_plain(
        {"items": [{"word": "Body", "key": "mediation_room"}]}, Only, converter=converter
    )
    assert bound == Only((own,))
    assert to_plain(bound, converter=converter) == {
        "items": [{"word": "Body", "key": "mediation_room"}]
    }


def test_a_fact_of_ones_own_is_an_object_where_it_stands_or_goes_by_its_key() -> None:
    inline = {"fact": {"key": "trees", "unit": "item", "zh": "树木数", "en": "trees"}, "value": 3}
    assert from_plain(inline, Stated) == Stated(TREES, 3)
    converter = make_converter(facts=[TREES])
    assert from_plain({"fact": "trees", "value": 3}, Stated, converter=converter) == Stated(
        TREES, 3
    )
    assert to_plain(Stated(TREES, 3), converter=converter) == {"fact": "trees", "value": 3}


def test_a_set_of_words_may_be_stated_by_its_keys() -> None:
    plain = to_plain(Stated(PLAQUES, ("a", "b")))
    assert plain == {"fact": "plaques", "value": ["a", "b"]}
    assert from_plain(plain, Stated) == Stated(PLAQUES, ("a", "b"))


# --- personal data ---

NAMED = Worker(key="w1", name="张三", post=Post.CHIEF)


def test_a_workers_name_is_not_in_the_default_plain_form() -> None:
    plain = json.dumps(to_plain(Community(key="a", workers=[NAMED])), ensure_ascii=False)
    assert "张三" not in plain
    assert "name" not in to_plain(NAMED)


def test_a_workers_name_is_written_only_where_that_is_asked_for() -> None:
    converter = make_converter(personal=True)
    assert to_plain(NAMED, converter=converter)["name"] == "张三"
    assert from_plain(to_plain(NAMED, converter=converter), Worker).name == "张三"


def test_a_workers_name_is_in_no_repr() -> None:
    for shown in (repr(NAMED), str(NAMED), repr(Community(key="a", workers=[NAMED]))):
        assert "张三" not in shown
        assert "w1" in shown


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"key": "w1", "name": "张三", "post": "cheif"}, Worker),
        ({"key": "w1", "name": "张三", "term": 5}, Worker),
        ({"name": "张三"}, Worker),
        ({"key": "w1", "nmae": "张三"}, Worker),
        ({"key": "a", "workers": [{"key": "w1", "name": "张三"}] * 2}, Community),
        ({"key": "a", "workers": {"key": "w1", "name": "张三"}}, Community),
        ({"key": "a", "workers": [[{"key": "w1", "name": "张三"}]]}, Community),
        ({"key": "w1", "name": ["张三"]}, Worker),
        ({"key": "a", "workers": ["张三"]}, Community),
        ({"key": "a", "workers": "张三"}, Community),
        ("张三", Worker),
        ([{"key": "w1", "name": "张三"}], Worker),
        ([{"key": "a", "workers": [{"key": "w1", "name": "张三"}]}], Community),
    ],
)
def test_a_workers_name_is_in_no_error(data: object, kind: type) -> None:
    with pytest.raises(StructureError) as caught:
        from_plain(data, kind)
    for shown in (
        str(caught.value),
        repr(caught.value),
        caught.value.message(lang="zh"),
        str(caught.value.__cause__),
    ):
        assert "张三" not in shown


def test_findings_of_workers_name_none() -> None:
    standard = Standard(
        key="tried",
        subject=Subject.WORKER,
        demand=DEMANDS[0],
        citations=(ordos.DOCUMENT.cite("三(二)"),),
    )
    finding = check(Community(key="a", workers=[NAMED]), standard, on=date(2025, 12, 31))[0]
    assert isinstance(finding, Finding)
    assert "张三" not in json.dumps(to_plain(finding), ensure_ascii=False)
    assert "张三" not in repr(finding)


# --- trusted documents, read faster ---


def test_without_detailed_validation_the_same_is_read() -> None:
    converter = make_converter(detailed_validation=False)
    assert from_plain(to_plain(RICH), Community, converter=converter) == RICH


@pytest.mark.parametrize(
    "data",
    [
        {"key": "a", "households": -1},
        {"key": "a", "huseholds": 1},
        {},
        {"key": "a", "facilities": 5},
        {"key": "a", "starts": "yesterday"},
        {"key": "a", "workers": [{"key": "w", "engagement": "unheard-of"}]},
    ],
)
def test_without_detailed_validation_a_fault_is_still_an_error_of_the_library(
    data: object,
) -> None:
    converter = make_converter(detailed_validation=False)
    with pytest.raises(StructureError):
        from_plain(data, Community, converter=converter)


def test_a_citation_and_a_target_stand_alone_too() -> None:
    citation = ordos.DOCUMENT.cite("二(二)6", "每百户30平米")
    assert _through_json(citation) == citation
    assert isinstance(_through_json(citation), Citation)
    target = ordos.POLICY.targets[2]
    assert isinstance(_through_json(target), Target)
