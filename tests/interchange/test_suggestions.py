"""What the headings of ledgers say, and what they leave open."""

from __future__ import annotations

import pytest

from community_governance.interchange.suggestions import (
    Suggestion,
    SuggestionReason,
    suggest_columns,
)
from community_governance.model.facts import FACTS


def suggested(heading: str) -> Suggestion:
    (suggestion,) = suggest_columns([heading])
    return suggestion


@pytest.mark.parametrize(
    ("heading", "fact", "unit"),
    [
        ("户数", "households", None),
        ("户 数", "households", None),
        ("总户数（户）", "households", "户"),
        ("常住户数", "permanent_households", None),
        ("户籍户数", "registered_households", None),
        ("常住人口", "permanent_residents", None),
        ("常住人口数（人）", "permanent_residents", "人"),
        ("户籍人口[单位：万人]", "registered_residents", "万人"),
        ("人口", "residents", None),
        ("流动人口", "floating_population", None),
        ("辖区面积（平方公里）", "territory_area", "平方公里"),
        ("社区工作用房面积(㎡)", "working_premises_area", "m2"),
        ("社区工作用房面积（亩）", "working_premises_area", "亩"),
        ("综合服务设施面积/平方米", "integrated_facility_area", "平方米"),
        ("社区工作者", "community_workers", None),
        ("社区工作人员（含两委成员）", "staff", None),
        ("网格数", "grids", None),
        ("小区数（个）", "compounds", "个"),
        ("运转经费（万元）", "operating_funds", "万元"),
        ("运转经费（万元/年）", "operating_funds_per_year", "万元/年"),
        ("社区类别", "categories", None),
        ("households", "households", None),
    ],
)
def test_a_heading_that_names_a_fact_is_told(heading: str, fact: str, unit: str | None) -> None:
    suggestion = suggested(heading)
    assert suggestion.fact is not None
    assert suggestion.fact.key == fact
    assert (suggestion.unit or "").replace("m²", "m2") == (unit or "")
    assert suggestion.source == (heading if unit is None else (heading, suggestion.unit))


@pytest.mark.parametrize("fact", FACTS, ids=str)
def test_the_name_of_every_fact_is_a_heading(fact: object) -> None:
    assert suggested(fact.zh).fact == fact  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("heading", "reason", "among"),
    [
        ("用房面积（平方米）", SuggestionReason.WHICH_PREMISES, "working_premises_area"),
        ("面积", SuggestionReason.WHICH_AREA, "territory_area"),
        ("工作人员数", SuggestionReason.WHICH_STAFF, "community_workers"),
        ("常住/户籍人口", SuggestionReason.WHOSE, "registered_residents"),
        ("常住（户籍）户数", SuggestionReason.WHOSE, "permanent_households"),
        ("辖区面积（户）", SuggestionReason.WRONG_UNIT, "territory_area"),
    ],
)
def test_what_a_heading_leaves_open_is_not_guessed(
    heading: str, reason: SuggestionReason, among: str
) -> None:
    suggestion = suggested(heading)
    assert suggestion.fact is None
    assert suggestion.reason is reason
    assert among in [fact.key for fact in suggestion.candidates]


def test_whose_households_are_counted_stays_open_where_it_is_not_said() -> None:
    suggestion = suggested("户数")
    assert suggestion.reason is SuggestionReason.WHOSE_NOT_SAID
    assert [fact.key for fact in suggestion.candidates] == [
        "households",
        "permanent_households",
        "registered_households",
    ]


def test_what_is_no_fact_is_said_to_be_none() -> None:
    for heading in ("街道", "社区名称", "备注（元）", "网格员", ""):
        suggestion = suggested(heading)
        assert (suggestion.fact, suggestion.candidates) == (None, ())
        assert suggestion.reason is SuggestionReason.NO_FACT


def test_two_headings_for_one_fact_are_both_left_open() -> None:
    first, other, last = suggest_columns(["户数", "常住人口", "总户数"])
    assert other.fact is not None
    assert {first.reason, last.reason} == {SuggestionReason.SEVERAL_COLUMNS}
    assert [each.key for each in first.candidates] == ["households"]


def test_every_reason_has_words_in_both_languages() -> None:
    headings = [
        "户数",
        "面积",
        "用房",
        "人员",
        "常住户籍人口",
        "辖区面积（户）",
        "x",
        "人口",
        "人数",
    ]
    suggestions = [*suggest_columns(headings), suggested("网格数")]
    assert {each.reason for each in suggestions} == set(SuggestionReason)
    for each in suggestions:
        assert each.text(lang="zh").startswith(f"“{each.column}”：")
        assert each.text(lang="en").startswith(f"'{each.column}': ")
    assert suggestions[3].text(lang="zh") == (
        "“人员”：未说明统计哪些人员，请指明（社区工作人员（含两委成员）、社区工作者）"
    )
