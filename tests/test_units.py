"""Quantities, ranges, and the strict doors by which fields take their amounts."""

from __future__ import annotations

import copy
import operator
import pickle
import subprocess
import sys
from decimal import ROUND_UP, Context, Decimal, Inexact, getcontext, localcontext
from fractions import Fraction
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pint
import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from community_governance import units
from community_governance.errors import (
    GovernanceError,
    InvalidValueError,
    NotFoundError,
    WrongDimensionError,
)
from community_governance.units import (
    HOUSE_UNITS,
    Quantity,
    Range,
    amount,
    check_unit,
    count,
    counted,
    exact,
    households,
    magnitude,
    make,
    measured,
    mu,
    number,
    percent,
    plain,
    same_dimension,
    square_kilometers,
    square_meters,
    yuan,
    yuan_per_month,
    yuan_per_year,
)

if TYPE_CHECKING:
    from collections.abc import Callable

FLOATS: Any = pint.UnitRegistry()
DECIMALS: Any = pint.UnitRegistry(non_int_type=Decimal)
for registry in (FLOATS, DECIMALS):
    registry.define("mu = 500 * meter ** 2")  # theirs, not ours
    registry.define("household = [household]")

house_units = st.sampled_from(sorted(HOUSE_UNITS))
sizes = st.decimals(0, 10**15, allow_nan=False, places=6)


def hostile_contexts() -> list[Context]:
    everything = list(getcontext().traps)
    return [
        Context(prec=3, traps=everything),
        Context(prec=2, rounding=ROUND_UP, traps=[]),
        Context(prec=28, traps=[Inexact]),
    ]


# Units


def test_the_house_units_are_a_closed_table_with_their_chinese_names() -> None:
    assert list(HOUSE_UNITS) == [
        *("m²", "km²", "item", "household", "person", "worker", "community", "grid", "compound"),
        *("yuan", "yuan/month", "yuan/year", "%", "year", "month"),
    ]
    assert HOUSE_UNITS["m²"] == "平方米"
    assert HOUSE_UNITS["yuan/month"] == "元/月"
    with pytest.raises(TypeError):
        HOUSE_UNITS["acre"] = "英亩"  # type: ignore[index]  # that is the point


def test_a_unit_that_is_no_house_unit_is_named_with_the_nearest() -> None:
    assert check_unit("household") == "household"
    with pytest.raises(NotFoundError) as caught:
        check_unit("houshold")
    assert caught.value.kind == "unit"
    assert caught.value.nearest == "household"


@pytest.mark.parametrize("unit", [[], {}, None, 5])
def test_a_unit_that_is_no_text_is_no_house_unit(unit: Any) -> None:
    with pytest.raises(NotFoundError):
        check_unit(unit)
    with pytest.raises(NotFoundError):
        amount("5", unit)


@pytest.mark.parametrize("unit", ["mu", "hectare", "m", "", "acre"])
def test_units_that_are_only_read_are_no_house_units(unit: str) -> None:
    for take in (check_unit, lambda given: make(Decimal(1), given), lambda given: amount(1, given)):
        with pytest.raises(NotFoundError):
            take(unit)


def test_only_units_of_one_dimension_convert() -> None:
    alike = {
        frozenset({a, b})
        for a in HOUSE_UNITS
        for b in HOUSE_UNITS
        if a < b and same_dimension(a, b)
    }
    assert alike == {
        frozenset({"m²", "km²"}),
        frozenset({"yuan/month", "yuan/year"}),
        frozenset({"year", "month"}),
    }
    with pytest.raises(NotFoundError):
        same_dimension("m²", "acre")


# Making quantities


@pytest.mark.parametrize("value", [30, Decimal(30), "30", 30.0, "30.00", "３０"])
def test_a_quantity_is_made_of_a_number_in_any_dress(value: object) -> None:
    quantity = Quantity(value, "m²")
    assert quantity == square_meters(30)
    assert str(quantity.magnitude) == "30"


def test_a_float_is_read_by_its_shortest_text() -> None:
    assert Quantity(0.1, "m²").magnitude == Decimal("0.1")
    assert amount(0.1, "m²").magnitude == Decimal("0.1")
    assert amount(1e22, "yuan").magnitude == 10**22


def test_a_magnitude_stands_in_its_shortest_digits() -> None:
    assert [str(Quantity(Decimal(text), "m²").magnitude) for text in ("4E+2", "400.0", "-0.0")] == [
        "400",
        "400",
        "0",
    ]


@pytest.mark.parametrize(
    "value",
    [
        *(float("nan"), float("inf"), -float("inf"), Decimal("NaN"), Decimal("sNaN")),
        *(Decimal("Infinity"), True, False, None, [], (1, 2), {}, 1j, Fraction(1, 3), object()),
        *("", "abc", "1e5", "1_000", "٣", "１.２.３", "nan", 10**25, Decimal("1E+99999")),
        *(Decimal("1E-25"), "9" * 65, pytest.param(10**5000, id="beyond words")),
    ],
)
def test_what_is_no_finite_number_makes_no_quantity(value: object) -> None:
    with pytest.raises(InvalidValueError):
        Quantity(value, "m²")
    with pytest.raises(InvalidValueError):
        amount(value, "m²")
    with pytest.raises(InvalidValueError):
        count(value, "household")


def test_a_number_has_28_significant_digits_at_most() -> None:
    assert Quantity("0.12345678901234567890123456789", "m²").magnitude == Decimal(
        "0.1234567890123456789012345679"
    )


def test_a_quantity_is_made_of_a_text_or_of_another_quantity() -> None:
    area = Quantity("0.6亩")
    assert area == square_meters(400)
    assert Quantity(area) == area
    assert Quantity(area, "km²").magnitude == Decimal("0.0004")
    assert Quantity(5).dimensionless
    assert Quantity(5, "") == Quantity(5)
    with pytest.raises(InvalidValueError, match="it says more than that"):
        Quantity("约1500户")


@pytest.mark.parametrize(
    ("spelling", "shown"),
    [
        *(("m²", "m²"), ("㎡", "m²"), ("m2", "m²"), ("亩", "mu"), ("平方公里", "km²")),
        *(("m²/household", "m²/household"), ("元/月", "yuan/month"), ("元 / 户", "yuan/household")),
        *(("%", "%"), ("Households", "household"), ("人", "person")),
    ],
)
def test_the_unit_of_a_quantity_is_written_as_in_a_ledger(spelling: str, shown: str) -> None:
    assert f"{Quantity(3, spelling):~P}" == f"3 {shown}"


@pytest.mark.parametrize("spelling", ["m", "acre", "((((", "m²**99", "m²/", "/", "m²·m²"])
def test_pint_never_parses_the_unit_of_a_caller(spelling: str) -> None:
    with pytest.raises(NotFoundError):
        Quantity(3, spelling)
    with pytest.raises(NotFoundError):
        square_meters(3).to(spelling)


def test_a_unit_of_another_registry_is_refused() -> None:
    theirs = FLOATS
    for unit in (theirs.Unit("mu"), theirs.Quantity(1, "mu"), 5, object()):
        with pytest.raises(InvalidValueError):
            Quantity(3, unit)
    assert Quantity(3, square_meters(1).units) == square_meters(3)


# Exactness


@pytest.mark.parametrize(
    ("mus", "area"), [("0.6", 400), ("0.9", 600), ("1.5", 1000), ("0.15", 100), ("300", 200_000)]
)
def test_a_mu_is_exactly_two_thousand_thirds_of_a_square_meter(mus: str, area: int) -> None:
    assert amount(f"{mus}亩", "m²").magnitude == area
    assert mu(mus).magnitude == area
    assert Quantity(mus, "mu").to("m²").magnitude == area
    assert square_meters(area).to("mu").magnitude == Decimal(mus)


@given(sizes)
def test_a_conversion_is_the_true_quotient_rounded_once(size: Decimal) -> None:
    true = Fraction(size) * 2000 / 3
    with localcontext(Context(prec=28)):
        rounded = Decimal(true.numerator) / Decimal(true.denominator)
    assert mu(size).magnitude == rounded


@given(sizes)
def test_a_month_of_pay_is_exactly_a_twelfth_of_its_year(size: Decimal) -> None:
    assert magnitude(yuan_per_month(size), "yuan/year") == size * 12
    assert magnitude(make(size * 12, "yuan/year"), "yuan/month") == size


def test_percent_is_a_hundredth() -> None:
    assert percent(20) == Quantity("0.2")
    assert magnitude(Quantity("0.2"), "%") == 20
    assert square_meters(50) * percent(20) == square_meters(10)


def test_the_decimal_context_of_the_host_changes_nothing() -> None:
    def everything() -> list[object]:
        area, density = mu("123.456789"), yuan("98765.4321") / households(7)
        return [
            *(area.magnitude, number(area.magnitude), plain(area, "m²"), repr(area), f"{area:~P}"),
            *(hash(area), area.to("mu").magnitude, area.to("km²").magnitude, density.magnitude),
            *((area + mu("0.000001")).magnitude, (area * 3 - area).magnitude, (area / 7).magnitude),
            *(
                area == Quantity("123.456789", "mu"),
                area < mu(124),
                -area,
                abs(area),
                round(area, 1),
            ),
            *(float(percent("12.345")), divmod(area, mu(7)), area // mu(7), area % mu(7), area**2),
            *(amount("12345.6789亩", "km²"), amount(0.1 + 0.2, "m²"), count("1.2345万", "person")),
            *(
                units.read("约1234.5678亩"),
                units.read("1234.5-6789.25亩"),
                Range("1.2345", "9876.5"),
            ),
            *(amount(FLOATS.Quantity(1.2345678, "hectare"), "m²"), 2 * area, 1 / area),
            *(yuan_per_month("1234.56").to("yuan/year"), Quantity(1, "mu").to_base_units()),
        ]

    expected = everything()
    for context in hostile_contexts():
        with localcontext(context):
            assert everything() == expected


def test_the_first_conversion_of_a_process_is_exact_in_any_host_context() -> None:
    # pint keeps the factors it has worked out: those of a narrow context must not be kept.
    program = (
        "import decimal; decimal.getcontext().prec = 3\n"
        "from community_governance.units import Quantity\n"
        "assert hash(Quantity('0.6', 'mu')) == hash(Quantity(400, 'm²'))\n"
        "ours = Quantity(3, 'mu/household')\n"
        "assert str(ours.to('m²/household').magnitude) == '2000'\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603  (our own words)


def test_exact_hands_out_a_context_of_fifty_digits_and_takes_it_back() -> None:
    before = getcontext().prec
    with exact() as context:
        assert context.prec == getcontext().prec == 50
        context.prec = 5
    assert getcontext().prec == before
    assert units.CONTEXT.prec == 50


# Behavior of quantities


def test_results_of_arithmetic_are_quantities_of_this_library() -> None:
    area = square_meters(30)
    results: list[object] = [
        *(area + area, area - area, area * 2, 2 * area, area / 2, 1 / area, -area, +area),
        *(abs(area), round(area), area // area, area % area, *divmod(area, area), area**2),
        *(area / households(100), area.to("km²"), area.to_base_units(), sum([area, area])),
        *(5 * area.units, copy.copy(area), area.to_root_units()),
    ]
    assert {type(result) for result in results} == {Quantity}
    assert {type(result.magnitude) for result in results if isinstance(result, Quantity)} == {
        Decimal
    }


def test_equal_amounts_are_equal_and_hash_alike_in_any_unit() -> None:
    pairs = [
        (Quantity("0.6", "mu"), square_meters(400)),
        (square_kilometers(2), square_meters(2_000_000)),
        (yuan_per_month(1500), yuan_per_year(18000)),
        (Quantity(1, "year"), Quantity(12, "month")),
        (percent(20), Quantity("0.2")),
    ]
    for a, b in pairs:
        assert a == b
        assert b == a
        assert hash(a) == hash(b)
        assert len({a, b}) == 1
    assert square_meters(400) != households(400)
    assert square_meters(400) != 400
    assert percent(20) == Decimal("0.2")
    assert square_meters(400) < square_meters(401) <= mu("0.6015")


@given(sizes)
def test_a_quantity_equals_what_it_converts_to(size: Decimal) -> None:
    area = Quantity(size, "mu")
    for unit in ("m²", "hectare"):
        assert area == area.to(unit)
    assert hash(area) == hash(area.to("m²"))


def test_a_quantity_of_another_registry_is_never_equal_and_never_an_error() -> None:
    theirs = FLOATS
    assert square_meters(400) != theirs.Quantity(400, "meter ** 2")
    assert square_meters(400) != theirs.Quantity(1, "hour")


@given(sizes, house_units)
def test_quantities_survive_pickle_and_copies(size: Decimal, unit: str) -> None:
    quantity = make(size, unit)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(quantity, protocol))
        assert type(back) is Quantity
        assert back == quantity
        assert back.is_in(unit)
    assert copy.deepcopy(quantity) is copy.copy(quantity) is quantity


def test_a_pickle_opens_in_a_process_that_never_saw_the_library() -> None:
    program = "import pickle,sys; q = pickle.loads(bytes.fromhex(sys.argv[1])); print(repr(q))"
    pickled = pickle.dumps(Quantity("30", "m²/household")).hex()
    done = subprocess.run(  # noqa: S603  (our own words)
        [sys.executable, "-X", "utf8", "-c", program, pickled], check=True, capture_output=True
    )
    assert done.stdout.decode().strip() == 'Quantity("30 m²/household")'


# What pint changes in place. A name that is new in pint shows up here: see that it is refused.
IN_PLACE = {
    *("ito", "ito_base_units", "ito_preferred", "ito_reduced_units", "ito_root_units"),
    *("ito_unprefixed", "fill", "put", "__setitem__", "_iadd_sub", "_imul_div", "__iadd__"),
    *("__isub__", "__imul__", "__idiv__", "__itruediv__", "__ifloordiv__", "__imod__", "__ipow__"),
}


def test_the_methods_of_pint_that_work_in_place_are_the_ones_we_know() -> None:
    innocent = {"__init__", "__init_subclass__", "__int__", "__iter__", "__invert__", "__index__"}
    found = {
        name
        for name in dir(pint.Quantity)
        if name.startswith(("ito", "_i", "__i", "__set", "__del"))
        or name in {"fill", "put", "sort", "resize", "itemset", "setflags", "partition"}
    }
    plain_attributes = {"__setattr__", "__delattr__", *(n for n in found if n.startswith("_is"))}
    assert found - innocent - plain_attributes == IN_PLACE


@pytest.mark.parametrize(
    "change",
    [
        lambda q: q.ito("km²"),
        lambda q: q.ito("m²"),
        lambda q: q.ito_base_units(),
        lambda q: q.ito_root_units(),
        lambda q: q.ito_reduced_units(),
        lambda q: q.ito_preferred([]),
        lambda q: q.ito_unprefixed(),
        lambda q: q.fill(square_meters(1)),
        lambda q: q.put(0, square_meters(1)),
        lambda q: q.__setitem__(0, 1),
        lambda q: q._iadd_sub(square_meters(1), lambda a, b: a + b),
        lambda q: q._imul_div(2, lambda a, b: a * b),
        lambda q: setattr(q, "_magnitude", Decimal(1)),
        lambda q: setattr(q, "_units", None),
        lambda q: setattr(q, "note", "new"),
        lambda q: delattr(q, "_magnitude"),
    ],
)
def test_a_quantity_refuses_every_change(change: Callable[[Any], object]) -> None:
    quantity = Quantity("0.6", "mu")
    with pytest.raises(FrozenInstanceError):
        change(quantity)
    assert repr(quantity) == 'Quantity("0.6 mu")'


def test_an_augmented_assignment_makes_a_new_quantity() -> None:
    kept = area = square_meters(400)
    area += square_meters(10)
    area -= square_meters(5)
    area *= 2
    area /= 3
    assert area == square_meters(270)
    rarer: list[Callable[[Any, Any], Any]] = [operator.imod, operator.ifloordiv]
    for operate in rarer:
        assert type(operate(area, square_meters(200))) is Quantity
    assert area == square_meters(270)
    assert kept.magnitude == 400
    assert kept == square_meters(400)


def test_the_dimension_of_a_quantity_may_be_asked_for_again() -> None:
    area = square_meters(400)
    assert area.dimensionality == area.dimensionality == mu(1).dimensionality
    assert area.check("[length] ** 2")


def test_the_registry_of_the_host_is_neither_used_nor_changed_and_no_definitions_are_read() -> None:
    program = (
        "import sys, pint\n"
        "opened = []\n"
        "sys.addaudithook(lambda e, a: opened.append(str(a[0])) if e == 'open' else None)\n"
        "before = pint.application_registry.get()\n"
        "from community_governance.units import *\n"
        "amount('0.6亩', 'm²') + square_meters(3)\n"
        "assert pint.application_registry.get() is before\n"
        "assert type(before) is pint.LazyRegistry, 'it was built'\n"
        "assert not [path for path in opened if not path.endswith(('.py', '.pyc'))], opened\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603  (our own words)


# House units in and out


def test_make_and_magnitude_are_a_door_in_and_a_door_out() -> None:
    area = make(Decimal(400), "m²")
    assert area == square_meters(400)
    assert magnitude(area, "m²") == 400
    assert magnitude(area, "km²") == Decimal("0.0004")
    assert magnitude(Quantity(400, "m²/household") * households(2), "m²") == 800
    assert area.is_in("m²")
    assert not area.is_in("km²")
    with pytest.raises(WrongDimensionError) as caught:
        magnitude(area, "household")
    assert (caught.value.given, caught.value.expected) == ("400 m²", "household")


@pytest.mark.parametrize(
    ("value", "digits"),
    [("4E+2", "400"), ("400.0", "400"), ("0.50", "0.5"), ("-0.0", "0"), ("1E-7", "0.0000001"),
     ("100", "100"), ("-5.10", "-5.1"), ("0E+3", "0")],
)  # fmt: skip
def test_a_number_is_written_in_its_shortest_plain_digits(value: str, digits: str) -> None:
    assert number(Decimal(value)) == digits


def test_the_plain_form_is_the_number_and_the_house_unit() -> None:
    assert plain(Quantity("0.6", "mu"), "m²") == "400 m²"
    assert plain(yuan_per_month(1500), "yuan/month") == "1500 yuan/month"
    assert plain(yuan_per_month(1500), "yuan/year") == "18000 yuan/year"
    assert plain(percent("12.50"), "%") == "12.5 %"


@given(
    st.integers(0, 10**28 - 1),
    st.integers(-24, 24),
    house_units,
)
def test_the_plain_form_of_every_amount_is_read_back(digits: int, power: int, unit: str) -> None:
    size = Decimal(f"{digits}E{power - len(str(digits)) + 1}")
    text = plain(amount(size, unit), unit)
    assert len(text) <= 64
    assert amount(text, unit).magnitude == size
    assert Quantity(text) == amount(size, unit)


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        *(("square_meters", "m²"), ("square_kilometers", "km²"), ("households", "household")),
        *(("persons", "person"), ("workers", "worker"), ("communities", "community")),
        *(("grids", "grid"), ("items", "item"), ("compounds", "compound"), ("yuan", "yuan")),
        *(("yuan_per_month", "yuan/month"), ("yuan_per_year", "yuan/year"), ("percent", "%")),
        ("years", "year"),
    ],
)
def test_each_constructor_makes_an_amount_of_its_unit(name: str, unit: str) -> None:
    construct = getattr(units, name)
    assert construct.__name__ == name
    assert unit in construct.__doc__
    for value in (30, Decimal(30), "30", f"30 {unit}"):
        assert construct(value) == Quantity(30, unit)
        assert construct(value).is_in(unit)
    with pytest.raises(InvalidValueError):
        construct(-1)


# Strict doors


def test_an_amount_in_its_house_unit_is_taken_as_it_is() -> None:
    area = square_meters(400)
    assert amount(area, "m²") is area


@pytest.mark.parametrize(
    "value",
    ["0.6亩", "0.04公顷", "400㎡", "４００平方米", "400", "0.0004 km²", 400, 400.0, Decimal(400),
     Quantity("0.6", "mu"), square_kilometers("0.0004"), "４００ m2", "400 sqm", "0.04万平米"],
)  # fmt: skip
def test_an_amount_is_taken_in_any_dress_and_kept_in_the_house_unit(value: object) -> None:
    taken = amount(value, "m²")
    assert taken.magnitude == 400
    assert taken.is_in("m²")
    assert measured(value, "m²") == taken


@pytest.mark.parametrize("value", ["约1500㎡", "300-500㎡", "300以上", "无", "—", "", "30头",
                                   "-5㎡", "300（含活动室120）", "1.2.3", "x" * 1000])  # fmt: skip
def test_a_text_that_is_no_exact_amount_is_refused_by_name(value: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        amount(value, "m²")
    assert value[:60] in caught.value.given
    assert len(caught.value.given) <= 64
    assert caught.value.message(lang="zh").startswith("应为一个确切数量")
    assert isinstance(caught.value, GovernanceError)


@pytest.mark.parametrize(
    "value", [-1, "-1", -0.5, Decimal(-1), Quantity(-1, "m²"), Quantity(-1, "mu")]
)
def test_nothing_below_zero_is_taken(value: object) -> None:
    for take in (amount, measured):
        with pytest.raises(InvalidValueError):
            take(value, "m²")


@pytest.mark.parametrize(
    "value", ["20 yuan", "20元", households(20), "20人", percent(20), Quantity(20)]
)
def test_an_amount_of_something_else_is_of_the_wrong_dimension(value: object) -> None:
    for take in (amount, measured, count, counted):
        with pytest.raises(WrongDimensionError):
            take(value, "m²")


@pytest.mark.parametrize("value", [2013, 2013.0, Decimal(2013), Decimal("2013.00"),
                                   "2,013户", "2013", "２０１３ 户", "0.2013万户",
                                   households(2013)])  # fmt: skip
def test_a_count_is_a_plain_integer(value: object) -> None:
    assert count(value, "household") == 2013
    assert type(count(value, "household")) is int
    assert counted(value, "household") == 2013


@pytest.mark.parametrize("value", [12.5, "12.5户", Decimal("12.5"), -1, True, "约12", 10**30])
def test_a_count_is_whole_and_not_negative(value: object) -> None:
    with pytest.raises(InvalidValueError):
        count(value, "household")


def test_a_count_needs_a_house_unit_even_for_a_plain_integer() -> None:
    with pytest.raises(NotFoundError):
        count(5, "houshold")


# Quantities of other registries


@pytest.mark.parametrize(("theirs", "one"), [(FLOATS, 1.0), (DECIMALS, Decimal(1))])
def test_a_quantity_of_another_registry_is_converted_by_its_own_rules(
    theirs: Any, one: float | Decimal
) -> None:
    assert amount(theirs.Quantity(one, "hectare"), "m²") == square_meters(10_000)
    assert amount(theirs.Quantity(one, "mu"), "m²") == square_meters(500)
    assert amount(theirs.Quantity(one * 3, "km ** 2"), "km²") == square_kilometers(3)
    assert amount(theirs.Quantity(one * 20, "percent"), "%") == percent(20)
    assert amount(theirs.Quantity(one * 24, "month"), "year") == Quantity(2, "year")
    assert amount(theirs.Quantity(one * 2, "year"), "month") == Quantity(24, "month")


def test_floats_of_another_registry_are_read_to_twelve_digits_where_it_converted_them() -> None:
    theirs = FLOATS
    short = [
        size
        for size in range(1, 2000)
        if theirs.Quantity(size / 10_000, "hectare").m_as("m**2") != size
    ]
    assert short, "floats have become exact: this test shows nothing"
    for size in range(1, 2000):
        assert amount(theirs.Quantity(size / 10_000, "hectare"), "m²").magnitude == size
    assert amount(theirs.Quantity(Decimal("0.07"), "hectare"), "m²").magnitude == 700
    tiny = 400.00000000000006
    assert amount(theirs.Quantity(tiny, "meter ** 2"), "m²").magnitude == Decimal(str(tiny))


def test_what_comes_from_another_registry_is_ours_from_then_on() -> None:
    area = amount(FLOATS.Quantity(3, "m**2"), "m²")
    assert type(area) is Quantity
    assert area + square_meters(1) == square_meters(4)


@pytest.mark.parametrize(
    ("size", "unit", "house"),
    [(1, "hour", "m²"), (1, "m", "m²"), (1, "household", "household"), (1, "m**2", "household"),
     (1, "", "household"), (1, "m**2", "yuan")],
)  # fmt: skip
def test_what_another_registry_cannot_convert_is_of_the_wrong_dimension(
    size: int, unit: str, house: str
) -> None:
    with pytest.raises(WrongDimensionError):
        amount(FLOATS.Quantity(size, unit), house)


NO_NUMPY = pytest.mark.skipif(find_spec("numpy") is None, reason="pint takes lists with NumPy")


@pytest.mark.parametrize(
    "size", [float("nan"), float("inf"), -1.0, pytest.param([1.0, 2.0], marks=NO_NUMPY)]
)
def test_another_registry_brings_no_numbers_that_are_none(size: object) -> None:
    with pytest.raises(InvalidValueError):
        amount(FLOATS.Quantity(size, "hectare"), "m²")


def test_a_number_that_its_own_registry_cannot_convert_is_refused() -> None:
    with pytest.raises(InvalidValueError):
        amount(DECIMALS.Quantity(Decimal("1E+999999"), "hectare"), "m²")


def test_a_float_in_a_registry_of_decimals_is_read_to_twelve_digits_or_refused() -> None:
    try:
        assert amount(DECIMALS.Quantity(0.07, "hectare"), "m²") == square_meters(700)
    except InvalidValueError:
        assert pint.__version__.startswith("0.25"), "there floats and Decimals do not mix"


# Ranges


def test_a_range_keeps_its_ends_as_exact_numbers() -> None:
    known = Range(1400, "1,600")
    assert (known.low, known.high) == (Decimal(1400), Decimal(1600))
    assert known.unit is None
    assert known.near is None
    assert Range(1400, 1600) == Range(Decimal(1400), Decimal("1600.0"))
    assert hash(Range(1400, 1600)) == hash(Range("1400", "1600"))
    assert Range(None, None, near=1500).near == 1500
    assert pickle.loads(pickle.dumps(known)) == known


@pytest.mark.parametrize(
    ("low", "high", "near"),
    [(2, 1, None), (1, 2, 3), (2, 3, 1), (Decimal("NaN"), 1, None), (1, Decimal("Infinity"), None),
     (True, 2, None), ("one", 2, None), (f"{'0' * 64}1", 2, None)],
)  # fmt: skip
def test_ends_out_of_order_or_not_finite_make_no_range(
    low: Decimal, high: Decimal, near: Decimal | None
) -> None:
    with pytest.raises(InvalidValueError):
        Range(low, high, near=near)


@pytest.mark.parametrize("value", [True, None, "one", float("nan"), "1" * 65, 10**30])
def test_what_is_no_number_of_a_sensible_size_is_refused_in_either_language(value: object) -> None:
    with pytest.raises(InvalidValueError) as caught:
        Quantity(value, "m²")
    assert caught.value.message().startswith("expected a finite number, not ")
    assert caught.value.message(lang="zh").startswith("应为有限的数（给出：")


@pytest.mark.parametrize("unit", ["acre", "m²/acre", ["m²"]])
def test_a_unit_that_is_unknown_is_called_a_unit(unit: object) -> None:
    for use in (lambda: check_unit(unit), lambda: square_meters(3).to(unit)):  # type: ignore[arg-type]
        with pytest.raises((NotFoundError, InvalidValueError)) as caught:
            use()
        if isinstance(caught.value, NotFoundError):
            assert caught.value.kind == "unit"
            assert "household" in caught.value.known


def test_less_than_nothing_and_a_strangers_unit_are_refused_in_either_language() -> None:
    with pytest.raises(InvalidValueError) as below:
        amount(-1, "m²")
    assert below.value.message() == "expected zero or more, not -1"
    assert below.value.message(lang="zh") == "不应为负数（给出：-1）"
    with pytest.raises(InvalidValueError) as strange:
        square_meters(3).to(pint.UnitRegistry().meter)
    assert strange.value.message().startswith("expected a unit of this library, not ")
    assert strange.value.message(lang="zh").startswith("应为本库的单位（给出：")


def test_decimals_of_a_stranger_who_reckons_in_decimals_are_kept_to_the_last_digit() -> None:
    theirs: Any = pint.UnitRegistry(non_int_type=Decimal)
    wide = theirs.Quantity(Decimal("1.234567890123456"), "kilometer ** 2")
    assert amount(wide, "m²").magnitude == Decimal("1234567.890123456")


def test_ends_out_of_order_are_named_in_either_language() -> None:
    with pytest.raises(InvalidValueError) as caught:
        Range(1600, 1400, near=1500)
    assert caught.value.message() == "expected the low end first, not 1600, 1500, 1400"
    assert caught.value.message(lang="zh") == "应先写下限（给出：1600, 1500, 1400）"


def test_a_range_converts_exactly_and_takes_on_a_unit_it_lacks() -> None:
    wide = Range("0.0003", None, "km²", near="0.0004")
    assert wide.in_unit("m²") == Range(300, None, "m²", near=400)
    assert Range(1400, 1600).in_unit("household") == Range(1400, 1600, "household")
    with pytest.raises(WrongDimensionError):
        wide.in_unit("household")
    with pytest.raises(NotFoundError):
        wide.in_unit("acre")
    with pytest.raises(NotFoundError):
        Range(1, 2).in_unit("acre")
    with pytest.raises(NotFoundError):
        Range(1, 2, "acre")


def test_fields_that_take_ranges_take_texts_that_say_one() -> None:
    assert measured("约0.6亩", "m²") == Range(None, None, "m²", near=400)
    assert measured("300～500㎡", "m²") == Range(300, 500, "m²")
    assert measured(Range("0.5", 1, "km²"), "m²") == Range(500_000, 1_000_000, "m²")
    assert counted("约1500户", "household") == Range(None, None, "household", near=1500)
    assert counted(Range(1400, 1600), "household") == Range(1400, 1600, "household")
    again = counted("900户左右", "household")
    assert counted(again, "household") == again


@pytest.mark.parametrize("value", [Range(-1, 5), Range(None, -1), "—", "300-500（估）", "两三百"])
def test_fields_that_take_ranges_refuse_what_is_none_or_below_zero(value: object) -> None:
    for take in (measured, counted):
        with pytest.raises(InvalidValueError):
            take(value, "household")


def test_the_ends_of_a_counted_range_are_whole() -> None:
    for value in (Range("1.5", 2), Range(1, None, near="1.5"), "1.5-2户"):
        with pytest.raises(InvalidValueError):
            counted(value, "household")
        assert isinstance(measured(value, "household"), Range)


def test_a_range_of_something_else_is_of_the_wrong_dimension() -> None:
    for take in (measured, counted):
        with pytest.raises(WrongDimensionError):
            take(Range(1, 2, "m²"), "household")
        with pytest.raises(WrongDimensionError):
            take("300-500㎡", "household")


def test_every_public_name_is_there() -> None:
    assert all(hasattr(units, name) for name in units.__all__)
