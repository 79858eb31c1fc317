"""Charts: their data are the records, their words are of the language, their pictures have glyphs.

Skipped where Altair, the extra ``charts``, is not installed.
"""

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import community_governance
from community_governance import (
    BUILTIN,
    THREE_POST_EIGHTEEN_GRADE,
    Community,
    Department,
    Facility,
    PayScheme,
    Policy,
    Post,
    Report,
    Task,
    Worker,
    check,
    compare,
    progress,
    promotions,
    responsibility_matrix,
)
from community_governance.calendars import Period
from community_governance.errors import Lang, MissingExtraError, MissingFontError, NotFoundError
from community_governance.model.assignments import MatrixReading
from community_governance.model.figures import Baseline
from community_governance.model.findings import Verdict
from community_governance.model.organization import (
    Duty,
    Extent,
    Role,
    lead,
    printed,
    responsible,
    supervise,
    support,
)
from community_governance.model.pay import Amounts, PerGrade
from community_governance.model.places import Level
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import (
    BUREAU,
    CITY,
    OPEN_END,
    WORKING_PREMISES,
    Wording,
)
from community_governance.model.workers import Qualification, QualificationLevel
from community_governance.policies import alxa, dachong, loudi, ordos, zhuhai
from community_governance.references import pay
from community_governance.units import Range, percent
from community_governance.views import records
from community_governance.views.tones import HUES, TONES

alt = pytest.importorskip("altair", reason="the extra charts is not installed")
pytest.importorskip("vl_convert", reason="the extra charts is not installed")

from community_governance.views import charts  # noqa: E402  (only where Altair is)
from community_governance.views.charts import drawing, pictures  # noqa: E402
from community_governance.views.charts.duties import LETTERS, ROLE_HUES  # noqa: E402

LANGS: tuple[Lang, ...] = ("zh", "en")
ON = date(2025, 12, 31)
# Chinese in an English chart: names of communities, clauses, titles of papers.
GIVEN = r"第\d社区|[一二三]\([一二三四五]\)\d*|[一二]·[一二四五六]是|第18条|岗位工资部分"
HAN = re.compile(r"[一-鿿]")


def _community(number: int, area: object, name: str | None = None) -> Community:
    hall = Facility(key="hall", floor_area=area, premises=[WORKING_PREMISES])  # type: ignore[arg-type]  # whatever a caller may have
    return Community(
        key=f"c{number}",
        name=name or f"第{number}社区",
        categories=[CITY],
        permanent_households=2000 + number,
        facilities=None if area is None else [hall],
        staff=8,
    )


AREAS = (540, 600, "500.55", None, 700, "400至450", 0)
AREA = ordos.POLICY.standard("working-premises-per-hundred-households")
TOWN = [_community(number, area) for number, area in enumerate(AREAS)]
PREMISES = ordos.POLICY.standard("working-premises-per-hundred-households")
REPORT = check(TOWN, [ordos.POLICY, loudi.POLICY], on=ON)
SHORT = REPORT.where(standard=PREMISES.key)
MATRIX = responsibility_matrix(ordos.POLICY.tasks).numbered
CIVIL = Department(
    key="civil",
    name="市民政局",
    name_en="Civil Affairs Bureau",
    kind=BUREAU,
    level=Level.PREFECTURE,
    jurisdiction=ordos.JURISDICTION,
)
FINANCE = evolve(CIVIL, key="finance", name="市财政局", name_en="Finance Bureau")
OTHERS = evolve(
    CIVIL,
    key="others",
    name="等有关部门",
    name_en="and other departments concerned",
    kind=OPEN_END,
    extent=Extent.OPEN,
)


def _task(key: str, *groups: tuple[Duty, ...]) -> Task:
    return Task(
        key=key,
        title=Wording("落实用房", "secure premises"),
        citations=(ordos.DOCUMENT.cite(f"二(二){key}"),),
        duties=printed(*groups),
    )


FEW = responsibility_matrix(
    [
        _task("6", lead(CIVIL), support(FINANCE, OTHERS)),
        _task("7", responsible(FINANCE)),
        _task("8", lead(CIVIL), supervise(CIVIL)),
        _task("9"),
    ]
)

HIRED = Worker(
    key="w1",
    name="张三",
    post=Post.STAFF,
    service=[Period("2016-03-01")],
    education=[],
    qualifications=[],
    appraisals=[],
    awards=[],
)
CERTIFICATE = Qualification(level=QualificationLevel.SOCIAL_WORKER, obtained=date(2024, 6, 15))
LADDER = evolve(THREE_POST_EIGHTEEN_GRADE, qualification=pay.HOHHOT_QUALIFICATIONS)
MOVES = promotions(HIRED, LADDER, until=date(2032, 12, 31), events=[CERTIFICATE])
SCHEMES = (*pay.SCHEMES, loudi.BASE_PAY)

BESIDE = compare(
    evolve(TOWN[0], name="第0社区"),
    [
        Policy(
            document=ordos.DOCUMENT,
            standards=(AREA, ordos.POLICY.standard("office-share-of-public-space")),
        ),
        Policy(
            document=loudi.DOCUMENT,
            standards=(
                loudi.POLICY.standard("staff-per-two-hundred-households"),
                loudi.POLICY.standard("operating-funds-of-villages"),
            ),
        ),
        Policy(document=zhuhai.DOCUMENT, standards=()),
    ],
    on=ON,
)
AREA_ALONE = Policy(document=ordos.DOCUMENT, standards=(AREA,))
BEGUN = Baseline(
    key="coverage-2020",
    measure=Wording("覆盖率", "coverage"),
    citation=alxa.DOCUMENT.cite("一(二)"),
    amount=percent(80),
    unit="%",
    as_of=date(2020, 12, 31),
    goal="urban-facility-coverage",
)
REPORTED = {
    "urban-facility-coverage": "85%",
    "social-work-stations": "100%",
    "urban-information-platforms": "70至95%",
    "rural-information-platforms": "120%",
}
SO_FAR = progress(alxa.POLICY, REPORTED, on=date(2024, 6, 30), baselines=[BEGUN])

CHARTS: dict[str, Callable[[Lang], Any]] = {
    "shortfalls": lambda lang: charts.shortfalls(REPORT, lang=lang),
    "comparison": lambda lang: charts.comparison(BESIDE, lang=lang),
    "progress": lambda lang: charts.progress(SO_FAR, lang=lang),
    "career": lambda lang: charts.career(MOVES, lang=lang),
    "ladder": lambda lang: charts.ladder(pay.POST_GRADE_TITLE, on=ON, lang=lang),
    "ladder without money": lambda lang: charts.ladder(LADDER, on=ON, lang=lang),
    "ladder without grades": lambda lang: charts.ladder(loudi.BASE_PAY, on=ON, lang=lang),
    "responsibility": lambda lang: charts.responsibility(FEW, lang=lang),
    "load": lambda lang: charts.load(FEW.load(), lang=lang),
}


def _values(spec: object) -> Iterator[list[dict[str, Any]]]:
    """Return the data of a specification, panel by panel, each once."""
    if isinstance(spec, dict):
        if isinstance(spec.get("values"), list) and all(
            isinstance(v, dict) for v in spec["values"]
        ):
            yield spec["values"]
        for inner in spec.values():
            yield from _values(inner)
    elif isinstance(spec, list):
        for inner in spec:
            yield from _values(inner)


def _rows(chart: Any) -> list[dict[str, Any]]:
    panels = {json.dumps(each, ensure_ascii=False): each for each in _values(chart.to_dict())}
    return [row for panel in panels.values() for row in panel]


def _record(row: dict[str, Any], like: dict[str, Any]) -> dict[str, Any]:
    """Return what a row has of a record: numbers as the nearest binary fractions, ISO dates."""

    def back(name: str) -> Any:
        value, kept = row[name], like[name]
        if isinstance(kept, Decimal):
            return kept if value == float(kept) else value
        return date.fromisoformat(value) if isinstance(kept, date) else value

    return {name: back(name) for name in like}


# --- the data are the records ---


@pytest.mark.parametrize("lang", LANGS)
def test_a_chart_of_shortfalls_holds_every_record_of_the_standards_it_shows(lang: Lang) -> None:
    rows = _rows(charts.shortfalls(REPORT, lang=lang, most=2))
    shown = {f"{row['policy']}.{row['standard']}" for row in rows}
    assert shown == {
        name for name, part in REPORT.by_standard().items() if part.falling_short.findings
    }
    kept = [
        record
        for record in records.findings(REPORT)
        if f"{record['policy']}.{record['standard']}" in shown
        and record["verdict"] != "not-applicable"
    ]
    by_key = {(row["policy"], row["standard"], row["subject"]): row for row in rows}
    assert len(by_key) == len(rows) == len(kept)
    for record in kept:
        row = by_key[record["policy"], record["standard"], record["subject"]]
        assert _record(row, record) == record


def test_a_chart_of_a_matrix_holds_its_records_in_their_order() -> None:
    rows, kept = _rows(charts.responsibility(MATRIX)), records.matrix(MATRIX)
    assert [_record(row, record) for row, record in zip(rows, kept, strict=True)] == kept


def test_a_chart_of_loads_holds_every_number_of_tasks() -> None:
    rows = _rows(charts.load(MATRIX.load(), most=3))
    assert {(row["department"], row["role"]): row["times"] for row in rows} == {
        (load.department.key, str(role)): load.times(role)
        for load in MATRIX.load()
        for role in Role
        if load.times(role)
    }


@given(st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=0, max_value=10**9))
def test_a_number_of_a_chart_reads_back_as_it_was(number: Decimal) -> None:
    """Law: up to 15 digits a number is the same in the data of a chart; 4 decimals below 10⁹."""
    (row,) = drawing.data([{"number": number}]).to_dict()["values"]
    assert Decimal(repr(row["number"])) == number


# --- shortfalls ---


def _panel(report: Report, **given: Any) -> list[dict[str, Any]]:
    return _rows(charts.shortfalls(report, **given))


def test_the_greatest_shortfall_comes_first_then_what_is_open_then_what_is_met() -> None:
    rows = _rows(charts.shortfalls(SHORT, lang="zh"))
    assert [(row["label"], row["shown"]) for row in rows] == [
        ("第6社区", "601.8平方米"),
        ("第5社区", "151.5至201.5平方米"),
        ("第2社区", "100.05平方米"),
        ("第0社区", "60平方米"),
        ("第1社区", "0.3平方米"),
        ("第3社区", "? 待定"),
        ("第4社区", "√ 达标"),
    ]
    assert [row["rank"] for row in rows] == [1, 2, 3, 4, 5, 6, 7]


def test_what_is_open_has_no_bar_and_is_never_drawn_as_none_missing() -> None:
    chart = charts.shortfalls(SHORT).to_dict()
    bars, said = chart["vconcat"][0]["layer"]
    assert bars["mark"]["type"] == "bar"
    assert {"filter": "(datum.at > 0)"} in bars["transform"]
    (unknown,) = (
        row for row in _rows(charts.shortfalls(SHORT)) if row["verdict"] == "undetermined"
    )
    assert (unknown["at"], unknown["shortfall"], unknown["shown"]) == (0, None, "? undetermined")
    assert {"filter": "(datum.at > 0)"} not in said["transform"]


def test_what_is_not_yet_due_says_so_and_has_a_hue_of_its_own() -> None:
    later = evolve(SHORT, findings=(evolve(SHORT[0], verdict=Verdict.NOT_YET_DUE),))
    (row,) = _rows(charts.shortfalls(later, lang="zh"))
    assert row["shown"] == "60平方米（未到期）"
    assert _rows(charts.shortfalls(later))[0]["shown"] == "60 m² (not yet due)"
    color = charts.shortfalls(later).to_dict()["vconcat"][0]["layer"][0]["encoding"]["color"]
    pairs = zip(color["scale"]["domain"], color["scale"]["range"], strict=True)
    assert dict(pairs)["not-yet-due"] == HUES[TONES[Verdict.NOT_YET_DUE]]


@pytest.mark.parametrize("lang", LANGS)
def test_a_long_panel_draws_some_and_counts_the_rest(lang: Lang) -> None:
    chart = charts.shortfalls(SHORT, lang=lang, most=3).to_dict()
    (panel,) = chart["vconcat"]
    more = {"zh": "，列出前3个，另有4个", "en": ", the first 3, 4 more"}
    assert panel["title"]["text"].endswith(more[lang])
    assert all({"filter": "(datum.rank <= 3)"} in layer["transform"] for layer in panel["layer"])
    assert len(panel["layer"][0]["encoding"]["y"]["sort"]) == 3
    assert len(_rows(charts.shortfalls(SHORT, lang=lang, most=3))) == 7


def test_standards_under_which_nothing_is_known_to_fall_short_are_counted() -> None:
    title = charts.shortfalls(REPORT, lang="zh").to_dict()["title"]
    assert title["subtitle"] == ["未列入：尚无已知差额的规定28项（待定156项，不适用28项）"]
    assert title["text"] == "差额（截至2025年12月31日）"


def test_where_nothing_falls_short_the_chart_says_so() -> None:
    met = check([TOWN[4]], PREMISES, on=ON)
    assert charts.shortfalls(met).to_dict()["title"]["subtitle"] == [
        "Nothing is known to fall short.",
        "left out: 1 standard under which nothing is known to fall short (1 met)",
    ]
    nothing = charts.shortfalls(Report((), ON), lang="zh").to_dict()
    assert nothing["title"]["subtitle"] == ["没有已知差额。"]
    assert pictures.svg(charts.shortfalls(Report((), ON))).startswith("<svg")


def test_two_communities_of_one_name_have_lines_of_their_own() -> None:
    twins = [_community(1, 500, "和平社区"), _community(2, 500, "和平社区"), _community(3, 500)]
    rows = _rows(charts.shortfalls(check(twins, PREMISES, on=ON)))
    assert {row["label"] for row in rows} == {"和平社区 (c1)", "和平社区 (c2)", "第3社区"}


def test_words_that_are_missing_are_counted() -> None:
    report = check(
        Community(key="a", unified_marks=[]), loudi.POLICY.standard("unified-marks"), on=ON
    )
    (row,) = _rows(charts.shortfalls(report, lang="zh"))
    assert (row["shown"], row["at"]) == ("5项", 5)


def test_what_is_about_several_facts_has_no_number_and_is_told_by_its_verdict() -> None:
    both = Community(key="a", charter=True, residents_pact=False)
    chart = charts.shortfalls(check(both, loudi.POLICY.standard("charter-and-pact"), on=ON))
    (row,) = _rows(chart)
    assert (row["shown"], row["at"]) == ("× not met", 0)
    panel = chart.to_dict()["vconcat"][0]
    assert panel["layer"][1]["encoding"]["x"]["title"] == "shortfall"


def test_what_is_counted_has_whole_numbers_on_its_axis() -> None:
    report = check(TOWN, loudi.POLICY.standard("staff-per-two-hundred-households"), on=ON)
    (panel,) = charts.shortfalls(report).to_dict()["vconcat"]
    assert panel["layer"][0]["encoding"]["x"]["axis"]["tickMinStep"] == 1


def test_a_tip_names_the_clause_and_the_exact_amounts() -> None:
    row = next(row for row in _rows(charts.shortfalls(SHORT, lang="zh")) if row["subject"] == "c2")
    told = [row[name] for name in ("clause", "asked", "there", "missing", "told")]
    assert told == [
        "《鄂尔多斯市加强和完善城乡社区治理实施意见》二(二)6",
        "600.6平方米",
        "500.55平方米",
        "100.05平方米",
        "未达标",
    ]


# --- matrices ---


def test_every_role_has_a_letter_and_a_hue_of_its_own() -> None:
    for lang in LANGS:
        assert len({LETTERS[role][lang] for role in Role}) == len(Role)
    assert len(set(ROLE_HUES.values())) == len(Role)


def test_a_matrix_has_a_line_for_each_task_and_a_column_for_each_body() -> None:
    encoding = charts.responsibility(FEW, lang="zh").to_dict()["layer"][0]["encoding"]
    tasks = ["二(二)6 落实用房", "二(二)7 落实用房", "二(二)8 落实用房", "二(二)9 落实用房"]
    assert encoding["y"]["scale"]["domain"] == tasks  # the last names nobody
    assert encoding["x"]["scale"]["domain"] == ["市民政局", "市财政局", "等有关部门"]


def test_every_task_and_body_of_a_document_has_a_place_of_its_own() -> None:
    encoding = charts.responsibility(MATRIX, lang="zh").to_dict()["layer"][0]["encoding"]
    tasks, bodies = (encoding[axis]["scale"]["domain"] for axis in ("y", "x"))
    assert len(tasks) == len(set(tasks)) == len(MATRIX.heads)
    assert len(bodies) == len(set(bodies)) == len({row.department.key for row in MATRIX})


def test_a_body_with_two_roles_in_a_task_has_both_letters() -> None:
    rows = _rows(charts.responsibility(FEW, lang="zh"))
    assert {row["letters"] for row in rows if row["task"] == "8"} == {"牵督"}


def test_a_role_that_is_inferred_has_an_asterisk_and_the_chart_says_what_it_means() -> None:
    grouped = _task("7", responsible(CIVIL), responsible(FINANCE))
    read = responsibility_matrix([grouped], readings=[MatrixReading.FIRST_GROUP_LEADS])
    chart = charts.responsibility(read, lang="zh")
    assert [row["letters"] for row in _rows(chart)] == ["牵*", "配*"]
    assert chart.to_dict()["title"]["subtitle"] == ["* 为推定"]
    assert "subtitle" not in charts.responsibility(FEW).to_dict()["title"]


def test_tasks_of_several_policies_are_told_apart() -> None:
    elsewhere = evolve(_task("7"), citations=(dachong.DOCUMENT.cite("第7条"),))
    several = responsibility_matrix([_task("7"), elsewhere])
    spec = charts.responsibility(several, lang="zh").to_dict()
    tasks = spec["layer"][0]["encoding"]["y"]["scale"]["domain"]
    assert [task.split()[0] for task in tasks] == ["ordos", "dachong"]


def test_a_long_chart_of_loads_counts_what_it_does_not_draw() -> None:
    loads = MATRIX.load()
    chart = charts.load(loads, lang="zh", most=10).to_dict()
    assert chart["title"]["subtitle"] == [f"列出前10个单位，另有{len(loads) - 10}个"]
    assert "subtitle" not in charts.load(loads, most=len(loads)).to_dict()["title"]
    assert charts.load(()).to_dict()["title"]["text"] == "Tasks of each body (of 0)"


# --- pay ---


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.key)
def test_a_ladder_holds_every_cell_that_is_paid_by_the_month(scheme: PayScheme) -> None:
    rows = [row for row in _rows(charts.ladder(scheme, on=ON)) if "component" in row]
    kept = [row for row in records.pay_table(scheme, on=ON) if row["unit"] == "yuan/month"]
    if any(row["total"] is not None for row in rows):
        assert [_record(row, record) for row, record in zip(rows, kept, strict=True)] == kept
    else:
        assert rows == []


def test_a_ladder_adds_up_what_hangs_on_post_and_grade_and_names_what_does_not() -> None:
    chart = charts.ladder(pay.POST_GRADE_TITLE, on=ON, lang="zh")
    told = {(row["post"], row["grade"]): row["told"] for row in _rows(chart) if "told" in row}
    assert told["staff", 4] == "2,730元/月"  # post 2,300, grade 230, performance 200
    assert chart.to_dict()["title"]["subtitle"][1:] == [
        "计入：岗位工资、级别工资、基础性绩效",
        "因人而异，未计入：书记、主任一肩挑增发、职称工资、奖励性绩效",
    ]


def test_a_sum_of_which_a_part_is_not_known_is_not_drawn_and_the_chart_says_so() -> None:
    chart = charts.ladder(pay.XIANGAN_2013, on=ON, lang="en").to_dict()
    assert chart["vconcat"][0]["transform"] == [{"filter": "isValid(datum.total)"}]
    assert "not drawn, since a sum is not known: station staff" in chart["title"]["subtitle"]
    rows = next(_values(chart["vconcat"][0]))
    assert {row["total"] for row in rows if row["post"] == "station_staff"} == {None}


def test_single_grades_that_are_not_known_are_named() -> None:
    (wage,) = (each for each in pay.XIANGAN_2013.components if each.key == "basic-wage")
    gap = evolve(wage, basis=PerGrade(Amounts([*range(1, 12), None])))
    scheme = evolve(pay.XIANGAN_2013, components=[gap], bands=pay.XIANGAN_2013.bands[:2])
    said = charts.ladder(scheme, on=ON, lang="zh").to_dict()["title"]["subtitle"]
    assert said[-1] == "金额不详，未画出：正职12级、副职12级"
    said = charts.ladder(scheme, on=ON, lang="en").to_dict()["title"]["subtitle"]
    assert said[-1] == "not drawn, since a sum is not known: chief grade 12, deputy grade 12"


def test_bands_are_cells_of_grades() -> None:
    rows = _rows(charts.ladder(THREE_POST_EIGHTEEN_GRADE, on=ON))
    grades: dict[str, list[int]] = {}
    for row in rows:
        grades.setdefault(row["post"], []).append(row["grade"])
    assert grades == {
        "chief": list(range(7, 19)),
        "deputy": list(range(4, 16)),
        "staff": list(range(1, 13)),
    }
    chart = charts.ladder(THREE_POST_EIGHTEEN_GRADE, on=ON, lang="zh").to_dict()
    assert chart["title"]["subtitle"][-1] == "方案只定岗位和等级，未载金额"


def test_a_scheme_with_neither_grades_nor_money_is_an_empty_chart() -> None:
    bare = evolve(THREE_POST_EIGHTEEN_GRADE, grades=None, bands=())
    chart = charts.ladder(bare, on=ON)
    assert _rows(chart) == []
    assert pictures.svg(chart).startswith("<svg")


def test_a_post_is_told_by_the_shape_of_its_points_as_well() -> None:
    panel = charts.ladder(pay.POST_GRADE_TITLE, on=ON).to_dict()["vconcat"][0]
    assert panel["encoding"]["shape"]["field"] == panel["encoding"]["color"]["field"] == "label"


def test_a_career_holds_every_change_with_its_day_and_reason() -> None:
    rows = [row for row in _rows(charts.career(MOVES, lang="zh")) if "causes" in row]
    kept = records.grade_changes(MOVES)
    assert [_record(row, record) for row, record in zip(rows, kept, strict=True)] == kept
    assert [row["step"] for row in rows] == [
        "2016年3月1日 1级：起始",
        "2019年3月1日 2级：年限",
        "2022年3月1日 3级：年限",
        "2024年6月15日 5级：职业资格",
        "2025年3月1日 6级：年限",
        "2028年3月1日 7级：年限",
        "2031年3月1日 8级：年限",
    ]
    assert [row["until"] for row in rows[-2:]] == ["2031-03-01", "2032-12-31"]


def test_a_career_shows_what_is_planned_beside_what_would_be() -> None:
    chart = charts.career(MOVES, lang="zh")
    gains = [(row["grade"], row["step"]) for row in _rows(chart) if "otherwise" in row]
    assert gains == [(4, "提前259天"), (5, "提前1355天"), (6, "提前2191天")]
    assert chart.to_dict()["title"]["subtitle"] == ["空心点：没有计划事项时"]
    plain = charts.career(promotions(HIRED, LADDER, until=ON)).to_dict()
    assert len(plain["layer"]) == 4
    assert "subtitle" not in plain["title"]


def test_a_career_without_a_grade_says_why() -> None:
    nobody = promotions(Worker(key="w9"), LADDER, until=ON)
    chart = charts.career(nobody, lang="zh")
    assert _rows(chart) == []
    assert chart.to_dict()["title"]["subtitle"] == ["至2025年12月31日等级待定：缺少任职起止时间"]


def test_no_chart_names_a_worker() -> None:
    assert "张三" not in json.dumps(charts.career(MOVES, lang="zh").to_dict(), ensure_ascii=False)


def test_days_are_drawn_as_they_are_in_every_time_zone() -> None:
    layer = charts.career(MOVES).to_dict()["layer"][1]
    assert layer["encoding"]["x"]["scale"]["type"] == "utc"


# --- documents side by side ---


def test_a_comparison_holds_the_record_of_every_standard_of_every_document() -> None:
    rows = [row for row in _rows(charts.comparison(BESIDE)) if "standard" in row]
    kept = records.comparison(BESIDE)
    assert [_record(row, record) for row, record in zip(rows, kept, strict=True)] == kept


def test_a_comparison_draws_what_can_be_said_and_counts_the_rest_document_by_document() -> None:
    rows = [row for row in _rows(charts.comparison(BESIDE, lang="zh")) if row.get("is_drawn")]
    assert [(row["label"], row["percent"], row["shown"]) for row in rows] == [
        ("鄂尔多斯市 二(二)6 社区工作用房面积", 90, "× 缺60平方米"),
        ("鄂尔多斯市 其他规定", None, "? 待定1项"),
        ("娄底市 一·五是 社区工作人员配备", pytest.approx(800 / 9), "× 缺1名"),
        ("娄底市 其他规定", None, "– 不适用1项"),
        ("珠海市", None, "– 未作数量规定"),
    ]
    english = _rows(charts.comparison(BESIDE))
    told = [row["shown"] for row in english if "label" in row and "standard" not in row]
    assert told == ["? 1 open", "– 1 not applicable"]


def test_of_several_communities_the_share_that_meets_is_drawn() -> None:
    two = [_community(1, 700), _community(2, 500), _community(3, None)]
    found = compare(two, AREA_ALONE, on=ON)
    chart = charts.comparison(found, lang="zh")
    row = next(row for row in _rows(chart) if "standard" in row)
    assert (row["percent"], row["shown"]) == (
        50,
        "× 达标1个，未达标1个，待定1个，至少合计缺100.6平方米",
    )
    axis = chart.to_dict()["layer"][0]["encoding"]["x"]
    assert axis["title"] == "达标率（%，不含待定）"
    assert axis["scale"]["domain"] == [0, 100]


def test_what_passes_the_end_of_the_axis_is_drawn_up_to_it_and_the_chart_says_so() -> None:
    found = compare(_community(0, 2000), AREA_ALONE, on=ON)
    chart = charts.comparison(found, lang="zh").to_dict()
    assert chart["title"]["subtitle"] == ["超过150%的画到150%"]
    assert chart["layer"][0]["encoding"]["x"]["scale"]["clamp"] is True
    assert "subtitle" not in charts.comparison(BESIDE).to_dict()["title"]


def test_a_regional_figure_has_no_bar_and_one_that_is_applied_says_so() -> None:
    average = alxa.POLICY.standard("regional-facility-area-per-hundred-households")
    plan = Policy(document=alxa.DOCUMENT, standards=(average,))
    (row,) = (r for r in _rows(charts.comparison(compare(TOWN[0], plan, on=ON))) if "standard" in r)
    assert (row["percent"], row["answer"]) == (None, "regional")
    applied = evolve(plan, standards=(average.read_as(Subject.COMMUNITY),))
    found = compare(TOWN[0], applied, on=ON)
    (row,) = (r for r in _rows(charts.comparison(found, lang="zh")) if "standard" in r)
    assert row["label"].endswith("（用于单个社区）")


# --- progress ---


def test_progress_holds_the_record_of_every_goal() -> None:
    rows = [row for row in _rows(charts.progress(SO_FAR)) if "key" in row]
    kept = records.indicators(SO_FAR)
    assert [_record(row, record) for row, record in zip(rows, kept, strict=True)] == kept


def test_progress_is_told_in_percent_of_the_goal_with_the_line_from_the_baseline() -> None:
    rows = {row["key"]: row for row in _rows(charts.progress(SO_FAR, lang="zh")) if "key" in row}
    begun = rows["urban-facility-coverage"]
    assert (begun["low"], begun["high"], begun["status"]) == (85, 85, "behind")
    assert 93 < begun["line"] < 95  # 80% at the end of 2020, 100% at the end of 2025
    open_row = rows["urban-information-platforms"]
    assert (open_row["low"], open_row["high"]) == (pytest.approx(700 / 9), pytest.approx(950 / 9))
    assert rows["community-building-2025"]["low"] is None
    assert rows["community-building-2025"]["shown"] == "? 待定（文件只有文字要求）"
    key = charts.progress(SO_FAR, lang="zh").to_dict()["title"]["subtitle"][1]
    assert key.split("；") == [
        "虚线为目标",
        "短竖线为自基期至目标的直线此时应到之处",
        "浅色为未定部分",
        "超过150%的画到150%",
    ]


def test_the_key_of_progress_names_only_what_occurs() -> None:
    plain = progress(alxa.POLICY, {"urban-facility-coverage": "85%"}, on=date(2024, 6, 30))
    assert charts.progress(plain, lang="en").to_dict()["title"]["subtitle"][1] == "dashed: the goal"


# --- languages, pages, pictures ---


def _drawn(chart: Any) -> str:
    """Return the words that a chart draws, one a line."""
    return "\n".join(re.findall(r"<text[^>]*>([^<]*)</text>", pictures.svg(chart)))


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_draws_its_words_in_the_language_asked_for(name: str) -> None:
    zh, en = (_drawn(CHARTS[name](lang)) for lang in LANGS)
    latin = set(re.findall(r"[A-Za-z]{3,}", zh))
    assert latin == set()  # units such as m² aside, all is Chinese
    assert HAN.search(zh)
    assert HAN.search(re.sub(GIVEN, "", en)) is None


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_has_fonts_with_chinese_and_room_for_long_labels(name: str) -> None:
    config = CHARTS[name]("zh").to_dict()["config"]
    assert "Noto Sans CJK SC" in config["font"]
    assert config["axis"]["labelLimit"] >= 300


@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_for_a_dark_page_differs_in_its_page_and_ink_alone(name: str) -> None:
    light = CHARTS[name]("zh")
    dark = charts.dark(light)
    was, now = light.to_dict(), dark.to_dict()
    assert (was["config"]["background"], now["config"]["background"]) == ("#ffffff", "#1e1e1e")
    assert was["config"]["text"]["color"] != now["config"]["text"]["color"]
    del was["config"], now["config"]
    assert was == now


def test_another_language_is_refused() -> None:
    asks: list[Callable[..., object]] = [
        lambda lang: charts.shortfalls(REPORT, lang=lang),
        lambda lang: charts.responsibility(MATRIX, lang=lang),
        lambda lang: charts.load(MATRIX.load(), lang=lang),
        lambda lang: charts.ladder(LADDER, on=ON, lang=lang),
        lambda lang: charts.career(MOVES, lang=lang),
        lambda lang: charts.comparison(BESIDE, lang=lang),
        lambda lang: charts.progress(SO_FAR, lang=lang),
    ]
    for ask in asks:
        with pytest.raises(NotFoundError, match="unknown language 'fr'"):
            ask("fr")


@pytest.mark.parametrize("name", CHARTS)
def test_a_picture_is_drawn_where_a_font_has_chinese(name: str) -> None:
    try:
        picture = charts.png(CHARTS[name]("zh"), scale=1)
    except MissingFontError as error:
        pytest.skip(f"no font with Chinese here: {error}")
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(picture) > 5000


def test_a_picture_with_characters_that_no_font_has_is_refused() -> None:
    chart = alt.Chart({"values": [{"a": "x"}]}, title="\u0378 ok").mark_text().encode(text="a:N")
    with pytest.raises(MissingFontError) as caught:  # U+0378 is unassigned: no font has it
        charts.png(chart)
    assert caught.value.characters == "\u0378"


def test_where_no_font_has_chinese_the_characters_are_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = pictures._converter()

    def boxes(drawn: str, scale: float = 1) -> bytes:  # noqa: ARG001  (as vl-convert has it)
        return b"box" if re.search(r">[^\x00-\u2fff]</text>", drawn) else b"glyph"

    fake = SimpleNamespace(vegalite_to_svg=real.vegalite_to_svg, svg_to_png=boxes)
    monkeypatch.setattr(pictures, "_converter", lambda: fake)
    with pytest.raises(MissingFontError) as caught:
        charts.png(charts.shortfalls(SHORT, lang="zh"))
    assert set("平方米社区达标待定") <= set(caught.value.characters)
    assert not set(caught.value.characters) & set("√²?60")
    plain = alt.Chart({"values": [{"a": "x ²"}]}).mark_text().encode(text="a:N")
    assert charts.png(plain) == b"glyph"


def test_characters_that_are_only_in_the_tips_need_no_font() -> None:
    values = [{"a": "x", "tip": "\u0378"}]
    chart = alt.Chart({"values": values}).mark_text().encode(text="a:N", tooltip="tip:N")
    assert charts.png(chart, scale=1).startswith(b"\x89PNG")


def test_without_the_converter_a_picture_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    for ask in (charts.png, charts.svg):
        with pytest.raises(MissingExtraError) as caught:
            ask(charts.load(MATRIX.load()))
        assert (caught.value.package, caught.value.extra) == ("vl-convert-python", "charts")


def test_without_altair_the_module_names_the_extra() -> None:
    code = """
import sys
sys.path.insert(0, sys.argv[1])
sys.modules["altair"] = None
try:
    import community_governance.views.charts
except ImportError as error:
    print(type(error).__name__, error)
"""
    path = str(Path(community_governance.__file__).parents[1])
    done = subprocess.run(  # noqa: S603  (our own interpreter and our own words)
        [sys.executable, "-c", code, path], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stderr == ""
    assert done.stdout.strip() == (
        'MissingExtraError this needs altair: python -m pip install "community-governance[charts]"'
    )


def test_a_chart_has_no_limit_of_rows() -> None:
    rows = [{"number": number} for number in range(5001)]  # one more than Altair takes by itself
    spec = alt.Chart(drawing.data(rows)).mark_point().encode(x="number:Q").to_dict()
    assert next(_values(spec)) == rows


def test_where_a_bar_of_a_range_ends() -> None:
    low = charts.findings._low
    assert [low(Range(3, 5, "m²")), low(None), low(7)] == [Decimal(3), Decimal(0), Decimal(7)]
    assert low(Range(None, 5, "m²")) == 0


def test_every_policy_that_ships_can_be_charted() -> None:
    for policy in BUILTIN:
        matrix = responsibility_matrix(policy.tasks)
        assert charts.responsibility(matrix).to_dict()
        assert charts.load(matrix.load()).to_dict()
