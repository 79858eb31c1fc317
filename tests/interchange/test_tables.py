"""Tables: the standards of communities as columns, on pandas, Polars and PyArrow."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Protocol

import pytest
from attrs import evolve

from community_governance import BUILTIN
from community_governance.calendars import Day, Year
from community_governance.errors import (
    DuplicateKeyError,
    InvalidValueError,
    MissingExtraError,
    NotFoundError,
)
from community_governance.interchange.tables import OUTPUTS, Output, check_table, column_name
from community_governance.interchange.testing import DOCUMENT
from community_governance.model.demands import (
    About,
    AtLeast,
    AtMost,
    Demand,
    Fixed,
    Includes,
    Rate,
    Test,
)
from community_governance.model.facts import (
    CHARTER,
    GRIDS,
    HOUSEHOLDS,
    INTEGRATED_FACILITY_AREA,
    OPERATING_FUNDS,
    PLAQUES,
    STAFF,
    TERRITORY_AREA,
    WORKING_PREMISES_AREA,
    Fact,
)
from community_governance.model.sources import Document
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import (
    CENTRAL_CITY,
    CITY,
    PARTY_PLAQUE,
    Category,
    Wording,
)
from community_governance.policies import loudi, ordos
from community_governance.units import (
    grids,
    households,
    items,
    square_kilometers,
    square_meters,
    workers,
    yuan,
)

if TYPE_CHECKING:
    from community_governance.interchange.tables.columns import ColumnNames

nw = pytest.importorskip("narwhals")
stable = pytest.importorskip("narwhals.stable.v2")
pl = pytest.importorskip("polars")
pd = pytest.importorskip("pandas")

ON = date(2025, 12, 31)
MET, NOT_MET, UNDETERMINED, NOT_YET_DUE, NOT_APPLICABLE = range(5)
PREMISES = ordos.POLICY.standard("working-premises-per-hundred-households")
AT_33 = Test(WORKING_PREMISES_AREA, AtLeast(Rate(square_meters(33), households(100), HOUSEHOLDS)))
AT_400 = Test(WORKING_PREMISES_AREA, AtLeast(Fixed(square_meters(400))))
AREA = "working_premises_area"


class Table(Protocol):
    """What makes a table of one library."""

    name: str

    def __call__(self, columns: dict[str, Any], /) -> Any:
        """Return a table."""


def polars_table(columns: dict[str, Any]) -> Any:
    return pl.DataFrame(columns, strict=False)


def pandas_table(columns: dict[str, Any]) -> Any:
    return pd.DataFrame(columns)


@pytest.fixture
def table(engine: Table) -> Table:
    """Return what makes a table of each library that is installed."""
    return engine


def listed(checked: Any, name: str) -> list[Any]:
    """Return a column of any table as a list, None where it is null."""
    frame = nw.from_native(checked)
    values = frame.lazy().collect()[name].to_list()
    return [None if value is None or value != value else value for value in values]  # noqa: PLR0124


def names_of(checked: Any) -> list[str]:
    return list(nw.from_native(checked).collect_schema())


def norm(
    demand: Demand, *, key: str = "norm", document: Document = DOCUMENT, **more: Any
) -> Standard:
    citations = (document.cite("一(一)"),)
    return Standard(key=key, subject=Subject.COMMUNITY, demand=demand, citations=citations, **more)


def verdicts(frame: Any, standard: Standard, **how: Any) -> list[Any]:
    checked = check_table(frame, standard, **{"on": ON} | how)
    return listed(checked, column_name(standard, "verdict"))


def shortfalls(frame: Any, standard: Standard, **how: Any) -> list[Any]:
    checked = check_table(frame, standard, **{"on": ON} | how)
    return listed(checked, column_name(standard, "shortfall"))


# --- the columns ---


def test_a_table_keeps_its_columns_and_gets_three_for_each_standard(table: Table) -> None:
    frame = table({"name": ["东风"], "households": [2013], AREA: [600.0], "categories": ["city"]})
    checked = check_table(frame, PREMISES, on=ON)
    assert type(checked) is type(frame)
    names = names_of(checked)
    assert names == [
        "name",
        "households",
        AREA,
        "categories",
        "ordos.working-premises-per-hundred-households.verdict",
        "ordos.working-premises-per-hundred-households.required",
        "ordos.working-premises-per-hundred-households.shortfall",
    ]
    assert listed(checked, names[4]) == [NOT_MET]
    assert listed(checked, names[5]) == [603.9]
    assert listed(checked, names[6]) == [3.9]


def test_a_lazy_table_stays_lazy_and_is_not_collected(monkeypatch: pytest.MonkeyPatch) -> None:
    def collect(*_: object, **__: object) -> None:
        raise AssertionError

    frame = polars_table({"households": [2000], AREA: [600.0], "categories": ["city"]}).lazy()
    with monkeypatch.context() as patched:
        patched.setattr(pl.LazyFrame, "collect", collect)
        checked = check_table(frame, BUILTIN, on=ON)
    assert isinstance(checked, pl.LazyFrame)
    assert listed(checked, column_name(PREMISES)) == [MET]


def test_verdicts_are_small_integers_and_numbers_floats(table: Table) -> None:
    frame = table({"households": [2013, None], AREA: [600.0, 600.0], "staff": [1, 2]})
    ratio = Test(STAFF, AtLeast(Rate(workers(1), households(300), HOUSEHOLDS)))
    for asked in (norm(AT_33), norm(AT_400), norm(ratio)):
        schema = nw.from_native(check_table(frame, asked, on=ON)).collect_schema()
        assert [str(schema[column_name(asked, output)]) for output in OUTPUTS] == [
            "Int8",
            "Float64",
            "Float64",
        ]
    assert None not in verdicts(frame, norm(AT_33))


def test_only_the_columns_asked_for_are_made(table: Table) -> None:
    frame = table({"households": [2013], AREA: [600.0]})
    checked = check_table(frame, norm(AT_33), on=ON, outputs=["shortfall", "verdict", "verdict"])
    assert names_of(checked)[2:] == ["synthetic.norm.shortfall", "synthetic.norm.verdict"]


def test_nothing_is_run_before_it_is_asked_for(spark: Any) -> None:
    frame = spark.createDataFrame([(2000, 600.0, "city")], ["households", AREA, "categories"])
    spark.sparkContext.setJobGroup("check", "check")
    check_table(frame, BUILTIN, on=ON)
    assert list(spark.sparkContext.statusTracker().getJobIdsForGroup("check")) == []

    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect() as connection:
        late = connection.sql("select error('too early')::double as households, 600.0 as " + AREA)
        checked = check_table(late, norm(AT_33), on=ON)
        with pytest.raises(duckdb.Error, match="too early"):
            checked.fetchall()


def test_columns_may_be_called_anything(table: Table) -> None:
    odd = '用房.面积 `（"m²"）`'
    frame = table({"a.b": [1], odd: [0.6], "户 数": [1200]})
    named: ColumnNames = {HOUSEHOLDS: "户 数", WORKING_PREMISES_AREA: (odd, "亩")}
    checked = check_table(frame, norm(AT_33), on=ON, columns=named)
    assert names_of(checked)[:3] == ["a.b", odd, "户 数"]
    assert verdicts(frame, norm(AT_33), columns=named) == [MET]


def test_a_place_may_bring_more_categories_than_a_number_has_bits(table: Table) -> None:
    own = [Category(f"kind_{number}", "类", "kind") for number in range(70)]
    asked = norm(AT_400, applies_to=Scope(any_of=tuple(own)))
    frame = table({"categories": ["kind_0", "kind_69|city", "city"], AREA: [400.0] * 3})
    assert verdicts(frame, asked) == [MET, MET, UNDETERMINED]


def test_words_and_other_subjects_are_left_out() -> None:
    plaques = norm(Test(PLAQUES, Includes((PARTY_PLAQUE,))), key="plaques")
    of_grids = evolve(norm(AT_400, key="grids"), subject=Subject.GRID)
    frame = polars_table({"households": [1]})
    assert check_table(frame, [plaques, of_grids], on=ON).columns == ["households"]


def test_a_reading_is_part_of_the_name(table: Table) -> None:
    size = loudi.POLICY.standard("grid-size").read_as(Subject.COMMUNITY)
    assert column_name(size) == "loudi.grid-size.grid-as-community.verdict"
    frame = table({"households": [2000, 2000], "residents": [5000.0, 5000.0], "grids": [10, 11]})
    assert verdicts(frame, size) == [MET, UNDETERMINED]
    assert verdicts(frame, size, about=Decimal("0.1")) == [MET, MET]


def test_the_index_of_a_pandas_table_stays() -> None:
    frame = pd.DataFrame({"households": [100, 200], AREA: [33.0, 33.0]}, index=["b", "b"])
    checked = check_table(frame, norm(AT_33), on=ON)
    assert list(checked.index) == ["b", "b"]
    assert checked["synthetic.norm.verdict"].tolist() == [MET, NOT_MET]


def test_no_two_columns_of_a_pandas_table_share_their_memory() -> None:
    frame = pd.DataFrame({"households": [100.0, 200.0], AREA: [33.0, 33.0]})
    twice = [norm(AT_33), norm(AT_33, key="again"), norm(AT_400, key="four-hundred")]
    outputs: tuple[Output, ...] = (*OUTPUTS, "measured")
    checked = check_table(frame, twice, on=ON, outputs=outputs)
    added = [checked[name].to_numpy() for name in checked.columns]
    import numpy as np  # noqa: PLC0415  (comes with pandas)

    assert not any(
        np.shares_memory(one, other)
        for place, one in enumerate(added)
        for other in added[place + 1 :]
    )


def test_a_table_of_narwhals_stays_one() -> None:
    columns = {"households": [100], AREA: [33.0]}
    for frame in (pandas_table(columns), polars_table(columns), polars_table(columns).lazy()):
        for wrap in (nw.from_native, stable.from_native):
            given = wrap(frame)
            assert type(check_table(given, norm(AT_33), on=ON)) is type(given)
            assert type(check_table(given, (), on=ON)) is type(given)


def test_a_table_without_rows_keeps_its_shape(table: Table) -> None:
    frame = table({"households": [1.0], AREA: [1.0], "categories": ["city"]})
    nothing = nw.from_native(frame).head(0).to_native()
    assert verdicts(nothing, PREMISES) == []


# --- what a row says ---


def test_exactly_at_the_line_is_met(table: Table) -> None:
    frame = table({"households": [1512, 1512, 1512], AREA: [498.96, 498.95, 499.0]})
    assert verdicts(frame, norm(AT_33)) == [MET, NOT_MET, MET]
    assert shortfalls(frame, norm(AT_33)) == [0.0, pytest.approx(0.01), 0.0]


def test_mu_are_exact_at_the_line(table: Table) -> None:
    frame = table({"户数": [1200, 1200], "亩": [0.6, 0.5999]})
    rate = Rate(square_meters(100), households(300), HOUSEHOLDS)
    asked = norm(Test(INTEGRATED_FACILITY_AREA, AtLeast(rate)))
    named: ColumnNames = {HOUSEHOLDS: "户数", INTEGRATED_FACILITY_AREA: ("亩", "亩")}
    assert verdicts(frame, asked, columns=named) == [MET, NOT_MET]
    checked = check_table(frame, asked, on=ON, columns=named)
    assert listed(checked, "synthetic.norm.required") == [400.0, 400.0]
    assert listed(checked, "synthetic.norm.shortfall") == [0.0, pytest.approx(0.0001 * 2000 / 3)]


@pytest.mark.parametrize(
    ("fact", "unit", "value", "line"),
    [
        (OPERATING_FUNDS, "万元", 8.0, yuan(80000)),
        (OPERATING_FUNDS, " 元", 80000.0, yuan(80000)),
        (WORKING_PREMISES_AREA, "㎡", 400.0, square_meters(400)),
        (WORKING_PREMISES_AREA, "公顷", 0.04, square_meters(400)),
        (TERRITORY_AREA, "亩", 1500.0, square_kilometers(1)),
        (STAFF, "名", 5.0, workers(5)),
    ],
)
def test_a_unit_may_be_spelled_as_in_a_written_amount(
    table: Table, fact: Fact, unit: str, value: float, line: Any
) -> None:
    frame = table({"x": [value, value * 0.999]})
    asked = norm(Test(fact, AtLeast(Fixed(line))))
    assert verdicts(frame, asked, columns={fact.key: ("x", unit)}) == [MET, NOT_MET]


def test_one_column_may_hold_several_facts(table: Table) -> None:
    asked = [
        norm(AT_400),
        norm(Test(INTEGRATED_FACILITY_AREA, AtLeast(Fixed(square_meters(500)))), key="other"),
    ]
    checked = check_table(
        table({"用房": [450.0]}),
        asked,
        on=ON,
        columns={WORKING_PREMISES_AREA: "用房", INTEGRATED_FACILITY_AREA: "用房"},
    )
    assert listed(checked, "synthetic.norm.verdict") == [MET]
    assert listed(checked, "synthetic.other.verdict") == [NOT_MET]


def test_what_is_no_amount_is_not_known(table: Table) -> None:
    nothing = [None, float("nan"), float("inf"), float("-inf"), -1.0, 1e30]
    frame = table({"households": [100.0] * 6, AREA: nothing})
    assert verdicts(frame, norm(AT_33)) == [UNDETERMINED] * 6
    assert shortfalls(frame, norm(AT_33)) == [None] * 6
    checked = check_table(frame, norm(AT_33), on=ON)
    assert listed(checked, "synthetic.norm.required") == [33.0] * 6

    frame = table({"households": nothing, AREA: [1000.0] * 6})
    assert verdicts(frame, norm(AT_33)) == [UNDETERMINED] * 6
    checked = check_table(frame, norm(AT_33), on=ON)
    assert listed(checked, "synthetic.norm.required") == [None] * 6


def test_no_households_need_nothing(table: Table) -> None:
    frame = table({"households": [0, 0], AREA: [0.0, 12.0]})
    assert verdicts(frame, norm(AT_33)) == [MET, MET]
    at_most = norm(
        Test(WORKING_PREMISES_AREA, AtMost(Rate(square_meters(33), households(100), HOUSEHOLDS)))
    )
    assert verdicts(frame, at_most) == [MET, NOT_MET]


def test_a_fact_without_a_column_is_not_known_in_any_row(table: Table) -> None:
    frame = table({"households": [2000, 0]})
    checked = check_table(frame, norm(AT_33), on=ON)
    assert listed(checked, "synthetic.norm.verdict") == [UNDETERMINED] * 2
    assert listed(checked, "synthetic.norm.required") == [660.0, 0.0]
    assert listed(checked, "synthetic.norm.shortfall") == [None] * 2
    checked = check_table(table({"x": [1]}), [norm(AT_33), norm(AT_400, key="fixed")], on=ON)
    assert listed(checked, "synthetic.norm.required") == [None]
    assert listed(checked, "synthetic.fixed.required") == [400.0]


def test_a_column_of_nothing_is_no_column() -> None:
    columns = {"households": [None, None], AREA: [40.0, 10.0]}
    assert verdicts(pandas_table(columns), norm(AT_33)) == [UNDETERMINED] * 2
    assert verdicts(polars_table(columns), norm(AT_33)) == [UNDETERMINED] * 2
    assert verdicts(polars_table(columns).lazy(), norm(AT_33)) == [UNDETERMINED] * 2


def test_large_whole_numbers_do_not_run_over() -> None:
    frame = pl.DataFrame(
        {"households": [200], AREA: [100]}, schema={"households": pl.UInt8, AREA: pl.Int8}
    )
    assert verdicts(frame, norm(AT_33)) == [MET]
    frame = pd.DataFrame({"households": [200], AREA: [65]}).astype(
        {"households": "uint8", AREA: "int8"}
    )
    assert verdicts(frame, norm(AT_33)) == [NOT_MET]


def test_decimals_are_numbers() -> None:
    frame = pl.DataFrame({"households": [Decimal(1512)], AREA: [Decimal("498.96")]})
    assert verdicts(frame, norm(AT_33)) == [MET]


def test_flags_are_numbers_of_a_kind(table: Table) -> None:
    asked = norm(Test(CHARTER, AtLeast(Fixed(items(1)))))
    assert verdicts(table({"charter": [True, False]}), asked) == [MET, NOT_MET]
    some = [True, False, None]
    assert verdicts(table({"charter": some}), asked) == [MET, NOT_MET, UNDETERMINED]
    with pytest.raises(InvalidValueError, match="charter"):
        check_table(pandas_table({"charter": [True, "yes"]}), asked, on=ON)


def test_people_are_asked_for_whole(table: Table) -> None:
    asked = norm(Test(STAFF, AtLeast(Rate(workers(1), households(300), HOUSEHOLDS))))
    frame = table({"households": [2100, 2101, 2399], "staff": [7, 7, 8]})
    checked = check_table(frame, asked, on=ON)
    assert listed(checked, "synthetic.norm.required") == [7.0, 8.0, 8.0]
    assert listed(checked, "synthetic.norm.verdict") == [MET, NOT_MET, MET]


# --- what stands in, and ranges ---


def test_what_stands_in_is_looked_at_in_its_order(table: Table) -> None:
    frame = table(
        {
            "registered_households": [100.0, 100.0, 100.0, None],
            "permanent_households": [200.0, 200.0, None, None],
            "households": [300.0, None, -1.0, None],
        }
    )
    checked = check_table(frame, norm(AT_33), on=ON)
    assert listed(checked, "synthetic.norm.required") == [99.0, 66.0, 33.0, None]


def test_what_stands_in_may_be_in_another_unit(table: Table) -> None:
    place = Fact(
        "hall_area", "m²", "礼堂面积", "area of the hall", stands_in=(WORKING_PREMISES_AREA,)
    )
    asked = norm(Test(place, AtLeast(Fixed(square_meters(400)))))
    frame = table({"hall_area": [None, 399.0, 400.0], "亩": [0.6, 1.0, 0.1]})
    named = {WORKING_PREMISES_AREA: ("亩", "亩")}
    assert verdicts(frame, asked, columns=named) == [MET, NOT_MET, MET]
    assert shortfalls(frame, asked, columns=named) == [0.0, pytest.approx(1.0), 0.0]


def test_ranges_are_judged_by_their_ends(table: Table) -> None:
    frame = table(
        {
            "households": [None, None, None, 1500.0, None, None, None],
            "households_low": [1400.0, 1400.0, 1400.0, 9000.0, None, 1400.0, None],
            "households_high": [1600.0, 1600.0, 1600.0, 9000.0, 1600.0, None, None],
            AREA: [528.0, 461.0, 500.0, 495.0, 528.0, 461.0, 528.0],
        }
    )
    open_ones = [UNDETERMINED, MET, MET, NOT_MET, UNDETERMINED]
    assert verdicts(frame, norm(AT_33)) == [MET, NOT_MET, *open_ones]


def test_a_range_has_no_number_of_its_own(table: Table) -> None:
    frame = table(
        {"households_low": [1400.0, 1500.0], "households_high": [1600.0, 1500.0], AREA: [1.0, 1.0]}
    )
    checked = check_table(frame, norm(AT_33), on=ON)
    assert listed(checked, "synthetic.norm.required") == [None, 495.0]
    assert listed(checked, "synthetic.norm.shortfall") == [None, 494.0]


def test_crossed_ends_say_nothing_and_a_range_may_stand_in(table: Table) -> None:
    frame = table(
        {
            "households_low": [1600.0, None, float("nan")],
            "households_high": [1400.0, None, -3.0],
            "permanent_households": [None, 100.0, 200.0],
            AREA: [9999.0, 33.0, 33.0],
        }
    )
    assert verdicts(frame, norm(AT_33)) == [UNDETERMINED, MET, NOT_MET]


def test_the_ends_of_a_range_may_be_named(table: Table) -> None:
    frame = table({"从": [0.5, 0.7, None], "到": [0.59, None, 0.7]})
    named = {f"{AREA}_low": ("从", "亩"), f"{AREA}_high": ("到", "亩")}
    assert verdicts(frame, norm(AT_400), columns=named) == [NOT_MET, MET, UNDETERMINED]
    just_one = {f"{AREA}_low": ("从", "亩")}
    assert verdicts(frame, norm(AT_400), columns=just_one) == [UNDETERMINED, MET, UNDETERMINED]
    just_one = {f"{AREA}_high": ("到", "亩")}
    assert verdicts(frame, norm(AT_400), columns=just_one) == [NOT_MET, UNDETERMINED, UNDETERMINED]


def test_about_ranges_needs_a_tolerance(table: Table) -> None:
    asked = norm(Test(GRIDS, About(Fixed(grids(10)))))
    frame = table({"grids_low": [10.0, 9.0, 12.0], "grids_high": [10.0, 11.0, 13.0]})
    assert verdicts(frame, asked) == [MET, UNDETERMINED, UNDETERMINED]
    assert verdicts(frame, asked, about=Decimal("0.1")) == [MET, MET, NOT_MET]
    assert shortfalls(frame, asked) == [0.0, None, None]


# --- categories ---


def test_a_scope_that_is_open_leaves_the_verdict_open(table: Table) -> None:
    frame = table(
        {
            "categories": [
                "city",
                "village",
                None,
                "",
                "urban",
                " central_city | new_build",
                "citty",
            ],
            "households": [100] * 7,
            AREA: [33.0] * 7,
        }
    )
    asked = norm(AT_33, applies_to=Scope(any_of=(CITY,)))
    assert verdicts(frame, asked) == [MET, NOT_APPLICABLE, *[UNDETERMINED] * 3, MET, UNDETERMINED]
    checked = check_table(frame, asked, on=ON)
    assert listed(checked, "synthetic.norm.required") == [33.0, None, *[33.0] * 5]
    assert listed(checked, "synthetic.norm.shortfall") == [0.0, *[None] * 4, 0.0, None]
    outer = norm(AT_33, applies_to=Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,)))
    assert verdicts(frame, outer)[5] == NOT_APPLICABLE
    assert verdicts(frame, outer)[0] == UNDETERMINED


def test_without_categories_every_scope_is_open(table: Table) -> None:
    frame = table({"households": [100], AREA: [1.0]})
    assert verdicts(frame, PREMISES) == [UNDETERMINED]
    assert shortfalls(frame, PREMISES) == [None]


def test_a_place_may_bring_categories_and_the_column_another_name(table: Table) -> None:
    harbor = Category("harbor", "港区", "harbor", implies=(CITY,))
    asked = [norm(AT_400, applies_to=Scope(any_of=(harbor,)))]
    asked.append(norm(AT_400, key="city", applies_to=Scope(any_of=(CITY,))))
    frame = table({"类别": ["harbor", "village"], AREA: [400.0, 400.0]})
    checked = check_table(frame, asked, on=ON, columns={"categories": "类别"})
    assert listed(checked, "synthetic.norm.verdict") == [MET, NOT_APPLICABLE]
    assert listed(checked, "synthetic.city.verdict") == [MET, NOT_APPLICABLE]


def test_categories_may_be_a_categorical_column() -> None:
    columns = {"categories": ["city", None], "households": [100, 100], AREA: [33.0, 33.0]}
    in_polars = polars_table(columns).with_columns(pl.col("categories").cast(pl.Categorical))
    in_pandas = pandas_table(columns).astype({"categories": "category"})
    for frame in (in_polars, in_polars.lazy(), in_pandas):
        assert verdicts(frame, PREMISES) == [MET, UNDETERMINED]


# --- days ---


def dated(
    *, adopted: Day | None = None, ends: Day | None = None, superseded: Day | None = None
) -> Document:
    return evolve(DOCUMENT, adopted=adopted, ends=ends, superseded=superseded)


DAYS = [
    date(2009, 12, 31),
    date(2010, 1, 1),
    date(2010, 12, 31),
    date(2011, 1, 1),
    date(2012, 6, 1),
    date(2012, 6, 2),
]


@pytest.mark.parametrize(
    ("document", "expected"),
    [
        (dated(adopted=date(2010, 1, 1)), "411111"),
        (dated(adopted=Year(2010)), "422111"),
        (dated(), "222222"),
        (dated(adopted=date(2010, 1, 1), ends=date(2012, 6, 1)), "411114"),
        (dated(adopted=date(2010, 1, 1), ends=Year(2010)), "422444"),
        (dated(ends=date(2010, 12, 31)), "222444"),
        (dated(adopted=date(2010, 1, 1), superseded=date(2012, 6, 1)), "411144"),
        (dated(adopted=date(2010, 1, 1), superseded=Year(2010)), "422444"),
        (dated(adopted=date(2010, 1, 1), ends=date(2012, 6, 1), superseded=Year(2012)), "411124"),
        (dated(adopted=date(2010, 1, 1), ends=date.max), "411111"),
        (dated(adopted=Year(9999)), "444444"),
    ],
)
def test_a_document_holds_from_its_start_to_its_end(
    table: Table, document: Document, expected: str
) -> None:
    asked = norm(AT_400, document=document)
    said = [verdicts(table({AREA: [1.0]}), asked, on=day)[0] for day in DAYS]
    assert "".join(map(str, said)) == expected
    frame = table({"day": DAYS, AREA: [1.0] * len(DAYS)})
    assert "".join(map(str, verdicts(frame, asked, on="day"))) == expected


def test_each_row_may_have_its_own_day_and_time(table: Table) -> None:
    asked = norm(AT_400, due=date(2026, 6, 30), starts=date(2025, 1, 1))
    days = [
        datetime(2024, 12, 31, 23),
        datetime(2025, 1, 1),
        datetime(2026, 6, 29, 23),
        datetime(2026, 6, 30),
        None,
    ]
    frame = table({"day": days, AREA: [399.0] * 5})
    expected = [NOT_APPLICABLE, NOT_YET_DUE, NOT_YET_DUE, NOT_MET, UNDETERMINED]
    assert verdicts(frame, asked, on="day") == expected
    checked = check_table(frame, asked, on="day")
    assert listed(checked, "synthetic.norm.required") == [None, *[400.0] * 4]
    assert listed(checked, "synthetic.norm.shortfall") == [None, 1.0, 1.0, 1.0, None]


def test_what_is_due_later_is_not_yet_due(table: Table) -> None:
    frame = table({AREA: [399.0, 400.0]})
    for due in (date(2026, 12, 31), Year(2026)):
        asked = norm(AT_400, due=due)
        assert verdicts(frame, asked) == [NOT_YET_DUE, MET]
        assert shortfalls(frame, asked) == [1.0, 0.0]
        assert verdicts(frame, asked, on=date(2026, 12, 31)) == [NOT_MET, MET]


def test_out_of_force_nothing_is_asked(table: Table) -> None:
    asked = norm(AT_400, starts=date(2030, 1, 1))
    checked = check_table(table({AREA: [399.0]}), asked, on=ON)
    assert [
        listed(checked, column_name(asked, each)) for each in ("verdict", "required", "shortfall")
    ] == [[4], [None], [None]]


def test_a_condition_nobody_knows_leaves_open_what_is_not_met(table: Table) -> None:
    asked = norm(AT_400, condition=Wording("具备条件的", "where conditions allow"))
    assert verdicts(table({AREA: [399.0, 400.0]}), asked) == [UNDETERMINED, MET]
    assert shortfalls(table({AREA: [399.0, 400.0]}), asked) == [None, 0.0]


def test_a_day_may_be_written(table: Table) -> None:
    assert verdicts(table({AREA: [1.0]}), norm(AT_400), on="2025-12-31") == [NOT_MET]


# --- errors ---


def test_one_error_names_every_column_that_cannot_be_used(table: Table) -> None:
    frame = table({"户数": ["2,013户"], AREA: [600.0], "钱": [1.0], "households_low": ["about"]})
    named: ColumnNames = {
        "households": "户数",
        "householders": "数",
        OPERATING_FUNDS: ("钱", "亩"),
        STAFF: ("人员", "x"),
        INTEGRATED_FACILITY_AREA: (AREA, "0亩"),
    }
    with pytest.raises(InvalidValueError) as caught:
        check_table(frame, BUILTIN, on=ON, columns=named)
    message = str(caught.value)
    for column in ("户数", "数", "钱", "人员", AREA, "households_low"):
        assert f"'{column}'" in message
    assert "did you mean 'households'?" in message
    assert "'亩' does not convert to yuan" in message
    assert "no unit '0亩'" in message
    assert "no unit 'x'" in message
    assert "没有这一列" in caught.value.message(lang="zh")


def test_columns_that_nobody_reads_may_hold_anything(table: Table) -> None:
    frame = table({"households": ["x"], "categories": [1], AREA: [400.0]})
    assert verdicts(frame, norm(AT_400)) == [MET]
    with pytest.raises(InvalidValueError, match="households"):
        check_table(frame, norm(AT_400), on=ON, columns={"permanent_households": "households"})
    with pytest.raises(InvalidValueError, match="categories"):
        check_table(frame, norm(AT_400, applies_to=Scope(any_of=(CITY,))), on=ON)


@pytest.mark.parametrize("on", ["day", "no such day"])
def test_a_column_of_days_holds_days(table: Table, on: str) -> None:
    frame = table({"day": ["2025-12-31"], AREA: [400.0]})
    with pytest.raises((InvalidValueError, NotFoundError), match="day"):
        check_table(frame, norm(AT_400), on=on)


def test_a_time_zone_says_no_day() -> None:
    frame = pl.DataFrame({"day": [datetime(2025, 1, 1, tzinfo=UTC)], AREA: [1.0]})
    with pytest.raises(InvalidValueError, match="time zone"):
        check_table(frame, norm(AT_400), on="day")


def test_a_question_that_is_none_is_refused(table: Table) -> None:
    frame = table({AREA: [400.0]})
    with pytest.raises(InvalidValueError, match="tolerance"):
        check_table(frame, norm(AT_400), on=ON, about=Decimal(2))
    with pytest.raises(InvalidValueError, match="date"):
        check_table(frame, norm(AT_400), on=datetime(2025, 1, 1))
    with pytest.raises(NotFoundError, match="verdict"):
        check_table(frame, norm(AT_400), on=ON, outputs=["verdicts"])  # type: ignore[list-item]
    with pytest.raises(InvalidValueError, match="list"):
        check_table([1, 2], norm(AT_400), on=ON)


def test_a_name_that_is_taken_is_refused(table: Table) -> None:
    frame = table({AREA: [400.0], "synthetic.norm.verdict": [0]})
    with pytest.raises(DuplicateKeyError, match=r"synthetic\.norm\.verdict"):
        check_table(frame, norm(AT_400), on=ON)
    with pytest.raises(DuplicateKeyError, match=r"synthetic\.norm\.shortfall"):
        check_table(table({AREA: [400.0]}), [norm(AT_400), norm(AT_33)], on=ON)


def test_names_of_columns_may_begin_with_underscores(table: Table) -> None:
    frame = table({"_ones": [1], "___": [2], "__given-0": [3], "households": [100], AREA: [33.0]})
    assert verdicts(frame, norm(AT_33)) == [MET]


def test_narwhals_is_asked_for_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "narwhals", None)
    monkeypatch.setitem(sys.modules, "narwhals.stable.v2", None)
    for name in list(sys.modules):
        if name.startswith("community_governance.interchange.") and not name.endswith(".tables"):
            monkeypatch.delitem(sys.modules, name)
    with pytest.raises(MissingExtraError, match="narwhals"):
        check_table(None, (), on=ON)
