"""Tables: every numeric standard of communities against the same written by hand for the columns.

Run ``python tests/benchmarks/tables.py``. Ratios are medians over rounds in one run;
in each round all rivals run once, in turn. The rivals treat what is not known alike, give the same
columns, and are checked to give the same verdicts; they know the standards beforehand.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import date
from statistics import median
from time import perf_counter
from typing import NamedTuple

import numpy as np
import pandas as pd
import polars as pl

from community_governance import BUILTIN, Fact, Standard, facts_needed
from community_governance.interchange.tables import check_table, column_name
from community_governance.model.demands import AllOf, AtMost, Clamped, Fixed, Rate, Share, Test
from community_governance.model.facts import FactKind
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import CATEGORY_WORDS
from community_governance.units import magnitude

ON = date(2025, 12, 31)
ROWS = 60_000, 600_000
ROUNDS = 9
HAIR = 1e-12


class Part(NamedTuple):
    """One test, as its author would put it down for a script of his own."""

    have: str
    amount: float
    per: float = 1
    basis: str = ""
    at_most: bool = False
    whole: bool = False
    ends: tuple[float, float] | None = None


class Norm(NamedTuple):
    """A standard: its parts, all of which must hold, and words of which a community has one."""

    name: str
    parts: tuple[Part, ...]
    inside: frozenset[str]
    apart: tuple[frozenset[str], ...]
    barred: frozenset[str]
    admitted: tuple[frozenset[str], ...]


def part(test: Test) -> Part:
    at_most, amount = isinstance(test.bound, AtMost), test.bound.amount
    ends, whole, unit = None, test.fact.is_counted, test.fact.unit
    if isinstance(amount, Clamped):
        ends = tuple(float(magnitude(end, unit)) for end in (amount.low, amount.high))
        amount = amount.rate
    match amount:
        case Fixed(size):
            return Part(test.fact.key, float(magnitude(size, unit)), at_most=at_most)
        case Rate(size, per, basis):
            numbers = float(magnitude(size, unit)), float(magnitude(per, basis.unit))
            return Part(test.fact.key, *numbers, basis.key, at_most, whole, ends)
        case Share(percent, of):
            return Part(test.fact.key, float(percent), 100.0, of.key, at_most, whole, ends)


def norm(standard: Standard) -> Norm:
    def within(wanted):
        return frozenset(
            each.key for each in CATEGORY_WORDS for want in wanted if each.is_within(want)
        )

    def apart(wanted):
        return tuple(
            frozenset(each.key for each in CATEGORY_WORDS if each.is_apart_from(want))
            for want in wanted
        )

    scope, demand = standard.applies_to, standard.demand
    tests = demand.parts if isinstance(demand, AllOf) else (demand,)
    sets = within(scope.any_of), apart(scope.any_of), within(scope.none_of), apart(scope.none_of)
    return Norm(column_name(standard)[:-8], tuple(map(part, tests)), *sets)


STANDARDS = [
    standard
    for policy in BUILTIN
    for standard in policy.standards
    if standard.subject is Subject.COMMUNITY
    and all(test.fact.kind is not FactKind.WORDS for test in standard.tests)
]
NORMS = [norm(standard) for standard in STANDARDS]
FACTS = {fact.key: fact for fact in facts_needed(STANDARDS)}
STAND_INS = {key: [each.key for each in fact.stands_in] for key, fact in FACTS.items()}
TEXTS = [
    "outer_city|existing",
    "central_city|existing",
    "central_city|new_build",
    "outer_city",
    "village",
    "gacha|existing",
    "township_community",
    "urban",
    "city",
    "",
]


def table(rows: int) -> dict[str, np.ndarray]:
    """Return the columns that the standards read; one number in twenty is not known."""
    random = np.random.default_rng(7)
    households = random.integers(100, 5_000, rows).astype(float)

    def some(numbers: np.ndarray) -> np.ndarray:
        return np.where(random.random(rows) < 0.05, np.nan, numbers)

    def drawn(fact: Fact) -> np.ndarray:
        match fact.unit:
            case "household" | "person":
                return households
            case "m²":
                return np.round(households * random.uniform(0.1, 0.4, rows), 2)
            case "yuan" | "yuan/year":
                return random.integers(5, 30, rows) * 10_000.0
            case _:
                return random.integers(0, 12, rows).astype(float)

    named = {key: fact for fact in FACTS.values() for key in (fact.key, *STAND_INS[fact.key][:1])}
    columns = {key: some(drawn(fact)) for key, fact in named.items()}
    return columns | {
        "categories": np.array(TEXTS, dtype=object)[random.integers(0, len(TEXTS), rows)]
    }


def covers(norm: Norm, text: str) -> bool | None:
    """Return whether a norm is for a community of these categories."""
    words = set(text.split("|"))
    is_in = not norm.inside or bool(words & norm.inside)
    is_out = not is_in and all(words & each for each in norm.apart)
    is_barred = bool(words & norm.barred)
    if is_out or is_barred:
        return False
    return True if is_in and all(words & each for each in norm.admitted) else None


def by_numpy(columns: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Check in NumPy, every number read once and every column made once."""
    clean = {
        name: np.where((numbers >= 0) & (numbers < 1e25), numbers, np.nan)
        for name, numbers in columns.items()
        if name != "categories"
    }
    for name, others in STAND_INS.items():
        for other in others:
            if other in clean:
                clean[name] = np.where(np.isnan(clean[name]), clean[other], clean[name])
    if "categories" in columns:
        codes, texts = pd.factorize(columns["categories"])
    answers = {}
    for norm in NORMS:
        for place, part in enumerate(norm.parts):
            have, need, scale = clean[part.have], part.amount, part.per
            if part.basis and part.whole:
                need = np.ceil(clean[part.basis] * (part.amount / part.per * (1 - HAIR)))
                scale = 1
            elif part.basis:
                need = clean[part.basis] * part.amount
            if part.ends:
                need = np.clip(need, part.ends[0] * scale, part.ends[1] * scale)
            missing = have * scale - need if part.at_most else need - have * scale
            is_missed = missing > need * HAIR
            is_known = ~np.isnan(missing)
            asks = need / scale if part.basis else np.full(len(have), float(need))
            lacks = np.where(is_missed, missing / scale, np.where(is_known, 0.0, np.nan))
            if place == 0:
                missed, met, required, shortfall = is_missed, is_known & ~is_missed, asks, lacks
            else:
                missed, met = missed | is_missed, met & is_known & ~is_missed
                required, shortfall = np.maximum(required, asks), np.maximum(shortfall, lacks)
        verdict = np.where(missed, 1, np.where(met, 0, 2)).astype(np.int8)
        if norm.inside and "categories" not in columns:
            verdict[:] = 2
            shortfall[:] = np.nan
        elif norm.inside:
            answered = [covers(norm, text) for text in texts]
            out = np.array([each is False for each in answered])[codes]
            is_open = np.array([each is None for each in answered])[codes]
            verdict = np.where(out, 4, np.where(is_open, 2, verdict)).astype(np.int8)
            required = np.where(out, np.nan, required)
            shortfall = np.where(out | is_open, np.nan, shortfall)
        answers |= {
            f"{norm.name}.verdict": verdict,
            f"{norm.name}.required": required,
            f"{norm.name}.shortfall": shortfall,
        }
    return answers


def by_polars(frame: pl.DataFrame) -> pl.DataFrame:
    """Check in Polars, in one plan whose common parts Polars finds itself."""

    def cleaned(name: str) -> pl.Expr:
        return pl.when((pl.col(name) >= 0) & (pl.col(name) < 1e25)).then(pl.col(name))

    def clean(name: str) -> pl.Expr:
        others = [cleaned(other) for other in STAND_INS.get(name, ()) if other in frame.columns]
        return pl.coalesce(cleaned(name), *others) if others else cleaned(name)

    texts = frame["categories"].unique().to_list() if "categories" in frame.columns else []
    answers = []
    for norm in NORMS:
        for place, part in enumerate(norm.parts):
            have, need, scale = clean(part.have), pl.lit(part.amount), part.per
            if part.basis and part.whole:
                need = (clean(part.basis) * (part.amount / part.per * (1 - HAIR))).ceil()
                scale = 1
            elif part.basis:
                need = clean(part.basis) * part.amount
            if part.ends:
                need = need.clip(part.ends[0] * scale, part.ends[1] * scale)
            missing = have * scale - need if part.at_most else need - have * scale
            is_missed, asks = missing > need * HAIR, need / scale
            lacks = pl.when(is_missed).then(missing / scale).when(~is_missed).then(0.0)
            if place == 0:
                missed, required, shortfall = is_missed, asks, lacks
            else:
                missed = missed | is_missed
                required = pl.when(required.is_not_null() & asks.is_not_null()).then(
                    pl.max_horizontal(required, asks)
                )
                shortfall = pl.when(shortfall.is_not_null() & lacks.is_not_null()).then(
                    pl.max_horizontal(shortfall, lacks)
                )
        verdict = pl.when(missed).then(1).when(missed.is_null()).then(2).otherwise(0)
        if norm.inside and not texts:
            verdict, shortfall = pl.lit(2), pl.lit(None, pl.Float64)
        elif norm.inside:
            answered = {text: covers(norm, text) for text in texts}
            out = pl.col("categories").is_in([t for t, a in answered.items() if a is False])
            is_open = pl.col("categories").is_in([t for t, a in answered.items() if a is None])
            verdict = pl.when(out).then(4).when(is_open).then(2).otherwise(verdict)
            required = pl.when(~out).then(required)
            shortfall = pl.when(~out & ~is_open).then(shortfall)
        answers += [
            verdict.cast(pl.Int8).alias(f"{norm.name}.verdict"),
            required.alias(f"{norm.name}.required"),
            shortfall.alias(f"{norm.name}.shortfall"),
        ]
    return frame.lazy().with_columns(answers).collect()


def times(rivals: dict[str, Callable[[], object]], rounds: int = ROUNDS) -> dict[str, float]:
    """Return the median time of each rival in seconds, after one run that does not count."""
    taken: dict[str, list[float]] = {name: [] for name in rivals}
    for turn in range(rounds + 1):
        for name, run in rivals.items():
            gc.collect()
            start = perf_counter()
            run()
            if turn:
                taken[name].append(perf_counter() - start)
    return {name: median(each) for name, each in taken.items()}


def agree(columns: dict[str, np.ndarray], frame: pl.DataFrame, by_ours: pl.DataFrame) -> None:
    """Stop where the rivals do not say what the library says."""
    numpy_says, polars_says = by_numpy(columns), by_polars(frame)
    for name, numbers in numpy_says.items():
        for other in (polars_says[name].to_numpy(), by_ours[name].to_numpy()):
            np.testing.assert_allclose(
                other.astype(float), numbers, rtol=1e-9, atol=1e-9, err_msg=name
            )


def compare(rows: int, *, with_categories: bool) -> None:
    """Print how the library compares with what is written by hand."""
    columns = table(rows)
    if not with_categories:
        del columns["categories"]
    frame = pl.DataFrame(columns, nan_to_null=True)
    lazy, pandas = frame.lazy(), pd.DataFrame(columns)
    agree(columns, frame, check_table(frame, BUILTIN, on=ON))
    taken = times(
        {
            "NumPy by hand": lambda: by_numpy(columns),
            "Polars by hand": lambda: by_polars(frame),
            "Polars": lambda: check_table(frame, BUILTIN, on=ON),
            "Polars lazy": lambda: check_table(lazy, BUILTIN, on=ON).collect(),
            "pandas": lambda: check_table(pandas, BUILTIN, on=ON),
        }
    )
    by_hand = taken["NumPy by hand"], taken["Polars by hand"]
    which = "with" if with_categories else "no"
    print(f"\n{len(STANDARDS)} standards, {rows:,} rows, {which} categories")
    print(f"{'':16}{'ms':>9}{'× NumPy':>10}{'× Polars':>10}")
    for name, seconds in taken.items():
        print(f"{name:16}{seconds * 1000:9.1f}", *(f"{seconds / each:9.2f}" for each in by_hand))


def main() -> None:
    """Print everything."""
    for rows in ROWS:
        for with_categories in (False, True):
            compare(rows, with_categories=with_categories)
    few = pl.DataFrame(table(10), nan_to_null=True)
    few_in_pandas = few.to_pandas()
    taken = times(
        {
            "Polars": lambda: check_table(few, BUILTIN, on=ON),
            "Polars lazy": lambda: check_table(few.lazy(), BUILTIN, on=ON).collect(),
            "pandas": lambda: check_table(few_in_pandas, BUILTIN, on=ON),
        },
        rounds=31,
    )
    print("\n10 rows, with categories")
    for name, seconds in taken.items():
        print(f"{name:16}{seconds * 1000:9.1f} ms")


if __name__ == "__main__":
    main()
