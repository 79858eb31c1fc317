"""Loudi 2018, checked by hand against the text; nothing here is taken from the encoding.

What the reply prints, and what follows for communities made up for the purpose.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from community_governance import Community, Facility, Grid, Standard, Verdict, check, requirements
from community_governance.model.demands import (
    About,
    AnyOf,
    AtLeast,
    Clamped,
    Fixed,
    Includes,
    Only,
    Rate,
    Test,
)
from community_governance.model.facts import (
    BENEFIT_PROJECT_FUNDS_PER_YEAR,
    HOUSEHOLDS,
    OPERATING_FUNDS,
    PERMANENT_HOUSEHOLDS,
    PUBLIC_SERVICE_PREMISES_AREA,
    RESIDENTS,
    SERVICE_CENTER_AREA,
    STAFF,
    FactKind,
)
from community_governance.model.figures import PayNature
from community_governance.model.findings import Finding, ReasonCode
from community_governance.model.parts import FundLine, FundPeriod
from community_governance.model.sources import ClauseState, DocumentKind, Force
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    BENEFIT_PROJECT_FUNDS_KIND,
    CENTER_PLAQUE,
    CENTRAL_CITY,
    CITY,
    COMMITTEE_PLAQUE,
    EXISTING,
    GACHA_COMMITTEE,
    NEW_BUILD,
    OPERATING_FUNDS_KIND,
    OUTER_CITY,
    PARTY_PLAQUE,
    PUBLIC_SERVICE_PREMISES,
    REDEVELOPED,
    RESIDENTS_COMMITTEE,
    SERVICE_CENTER,
    TOWNSHIP_COMMUNITY,
    VILLAGE,
    VILLAGERS_COMMITTEE,
    Body,
    Category,
    Post,
)
from community_governance.policies import loudi
from community_governance.policies.loudi import POLICY
from community_governance.units import (
    Range,
    communities,
    households,
    percent,
    persons,
    square_meters,
    workers,
    yuan,
    yuan_per_month,
    yuan_per_year,
)

ON = date(2025, 12, 31)


def _has_number(standard: Standard) -> bool:
    """Return whether a norm has a number; those on what is there are tested with the lists."""
    return not any(
        isinstance(test.bound, Includes) or test.fact.kind is FactKind.FLAG
        for test in standard.tests
    )


NUMBERS = [each for each in POLICY.standards if _has_number(each) or each.key == "unified-marks"]


def _at(locator: str) -> list[Standard]:
    return [each for each in NUMBERS if each.locator == locator]


GRID, PREMISES, NEW_PREMISES, CENTER, MARKS, PLAQUES = (*_at("一·二是"), *_at("一·四是"))
(STAFFING,) = _at("一·五是")
VILLAGES, CITIES, CENTRAL, TOWNSHIPS, BENEFIT = _at("一·六是")
FIVE = (
    loudi.COMMUNITY_SIGN,
    loudi.OUTER_WALL,
    loudi.DOOR_PLATE,
    loudi.SERVICE_WINDOW,
    loudi.NOTICE_BOARD,
)


def _finding(subject: Any, standard: Standard, on: date = ON, **settings: Any) -> Finding:
    return check(subject, standard, on=on, **settings)[0]


# --- the document ---


def test_the_document_is_named_numbered_and_dated_as_printed() -> None:
    document = POLICY.document
    assert POLICY.key == document.key == "loudi"
    assert document.title == "娄底市民政局关于市人大五届二次会议第10号建议办理情况的答复"
    assert document.number == "娄民复字〔2018〕10号"
    assert document.kind is DocumentKind.REPLY
    assert document.issuers == ("娄底市民政局",)
    assert document.adopted == date(2018, 7, 5)
    assert (document.starts, document.ends, document.superseded) == (None, None, None)


def test_it_comes_from_a_city_of_hunan() -> None:
    places = [place.name for place in POLICY.document.jurisdiction.chain]
    assert places[:2] == ["娄底市", "湖南省"]


def test_twelve_norms_with_a_number_stand_in_four_clauses_in_the_order_of_the_print() -> None:
    assert [each.locator for each in NUMBERS] == [
        "一·二是",
        *["一·四是"] * 5,
        "一·五是",
        *["一·六是"] * 5,
    ]
    assert {each.force for each in NUMBERS} == {Force.MUST}
    assert {each.due for each in NUMBERS} == {None}


# --- 一·二是: 按200户或600人左右的规模 ---


def test_a_grid_is_of_about_two_hundred_households_or_about_six_hundred_people() -> None:
    assert GRID.subject is Subject.GRID
    assert GRID.demand == AnyOf(
        (
            Test(HOUSEHOLDS, About(Fixed(households(200)))),
            Test(RESIDENTS, About(Fixed(persons(600)))),
        )
    )
    assert GRID.starts is None


@pytest.mark.parametrize(
    ("count", "people", "verdict"),
    [
        (200, 900, Verdict.MET),  # one of the two is enough
        (900, 600, Verdict.MET),
        (200, None, Verdict.MET),
        (210, 640, Verdict.UNDETERMINED),  # how far "about" goes is not printed
        (None, None, Verdict.UNDETERMINED),
    ],
)
def test_without_a_tolerance_only_the_exact_number_makes_a_grid(
    count: int | None, people: int | None, verdict: Verdict
) -> None:
    assert _finding(Grid(key="g", households=count, residents=people), GRID).verdict is verdict


@pytest.mark.parametrize(
    ("count", "people", "verdict"),
    [
        (220, 900, Verdict.MET),  # 200 and a tenth
        (180, 900, Verdict.MET),  # 200 less a tenth
        (221, 660, Verdict.MET),
        (221, 661, Verdict.NOT_MET),
        (179, 539, Verdict.NOT_MET),
        (221, None, Verdict.UNDETERMINED),
    ],
)
def test_with_a_tolerance_of_a_tenth_its_line_is_included(
    count: int, people: int | None, verdict: Verdict
) -> None:
    grid = Grid(key="g", households=count, residents=people)
    assert _finding(grid, GRID, about=Decimal("0.1")).verdict is verdict


def test_each_grid_of_a_community_is_tested_and_the_community_is_not() -> None:
    grids = [Grid(key="one", households=200), Grid(key="two", households=300, residents=600)]
    report = check(Community(key="hope", grids=grids), GRID, on=ON)
    assert [(each.subject_key, each.verdict) for each in report] == [
        ("hope/one", Verdict.MET),
        ("hope/two", Verdict.MET),
    ]


def test_about_ten_grids_make_a_community_of_two_thousand_households_where_so_read() -> None:
    reading = GRID.read_as(Subject.COMMUNITY)
    facts = {"permanent_households": 2000, "permanent_residents": 6000}
    (asked,) = requirements(facts, reading, on=ON)
    assert [part.required for part in asked.parts] == [10, 10]


# --- 一·四是 ---


def test_premises_are_four_hundred_and_of_new_communities_six_hundred_square_meters() -> None:
    for standard, area in ((PREMISES, 400), (NEW_PREMISES, 600)):
        assert standard.demand == Test(
            PUBLIC_SERVICE_PREMISES_AREA, AtLeast(Fixed(square_meters(area)))
        )
        assert standard.direction_stated is True
        assert (standard.starts, standard.starts_as_printed) == (date(2015, 1, 1), "从2015年起")
    assert PREMISES.applies_to.any_of == PREMISES.applies_to.none_of == ()
    assert NEW_PREMISES.applies_to.any_of == (NEW_BUILD,)


def _built(area: Any, *, center: Any = None, origin: Category | None = None) -> Community:
    hall = Facility(key="hall", floor_area=area, premises=[PUBLIC_SERVICE_PREMISES])
    other = Facility(key="center", floor_area=center, premises=[SERVICE_CENTER])
    return Community(key="hope", categories=[CITY], origin=origin, facilities=[hall, other])


@pytest.mark.parametrize(
    ("area", "origin", "four_hundred", "six_hundred"),
    [
        ("400", EXISTING, Verdict.MET, Verdict.NOT_APPLICABLE),
        ("399.99", EXISTING, Verdict.NOT_MET, Verdict.NOT_APPLICABLE),
        ("540", NEW_BUILD, Verdict.MET, Verdict.NOT_MET),
        ("600", NEW_BUILD, Verdict.MET, Verdict.MET),
        ("0.9亩", NEW_BUILD, Verdict.MET, Verdict.MET),  # 0.9 * 2000 / 3 = 600
        ("540", None, Verdict.MET, Verdict.UNDETERMINED),
        ("540", REDEVELOPED, Verdict.MET, Verdict.UNDETERMINED),
        (None, NEW_BUILD, Verdict.UNDETERMINED, Verdict.UNDETERMINED),
    ],
)
def test_premises_of_old_and_new_communities(
    area: str | None, origin: Category | None, four_hundred: Verdict, six_hundred: Verdict
) -> None:
    community = _built(area, origin=origin)
    assert _finding(community, PREMISES).verdict is four_hundred
    assert _finding(community, NEW_PREMISES).verdict is six_hundred


def test_what_a_new_community_lacks_is_the_rest_to_six_hundred() -> None:
    finding = _finding(_built(540, origin=NEW_BUILD), NEW_PREMISES)
    assert finding.shortfall == square_meters(60)


def test_a_service_center_has_fifty_square_meters() -> None:
    assert CENTER.demand == Test(SERVICE_CENTER_AREA, AtLeast(Fixed(square_meters(50))))
    assert CENTER.direction_stated is True
    assert CENTER.modal == "要"
    assert _finding(_built(400, center=50), CENTER).verdict is Verdict.MET
    short = _finding(_built(400, center="49.5"), CENTER)
    assert short.shortfall == square_meters("0.5")


def test_whether_the_center_lies_inside_the_premises_is_not_said_and_nothing_is_added() -> None:
    # 350 and 50 are not 400: kinds of premises are never added to one another.
    assert _finding(_built(350, center=50), PREMISES).shortfall == square_meters(50)
    assert _finding(_built(400), CENTER).verdict is Verdict.UNDETERMINED


def test_five_things_look_the_same_everywhere() -> None:
    assert isinstance(MARKS.demand, Test)
    assert isinstance(MARKS.demand.bound, Includes)
    assert MARKS.demand.bound.items == FIVE
    assert [item.zh for item in FIVE] == [
        "社区标识", "外墙装饰", "机构门牌", "服务窗口", "宣传栏目",
    ]  # fmt: skip
    assert _finding(Community(key="a", unified_marks=FIVE), MARKS).verdict is Verdict.MET
    short = _finding(Community(key="a", unified_marks=FIVE[:3]), MARKS)
    assert short.reason.items == ("service_window", "notice_board")
    none = _finding(Community(key="a", unified_marks=()), MARKS)
    assert none.numbers.shortfall == 5
    assert _finding(Community(key="a"), MARKS).verdict is Verdict.UNDETERMINED


def test_no_plaque_hangs_outside_but_three() -> None:
    assert isinstance(PLAQUES.demand, Test)
    assert isinstance(PLAQUES.demand.bound, Only)
    assert [item.zh for item in PLAQUES.demand.bound.items] == [
        "社区党组织", "社区居民委员会", "社区服务中心",
    ]  # fmt: skip
    assert PLAQUES.direction_stated is False
    assert PLAQUES.modal == "只"


@pytest.mark.parametrize(
    ("plaques", "verdict"),
    [
        ((), Verdict.MET),
        ((PARTY_PLAQUE,), Verdict.MET),
        ((PARTY_PLAQUE, COMMITTEE_PLAQUE, CENTER_PLAQUE), Verdict.MET),
        ((PARTY_PLAQUE, Body("clinic", "卫生站", "clinic")), Verdict.NOT_MET),
        (None, Verdict.UNDETERMINED),
    ],
)
def test_fewer_plaques_do_and_other_ones_do_not(
    plaques: tuple[Body, ...] | None, verdict: Verdict
) -> None:
    assert _finding(Community(key="a", plaques=plaques), PLAQUES).verdict is verdict


# --- 一·五是: 每200户常住人口配1名工作人员, 配置5—9名 ---


def test_staff_are_one_per_two_hundred_permanent_households_from_five_to_nine() -> None:
    assert STAFFING.demand == Test(
        STAFF,
        AtLeast(
            Clamped(Rate(workers(1), households(200), PERMANENT_HOUSEHOLDS), workers(5), workers(9))
        ),
    )
    assert STAFFING.direction_stated is False
    assert (STAFFING.starts, STAFFING.starts_as_printed) == (None, "")


@pytest.mark.parametrize(
    ("count", "required"),
    [
        (0, 5),
        (200, 5),  # 1, held up to 5
        (1000, 5),
        (1001, 6),  # 5.005: part of one counts as one
        (1200, 6),
        (1201, 7),
        (1800, 9),
        (1801, 9),  # 9.005 would be 10, held down to 9
        (2000, 9),
        (20000, 9),
    ],
)
def test_how_many_staff_follows_from_the_permanent_households(count: int, required: int) -> None:
    community = Community(key="a", permanent_households=count, staff=required)
    finding = _finding(community, STAFFING)
    assert finding.required == workers(required)
    assert finding.verdict is Verdict.MET
    short = _finding(Community(key="a", permanent_households=count, staff=required - 1), STAFFING)
    assert (short.verdict, short.shortfall) == (Verdict.NOT_MET, workers(1))


def test_the_two_committees_count_as_staff() -> None:
    assert "两委" in STAFF.zh


def test_other_households_do_not_stand_in_for_permanent_ones() -> None:
    finding = _finding(Community(key="a", households=2000, staff=9), STAFFING)
    assert finding.verdict is Verdict.UNDETERMINED
    assert finding.reason.facts == (PERMANENT_HOUSEHOLDS,)


# --- 一·六是 ---


@pytest.mark.parametrize(
    ("standard", "least"),
    [(VILLAGES, 80_000), (CITIES, 200_000), (CENTRAL, 250_000), (TOWNSHIPS, 100_000)],
)
def test_operating_funds_are_a_floor_whose_period_is_not_printed(
    standard: Standard, least: int
) -> None:
    assert standard.demand == Test(OPERATING_FUNDS, AtLeast(Fixed(yuan(least))))
    assert standard.direction_stated is True
    assert (standard.starts, standard.starts_as_printed) == (date(2016, 1, 1), "从2016年起")
    assert standard.reading is not None
    assert "期间未注明" in standard.reading.zh


def _funded(amount: Any, period: FundPeriod | None = None, **fields: Any) -> Community:
    line = FundLine(kind=OPERATING_FUNDS_KIND, amount=amount, period=period)
    return Community(key="a", funds=[line], **fields)


FUNDS = (VILLAGES, CITIES, CENTRAL, TOWNSHIPS)


@pytest.mark.parametrize(
    ("fields", "binding"),
    [
        ({"categories": [VILLAGE]}, VILLAGES),
        ({"committee": VILLAGERS_COMMITTEE}, VILLAGES),
        ({"committee": GACHA_COMMITTEE}, VILLAGES),
        ({"categories": [OUTER_CITY]}, CITIES),
        ({"categories": [CENTRAL_CITY]}, CENTRAL),  # 25 goes before 20
        ({"categories": [TOWNSHIP_COMMUNITY]}, TOWNSHIPS),
    ],
)
def test_one_floor_binds_each_kind_of_community(fields: dict[str, Any], binding: Standard) -> None:
    report = check(_funded(1, **fields), FUNDS, on=ON)
    assert [each.standard for each in report if each.verdict is Verdict.NOT_MET] == [binding]
    others = {each.verdict for each in report if each.standard is not binding}
    assert others == {Verdict.NOT_APPLICABLE}


@pytest.mark.parametrize(
    ("amount", "shortfall"), [("20万元", 0), ("18万元", 20_000), (199_999, 1), ("200000.00", 0)]
)
def test_a_city_community_outside_the_center_has_two_hundred_thousand(
    amount: Any, shortfall: int
) -> None:
    finding = _finding(_funded(amount, categories=[OUTER_CITY]), CITIES)
    assert finding.shortfall == yuan(shortfall)


def test_where_a_city_community_lies_decides_between_twenty_and_twenty_five() -> None:
    community = _funded("22万元", categories=[CITY])
    assert _finding(community, CITIES).reason.code is ReasonCode.SCOPE_UNKNOWN
    assert _finding(community, CENTRAL).reason.code is ReasonCode.SCOPE_UNKNOWN


def test_funds_of_a_year_do_not_answer_for_funds_whose_period_is_not_printed() -> None:
    yearly = _funded("30万元", FundPeriod.YEAR, categories=[CENTRAL_CITY])
    assert _finding(yearly, CENTRAL).verdict is Verdict.UNDETERMINED


def test_the_benefit_project_fund_is_two_hundred_thousand_a_year_in_the_center() -> None:
    assert BENEFIT.demand == Test(
        BENEFIT_PROJECT_FUNDS_PER_YEAR, AtLeast(Fixed(yuan_per_year(200_000)))
    )
    assert BENEFIT.applies_to.any_of == (CENTRAL_CITY,)
    assert BENEFIT.direction_stated is True
    line = FundLine(kind=BENEFIT_PROJECT_FUNDS_KIND, amount="19万元", period=FundPeriod.YEAR)
    finding = _finding(Community(key="a", categories=[CENTRAL_CITY], funds=[line]), BENEFIT)
    assert finding.shortfall == yuan_per_year(10_000)
    outside = Community(key="a", categories=[OUTER_CITY], funds=[line])
    assert _finding(outside, BENEFIT).verdict is Verdict.NOT_APPLICABLE


def test_base_remuneration_is_printed_for_three_posts_without_a_direction() -> None:
    assert [
        (each.posts, each.amount, each.unit, each.nature, each.direction_stated)
        for each in POLICY.pay_figures
    ] == [
        ((Post.CHIEF,), yuan_per_month(1500), "yuan/month", PayNature.NORM, False),
        ((Post.DEPUTY,), yuan_per_month(1400), "yuan/month", PayNature.NORM, False),
        ((Post.MEMBER,), yuan_per_month(1200), "yuan/month", PayNature.NORM, False),
    ]
    assert {each.citation.locator for each in POLICY.pay_figures} == {"一·六是"}


def test_base_remuneration_is_for_members_and_not_for_hired_staff() -> None:
    assert Post.STAFF not in [post for each in POLICY.pay_figures for post in each.posts]


# --- days: norms of 2015 and 2016, restated in 2018 ---

EVERYTHING = Community(
    key="hope",
    categories=[CENTRAL_CITY],
    origin=NEW_BUILD,
    committee=RESIDENTS_COMMITTEE,
    permanent_households=1000,
    staff=5,
    grids=[Grid(key="g", households=200, residents=600)],
    facilities=[
        Facility(key="hall", floor_area=600, premises=[PUBLIC_SERVICE_PREMISES]),
        Facility(key="center", floor_area=50, premises=[SERVICE_CENTER]),
    ],
    plaques=[PARTY_PLAQUE],
    unified_marks=FIVE,
    funds=[
        FundLine(kind=OPERATING_FUNDS_KIND, amount=250_000),
        FundLine(kind=BENEFIT_PROJECT_FUNDS_KIND, amount=200_000, period=FundPeriod.YEAR),
    ],
)


# Seven norms of 一·四是 begin in 2015; organizations, charters and the platform with the reply.
SINCE_THE_REPLY = [
    *["一·二是"] * 2,
    "一·三是",
    *["一·四是"] * 7,
    "一·五是",
    *["一·六是"] * 5,
    "二·五是",
]


def _begun(on: date) -> list[str]:
    report = check(EVERYTHING, POLICY, on=on)
    return [
        each.standard.locator for each in report if each.reason.code is not ReasonCode.NOT_BEGUN
    ]


@pytest.mark.parametrize(
    ("on", "locators"),
    [
        (date(2014, 12, 31), []),
        (date(2015, 1, 1), ["一·四是"] * 7),
        (date(2015, 12, 31), ["一·四是"] * 7),
        (date(2016, 1, 1), [*["一·四是"] * 7, *["一·六是"] * 5]),
        (date(2018, 7, 4), [*["一·四是"] * 7, *["一·六是"] * 5]),
        (date(2018, 7, 5), SINCE_THE_REPLY),
        (date(2025, 12, 31), SINCE_THE_REPLY),
    ],
)
def test_premises_begin_in_2015_funds_in_2016_and_the_rest_with_the_reply(
    on: date, locators: list[str]
) -> None:
    assert _begun(on) == locators


def test_who_has_exactly_what_is_asked_meets_all_of_it() -> None:
    report = check(EVERYTHING, NUMBERS, on=ON)
    assert {each.verdict for each in report} == {Verdict.MET, Verdict.NOT_APPLICABLE}
    out_of_scope = [each.standard for each in report if each.verdict is Verdict.NOT_APPLICABLE]
    assert out_of_scope == [VILLAGES, CITIES, TOWNSHIPS]


# --- statistics, references, clauses ---


def test_four_statistics_are_reported() -> None:
    assert [(each.citation.locator, each.amount, each.unit) for each in POLICY.baselines] == [
        ("一导语", communities(261), "community"),
        ("一导语", communities(72), "community"),
        ("一·一是", percent(100), "%"),
        ("一末段", Range(None, None, "community", near=Decimal(10)), "community"),
    ]


def test_nearly_ten_or_more_contradicts_itself_and_gives_no_end() -> None:
    (last,) = (each for each in POLICY.baselines if each.citation.locator == "一末段")
    assert last.citation.figures == ("近10家以上",)
    assert isinstance(last.amount, Range)
    assert (last.amount.low, last.amount.high) == (None, None)


def test_no_goal_is_dated_or_has_a_number() -> None:
    assert [each for each in POLICY.targets if each.due or each.bound] == []


def test_papers_are_cited_with_their_numbers_as_printed_and_as_mended() -> None:
    assert [
        (each.citation.locator, each.title, each.number_as_printed, each.number)
        for each in POLICY.references
    ] == [
        (
            "一·三是",
            "关于进一步加强社区党建和社区建设的实施意见",
            "娄发[2015]12号",
            "娄发〔2015〕12号",
        ),
        (
            "一·三是",
            "关于印发<娄底市社区民主建设与管理工作方案>的通知",
            "娄民发[2016]58号",
            "娄民发〔2016〕58号",
        ),
        (
            "一·四是",
            "关于进一步加强社区党建和社区建设的实施意见",
            "娄发[2015]12号",
            "娄发〔2015〕12号",
        ),
        ("二·一是", "加强和完善城乡社区治理工作十三条措施", None, None),
    ]


def test_the_misprinted_title_of_the_second_citation_is_kept() -> None:
    (second,) = (each for each in POLICY.references if each.citation.locator == "一·四是")
    assert second.note is not None
    assert "买施意见" in second.note.zh


def test_the_misprint_for_grid_is_told() -> None:
    assert GRID.reading is not None
    assert "网络" in GRID.reading.zh


def test_every_clause_has_a_state_in_the_order_of_the_print() -> None:
    parts = [("一", "一二三四五六"), ("二", "一二三四五")]
    first, second = ([f"{part}·{number}是" for number in numbers] for part, numbers in parts)
    assert [each.locator for each in POLICY.clauses] == [
        "标题",
        "导语",
        "一导语",
        *first,
        "一末段",
        *second,
        "结尾",
    ]


def test_a_clause_with_a_norm_a_statistic_or_a_sum_is_encoded_and_none_is_lost() -> None:
    states = {each.locator: each.state for each in POLICY.clauses}
    cited = ["一导语", "一·一是", "一·二是", "一·三是", "一·四是", "一·五是", "一·六是", "一末段"]
    assert {states[locator] for locator in cited} == {ClauseState.ENCODED}
    assert not {ClauseState.MISSING, ClauseState.UNREADABLE} & set(states.values())


def test_a_clause_that_cites_a_paper_is_encoded() -> None:
    states = {each.locator: each.state for each in POLICY.clauses}
    for reference in POLICY.references:
        assert states[reference.citation.locator] is ClauseState.ENCODED, reference.title
