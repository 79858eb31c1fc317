"""Grades, pay, careers and staffing in words: complete in both languages, and true to the data."""

import re
from datetime import date
from enum import StrEnum
from typing import get_args

import pytest
from attrs import evolve

from community_governance import (
    THREE_POST_EIGHTEEN_GRADE,
    Community,
    PayScheme,
    Post,
    Worker,
    grade_of,
    pay_of,
    payroll,
    promotions,
)
from community_governance.calendars import Period
from community_governance.careers import career
from community_governance.errors import Lang, NotFoundError
from community_governance.interchange.testing import DOCUMENT
from community_governance.leaving import exits
from community_governance.model.pay import (
    AtYears,
    Band,
    Breaks,
    Cause,
    Component,
    EducationAmount,
    Exit,
    Flat,
    Gap,
    GapCode,
    Outcome,
    PayBasis,
    PerEducation,
    PerYear,
    Progression,
    Step,
    StepCode,
    YearReckoning,
    YearsAmount,
)
from community_governance.model.vocabulary import Wording
from community_governance.model.workers import (
    Appraisal,
    AppraisalClass,
    EducationLevel,
    Position,
    Qualification,
    QualificationLevel,
)
from community_governance.payrolls import forecast
from community_governance.policies import loudi
from community_governance.references.pay import (
    BENXI_FAILED_YEARS,
    HOHHOT_QUALIFICATIONS,
    JINAN_SPLIT,
    POST_GRADE_TITLE,
    SCHEMES,
    STATION_STAFF,
    WUHAN_EXITS,
    XIANGAN_2013,
)
from community_governance.references.staffing import INNER_MONGOLIA_2024
from community_governance.staffing import allocate, staffing_total
from community_governance.units import yuan_per_month
from community_governance.views import careers, payrolls, records, schemes, staffing, steps
from community_governance.views.text import markdown, text

CITED = (DOCUMENT.cite("一(一)"),)
LANGS: tuple[Lang, Lang] = ("zh", "en")
HIRED = Worker(
    key="w",
    post=Post.STAFF,
    service=[Period("2016-03-01")],
    positions=[],
    education=[],
    qualifications=[],
    appraisals=[Appraisal(2020, AppraisalClass.NOT_COMPETENT)],
    awards=[],
    name="某某",
)
ON = date(2025, 3, 1)
UNTIL = date(2026, 12, 31)
CREDITED = evolve(
    THREE_POST_EIGHTEEN_GRADE, appraisal=BENXI_FAILED_YEARS, qualification=HOHHOT_QUALIFICATIONS
)
CERTIFICATE = Qualification(level=QualificationLevel.SOCIAL_WORKER, obtained=date(2024, 6, 15))
ANSWERS = [
    grade_of(HIRED, CREDITED, on=ON),
    grade_of(evolve(HIRED, post=None), CREDITED, on=ON),
    pay_of(HIRED, POST_GRADE_TITLE, on=ON),
    pay_of(HIRED, THREE_POST_EIGHTEEN_GRADE, on=ON),
    promotions(HIRED, CREDITED, until=UNTIL, events=[CERTIFICATE]),
    promotions(HIRED, POST_GRADE_TITLE, until=UNTIL, events=[CERTIFICATE]),
    promotions(evolve(HIRED, service=None), CREDITED, until=UNTIL),
    promotions(HIRED, CREDITED, until=date(2017, 1, 1)),
    career(HIRED, CREDITED, until=UNTIL),
    career(evolve(HIRED, service=None), until=UNTIL),
    exits(HIRED, loudi.BASE_PAY, on=ON),
    exits(evolve(HIRED, appraisals=None), WUHAN_EXITS, on=ON),
    payroll([HIRED, evolve(HIRED, key="v", post=STATION_STAFF)], XIANGAN_2013, on=ON),
    payroll([HIRED], POST_GRADE_TITLE, on=ON),
    forecast([HIRED], POST_GRADE_TITLE, start=ON, until=date(2025, 5, 31)),
    forecast([evolve(HIRED, post=STATION_STAFF)], XIANGAN_2013, days=[ON]),
]


# --- every word in both languages ---


@pytest.mark.parametrize(
    ("words", "members"),
    [
        (steps.CAUSES, Cause),
        (steps.EXITS, Exit),
        (steps.GAPS, GapCode),
        (steps.OUTCOMES, Outcome),
        (steps._STEPS, StepCode),
    ],
    ids=lambda each: getattr(each, "__name__", ""),
)
def test_every_code_is_worded_in_both_languages(
    words: dict[object, dict[Lang, str]], members: type[StrEnum]
) -> None:
    assert set(words) == set(members)
    for said in words.values():
        assert set(said) == set(LANGS)
        assert re.search(r"[一-鿿]", said["zh"])
        assert not re.search(r"[一-鿿]", said["en"])


def test_every_basis_of_a_component_is_worded() -> None:
    assert set(schemes._BASES) == {basis.__name__ for basis in get_args(PayBasis)}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: type(answer).__name__)
def test_an_answer_is_told_and_tabled_and_names_nobody(answer: object, lang: Lang) -> None:
    for said in (text(answer, lang=lang), markdown(answer, lang=lang)):  # type: ignore[arg-type]  # any of them
        assert said.strip()
        assert "None" not in said
        assert "某某" not in said


@pytest.mark.parametrize("answer", ANSWERS[:4])
def test_another_language_is_refused(answer: object) -> None:
    for tell in (careers.text, careers.markdown, payrolls.text, payrolls.markdown):
        with pytest.raises(NotFoundError):
            tell(answer, lang="de")  # type: ignore[arg-type]
    for word in (schemes.text, staffing.text):
        with pytest.raises(NotFoundError):
            word(POST_GRADE_TITLE, lang="de")  # type: ignore[arg-type]
    with pytest.raises(NotFoundError):
        schemes.markdown(POST_GRADE_TITLE, on=ON, lang="de")  # type: ignore[arg-type]


def test_what_is_no_answer_is_refused() -> None:
    with pytest.raises(NotFoundError):
        text(3)  # type: ignore[arg-type]


# --- steps ---


@pytest.mark.parametrize("code", StepCode)
def test_a_step_has_its_words_and_its_numbers(code: StepCode) -> None:
    step = Step(
        code=code,
        number=3,
        per=5,
        day=date(2024, 6, 15),
        period=Period("2019-01-01", "2019-06-30"),
        word=Wording("某词", "some word"),
        amount=yuan_per_month(900),
        share=PART,
        citation=XIANGAN_2013.citations[0],
    )
    for lang in LANGS:
        (line,) = steps.steps_text([step], lang)
        assert "{" not in line
        assert ("厦" in line or "翔安" in line) == (lang == "zh")


PART = JINAN_SPLIT.performance


def test_a_source_says_how_far_it_can_be_relied_on() -> None:
    outside = XIANGAN_2013.citations[0]
    assert (
        steps.source_text(outside, "zh")
        == "〔翔安区关于调整社区工作者工资标准及福利待遇的通知〕二，官方文件"
    )
    assert steps.source_text(outside, "en").endswith("二, verified")
    own = loudi.BASE_PAY.citations[0]
    assert steps.source_text(own, "zh") == f"《{own.document.title}》一·六是"
    assert steps.source_text(own, "en") == f"{own.document.title_en}, 一·六是"
    assert steps.source_text(None, "en") == ""


def test_small_words() -> None:
    assert steps.either(["责令辞职", "罢免", "解聘"], "zh") == "责令辞职、罢免或解聘"
    assert steps.either(["told to resign", "recalled"], "en") == "told to resign or recalled"
    assert steps.either(["recalled"], "en") == "recalled"
    assert steps.period_text(Period("2019-01-01"), "zh") == "2019年1月1日起"
    assert steps.period_text(Period("2019-01-01"), "en") == "from 2019-01-01"
    gap = Gap(GapCode.AMOUNT_UNKNOWN, Wording("津贴", "allowance"))
    assert steps.gap_text(gap, "zh") == "金额未见于原文（津贴）"
    assert steps.gap_text(gap, "en") == "the sum is not printed (allowance)"


# --- what is told ---


def test_a_grade_is_told_with_its_steps() -> None:
    lines = text(grade_of(HIRED, CREDITED, on=ON), lang="zh").splitlines()
    assert lines[0] == "w，2025年3月1日：工作人员3级。"
    (failed,) = [line for line in lines if "2020" in line]
    assert failed.startswith("- 2020年度考核不合格，当年不计年限（《本溪市社区工作者绩效考核办法》")
    assert failed.endswith("官方文件）")
    assert "- 学历学位：方案无规定" not in lines  # none is stated
    assert lines[-1] == "- 等级：3级"


def test_an_open_grade_says_what_is_missing() -> None:
    open_post = grade_of(evolve(HIRED, post=None), CREDITED, on=ON)
    assert text(open_post, lang="zh").startswith("w，2025年3月1日：等级待定：缺少该日岗位。")
    gone = grade_of(HIRED, CREDITED, on=date(2016, 1, 1))
    assert text(gone, lang="en").startswith(
        "w, 2016-01-01: grade not applicable: not in service on that day."
    )


def test_promotions_are_told_with_causes_gains_and_why_no_money() -> None:
    said = text(promotions(HIRED, CREDITED, until=UNTIL, events=[CERTIFICATE]), lang="zh")
    assert said.splitlines() == [
        "w，2016年3月1日：工作人员1级。",
        "2019年3月1日：由1级升为2级（年限）。",
        "2023年3月1日：由2级升为3级（年限）。",
        "2024年6月15日：由3级升为5级（职业资格）。",
        "2026年3月1日：由5级升为6级（年限）。",
        "达到4级：2024年6月15日（提前624天，原为2026年3月1日）。",
        "达到5级：2024年6月15日（否则至2026年12月31日未达到）。",
        "达到6级：2026年3月1日（否则至2026年12月31日未达到）。",
        "不列金额：方案只定岗位和等级，未载金额（三岗十八级）。",
    ]


def test_money_that_an_event_brings_is_told() -> None:
    scheme = evolve(POST_GRADE_TITLE, qualification=HOHHOT_QUALIFICATIONS)
    moves = promotions(HIRED, scheme, until=UNTIL, events=[CERTIFICATE])
    assert "当月多620元/月" in text(moves, lang="zh")
    assert "620 yuan a month more" in text(moves, lang="en")
    assert "至2026年12月31日共多发" in markdown(moves, lang="zh")
    assert "| 4 | 2024-06-15 | 2025-03-01 | 259 | 620 yuan a month |" in markdown(moves, lang="en")


def test_a_grade_that_falls_and_one_lost_sight_of_are_told() -> None:
    fallen = evolve(
        HIRED,
        positions=[
            Position(body="a", title="x", period=Period("2016-03-01"), post=Post.CHIEF),
            Position(
                body="a", title="y", period=Period("2020-01-01", "2021-01-01"), post=Post.STAFF
            ),
        ],
        post=Post.MEMBER,
    )
    said = text(promotions(fallen, CREDITED, until=UNTIL), lang="zh")
    assert "由8级改为2级（岗位变动）" in said
    assert said.endswith("至2026年12月31日等级待定：方案未列该岗位（委员）。")
    assert "On 2026-12-31 no grade" in text(promotions(fallen, CREDITED, until=UNTIL), lang="en")


def test_a_grade_that_does_not_change_is_told_so() -> None:
    still = promotions(HIRED, CREDITED, until=date(2017, 1, 1))
    assert text(still, lang="en").splitlines()[1] == "The grade does not change."
    assert "期间等级无变动。" in markdown(still, lang="zh")


def test_a_career_is_told_period_by_period() -> None:
    away = evolve(HIRED, service=[Period("2016-03-01", "2018-12-31"), Period("2019-07-01")])
    lines = text(career(away, CREDITED, until=UNTIL), lang="zh").splitlines()
    assert lines[0] == "2016年3月1日至2018年12月31日：工作人员、1级。"
    assert lines[1] == "2019年1月1日至2019年6月30日：不在岗。"
    assert lines[-1] == "不计年限的年度：2020。"
    assert (
        text(career(away, until=date(2018, 1, 1)), lang="en") == "2016-03-01 to 2018-01-01: staff."
    )
    unposted = text(career(evolve(HIRED, post=None), CREDITED, until=UNTIL), lang="en")
    assert unposted.startswith(
        "2016-03-01 to 2026-12-31: post not known, the post on that day is not known."
    )
    assert "Years that do not count: 2020." in markdown(career(away, CREDITED, until=UNTIL))


def test_an_exit_is_told_with_the_ways_out() -> None:
    twice = evolve(
        HIRED, appraisals=[Appraisal(year, AppraisalClass.NOT_COMPETENT) for year in (2020, 2021)]
    )
    said = text(exits(twice, loudi.BASE_PAY, on=ON), lang="zh")
    assert said.startswith("w，2025年3月1日：责令辞职、罢免或解聘。")
    assert "按罢免针对选举产生者、解聘针对聘用者理解" in said
    once = exits(HIRED, loudi.BASE_PAY, on=ON)
    assert text(once, lang="en").startswith("w, 2025-03-01: no rule on leaving is met.")
    open_question = exits(evolve(HIRED, appraisals=None), loudi.BASE_PAY, on=ON)
    assert text(open_question, lang="zh").startswith("w，2025年3月1日：待定：缺少年度考核记录。")


def test_a_slip_is_told_part_by_part_with_its_sources() -> None:
    said = text(pay_of(HIRED, POST_GRADE_TITLE, on=ON), lang="en")
    assert said.startswith("w, 2025-03-01, staff, grade 4: 2,730 yuan a month.")
    assert "- grade wage: 230 yuan a month ([Opinions of six departments" in said
    assert "- whether 2020, appraised not competent, counts: no rule given" in said
    assert said.endswith("- grade: 4")


def test_a_slip_without_money_says_why() -> None:
    bare = pay_of(HIRED, THREE_POST_EIGHTEEN_GRADE, on=ON)
    assert text(bare, lang="en").splitlines()[0] == (
        "w, 2025-03-01, staff, grade 4: pay undetermined: the scheme sets posts and grades and "
        "prints no money (three posts, eighteen grades)."
    )
    assert "yuan" not in text(bare, lang="en")
    assert "元" not in text(bare, lang="zh")


def test_a_slip_that_is_known_in_part_says_how_far() -> None:
    part = pay_of(evolve(HIRED, post=STATION_STAFF), XIANGAN_2013, on=ON)
    assert (
        text(part, lang="zh")
        .splitlines()[0]
        .endswith("薪酬待定：金额未见于原文（津（补）贴）；已知部分1,840元/月。")
    )
    assert "known so far 1,840 yuan a month" in text(part, lang="en")
    unposted = pay_of(evolve(HIRED, post=None), loudi.BASE_PAY, on=ON)
    assert text(unposted, lang="en").startswith("w, 2025-03-01: pay undetermined:")


def paying(*components: Component, **more: object) -> PayScheme:
    return evolve(THREE_POST_EIGHTEEN_GRADE, components=components, **more)  # type: ignore[arg-type]  # by name


def part(basis: object, key: str = "part", **more: object) -> Component:
    return Component(key=key, title=Wording("项目", "part"), basis=basis, citations=CITED, **more)  # type: ignore[arg-type]  # by name


def test_what_is_paid_once_and_what_is_split_is_told_too() -> None:
    scheme = paying(
        part(Flat(3000)), part(AtYears([YearsAmount(9, 2000)]), key="once"), split=JINAN_SPLIT
    )
    said = text(pay_of(HIRED, scheme, on=ON), lang="zh")
    assert "- 一次性：2,000元" in said
    assert "- 基本部分2,100元/月，绩效部分900元/月" in said
    english = text(pay_of(HIRED, scheme, on=ON), lang="en")
    assert "- once: 2,000 yuan" in english
    assert "- basic 2,100 yuan a month, for performance 900 yuan a month" in english


def test_a_payroll_counts_those_it_lists() -> None:
    both = payroll(
        [HIRED, evolve(HIRED, key="v", post=STATION_STAFF), evolve(HIRED, key="u", service=[])],
        XIANGAN_2013,
        on=ON,
    )
    assert text(both, lang="zh").splitlines()[-1] == (
        "2025年3月1日：所列3人，应计薪2人，合计待定：v待定，其余1人共2,440元/月。"
    )
    assert markdown(both, lang="en").splitlines()[-1] == (
        "2025-03-01: 3 listed, 2 to be paid, total undetermined (v), "
        "known so far 2,440 yuan a month for 1."
    )


def test_a_forecast_is_told_month_by_month() -> None:
    found = forecast([HIRED], POST_GRADE_TITLE, start=ON, until=date(2025, 4, 30))
    assert text(found, lang="zh").splitlines()[-1] == "2期合计5,460元。"
    assert "| 2025-04-01 | 1 | 2,730 yuan a month | 0 |" in markdown(found, lang="en")


# --- schemes ---


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("scheme", [*SCHEMES, loudi.BASE_PAY], ids=lambda scheme: scheme.key)
def test_a_scheme_is_told_and_tabled(scheme: PayScheme, lang: Lang) -> None:
    assert text(scheme, lang=lang).splitlines()
    table = schemes.markdown(scheme, on=ON, lang=lang)
    assert table.count("\n") > 2
    assert "None" not in table


def test_a_scheme_says_what_it_has_no_rule_for_and_what_it_does_not_print() -> None:
    said = text(THREE_POST_EIGHTEEN_GRADE, lang="zh")
    assert "- 正职：7至18级" in said
    assert "- 每3年升一级（满年限之日），从岗位最低级起算" in said
    assert "- 学历学位：方案无规定" in said
    assert "- 未载金额" in said
    assert "| chief | 7–18 |  | undetermined |" in schemes.markdown(
        THREE_POST_EIGHTEEN_GRADE, on=ON
    )
    assert "station staff | 1 | allowance | undetermined |" in schemes.markdown(XIANGAN_2013, on=ON)


def test_other_ways_to_count_and_to_pay_are_told() -> None:
    scheme = paying(
        part(PerEducation([EducationAmount(EducationLevel.COLLEGE, 1000)])),
        part(PerYear(15), key="years"),
        progression=Progression(
            every=3, reckoning=YearReckoning.BEGUN, breaks=Breaks.RESTART, citations=CITED
        ),
        bands=[Band(Post.STAFF, 1, 12)],
    )
    assert "每3年升一级（不满一年按一年计）" in text(scheme, lang="zh")
    assert "a begun year counts" in text(scheme, lang="en")
    assert "by counted year" in text(scheme, lang="en")
    told = text(POST_GRADE_TITLE, lang="zh")
    assert "书记、主任一肩挑增发：定额，限正职，且同时任2职" in told
    assert "the same for all, for chief only, in 2 bodies at once" in text(POST_GRADE_TITLE)
    assert "考核连续2年不合格：责令辞职、罢免或解聘" in text(loudi.BASE_PAY, lang="zh")
    assert "2 years running not competent: told to resign, recalled or" in text(loudi.BASE_PAY)
    assert "counted from grade 1" in text(XIANGAN_2013, lang="en")


# --- staffing ---


def test_a_staffing_rule_says_who_counts_and_who_decides() -> None:
    said = text(INNER_MONGOLIA_2024, lang="zh")
    assert "每万人（常住人口）18名，实行总量控制" in said
    assert "盟市党委社会工作部门核定各旗县（市、区）总量。" in said
    english = text(INNER_MONGOLIA_2024, lang="en")
    assert "Counted are full-time members of the two committees" in english
    bare = evolve(INNER_MONGOLIA_2024, is_total=False, decisions=(), reading=None)
    assert len(text(bare, lang="en").splitlines()) == 2
    assert "as a total" not in text(bare, lang="en")


def test_a_total_says_how_it_was_rounded() -> None:
    down = staffing_total(INNER_MONGOLIA_2024, 105_500)
    assert text(down, lang="zh") == "常住人口105,500人：189.9名，舍去不足一名的部分，为189名。"
    up = staffing_total(evolve(INNER_MONGOLIA_2024, is_total=False), 105_500)
    assert text(up, lang="zh").endswith("不足一名按一名计，为190名。")
    assert text(up, lang="en").endswith("part of one counts as one: 190 workers.")
    whole = staffing_total(INNER_MONGOLIA_2024, 60_000)
    assert text(whole, lang="zh") == "常住人口60,000人：108名。"
    assert text(whole, lang="en") == "60,000 persons (permanent residents): 108 workers."


def test_shares_of_a_total_say_what_they_were_shared_by() -> None:
    three = [
        Community(key=key, permanent_households=many)
        for key, many in (("a", 900), ("b", 1550), ("c", 1500), ("d", 9000))
    ]
    found = allocate(27, three)
    assert text(found, lang="zh").splitlines() == [
        "a：5名（按下限、按常住户数计）",
        "b：7名（按最大余数增1名、按常住户数计）",
        "c：6名（按常住户数计）",
        "d：9名（按上限、按常住户数计）",
        "共27名，按户数以最大余数法分配，每社区5–9名。",
    ]
    assert "| b | 1,550 households | 7 workers | one more by the largest remainder" in markdown(
        found, lang="en"
    )
    open_one = allocate(27, [*three[:3], Community(key="open")])
    assert text(open_one, lang="en").splitlines()[-2:] == [
        "open: undetermined (not known)",
        "27 workers by households: undetermined, open not known.",
    ]
    assert "缺少open的数据" in markdown(open_one, lang="zh")


# --- records ---


def test_a_payroll_has_a_row_for_each_worker() -> None:
    rows = records.payroll(
        payroll([HIRED, evolve(HIRED, key="v", post=STATION_STAFF)], XIANGAN_2013, on=ON)
    )
    assert rows[0] == {
        "worker": "w", "scheme": "xiangan-2013", "on": ON, "post": "staff", "grade": 5,
        "counted_years": 8, "extra_grades": 0, "monthly": 2440, "yearly": 0, "once": 0,
        "known": 2440, "basic": None, "performance": None, "outcome": "determined",
        "missing": None,
    }  # fmt: skip
    assert (rows[1]["monthly"], rows[1]["missing"]) == (None, "amount-unknown")
    assert list(rows[0]) == list(rows[1])
    (ungraded,) = records.payroll(payroll([evolve(HIRED, post=Post.CHIEF)], loudi.BASE_PAY, on=ON))
    assert (ungraded["grade"], ungraded["counted_years"], ungraded["monthly"]) == (None, None, 1500)


def test_a_payroll_has_a_row_for_each_part() -> None:
    rows = records.pay_lines(payroll([HIRED], XIANGAN_2013, on=ON))
    assert [(row["component"], row["amount"], row["source"]) for row in rows] == [
        ("basic-wage", 1340, "verified"), ("post-wage", 700, "verified"),
        ("allowance", 400, "verified"),
    ]  # fmt: skip
    (own,) = records.pay_lines(payroll([evolve(HIRED, post=Post.CHIEF)], loudi.BASE_PAY, on=ON))
    assert (own["document"], own["locator"], own["source"]) == ("loudi", "一·六是", None)
    (unknown,) = records.pay_lines(payroll([evolve(HIRED, post=None)], loudi.BASE_PAY, on=ON))
    assert (unknown["amount"], unknown["missing"]) == (None, "post-unknown")


def test_a_career_and_its_changes_have_rows() -> None:
    rows = records.career(career(HIRED, CREDITED, until=UNTIL))
    assert [(row["start"], row["grade"]) for row in rows] == [
        (date(2016, 3, 1), 1), (date(2019, 3, 1), 2), (date(2023, 3, 1), 3), (date(2026, 3, 1), 4),
    ]  # fmt: skip
    assert {row["posts"] for row in rows} == {"staff"}
    (unknown,) = records.career(career(evolve(HIRED, post=None), CREDITED, until=UNTIL))
    assert (unknown["posts"], unknown["missing"]) == (None, "post-unknown")
    changes = records.grade_changes(promotions(HIRED, CREDITED, until=UNTIL))
    assert [(row["before"], row["grade"], row["causes"]) for row in changes] == [
        (None, 1, None), (1, 2, "service"), (2, 3, "service"), (3, 4, "service"),
    ]  # fmt: skip
    nothing = promotions(evolve(HIRED, service=[]), CREDITED, until=UNTIL)
    assert records.grade_changes(nothing) == []


def test_what_a_scheme_pays_and_who_gets_what_share_have_rows() -> None:
    cells = records.pay_table(XIANGAN_2013, on=ON)
    assert len(cells) == 180
    assert cells[0] == {
        "scheme": "xiangan-2013", "post": "chief", "grade": 1, "component": "basic-wage",
        "amount": 1200, "unit": "yuan/month",
    }  # fmt: skip
    (row,) = records.allocation(allocate(5, [Community(key="a", permanent_households=1)]))
    assert row == {
        "community": "a", "by": "households", "measure": 1, "measured_from": "permanent_households",
        "workers": 5, "bound": "low", "remainder": False,
    }  # fmt: skip
