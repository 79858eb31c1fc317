"""Sentences, steps and tables, in both languages.

`tests/golden` holds the report of one community under every policy that ships, what is asked
of it, and the policy's goals, as rendered.
Where a change of a rendering or of an encoding is meant, write the files anew and read their diff::

    REWRITE_GOLDEN=1 python -m pytest tests/views/test_text.py
"""

import os
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from community_governance import (
    BUILTIN,
    Community,
    Facility,
    Fact,
    Grid,
    Policy,
    check,
    requirements,
)
from community_governance.calendars import Year
from community_governance.errors import Lang, NotFoundError
from community_governance.locating import Subjects
from community_governance.model.demands import (
    About,
    AllOf,
    AnyOf,
    AtLeast,
    AtMost,
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
    HOUSEHOLDS,
    LEGAL_ADVISER,
    OFFICE_AREA,
    OPERATING_FUNDS,
    PERMANENT_HOUSEHOLDS,
    PLAQUES,
    PUBLIC_SPACE_AREA,
    RESIDENTS,
    STAFF,
    WORKING_PREMISES_AREA,
)
from community_governance.model.findings import Finding, ReasonCode, Verdict
from community_governance.model.parts import FundLine, FundPeriod, Organization, Standing
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import (
    BENEFIT_PROJECT_FUNDS_KIND,
    CENTER_PLAQUE,
    CENTRAL_CITY,
    CITY,
    COMMITTEE_PLAQUE,
    NEW_BUILD,
    OPERATING_FUNDS_KIND,
    PARTY_PLAQUE,
    PUBLIC_SERVICE_PREMISES,
    RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE,
    SERVICE_CENTER,
    SOCIAL_ORGANIZATION,
    VILLAGE,
    WORKING_PREMISES,
    Wording,
)
from community_governance.policies import loudi, ordos
from community_governance.units import (
    Range,
    households,
    items,
    persons,
    square_meters,
    workers,
    yuan,
)
from community_governance.views.text import markdown, sentence, steps, text

GOLDEN = Path(__file__).parents[1] / "golden"
LANGS: tuple[Lang, ...] = ("zh", "en")
ON = date(2025, 12, 31)

HOPE = Community(
    key="hope",
    name="希望社区",
    jurisdiction="east",
    categories=[CENTRAL_CITY],
    origin=NEW_BUILD,
    permanent_households=2013,
    facilities=[
        Facility(
            key="hall",
            floor_area="600㎡",
            premises=[WORKING_PREMISES, PUBLIC_SERVICE_PREMISES],
            public_space_area=500,
            office_area="100.5",
        ),
        Facility(
            key="center",
            floor_area=50,
            premises=[SERVICE_CENTER],
            public_space_area=0,
            office_area=0,
        ),
    ],
    grids=[
        Grid(key="g1", households=200, residents=612),
        Grid(key="g2", households="约210"),
        Grid(key="g3", name="第三网格", households=Range(190, 200), residents=Range(500, 700)),
        Grid(key="g4", residents=600),
    ],
    staff=8,
    plaques=[PARTY_PLAQUE, COMMITTEE_PLAQUE, CENTER_PLAQUE],
    unified_marks=[loudi.COMMUNITY_SIGN, loudi.DOOR_PLATE],
    organizations=[
        Organization(key="watch", kind=RESIDENTS_AFFAIRS_SUPERVISION_COMMITTEE),
        Organization(key="choir", kind=SOCIAL_ORGANIZATION, standing=Standing.FILED),
    ],
    legal_adviser=True,
    charter=True,
    residents_pact=False,
    funds=[
        FundLine(kind=OPERATING_FUNDS_KIND, amount="18万元"),
        FundLine(kind=BENEFIT_PROJECT_FUNDS_KIND, amount="20万元", period=FundPeriod.YEAR),
    ],
)


PREMISES = ordos.POLICY.standard("working-premises-per-hundred-households")
OFFICE_SHARE = ordos.POLICY.standard("office-share-of-public-space")


def _rendered(policy: Policy, lang: Lang) -> str:
    report = check(HOPE, policy, on=ON)
    asked = requirements(HOPE, policy, on=ON)
    parts = (
        markdown(report, lang=lang),
        text(report, lang=lang),
        text(asked, lang=lang),
        text(policy.targets, lang=lang),
    )
    return "\n\n---\n\n".join(parts) + "\n"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("policy", BUILTIN, ids=lambda policy: policy.key)
def test_a_report_reads_as_it_did(policy: Policy, lang: Lang) -> None:
    path = GOLDEN / f"{policy.key}.{lang}.md"
    rendered = _rendered(policy, lang)
    if os.environ.get("REWRITE_GOLDEN"):
        path.write_text(rendered, encoding="utf-8", newline="\n")
        pytest.skip(f"{path.name} is written anew: read its diff")
    kept = path.read_text(encoding="utf-8") if path.exists() else ""
    if rendered != kept:
        lines = unified_diff(
            kept.splitlines(), rendered.splitlines(), path.name, "as rendered now", lineterm=""
        )
        pytest.fail("\n".join(lines), pytrace=False)


def test_every_golden_file_belongs_to_a_policy() -> None:
    kept = sorted(path.name for path in GOLDEN.glob("*.md"))
    assert kept == sorted(f"{policy.key}.{lang}.md" for policy in BUILTIN for lang in LANGS)


# --- one sentence for each way a finding can come out ---


def _standard(demand: Demand, **fields: Any) -> Standard:
    settings = {"key": "tried", "subject": Subject.COMMUNITY} | fields
    return Standard(demand=demand, citations=(ordos.DOCUMENT.cite("二(二)6"),), **settings)


def _finding(
    demand: Demand,
    facts: Mapping[Fact, object],
    *,
    about: Decimal | None = None,
    on: date = ON,
    **fields: Any,
) -> Finding:
    return check(facts, _standard(demand, **fields), on=on, about=about)[0]


def _after_the_norm(finding: Finding, lang: Lang) -> str:
    """Return what a sentence says of the subject, without the norm that goes before it."""
    said = sentence(finding, lang=lang)
    return said.split("；", 1)[1] if lang == "zh" else said.split(". ", 1)[1]


AREA = Test(WORKING_PREMISES_AREA, AtLeast(Rate(square_meters(30), households(100), HOUSEHOLDS)))
OFFICES = Test(OFFICE_AREA, AtMost(Share(Decimal(20), PUBLIC_SPACE_AREA)))
GRID_SIZE = AnyOf(
    (
        Test(HOUSEHOLDS, About(Fixed(households(200)))),
        Test(RESIDENTS, About(Fixed(persons(600)))),
    )
)
WORKERS = Test(
    STAFF,
    AtLeast(Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers(5), workers(9))),
)


def test_what_falls_short_can_be_pasted_into_a_letter() -> None:
    facts = {"permanent_households": 2000, "working_premises_area": 540, "categories": ["city"]}
    finding = check(facts, PREMISES, on=ON)[0]
    assert sentence(finding, lang="zh") == (
        "依据《鄂尔多斯市加强和完善城乡社区治理实施意见》二(二)6，"
        "城市社区的社区工作用房面积按每100户30平方米；"
        "该社区常住户数2,000户，应有600平方米，现有540平方米，缺60平方米，未达标。"
        "（文件未写明“不低于”，按不低于理解；户数口径、建筑或使用面积文件均未注明；"
        "户数按常住户数计。）"
    )
    assert sentence(finding, lang="en") == (
        "Ordos implementing opinions on urban and rural community governance, 二(二)6, "
        "city community: area of community working premises, 30 m² per 100 households. "
        "This community: 2,000 households (permanent households), 600 m² required, "
        "540 m² present, 60 m² short, not met. "
        '("at least" is not printed and is assumed; '
        "neither whose households nor gross or usable area is said; "
        "permanent households taken for households.)"
    )


def test_what_is_met_says_so_without_a_shortfall() -> None:
    finding = _finding(AREA, {HOUSEHOLDS: 1800, WORKING_PREMISES_AREA: 540})
    assert _after_the_norm(finding, "zh") == (
        "该社区户数1,800户，应有540平方米，现有540平方米，达标。"
    )
    assert _after_the_norm(finding, "en") == (
        "This community: 1,800 households, 540 m² required, 540 m² present, met."
    )


ADVISER = Test(LEGAL_ADVISER, AtLeast(Fixed(items(1))))


@pytest.mark.parametrize(
    ("given", "zh", "en"),
    [
        (True, "该社区已有法律顾问，达标。", "This community: has a legal adviser, met."),
        (False, "该社区尚无法律顾问，未达标。", "This community: has no legal adviser, not met."),
        (
            None,
            "该社区待定：缺少数据（法律顾问）。",
            "This community: undetermined: facts are missing (legal adviser).",
        ),
    ],
)
def test_of_what_must_be_there_it_is_said_whether_it_is(
    given: bool | None, zh: str, en: str
) -> None:
    finding = _finding(ADVISER, {LEGAL_ADVISER: given})
    assert "社区须有法律顾问；" in sentence(finding, lang="zh")
    assert "community: has a legal adviser. " in sentence(finding, lang="en")
    assert _after_the_norm(finding, "zh") == zh
    assert _after_the_norm(finding, "en") == en


def test_a_table_says_of_what_must_be_there_yes_or_no() -> None:
    def row(lang: Lang, *, given: bool | None) -> str:
        return markdown(check({LEGAL_ADVISER: given}, _standard(ADVISER), on=ON), lang=lang)

    assert "| 有 | 有 |  | 达标 |" in row("zh", given=True)
    assert "| yes | no |  | not met |" in row("en", given=False)
    assert "| 有 |  |  | 待定" in row("zh", given=None)


def test_what_must_be_there_is_a_requirement_in_itself() -> None:
    (asked,) = requirements({LEGAL_ADVISER: None}, _standard(ADVISER), on=ON)
    assert text(asked, lang="zh").endswith("社区须有法律顾问。")


def test_what_is_not_yet_due_names_the_day() -> None:
    finding = _finding(AREA, {HOUSEHOLDS: 2000, WORKING_PREMISES_AREA: 540}, due=date(2026, 12, 31))
    assert finding.verdict is Verdict.NOT_YET_DUE
    assert _after_the_norm(finding, "zh").endswith("缺60平方米，未到期（期限2026年12月31日）。")
    assert _after_the_norm(finding, "en").endswith("60 m² short, not yet due (due 2026-12-31).")


def test_a_due_date_known_only_to_the_year_is_said_as_a_year() -> None:
    finding = _finding(AREA, {HOUSEHOLDS: 2000, WORKING_PREMISES_AREA: 540}, due=Year(2026))
    assert _after_the_norm(finding, "zh").endswith("未到期（期限2026年）。")
    assert _after_the_norm(finding, "en").endswith("not yet due (due 2026).")


def test_what_is_above_an_upper_bound_says_by_how_much() -> None:
    finding = _finding(OFFICES, {OFFICE_AREA: 101, PUBLIC_SPACE_AREA: 500})
    assert _after_the_norm(finding, "zh") == (
        "该社区公共空间面积500平方米，上限为100平方米，现有101平方米，超出1平方米，未达标。"
    )
    assert _after_the_norm(finding, "en") == (
        "This community: area of public space 500 m², 100 m² allowed, "
        "101 m² present, 1 m² too much, not met."
    )


def test_what_is_not_the_exact_amount_says_how_far_off_it_is() -> None:
    finding = _finding(Test(OPERATING_FUNDS, Exactly(Fixed(yuan(80000)))), {OPERATING_FUNDS: 79000})
    assert (
        _after_the_norm(finding, "zh") == "该社区应为80,000元，现有79,000元，相差1,000元，未达标。"
    )
    assert _after_the_norm(finding, "en") == (
        "This community: 80,000 yuan asked, 79,000 yuan present, 1,000 yuan off, not met."
    )


def test_missing_facts_are_named() -> None:
    finding = _finding(AREA, {})
    assert finding.reason.code is ReasonCode.FACTS_MISSING
    assert _after_the_norm(finding, "zh") == "该社区待定：缺少数据（社区工作用房面积、户数）。"
    assert _after_the_norm(finding, "en") == (
        "This community: undetermined: facts are missing "
        "(area of community working premises, households)."
    )


def test_where_one_fact_is_missing_what_is_known_is_said() -> None:
    finding = _finding(AREA, {HOUSEHOLDS: 2000})
    assert _after_the_norm(finding, "zh") == (
        "该社区户数2,000户，应有600平方米，待定：缺少数据（社区工作用房面积）。"
    )
    finding = _finding(AREA, {WORKING_PREMISES_AREA: 540})
    assert _after_the_norm(finding, "zh") == "该社区现有540平方米，待定：缺少数据（户数）。"


def test_an_open_scope_names_the_categories_it_hangs_on() -> None:
    scope = Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,))
    finding = _finding(AREA, {}, applies_to=scope)
    assert finding.reason.code is ReasonCode.SCOPE_UNKNOWN
    assert _after_the_norm(finding, "zh") == "该社区待定：是否属于适用范围不明（城市、中心城区）。"
    assert _after_the_norm(finding, "en") == (
        "This community: undetermined: it is open whether it applies (city, central-city)."
    )


def test_what_is_out_of_scope_says_so_and_no_more() -> None:
    village = Community(key="south", categories=[VILLAGE])
    finding = check(village, PREMISES, on=ON)[0]
    assert finding.standard.reading is not None
    assert _after_the_norm(finding, "zh") == "该社区不适用：不在适用范围内。"
    assert _after_the_norm(finding, "en") == "This community: not applicable: it is out of scope."


def test_a_condition_of_the_text_that_nobody_can_test_leaves_the_verdict_open() -> None:
    finding = _finding(
        AREA,
        {HOUSEHOLDS: 2000, WORKING_PREMISES_AREA: 540},
        condition=Wording("具备条件的", "where conditions allow"),
    )
    assert finding.reason.code is ReasonCode.CONDITION_UNKNOWN
    assert "待定：是否符合文件所设条件不明" in sentence(finding, lang="zh")
    assert "undetermined: it is open whether the condition" in sentence(finding, lang="en")


def test_a_norm_that_has_not_begun_says_so() -> None:
    finding = _finding(AREA, {}, on=date(2018, 12, 23))
    assert finding.reason.code is ReasonCode.NOT_BEGUN
    assert _after_the_norm(finding, "zh") == "该社区不适用：该日尚未施行。"
    assert _after_the_norm(finding, "en") == (
        "This community: not applicable: it had not begun on that day."
    )


@pytest.mark.parametrize(
    ("dates", "code", "zh", "en"),
    [
        (
            {"ends": date(2025, 12, 30)},
            ReasonCode.ENDED,
            "不适用：该日已超过文件期限",
            "not applicable: the document had ended by that day",
        ),
        (
            {"superseded": date(2025, 12, 31)},
            ReasonCode.SUPERSEDED,
            "不适用：该日已由新文件代替",
            "not applicable: another document had taken its place",
        ),
        (
            {"adopted": Year(2025), "published": None},
            ReasonCode.DATE_NOT_PRINTED,
            "待定：文件未注明具体日期，该日是否施行不明",
            "undetermined: the date is not printed, so it is open whether it held on that day",
        ),
    ],
)
def test_a_document_out_of_time_says_why(
    dates: dict[str, Any], code: ReasonCode, zh: str, en: str
) -> None:
    document = evolve(ordos.DOCUMENT, **dates)
    standard = evolve(_standard(AREA), citations=(document.cite("二(二)6"),))
    finding = check({HOUSEHOLDS: 2000}, standard, on=ON)[0]
    assert finding.reason.code is code
    assert zh in sentence(finding, lang="zh")
    assert en in sentence(finding, lang="en")


def test_a_norm_about_another_kind_of_subject_says_so() -> None:
    finding = check(Grid(key="g1"), _standard(AREA), on=ON)[0]
    assert finding.reason.code is ReasonCode.OTHER_SUBJECT
    assert sentence(finding, lang="zh").endswith("不适用：规定的是另一类对象。")
    assert sentence(finding, lang="en").endswith(
        "not applicable: it is about another kind of subject."
    )


def test_about_without_a_tolerance_says_that_none_is_given() -> None:
    finding = _finding(Test(HOUSEHOLDS, About(Fixed(households(200)))), {HOUSEHOLDS: 210})
    assert finding.reason.code is ReasonCode.NO_TOLERANCE
    assert _after_the_norm(finding, "zh") == (
        "该社区应约为200户，现有210户，待定：文件写“左右”而未给出容差。"
    )
    assert _after_the_norm(finding, "en") == (
        "This community: about 200 households asked, 210 households present, "
        'undetermined: the text says "about" and gives no tolerance.'
    )


def test_about_with_a_tolerance_says_how_far_beyond_it_the_figure_is() -> None:
    demand = Test(HOUSEHOLDS, About(Fixed(households(200))))
    met = _finding(demand, {HOUSEHOLDS: 220}, about=Decimal("0.1"))
    assert _after_the_norm(met, "zh") == "该社区应约为200户，现有220户，达标。"
    missed = _finding(demand, {HOUSEHOLDS: 223}, about=Decimal("0.1"))
    assert _after_the_norm(missed, "zh") == "该社区应约为200户，现有223户，相差3户，未达标。"


def test_a_range_whose_ends_differ_shows_both_ends() -> None:
    finding = _finding(AREA, {HOUSEHOLDS: Range(1400, 1700), WORKING_PREMISES_AREA: 480})
    assert finding.reason.code is ReasonCode.RANGE_STRADDLES
    assert _after_the_norm(finding, "zh") == (
        "该社区户数1,400至1,700户，应有420至510平方米，现有480平方米，"
        "待定：数据为区间，两端结论不同。"
    )
    assert "undetermined: the figure is a range whose ends differ" in sentence(finding, lang="en")


def test_a_range_that_falls_short_throughout_says_the_least_and_the_most() -> None:
    finding = _finding(AREA, {HOUSEHOLDS: Range(1700, 1800), WORKING_PREMISES_AREA: 480})
    assert _after_the_norm(finding, "zh") == (
        "该社区户数1,700至1,800户，应有510至540平方米，现有480平方米，缺30至60平方米，未达标。"
    )


def test_a_figure_called_approximate_is_said_as_approximate() -> None:
    finding = check(Community(key="hope", households="约1500"), _standard(AREA), on=ON)[0]
    assert "户数约1,500户" in sentence(finding, lang="zh")
    assert "about 1,500 households" in sentence(finding, lang="en")


def test_words_that_are_missing_are_named() -> None:
    demand = Test(PLAQUES, Includes((COMMITTEE_PLAQUE, CENTER_PLAQUE)))
    finding = _finding(demand, {PLAQUES: ["residents_committee"]})
    assert _after_the_norm(finding, "zh") == "该社区缺少社区服务中心，未达标。"
    assert _after_the_norm(finding, "en") == (
        "This community: missing: community service center, not met."
    )


def test_words_that_should_not_be_there_are_named_in_the_language_asked_for() -> None:
    demand = Test(PLAQUES, Only((COMMITTEE_PLAQUE,)))
    community = Community(key="hope", plaques=[COMMITTEE_PLAQUE, CENTER_PLAQUE])
    finding = check(community, _standard(demand), on=ON)[0]
    assert _after_the_norm(finding, "zh") == "该社区多出社区服务中心，未达标。"
    assert _after_the_norm(finding, "en") == (
        "This community: not allowed: community service center, not met."
    )


def test_a_word_that_neither_the_norm_nor_the_package_knows_goes_by_its_key() -> None:
    demand = Test(PLAQUES, Only((COMMITTEE_PLAQUE,)))
    finding = _finding(demand, {PLAQUES: ["residents_committee", "mediation_room"]})
    assert _after_the_norm(finding, "zh") == "该社区多出mediation_room，未达标。"


@pytest.mark.parametrize("bound", [Includes, Only])
def test_a_set_of_words_that_holds_says_only_that_it_is_met(bound: Any) -> None:
    demand = Test(PLAQUES, bound((COMMITTEE_PLAQUE, CENTER_PLAQUE)))
    finding = _finding(demand, {PLAQUES: ["residents_committee", "service_center"]})
    assert _after_the_norm(finding, "zh") == "该社区达标。"
    assert _after_the_norm(finding, "en") == "This community: met."


def test_each_test_of_a_join_is_said_with_its_fact() -> None:
    finding = _finding(GRID_SIZE, {HOUSEHOLDS: 200, RESIDENTS: 700})
    assert _after_the_norm(finding, "zh") == (
        "该社区户数：应约为200户，现有200户；人口：应约为600人，现有700人；达标。"
    )
    assert _after_the_norm(finding, "en") == (
        "This community: households: about 200 households asked, 200 households present; "
        "residents: about 600 persons asked, 700 persons present; met."
    )


def test_a_test_of_a_join_of_which_nothing_is_known_is_left_out() -> None:
    demand = AllOf((AREA, Test(PLAQUES, Includes((CENTER_PLAQUE,)))))
    finding = _finding(demand, {HOUSEHOLDS: 2000, WORKING_PREMISES_AREA: 600})
    assert _after_the_norm(finding, "zh") == (
        "该社区社区工作用房面积：户数2,000户，应有600平方米，现有600平方米，"
        "待定：缺少数据（对外挂牌）。"
    )


def test_a_name_goes_before_the_kind_of_subject() -> None:
    finding = check(HOPE, PREMISES, on=ON)[0]
    assert "；希望社区常住户数" in sentence(finding, lang="zh")
    assert ". 希望社区: 2,013 households" in sentence(finding, lang="en")


def test_a_fact_that_stood_in_for_the_measured_one_is_named() -> None:
    demand = Test(HOUSEHOLDS, AtLeast(Fixed(households(100))))
    finding = _finding(demand, {PERMANENT_HOUSEHOLDS: 120})
    assert sentence(finding, lang="zh").endswith("（户数按常住户数计。）")
    assert sentence(finding, lang="en").endswith("(permanent households taken for households.)")


def test_what_stood_in_is_said_once() -> None:
    demand = AllOf((AREA, Test(HOUSEHOLDS, AtLeast(Fixed(households(100))))))
    finding = _finding(demand, {PERMANENT_HOUSEHOLDS: 120, WORKING_PREMISES_AREA: 36})
    assert sentence(finding, lang="zh").count("户数按常住户数计") == 1


def test_the_norm_names_every_clause_it_stands_in() -> None:
    standard = evolve(
        _standard(AREA),
        citations=(ordos.DOCUMENT.cite("二(二)6"), ordos.DOCUMENT.cite("二(二)8")),
    )
    finding = check({}, standard, on=ON)[0]
    assert "》二(二)6、二(二)8，" in sentence(finding, lang="zh")
    assert ", 二(二)6, 二(二)8, " in sentence(finding, lang="en")


def test_a_sentence_in_another_language_is_refused() -> None:
    finding = _finding(AREA, {})
    french: Any = "fr"
    for render in (sentence, steps, text):
        with pytest.raises(NotFoundError):
            render(finding, lang=french)
    with pytest.raises(NotFoundError):
        markdown(check({}, _standard(AREA), on=ON), lang=french)


# --- steps ---


def test_steps_lead_from_the_print_to_the_verdict() -> None:
    standard = loudi.POLICY.standard("staff-per-two-hundred-households")
    (finding,) = check({"permanent_households": 1001, "staff": 5}, standard, on=ON)
    assert steps(finding, lang="zh") == [
        (
            "依据《娄底市民政局关于市人大五届二次会议第10号建议办理情况的答复》一·五是，"
            "社区的社区工作人员（含两委成员）按每200户1名，最少5名、最多9名"
        ),
        "原文：每200户常住人口配1名工作人员、5—9名工作人员",
        "社区工作人员（含两委成员）：常住户数1,001户",
        "社区工作人员（含两委成员）：应有6名",
        "社区工作人员（含两委成员）：不足一名的按一名计",
        "现有5名",
        "缺1名",
        "按不少于理解；不足一名的按一名计；“户常住人口”按常住户理解；超过9人是否允许未注明",
        "未达标",
    ]


def test_steps_say_in_english_that_part_of_one_counts_as_one() -> None:
    lines = steps(_finding(WORKERS, {HOUSEHOLDS: 1001, STAFF: 6}), lang="en")
    assert lines[1:] == [
        "community staff (the two committees included): 1,001 households",
        "community staff (the two committees included): 6 workers required",
        "community staff (the two committees included): part of one counts as one",
        "6 workers present",
        "met",
    ]


def test_steps_without_rounding_do_not_speak_of_it() -> None:
    lines = steps(_finding(AREA, {HOUSEHOLDS: 2000, WORKING_PREMISES_AREA: 540}), lang="zh")
    assert not [line for line in lines if "不足一" in line]
    assert "缺60平方米" in lines


def test_steps_name_what_stood_in_for_what() -> None:
    finding = _finding(AREA, {PERMANENT_HOUSEHOLDS: 2000, WORKING_PREMISES_AREA: 540})
    assert "permanent households taken for households" in steps(finding, lang="en")
    assert "户数按常住户数计" in steps(finding, lang="zh")


def test_steps_without_a_printed_figure_do_not_quote_one() -> None:
    assert not [line for line in steps(_finding(AREA, {})) if line.startswith("printed")]


# --- text and Markdown ---


def test_text_of_a_report_is_a_sentence_a_line_and_the_counts() -> None:
    report = check(HOPE, [PREMISES, OFFICE_SHARE], on=ON)
    lines = text(report, lang="zh").splitlines()
    assert lines == [
        *(sentence(each, lang="zh") for each in report),
        "截至2025年12月31日：未达标2项。",
    ]
    assert text(report, lang="en").splitlines()[-1] == "On 2025-12-31: 2 not met."


def test_counts_name_every_verdict_that_came_up_in_order() -> None:
    lines = text(check(HOPE, loudi.POLICY, on=ON), lang="en").splitlines()
    assert lines[-1] == "On 2025-12-31: 7 met, 6 not met, 3 undetermined, 4 not applicable."


def test_text_of_several_findings_is_a_sentence_a_line() -> None:
    findings = list(check(HOPE, ordos.POLICY, on=ON))
    assert text(findings, lang="zh") == "\n".join(sentence(each, lang="zh") for each in findings)


def test_text_of_one_finding_is_its_sentence() -> None:
    finding = check(HOPE, PREMISES, on=ON)[0]
    assert text(finding, lang="zh") == sentence(finding, lang="zh")


def test_text_of_nothing_says_that_there_is_nothing() -> None:
    assert text([], lang="zh") == "没有可列的结果。"
    assert text([], lang="en") == "Nothing to list."


@pytest.mark.parametrize(("lang", "said"), [("zh", "没有可列的结果。"), ("en", "Nothing to list.")])
def test_text_of_a_report_without_findings_says_that_there_is_nothing(
    lang: Lang, said: str
) -> None:
    met = check({HOUSEHOLDS: 100, WORKING_PREMISES_AREA: 30}, _standard(AREA), on=ON)
    assert len(met.falling_short) == 0
    assert said in text(met.falling_short, lang=lang)
    assert "：。" not in text(met.falling_short, lang=lang)
    assert ": ." not in text(met.falling_short, lang=lang)


def _asked(subject: Subjects, standard: Standard, lang: Lang) -> str:
    (requirement,) = requirements(subject, standard, on=ON)
    said = text(requirement, lang=lang)
    return said.split("；", 1)[1] if lang == "zh" else said.split(". ", 1)[1]


def test_a_requirement_says_what_is_asked_and_from_what() -> None:
    assert _asked({HOUSEHOLDS: 2000}, _standard(AREA), "zh") == "该社区户数2,000户，应有600平方米。"
    assert _asked({HOUSEHOLDS: 2000}, _standard(AREA), "en") == (
        "This community: 2,000 households, 600 m² required."
    )


def test_a_requirement_that_cannot_be_reckoned_names_what_it_depends_on() -> None:
    assert _asked({}, _standard(AREA), "zh") == "该社区须先知道户数。"
    assert _asked({}, _standard(AREA), "en") == "This community: depends on households."


def test_a_requirement_that_may_not_apply_says_on_what_that_hangs() -> None:
    standard = _standard(AREA, applies_to=Scope(any_of=(CITY,)))
    facts = {HOUSEHOLDS: 2000}
    assert _asked(facts, standard, "zh") == (
        "该社区户数2,000户，应有600平方米，是否适用待定（城市）。"
    )
    assert _asked(facts, standard, "en") == (
        "This community: 2,000 households, 600 m² required, open whether it applies (city)."
    )


def test_a_requirement_of_words_is_the_norm_itself() -> None:
    standard = _standard(Test(PLAQUES, Only((COMMITTEE_PLAQUE,))))
    (requirement,) = requirements({}, standard, on=ON)
    assert text(requirement, lang="zh").endswith("社区的对外挂牌只限社区居民委员会。")
    assert text(requirement, lang="en").endswith(
        "community: plaques shown: none but residents' committee."
    )


def _cells(table: str) -> list[list[str]]:
    rows = [line for line in table.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


def test_markdown_is_a_row_for_each_finding_under_its_heading() -> None:
    report = check(HOPE, loudi.POLICY, on=ON)
    for lang, heading in (
        ("zh", ["条款", "内容", "对象", "应有", "现有", "差额", "结论"]),
        ("en", ["clause", "about", "subject", "required", "present", "shortfall", "verdict"]),
    ):
        cells = _cells(markdown(report, lang="zh" if lang == "zh" else "en"))
        assert cells[0] == heading
        assert cells[1] == ["---"] * 7
        assert len(cells) == len(report) + 2
        assert {len(row) for row in cells} == {7}


def test_markdown_leaves_a_cell_empty_where_there_is_no_one_number() -> None:
    report = check(HOPE, loudi.POLICY, on=ON)
    grid = _cells(markdown(report, lang="zh"))[2]
    assert grid == ["loudi 一·二是", "网格规模", "hope/g1", "", "", "", "达标"]


def test_markdown_names_a_standard_without_a_title_by_its_key() -> None:
    report = check({}, _standard(AREA), on=ON)
    assert _cells(markdown(report))[2][1] == "tried"


def test_markdown_keeps_a_bar_in_a_name_inside_its_cell() -> None:
    report = check(Community(key="a", name="东|西"), _standard(AREA), on=ON)
    assert "| 东\\|西 |" in markdown(report, lang="zh")


def test_markdown_keeps_a_name_of_two_lines_on_one_row() -> None:
    report = check(Community(key="a", name="东\n西"), _standard(AREA), on=ON)
    assert len(_cells(markdown(report, lang="zh"))) == 3
    assert {len(row) for row in _cells(markdown(report, lang="zh"))} == {7}


def test_markdown_ends_with_the_counts() -> None:
    report = check(HOPE, [PREMISES, OFFICE_SHARE], on=ON)
    assert markdown(report, lang="zh").endswith("\n\n截至2025年12月31日：未达标2项。")
    assert markdown(report).endswith("\n\nOn 2025-12-31: 2 not met.")
