"""What stands beside each other, in words: each way a part of it can come out, twice."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve

from community_governance import (
    Community,
    Facility,
    Grid,
    Policy,
    Territory,
    check,
    compare,
    progress,
)
from community_governance.averages import check_mean_of_ratios
from community_governance.calendars import Year
from community_governance.correspondence import compare_policies, counterparts
from community_governance.differences import difference
from community_governance.errors import Lang, NotFoundError
from community_governance.interchange.testing import DOCUMENT
from community_governance.linting import lint
from community_governance.model.community import Stated
from community_governance.model.demands import (
    About,
    AllOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Exactly,
    Fixed,
    Only,
    Rate,
    Test,
)
from community_governance.model.facts import (
    HOUSEHOLDS,
    INTEGRATED_FACILITY_AREA,
    LEGAL_ADVISER,
    OFFICE_AREA,
    PLAQUES,
    STAFF,
    Fact,
)
from community_governance.model.figures import Baseline, PayNature
from community_governance.model.organization import Department, Role, lead
from community_governance.model.places import Level
from community_governance.model.relations import Example
from community_governance.model.sources import ClauseState, DocumentKind, Force
from community_governance.model.standards import Scope, Standard, Subject, Target
from community_governance.model.vocabulary import (
    CITY,
    INTEGRATED_FACILITY,
    NEW_BUILD,
    PARTY_PLAQUE,
    RURAL,
    URBAN,
    VILLAGE,
    WORKING_PREMISES,
    DepartmentKind,
    Wording,
)
from community_governance.policies import alxa, dachong, loudi, ordos, zhuhai
from community_governance.readings import check_readings
from community_governance.strictness import strictness
from community_governance.turning import basis_span, turning_points
from community_governance.units import (
    Range,
    households,
    items,
    percent,
    square_meters,
    workers,
)
from community_governance.views import records
from community_governance.views.briefs import brief
from community_governance.views.comparisons import comparison_markdown
from community_governance.views.instances import example_text, stated_text
from community_governance.views.text import markdown, text
from community_governance.views.values import field_text, value_text
from community_governance.views.words import unit_text
from community_governance.whatif import effect, vary

ON = date(2025, 12, 31)
RULE = ordos.POLICY.standard("working-premises-per-hundred-households")
AREA = alxa.POLICY.standard("regional-facility-area-per-hundred-households")
LANGS: tuple[Lang, ...] = ("zh", "en")


def norm(fact: Fact, bound: Bound, **more: Any) -> Standard:
    fields = {"key": "one", "subject": Subject.COMMUNITY, "citations": [DOCUMENT.cite("一")]} | more
    return Standard(demand=Test(fact, bound), **fields)


def both(thing: Any) -> tuple[str, str]:
    return text(thing, lang="zh"), text(thing, lang="en")


# --- values of fields ---


@pytest.mark.parametrize(
    ("value", "zh", "en"),
    [
        (None, "（无）", "(none)"),
        ((), "（无）", "(none)"),
        (True, "是", "yes"),
        (False, "否", "no"),
        (Wording("甲", "a"), "甲", "a"),
        (HOUSEHOLDS, "户数", "households"),
        (Force.STRIVE, "力争", "strive"),
        (Subject.GRID, "网格", "grid"),
        (ClauseState.MISSING, "文本缺失", "missing"),
        (DocumentKind.PLAN, "规划", "plan"),
        (PayNature.BUDGET, "预算", "budget"),
        (Role.LEAD, "lead", "lead"),
        (date(2025, 12, 31), "2025年12月31日", "2025-12-31"),
        (Year(2010), "2010年", "2010"),
        (square_meters(420), "420平方米", "420 m²"),
        (Range(5, 9, "worker"), "5至9名", "5 to 9 workers"),
        (Range(5, 9), "5至9项", "5 to 9 items"),
        (Decimal("0.50"), "0.5", "0.5"),
        (Test(STAFF, AtLeast(Fixed(workers(5)))), "社区工作人员（含两委成员）不少于5名",
         "community staff (the two committees included), at least 5 workers"),
        (AtLeast(Fixed(percent(80))), "不少于80%", "at least 80%"),
        (AtMost(Fixed(percent(80))), "不超过80%", "at most 80%"),
        (Exactly(Fixed(items(6))), "6项", "exactly 6 items"),
        (About(Fixed(items(6))), "约6项", "about 6 items"),
        (Scope(any_of=(CITY,)), "城市社区", "city community"),
        (DOCUMENT.cite("一", "33平方米"), "一（33平方米）", "一 (33平方米)"),
        ((DOCUMENT.cite("一"), DOCUMENT.cite("二")), "一、二", "一, 二"),
        (DOCUMENT, "《示例文件》", "A synthetic document"),
        (DOCUMENT.jurisdiction, "示例市", "No"),
        (PARTY_PLAQUE, "社区党组织", "community Party organization"),
        (Grid(key="g1"), "g1", "g1"),
        (Grid(key="g1", name="第一网格"), "第一网格", "第一网格"),
        (5, "5", "5"),
    ],
    ids=str,
)  # fmt: skip
def test_what_a_field_holds_in_words(value: object, zh: str, en: str) -> None:
    assert (value_text(value, "zh"), value_text(value, "en")) == (zh, en)


def test_a_bound_over_a_rate_goes_by_its_name() -> None:
    rate = Rate(workers(1), households(200), HOUSEHOLDS)
    assert "Rate" in value_text(AtLeast(rate), "en")


def test_a_duty_goes_by_its_department() -> None:
    bureau = Department(
        key="bureau",
        name="市民政局",
        name_en="Civil Affairs Bureau",
        kind=DepartmentKind("bureau", "政府部门", "government bureau"),
        level=Level.PREFECTURE,
        jurisdiction=ordos.DOCUMENT.jurisdiction,
    )
    assert value_text(lead(bureau), "zh") == "市民政局"


def test_fields_and_units_have_names() -> None:
    assert (field_text("applies_to", "zh"), field_text("applies_to", "en")) == (
        "适用范围",
        "applies to",
    )
    assert field_text("something_new", "zh") == "something_new"
    assert (unit_text("m²", "zh"), unit_text("household", "en")) == ("平方米", "households")


# --- cases in point ---


@pytest.mark.parametrize(
    ("stated", "zh", "en"),
    [
        (Stated(HOUSEHOLDS, 2000), "户数2,000户", "2,000 households"),
        (Stated(OFFICE_AREA, square_meters(5)), "办公面积5平方米", "office area 5 m²"),
        (Stated(LEGAL_ADVISER, True), "有法律顾问", "legal adviser"),  # noqa: FBT003
        (Stated(LEGAL_ADVISER, False), "无法律顾问", "no legal adviser"),  # noqa: FBT003
        (Stated(PLAQUES, ("bank",)), "对外挂牌：bank", "plaques shown: bank"),
        (Stated(PLAQUES, ()), "对外挂牌：无", "plaques shown: none"),
    ],
)
def test_a_fact_of_a_case(stated: Stated, zh: str, en: str) -> None:
    assert (stated_text(stated, "zh"), stated_text(stated, "en")) == (zh, en)


def test_a_case_in_point_reads_as_a_community() -> None:
    new = Example([Stated(HOUSEHOLDS, 2000)], [NEW_BUILD, CITY])
    assert example_text(new, "zh") == "新建、城市社区，户数2,000户"
    assert example_text(new, "en") == "a newly built and city community with 2,000 households"
    assert example_text(Example((), [URBAN]), "en") == "an urban community"
    plain = Example([Stated(HOUSEHOLDS, 2000)])
    assert example_text(plain, "zh") == "户数2,000户"
    assert example_text(plain, "en") == "a community with 2,000 households"


# --- norms and documents ---


def test_every_relation_is_told_with_its_cases() -> None:
    least, less = norm(STAFF, AtLeast(Fixed(workers(5)))), norm(STAFF, AtLeast(Fixed(workers(3))))
    for first, second, zh, en in (
        (least, less, "前者更严", "the first asks more"),
        (less, least, "后者更严", "the second asks more"),
        (least, least, "要求相同", "they ask the same"),
        (least, norm(OFFICE_AREA, AtMost(Fixed(square_meters(1)))), "不能比较宽严",
         "neither asks more than the other"),
    ):  # fmt: skip
        found = both(strictness(first, second))
        assert zh in found[0]
        assert en in found[1]
    other = evolve(less, citations=[ordos.DOCUMENT.cite("二")])
    assert "“示例市一：" in both(strictness(least, other))[0]
    assert '"Ordos 二: ' in both(strictness(least, other))[1]


def test_every_remark_is_told() -> None:
    least, most = (
        norm(STAFF, bound(Fixed(workers(size)))) for bound, size in ((AtLeast, 5), (AtMost, 3))
    )
    goal = Target(
        key="goal",
        measure=Wording("占比", "share"),
        bound=AtLeast(Fixed(percent(120))),
        unit="%",
        citations=[DOCUMENT.cite("一")],
    )
    own = evolve(CITY, key="own", zh="本地类别", en="own kind", implies=(), excludes=())
    told = [
        *lint([least, most, goal]),
        *lint([least, evolve(least, key="two")]),
        *lint([norm(OFFICE_AREA, AtLeast(Fixed(square_meters(0))))]),
        *lint([evolve(least, applies_to=Scope(any_of=(CITY,), none_of=(URBAN,)))]),
        *lint([evolve(least, due=date(2000, 1, 1))]),
        *lint([evolve(least, citations=[evolve(DOCUMENT, ends=date(1999, 1, 1)).cite("一")])]),
        *lint([least, evolve(least, key="own", applies_to=Scope(none_of=(own,)))]),
    ]
    zh, en = text(told, lang="zh"), text(told, lang="en")
    for words in (
        "相互矛盾",
        "要求相同",
        "没有实际要求：任何数值都满足",
        "无法达到：没有对象属于其适用范围",
        "期限早于起始日",
        "文件终止早于起始日",
        "任何数值都不能满足",
        "所包含",
    ):
        assert words in zh
    for words in (
        "cannot be met together",
        "ask the same",
        "asks for nothing: every number meets it",
        "is out of reach: nothing is in its scope",
        "it is due before it begins",
        "its document ends before it begins",
        "no number meets it",
        "follows from",
    ):
        assert words in en


def test_a_draft_that_falls_behind_is_told_why() -> None:
    softer = evolve(RULE, force=Force.STRIVE, due=date(2030, 12, 31))
    found = compare_policies(vary(ordos.POLICY, change=[softer]), ordos.POLICY)
    zh, en = both(found)
    assert "——不低于上级要求；约束力较弱；期限较晚。" in zh
    assert "- as much or more; binds less; gives more time." in en
    empty = Policy(document=DOCUMENT, standards=())
    assert "上级文件没有可比较的规定" in text(compare_policies(ordos.POLICY, empty), lang="zh")
    assert "nothing to compare" in text(compare_policies(ordos.POLICY, empty))


def test_a_matter_without_a_counterpart_says_so() -> None:
    found = counterparts(loudi.POLICY, zhuhai.POLICY)
    assert "| 无对应规定 |" in markdown(found, lang="zh")
    assert "| no counterpart |" in markdown(found)


# --- comparisons ---


def test_a_document_without_a_number_and_without_a_goal() -> None:
    empty = Policy(document=DOCUMENT, standards=())
    found = compare({}, empty, on=ON)
    assert "未作数量规定 |" in markdown(found, lang="zh")
    assert both(found) == ("《示例文件》未作数量规定。", "A synthetic document: no number printed.")


def test_of_several_communities_the_figure_of_the_region_stays_one_of_the_region() -> None:
    rows = [{"households": 1, "categories": ["city"]}, {"households": 2, "categories": ["rural"]}]
    found = compare(rows, alxa.POLICY, on=ON)
    assert "仅有全区域指标" in markdown(found, lang="zh")
    assert "属全区域指标，不用于考核单个社区" in text(found, lang="zh")
    village = compare([{"categories": ["village"]}] * 2, [_only_city()], on=ON)
    assert "不适用。" in text(village, lang="zh")
    assert "Not applicable." in text(village)
    assert "| 不适用 |" in comparison_markdown(village, lang="zh", by="matter")


def _only_city() -> Policy:
    return evolve(ordos.POLICY, standards=(RULE,))


# --- variants ---


def test_equal_policies_do_not_differ_in_words_either() -> None:
    assert both(difference(ordos.POLICY, ordos.POLICY)) == ("没有差异。", "Nothing differs.")


def test_what_moved_and_what_has_an_amount_is_told() -> None:
    policy = loudi.POLICY
    edition = evolve(
        policy,
        standards=tuple(reversed(policy.standards[:2])) + policy.standards[2:],
        pay_figures=policy.pay_figures[1:],
        references=policy.references[:-1],
    )
    zh, en = both(difference(policy, edition))
    assert "调整次序规定" in zh
    assert "由第1位到第2位" in zh or "由第2位到第1位" in zh
    assert "from place" in en
    assert "删除金额“正职基本报酬”：1,500元/月。" in zh
    assert 'pay figure "base remuneration of chiefs" removed: 1,500 yuan a month.' in en
    assert "删除引用文件“加强和完善城乡社区治理工作十三条措施”。" in zh


def test_an_effect_is_told_only_where_something_is_told_apart() -> None:
    known = {"households": 100, "working_premises_area": 700, "categories": ["city"]}
    none = effect(known, ordos.POLICY, vary(ordos.POLICY), on=ON)
    assert text(none, lang="zh").count("\n") == 0
    come = effect(known, vary(ordos.POLICY, remove=[RULE.key]), ordos.POLICY, on=ON)
    assert "由“无此规定”变为“达标”" in text(come, lang="zh")
    assert 'from "no such norm" to "met"' in text(come)
    village = effect({"categories": ["village"]}, vary(ordos.POLICY, remove=[RULE.key]),
                     ordos.POLICY, on=ON)  # fmt: skip
    assert text(village).count("\n") == 0


# --- readings and thresholds ---


def test_a_choice_that_changes_nothing_or_may_is_told() -> None:
    known = {"permanent_households": 100, "working_premises_area": 700, "categories": ["city"]}
    (found,) = check_readings(known, RULE, on=ON)
    assert "不同理解是否影响结论，待定。" in text(found, lang="zh")
    assert "It is open whether the choice changes the verdict." in text(found)
    assert "待定：缺少数据" not in text(found, lang="zh")
    rural = Territory(key="t", communities=[Community(key="c", categories=[RURAL, VILLAGE])])
    assert check_readings(rural, AREA, on=ON) == ()
    unsure = Territory(key="t", communities=[Community(key="c", households=100)])
    (whose, average) = check_readings(unsure, AREA, on=ON)
    assert "待定" in text(average, lang="zh")
    assert "undetermined" in text(whose)


@pytest.mark.parametrize(
    ("have", "bound", "zh", "en"),
    [
        (8, AtLeast, "户数不超过1,600户时达标", "met with up to 1,600 households"),
        (9, AtLeast, "无论户数多少均达标", "met whatever the households"),
        (4, AtLeast, "无论户数多少均未达标", "not met whatever the households"),
        (8, AtMost, "户数达到1,600户时达标", "met with 1,600 or more households"),
        (8, Exactly, "户数为1,401户至1,600户时达标", "met with 1,401 to 1,600 households"),
        (Range(4, 8), AtLeast, "无论户数多少均不能确定达标；户数不超过1,600户时待定；此外均未达标",
         "not surely met whatever the households; open with up to 1,600 households; else not met"),
        (Range(4, 9), AtLeast, "无论户数多少均不能确定达标；此外均未达标",
         "not surely met whatever the households; else not met"),
        (Range(8, 9), AtLeast, "户数不超过1,600户时达标；此外均未达标",
         "met with up to 1,600 households; else not met"),
    ],
)  # fmt: skip
def test_where_a_verdict_turns_in_words(have: Any, bound: Any, zh: str, en: str) -> None:
    rate = Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers(5), workers(9))
    (point,) = turning_points({STAFF: have}, norm(STAFF, bound(rate)), on=ON)
    assert zh in text(point, lang="zh")
    assert en in text(point)


def test_an_exact_number_is_one_end_and_a_name_goes_before_it() -> None:
    exactly = norm(OFFICE_AREA, Exactly(Fixed(square_meters(400))))
    (point,) = turning_points(Community(key="hope", name="希望社区"), exactly, on=ON)
    assert text(point, lang="zh").endswith("希望社区：办公面积为400平方米时达标。")
    assert text(point).endswith("希望社区: met with office area of exactly 400 m².")
    assert basis_span(OFFICE_AREA, AtLeast(Fixed(square_meters(1))), (1, 1), None) is None  # type: ignore[arg-type]  # whole numbers are fractions


def test_of_an_endless_range_what_may_be_met_has_no_end() -> None:
    rate = Rate(workers(1), households(200), HOUSEHOLDS)
    for bound, met, possible in (
        (AtLeast, Range(None, 1600, "household"), Range(None, None, "household")),
        (AtMost, None, Range(1600, None, "household")),
        (Exactly, None, Range(1401, None, "household")),
    ):
        (point,) = turning_points({STAFF: Range(8, None)}, norm(STAFF, bound(rate)), on=ON)
        assert (point.met, point.possible) == (met, possible)
    (point,) = turning_points({STAFF: Range(8, None)}, norm(STAFF, AtMost(rate)), on=ON)
    assert "无论户数多少均不能确定达标；户数达到1,600户时待定；此外均未达标" in text(
        point, lang="zh"
    )


# --- progress ---


def test_every_status_is_told() -> None:
    first = Baseline(
        key="start",
        goal="urban-facility-coverage",
        measure=Wording("基期", "start"),
        amount=percent(80),
        unit="%",
        as_of=date(2020, 12, 31),
        citation=alxa.DOCUMENT.cite("年度报告"),
    )
    said: list[str] = []
    for figure, on in ((85, date(2024, 1, 1)), (96, ON), (100, ON), (Range(85, 99, "%"), ON)):
        found = progress(alxa.POLICY, {"urban-facility-coverage": figure}, on=on, baselines=[first])
        said += [*both(found), markdown(found, lang="zh"), markdown(found)]
    joined = "\n".join(said)
    for words in ("进度滞后（自基期至目标按直线推算，此时应为92）", "逾期未达到", "已达到",
                  "85至99", "behind (92 on the straight line", "overdue"):  # fmt: skip
        assert words in joined
    early = progress(alxa.POLICY, {}, on=date(2020, 1, 1))
    assert "不适用（该日尚未施行）" in markdown(early, lang="zh")
    none = progress(Policy(document=DOCUMENT, standards=()), {}, on=ON)
    assert both(none) == (
        "《示例文件》截至2025年12月31日：没有目标。",
        "A synthetic document on 2025-12-31: no goals.",
    )


def test_a_baseline_without_a_day_or_an_amount_and_a_goal_of_its_own_kind() -> None:
    for amount, as_of, shown in (
        (percent(80), None, "| 80 |"),
        (None, date(2020, 12, 31), "| – |"),
        (Range(70, 80, "%"), Year(2020), "| 70至80（2020年） |"),
    ):
        first = Baseline(
            key="start",
            goal="urban-facility-coverage",
            measure=Wording("基期", "start"),
            amount=amount,
            unit="%",
            as_of=as_of,
            citation=alxa.DOCUMENT.cite("年度报告"),
        )
        found = progress(alxa.POLICY, {}, on=ON, baselines=[first])
        assert shown in markdown(found, lang="zh")
    titleless = norm(STAFF, AtLeast(Fixed(workers(1))), due=date(2030, 1, 1))
    policy = Policy(document=DOCUMENT, standards=(titleless,))
    row = markdown(progress(policy, {}, on=ON), lang="zh").splitlines()[-1]
    assert row.startswith("| one达标的社区占比 | % |")
    hall = Facility(key="hall", floor_area=400, premises=[INTEGRATED_FACILITY])
    place = Territory(
        key="p", communities=[Community(key="c", categories=[CITY], facilities=[hall])]
    )
    found = progress(alxa.POLICY, place, on=ON)
    assert "| 100（1/1） |" in markdown(found, lang="zh")
    assert "| 100 (1 of 1) |" in markdown(found)


# --- a brief ---


def test_a_brief_of_nothing_of_one_and_of_a_region() -> None:
    village = check({"categories": ["village"]}, _only_city(), on=ON)
    assert (brief(village, lang="zh"), brief(village)) == (
        "所列规定均不适用于该地区。",
        "None of the norms applies here.",
    )
    rich = {"households": 100, "working_premises_area": 700, "categories": ["city"]}
    met = brief(check(rich, RULE, on=ON), lang="zh", notes=False)
    assert met.splitlines()[2].startswith("截至2025年12月31日，该地区情况如下。")
    assert met.endswith("没有未达标的对象。没有待定的对象。")
    poor = brief(check(rich | {"working_premises_area": 3}, RULE, on=ON), notes=False)
    assert "this community: 100 households, 30 m² required, 3 m² present, 27 m² short" in poor
    assert "该社区户数100户，应有30平方米" in brief(
        check(rich | {"working_premises_area": 3}, RULE, on=ON), lang="zh"
    )


def test_a_brief_of_a_region_names_its_day_and_its_norm() -> None:
    place = Territory(
        key="p",
        stated=[Stated(INTEGRATED_FACILITY_AREA, square_meters(33)), Stated(HOUSEHOLDS, 100)],
    )
    said = brief(check(place, AREA, on=ON), place, lang="zh")
    assert "期限2025年12月31日" in said
    assert "按全区域计算，户数100户，应有33平方米，现有33平方米，达标。" in said
    assert "of the region as a whole" in brief(check(place, AREA, on=ON), place)
    nameless = norm(STAFF, AtLeast(Fixed(workers(5))))
    one = brief(check(Community(key="c", staff=3), nameless, on=ON))
    assert "One (一): c: 5 workers required, 3 workers present, 2 workers short." in one
    either = norm(STAFF, About(Fixed(workers(5))))
    said = brief(check({"staff": 4}, either, on=ON), lang="zh")
    assert "文件写“左右”而未给出容差" in said


def test_a_brief_of_several_documents_names_each() -> None:
    known = {"households": 100, "working_premises_area": 7, "categories": ["city"], "staff": 1}
    said = brief(check(known, [ordos.POLICY, loudi.POLICY], on=ON), lang="zh", notes=False)
    first = said.splitlines()[0]
    assert first.count("依据《") == 2
    assert "（娄民复字〔2018〕10号）" in first


# --- languages and tables ---


def test_another_language_and_another_answer_are_refused() -> None:
    wrong: Any = "de"
    found = compare({}, ordos.POLICY, on=ON)
    with pytest.raises(NotFoundError):
        text(found, lang=wrong)
    with pytest.raises(NotFoundError):
        markdown(found, lang=wrong)
    no_table: Any = RULE
    with pytest.raises(NotFoundError, match="unknown table"):
        markdown(no_table)


# --- means and edges of what is reasoned about ---


def test_a_community_out_of_scope_is_no_part_of_a_mean() -> None:
    hall = Facility(key="hall", floor_area=33, premises=[INTEGRATED_FACILITY])
    city = Community(key="a", categories=[CITY], households=100, facilities=[hall])
    rural = Community(key="b", categories=[RURAL], households=100, facilities=[])
    place = Territory(key="p", communities=[city, rural])
    (finding,) = check_mean_of_ratios(place, AREA, on=ON)
    assert finding.numbers.measured == 33


def test_an_area_held_between_two_ends_may_be_asked_for_exactly() -> None:
    held = Clamped(Rate(square_meters(1), households(1), HOUSEHOLDS), square_meters(5),
                   square_meters(9))  # fmt: skip
    exactly, least = (norm(OFFICE_AREA, bound(held)) for bound in (Exactly, AtLeast))
    assert strictness(exactly, least).relation.value == "stricter"
    joined = evolve(least, demand=AllOf([least.demand, norm(OFFICE_AREA, AtMost(held)).demand]))
    assert strictness(exactly, joined).relation.value == "equal"
    signs = norm(PLAQUES, Only(()))
    assert strictness(signs, signs).relation.value == "equal"


# --- rows ---


def test_rows_of_a_comparison() -> None:
    known = {"permanent_households": 2000, "working_premises_area": 540, "categories": ["city"]}
    rows = records.comparison(compare(known, [ordos.POLICY, zhuhai.POLICY], on=ON).numbers)
    area, office, none = rows
    assert (area["policy"], area["answer"], area["shortfall"], area["unit"]) == (
        "ordos", "short", Decimal(60), "m²",
    )  # fmt: skip
    assert (area["required"], area["measured"], area["share_met"]) == (600, 540, 0)
    assert (office["answer"], office["shortfall"], office["matter"]) == (
        "open",
        None,
        "office_space",
    )
    assert (none["policy"], none["standard"], none["answer"]) == ("zhuhai", None, "nothing")
    assert none["goals"] == len(zhuhai.POLICY.targets)
    assert list(area) == list(none)
    many = records.comparison(compare([known, known | {"staff": 1}], ordos.POLICY, on=ON).numbers)
    assert (many[0]["required"], many[0]["short"], many[0]["shortfall"]) == (None, 2, 120)


def test_rows_of_documents_and_drafts() -> None:
    rows = records.correspondence(counterparts(alxa.POLICY, dachong.POLICY))
    compared = [row["compared"] for row in rows if row["compared"]]
    assert compared == [
        "stricter:facility-area-per-hundred-households",
        "weaker:charter-and-pact",
        "stricter:facilities-with-new-housing",
    ]
    assert {row["side"] for row in rows} == {"first", "second"}
    less = evolve(RULE, demand=Test(RULE.tests[0].fact, AtLeast(Fixed(square_meters(1)))))
    draft = compare_policies(vary(ordos.POLICY, change=[less]), ordos.POLICY)
    (first,) = (row for row in records.conformity(draft) if row["standing"] == "less")
    assert (first["standing"], first["beside"]) == ("less", RULE.key)
    assert first["example"] is not None
    assert first["example"].startswith("city|")
    (remark,) = records.remarks(lint(loudi.POLICY))
    assert remark["norms"].split("|")[0] == "loudi.public-service-premises"
    assert (remark["kind"], remark["everywhere"], remark["example"]) == (
        "implied", False, "new_build",
    )  # fmt: skip
    (idle,) = records.remarks(lint(norm(OFFICE_AREA, AtLeast(Fixed(square_meters(0))))))
    assert (idle["reason"], idle["example"]) == ("always-met", None)


def test_rows_of_differences_progress_readings_and_thresholds() -> None:
    changed = vary(ordos.POLICY, remove=[RULE.key])
    rows = records.difference(difference(ordos.POLICY, changed))
    assert [row["field"] for row in rows] == ["key", "edition", "variant_of", None]
    assert (rows[0]["before"], rows[0]["after"]) == ("ordos", "ordos-what-if")
    known = {"permanent_households": 2000, "registered_households": 1500, "categories": ["city"],
             "working_premises_area": 540}  # fmt: skip
    (given, *_, registered) = records.alternatives(check_readings(known, RULE, on=ON))
    assert (given["verdict"], registered["verdict"], given["matters"]) == ("not-met", "met", True)
    (point,) = records.thresholds(turning_points(known, RULE, on=ON))
    assert (point["met_from"], point["met_to"], point["fact"]) == (None, 1800, "households")
    never = turning_points(
        {STAFF: 0}, loudi.POLICY.standard("staff-per-two-hundred-households"), on=ON
    )
    assert records.thresholds(never)[0]["is_ever_met"] is False
    found = progress(
        alxa.POLICY,
        {"urban-facility-coverage": Range(85, 99, "%"), "households": 100},
        on=ON,
    )
    area, *_ = records.indicators(found)
    assert (area["per_amount"], area["per_unit"], area["missing"]) == (
        100, "household", "integrated_facility_area",
    )  # fmt: skip
    coverage = next(row for row in records.indicators(found) if "coverage" in row["key"])
    assert (coverage["figure_low"], coverage["figure_high"]) == (85, 99)
    assert len({tuple(row) for row in records.indicators(found)}) == 1


@pytest.mark.parametrize("lang", LANGS)
def test_several_answers_are_told_one_after_the_other(lang: Lang) -> None:
    report = check({}, ordos.POLICY, on=ON)
    said = text([report, report[0]], lang=lang)
    assert said.splitlines()[0] == said.splitlines()[-1]


def test_what_is_told_of_several_reads_as_of_each() -> None:
    def told(*norms: Standard, **known: object) -> str:
        both = [
            Community(key=key, name=key, categories=[CITY], **known)  # type: ignore[arg-type]  # of one field each
            for key in ("甲", "乙")
        ]
        return brief(check(Territory(key="t", communities=both), norms, on=ON), lang="zh")

    hall = Facility(key="hall", floor_area=300, premises=[WORKING_PREMISES])
    said = told(RULE, permanent_households=2000, facilities=[hall])
    assert "甲、乙均为常住户数2,000户，应有600平方米，现有300平方米，缺300平方米。" in said
    assert "甲、乙均应有5名，现有3名，缺2名。" in told(
        norm(STAFF, AtLeast(Fixed(workers(5)))), staff=3
    )
    school = ordos.POLICY.standard("parents-school-and-place-for-minors")
    assert "甲、乙，组织机构：缺少家长学校" in told(school, organizations=[])


def test_titles_that_are_lists_stand_in_quotes_where_several_do() -> None:
    first = ordos.POLICY.standard("preferential-utilities")
    second = ordos.POLICY.standard("registration-of-government-funded-facilities")
    hall = Facility(key="hall", premises=[INTEGRATED_FACILITY])
    place = Territory(key="t", communities=[Community(key="c", facilities=[hall])])
    said = brief(check(place, [first, second], on=ON), place, lang="zh")
    assert "“供暖、水、电、燃气价格优惠”“政府投资设施的不动产登记”" in said
