"""A total of workers shared among the rows of a table."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from community_governance.errors import DuplicateKeyError, InvalidValueError, NotFoundError
from community_governance.interchange.allocations import allocate_table
from community_governance.staffing import allocate

pytest.importorskip("narwhals")
pl = pytest.importorskip("polars")
pd = pytest.importorskip("pandas")

COUNTS = [900, 1500, 4000, 1500, 0, 2200]


@pytest.mark.parametrize("of", [pl.DataFrame, pd.DataFrame])
def test_a_table_gets_what_objects_get(of: Any) -> None:
    for total in range(30, 55):
        said = allocate_table(of({"households": COUNTS}), total)
        quotas = allocate(total, [{"households": count} for count in COUNTS]).quotas
        assert said["workers"].to_list() == [quota.workers for quota in quotas]
        bounds = [each if isinstance(each, str) else "" for each in said["bound"].to_list()]
        assert bounds == [quota.bound for quota in quotas]
        assert sum(said["workers"].to_list()) == total


def test_of_equal_rows_the_first_comes_first() -> None:
    said = allocate_table(pl.DataFrame({"n": [100] * 20}), 105, by="n")
    assert said["workers"].to_list() == [6] * 5 + [5] * 15


@pytest.mark.parametrize(
    "numbers", [[1.5, 2.5], [Decimal("1.5"), Decimal("2.5")], pd.Series([1.5, 2.5], dtype=object)]
)
def test_numbers_are_taken_exactly(numbers: Any) -> None:
    said = allocate_table(pd.DataFrame({"n": numbers}), 16, by="n")
    assert said["workers"].to_list() == [7, 9]


def test_headings_are_in_words() -> None:
    said = allocate_table(pl.DataFrame({"户数": [100, 9000]}), 14, by="户数", lang="zh")
    assert said.rows(named=True) == [
        {"户数": 100, "分配人数": 5, "限额": "下限"},
        {"户数": 9000, "分配人数": 9, "限额": "上限"},
    ]


@pytest.mark.parametrize("cell", [None, -1, float("nan"), float("inf")])
def test_a_number_that_is_not_known_is_named_by_its_row(cell: Any) -> None:
    with pytest.raises(InvalidValueError, match=r"missing in the rows named.*n: 2") as caught:
        allocate_table(pl.DataFrame({"n": [100.0, cell]}), 12, by="n")
    assert "所列各行缺失" in caught.value.message(lang="zh")


def test_what_pandas_calls_missing_is_missing() -> None:
    frame = pd.DataFrame({"n": pd.array([100, None], dtype="Int64")})
    with pytest.raises(InvalidValueError, match="n: 2"):
        allocate_table(frame, 12, by="n")


def test_where_both_ends_are_one_it_is_the_least() -> None:
    assert allocate_table(pl.DataFrame({"n": [1, 2]}), 12, 6, 6, by="n")["bound"].to_list() == [
        "low",
        "low",
    ]


def test_a_question_that_is_none_is_refused() -> None:
    frame = pl.DataFrame({"households": [100, 200], "名": ["甲", "乙"]})
    with pytest.raises(NotFoundError, match="unknown column"):
        allocate_table(frame, 12, by="户数")
    with pytest.raises(NotFoundError, match="unknown language"):
        allocate_table(frame, 12, lang="fr")  # type: ignore[arg-type]  # a wrong language is meant
    with pytest.raises(InvalidValueError, match="expected numbers"):
        allocate_table(frame, 12, by="名")
    with pytest.raises(InvalidValueError, match="in memory"):
        allocate_table(frame.lazy(), 12)
    with pytest.raises(InvalidValueError, match="from 10 to 18 for 2 communities"):
        allocate_table(frame, 30)
    with pytest.raises(DuplicateKeyError):
        allocate_table(allocate_table(frame, 12), 12)
