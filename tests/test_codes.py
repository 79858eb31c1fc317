"""Codes of communities, grids and bodies: what is read, what is refused, and what is let be."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from community_governance.codes import (
    CreditCode,
    categories_from_class,
    check_character,
    community_code,
    credit_code,
    division_code,
    grid_code,
)
from community_governance.errors import InvalidValueError, NotFoundError
from community_governance.model.places import Level
from community_governance.model.sources import Grade
from community_governance.references import codes as tables

# --- divisions ---


@pytest.mark.parametrize(
    ("text", "level", "kind", "parent"),
    [
        ("15", Level.PROVINCE, None, None),
        ("1506", Level.PREFECTURE, "地级市", "150000000000"),
        ("152900", Level.PREFECTURE, "地区、自治州、盟", "150000000000"),
        ("150602", Level.COUNTY, "市辖区或地区所辖县级市", "150600000000"),
        ("150621", Level.COUNTY, "县、旗", "150600000000"),
        ("150681", Level.COUNTY, "省直辖县级市", "150600000000"),
        ("429004", Level.COUNTY, None, "429000000000"),
        ("150602001", Level.TOWNSHIP, "街道", "150602000000"),
        ("150602100000", Level.TOWNSHIP, "镇", "150602000000"),
        ("150602001003", Level.COMMUNITY, "居民委员会", "150602001000"),
        ("440983102209", Level.COMMUNITY, "村民委员会", "440983102000"),
        ("150602001498", Level.COMMUNITY, "虚拟社区", "150602001000"),
        ("150602001499", Level.COMMUNITY, "类似居民委员会", "150602001000"),
        ("150602001598", Level.COMMUNITY, "虚拟生活区", "150602001000"),
        ("150602400598", Level.COMMUNITY, "虚拟生活区", "150602400000"),
        # Zhongshan has no counties: its towns lie below the city.
        ("442000100", Level.TOWNSHIP, "镇", "442000000000"),
        # Numbers of which nothing is known here are let be.
        ("150602001777", Level.COMMUNITY, None, "150602001000"),
        ("150602700001", Level.COMMUNITY, "居民委员会", "150602700000"),
        ("150602700", Level.TOWNSHIP, None, "150602000000"),
    ],
)
def test_the_code_of_a_division_says_its_level_its_kind_and_what_is_above(
    text: str, level: Level, kind: str | None, parent: str | None
) -> None:
    code = division_code(text)
    assert code.level is level
    assert (code.kind.zh if code.kind else None) == kind
    assert (str(code.parent) if code.parent else None) == parent


def test_a_code_may_be_spaced_and_of_full_width() -> None:
    assert str(division_code("１５０６０２ 001-003")) == "150602001003"
    assert str(division_code("15 06 02")) == "150602000000"


def test_a_statistical_code_has_its_class_and_an_attribute_that_is_kept() -> None:
    code = community_code("44098310220911111")
    assert (code.attribute, str(code)) == ("11", "440983102209")
    assert code.urban_rural is not None
    assert code.urban_rural.meaning.en == "main urban area"
    assert division_code("44098310220911999").urban_rural is None


@pytest.mark.parametrize(
    "text",
    ["", "1", "150", "15060200100", "1506020010031", "15060200100x", "00", "²²²²²²", "000000"],
)
def test_what_no_code_of_a_division_can_be_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        division_code(text)
    assert "位" in caught.value.message(lang="zh")


@pytest.mark.parametrize("text", ["150602", "150602001", "150602001000"])
def test_the_code_of_a_higher_level_is_none_of_a_community(text: str) -> None:
    with pytest.raises(InvalidValueError, match="twelve digits"):
        community_code(text)


@given(st.from_regex(r"[1-9][0-9]{11}", fullmatch=True))
def test_every_division_has_a_chain_upward_to_its_province(digits: str) -> None:
    code = division_code(digits)
    chain = [code]
    while (above := chain[-1].parent) is not None:
        chain.append(above)
    levels = [list(Level).index(each.level) for each in chain]
    assert levels == sorted(set(levels), reverse=True)
    assert chain[-1].level is Level.PROVINCE
    assert all(digits.startswith(str(each).rstrip("0")) for each in chain)


# --- classes ---


@pytest.mark.parametrize(
    ("code", "category"),
    [("111", "urban"), ("112", "urban"), ("121", "urban"), ("122", "urban"), ("123", "urban"),
     ("210", "rural"), ("220", "rural")],
)  # fmt: skip
def test_a_class_is_urban_or_rural_and_no_more_is_read_from_it(code: str, category: str) -> None:
    assert [each.key for each in categories_from_class(code)] == [category]


def test_the_reading_of_a_class_says_what_it_leaves_open() -> None:
    assert "不能说明" in tables.CLASS_READING.zh
    assert "does not say" in tables.CLASS_READING.en


def test_a_class_that_does_not_exist_is_refused() -> None:
    for code in ("113", "200", "", "1"):
        with pytest.raises(NotFoundError):
            categories_from_class(code)


# --- grids ---


def test_the_code_of_a_grid_says_its_community_and_its_number_in_it() -> None:
    code = grid_code("0101 01 150602 001 003 02")
    assert (code.community, code.sequence) == ("003", "02")
    assert not code.is_merged
    assert not code.is_whole_community
    assert not code.names_major_class_only
    whole = grid_code("01010015060200160100")
    assert (whole.is_merged, whole.is_whole_community, whole.names_major_class_only) == (
        True,
        True,
        True,
    )
    assert str(whole) == "01010015060200160100"


@pytest.mark.parametrize("text", ["", "1" * 19, "1" * 21, "x" * 20, "150602001003001"])
def test_what_is_no_code_of_a_grid_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError, match="twenty digits"):
        grid_code(text)


# --- bodies ---

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
VALID = ["91350100M000100Y43", "91110108551385082Q", "91440300708461136T", "914403001922038216"]


@pytest.mark.parametrize("text", VALID)
def test_a_credit_code_in_use_is_valid(text: str) -> None:
    code = credit_code(text.lower())
    assert str(code) == text
    assert code.authority is not None
    assert code.authority.en == "market regulation"
    assert code.body is None
    assert str(code.division) == f"{text[2:8]}000000"
    assert code.organization == text[8:17]


def test_the_code_of_a_villagers_committee_says_so() -> None:
    start = "54150602MF1234567"
    code = credit_code(start + check_character(start))
    assert code.body is not None
    assert (code.body.zh, code.body.en) == ("村民委员会", "villagers' committee")
    assert code.authority is not None
    assert code.authority.zh == "民政"


def test_what_is_not_known_of_a_body_is_left_open() -> None:
    start = "55150602MF1234567"  # a residents' committee, by copies that are not sure of it
    code = credit_code(start + check_character(start))
    assert code.body is None
    assert CreditCode("B1" + "0" * 16).authority is None


def test_the_weights_are_those_of_the_standard() -> None:
    weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
    # A single 1 in each place: the check is 31 less its weight.
    for place, weight in enumerate(weights):
        text = "0" * place + "1" + "0" * (16 - place)
        assert ALPHABET.index(check_character(text)) == 31 - weight
    assert check_character("0" * 17) == "0"


@given(
    st.sampled_from(VALID), st.integers(0, 17), st.sampled_from("0123456789ABCDEFGHJKLMNPQRTUWXY")
)
def test_one_wrong_character_is_noticed(text: str, place: int, other: str) -> None:
    wrong = text[:place] + other + text[place + 1 :]
    if wrong == text:
        assert str(credit_code(wrong)) == text
    else:
        with pytest.raises(InvalidValueError):
            credit_code(wrong)


@pytest.mark.parametrize("text", ["", "91350100M000100Y4", "91350100M000100Y4I", "0" * 18])
def test_what_is_no_credit_code_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        credit_code(text)
    assert "应为" in caught.value.message(lang="zh")


# --- the tables ---


def test_every_row_is_cited_and_graded_and_no_two_ranges_overlap() -> None:
    for rows in (
        tables.PREFECTURES,
        tables.COUNTIES,
        tables.TOWNSHIPS,
        tables.COMMITTEES,
        tables.AUTHORITIES,
        tables.BODIES,
    ):
        for row in rows:
            assert row.low <= row.high
            assert row.citation.grade in {Grade.VERIFIED, Grade.REPORTED}
        assert all(one.high < other.low for one, other in pairwise(rows))
    assert {row.citation.grade for row in tables.URBAN_RURAL_CLASSES} == {Grade.VERIFIED}
