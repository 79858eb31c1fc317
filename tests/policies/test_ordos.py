"""Ordos 2018, checked by hand against the text; nothing here is taken from the encoding.

What the page prints, and what follows for communities made up for the purpose.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from community_governance import (
    Community,
    Facility,
    Standard,
    Target,
    Verdict,
    capacity,
    check,
    requirements,
)
from community_governance.model.demands import AtLeast, AtMost, Includes, Rate, Share, Test
from community_governance.model.facts import (
    HOUSEHOLDS,
    OFFICE_AREA,
    PUBLIC_SPACE_AREA,
    WORKING_PREMISES_AREA,
    FactKind,
)
from community_governance.model.findings import Finding, ReasonCode
from community_governance.model.sources import ClauseState, DocumentKind, Force
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    CENTRAL_CITY,
    CITY,
    GACHA_COMMITTEE,
    OUTER_CITY,
    RESIDENTS_COMMITTEE,
    RURAL,
    TOWNSHIP_COMMUNITY,
    URBAN,
    VILLAGERS_COMMITTEE,
    WORKING_PREMISES,
)
from community_governance.policies.ordos import POLICY
from community_governance.units import Range, households, percent, square_meters

ON = date(2025, 12, 31)


def _has_number(standard: Standard) -> bool:
    """Return whether a norm has a number; those on what is there are tested with the lists."""
    return not any(
        isinstance(test.bound, Includes) or test.fact.kind is FactKind.FLAG
        for test in standard.tests
    )


NUMBERS = [each for each in POLICY.standards if _has_number(each)]


def _at(locator: str) -> Standard:
    (standard,) = (each for each in NUMBERS if each.locator == locator)
    return standard


def _goals(locator: str) -> list[Target]:
    return [each for each in POLICY.targets if each.locator == locator]


def _city(households_: Any = None, area: Any = None, **fields: Any) -> Community:
    hall = Facility(key="hall", floor_area=area, premises=[WORKING_PREMISES])
    settings: dict[str, Any] = {"key": "hope", "categories": [CITY], "households": households_}
    return Community(**(settings | {"facilities": [hall]} | fields))


def _premises(community: Community, on: date = ON) -> Finding:
    return check(community, _at("二(二)6"), on=on)[0]


# --- the document ---


def test_the_document_is_named_and_dated_as_the_page_prints_it() -> None:
    document = POLICY.document
    assert POLICY.key == document.key == "ordos"
    assert document.title == "鄂尔多斯市加强和完善城乡社区治理实施意见"
    assert document.kind is DocumentKind.IMPLEMENTING_OPINIONS
    assert document.issuers == ("中共鄂尔多斯市委员会", "鄂尔多斯市人民政府")
    assert document.adopted == date(2018, 12, 24)
    assert document.published == date(2018, 12, 25)


def test_no_number_no_start_and_no_end_of_the_document_are_printed() -> None:
    document = POLICY.document
    assert (document.number, document.starts, document.ends, document.superseded) == (None,) * 4


def test_its_grounds_are_the_two_papers_of_the_preamble() -> None:
    assert POLICY.document.basis == ("中发〔2017〕13号", "内党发〔2017〕40号")


def test_it_is_made_for_a_city_of_inner_mongolia() -> None:
    places = [place.name for place in POLICY.document.jurisdiction.chain]
    assert places[:2] == ["鄂尔多斯市", "内蒙古自治区"]


# --- 二(二)6: 城市社区按照每百户30平米标准落实社区工作用房 ---


def test_only_two_norms_of_the_document_have_a_number() -> None:
    assert [each.locator for each in NUMBERS] == ["二(二)6", "二(二)8"]
    assert {each.subject for each in NUMBERS} == {Subject.COMMUNITY}


def test_working_premises_are_thirty_square_meters_per_hundred_households() -> None:
    standard = _at("二(二)6")
    rate = Rate(square_meters(30), households(100), HOUSEHOLDS)
    assert standard.demand == Test(WORKING_PREMISES_AREA, AtLeast(rate))


def test_no_at_least_is_printed_with_the_thirty_square_meters() -> None:
    standard = _at("二(二)6")
    assert standard.direction_stated is False
    assert standard.reading is not None
    assert "不低于" in standard.reading.zh


def test_the_thirty_square_meters_have_neither_modal_word_nor_date_of_their_own() -> None:
    standard = _at("二(二)6")
    assert (standard.force, standard.modal, standard.condition) == (Force.MUST, "", None)
    assert (standard.starts, standard.due) == (None, None)
    assert (standard.starts_as_printed, standard.due_as_printed) == ("", "")


@pytest.mark.parametrize(
    ("count", "area", "required", "shortfall"),
    [
        (2000, "540", "600", "60"),  # 2000 / 100 * 30 = 600
        (2013, "600", "603.9", "3.9"),  # 20.13 * 30 = 603.9: no hundred is rounded
        (1800, "540", "540", "0"),
        (1200, "400", "360", "0"),
        (1, "0.3", "0.3", "0"),
        (1, "0.29", "0.3", "0.01"),
        (0, "0", "0", "0"),
        (99, "29.7", "29.7", "0"),
    ],
)
def test_what_a_city_community_must_have_follows_from_its_households(
    count: int, area: str, required: str, shortfall: str
) -> None:
    finding = _premises(_city(count, area))
    assert finding.required == square_meters(required)
    assert finding.shortfall == square_meters(shortfall)
    is_met = Decimal(shortfall) == 0
    assert finding.verdict is (Verdict.MET if is_met else Verdict.NOT_MET)


def test_an_area_in_mu_is_the_same_area() -> None:
    finding = _premises(_city("0.12万", "0.6亩"))
    assert finding.verdict is Verdict.MET
    assert finding.required == square_meters(360)


def test_permanent_households_stand_in_since_the_text_prints_only_households() -> None:
    finding = _premises(_city(None, 540, permanent_households=2000))
    assert finding.required == square_meters(600)
    assert finding.parts[0].basis_from is not None
    assert finding.parts[0].basis_from.key == "permanent_households"


@pytest.mark.parametrize(
    ("low", "high", "verdict"),
    [
        (1500, 1600, Verdict.MET),  # 480 is enough for up to 1,600
        (1500, 1601, Verdict.UNDETERMINED),
        (1601, 1700, Verdict.NOT_MET),
    ],
)
def test_a_count_known_by_its_ends_is_judged_by_them(low: int, high: int, verdict: Verdict) -> None:
    assert _premises(_city(Range(low, high), 480)).verdict is verdict


def test_four_hundred_and_eighty_square_meters_serve_sixteen_hundred_households() -> None:
    (row,) = capacity(_city(None, 480), _at("二(二)6"), on=ON)
    assert (row.basis, row.most) == (HOUSEHOLDS, 1600)


@pytest.mark.parametrize("category", [CITY, CENTRAL_CITY, OUTER_CITY])
def test_every_city_community_is_bound(category: Any) -> None:
    finding = _premises(_city(2000, 540, categories=[category]))
    assert finding.verdict is Verdict.NOT_MET


@pytest.mark.parametrize(
    "fields",
    [
        {"categories": [RURAL]},
        {"categories": [TOWNSHIP_COMMUNITY]},
        {"categories": None, "committee": VILLAGERS_COMMITTEE},
        {"categories": None, "committee": GACHA_COMMITTEE},
    ],
)
def test_what_is_no_city_community_is_out_of_scope(fields: dict[str, Any]) -> None:
    finding = _premises(_city(2000, 540, **fields))
    assert finding.verdict is Verdict.NOT_APPLICABLE
    assert finding.reason.code is ReasonCode.OUT_OF_SCOPE


@pytest.mark.parametrize(
    "fields",
    [
        {"categories": None},
        {"categories": ()},
        {"categories": [URBAN]},
        {"categories": None, "committee": RESIDENTS_COMMITTEE},
    ],
)
def test_what_may_be_a_city_community_is_open(fields: dict[str, Any]) -> None:
    finding = _premises(_city(2000, 540, **fields))
    assert finding.verdict is Verdict.UNDETERMINED
    assert finding.reason.code is ReasonCode.SCOPE_UNKNOWN
    assert finding.reason.categories == (CITY,)


# --- 二(二)8: 办公面积不得超过公共空间总面积的20% ---


def test_offices_take_at_most_a_fifth_of_the_public_space() -> None:
    standard = _at("二(二)8")
    assert standard.demand == Test(OFFICE_AREA, AtMost(Share(Decimal(20), PUBLIC_SPACE_AREA)))
    assert standard.direction_stated is True
    assert (standard.force, standard.modal) == (Force.MUST, "不得")
    assert (standard.applies_to.any_of, standard.applies_to.none_of) == ((), ())


@pytest.mark.parametrize(
    ("offices", "space", "shortfall"),
    [
        ("100", "500", "0"),  # a fifth of 500 is 100: exactly a fifth does not pass it
        ("100.01", "500", "0.01"),
        ("101", "500", "1"),
        ("0", "0", "0"),
        ("0.2", "1", "0"),
        ("300", "1000", "100"),
    ],
)
def test_what_offices_take_beyond_a_fifth_is_too_much(
    offices: str, space: str, shortfall: str
) -> None:
    hall = Facility(key="hall", office_area=offices, public_space_area=space)
    community = Community(key="hope", categories=[RURAL], facilities=[hall])
    finding = check(community, _at("二(二)8"), on=ON)[0]
    assert finding.shortfall == square_meters(shortfall)
    assert finding.verdict is (Verdict.MET if Decimal(shortfall) == 0 else Verdict.NOT_MET)


def test_offices_and_public_space_are_added_up_over_the_community() -> None:
    one = Facility(key="one", office_area=90, public_space_area=300)
    two = Facility(key="two", office_area=10, public_space_area=200)
    finding = check(Community(key="a", facilities=[one, two]), _at("二(二)8"), on=ON)[0]
    assert finding.verdict is Verdict.MET
    assert finding.required == square_meters(100)


# --- days ---


def test_nothing_is_asked_before_the_day_of_the_signature() -> None:
    before, day = date(2018, 12, 23), date(2018, 12, 24)
    assert _premises(_city(2000, 540), before).reason.code is ReasonCode.NOT_BEGUN
    assert _premises(_city(2000, 540), before).verdict is Verdict.NOT_APPLICABLE
    assert _premises(_city(2000, 540), day).verdict is Verdict.NOT_MET
    assert requirements(_city(2000), POLICY, on=before) == ()
    assert len(requirements(_city(2000), NUMBERS, on=day)) == 2


def test_what_is_asked_runs_on_since_no_end_is_printed() -> None:
    assert _premises(_city(2000, 540), date(2040, 1, 1)).verdict is Verdict.NOT_MET


# --- goals ---


def test_two_goals_of_words_are_dated_two_thousand_twenty_and_thirty() -> None:
    goals = _goals("一(二)")
    assert [(each.due, each.due_as_printed, each.bound) for each in goals] == [
        (date(2020, 12, 31), "到2020年", None),
        (date(2030, 12, 31), "到2030年", None),
    ]
    assert goals[0].modal == "基本"


def test_four_fifths_of_communities_and_three_fifths_of_compounds_are_to_be_civilized() -> None:
    communities_, compounds = _goals("二(三)11")
    assert (communities_.of, compounds.of) == (Subject.COMMUNITY, Subject.COMPOUND)
    for goal, share in ((communities_, 80), (compounds, 60)):
        assert isinstance(goal.bound, AtLeast)
        assert goal.bound.amount.amount == percent(share)  # type: ignore[union-attr]  # a fixed one
        assert (goal.force, goal.modal) == (Force.STRIVE, "力争")
        assert (goal.due, goal.due_as_printed) == (date(2020, 12, 31), "到2020年")
        assert goal.direction_stated is False
        assert (goal.applies_to.any_of, goal.applies_to.none_of) == ((), ())
        assert isinstance(goal.demand, Test)
        assert isinstance(goal.demand.bound, Includes)


def test_a_community_and_a_compound_hold_different_titles() -> None:
    communities_, compounds = _goals("二(三)11")
    titles = [
        [item.zh for item in goal.demand.bound.items]  # type: ignore[union-attr]  # sets, as above
        for goal in (communities_, compounds)
    ]
    assert titles == [["文明社区"], ["文明小区"]]


def test_full_coverage_by_centers_and_grids_is_dated_nowhere() -> None:
    goals = _goals("二(三)16")
    assert len(goals) == 2
    for goal in goals:
        assert isinstance(goal.bound, AtLeast)
        assert goal.bound.amount.amount == percent(100)  # type: ignore[union-attr]  # a fixed one
        assert (goal.due, goal.due_as_printed) == (None, "")
        assert goal.direction_stated is False
        assert [each.figures for each in goal.citations] == [("全覆盖",)]


def test_there_are_no_goals_but_these_six() -> None:
    assert [each.locator for each in POLICY.targets] == [
        "一(二)",
        "一(二)",
        "二(三)11",
        "二(三)11",
        "二(三)16",
        "二(三)16",
    ]


# --- statistics, money, references, clauses ---


def test_the_document_reports_no_statistic_and_prints_no_sum_of_money() -> None:
    assert POLICY.baselines == ()
    assert POLICY.pay_figures == ()


def test_six_papers_are_cited_with_their_numbers_as_printed_and_as_mended() -> None:
    # The page splits digits by blanks, which do not count.
    assert [
        (each.citation.locator, "".join((each.number_as_printed or "").split()), each.number)
        for each in POLICY.references
    ] == [
        ("前言", "中发[2017]13号", "中发〔2017〕13号"),
        ("前言", "内党发[2017]40号", "内党发〔2017〕40号"),
        ("二(一)2", "中办发(2017]11", "中办发〔2017〕11号"),
        ("二(一)2", "厅发[2017]31号", "厅发〔2017〕31号"),
        ("二(一)4", "厅发[2014]42号", "厅发〔2014〕42号"),
        ("二(三)16", "GB/T310002015", "GB/T 31000-2015"),
    ]


def test_what_is_wrong_with_a_printed_number_is_noted() -> None:
    broken = [each for each in POLICY.references if each.note is not None]
    assert [each.number for each in broken] == ["中办发〔2017〕11号", "GB/T 31000-2015"]


def test_cited_titles_stand_as_printed() -> None:
    assert [each.title for each in POLICY.references] == [
        "中共中央、国务院关于加强和完善城乡社区治理的意见",
        "内蒙古自治区党委、自治区人民政府关于加强和完善城乡社区治理的实施意见",
        "中共中央办公厅、国务院办公厅印发<关于加强乡镇政府服务能力建设的意见>的通知",
        (
            "内蒙古自治区党委办公厅、自治区人民政府办公厅"
            "印发<关于加强苏木乡镇政府服务能力建设的实施方案>的通知"
        ),
        "内蒙古自治区党委办公厅、自治区人民政府办公厅关于精简和规范社区工作的通知",
        "社会治安综合治理基础数据规范",
    ]


def test_every_clause_has_a_state_in_the_order_of_the_print() -> None:
    assert [each.locator for each in POLICY.clauses] == [
        "标题",
        "通知",
        "前言",
        "一(一)",
        "一(二)",
        *(f"二(一){number}" for number in range(1, 6)),
        *(f"二(二){number}" for number in range(6, 9)),
        *(f"二(三){number}" for number in range(9, 17)),
        "三(一)",
        "三(二)",
        "三(三)",
        "三(四)",
        "结尾",
    ]


def test_a_clause_with_a_norm_a_goal_or_a_reference_is_encoded_and_none_is_lost() -> None:
    states = {each.locator: each.state for each in POLICY.clauses}
    cited = {"一(二)", "二(二)6", "二(二)8", "二(三)11", "二(三)16", "前言", "二(一)2", "二(一)4"}
    assert {states[locator] for locator in cited} == {ClauseState.ENCODED}
    assert not {ClauseState.MISSING, ClauseState.UNREADABLE} & set(states.values())
