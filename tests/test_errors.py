"""Errors: their sentences in both languages, the data they keep, what they derive from."""

import copy
import importlib.util
import inspect
import pickle
import sys
from collections.abc import Callable
from datetime import date

import attrs
import pytest

from community_governance import errors
from community_governance.checks import check
from community_governance.errors import (
    DuplicateKeyError,
    DutyNotationError,
    GovernanceError,
    GradeOutOfBandError,
    InvalidValueError,
    Lang,
    MissingExtraError,
    MissingFontError,
    NotFoundError,
    NotMetError,
    Problem,
    StructureError,
    WrongDimensionError,
    nearest,
    shown,
)
from community_governance.interchange import testing
from community_governance.model.community import Community
from community_governance.model.demands import Rate
from community_governance.model.facts import HOUSEHOLDS
from community_governance.policies import ordos
from community_governance.units import persons, square_meters

PROBLEMS = (
    Problem("$.households", "expected zero or more, not -3", "不应为负数（给出：-3）"),
    Problem("$.grids[0]", "unknown field 'a'", "未知的字段“a”"),
)

CASES: list[tuple[GovernanceError, type[Exception], str, str]] = [
    (
        InvalidValueError("-3", "expected zero or more", "不应为负数"),
        ValueError,
        "expected zero or more, not -3",
        "不应为负数（给出：-3）",
    ),
    (
        InvalidValueError("-3", "expected zero or more", "不应为负数").at("Grid.households"),
        ValueError,
        "Grid.households: expected zero or more, not -3",
        "Grid.households：不应为负数（给出：-3）",
    ),
    (
        WrongDimensionError("20 yuan", "m²").at("Room.area").at("Facility.rooms"),
        ValueError,
        "Room.area: expected an amount that converts to m², not 20 yuan",
        "Room.area：应为可换算为 m² 的数量（给出：20 yuan）",
    ),
    (
        GradeOutOfBandError.of(19, 7, 18, post_en="chief", post_zh="正职"),
        InvalidValueError,
        "grades of the post 'chief' run from 7 to 18, not 19",
        "正职等级范围为7至18级（给出：19）",
    ),
    (
        GradeOutOfBandError.of(0, 1, 18).at("PayScheme.bands"),
        ValueError,
        "PayScheme.bands: grades run from 1 to 18, not 0",
        "PayScheme.bands：等级范围为1至18级（给出：0）",
    ),
    (
        WrongDimensionError("20 yuan", "m²"),
        ValueError,
        "expected an amount that converts to m², not 20 yuan",
        "应为可换算为 m² 的数量（给出：20 yuan）",
    ),
    (
        DuplicateKeyError("grid", "g1"),
        ValueError,
        "the grid 'g1' stands more than once",
        "网格标识“g1”重复",
    ),
    (
        DutyNotationError(
            "甲局、，乙局", 3, "expected the name of a body here", "此处缺少单位名称"
        ),
        ValueError,
        "expected the name of a body here (at character 4: '甲局、，乙局')",
        "此处缺少单位名称（第 4 个字符处：'甲局、，乙局'）",
    ),
    (
        DutyNotationError("", 0, "expected the name of a body here", "此处缺少单位名称"),
        ValueError,
        "expected the name of a body here (at character 1)",
        "此处缺少单位名称（第 1 个字符处）",
    ),
    (
        NotFoundError("fact", "housholds", ("households", "staff")),
        LookupError,
        "unknown fact 'housholds'; did you mean 'households'?",
        "未知的事实“housholds”，是否为“households”？",
    ),
    (
        NotFoundError("fact", "zzz", ("households", "staff")),
        LookupError,
        "unknown fact 'zzz'",
        "未知的事实“zzz”",
    ),
    (
        StructureError("Community", PROBLEMS),
        ValueError,
        (
            "Community: 2 problems\n"
            "  expected zero or more, not -3 @ $.households\n"
            "  unknown field 'a' @ $.grids[0]"
        ),
        (
            "Community：2 处错误\n"
            "  不应为负数（给出：-3） @ $.households\n"
            "  未知的字段“a” @ $.grids[0]"
        ),
    ),
    (
        StructureError("Community", PROBLEMS[:1]),
        ValueError,
        "Community: 1 problem\n  expected zero or more, not -3 @ $.households",
        "Community：1 处错误\n  不应为负数（给出：-3） @ $.households",
    ),
    (
        MissingExtraError("narwhals", "tables"),
        ImportError,
        'this needs narwhals: python -m pip install "community-governance[tables]"',
        '此功能需要 narwhals：python -m pip install "community-governance[tables]"',
    ),
    (
        MissingFontError("社"),
        LookupError,
        (
            'no font here has "社": install one with Chinese, such as fonts-noto-cjk, '
            "or give its directory to vl_convert.register_font_directory"
        ),
        (
            "本机没有能显示“社”的字体：请安装中文字体（如 fonts-noto-cjk），"
            "或用 vl_convert.register_font_directory 指定字体所在目录"
        ),
    ),
    (
        MissingFontError("一二三四五六七八九十社区"),
        LookupError,
        (
            'no font here has "一二三四五六七八" and others: install one with Chinese, '
            "such as fonts-noto-cjk, or give its directory to vl_convert.register_font_directory"
        ),
        (
            "本机没有能显示“一二三四五六七八”等字的字体：请安装中文字体（如 fonts-noto-cjk），"
            "或用 vl_convert.register_font_directory 指定字体所在目录"
        ),
    ),
    (
        NotMetError(("one", "two"), ("  one is short", "  two is short")),
        GovernanceError,
        "2 not met\n  one is short\n  two is short",
        "2 项未达标\n  one is short\n  two is short",
    ),
]
IDS = [f"{type(error).__name__}-{number}" for number, (error, *_) in enumerate(CASES)]


@pytest.mark.parametrize(("error", "base", "en", "zh"), CASES, ids=IDS)
def test_an_error_words_itself_in_both_languages(
    error: GovernanceError, base: type[Exception], en: str, zh: str
) -> None:
    said: dict[Lang, str] = {"en": en, "zh": zh}
    assert {lang: error.message(lang=lang) for lang in said} == said
    assert str(error) == error.message() == en
    assert isinstance(error, GovernanceError)
    assert isinstance(error, base)


def data(error: GovernanceError) -> dict[str, object]:
    """Return what an error keeps; every leaf is an attrs class."""
    return {field.name: getattr(error, field.name) for field in attrs.fields(type(error))}  # type: ignore[arg-type]  # the root alone is none


@pytest.mark.parametrize("error", [error for error, *_ in CASES], ids=IDS)
@pytest.mark.parametrize(
    "again", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy]
)
def test_an_error_keeps_its_data_through_pickle_and_copy(
    error: GovernanceError, again: Callable[[GovernanceError], GovernanceError]
) -> None:
    same = again(error)
    assert type(same) is type(error)
    assert data(same) == data(error)
    assert same.message(lang="zh") == error.message(lang="zh")


def test_every_leaf_is_among_the_cases() -> None:
    leaves = {
        value
        for value in vars(errors).values()
        if inspect.isclass(value) and issubclass(value, GovernanceError)
    } - {GovernanceError}
    assert leaves == {type(error) for error, *_ in CASES}


def test_one_root_catches_them_all() -> None:
    with pytest.raises(GovernanceError):
        Community(key="hope", households=-1)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (3, "3"),
        ("三", "'三'"),
        ({"name": "某某"}, "{…}"),
        (["某某"], "[…]"),
        (("某某",), "[…]"),
        ({"某某"}, "[…]"),
        (frozenset({"某某"}), "[…]"),
        ("x" * 62, f"'{'x' * 62}'"),
        ("x" * 63, f"'{'x' * 62}…"),
    ],
)
def test_what_was_given_is_shown_short_and_never_from_inside(value: object, said: str) -> None:
    assert shown(value) == said


def test_a_number_too_long_to_print_is_shown_by_its_kind() -> None:
    assert shown(10**5000) == "<int>"


def test_a_problem_may_lie_in_a_document_within_another() -> None:
    assert PROBLEMS[1].under("$.communities[3]").path == "$.communities[3].grids[0]"
    assert Problem("$", "a", "甲").under("$.facts").message() == "a @ $.facts"


@pytest.mark.parametrize(
    ("key", "known", "found"),
    [
        ("facilty", ["facility", "fact"], "facility"),
        ("zzz", ["facility", "fact"], None),
        ("anything", [], None),
    ],
)
def test_the_nearest_key_is_one_that_is_alike(
    key: str, known: list[str], found: str | None
) -> None:
    assert nearest(key, known) == found
    assert NotFoundError("fact", key, tuple(known)).nearest == found


def test_a_wrong_dimension_shows_what_was_given_and_what_was_asked() -> None:
    with pytest.raises(WrongDimensionError) as caught:
        Rate(square_meters(30), persons(100), HOUSEHOLDS)
    assert caught.value.expected == "household"
    assert "100" in caught.value.given


def test_an_unmet_must_is_an_error_only_when_asked_for() -> None:
    known = {"households": 2000, "working_premises_area": 540, "categories": ["city"]}
    report = check(known, ordos.POLICY, on=date(2025, 12, 31))
    with pytest.raises(NotMetError) as caught:
        report.require()
    (short,) = report.falling_short
    assert caught.value.findings == (short,)
    assert pickle.loads(pickle.dumps(caught.value)).findings == (short,)
    assert "ordos 二(二)6" in caught.value.message(lang="zh")
    assert "-60 m²" in str(caught.value)


def test_the_strategies_say_which_extra_they_need(monkeypatch: pytest.MonkeyPatch) -> None:
    """The module of an extra that is not installed raises `MissingExtraError` when imported."""
    spec = importlib.util.spec_from_file_location("testing_alone", testing.__file__)
    assert spec is not None
    assert spec.loader is not None
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(MissingExtraError) as caught:
        spec.loader.exec_module(importlib.util.module_from_spec(spec))
    assert (caught.value.package, caught.value.extra) == ("hypothesis", "testing")
