"""Zhuhai 2010, checked by hand against the text; nothing here is taken from the encoding.

What the copy prints before it breaks off, and what its one date leaves open.
"""

from datetime import date

import pytest

from community_governance import Community, Standard, Target, Verdict, check
from community_governance.calendars import Year
from community_governance.model.demands import AtLeast, Fixed, Test
from community_governance.model.facts import HOUSEHOLDS, FactKind
from community_governance.model.figures import PayNature
from community_governance.model.findings import ReasonCode
from community_governance.model.places import Level
from community_governance.model.sources import ClauseState, DocumentKind, Force, Validity
from community_governance.model.standards import Subject
from community_governance.policies.zhuhai import POLICIES, POLICY, XIANGZHOU
from community_governance.units import households, percent, yuan

END_OF_2010, END_OF_2011 = date(2010, 12, 31), date(2011, 12, 31)
MID_2012, END_OF_2012 = date(2012, 6, 30), date(2012, 12, 31)


def _goals(locator: str) -> list[Target]:
    return [each for each in POLICY.targets if each.locator == locator]


# --- the document ---


def test_the_document_is_named_and_numbered_as_printed() -> None:
    document = POLICY.document
    assert POLICY.key == document.key == "zhuhai"
    assert (
        document.title == "中共珠海市委珠海市人民政府关于加强和改进城市基层社会治理与服务体系的意见"
    )
    assert document.number == "珠字〔2010〕7号"
    assert document.kind is DocumentKind.OPINIONS
    assert document.issuers == ("中共珠海市委", "珠海市人民政府")
    assert POLICIES == (POLICY,)


def test_no_date_is_printed_but_the_year_of_the_number() -> None:
    document = POLICY.document
    assert document.numbered_year == Year(2010)
    assert (document.adopted, document.published, document.starts) == (None, None, None)
    assert (document.ends, document.superseded) == (None, None)


def test_it_comes_from_a_city_of_guangdong_with_a_district_named_xiangzhou() -> None:
    places = [place.name for place in POLICY.document.jurisdiction.chain]
    assert places[:2] == ["珠海市", "广东省"]
    assert (XIANGZHOU.name, XIANGZHOU.level) == ("香洲区", Level.COUNTY)
    assert XIANGZHOU.parent == POLICY.document.jurisdiction


@pytest.mark.parametrize(
    ("on", "validity"),
    [
        (date(2009, 12, 31), Validity.NOT_BEGUN),
        (date(2010, 1, 1), Validity.DATE_NOT_PRINTED),
        (date(2010, 6, 1), Validity.DATE_NOT_PRINTED),
        (date(2010, 12, 31), Validity.DATE_NOT_PRINTED),
        (date(2011, 1, 1), Validity.IN_FORCE),
        (date(2025, 12, 31), Validity.IN_FORCE),  # no end is printed
    ],
)
def test_whether_it_held_on_a_day_of_2010_is_open(on: date, validity: Validity) -> None:
    assert POLICY.document.validity(on) is validity


@pytest.mark.parametrize(
    ("on", "verdict", "code"),
    [
        (date(2009, 12, 31), Verdict.NOT_APPLICABLE, ReasonCode.NOT_BEGUN),
        (date(2010, 6, 1), Verdict.UNDETERMINED, ReasonCode.DATE_NOT_PRINTED),
        (date(2011, 1, 1), Verdict.MET, ReasonCode.MEETS),
    ],
)
def test_a_norm_of_it_would_be_open_on_the_days_of_2010(
    on: date, verdict: Verdict, code: ReasonCode
) -> None:
    made_up = Standard(
        key="made-up",
        subject=Subject.COMMUNITY,
        demand=Test(HOUSEHOLDS, AtLeast(Fixed(households(1)))),
        citations=(POLICY.document.cite("四(三)"),),
    )
    (finding,) = check(Community(key="a", households=1), made_up, on=on)
    assert (finding.verdict, finding.reason.code) == (verdict, code)


def test_it_sets_no_number_for_one_community() -> None:
    facts = [test.fact for standard in POLICY.standards for test in standard.tests]
    assert {fact.kind for fact in facts} == {FactKind.FLAG, FactKind.WORDS}


# --- targets ---


def test_goals_in_the_order_of_the_print_with_their_dates_and_places() -> None:
    def _share(target: Target) -> int | None:
        if target.bound is None:
            return None
        (share,) = (each for each in (50, 100) if target.bound == AtLeast(Fixed(percent(each))))
        return share

    rows = [
        (
            each.locator,
            _share(each),
            each.within.name if each.within else None,
            each.due,
            each.due_as_printed,
        )
        for each in POLICY.targets
    ]
    assert rows == [
        ("一(三)", None, "香洲区", END_OF_2010, "2010年"),
        ("一(四)", 100, "香洲区", END_OF_2010, "2010年"),
        ("一(四)", 100, None, END_OF_2012, "到2012年"),
        ("一(四)", 100, None, END_OF_2012, "到2012年"),
        ("二(二)", 100, "香洲区", END_OF_2010, "2010年"),
        ("二(二)", 100, None, END_OF_2012, "到2012年"),
        ("二(三)", 50, "香洲区", END_OF_2010, "2010年"),
        ("二(三)", None, None, END_OF_2012, "到2012年"),
        ("二(四)", None, None, END_OF_2010, "2010年"),
        ("二(四)", None, None, END_OF_2012, "到2012年"),
        ("二(四)", None, None, END_OF_2012, "到2012年"),
        ("四(一)", None, None, MID_2012, "到2012年中期"),
        ("四(二)", None, None, END_OF_2011, "2012年前"),
        ("四(三)", 50, "香洲区", END_OF_2012, "到2012年"),
    ]


def test_before_2012_by_2012_and_the_middle_of_2012_are_three_dates() -> None:
    days = {each.due_as_printed: each.due for each in POLICY.targets}
    assert days == {
        "2010年": END_OF_2010,
        "2012年前": END_OF_2011,
        "到2012年中期": MID_2012,
        "到2012年": END_OF_2012,
    }


def test_centers_are_of_subdistricts_and_towns_and_stations_of_communities() -> None:
    xiangzhou, city, stations = _goals("一(四)")
    assert (xiangzhou.of, city.of, stations.of) == (
        Subject.TOWNSHIP,
        Subject.TOWNSHIP,
        Subject.COMMUNITY,
    )
    assert "社区政务服务中心" in city.measure.zh
    assert "社区公共服务站" in stations.measure.zh


def test_conditions_say_who_is_counted_and_are_defined_nowhere() -> None:
    conditions = [(each.locator, each.condition.zh) for each in POLICY.targets if each.condition]
    assert conditions == [
        ("一(四)", "具备条件的社区"),
        ("二(二)", "符合条件的业主委员会"),
        ("二(二)", "符合条件的业主委员会"),
    ]


def test_that_stations_are_softened_elsewhere_is_told() -> None:
    stations = _goals("一(四)")[2]
    assert stations.reading is not None
    for word in ("四(三)", "原则上", "逐步", "探索"):
        assert word in stations.reading.zh


def test_fifty_percent_stands_twice_each_time_of_xiangzhou_and_as_a_floor() -> None:
    halves = [each for each in POLICY.targets if each.bound == AtLeast(Fixed(percent(50)))]
    assert [(each.locator, each.within, each.due) for each in halves] == [
        ("二(三)", XIANGZHOU, END_OF_2010),
        ("四(三)", XIANGZHOU, END_OF_2012),
    ]
    assert [each.direction_stated for each in halves] == [True, True]  # 以上


def test_all_is_printed_without_at_least() -> None:
    whole = [each for each in POLICY.targets if each.bound == AtLeast(Fixed(percent(100)))]
    assert [each.direction_stated for each in whole] == [False] * 5


def test_basically_and_widespread_are_no_share() -> None:
    vague = [each for each in POLICY.targets if each.modal in {"基本", "普遍"}]
    assert [(each.locator, each.modal, each.bound) for each in vague] == [
        ("二(三)", "基本", None),
        ("二(四)", "普遍", None),
    ]


def test_only_working_with_macao_is_striven_for() -> None:
    (macao,) = _goals("四(一)")
    assert (macao.force, macao.modal) == (Force.STRIVE, "争取")
    assert macao.citations[0].figures == ("横琴新区、拱北街道和湾仔街道",)
    assert [each for each in POLICY.targets if each.force is Force.STRIVE] == [macao]


def test_the_fields_of_purchase_are_eight_and_open() -> None:
    (purchase,) = _goals("四(二)")
    assert "八个" in purchase.measure.zh
    assert purchase.reading is not None
    assert "等" in purchase.reading.zh


# --- statistics, money, references, clauses ---


def test_progress_is_reported_in_words_only() -> None:
    assert POLICY.baselines == ()


def test_two_funds_are_named() -> None:
    assert [
        (each.citation.locator, each.amount, each.unit, each.nature, each.posts)
        for each in POLICY.pay_figures
    ] == [
        ("五(二)", yuan(30_000_000), "yuan", PayNature.FUND, ()),
        ("五(二)", yuan(8_000_000), "yuan", PayNature.FUND, ()),
    ]


def test_thirty_million_cover_two_years_and_two_levels_together() -> None:
    special, pilot = POLICY.pay_figures
    assert "2011年和2012年" in special.measure.zh
    assert special.reading is not None
    assert "合计" in special.reading.zh
    assert pilot.reading is not None
    assert "年份" in pilot.reading.zh


def test_two_papers_are_cited_without_a_number() -> None:
    assert [
        (each.citation.locator, each.title, each.number, each.number_as_printed)
        for each in POLICY.references
    ] == [
        ("前言", "珠江三角洲地区改革发展规划纲要(2008—2020)", None, None),
        (
            "前言",
            "民政部、广东省人民政府共同推进珠江三角洲地区民政工作改革发展协议",
            None,
            None,
        ),
    ]


def test_every_clause_has_a_state_in_the_order_of_the_print() -> None:
    parts = [("一", "一二三四"), ("二", "一二三四"), ("三", "一二三"), ("四", "一二三")]
    parts += [("五", "一二三")]
    assert [each.locator for each in POLICY.clauses] == [
        "标题",
        "前言",
        *(f"{part}({number})" for part, numbers in parts for number in numbers),
        "结尾",
    ]


def test_the_copy_breaks_off_in_its_last_clause_and_what_follows_is_unknown() -> None:
    broken, rest = POLICY.clauses[-2:]
    assert (broken.locator, broken.state) == ("五(三)", ClauseState.UNREADABLE)
    assert rest.state is ClauseState.MISSING
    for clause in (broken, rest):
        assert clause.note is not None
    others = {each.state for each in POLICY.clauses[:-2]}
    assert not {ClauseState.MISSING, ClauseState.UNREADABLE} & others


def test_a_clause_with_a_goal_a_sum_or_a_paper_is_encoded() -> None:
    states = {each.locator: each.state for each in POLICY.clauses}
    cited = {each.locator for each in POLICY.targets}
    cited |= {each.citation.locator for each in POLICY.pay_figures}
    cited |= {each.citation.locator for each in POLICY.references}
    assert {states[locator] for locator in cited} == {ClauseState.ENCODED}
