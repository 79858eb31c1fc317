"""Faults of plain data: all of them at once, each with its path and what would be right."""

import pickle
import re
from decimal import Decimal
from typing import Any

import pytest

from community_governance import Community, Facility, Grid, Policy, Territory, Worker
from community_governance.errors import (
    InvalidValueError,
    Lang,
    NotFoundError,
    Problem,
    StructureError,
)
from community_governance.interchange.converters import from_plain, to_plain
from community_governance.interchange.problems import problems_of
from community_governance.model.community import Stated
from community_governance.model.demands import Amount, Bound, Demand, Only
from community_governance.model.parts import (
    AreaKind,
    BuildingProject,
    FundLine,
    GridKind,
    Management,
    Organization,
    Standing,
)
from community_governance.model.places import Level
from community_governance.model.vocabulary import (
    Body,
    Category,
    CommitteeKind,
    Function,
    FundKind,
    Mark,
    MobileService,
    OrganizationKind,
    Post,
    Premises,
    Recognition,
    RoomKind,
    ServiceMode,
    Word,
)
from community_governance.model.workers import AppraisalClass, Engagement
from community_governance.policies import loudi
from community_governance.units import Range


def _error(data: object, kind: Any = Community) -> StructureError:
    with pytest.raises(StructureError) as caught:
        from_plain(data, kind)
    return caught.value


def _faults(data: object, kind: Any = Community) -> list[tuple[str, str]]:
    return [(each.path, each.en) for each in _error(data, kind).problems]


def _fault(data: object, kind: Any = Community) -> tuple[str, str, str]:
    (problem,) = _error(data, kind).problems
    return problem.path, problem.en, problem.zh


def test_all_faults_are_told_at_once_with_their_paths() -> None:
    data = {
        "key": "hope",
        "households": -1,
        "huseholds": 5,
        "categories": ["citty", "urban"],
        "starts": "2025-02-30",
        "facilities": [
            {"key": "hall", "floor_area": "viel"},
            {"floor_area": "30 户", "premises": ["working_premises", "workin_premises"]},
        ],
        "grids": [{"key": "g1", "households": "1e3", "residents": {"lo": 1}}],
        "funds": [{"kind": "operating_funds"}],
    }
    assert sorted(path for path, _ in _faults(data)) == [
        "$.categories[0]",
        "$.facilities[0].floor_area",
        "$.facilities[1].floor_area",
        "$.facilities[1].key",
        "$.facilities[1].premises[1]",
        "$.funds[0].amount",
        "$.grids[0].households",
        "$.grids[0].residents",
        "$.households",
        "$.huseholds",
        "$.starts",
    ]


def test_faults_of_several_things_stand_under_their_positions() -> None:
    data = [{"key": "a"}, {"key": "b", "households": "?"}, 5]
    assert [path for path, _ in _faults(data, tuple[Community, ...])] == ["$[1].households", "$[2]"]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_message_names_the_class_the_number_of_faults_and_each_path(lang: Lang) -> None:
    error = _error({"key": "a", "households": -1, "staff": -2})
    head, *lines = error.message(lang=lang).splitlines()
    assert head == {"en": "Community: 2 problems", "zh": "Community：2 处错误"}[lang]
    assert [line.split(" @ ")[1] for line in lines] == ["$.households", "$.staff"]
    assert all(line.startswith("  ") for line in lines)


def test_one_fault_is_one_problem() -> None:
    assert str(_error({"key": "a", "households": -1})).startswith("Community: 1 problem\n")


def test_an_error_can_be_pickled_with_its_faults() -> None:
    error = _error({"key": "a", "households": -1, "huseholds": 1})
    again = pickle.loads(pickle.dumps(error))
    assert again.problems == error.problems
    assert str(again) == str(error)


def test_a_field_whose_name_is_no_text_is_refused_like_any_other_unknown_one() -> None:
    assert _faults({"key": "hope", 2: 0, "a": 0, None: 0}) == [
        ("$.2", "unknown field '2'"),
        ("$.None", "unknown field 'None'"),
        ("$.a", "unknown field 'a'"),
    ]


# --- did you mean ---


@pytest.mark.parametrize(
    ("data", "path", "en", "zh"),
    [
        (
            {"key": "a", "huseholds": 1},
            "$.huseholds",
            "unknown field 'huseholds'; did you mean 'households'?",
            "未知的字段“huseholds”，是否为“households”？",
        ),
        (
            {"key": "a", "qqqq": 1},
            "$.qqqq",
            "unknown field 'qqqq'",
            "未知的字段“qqqq”",
        ),
        (
            {"key": "a", "categories": ["citty"]},
            "$.categories[0]",
            "unknown category 'citty'; did you mean 'city'?",
            "未知的类别“citty”，是否为“city”？",
        ),
        (
            {"key": "a", "stated": [{"fact": "housholds", "value": 1}]},
            "$.stated[0]",
            "unknown fact 'housholds'; did you mean 'households'?",
            "未知的事实“housholds”，是否为“households”？",
        ),
        (
            {"key": "a", "households": {"lo": 1}},
            "$.households",
            "unknown field 'lo'; did you mean 'low'?",
            "未知的字段“lo”，是否为“low”？",
        ),
        (
            {"key": "a", "grids": [{"key": "g", "hoseholds": 2}]},
            "$.grids[0].hoseholds",
            "unknown field 'hoseholds'; did you mean 'households'?",
            "未知的字段“hoseholds”，是否为“households”？",
        ),
    ],
)
def test_an_unknown_name_comes_with_the_nearest_known_one(
    data: object, path: str, en: str, zh: str
) -> None:
    assert _fault(data) == (path, en, zh)


@pytest.mark.parametrize(
    ("union", "tag", "meant"),
    [(Demand, "AlOf", "AllOf"), (Bound, "AtLest", "AtLeast"), (Amount, "Ratte", "Rate")],
)
def test_an_unknown_tag_of_a_union_comes_with_the_nearest_known_one(
    union: Any, tag: str, meant: str
) -> None:
    path, en, zh = _fault({"type": tag}, union)
    assert path == "$"
    assert en == f"unknown type {tag!r}; did you mean {meant!r}?"
    assert zh.endswith(f"“{tag}”，是否为“{meant}”？")


def test_unknown_tags_are_told_with_their_paths_inside_a_policy() -> None:
    plain = to_plain(loudi.POLICY)
    grid, committee, premises = (
        [each["key"] for each in plain["standards"]].index(key)
        for key in ("grid-size", "supervision-committee-and-council", "public-service-premises")
    )
    assert grid == 0
    plain["standards"][grid]["demand"]["parts"][1]["bound"]["type"] = "Abuot"
    plain["standards"][premises]["demand"]["bound"]["amount"]["type"] = "Fixd"
    plain["standards"][committee]["demand"]["type"] = "Tset"
    found = dict(_faults(plain, Policy))
    assert found == {
        "$.standards[0].demand.parts[1].bound": "unknown type 'Abuot'; did you mean 'About'?",
        f"$.standards[{committee}].demand": "unknown type 'Tset'; did you mean 'Test'?",
        f"$.standards[{premises}].demand.bound.amount": (
            "unknown type 'Fixd'; did you mean 'Fixed'?"
        ),
    }


@pytest.mark.parametrize("value", [{}, {"fact": "staff"}, [], "Test", 5])
def test_what_has_no_tag_says_which_tags_there_are(value: object) -> None:
    path, en, zh = _fault(value, Demand)
    assert path == "$"
    assert en.startswith('expected an object whose "type" is one of Test, AllOf, AnyOf')
    assert zh.startswith("type 应为 Test, AllOf, AnyOf 之一")


@pytest.mark.parametrize("tag", [[], {}, None, 5])
def test_a_tag_that_is_no_text_is_a_fault_like_any_other(tag: object) -> None:
    path, en, _ = _fault({"type": tag}, Demand)
    assert path == "$"
    assert en.startswith("unknown type")


def test_a_word_without_its_class_says_which_classes_there_are() -> None:
    ((path, en),) = _faults({"items": [{"word": "Bdy", "key": "service_center"}]}, Only)
    assert path == "$.items[0]"
    assert en == "unknown word 'Bdy'; did you mean 'Body'?"


@pytest.mark.parametrize("item", ["service_center", {"key": "service_center"}, 5, {"word": "Word"}])
def test_a_word_of_no_class_is_refused(item: object) -> None:
    ((path, en),) = _faults({"items": [item]}, Only)
    assert path == "$.items[0]"
    assert en.startswith("unknown word")


WORDS: list[type[Word]] = [
    Body,
    Category,
    CommitteeKind,
    Function,
    FundKind,
    Mark,
    MobileService,
    OrganizationKind,
    Post,
    Premises,
    Recognition,
    RoomKind,
    ServiceMode,
]


def _is_wholly_chinese(problem: Problem) -> bool:
    """Return whether the Chinese message has no English word beyond what the caller wrote."""
    own = re.sub(r"“[^”]*”|（给出：.*）", "", problem.zh)
    return re.search("[A-Za-z]{3,}", own) is None


@pytest.mark.parametrize("kind", WORDS)
def test_an_unknown_word_is_refused_in_each_language(kind: type[Word]) -> None:
    (problem,) = _error("unheard_of_word", kind).problems
    assert "'unheard_of_word'" in problem.en
    assert "“unheard_of_word”" in problem.zh
    assert _is_wholly_chinese(problem), problem.zh


# --- values that no field can hold ---


@pytest.mark.parametrize(
    ("value", "en", "zh"),
    [
        (-1, "expected zero or more, not -1", "不应为负数（给出：-1）"),
        (1.5, "expected a whole number, not 1.5", "应为整数（给出：1.5）"),
        (float("nan"), "expected a finite number, not nan", "应为有限的数（给出：nan）"),
        (float("inf"), "expected a finite number, not inf", "应为有限的数（给出：inf）"),
        (True, "expected a finite number, not True", "应为有限的数（给出：True）"),
    ],
)
def test_a_count_that_cannot_be_is_refused(value: object, en: str, zh: str) -> None:
    assert _fault({"key": "a", "households": value}) == ("$.households", en, zh)


@pytest.mark.parametrize("value", ["viel", "", "3;4", "30 户 40", "((((", "x" * 1000])
def test_an_area_that_is_no_amount_is_refused_in_few_words(value: str) -> None:
    path, en, zh = _fault({"key": "f", "floor_area": value}, Facility)
    assert path == "$.floor_area"
    assert max(len(en), len(zh)) < 200


@pytest.mark.parametrize("value", ["30 户", "5 yuan", "3 个月"])
def test_an_amount_of_another_dimension_is_refused(value: str) -> None:
    path, en, _ = _fault({"key": "f", "floor_area": value}, Facility)
    assert path == "$.floor_area"
    assert "m²" in en


@pytest.mark.parametrize(
    ("value", "en"),
    [
        ({"low": 5, "high": 1}, "expected the low end first, not 5, 1"),
        ({"low": "five"}, "expected a finite number, not five"),
        ({"low": -1}, "expected zero or more, not -1"),
        ({"low": "1.5"}, "expected a whole number, not 1.5"),
        ({"low": 5, "unit": "m²"}, "expected an amount that converts to household, not 5 m²"),
        ({"low": 5, "unit": "hosehold"}, "unknown unit 'hosehold'; did you mean 'household'?"),
    ],
)
def test_a_range_that_cannot_be_is_refused(value: object, en: str) -> None:
    assert _faults({"key": "a", "households": value}) == [("$.households", en)]


@pytest.mark.parametrize("value", [[1, 2], "1400", 5, None])
def test_a_range_that_is_no_object_is_refused(value: object) -> None:
    path, en, zh = _fault(value, Range)
    assert path == "$"
    assert en.startswith('expected a range such as {"low": 1400, "high": 1600}')
    assert zh.startswith('应为区间，例如 {"low": 1400, "high": 1600}')


@pytest.mark.parametrize("value", ["yesterday", "2025-02-30", 20251231, None, "2025-1-1", ""])
def test_a_day_that_is_none_is_refused(value: object) -> None:
    data = {"key": "w", "trainings": ["2025-01-01", value]}
    assert [path for path, _ in _faults(data, Worker)] == ["$.trainings[1]"]


@pytest.mark.parametrize("value", ["half", "NaN", "Infinity", [], 1.5, True, None])
def test_a_decimal_that_is_none_is_refused(value: object) -> None:
    path, en, zh = _fault(value, Decimal)
    assert path == "$"
    assert en.startswith('expected a decimal such as "0.5"')
    assert zh.startswith('应为小数，例如 "0.5"')


@pytest.mark.parametrize("value", [30, "30", "30 apples", None, {"low": 1}])
def test_a_quantity_that_stands_alone_names_its_unit(value: object) -> None:
    demand = {
        "type": "Test",
        "fact": "working_premises_area",
        "bound": {"type": "AtLeast", "amount": {"type": "Fixed", "amount": value}},
    }
    path, en, zh = _fault(demand, Demand)
    assert path == "$.bound.amount.amount"
    assert en.startswith('expected an amount with its unit, such as "420 m²"')
    assert zh.startswith('应为带单位的数量，例如 "420 m²"')


def test_dimensions_of_a_demand_are_checked_where_it_is_read() -> None:
    demand = {
        "type": "Test",
        "fact": "working_premises_area",
        "bound": {"type": "AtLeast", "amount": {"type": "Fixed", "amount": "5 yuan"}},
    }
    ((path, en),) = _faults(demand, Demand)
    assert path == "$"
    assert en == "expected an amount that converts to m², not 5 yuan"


@pytest.mark.parametrize("value", [5, "text", [], None])
def test_what_is_no_object_says_whose_fields_were_expected(value: object) -> None:
    path, en, zh = _fault(value)
    assert path == "$"
    assert en.startswith("expected an object with the fields of Community")
    assert zh.startswith("应为含 Community 各字段的对象")


def test_a_required_field_that_is_left_out_is_named() -> None:
    assert _fault({}) == ("$.key", "the field 'key' is required", "缺少必填字段“key”")


def test_two_things_under_one_key_are_a_fault_of_the_field() -> None:
    data = {"key": "a", "grids": [{"key": "g1"}, {"key": "g1"}]}
    assert _fault(data) == (
        "$.grids",
        "the grid 'g1' stands more than once",
        "网格标识“g1”重复",
    )


def test_parts_that_exceed_their_total_are_a_fault_of_the_whole() -> None:
    data = {"key": "a", "households": 5, "grids": [{"key": "g1", "households": 6}]}
    ((path, en),) = _faults(data)
    assert path == "$"
    assert en.startswith("the parts of a total may not exceed it")


def test_categories_that_rule_each_other_out_are_a_fault() -> None:
    ((path, en),) = _faults({"key": "a", "categories": ["city", "village"]})
    assert path == "$.categories"
    assert en == "these categories rule each other out, not city, village"


def test_a_stated_fact_may_not_repeat_a_field() -> None:
    ((path, en),) = _faults({"key": "a", "stated": [{"fact": "households", "value": 5}]})
    assert path == "$"
    assert en == "this fact has a field of its own, not households"


@pytest.mark.parametrize("value", [5, {}, {"fact": "trees"}, {"fact": "a", "value": 1, "x": 2}])
def test_a_stated_fact_has_a_fact_and_a_value(value: object) -> None:
    path, en, zh = _fault(value, Stated)
    assert path == "$"
    assert en.startswith("a stated fact has a fact and a value")
    assert zh.startswith("所述事实应含 fact 与 value")


def test_a_fault_inside_a_territory_has_the_whole_path() -> None:
    data = {"key": "t", "communities": [{"key": "a", "grids": [{"key": "g", "residents": -5}]}]}
    assert _faults(data, Territory) == [
        ("$.communities[0].grids[0].residents", "expected zero or more, not -5")
    ]


# --- nothing is bent to fit ---


@pytest.mark.parametrize("value", ["false", "no", "否", 1, 0, [], {}, "x"])
def test_a_flag_is_true_or_false_and_nothing_else(value: object) -> None:
    assert [path for path, _ in _faults({"key": "a", "legal_adviser": value})] == [
        "$.legal_adviser"
    ]


@pytest.mark.parametrize("value", [None, [], {}, ["a"], True, ""])
def test_a_key_is_a_text_that_is_not_empty(value: object) -> None:
    assert [path for path, _ in _faults({"key": value})] == ["$.key"]


@pytest.mark.parametrize("value", [[], {}, ["希望社区"], True])
def test_a_name_is_a_text(value: object) -> None:
    assert [path for path, _ in _faults({"key": "a", "name": value})] == ["$.name"]


@pytest.mark.parametrize("value", ["2016.7", 2016.7, True, [], "year"])
def test_a_year_of_a_fund_is_a_whole_number(value: object) -> None:
    data = {"kind": "operating_funds", "amount": 5, "since": value}
    assert [path for path, _ in _faults(data, FundLine)] == ["$.since"]


@pytest.mark.parametrize("value", [5, True, 1.5])
def test_a_list_is_a_list(value: object) -> None:
    (problem,) = _error({"key": "a", "facilities": value}).problems
    assert problem.path == "$.facilities"
    assert _is_wholly_chinese(problem), problem.zh


@pytest.mark.parametrize("value", ["abc", {"key": "hall"}])
def test_a_text_or_an_object_where_a_list_belongs_is_one_fault(value: object) -> None:
    assert [path for path, _ in _faults({"key": "a", "facilities": value})] == ["$.facilities"]


@pytest.mark.parametrize("value", [5, None, True])
def test_what_is_no_list_at_all_is_an_error_of_the_library(value: object) -> None:
    assert [path for path, _ in _faults(value, tuple[Community, ...])] == ["$"]


ENUMERATIONS = [
    (Worker, "engagement", "electd", "elected", Engagement),
    (Facility, "level", "comunity", "community", Level),
    (Facility, "area_kind", "gros", "gross", AreaKind),
    (Grid, "kind", "genral", "general", GridKind),
    (Organization, "standing", "registerd", "registered", Standing),
]


@pytest.mark.parametrize(("kind", "name", "given", "meant", "values"), ENUMERATIONS)
def test_an_unknown_value_of_an_enumeration_comes_with_the_nearest_one_in_both_languages(
    kind: Any, name: str, given: str, meant: str, values: Any
) -> None:
    assert meant in list(values)
    rest = {"key": "a", "kind": "property_firm"} if kind is Organization else {"key": "a"}
    (problem,) = _error(rest | {name: given}, kind).problems
    assert problem.path == f"$.{name}"
    assert f"did you mean {meant!r}?" in problem.en
    assert f"是否为“{meant}”？" in problem.zh
    assert _is_wholly_chinese(problem), problem.zh


def test_values_of_enumerations_that_are_right_are_read() -> None:
    assert from_plain("none", Management) is Management.NONE
    assert from_plain("excellent", AppraisalClass) is AppraisalClass.EXCELLENT


@pytest.mark.parametrize("value", [{"low": 1, "unit": []}, {"low": 1, "unit": {}}])
def test_a_unit_that_is_no_text_is_told_in_words(value: object) -> None:
    (problem,) = _error({"key": "p", "planned_households": value}, BuildingProject).problems
    assert problem.path == "$.planned_households"
    assert "unhashable" not in problem.en
    assert _is_wholly_chinese(problem), problem.zh


# --- the reader of errors itself ---


def test_a_fault_that_is_no_error_of_the_library_is_told_in_its_own_words() -> None:
    assert problems_of(ValueError("out of reach"), "$.a") == [
        Problem("$.a", "out of reach", "无法读取：out of reach")
    ]


def test_a_fault_without_words_is_told_by_its_class() -> None:
    (problem,) = problems_of(ValueError(), "$.a")
    assert (problem.path, problem.en) == ("$.a", "ValueError")


def test_a_fault_of_the_library_keeps_its_words_in_both_languages() -> None:
    error = InvalidValueError("-1", "expected zero or more", "不应为负数")
    assert problems_of(error, "$") == [
        Problem("$", "expected zero or more, not -1", "不应为负数（给出：-1）")
    ]
    missing = NotFoundError("fact", "housholds", ("households",))
    assert problems_of(missing, "$")[0].zh == "未知的事实“housholds”，是否为“households”？"
