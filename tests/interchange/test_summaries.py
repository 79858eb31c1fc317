"""Reports on tables: the long form, counts by group, the facts that are missing."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from random import Random
from typing import Any

import pytest

from community_governance import BUILTIN, Policy, check
from community_governance.errors import (
    DuplicateKeyError,
    InvalidValueError,
    MissingExtraError,
    NotFoundError,
)
from community_governance.interchange.tables import check_table
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import AllOf, AtLeast, AtMost, Fixed, Rate, Test
from community_governance.model.facts import HOUSEHOLDS, STAFF, WORKING_PREMISES_AREA, FactKind
from community_governance.model.findings import Verdict
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import CITY, Wording
from community_governance.policies import ordos
from community_governance.units import households, square_meters, workers
from community_governance.views import records

nw = pytest.importorskip("narwhals.stable.v2")
summaries = pytest.importorskip("community_governance.interchange.summaries")

ON = date(2025, 12, 31)
AREA = "working_premises_area"
Make = Callable[[dict[str, list[Any]]], Any]


def norm(demand: Any, key: str = "norm", **more: Any) -> Standard:
    citations = (DOCUMENT.cite("一(一)"),)
    return Standard(key=key, subject=Subject.COMMUNITY, demand=demand, citations=citations, **more)


PER_HUNDRED = norm(
    Test(WORKING_PREMISES_AREA, AtLeast(Rate(square_meters(30), households(100), HOUSEHOLDS))),
    key="area",
    title=Wording("工作用房面积", "working premises"),
)
FIVE = norm(Test(STAFF, AtLeast(Fixed(workers(5)))), key="staff", due=date(2026, 12, 31))
STREETS: dict[str, list[Any]] = {
    "街道": ["胜利", "胜利", "胜利", "园区", "园区", "园区", None],
    "households": [2013.0, 1800.0, None, 1200.0, 2100.0, None, 100.0],
    "households_low": [None, None, 1500.0, None, None, 900.0, None],
    AREA: [600.0, 540.0, 480.0, 400.0, None, 300.0, 30.0],
    "staff": [4.0, 5.0, 6.0, 5.0, 1.0, 2.0, None],
}


def rows_of(table: Any) -> list[dict[str, Any]]:
    frame = nw.from_native(table).lazy().collect()
    return [
        {
            key: None if value is None or value != value else value  # noqa: PLR0124  (NaN)
            for key, value in row.items()
        }
        for row in frame.rows(named=True)
    ]


# --- counts by group ---


def test_the_verdicts_of_each_group_are_counted_and_its_shortfalls_added(engine: Make) -> None:
    frame = engine(STREETS)
    summary = summaries.summarize_table(frame, [PER_HUNDRED, FIVE], on=ON, by=["街道"])
    assert type(summary) is type(frame)
    rows = {(row["standard"], row["街道"]): row for row in rows_of(summary)}
    assert rows["area", "胜利"] == {
        "街道": "胜利",
        "policy": "synthetic",
        "standard": "area",
        "locator": "一(一)",
        "communities": 3,
        "met": 1,
        "short": 1,
        "open": 1,
        "not_applicable": 0,
        "met_of_determined": 50.0,
        "met_of_all": pytest.approx(100 / 3),
        "total_shortfall": 3.9,
        "largest_shortfall": 3.9,
        "unit": "m²",
    }
    counts = ("communities", "met", "short", "open", "total_shortfall", "largest_shortfall")
    assert {key: [row[count] for count in counts] for key, row in rows.items()} == {
        ("area", "胜利"): [3, 1, 1, 1, 3.9, 3.9],
        ("area", "园区"): [3, 1, 0, 2, 0.0, 0.0],
        ("area", None): [1, 1, 0, 0, 0.0, 0.0],
        ("area", "total"): [7, 3, 1, 3, 3.9, 3.9],
        ("staff", "胜利"): [3, 2, 1, 0, 1.0, 1.0],
        ("staff", "园区"): [3, 1, 2, 0, 7.0, 4.0],
        ("staff", None): [1, 0, 0, 1, None, None],
        ("staff", "total"): [7, 3, 3, 1, 8.0, 4.0],
    }
    assert rows["staff", None]["met_of_determined"] is None
    assert rows["staff", None]["met_of_all"] == 0.0


def test_groups_come_as_they_first_come_and_all_of_them_last(engine: Make) -> None:
    frame = engine(STREETS)
    is_lazy = isinstance(nw.from_native(frame), nw.LazyFrame)
    summary = rows_of(summaries.summarize_table(frame, [FIVE, PER_HUNDRED], on=ON, by=["街道"]))
    groups = ["园区", "胜利", None] if is_lazy else ["胜利", "园区", None]
    assert [row["街道"] for row in summary] == [*groups, "total"] * 2
    assert [row["standard"] for row in summary] == ["staff"] * 4 + ["area"] * 4


def test_a_summary_is_the_same_from_a_table_that_is_checked_already(engine: Make) -> None:
    frame = engine(STREETS)
    by = {"by": ["街道"]}
    expected = rows_of(summaries.summarize_table(frame, [PER_HUNDRED, FIVE], on=ON, **by))
    langs: tuple[Any, ...] = (None, "zh", "en")
    for lang in langs:
        checked = check_table(frame, [FIVE, PER_HUNDRED], on=ON, lang=lang)
        assert rows_of(summaries.summarize_table(checked, [PER_HUNDRED, FIVE], **by)) == expected


def test_a_summary_speaks_chinese(engine: Make) -> None:
    frame = engine(STREETS)
    rows = rows_of(summaries.summarize_table(frame, PER_HUNDRED, on=ON, by=["街道"], lang="zh"))
    assert list(rows[0]) == [
        "街道",
        "文件",
        "标准",
        "条款",
        "社区数",
        "达标",
        "未达标",
        "待定",
        "不适用",
        "达标率（占已判定，%）",
        "达标率（占适用及待定，%）",
        "缺口合计",
        "最大缺口",
        "单位",
    ]
    assert (rows[0]["标准"], rows[0]["单位"]) == ("工作用房面积", "平方米")
    assert rows[-1]["街道"] == "合计"
    english = summaries.summarize_table(frame, PER_HUNDRED, on=ON, by=["街道"], lang="en")
    assert rows_of(english)[0]["standard"] == "working premises"


def test_without_groups_there_is_one_row_for_each_standard(engine: Make) -> None:
    rows = rows_of(summaries.summarize_table(engine(STREETS), [PER_HUNDRED, FIVE], on=ON))
    assert [(row["standard"], row["communities"], row["open"]) for row in rows] == [
        ("area", 7, 3),
        ("staff", 7, 1),
    ]
    assert list(rows[0])[:2] == ["policy", "standard"]


def test_groups_may_be_of_several_columns_and_keep_their_types_without_a_total(
    engine: Make,
) -> None:
    frame = engine(STREETS | {"year.of": [2023, 2023, 2024, 2024, 2024, 2024, 2024]})
    by = ["街道", "year.of"]
    rows = rows_of(summaries.summarize_table(frame, FIVE, on=ON, by=by, total=False))
    assert sorted((row["街道"] or "", row["year.of"], row["met"]) for row in rows) == [
        ("", 2024, 0),
        ("园区", 2024, 1),
        ("胜利", 2023, 1),
        ("胜利", 2024, 1),
    ]
    rows = rows_of(summaries.summarize_table(frame, FIVE, on=ON, by=by))
    assert [rows[-1][name] for name in by] == ["total", None]
    assert {row["year.of"] for row in rows} == {"2023", "2024", None}


def test_what_does_not_apply_is_counted_apart(engine: Make) -> None:
    frame = engine({"categories": ["city", "village", "village"], "staff": [5.0, 5.0, 5.0]})
    of_cities = norm(FIVE.demand, applies_to=Scope(any_of=(CITY,)))
    (row,) = rows_of(summaries.summarize_table(frame, of_cities, on=ON))
    assert (row["communities"], row["met"], row["not_applicable"]) == (3, 1, 2)
    assert (row["met_of_determined"], row["met_of_all"]) == (100.0, 100.0)


def test_of_a_range_of_shortfalls_nothing_is_added(engine: Make) -> None:
    columns = {"households_low": [1000.0], "households_high": [2000.0], AREA: [1.0]}
    (row,) = rows_of(summaries.summarize_table(engine(columns), PER_HUNDRED, on=ON))
    assert (row["short"], row["total_shortfall"], row["largest_shortfall"]) == (1, None, None)


def test_where_nothing_is_asked_there_are_no_rows(engine: Make) -> None:
    frame, nothing = engine(STREETS), Policy(document=DOCUMENT, standards=())
    summary = summaries.summarize_table(frame, nothing, on=ON, by=["街道"])
    names = list(nw.from_native(summary).collect_schema())
    assert names[:3] == ["街道", "policy", "standard"]
    assert rows_of(summary) == []
    assert rows_of(summaries.missing_facts_table(frame, nothing, on=ON)) == []
    assert rows_of(summaries.explain_table(frame, nothing, on=ON)) == []


def test_a_summary_that_cannot_be_made_is_refused(engine: Make) -> None:
    frame = engine({"unit": ["x"], "staff": [5.0]})
    with pytest.raises(NotFoundError, match="street"):
        summaries.summarize_table(frame, FIVE, on=ON, by=["street"])
    with pytest.raises(DuplicateKeyError, match="unit"):
        summaries.summarize_table(frame, FIVE, on=ON, by=["unit"])
    with pytest.raises(DuplicateKeyError, match="staff"):
        summaries.summarize_table(frame, FIVE, on=ON, by=["staff", "staff"])
    with pytest.raises(InvalidValueError, match="check_table"):
        summaries.summarize_table(frame, FIVE)
    with pytest.raises(NotFoundError, match="fr"):
        summaries.summarize_table(frame, FIVE, on=ON, lang="fr")


# --- the long form ---


def test_the_long_form_has_the_columns_of_findings(engine: Make) -> None:
    frame = engine({"households": [2013.0, None], AREA: [600.0, 30.0], "categories": ["city"] * 2})
    long = summaries.explain_table(frame, ordos.POLICY, on=ON, keep=[])
    assert type(long) is type(frame)
    rows = rows_of(long)
    facts = [
        {"households": 2013, AREA: 600, "categories": ["city"]},
        {AREA: 30, "categories": ["city"]},
    ]
    asked = [  # sets of words, and things in a community, have no columns
        ordos.POLICY.standard(key)
        for key in (
            "working-premises-per-hundred-households",
            "office-share-of-public-space",
            "residents-pact",
        )
    ]
    findings = records.findings(check(facts, asked, on=ON))
    expected = [
        {key: float(each[key]) if key in _NUMBERS and each[key] is not None else each[key]
         for key in rows[0]}
        for each in findings
    ]  # fmt: skip
    assert sorted(rows, key=str) == sorted(expected, key=str)


_NUMBERS = ("measured", "required", "shortfall")


def test_the_long_form_keeps_the_columns_that_are_wanted(engine: Make) -> None:
    frame = engine({"社区.名": ["东风", "建设"], "staff": [4.0, 5.0], "单位": ["x", "y"]})
    rows = rows_of(summaries.explain_table(frame, FIVE, on=ON, keep=["社区.名"], lang="zh"))
    assert [(row["社区.名"], row["结论"], row["差额"], row["期限"]) for row in rows] == [
        ("东风", "未到期", 1.0, date(2026, 12, 31)),
        ("建设", "达标", 0.0, date(2026, 12, 31)),
    ]
    assert (rows[0]["事实"], rows[0]["单位"], rows[0]["约束力"]) == (
        "社区工作人员（含两委成员）",
        "名",
        "应当",
    )
    with pytest.raises(DuplicateKeyError, match="单位"):
        summaries.explain_table(frame, FIVE, on=ON, lang="zh")
    with pytest.raises(NotFoundError, match="name"):
        summaries.explain_table(frame, FIVE, on=ON, keep=["name"])


def test_every_verdict_has_its_word(engine: Make) -> None:
    of_cities = norm(FIVE.demand, due=date(2030, 1, 1), applies_to=Scope(any_of=(CITY,)))
    frame = engine(
        {"categories": ["city", "city", "city", "village"], "staff": [5.0, 4.0, None, 1.0]}
    )
    for lang, words in (
        (None, ["met", "not-yet-due", "undetermined", "not-applicable"]),
        ("zh", ["达标", "未到期", "待定", "不适用"]),
    ):
        rows = rows_of(summaries.explain_table(frame, of_cities, on=ON, keep=["staff"], lang=lang))
        verdict = "结论" if lang else "verdict"
        by_staff = {row["staff"]: row[verdict] for row in rows}
        assert [by_staff[staff] for staff in (5.0, 4.0, None, 1.0)] == words


# --- what is missing ---


def test_the_facts_that_are_missing_are_counted_as_on_objects(engine: Make) -> None:
    random = Random(5)
    join = norm(AllOf((PER_HUNDRED.demand, FIVE.demand)), key="join")
    most = norm(Test(STAFF, AtMost(Rate(workers(1), households(200), HOUSEHOLDS))), key="most")
    asked: list[Policy | Standard] = [*BUILTIN, join, most]
    facts: list[dict[str, Any]] = []
    for _ in range(60):
        known = {
            "households": random.choice((None, 100)),
            AREA: random.choice((None, 10, 1000)),
            "staff": random.choice((None, 1, 9)),
            "operating_funds": random.choice((None, 1)),
            "categories": random.choice((None, ["city"], ["central_city"], ["village"])),
        }
        facts.append(known)
    expected = check(facts, asked, on=ON).missing_facts()
    columns: dict[str, list[Any]] = {key: [row[key] for row in facts] for key in facts[0]}
    columns["categories"] = ["|".join(words or ()) for words in columns["categories"]]
    rows = rows_of(summaries.missing_facts_table(engine(columns), asked, on=ON))
    numeric = {row["fact"]: row["verdicts"] for row in rows}
    plain = {fact.key: count for fact, count in expected.items() if fact.kind is not FactKind.WORDS}
    assert {key: count for key, count in numeric.items() if key != "categories"} == plain
    numeric_standards = [each for each in check(facts, asked, on=ON) if _is_numeric(each.standard)]
    hanging = [f for f in numeric_standards if f.verdict is Verdict.UNDETERMINED]
    on_categories = [f for f in hanging if "categories" in {each.key for each in f.reason.facts}]
    assert numeric["categories"] == len(on_categories)
    assert [row["verdicts"] for row in rows] == sorted(numeric.values(), reverse=True)


def _is_numeric(standard: Standard) -> bool:
    return standard.subject is Subject.COMMUNITY and all(
        test.fact.kind is not FactKind.WORDS for test in standard.tests
    )


def test_missing_facts_have_names_in_chinese(engine: Make) -> None:
    frame = engine({"households": [100.0, None], "x": [1, 2]})
    rows = rows_of(summaries.missing_facts_table(frame, PER_HUNDRED, on=ON, lang="zh"))
    assert rows == [
        {"事实": "社区工作用房面积", "单位": "平方米", "待定结论数": 2},
        {"事实": "户数", "单位": "户", "待定结论数": 1},
    ]


def test_summaries_ask_for_narwhals_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(sys.modules):
        if name.startswith(("community_governance.interchange.", "narwhals")):
            monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "narwhals", None)
    for module in ("summaries", "territories"):
        with pytest.raises(MissingExtraError, match="narwhals"):
            __import__(f"community_governance.interchange.{module}")
