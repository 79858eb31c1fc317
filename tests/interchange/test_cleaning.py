"""Ledgers as clerks type them: cells, rows of totals, the report, and the table that comes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.interchange.ledgers import RowKind
from community_governance.interchange.tables import check_table, column_name
from community_governance.model.facts import (
    HOUSEHOLDS,
    OPERATING_FUNDS,
    PERMANENT_RESIDENTS,
    STAFF,
    WORKING_PREMISES_AREA,
)
from community_governance.policies import ordos
from community_governance.units import Quantity, Range, Unread, UnreadReason

nw = pytest.importorskip("narwhals.stable.v2")
cleaning = pytest.importorskip("community_governance.interchange.cleaning")
clean_table = cleaning.clean_table

Make = Callable[[dict[str, list[Any]]], Any]

LEDGER: dict[str, list[Any]] = {
    "街道": ["胜利", "胜利", "胜利", "胜利", "园区", "园区", "园区"],
    "社区": ["东风", "建设", "民族", "合计", "新华", "振兴", "和平"],
    "户数": ["2,013户", "１８００", "约1500", "5313", "0.12万", "2100", "900户左右"],
    "用房面积（平方米）": [
        "600㎡",
        "540",
        "480",
        "1620",
        "0.6亩",
        "暂无",
        "300（含活动室120）",
    ],
}
NAMED = {HOUSEHOLDS: "户数", WORKING_PREMISES_AREA: ("用房面积（平方米）", "m²")}


@pytest.fixture
def make(in_memory: Make) -> Make:
    """Return what makes a table in memory."""
    return in_memory


def columns_of(table: Any) -> dict[str, list[Any]]:
    frame = nw.from_native(table)
    return {
        name: [
            None if is_null else value
            for value, is_null in zip(frame[name].to_list(), frame[name].is_null(), strict=True)
        ]
        for name in frame.columns
    }


def readings(cells: list[Any], fact: Any = HOUSEHOLDS, unit: str = "", **how: Any) -> list[Any]:
    """Return what is read of the cells of one column, as the report has it."""
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame({"社区": [f"c{place}" for place in range(len(cells))], "x": cells})
    _, report = clean_table(frame, {fact: ("x", unit) if unit else "x"}, **how)
    by_row = {cell.row: cell.value for cell in report.cells}
    return [by_row.get(row) for row in range(len(cells))]


def test_the_ledger_of_the_demonstration_comes_out_to_the_digit(make: Make) -> None:
    frame = make(LEDGER)
    cleaned, report = clean_table(frame, NAMED)
    assert type(cleaned) is type(frame)
    columns = columns_of(cleaned)
    assert columns == {name: values[:3] + values[4:] for name, values in LEDGER.items()} | {
        "households": [2013.0, 1800.0, None, 1200.0, 2100.0, None],
        "households_low": [None] * 6,
        "households_high": [None] * 6,
        "working_premises_area": [600.0, 540.0, 480.0, 400.0, None, 300.0],
    }
    (total,) = report.set_aside
    assert (total.row, total.kind, total.label, total.covers) == (
        3,
        RowKind.TOTAL,
        "合计",
        (0, 1, 2),
    )
    assert [(each.stated, each.summed, each.agrees) for each in total.checks] == [
        (Decimal(5313), Decimal(5313), True),
        (Decimal(1620), Decimal(1620), True),
    ]
    assert report.differences == ()


def test_what_comes_out_is_checked_as_it_is(make: Make) -> None:
    cleaned, _ = clean_table(make(LEDGER), NAMED)
    standard = ordos.POLICY.standard("working-premises-per-hundred-households")
    with_city = nw.from_native(cleaned).with_columns(categories=nw.lit("city")).to_native()
    checked = columns_of(check_table(with_city, standard, on=date(2025, 12, 31)))
    assert checked[column_name(standard)] == [1, 0, 2, 0, 2, 2]
    assert checked[column_name(standard, "required")] == [603.9, 540.0, None, 360.0, 630.0, None]
    assert checked[column_name(standard, "shortfall")] == [3.9, 0.0, None, 0.0, None, None]


def test_the_index_of_a_pandas_ledger_stays() -> None:
    pd = pytest.importorskip("pandas")
    cleaned, _ = clean_table(pd.DataFrame(LEDGER, index=list("gfedcba")), NAMED)
    assert list(cleaned.index) == list("gfecba")
    assert cleaned.loc["c", "households"] == 1200


# --- cells ---


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("1,234", 1234),
        ("1 234", 1234),
        ("2、013", 2013),
        ("２,０１３户", 2013),
        (" 1200 ", 1200),
        ("12百", 1200),
        ("1.2千户", 1200),
        ("0.12万户", 1200),
        ("1200（含空户）", 1200),
    ],
)
def test_a_count_is_read_as_clerks_write_it(cell: str, number: int) -> None:
    assert readings([cell]) == [Quantity(number, "household")]


def test_just_a_number_is_not_in_the_report() -> None:
    assert readings(["1200", "1200.0"]) == [None, None]
    assert readings([1200, 300]) == [None, None]


@pytest.mark.parametrize(
    ("cell", "ends"),
    [
        ("近1500", (None, 1500)),
        ("1500余户", (1500, None)),
        ("1400-1600", (1400, 1600)),
        ("约1500", (None, None)),
        ("1500左右", (None, None)),
    ],
)
def test_an_approximate_count_becomes_the_ends_of_a_range(
    make: Make, cell: str, ends: tuple[int | None, int | None]
) -> None:
    cleaned, report = clean_table(
        make({"社区": ["a", "b"], "户数": [cell, "7"]}), {"户数": HOUSEHOLDS}
    )
    columns = columns_of(cleaned)
    assert columns["households"] == [None, 7.0]
    assert (columns["households_low"], columns["households_high"]) == (
        [ends[0], None],
        [ends[1], None],
    )
    assert [each.row for each in report.approximate] == [0]


def test_how_far_off_an_approximate_count_may_be_is_for_the_caller_to_say() -> None:
    (near,) = readings(["约1505"], near=Decimal("0.1"))
    assert near == Range(1355, 1655, "household", 1505)  # 1354.5 to 1655.5, in whole households
    (area,) = readings(["约505㎡"], WORKING_PREMISES_AREA, near=Decimal("0.1"))
    assert area == Range(Decimal("454.5"), Decimal("555.5"), "m²", 505)
    assert readings(["1500余"], near=Decimal("0.1")) == [Range(1500, None, "household", 1500)]
    with pytest.raises(InvalidValueError, match="tolerance"):
        readings(["约1505"], near=Decimal(2))


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("—", UnreadReason.UNKNOWN),
        ("/", UnreadReason.UNKNOWN),
        ("不详", UnreadReason.UNKNOWN),
        ("暂无", UnreadReason.UNKNOWN),
        ("无", UnreadReason.NONE),
        ("", UnreadReason.EMPTY),
        (None, UnreadReason.EMPTY),
        ("三百", UnreadReason.NOT_A_NUMBER),
        ("300、500", UnreadReason.SEVERAL_NUMBERS),
        ("30㎡", UnreadReason.WRONG_DIMENSION),
        ("-5", UnreadReason.NEGATIVE),
        ("12.5", UnreadReason.NOT_WHOLE),
    ],
)
def test_what_is_not_read_says_why(cell: str | None, reason: UnreadReason) -> None:
    read, _ = readings([cell, "社区"])
    assert isinstance(read, Unread)
    assert read.reason is reason


def test_none_may_be_zero_and_not_yet_may_be_none() -> None:
    zero = Quantity(0, "m²")
    area = WORKING_PREMISES_AREA
    assert readings(["无", "不详"], area, none_is_zero=True)[0] == zero
    unread = readings(["暂无"], area, none_is_zero=True)[0]
    assert isinstance(unread, Unread)
    assert readings(["暂无"], area, none_is_zero=True, unsure=UnreadReason.NONE) == [zero]


def test_numbers_without_a_unit_are_in_that_of_the_column(make: Make) -> None:
    frame = make(
        {"社区": ["a", "b", "c"], "亩": ["0.6", "400㎡", "0.3-0.6"], "万元": [8.0, 8.1, None]}
    )
    named: Mapping[Any, Any] = {
        "亩": (WORKING_PREMISES_AREA, "亩"),
        OPERATING_FUNDS: ("万元", "万元"),
    }
    columns = columns_of(clean_table(frame, named)[0])
    assert columns["working_premises_area"] == [400.0, 400.0, None]
    assert columns["working_premises_area_high"] == [None, None, 400.0]
    assert columns["operating_funds"] == [80000.0, 81000.0, None]


def test_a_note_is_kept_beside_the_number() -> None:
    pl = pytest.importorskip("polars")
    frame = pl.DataFrame({"社区": ["a"], "x": ["300（含活动室120）"]})
    _, report = clean_table(frame, {WORKING_PREMISES_AREA: "x"})
    (cell,) = report.cells
    assert (cell.value, cell.note, cell.text) == (
        Quantity(300, "m²"),
        "含活动室120",
        "300（含活动室120）",
    )


def test_a_column_that_has_the_name_of_its_fact_is_replaced(make: Make) -> None:
    frame = make({"社区": ["a"], "households": ["2,013户"]})
    columns = columns_of(clean_table(frame, {HOUSEHOLDS: "households"})[0])
    assert columns == {"社区": ["a"], "households": [2013.0]}


# --- rows that are no communities ---


def ledger(rows: list[tuple[Any, ...]], names: tuple[str, ...] = ("街道", "社区")) -> Any:
    pl = pytest.importorskip("polars")
    columns = (*names, "户数")
    data = {name: [row[place] for row in rows] for place, name in enumerate(columns)}
    return clean_table(pl.DataFrame(data, strict=False), {HOUSEHOLDS: "户数"})


def covers(report: Any) -> dict[int, tuple[int, ...]]:
    return {row.row: row.covers for row in report.set_aside}


def test_subtotals_and_totals_are_told_apart_by_the_group_beside_them() -> None:
    cleaned, report = ledger(
        [
            ("胜利", "东风", "10"),
            ("胜利", "建设", "20"),
            ("胜利", "小计", "30"),
            ("园区", "新华", "5"),
            ("园区", "小　计", "6"),
            ("合 计", None, "36"),
        ]
    )
    assert cleaned["社区"].to_list() == ["东风", "建设", "新华"]
    assert covers(report) == {2: (0, 1), 4: (3,), 5: (0, 1, 3)}
    assert [check.difference for row in report.set_aside for check in row.checks] == [0, 1, 1]
    assert [row.row for row, _ in report.differences] == [4, 5]


def test_in_a_ledger_with_merged_cells_a_subtotal_covers_the_rows_since_the_last() -> None:
    _, report = ledger(
        [
            ("胜利", "东风", "10"),
            (None, "建设", "20"),
            (None, "小计", "30"),
            ("园区", "新华", "5"),
            (None, "小计", "5"),
            (None, "总计", "35"),
        ]
    )
    assert covers(report) == {2: (0, 1), 4: (3,), 5: (0, 1, 3)}
    assert report.differences == ()


def test_a_total_covers_all_rows_or_those_since_the_last_where_only_they_agree() -> None:
    rows = [
        ("胜利", "东风", "10"),
        (None, "建设", "20"),
        (None, "合计", "30"),
        ("园区", "新华", "5"),
        (None, "合计", "5"),
    ]
    assert covers(ledger(rows)[1]) == {2: (0, 1), 4: (3,)}
    rows[-1] = (None, "合计", "35")
    assert covers(ledger(rows)[1]) == {2: (0, 1), 4: (0, 1, 3)}
    rows[-1] = (None, "合计", "99")
    _, report = ledger(rows)
    assert covers(report) == {2: (0, 1), 4: (0, 1, 3)}
    assert [check.difference for _, check in report.differences] == [64]


def test_a_total_may_stand_above_its_rows_and_name_its_group_itself() -> None:
    _, report = ledger(
        [
            ("全区合计", None, "35"),
            ("胜利街道小计", None, "30"),
            ("胜利街道", "东风", "10"),
            ("胜利街道", "建设", "20"),
            ("园区", "合计", "5"),
            ("园区", "新华", "5"),
        ]
    )
    assert covers(report) == {0: (2, 3, 5), 1: (2, 3), 4: (5,)}
    assert report.differences == ()


def test_groups_of_several_columns_are_told_apart() -> None:
    _, report = ledger(
        [
            ("左旗", "胜利", "东风", "1"),
            ("左旗", "胜利", "小计", "1"),
            ("左旗", "园区", "新华", "2"),
            ("左旗", "园区", "小计", "2"),
            ("左旗", None, "合计", "3"),
            ("右旗", "胜利", "和平", "4"),
            ("右旗", None, "合计", "4"),
        ],
        ("旗", "街道", "社区"),
    )
    assert covers(report) == {1: (0,), 3: (2,), 4: (0, 2), 6: (5,)}
    assert report.differences == ()


def test_a_remark_that_ends_like_a_total_makes_no_total() -> None:
    cleaned, report = ledger(
        [("东风", "含东区合计", "10"), ("建设", "无", "20"), ("合计", "无", "30")],
        ("社区", "备注"),
    )
    assert cleaned["社区"].to_list() == ["东风", "建设"]
    assert covers(report) == {2: (0, 1)}


def test_a_sum_with_a_cell_that_is_not_read_is_left_open() -> None:
    _, report = ledger([("a", "东风", "10"), ("a", "建设", "不详"), ("合计", None, "30")])
    (check,) = report.set_aside[0].checks
    assert (check.agrees, check.difference, check.summed, check.unread) == (None, None, 10, 1)
    _, report = ledger([("a", "东风", "10"), ("合计", None, "—")])
    assert report.set_aside[0].checks[0].agrees is None


def test_blank_rows_and_headings_printed_again_are_set_aside() -> None:
    cleaned, report = ledger(
        [
            ("胜利", "东风", "10"),
            (None, " ", None),
            ("街道", "社区", "户 数"),
            ("园区", "新华", "5"),
            ("园区", "振兴", None),
            ("合计", "", "15"),
        ]
    )
    assert cleaned["社区"].to_list() == ["东风", "新华", "振兴"]
    kinds = [(row.row, row.kind) for row in report.set_aside]
    assert kinds == [(1, RowKind.BLANK), (2, RowKind.HEADING), (5, RowKind.TOTAL)]
    assert report.set_aside[2].covers == (0, 3, 4)


# --- the report ---


def test_the_report_in_words(make: Make) -> None:
    _, report = clean_table(make(LEDGER), NAMED)
    assert cleaning.report_text(report, lang="zh").splitlines() == [
        "共7行，其中社区6行，另列1行。",
        (
            "第4行为合计行（合计）：户数5,313户，与所含3行之和相符；"
            "用房面积（平方米）1,620平方米，与所含3行之和相符。"
        ),
        "第3行，户数“约1500”：约数而未说明误差，上下限均不定。",
        "第6行，用房面积（平方米）“暂无”：数目不详。",
        "第7行，户数“900户左右”：约数而未说明误差，上下限均不定。",
        "第7行，用房面积（平方米）“300（含活动室120）”：读作300平方米，附注“含活动室120”。",
    ]
    english = cleaning.report_text(report).splitlines()
    assert english[0] == "7 rows: 6 of communities, 1 set aside."
    assert english[3] == 'Row 6, 用房面积（平方米） "暂无": the number is not known.'
    with pytest.raises(NotFoundError, match="fr"):
        cleaning.report_text(report, lang="fr")


def test_every_outcome_of_a_total_has_its_words() -> None:
    _, report = ledger(
        [
            ("a", "东风", "10"),
            ("a", "小计", "12"),
            ("b", "建设", "20"),
            ("b", "小计", "15"),
            ("c", "新华", "近30"),
            ("c", "和平", "不详"),
            ("c", "小计", "60"),
            ("d", "振兴", "1"),
            ("d", "小计", None),
            (None, None, None),
            ("街道", "社区", "户数"),
        ]
    )
    assert cleaning.report_text(report, lang="zh").splitlines()[1:] == [
        "第2行为合计行（小计）：户数12户，所含1行之和为10户，多列2户。",
        "第4行为合计行（小计）：户数15户，所含1行之和为20户，少列5户。",
        "第7行为合计行（小计）：户数60户，所含2行中有1行未读出，无法核对（其余之和为30户）。",
        "第9行为合计行（小计）：户数未列合计。",
        "第10行为空行。",
        "第11行为重复的表头。",
        "第5行，户数“近30”：读作至多30户。",
        "第6行，户数“不详”：数目不详。",
    ]
    english = cleaning.report_text(report, lang="en")
    assert "12 households, which is 2 households more than its 1 rows" in english
    assert "15 households, which is 5 households less than its 1 rows" in english
    assert "not checked: of its 2 rows 1 are unread" in english


def test_the_report_as_rows(make: Make) -> None:
    _, report = clean_table(make(LEDGER), NAMED)
    rows = cleaning.report_records(report)
    assert [(row["row"], row["text"]) for row in rows] == [
        (0, "2,013户"),
        (0, "600㎡"),
        (1, "１８００"),
        (2, "约1500"),
        (4, "0.12万"),
        (4, "0.6亩"),
        (5, "暂无"),
        (6, "900户左右"),
        (6, "300（含活动室120）"),
    ]
    assert rows[5] == {
        "row": 4,
        "column": "用房面积（平方米）",
        "fact": "working_premises_area",
        "text": "0.6亩",
        "value": Decimal(400),
        "low": None,
        "high": None,
        "near": None,
        "unit": "m²",
        "reason": None,
        "note": None,
    }
    assert (rows[3]["value"], rows[3]["near"]) == (None, Decimal(1500))
    assert (rows[6]["reason"], rows[8]["note"]) == ("unknown", "含活动室120")


# --- errors ---


def test_one_error_names_every_column_that_cannot_be_read(make: Make) -> None:
    frame = make({"户数": ["1"], "面积": ["1"]})
    named: Mapping[Any, Any] = {
        "householdss": "户数",
        HOUSEHOLDS: "户 数",
        WORKING_PREMISES_AREA: ("面积", "户"),
        "categories": "面积",
        STAFF: ("面积", "x"),
    }
    with pytest.raises(InvalidValueError) as caught:
        clean_table(frame, named)
    message = str(caught.value)
    for part in (
        "did you mean 'households'?",
        "did you mean '户数'?",
        "'户' does not convert to m²",
        "categories is no amount",
        "no unit 'x'",
    ):
        assert part in message
    assert "不是数量" in caught.value.message(lang="zh")


def test_a_ledger_that_cannot_be_read_is_refused(make: Make) -> None:
    frame = make({"户数": ["1"], "常住": ["1"], "households": ["1"]})
    with pytest.raises(DuplicateKeyError, match="households"):
        clean_table(frame, {HOUSEHOLDS: "户数"})
    with pytest.raises(DuplicateKeyError, match="permanent_residents"):
        clean_table(frame, {"户数": PERMANENT_RESIDENTS, "常住": PERMANENT_RESIDENTS})
    with pytest.raises(InvalidValueError, match="column"):
        clean_table(frame, {})


def test_a_table_that_is_not_in_memory_is_refused(engine: Any) -> None:
    frame = engine({"户数": ["1"]})
    if isinstance(nw.from_native(frame), nw.LazyFrame):
        with pytest.raises(InvalidValueError, match="memory"):
            clean_table(frame, {HOUSEHOLDS: "户数"})
    else:
        assert columns_of(clean_table(frame, {HOUSEHOLDS: "户数"})[0])["households"] == [1.0]


def test_cells_of_pandas_that_are_missing_are_empty() -> None:
    pd = pytest.importorskip("pandas")
    cells = pd.array(["1", pd.NA, "3"], dtype="string")
    names = pd.array(["a", "b", pd.NA], dtype="string")
    cleaned, report = clean_table(pd.DataFrame({"n": names, "x": cells}), {HOUSEHOLDS: "x"})
    assert columns_of(cleaned)["households"] == [1.0, None, 3.0]
    assert [cell.row for cell in report.unread] == [1]
    mixed = pd.DataFrame({"x": ["2,013户", 1800, 0.5, None, 3.0]}, dtype=object)
    cleaned, report = clean_table(mixed, {HOUSEHOLDS: "x"})
    assert columns_of(cleaned)["households"] == [2013.0, 1800.0, None, 3.0]
    assert [row.kind for row in report.set_aside] == [RowKind.BLANK]
