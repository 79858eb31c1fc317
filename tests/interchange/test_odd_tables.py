"""Tables as they come: columns of objects, of odd types, doubled; and questions put wrongly."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from community_governance import BUILTIN
from community_governance.errors import DuplicateKeyError, InvalidValueError
from community_governance.interchange.cleaning import clean_table
from community_governance.interchange.duties import duties_table
from community_governance.interchange.payrolls import payroll_table
from community_governance.interchange.summaries import explain_table, summarize_table
from community_governance.interchange.tables import check_table, column_name
from community_governance.interchange.territories import check_territories
from community_governance.policies import alxa, ordos
from community_governance.references.pay import XIANGAN_2013

pytest.importorskip("narwhals")
pl = pytest.importorskip("polars")
pd = pytest.importorskip("pandas")
pa = pytest.importorskip("pyarrow")

ON = date(2025, 12, 31)
PREMISES = ordos.POLICY.standard("working-premises-per-hundred-households")
VERDICT = column_name(PREMISES)
GOOD: dict[str, Any] = {
    "households": [100.0, 200.0, None],
    "working_premises_area": [30.0, 59.0, 10.0],
    "categories": ["city", "city", "city"],
}


def objects(*values: object) -> Any:
    return pd.Series(values, dtype=object)


def verdicts(frame: Any, **named: Any) -> list[int]:
    said: list[int] = check_table(frame, PREMISES, **{"on": ON} | named)[VERDICT].to_list()
    return said


@pytest.mark.parametrize(
    ("households", "areas"),
    [
        (objects(100, 200, None), objects(30.0, 59.0, 10.0)),
        (objects(Decimal(100), Decimal(200), None), objects(Decimal(30), Decimal("59.9"), 1)),
        (objects(100, 200, pd.NA), objects(30, Decimal(59), float("nan"))),
        (pd.array([100, 200, None], dtype="Int64"), pd.array([30.0, 59.0, 1], dtype="Float64")),
        (pd.array([100, 200, None], dtype="int64[pyarrow]"), objects(30, 59, 1)),
        (
            pd.Series([100, 200, None]),
            pd.array([Decimal(30), Decimal(59), None], dtype=pd.ArrowDtype(pa.decimal128(9, 2))),
        ),
        (pd.Series([100, 200, None], dtype="float32"), pd.Series([30, 59, 1], dtype="uint8")),
    ],
)
def test_numbers_of_pandas_are_read_in_whatever_column_they_are(
    households: Any, areas: Any
) -> None:
    frame = pd.DataFrame(GOOD | {"households": households, "working_premises_area": areas})
    assert verdicts(frame) == [0, 1, 2]
    assert frame["households"].dtype == households.dtype  # the caller's own column stays


@pytest.mark.parametrize(
    "column",
    [
        objects(100, "200", None),
        objects(100, *[True], None),
        pd.Categorical([100, 200, 300]),
        pd.Series([1j, 2, 3]),
        pd.arrays.SparseArray([100.0, 200.0, 300.0]),
        pd.to_timedelta([1, 2, 3]),
        pd.Series([True, False, True]),
        objects([1], [2], [3]),
    ],
)
def test_what_is_no_number_is_named_and_never_taken_for_unknown(column: Any) -> None:
    frame = pd.DataFrame(GOOD | {"households": column})
    with pytest.raises(InvalidValueError, match=r"'households'.*expected numbers") as caught:
        verdicts(frame)
    assert "应为数字" in caught.value.message(lang="zh")


def test_days_of_pandas_may_be_objects() -> None:
    days = objects(date(2017, 1, 1), date(2025, 1, 1), None)
    assert verdicts(pd.DataFrame(GOOD | {"day": days}), on="day") == [4, 1, 2]


@pytest.mark.parametrize(
    "days",
    [
        objects("2025-12-31", date(2025, 12, 31), None),
        objects(*[datetime(2025, 12, 31, tzinfo=UTC)] * 3),
        pd.PeriodIndex(["2025-12-31"] * 3, freq="D"),
        [2025, 2025, 2025],
    ],
)
def test_what_is_no_day_is_refused(days: Any) -> None:
    with pytest.raises(InvalidValueError, match="expected a column of dates"):
        verdicts(pd.DataFrame(GOOD | {"day": days}), on="day")


CALLS: list[Callable[[Any], object]] = [
    lambda frame: check_table(frame, PREMISES, on=ON),
    lambda frame: summarize_table(frame, PREMISES, on=ON),
    lambda frame: check_territories(frame, BUILTIN, on=ON),
    lambda frame: clean_table(frame, {"households": "a"}),
    lambda frame: payroll_table(frame, XIANGAN_2013, on=ON),
]


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    "frame",
    [
        pd.DataFrame([[1, 2, 3]], columns=["a", "b", "a"]),
        pa.Table.from_arrays([pa.array([1]), pa.array([2])], names=["a", "a"]),
    ],
)
def test_a_table_with_two_columns_of_one_name_is_refused(
    call: Callable[[Any], object], frame: Any
) -> None:
    with pytest.raises(DuplicateKeyError, match="the column 'a' stands more than once"):
        call(frame)


def test_a_table_of_dask_is_told_how_it_is_checked() -> None:
    dask = pytest.importorskip("dask.dataframe")
    with pytest.raises(InvalidValueError, match="map_partitions") as caught:
        check_table(dask.from_pandas(pd.DataFrame(GOOD), npartitions=1), PREMISES, on=ON)
    assert "分块核对" in caught.value.message(lang="zh")


def test_a_table_of_spark_with_two_columns_of_one_name_is_refused(spark: Any) -> None:
    frame = spark.sql("SELECT 1 AS a, 2 AS a, 100 AS households")
    with pytest.raises(DuplicateKeyError, match="the column 'a' stands more than once"):
        check_table(frame, PREMISES, on=ON)


def test_a_type_of_spark_without_a_name_is_not_taken_for_unknown(spark: Any) -> None:
    with pytest.raises(InvalidValueError, match="'households': Unknown, expected numbers"):
        check_table(spark.sql("SELECT INTERVAL 1 DAY AS households"), PREMISES, on=ON)
    nothing = spark.sql("SELECT NULL AS households, NULL AS categories")
    assert [row[VERDICT] for row in check_table(nothing, PREMISES, on=ON).collect()] == [2]


def test_a_type_of_duckdb_without_a_name_is_not_taken_for_unknown() -> None:
    duckdb = pytest.importorskip("duckdb")
    with pytest.raises(InvalidValueError, match="'households': Unknown, expected numbers"):
        check_table(duckdb.sql("SELECT uuid() AS households"), PREMISES, on=ON)
    nothing = duckdb.sql("SELECT NULL AS households, NULL::VARCHAR AS categories")
    assert check_table(nothing, PREMISES, on=ON).fetchall()[0][2] == 2
    nothing = pl.LazyFrame({"households": [None], "categories": [None]})
    assert check_table(nothing, PREMISES, on=ON).collect()[VERDICT].to_list() == [2]


@pytest.mark.parametrize("given", [("households", "户", "x"), 0, ("households", 5), ()])
def test_what_names_no_column_is_refused(given: Any) -> None:
    words = "expected the name of a column, or that and its unit"
    with pytest.raises(InvalidValueError, match=words) as caught:
        verdicts(pl.DataFrame(GOOD), columns={"households": given})
    assert "应为列名，或列名与单位" in caught.value.message(lang="zh")
    with pytest.raises(InvalidValueError, match=words):
        clean_table(pl.DataFrame(GOOD), {"households": given})


@pytest.mark.parametrize("given", [["households"], "households", 5])
def test_columns_are_facts_with_their_columns(given: Any) -> None:
    calls: list[Callable[[], object]] = [
        lambda: verdicts(pl.DataFrame(GOOD), columns=given),
        lambda: clean_table(pl.DataFrame(GOOD), given),
        lambda: payroll_table(
            pl.DataFrame({"post": ["chief"]}), XIANGAN_2013, on=ON, columns=given
        ),
    ]
    for call in calls:
        with pytest.raises(InvalidValueError, match="expected facts with their columns"):
            call()


def test_a_unit_may_be_left_open() -> None:
    assert verdicts(pl.DataFrame(GOOD), columns={"households": ("households", None)}) == [0, 1, 2]
    cleaned, _ = clean_table(pl.DataFrame({"户数": ["5户"]}), {"households": ("户数", None)})  # type: ignore[dict-item]  # as a caller without types may
    assert cleaned["households"].to_list() == [5.0]


def test_one_name_stands_for_a_list_of_one() -> None:
    frame = pl.DataFrame(GOOD | {"街道": ["甲", "乙", "乙"]})
    assert check_table(frame, PREMISES, on=ON, outputs="verdict").columns[4:] == [VERDICT]
    one = summarize_table(frame, PREMISES, on=ON, by="街道")
    assert one.equals(summarize_table(frame, PREMISES, on=ON, by=["街道"]))
    assert explain_table(frame, PREMISES, on=ON, keep="街道").columns[0] == "街道"
    average = alxa.POLICY.standard("regional-facility-area-per-hundred-households")
    groups = check_territories(frame, average, on=ON, by="街道")
    assert groups["街道"].to_list() == ["甲", "乙"]


def test_an_empty_ledger_is_read() -> None:
    for empty in (pd.DataFrame({"户数": []}), pl.DataFrame({"户数": []})):
        cleaned, report = clean_table(empty, {"households": "户数"})
        assert list(cleaned.columns) == ["户数", "households"]
        assert (len(cleaned), report.cells) == (0, ())


def test_cells_of_a_ledger_may_be_lists() -> None:
    cleaned, report = clean_table(pd.DataFrame({"户数": [[1], [2]]}), {"households": "户数"})
    assert cleaned["households"].isna().all()
    assert len(report.cells) == 2


def test_one_error_names_every_column_of_a_payroll_that_holds_no_numbers() -> None:
    frame = pd.DataFrame({"post": ["chief"], "counted_years": ["3"], "extra_grades": ["1"]})
    with pytest.raises(InvalidValueError, match="counted_years: String, extra_grades: String"):
        payroll_table(frame, XIANGAN_2013, on=ON)


def test_years_of_a_payroll_may_be_objects() -> None:
    frame = pd.DataFrame({"post": ["chief"] * 3, "counted_years": objects(3, Decimal(6), None)})
    grades = payroll_table(frame, XIANGAN_2013, on=date(2015, 1, 1))["xiangan-2013.grade"]
    assert grades.dropna().to_list() == [2.0, 4.0]


@pytest.mark.parametrize("given", ["ordos", None, [None], [ordos]])
def test_duties_are_of_policies(given: Any) -> None:
    with pytest.raises(InvalidValueError, match=r"expected a policy such as ordos\.POLICY"):
        duties_table(given, backend="polars")
