"""Dachong 2018, checked by hand against the text; nothing here is taken from the encoding.

What the opinions print, and what follows for communities made up for the purpose.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from community_governance import Community, Facility, Standard, Target, Verdict, check, requirements
from community_governance.model.demands import AtLeast, Fixed, Rate, Test
from community_governance.model.facts import HOUSEHOLDS, INTEGRATED_FACILITY_AREA, LEGAL_ADVISER
from community_governance.model.findings import Finding, ReasonCode
from community_governance.model.sources import ClauseState, DocumentKind, Force, Validity
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    CITY,
    COMMUNITY_FACILITY,
    EXISTING,
    INTEGRATED_FACILITY,
    NEW_BUILD,
    RURAL,
    VILLAGERS_COMMITTEE,
    Premises,
)
from community_governance.policies.dachong import POLICIES, POLICY
from community_governance.units import households, items, percent, square_meters
from community_governance.views import records

ON = date(2025, 12, 31)
SIGNED = date(2018, 12, 10)


AREA = POLICY.standard("facility-area-per-hundred-households")
ADVISER = POLICY.standard("legal-adviser")


def _goals(locator: str) -> list[Target]:
    return [each for each in POLICY.targets if each.locator == locator]


def _finding(subject: Any, standard: Standard, on: date = ON) -> Finding:
    return check(subject, standard, on=on)[0]


def _community(
    count: int | None, area: Any, premises: Premises = INTEGRATED_FACILITY, **fields: Any
) -> Community:
    hall = Facility(key="hall", floor_area=area, premises=[premises])
    return Community(key="hope", households=count, facilities=[hall], **fields)


# --- the document ---


def test_the_document_is_named_and_dated_as_the_notice_prints_it() -> None:
    document = POLICY.document
    assert POLICY.key == document.key == "dachong"
    assert document.title == "大涌镇关于加强和完善城乡社区治理的实施意见"
    assert document.kind is DocumentKind.IMPLEMENTING_OPINIONS
    assert document.issuers == ("中共大涌镇委员会",)  # the town government has not signed
    assert document.number is None
    assert document.adopted == SIGNED
    assert (document.starts, document.ends, document.superseded) == (None, None, None)
    assert POLICIES == (POLICY,)


def test_it_comes_from_a_town_right_below_a_city() -> None:
    places = [place.name for place in POLICY.document.jurisdiction.chain]
    assert places[:3] == ["大涌镇", "中山市", "广东省"]


@pytest.mark.parametrize(
    ("on", "validity"),
    [
        (date(2018, 12, 9), Validity.NOT_BEGUN),
        (SIGNED, Validity.IN_FORCE),
        (ON, Validity.IN_FORCE),
        (date(2030, 1, 1), Validity.IN_FORCE),  # no end is printed
    ],
)
def test_it_holds_from_the_day_it_was_signed_and_no_end_is_printed(
    on: date, validity: Validity
) -> None:
    assert POLICY.document.validity(on) is validity


def test_two_norms_with_a_number_bind_every_community_without_a_date() -> None:
    for each in (AREA, ADVISER):
        assert each.subject is Subject.COMMUNITY
        assert each.force is Force.MUST
        assert each.applies_to.any_of == each.applies_to.none_of == ()
        assert (each.starts, each.due, each.condition) == (None, None, None)


# --- 第15条, 附件第28项: 每百户居民不低于30平方米 ---


def test_facilities_have_thirty_square_meters_per_hundred_households() -> None:
    assert AREA.demand == Test(
        INTEGRATED_FACILITY_AREA, AtLeast(Rate(square_meters(30), households(100), HOUSEHOLDS))
    )
    assert AREA.direction_stated is True


def test_the_thirty_stands_in_the_body_and_in_the_annex_in_the_same_words() -> None:
    assert [each.locator for each in AREA.citations] == ["第15条", "附件第28项"]
    assert {each.figures for each in AREA.citations} == {("每百户居民不低于30平方米",)}
    rows = [row for row in records.standards(POLICY) if row["key"] == AREA.key]
    assert [row["locator"] for row in rows] == ["第15条", "附件第28项"]


def test_a_norm_that_is_cited_twice_is_checked_once() -> None:
    assert len(check(_community(2000, 599), AREA, on=ON)) == 1


@pytest.mark.parametrize(
    ("count", "required"),
    [
        (0, 0),
        (1, Decimal("0.3")),
        (100, 30),
        (333, Decimal("99.9")),
        (850, 255),
        (2000, 600),
    ],
)
def test_how_much_area_follows_from_the_households(count: int, required: int | Decimal) -> None:
    finding = _finding(_community(count, required), AREA)
    assert finding.required == square_meters(required)
    assert finding.verdict is Verdict.MET
    if required:
        short = _finding(_community(count, required - Decimal("0.01")), AREA)
        assert short.verdict is Verdict.NOT_MET
        assert short.shortfall == square_meters("0.01")


@pytest.mark.parametrize(
    "fields",
    [
        {"categories": [CITY]},
        {"categories": [RURAL]},
        {"committee": VILLAGERS_COMMITTEE},
        {"origin": EXISTING},
        {"origin": NEW_BUILD},
        {},
    ],
)
def test_the_thirty_is_for_town_and_country_old_and_new(fields: dict[str, Any]) -> None:
    finding = _finding(_community(2000, 540, **fields), AREA)
    assert finding.shortfall == square_meters(60)


@pytest.mark.parametrize(("count", "area"), [(None, 600), (2000, None)])
def test_without_households_or_area_it_is_open(count: int | None, area: int | None) -> None:
    assert _finding(_community(count, area), AREA).reason.code is ReasonCode.FACTS_MISSING


def test_other_premises_do_not_answer_for_integrated_facilities() -> None:
    finding = _finding(_community(2000, 900, COMMUNITY_FACILITY), AREA)
    assert finding.reason.facts == (INTEGRATED_FACILITY_AREA,)


def test_it_binds_from_the_day_it_was_signed() -> None:
    lacking = _community(2000, 1)
    assert _finding(lacking, AREA, date(2018, 12, 9)).reason.code is ReasonCode.NOT_BEGUN
    assert _finding(lacking, AREA, SIGNED).verdict is Verdict.NOT_MET


def test_two_thousand_households_ask_for_six_hundred_square_meters() -> None:
    (asked,) = requirements({HOUSEHOLDS: 2000}, AREA, on=ON)
    assert asked.required == square_meters(600)


def test_gradually_is_read_of_the_coverage_and_this_is_told() -> None:
    assert AREA.modal == ""
    assert AREA.reading is not None
    assert "逐步" in AREA.reading.zh


# --- 第10条: 一村(社区)一法律顾问 ---


def test_a_village_or_community_has_a_legal_adviser() -> None:
    assert ADVISER.demand == Test(LEGAL_ADVISER, AtLeast(Fixed(items(1))))
    assert ADVISER.direction_stated is False
    assert ADVISER.modal == "完善"
    assert ADVISER.citations[0].figures == ("一村(社区)一法律顾问",)


@pytest.mark.parametrize(
    ("has_one", "verdict"),
    [(True, Verdict.MET), (False, Verdict.NOT_MET), (None, Verdict.UNDETERMINED)],
)
def test_who_says_nothing_of_an_adviser_is_left_open(
    has_one: bool | None,
    verdict: Verdict,
) -> None:
    assert _finding(Community(key="a", legal_adviser=has_one), ADVISER).verdict is verdict


# --- targets ---


def test_goals_are_for_2020_for_2025_or_without_a_date() -> None:
    everywhere = AtLeast(Fixed(percent(100)))
    by_2020, by_2025 = date(2020, 12, 31), date(2025, 12, 31)
    assert [
        (each.locator, each.bound, each.due, each.due_as_printed) for each in POLICY.targets
    ] == [
        ("第3条", None, by_2020, "到2020年"),
        ("第3条", None, by_2020, "到2020年"),
        ("第3条", everywhere, by_2025, "到2025年"),
        ("第3条", None, by_2025, "到2025年"),
        ("第10条", everywhere, None, ""),
        ("第15条", everywhere, None, ""),
    ]


def test_what_is_counted_is_communities_and_everywhere_is_printed_without_a_number() -> None:
    counted = [each for each in POLICY.targets if each.bound]
    for each in counted:
        assert (each.of, each.unit, each.direction_stated) == (Subject.COMMUNITY, "%", False)
        assert each.applies_to.any_of == each.applies_to.none_of == ()
        assert each.reading is not None
        assert "100%" in each.reading.zh


def test_coverage_by_facilities_is_gradual_and_printed_twice() -> None:
    (coverage,) = _goals("第15条")
    assert (coverage.force, coverage.modal) == (Force.GRADUAL, "逐步")
    assert [each.locator for each in coverage.citations] == ["第15条", "附件第28项"]
    others = [each for each in POLICY.targets if each is not coverage]
    assert {each.force for each in others} == {Force.MUST}


def test_the_system_of_2020_is_formed_basically_and_models_are_uncounted() -> None:
    system, models = _goals("第3条")[:2]
    assert system.modal == "基本"
    assert models.citations[0].figures == ("创建一批",)
    assert models.reading is not None
    assert "一批" in models.reading.zh


# --- statistics, money, references, clauses ---


def test_no_statistic_is_reported_and_no_sum_is_named() -> None:
    assert POLICY.baselines == ()
    assert POLICY.pay_figures == ()
    assert records.pay(POLICY) == []


def test_superiors_are_cited_by_title_and_never_by_number() -> None:
    assert [(each.citation.locator, each.title) for each in POLICY.references] == [
        ("前言", "关于加强和完善城乡社区治理的意见"),
        ("前言", "关于加强和完善城乡社区治理的实施意见"),
        ("前言", "关于加强和完善城乡社区治理的实施意见"),
        (
            "第4条",
            "中山市贯彻落实〈广东省加强党的基层组织建设三年行动计划(2018—2020年)〉工作方案",
        ),
        ("第4条", "广东省加强党的基层组织建设三年行动计划(2018—2020年)"),
    ]
    assert {(each.number, each.number_as_printed) for each in POLICY.references} == {(None, None)}


def test_two_papers_of_one_title_are_told_apart_by_who_issued_them() -> None:
    notes = [each.note.zh for each in POLICY.references[:3] if each.note]
    assert notes == [
        "中共中央、国务院",
        "中共广东省委、广东省人民政府",
        "中共中山市委办公室、中山市人民政府办公室",
    ]


def test_every_clause_has_a_state_in_the_order_of_the_print() -> None:
    annex = [f"附件第{number}项" for number in range(1, 40)]
    annex.insert(4, "附件第4项之二")  # the row without a number
    assert [each.locator for each in POLICY.clauses] == [
        "标题",
        "通知",
        "前言",
        *(f"第{number}条" for number in range(1, 23)),
        "结尾",
        *annex,
    ]


def test_the_annex_has_thirty_nine_numbers_and_forty_rows() -> None:
    assert len([each for each in POLICY.clauses if each.locator.startswith("附件")]) == 40


def test_point_fifteen_is_of_facilities_and_row_fifteen_is_of_grids() -> None:
    titles = {each.locator: each.title.zh for each in POLICY.clauses}
    assert "设施" in titles["第15条"]
    assert "网格" in titles["附件第15项"]


def test_a_clause_with_a_norm_a_goal_or_a_paper_is_encoded() -> None:
    states = {each.locator: each.state for each in POLICY.clauses}
    norms: list[Standard | Target] = [*POLICY.standards, *POLICY.targets]
    cited = {citation.locator for norm in norms for citation in norm.citations}
    cited |= {each.citation.locator for each in POLICY.references}
    assert cited >= {"前言", "第3条", "第4条", "第10条", "第15条", "附件第28项"}
    assert {states[locator] for locator in cited} == {ClauseState.ENCODED}


def test_only_the_title_line_is_missing() -> None:
    missing = [each.locator for each in POLICY.clauses if each.state is ClauseState.MISSING]
    assert missing == ["标题"]
    assert ClauseState.UNREADABLE not in {each.state for each in POLICY.clauses}


@pytest.mark.parametrize(
    ("locator", "slogans"),
    [
        ("第4条", ["四化", "五化"]),
        ("第11条", ["两代表一委员"]),
        ("第14条", ["三清理", "三拆除"]),
    ],
)
def test_slogans_that_are_never_spelled_out_are_named_as_such(
    locator: str, slogans: list[str]
) -> None:
    (clause,) = (each for each in POLICY.clauses if each.locator == locator)
    assert clause.note is not None
    assert [slogan for slogan in slogans if slogan not in clause.note.zh] == []
    assert "只有名称" in clause.note.zh
