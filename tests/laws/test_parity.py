"""Law: objects and tables agree, in every engine that is installed, at the line above all.

Design rule "exact at the line": who has exactly what is required meets it, with a shortfall of
exactly 0, for values below 10⁷ with four decimals or below 10⁹ with two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from decimal import ROUND_CEILING, Decimal
from itertools import product
from math import inf, isclose, nan
from random import Random
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from community_governance import BUILTIN, check, facts_needed
from community_governance.interchange.tables import OUTPUTS, check_table, column_name
from community_governance.interchange.testing import DOCUMENT, fact_values, standards
from community_governance.model.demands import (
    About,
    AllOf,
    Amount,
    AnyOf,
    AtLeast,
    AtMost,
    Bound,
    Clamped,
    Demand,
    Exactly,
    Fixed,
    Rate,
    Share,
    Test,
    basis_of,
)
from community_governance.model.facts import (
    CATEGORIES,
    COMMUNITY_WORKERS,
    GRIDS,
    HOUSEHOLDS,
    OFFICE_AREA,
    PERMANENT_HOUSEHOLDS,
    PUBLIC_SPACE_AREA,
    RESIDENTS,
    STAFF,
    WORKING_PREMISES_AREA,
    Fact,
    FactKind,
)
from community_governance.model.findings import Finding, Verdict
from community_governance.model.policy import PolicyOrStandards, standards_in
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.vocabulary import (
    CATEGORY_WORDS,
    CENTRAL_CITY,
    CITY,
    NEW_BUILD,
    RURAL,
    Category,
)
from community_governance.units import (
    Quantity,
    Range,
    grids,
    households,
    persons,
    square_meters,
    workers,
)

nw = pytest.importorskip("narwhals")
pl = pytest.importorskip("polars")
pd = pytest.importorskip("pandas")

ON = date(2025, 12, 31)
CODES = {
    Verdict.MET: 0,
    Verdict.NOT_MET: 1,
    Verdict.UNDETERMINED: 2,
    Verdict.NOT_YET_DUE: 3,
    Verdict.NOT_APPLICABLE: 4,
}
Row = Mapping[Fact, object]
Columns = dict[str, list[Any]]
Answers = dict[str, list[float | None]]


# --- rows become tables, and tables answers ---


def columns_of(rows: Sequence[Row]) -> Columns:
    """Return rows of facts as columns; a range becomes the columns of its ends."""
    facts = dict.fromkeys(fact for row in rows for fact in row)
    columns: Columns = {"row": list(range(len(rows)))}
    for fact in facts:
        values = [row.get(fact) for row in rows]
        if fact == CATEGORIES:
            columns[fact.key] = [None if value is None else "|".join(value) for value in values]  # type: ignore[arg-type]
            continue
        columns[fact.key] = [None if isinstance(value, Range) else plain(value) for value in values]
        if any(isinstance(value, Range) for value in values):
            ends = [value if isinstance(value, Range) else Range(None, None) for value in values]
            columns[f"{fact.key}_low"] = [plain(end.low) for end in ends]
            columns[f"{fact.key}_high"] = [plain(end.high) for end in ends]
    return columns


def plain(value: object) -> float | None:
    if value is None:
        return None
    return float(value.magnitude if isinstance(value, Quantity) else value)  # type: ignore[arg-type]


def polars_table(columns: Columns) -> Any:
    types = {name: pl.String if name == CATEGORIES.key else pl.Float64 for name in columns}
    return pl.DataFrame(columns, schema=types)


def by_polars(columns: Columns, asked: PolicyOrStandards, **how: Any) -> Answers:
    checked = check_table(polars_table(columns), asked, **how)
    return {name: checked[name].to_list() for name in checked.columns[len(columns) :]}


def by_lazy_polars(columns: Columns, asked: PolicyOrStandards, **how: Any) -> Answers:
    checked = check_table(polars_table(columns).lazy(), asked, **how)
    assert isinstance(checked, pl.LazyFrame)
    done = checked.collect()
    return {name: done[name].to_list() for name in done.columns[len(columns) :]}


def by_pandas(columns: Columns, asked: PolicyOrStandards, **how: Any) -> Answers:
    table = pd.DataFrame(
        {name: pd.Series(values, dtype=object) for name, values in columns.items()}
    )
    numbers = [name for name in columns if name != CATEGORIES.key]
    checked = check_table(table.astype(dict.fromkeys(numbers, "float64")), asked, **how)
    return {
        name: [None if value != value else value for value in checked[name].tolist()]  # noqa: PLR0124  (NaN)
        for name in checked.columns[len(columns) :]
    }


ENGINES: tuple[Callable[..., Answers], ...] = (by_polars, by_lazy_polars, by_pandas)


# --- what objects say, as a table says it ---


def expected_required(finding: Finding) -> float | None:
    """Of a range of requirements there is no one number."""
    if any(isinstance(part.required, Range) for part in finding.parts):
        return None
    number = finding.numbers.required
    return None if number is None else float(number)  # type: ignore[arg-type]


def expected_shortfall(finding: Finding) -> float | None:
    """Nothing is said of what is open, and of a range of shortfalls there is no one number."""
    if finding.verdict is Verdict.UNDETERMINED:
        return None
    if any(isinstance(part.shortfall, Range) for part in finding.parts):
        return None
    number = finding.numbers.shortfall
    return None if number is None else float(number)  # type: ignore[arg-type]


def is_close(one: float | None, other: float | None, slack: float = 0.0) -> bool:
    if one is None or other is None:
        return one is other
    return isclose(one, other, rel_tol=1e-12, abs_tol=slack)


def numeric_standards(asked: PolicyOrStandards) -> list[Standard]:
    return [
        standard
        for standard in standards_in(asked)
        if standard.subject is Subject.COMMUNITY
        and all(test.fact.kind is not FactKind.WORDS for test in standard.tests)
    ]


def assert_agree(
    rows: Sequence[Row],
    asked: PolicyOrStandards,
    *,
    on: date = ON,
    about: Decimal | None = None,
    engines: Iterable[Callable[..., Answers]] = ENGINES,
) -> None:
    """Check rows as objects and as tables, and compare every verdict and every number."""
    numeric = numeric_standards(asked)
    findings = list(check(rows, numeric, on=on, about=about))
    columns = columns_of(rows)
    for engine in engines:
        answers = engine(columns, asked, on=on, about=about)
        assert list(answers) == [
            column_name(standard, output)
            for standard in numeric
            for output in ("verdict", "required", "shortfall")
        ]
        for place, standard in enumerate(numeric):
            verdicts = answers[column_name(standard, "verdict")]
            required = answers[column_name(standard, "required")]
            shortfall = answers[column_name(standard, "shortfall")]
            for number, row in enumerate(rows):
                finding = findings[place * len(rows) + number]
                said = (engine.__name__, standard.demand, row)
                assert verdicts[number] == CODES[finding.verdict], said
                asks, lacks = expected_required(finding), expected_shortfall(finding)
                assert is_close(required[number], asks), said
                # What is left of two large numbers is as exact as they are.
                slack = 0.0 if lacks == 0 else 1e-9 * max(1.0, asks or 0.0)
                assert is_close(shortfall[number], lacks, slack), said


def synthetic(
    demands: Iterable[Demand], *, applies_to: Scope = Scope(), due: date | None = None
) -> list[Standard]:
    return [
        Standard(
            key=f"synthetic-{number}",
            subject=Subject.COMMUNITY,
            demand=demand,
            applies_to=applies_to,
            due=due,
            citations=(DOCUMENT.cite("一(一)"),),
        )
        for number, demand in enumerate(demands)
    ]


# --- every bound, amount and join ---

AREA, SPACE = WORKING_PREMISES_AREA, PUBLIC_SPACE_AREA
BOUNDS: tuple[Callable[[Amount], Bound], ...] = (AtLeast, AtMost, Exactly, About)
AMOUNTS: tuple[tuple[Fact, Amount], ...] = (
    (AREA, Fixed(square_meters(400))),
    (AREA, Fixed(square_meters("498.96"))),
    (AREA, Rate(square_meters(30), households(100), HOUSEHOLDS)),
    (AREA, Rate(square_meters(33), households(100), HOUSEHOLDS)),
    (AREA, Rate(square_meters(1), households(3), HOUSEHOLDS)),
    (AREA, Rate(square_meters("0.35"), persons(7), RESIDENTS)),
    (
        AREA,
        Clamped(
            Rate(square_meters(33), households(100), HOUSEHOLDS),
            square_meters(200),
            square_meters(900),
        ),
    ),
    (OFFICE_AREA, Share(Decimal(20), SPACE)),
    (OFFICE_AREA, Share(Decimal("12.5"), SPACE)),
    (OFFICE_AREA, Share(Decimal(0), SPACE)),
    (STAFF, Fixed(workers(7))),
    (STAFF, Fixed(workers("6.5"))),
    (STAFF, Rate(workers(1), households(200), PERMANENT_HOUSEHOLDS)),
    (STAFF, Rate(workers(18), persons(10000), RESIDENTS)),
    (STAFF, Rate(workers(1), square_meters(150), AREA)),
    (STAFF, Share(Decimal(30), COMMUNITY_WORKERS)),
    (
        STAFF,
        Clamped(Rate(workers(1), households(200), PERMANENT_HOUSEHOLDS), workers(5), workers(9)),
    ),
    (STAFF, Clamped(Rate(workers(1), households(200), HOUSEHOLDS), workers("4.5"), workers(9))),
    (GRIDS, Rate(grids(1), households(300), HOUSEHOLDS)),
)
TESTS = [Test(fact, bound(amount)) for fact, amount in AMOUNTS for bound in BOUNDS]


def at_least(amount: Amount, fact: Fact = AREA) -> Test:
    return Test(fact, AtLeast(amount))


def at_most(amount: Amount, fact: Fact = AREA) -> Test:
    return Test(fact, AtMost(amount))


PER_HUNDRED = Rate(square_meters(33), households(100), HOUSEHOLDS)
PER_PERSON = Rate(square_meters("0.3"), persons(1), RESIDENTS)
FIVE_STAFF = at_least(Fixed(workers(5)), STAFF)
JOINS: list[Demand] = [
    AllOf((at_least(PER_HUNDRED), at_least(Fixed(square_meters(500))))),
    AnyOf((at_least(Fixed(square_meters(500))), at_least(PER_HUNDRED))),
    AllOf((at_least(Fixed(square_meters(300))), at_least(Fixed(square_meters(500))))),
    AnyOf((at_most(PER_HUNDRED), at_most(Fixed(square_meters(500))))),
    AllOf((at_most(PER_HUNDRED), at_most(PER_PERSON))),
    AllOf((at_least(PER_HUNDRED), at_least(PER_PERSON))),
    AnyOf((at_least(PER_HUNDRED), at_least(PER_PERSON))),
    AllOf((at_least(Fixed(square_meters(300))), at_most(Fixed(square_meters(500))))),
    AnyOf(
        (
            Test(HOUSEHOLDS, About(Fixed(households(200)))),
            Test(RESIDENTS, About(Fixed(persons(600)))),
        )
    ),
    AllOf((at_least(PER_HUNDRED), FIVE_STAFF)),
    AnyOf(
        (
            at_least(Fixed(workers(9)), STAFF),
            AllOf((at_least(PER_HUNDRED), at_most(Share(Decimal(20), SPACE), OFFICE_AREA))),
        )
    ),
    AllOf(
        (AnyOf((at_least(PER_HUNDRED), at_least(PER_PERSON))), at_least(Fixed(workers(5)), STAFF))
    ),
]
EVERY = synthetic([*TESTS, *JOINS])
FACTS = (
    HOUSEHOLDS,
    PERMANENT_HOUSEHOLDS,
    RESIDENTS,
    AREA,
    SPACE,
    OFFICE_AREA,
    STAFF,
    COMMUNITY_WORKERS,
    GRIDS,
)


def on_the_line(amount: Amount, basis: Decimal) -> Decimal:
    match amount:
        case Fixed(quantity):
            return quantity.magnitude
        case Rate(quantity, per):
            return quantity.magnitude * basis / per.magnitude
        case Share(percent, _):
            return percent * basis / 100
        case Clamped(rate, low, high):
            return min(max(on_the_line(rate, basis), low.magnitude), high.magnitude)


def near_the_line() -> list[Row]:
    """Return rows that have what is asked, a hair less and a hair more."""
    rows: list[Row] = []
    bases = [Decimal(number) for number in (0, 1, 200, 201, 1512, 2100, 9999)]
    for (fact, amount), basis in product(AMOUNTS, bases):
        line = on_the_line(amount, basis)
        if fact.kind is FactKind.COUNT:
            line = line.to_integral_value(ROUND_CEILING)
        step = Decimal(1) if fact.kind is FactKind.COUNT else Decimal("0.01")
        known: dict[Fact, object] = {
            HOUSEHOLDS: int(basis),
            PERMANENT_HOUSEHOLDS: int(basis),
            RESIDENTS: int(basis),
            SPACE: basis,
            AREA: basis,
            COMMUNITY_WORKERS: int(basis),
        }
        line = line.quantize(Decimal("0.0001"))  # a third of a square meter is nobody's area
        have = [line + off for off in (-step, 0, step) if line + off >= 0]
        tenth = (line * Decimal("0.9"), line * Decimal("1.1"))
        have += tenth if fact.kind is FactKind.AMOUNT else ()
        rows += [
            known | {fact: int(each) if fact.kind is FactKind.COUNT else each} for each in have
        ]
    return rows


@pytest.mark.parametrize("about", [None, Decimal(0), Decimal("0.1"), Decimal(1)])
def test_objects_and_tables_agree_near_the_line_of_every_bound(about: Decimal | None) -> None:
    assert_agree(near_the_line(), EVERY, about=about)


def values_of(fact: Fact) -> st.SearchStrategy[object]:
    """Draw small numbers, of which many lie on a line, and ranges of them."""
    if fact.kind is FactKind.COUNT:
        number: st.SearchStrategy[Any] = st.integers(0, 3000) | st.sampled_from(
            (0, 5, 7, 9, 200, 600)
        )
    else:
        number = st.decimals(0, 2000, places=2) | st.sampled_from((Decimal(0), Decimal(400)))
    ends = st.lists(number, min_size=2, max_size=2).map(sorted)
    known = st.sampled_from(((1, 1), (1, 0), (0, 1)))
    ranged = st.tuples(ends, known).map(
        lambda drawn: Range(
            drawn[0][0] if drawn[1][0] else None, drawn[0][1] if drawn[1][1] else None, fact.unit
        )
    )
    return number | ranged


ROWS = st.lists(
    st.fixed_dictionaries({}, optional={fact: values_of(fact) for fact in FACTS}),
    min_size=1,
    max_size=6,
)


@settings(max_examples=25)
@given(ROWS, st.sampled_from((None, Decimal("0.1"), Decimal(1))))
def test_objects_and_tables_agree_on_whatever_is_known(
    rows: list[Row], about: Decimal | None
) -> None:
    assert_agree(rows, EVERY, about=about)


def agree_among_themselves(categories: list[Category]) -> bool:
    return not any(one.is_apart_from(other) for one in categories for other in categories)


CATEGORY_KEYS = (
    st.lists(st.sampled_from(CATEGORY_WORDS), unique=True, max_size=3)
    .filter(agree_among_themselves)
    .map(lambda drawn: [each.key for each in drawn])
)
SCOPES = [
    Scope(),
    Scope(any_of=(CITY,)),
    Scope(any_of=(CITY,), none_of=(CENTRAL_CITY,)),
    Scope(none_of=(NEW_BUILD, RURAL)),
    Scope(any_of=(NEW_BUILD, CENTRAL_CITY)),
]


@settings(max_examples=15)
@given(
    st.lists(
        st.fixed_dictionaries(
            {},
            optional={
                CATEGORIES: CATEGORY_KEYS,
                AREA: values_of(AREA),
                HOUSEHOLDS: values_of(HOUSEHOLDS),
            },
        ),
        min_size=1,
        max_size=8,
    )
)
def test_objects_and_tables_agree_on_scopes(rows: list[Row]) -> None:
    asked = [
        evolve(
            standard, key=f"{standard.key}-{place}", due=date(2026, 6, 30) if place % 2 else None
        )
        for place, scope in enumerate(SCOPES)
        for standard in synthetic([at_least(PER_HUNDRED)], applies_to=scope)
    ]
    assert_agree(rows, asked)


BUILTIN_STANDARDS = numeric_standards(BUILTIN)
BUILTIN_FACTS = {
    one: fact_values(one)
    for standard in BUILTIN_STANDARDS
    for fact in standard.facts
    for one in (fact, *fact.stands_in)
}


@settings(max_examples=15)
@given(
    st.lists(
        st.fixed_dictionaries({}, optional={CATEGORIES: CATEGORY_KEYS, **BUILTIN_FACTS}),
        min_size=1,
        max_size=4,
    ),
    st.dates(date(2008, 1, 1), date(2032, 12, 31)),
)
def test_objects_and_tables_agree_on_the_built_in_policies(rows: list[Row], on: date) -> None:
    rows = [{fact: known(value) for fact, value in row.items()} for row in rows]
    assert_agree(rows, BUILTIN, on=on)


def known(value: object) -> object:
    """A range without ends says nothing in a table, where it is a range on an object."""
    if isinstance(value, Range) and value.low is None and value.high is None:
        return None
    return value


@settings(max_examples=25)
@given(st.data())
def test_objects_and_tables_agree_on_any_standard(data: st.DataObject) -> None:
    standard = data.draw(standards(Subject.COMMUNITY, FACTS))
    values = {fact: values_of(fact) for fact in standard.facts}
    row = st.fixed_dictionaries({}, optional=values | {CATEGORIES: CATEGORY_KEYS})
    assert_agree(data.draw(st.lists(row, min_size=1, max_size=4)), standard)


# --- every engine: one table of many rows each, since an engine may take long to begin ---

DAYS = [date(2008, 1, 1), date(2015, 6, 1), date(2018, 7, 5), ON, date(2030, 12, 31)]
UNKNOWN = (None, nan, inf, -1.0, 1e30)


def drawn(random: Random, fact: Fact) -> object:
    """Draw a value of a fact: nothing, zero, a number near those that are asked, or a range."""
    if random.random() < 0.15:
        return None
    size = random.choice((0, 1, 5, 199, 200, 1512, random.randrange(3000)))
    if fact.kind is FactKind.FLAG:
        return size % 2
    if fact.kind is FactKind.AMOUNT:
        size *= 100 if "yuan" in fact.unit else 1
    number = size if fact.is_counted else Decimal(size) + Decimal(random.randrange(3)) / 100
    if random.random() < 0.85:
        return number
    ends = sorted((number, number + random.choice((0, 1, 500))))
    low, high = random.choice(((ends[0], ends[1]), (ends[0], None), (None, ends[1])))
    return Range(low, high, fact.unit)


def at_the_line(random: Random, standard: Standard, row: dict[Fact, object]) -> None:
    """Give a row what a standard asks of it, or a hair less or more."""
    for test in standard.tests:
        if test.fact.kind is FactKind.FLAG:
            continue
        amount = test.bound.amount  # type: ignore[union-attr]  # numeric standards have one
        basis = Decimal(random.randrange(4000))
        for fact in basis_of(test):
            row[fact] = int(basis) if fact.is_counted else basis
        line = on_the_line(amount, basis)
        if test.fact.is_counted:
            line = line.to_integral_value(ROUND_CEILING)
        step = Decimal(1) if test.fact.is_counted else Decimal("0.01")
        have = max(Decimal(0), line.quantize(Decimal("0.0001")) + random.choice((-1, 0, 1)) * step)
        row[test.fact] = int(have) if test.fact.is_counted else have


def generated(random: Random, asked: Sequence[Standard], rows: int) -> list[dict[Fact, object]]:
    """Return rows of whatever may be known, of which half are at the line of a standard."""
    facts = [one for fact in facts_needed(asked) for one in (fact, *fact.stands_in)]
    made: list[dict[Fact, object]] = []
    for place in range(rows):
        row = {fact: drawn(random, fact) for fact in facts}
        if place % 2:
            at_the_line(random, random.choice(asked), row)
        words = random.sample(CATEGORY_WORDS, random.randrange(4))
        if agree_among_themselves(words):
            row[CATEGORIES] = [each.key for each in words]
        made.append(row)
    return made


def with_nothing_in_many_forms(random: Random, columns: Columns) -> Columns:
    """Say what is not known in all the ways a table has for it."""
    return {
        name: values
        if name == CATEGORIES.key
        else [random.choice(UNKNOWN) if value is None else value for value in values]
        for name, values in columns.items()
    }


def answers_of(checked: Any, names: Iterable[str]) -> Answers:
    table = nw.from_native(checked).lazy().collect()
    return {
        name: [None if value is None or value != value else value for value in table[name]]  # noqa: PLR0124
        for name in names
    }


@pytest.mark.parametrize("seed", [1, 2])
def test_every_engine_agrees_with_objects_on_all_that_the_documents_ask(
    engine: Callable[[Columns], Any], seed: int
) -> None:
    random = Random(seed)
    applied = [
        standard.read_as(Subject.COMMUNITY)
        for standard in standards_in(BUILTIN)
        if standard.subject in (Subject.JURISDICTION, Subject.GRID)
    ]
    asked = [*BUILTIN_STANDARDS, *applied]
    rows = generated(random, asked, 200)
    table = engine(with_nothing_in_many_forms(random, columns_of(rows)))
    about = Decimal("0.1") if seed == 2 else None

    def by_engine(_: Columns, these: PolicyOrStandards, **how: Any) -> Answers:
        names = [column_name(each, output) for each in asked for output in OUTPUTS]
        return answers_of(check_table(table, these, **how), names)

    assert_agree(rows, asked, about=about, engines=[by_engine])


def test_every_engine_agrees_with_objects_on_every_kind_of_demand(
    engine: Callable[[Columns], Any],
) -> None:
    random = Random(3)
    tested = [each for each in EVERY if isinstance(each.demand, Test)]
    rows = generated(random, tested, 150)
    columns = with_nothing_in_many_forms(random, columns_of(rows))
    findings = list(check(rows, EVERY, on=ON))
    checked = check_table(engine(columns), EVERY, on=ON, outputs=["verdict", "shortfall"])
    said = answers_of(checked, [column_name(each, o) for each in EVERY for o in OUTPUTS[::2]])
    for place, standard in enumerate(EVERY):
        these = findings[place * len(rows) :][: len(rows)]
        verdicts = said[column_name(standard, "verdict")]
        assert verdicts == [CODES[each.verdict] for each in these], standard.demand
        for number, finding in zip(said[column_name(standard, "shortfall")], these, strict=True):
            assert is_close(number, expected_shortfall(finding), 1e-6), (standard.demand, finding)


def test_every_engine_agrees_with_objects_where_each_row_has_its_own_day(
    engine: Callable[[Columns], Any],
) -> None:
    random = Random(4)
    rows = generated(random, BUILTIN_STANDARDS, 100)
    days = [random.choice(DAYS) for _ in rows]
    columns = columns_of(rows) | {"day": days}
    checked = check_table(engine(columns), BUILTIN_STANDARDS, on="day", outputs=["verdict"])
    names = [column_name(each) for each in BUILTIN_STANDARDS]
    said = answers_of(checked, names)
    for place, (row, day) in enumerate(zip(rows, days, strict=True)):
        expected = [CODES[each.verdict] for each in check(row, BUILTIN_STANDARDS, on=day)]
        assert [said[name][place] for name in names] == expected


# --- exactly what is required, for every household count ---

RATES = (
    (AREA, Rate(square_meters(20), households(100), HOUSEHOLDS)),
    (AREA, Rate(square_meters(30), households(100), HOUSEHOLDS)),
    (AREA, Rate(square_meters(33), households(100), HOUSEHOLDS)),
    (AREA, Rate(square_meters("0.3"), households(1), HOUSEHOLDS)),
    (AREA, Rate(square_meters(1), households(3), HOUSEHOLDS)),
    (AREA, Rate(square_meters(7), households(300), HOUSEHOLDS)),
    (STAFF, Rate(workers(1), households(200), HOUSEHOLDS)),
    (STAFF, Rate(workers(18), households(10000), HOUSEHOLDS)),
    (GRIDS, Rate(grids(1), households(300), HOUSEHOLDS)),
)
COUNTS = range(1, 20_001)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("fact", "rate"), RATES)
def test_exactly_what_is_required_meets_it_for_every_household_count(
    engine: Callable[..., Answers], fact: Fact, rate: Rate
) -> None:
    lines = [on_the_line(rate, Decimal(count)) for count in COUNTS]
    if fact.kind is FactKind.COUNT:
        lines = [line.to_integral_value(ROUND_CEILING) for line in lines]
    counts = [float(count) for count in COUNTS]
    (standard,) = synthetic([at_least(rate, fact)])
    names = [column_name(standard, output) for output in ("verdict", "required", "shortfall")]

    columns: Columns = {HOUSEHOLDS.key: counts, fact.key: [float(line) for line in lines]}
    verdicts, required, shortfall = (engine(columns, standard, on=ON)[name] for name in names)
    assert set(verdicts) == {0}
    assert set(shortfall) == {0.0}
    assert required == [float(line) for line in lines]

    columns[fact.key] = [max(0.0, float(line - Decimal("0.01"))) for line in lines]
    verdicts, _, shortfall = (engine(columns, standard, on=ON)[name] for name in names)
    assert set(verdicts) == {1}
    assert shortfall == pytest.approx([0.01] * len(COUNTS), rel=1e-6)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(("most", "places"), [(10**7, 4), (10**9, 2)])
def test_the_last_decimal_of_the_largest_numbers_decides(
    engine: Callable[..., Answers], most: int, places: int
) -> None:
    step = Decimal(1).scaleb(-places)
    lines = [Decimal(most) - step * number for number in range(1, 2001)]
    standards_of_lines = synthetic(
        [
            Test(OFFICE_AREA, bound(Share(Decimal(100), SPACE)))
            for bound in (AtLeast, AtMost, Exactly)
        ]
    )
    wanted = {-step: [1, 0, 1], Decimal(0): [0, 0, 0], step: [0, 1, 1]}
    for off, verdicts in wanted.items():
        columns: Columns = {
            SPACE.key: [float(line) for line in lines],
            OFFICE_AREA.key: [float(line + off) for line in lines],
        }
        answers = engine(columns, standards_of_lines, on=ON, outputs=["verdict"])
        assert [set(each) for each in answers.values()] == [{verdict} for verdict in verdicts]
