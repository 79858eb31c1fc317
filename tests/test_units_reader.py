"""The reader of written amounts: what it reads, what it leaves unread, and that it never raises."""

from __future__ import annotations

import re
import time
from decimal import Context, Decimal, localcontext
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from community_governance.errors import NotFoundError
from community_governance.units import (
    HOUSE_UNITS,
    Quantity,
    Range,
    Unread,
    UnreadReason,
    WrittenAmount,
    households,
    plain,
    read,
    read_amount,
    square_meters,
)
from community_governance.written import text_of

UNKNOWN, NONE, EMPTY = UnreadReason.UNKNOWN, UnreadReason.NONE, UnreadReason.EMPTY
NOT_A_NUMBER, SEVERAL = UnreadReason.NOT_A_NUMBER, UnreadReason.SEVERAL_NUMBERS

house_units = st.sampled_from(sorted(HOUSE_UNITS))
# Texts made of what ledgers are made of find more than texts of any characters.
ledger_texts = st.text(
    "0123456789０１２.,，、 　-－—~～至到()（）[]约近余多以上下左右不足超过百千万亿户人名个家㎡²³½①"
    "平方米亩公顷元/月年%％＋+<>≥≤無无暂不详eE*^m2km½٣\u200b\ufeff\ufdfa"
)


def reason_of(text: object, unit: str | None = None) -> UnreadReason:
    value = read(text, unit)
    assert isinstance(value, Unread), value
    return value.reason


# The ledgers of the how-to


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("2,013户", "household", "2013 household"),
        ("１８００", "household", "1800 household"),
        ("0.12万", "household", "1200 household"),
        ("600㎡", "m²", "600 m²"),
        ("540", "m²", "540 m²"),
        ("0.6亩", "m²", "400 m²"),
        ("20万元/年", "yuan/year", "200000 yuan/year"),
        ("20万元/年", None, "200000 yuan/year"),
        ("2 013", "household", "2013 household"),
        ("2\u00a0013\u3000户", "household", "2013 household"),
        ("2、013", "household", "2013 household"),
        ("1，234，567.5元", "yuan", "1234567.5 yuan"),
        ("1.2千", "person", "1200 person"),
        ("3百户", "household", "300 household"),
        ("3千万元", "yuan", "30000000 yuan"),
        ("1.5亿元", "yuan", "150000000 yuan"),
        ("1500元/月", "yuan/year", "18000 yuan/year"),
        ("1.5平方公里", "m²", "1500000 m²"),
        ("15公顷", None, "150000 m²"),
        ("1亩", "km²", "0.0006666666666666666666666666667 km²"),
        ("20%", "%", "20 %"),
        ("20％", None, "20 %"),
        ("3年", "month", "36 month"),
        ("0", "household", "0 household"),
        ("0.50", "m²", "0.5 m²"),
        ("007", "item", "7 item"),
        ("12.5户", "household", "12.5 household"),
        ("\ufeff300\u200b户", "household", "300 household"),
    ],
)
def test_a_cell_of_a_ledger_is_read(text: str, unit: str | None, value: str) -> None:
    found = read(text, unit)
    assert isinstance(found, Quantity)
    assert plain(found, unit or value.split(" ")[1]) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("420 m²", "420 m²"), ("420m2", "420 m²"), ("420 M²", "420 m²"), ("420 m^2", "420 m²"),
        ("420 m**2", "420 m²"), ("420 sqm", "420 m²"), ("3 km2", "3 km²"), ("3 K㎡", "3 km²"),
        ("10 household", "10 household"), ("10 Households", "10 household"),
        ("3 people", "3 person"),
        ("1500 yuan/month", "1500 yuan/month"), ("1500 yuan / year", "1500 yuan/year"),
        ("2 communities", "2 community"), ("20 percent", "20 %"), ("2 years", "2 year"),
        ("400平方米", "400 m²"), ("400 平米", "400 m²"), ("400平", "400 m²"),
        ("400平方 米", "400 m²"),
        ("5个社区", "5 community"), ("5个网格", "5 grid"), ("5个小区", "5 compound"),
        ("5项", "5 item"),
        ("18个月", "18 month"), ("3市亩", "2000 m²"), ("2 ha", "20000 m²"), ("2㏊", "20000 m²"),
        ("5口", "5 person"),
    ],
)  # fmt: skip
def test_a_unit_is_read_in_its_usual_spellings(text: str, value: str) -> None:
    found = read(text)
    assert isinstance(found, Quantity)
    assert plain(found, value.split(" ")[1]) == value


@pytest.mark.parametrize(
    ("text", "unit", "meant"),
    [
        ("5人", None, "person"), ("5人", "person", "person"), ("5人", "worker", "worker"),
        ("5名", None, "person"), ("5名", "worker", "worker"), ("5位", "worker", "worker"),
        ("5个", None, "item"), ("5个", "grid", "grid"), ("5个", "community", "community"),
        ("5家", "compound", "compound"), ("5家", "household", "household"), ("5件", None, "item"),
    ],
)  # fmt: skip
def test_a_word_that_counts_many_things_counts_what_is_expected(
    text: str, unit: str | None, meant: str
) -> None:
    found = read(text, unit)
    assert isinstance(found, Quantity)
    assert found == Quantity(5, meant)


def test_a_number_without_a_unit_is_without_one_where_none_is_expected() -> None:
    found = read("1800")
    assert isinstance(found, Quantity)
    assert found.dimensionless
    assert found.magnitude == 1800


# Ranges


@pytest.mark.parametrize(
    ("text", "low", "high", "near"),
    [
        ("约1500", None, None, 1500), ("约 1500户", None, None, 1500),
        ("900户左右", None, None, 900),
        ("1500上下", None, None, 1500), ("大约1500户", None, None, 1500),
        ("~1500", None, None, 1500),
        ("≈1500", None, None, 1500), ("1500(左右)", None, None, 1500),
        ("1500（约）", None, None, 1500),
        ("近1500", None, 1500, 1500), ("将近0.15万户", None, 1500, 1500),
        ("不足1500", None, 1500, 1500),
        ("不到1500户", None, 1500, 1500), ("至多1500", None, 1500, 1500),
        ("≤1500", None, 1500, 1500),
        ("不超过1500户", None, 1500, 1500), ("1500户以下", None, 1500, 1500),
        ("<1500", None, 1500, 1500),
        ("1500余", 1500, None, 1500), ("1500余户", 1500, None, 1500), ("1500多", 1500, None, 1500),
        ("20余万户", 200_000, None, 200_000), ("1.2万余户", 12_000, None, 12_000),
        ("1500户以上", 1500, None, 1500), ("1500以上", 1500, None, 1500),
        ("至少1500", 1500, None, 1500),
        ("不少于1500户", 1500, None, 1500), ("不低于1500", 1500, None, 1500),
        ("＞1500", 1500, None, 1500),
        ("超过1500户", 1500, None, 1500), ("≥1500", 1500, None, 1500), ("1500+", 1500, None, 1500),
        ("约1500余户", None, None, 1500), ("约1500户左右", None, None, 1500),
        ("近1500户左右", None, None, 1500), ("超过1500户以上", 1500, None, 1500),
        ("300-500", 300, 500, None), ("300～500", 300, 500, None), ("300至500户", 300, 500, None),
        ("300—500", 300, 500, None), ("300——500户", 300, 500, None), ("300到500户", 300, 500, None),
        ("300户-500户", 300, 500, None), ("300 – 500 户", 300, 500, None), ("0-0", 0, 0, None),
        ("1,300-1,500", 1300, 1500, None), ("3-5万户", 30_000, 50_000, None),
        ("3千-5万户", 3000, 50_000, None), ("3户-5万户", 3, 50_000, None),
    ],
)  # fmt: skip
def test_words_and_dashes_make_a_range(
    text: str, low: int | None, high: int | None, near: int | None
) -> None:
    assert read(text, "household") == Range(low, high, "household", near)


def test_a_range_is_in_the_unit_that_is_expected_or_else_named_or_in_none() -> None:
    assert read("约1500") == Range(None, None, None, 1500)
    assert read("300-500㎡") == Range(300, 500, "m²")
    assert read("0.3-0.6亩") == Range(200, 400, "m²")
    assert read("200㎡-0.6亩") == Range(200, 400, "m²")
    assert read("0.6亩以上", "km²") == Range("0.0004", None, "km²", "0.0004")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("500-300", SEVERAL), ("5-1万", SEVERAL), ("5万-1", SEVERAL), ("300㎡-500", SEVERAL),
        ("300-400-500", SEVERAL), ("约300-500", SEVERAL),
        ("300-500左右", UnreadReason.UNKNOWN_UNIT),
        ("300--500", SEVERAL), ("300以上500以下", SEVERAL), ("1亩-300㎡", SEVERAL),
        ("300户-500人", UnreadReason.WRONG_DIMENSION), ("300-500头", UnreadReason.UNKNOWN_UNIT),
        ("2020-01-01", SEVERAL),
    ],
)  # fmt: skip
def test_a_range_that_is_not_plain_is_unread(text: str, reason: UnreadReason) -> None:
    assert reason_of(text) is reason


# Remarks


@pytest.mark.parametrize(
    ("text", "value", "note"),
    [
        ("300（含活动室120）", square_meters(300), "含活动室120"),
        ("300 [含活动室]", square_meters(300), "含活动室"),
        ("300㎡（120）", square_meters(300), "120"),
        ("300㎡(亩)", square_meters(300), "亩"),
        ("300()", square_meters(300), None),
        ("0.6(亩)", square_meters(400), None),
        ("0.6（单位：亩）", square_meters(400), None),
        ("0.04(万)", square_meters(400), None),
        ("约300（含活动室）", Range(None, None, "m²", 300), "含活动室"),
        ("300-500(估)", Range(300, 500, "m²"), "估"),
        ("300（单位：间）", square_meters(300), "单位:间"),
    ],
)
def test_a_bracketed_remark_is_kept_beside_the_value(
    text: str, value: object, note: str | None
) -> None:
    assert read_amount(text, "m²") == WrittenAmount(text, value, note)  # type: ignore[arg-type]
    assert read(text, "m²") == value


@pytest.mark.parametrize(
    ("text", "reason", "note"),
    [
        ("无（在建）", NONE, "在建"), ("—（未统计）", UNKNOWN, "未统计"),
        ("(300)", NOT_A_NUMBER, None),
        ("300(人)", UnreadReason.WRONG_DIMENSION, None), ("约(300)", NOT_A_NUMBER, "300"),
        ("300(a)(b)", UnreadReason.UNKNOWN_UNIT, "b"),
    ],
)  # fmt: skip
def test_a_remark_makes_no_number_of_what_is_none(
    text: str, reason: UnreadReason, note: str | None
) -> None:
    assert read_amount(text, "m²") == WrittenAmount(text, Unread(text, reason), note)


@pytest.mark.parametrize(
    "text", ["３００m²", "３００M²", "３００ ㎡", "３００m2", "３００Ｍ２", "３００m^2"]
)
def test_a_square_meter_however_typed_stands_behind_full_width_digits(text: str) -> None:
    assert read(text) == square_meters(300)


@pytest.mark.parametrize("text", ["３０²", "３００m²①", "３００m³"])
def test_another_sign_that_would_turn_into_a_digit_makes_no_number(text: str) -> None:
    assert isinstance(read(text), Unread)


# The unit of a column


@pytest.mark.parametrize(
    ("text", "written_in", "value"),
    [
        ("0.6", "亩", square_meters(400)),
        (0.6, "亩", square_meters(400)),
        ("0.6", " 亩 ", square_meters(400)),
        ("0.6公顷", "亩", square_meters(6000)),  # what the cell says goes first
        ("0.3-0.6", "亩", Range(200, 400, "m²")),
        ("约0.6", "亩", Range(None, None, "m²", 400)),
        ("2", "万平方米", square_meters(20_000)),
    ],
)
def test_a_number_without_a_unit_is_in_the_unit_of_its_column(
    text: object, written_in: str, value: object
) -> None:
    assert read_amount(text, "m²", written_in=written_in).value == value


@pytest.mark.parametrize("written_in", ["英亩", "", "3亩", "约亩", "亩以上", "3-5亩", "百", "暂无"])
def test_a_column_in_what_is_no_unit_is_refused(written_in: str) -> None:
    with pytest.raises(NotFoundError) as caught:
        read_amount("0.6", "m²", written_in=written_in)
    assert (caught.value.kind, caught.value.key) == ("unit", written_in)
    assert "m²" in caught.value.known


# Unread


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": 1}, "<dict>"), ([1], "<list>"), ((1,), "<tuple>"), ({1}, "<set>"),
        (frozenset({1}), "<frozenset>"), ("户" * 64, "户" * 64), ("户" * 65, f"{'户' * 63}…"),
        (None, "None"), (3.5, "3.5"),
    ],
)  # fmt: skip
def test_a_cell_is_shown_in_64_characters_and_never_what_is_inside_a_list(
    value: object, text: str
) -> None:
    assert text_of(value) == text


@pytest.mark.parametrize("text", ["NaT", "nan", "<NA>"])
def test_a_cell_that_a_library_of_tables_calls_missing_is_empty(text: str) -> None:
    class Missing:
        def __str__(self) -> str:
            return text

    assert reason_of(Missing()) is EMPTY
    assert reason_of(text) is EMPTY


def test_a_cell_whose_text_cannot_be_made_is_shown_by_its_class() -> None:
    class Broken:
        def __str__(self) -> str:
            raise OSError

    assert text_of(Broken()) == "<Broken>"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        *((text, UNKNOWN) for text in ("—", "——", "-", "－", "–", "/", "／", "?", "？？", "…", "~",
            "N/A")),
        *((text, UNKNOWN) for text in ("不详", " 未知 ", "未统计", "暂无数据", "n/a", "None",
            "null")),
        *((text, NONE) for text in ("无", "没有", "　无　")),
        *((text, EMPTY) for text in ("", "   ", "\u3000", "\u200b", "nan", "NaN", "<NA>", "NaT")),
        *((text, NOT_A_NUMBER) for text in ("((((", "1.2.3", "12,34", "1e5", "1E-5", "两三百",
            "一千二百")),
        *((text, NOT_A_NUMBER) for text in ("约", "户", ".5", "+5", "几百", "¥5", "共300户",
            "0,123")),
        *((text, SEVERAL) for text in ("30㎡30", "3;4 m", "1 2", "1, 234", "300、500", "2、345",
            "1.2万3千")),
        *((text, SEVERAL) for text in ("男300女500", "12 34", "300,500 400", "2、013、5")),
        *((text, UnreadReason.UNKNOWN_UNIT) for text in ("30头", "30¥", "30;", "5.", "30²", "3½",
            "3m³")),
        *((text, UnreadReason.WRONG_DIMENSION) for text in ("20 yuan", "20元", "20㎡", "20年",
            "20%")),
        *((text, UnreadReason.NEGATIVE) for text in ("-5户", "－5", "−5", "负5户", "- 5")),
        *((text, UnreadReason.TOO_LONG) for text in ("1" * 65, "9" * 26, "约" + "9" * 40)),
        (" " * 65, UnreadReason.TOO_LONG),
    ],
)  # fmt: skip
def test_what_is_not_plainly_an_amount_is_unread_with_its_reason(
    text: str, reason: UnreadReason
) -> None:
    assert read_amount(text, "household") == WrittenAmount(text, Unread(text, reason))


LOOK_ALIKES = [chr(i) for i in range(0x110000) if re.search("[0-9]", normalize("NFKC", chr(i)))]


def test_characters_that_only_look_like_digits_make_no_number() -> None:
    assert len(LOOK_ALIKES) > 200
    for character in sorted(set(LOOK_ALIKES) - set("㎡㎢")):
        digit = normalize("NFKC", character) if character.isdecimal() else None
        for text in (f"{character}5", f"5{character}", f"5{character}㎡", f"约{character}"):
            value = read(text)
            if digit is None:
                assert isinstance(value, Unread), text
            else:
                assert value == read(text.replace(character, digit))
    assert isinstance(read("٣"), Unread)
    assert isinstance(read("१२"), Unread)


def test_nothing_yet_is_unknown_unless_the_caller_says_that_it_is_none() -> None:
    assert reason_of("暂无") is UNKNOWN
    told = read_amount("暂无", "m²", unsure=NONE)
    assert told == WrittenAmount("暂无", Unread("暂无", NONE))
    assert read_amount("不详", unsure=NONE).value == Unread("不详", UNKNOWN)


def test_a_unit_that_is_expected_must_be_a_house_unit() -> None:
    with pytest.raises(NotFoundError):
        read("5", "acre")


@pytest.mark.parametrize("reason", UnreadReason)
def test_every_reason_is_worded_in_both_languages(reason: UnreadReason) -> None:
    unread = Unread("三百", reason)
    assert unread.message().startswith("'三百' is no amount: ")
    assert unread.message(lang="zh").startswith("“三百”不是数量：")
    messages = {Unread("三百", other).message() for other in UnreadReason}
    assert len(messages) == len(UnreadReason)


def test_a_long_text_is_kept_whole_and_shown_short() -> None:
    unread = read("户" * 1000)
    assert isinstance(unread, Unread)
    assert unread.text == "户" * 1000
    assert len(unread.message()) < 120


# Cells that are no text


@pytest.mark.parametrize("cell", [400, 400.0, Decimal("400.0")])
def test_a_number_in_a_cell_is_in_the_unit_that_is_expected(cell: object) -> None:
    assert read(cell, "m²") == square_meters(400)
    assert read(cell) == Quantity(400)


def test_a_float_in_a_cell_is_read_by_its_shortest_text() -> None:
    assert read(0.1, "m²") == square_meters("0.1")
    assert read(1e-7, "m²") == square_meters("0.0000001")


class Sullen:
    """An object that cannot be put into words."""

    def __str__(self) -> str:
        raise RuntimeError


MISSING: list[object] = [None, float("nan"), Decimal("NaN")]
ODD: list[object] = [
    *(True, False, float("inf"), Decimal("sNaN"), 1j, [], {}, b"5", object(), Sullen(), 1e300),
]


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        *((cell, EMPTY) for cell in MISSING),
        *((cell, NOT_A_NUMBER) for cell in ODD),
        pytest.param(10**5000, NOT_A_NUMBER, id="beyond words"),
        *((cell, UnreadReason.NEGATIVE) for cell in (-1, -0.5, Decimal(-3))),
    ],
)
def test_a_cell_that_holds_no_amount_is_unread(cell: object, reason: UnreadReason) -> None:
    written = read_amount(cell, "household")
    assert isinstance(written.value, Unread)
    assert written.value.reason is reason
    assert written.text == written.value.text
    assert len(written.text) <= 64


def test_an_empty_cell_has_no_text() -> None:
    assert read_amount(None).text == ""


# Laws


@given(st.one_of(st.text(), ledger_texts), st.none() | house_units)
@example("((((" * 16, None)
@example("㎡" * 64, "m²")
@example("\ufdfa" * 64, None)
@example("1" + "余" * 63, "m²")
def test_no_text_makes_the_reader_raise_or_guess_a_sign(text: str, unit: str | None) -> None:
    written = read_amount(text, unit)
    assert written.text == text
    if isinstance(written.value, Quantity):
        assert written.value.magnitude.is_finite()
        assert written.value.magnitude >= 0
        assert unit is None or written.value.is_in(unit)
    elif isinstance(written.value, Range):
        assert written.value.unit == unit or unit is None
    else:
        assert written.value.text == text


@given(
    st.one_of(
        st.integers(), st.floats(), st.decimals(), st.binary(), st.booleans(), st.none(),
        st.complex_numbers(), st.fractions(), st.dates(), st.lists(st.integers()),
        st.builds(object),
    ),
    st.none() | house_units,
)  # fmt: skip
def test_no_object_makes_the_reader_raise(cell: Any, unit: str | None) -> None:
    assert isinstance(read(cell, unit), Quantity | Unread)


@given(
    st.decimals(0, 10**12, allow_nan=False, places=4), st.sampled_from(["户", " 户", "households"])
)
def test_a_number_that_is_written_out_is_read_back(size: Decimal, unit: str) -> None:
    expected = households(f"{size:f}")
    for digits in (f"{size:f}", f"{size:,f}", f"{size:,f}".replace(",", " ")):
        assert read(digits + unit) == expected
        wide = {ord(c): ord(c) + 0xFEE0 for c in "0123456789.,"}
        assert read((digits + unit).translate(wide)) == expected


@given(ledger_texts, st.none() | house_units)
def test_blanks_around_a_text_change_nothing(text: str, unit: str | None) -> None:
    bare, padded = read_amount(text[:60], unit), read_amount(f" {text[:60]}\t", unit)
    if isinstance(bare.value, Unread):
        assert isinstance(padded.value, Unread)
        assert padded.value.reason is bare.value.reason
    else:
        assert padded.value == bare.value


def test_the_reader_does_not_look_at_the_decimal_context_of_the_host() -> None:
    texts = ["1234.5678亩", "约1234.5678亩", "1234.5-6789.5亩", "0.12345万", "1,234,567.891"]
    expected = [read(text, "m²") for text in texts]
    with localcontext(Context(prec=2, traps=list(Context().traps))):
        assert [read(text, "m²") for text in texts] == expected


@pytest.mark.parametrize(
    "text",
    [
        *("1" * 1_000_000, "(" * 1_000_000, "1-" * 32, "1," * 32, "1 " * 32, "1(" * 32, "(1)" * 21),
        *("1" + "\ufdfa" * 63, "1-1" + "\ufdfa" * 61, "\ufdfa" * 64, "1" + " 111" * 15 + "x"),
        *("1" + "以上" * 31 + "x", "-" * 64, "约" * 63 + "1", "1(" + "\ufdfa" * 61 + ")"),
    ],
    ids=lambda text: text[:4],
)
def test_reading_takes_no_time_whatever_the_text(text: str) -> None:
    read(text)
    started = time.perf_counter()
    for _ in range(10):
        read(text)
    assert time.perf_counter() - started < 1  # a few microseconds each; a second is no question
