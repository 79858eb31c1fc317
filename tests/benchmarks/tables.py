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

from community_governance import BUILTIN
from community_governance.interchange.tables import check_table

ON = date(2025, 12, 31)
ROWS = 60_000, 600_000
ROUNDS = 7
HAIR = 1e-12

CITY = {"city", "central_city", "outer_city"}
NOT_CITY = {"rural", "village", "gacha", "township_community"}
VILLAGE = {"village", "gacha"}
NOT_VILLAGE = {"residents_area", "city", "central_city", "outer_city", "township_community"}


class Norm(NamedTuple):
    """A standard as its author would put it down for his own script."""

    key: str
    have: str
    amount: float
    per: float = 1
    basis: str = ""
    at_most: bool = False
    clamp: tuple[float, float] | None = None
    inside: frozenset[str] = frozenset()
    outside: frozenset[str] = frozenset()
    barred: frozenset[str] = frozenset()
    admitted: frozenset[str] = frozenset()


def norm(*args, inside=(), outside=(), barred=(), admitted=(), **more) -> Norm:
    sets = (frozenset(each) for each in (inside, outside, barred, admitted))
    return Norm(
        *args, **more, **dict(zip(("inside", "outside", "barred", "admitted"), sets, strict=True))
    )


FUNDS = "operating_funds"
NORMS = (
    norm("loudi.public-service-premises", "public_service_premises_area", 400),
    norm(
        "loudi.public-service-premises-of-new-communities",
        "public_service_premises_area",
        600,
        inside={"new_build"},
        outside={"existing"},
    ),
    norm("loudi.service-center-area", "service_center_area", 50),
    norm(
        "loudi.staff-per-two-hundred-households",
        "staff",
        1,
        200,
        "permanent_households",
        clamp=(5, 9),
    ),
    norm("loudi.operating-funds-of-villages", FUNDS, 80_000, inside=VILLAGE, outside=NOT_VILLAGE),
    norm(
        "loudi.operating-funds-of-city-communities",
        FUNDS,
        200_000,
        inside=CITY,
        outside=NOT_CITY,
        barred={"central_city"},
        admitted={"outer_city", "rural", "village", "gacha", "township_community"},
    ),
    norm(
        "loudi.operating-funds-of-central-city-communities",
        FUNDS,
        250_000,
        inside={"central_city"},
        outside={"outer_city", *NOT_CITY},
    ),
    norm(
        "loudi.operating-funds-of-township-communities",
        FUNDS,
        100_000,
        inside={"township_community"},
        outside={"city", "central_city", "outer_city", "village", "gacha"},
    ),
    norm(
        "loudi.benefit-project-funds",
        "benefit_project_funds_per_year",
        200_000,
        inside={"central_city"},
        outside={"outer_city", *NOT_CITY},
    ),
    norm(
        "ordos.working-premises-per-hundred-households",
        "working_premises_area",
        30,
        100,
        "households",
        inside=CITY,
        outside=NOT_CITY,
    ),
    norm(
        "ordos.office-share-of-public-space",
        "office_area",
        20,
        100,
        "public_space_area",
        at_most=True,
    ),
)
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

    def some(numbers: np.ndarray) -> np.ndarray:
        return np.where(random.random(rows) < 0.05, np.nan, numbers)

    households = random.integers(100, 5_000, rows).astype(float)
    return {
        "households": some(households),
        "permanent_households": some(households),
        "working_premises_area": some(np.round(households * random.uniform(0.2, 0.4, rows), 2)),
        "office_area": some(np.round(random.uniform(20, 120, rows), 2)),
        "public_space_area": some(np.round(random.uniform(200, 600, rows), 1)),
        "public_service_premises_area": some(np.round(random.uniform(300, 700, rows), 1)),
        "service_center_area": some(np.round(random.uniform(30, 90, rows), 1)),
        "staff": some(random.integers(3, 12, rows).astype(float)),
        FUNDS: some(random.integers(5, 30, rows) * 10_000.0),
        "benefit_project_funds_per_year": some(random.integers(10, 30, rows) * 10_000.0),
        "categories": np.array(TEXTS, dtype=object)[random.integers(0, len(TEXTS), rows)],
    }


def covers(norm: Norm, text: str) -> bool | None:
    """Return whether a norm is for a community of these categories."""
    words = set(text.split("|"))
    inside = (
        True if not norm.inside or words & norm.inside else False if words & norm.outside else None
    )
    barred = bool(words & norm.barred)
    admitted = not norm.barred or bool(words & norm.admitted)
    if inside is False or barred:
        return False
    return True if inside and admitted else None


def by_numpy(columns: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Check in NumPy, every number read once and every column made once."""
    clean = {}
    for name, numbers in columns.items():
        if name != "categories":
            clean[name] = np.where((numbers >= 0) & (numbers < np.inf), numbers, np.nan)
    households = clean["households"]
    clean["households"] = np.where(np.isnan(households), clean["permanent_households"], households)
    codes, texts = pd.factorize(columns["categories"]) if "categories" in columns else (None, [])
    answers = {}
    for norm in NORMS:
        have, amount, per = clean[norm.have], norm.amount, norm.per
        if norm.basis and norm.clamp:
            need = np.clip(np.ceil(clean[norm.basis] * (amount / per * (1 - HAIR))), *norm.clamp)
            scale = 1
        elif norm.basis:
            need, scale = clean[norm.basis] * amount, per
        else:
            need, scale = amount, 1
        scaled = have * scale
        missing = scaled - need if norm.at_most else need - scaled
        missed = missing > need * HAIR
        known = ~np.isnan(missing)
        verdict = np.where(missed, 1, np.where(known, 0, 2)).astype(np.int8)
        required = need / scale if norm.basis else np.full(len(have), float(need))
        shortfall = np.where(missed, missing / scale, np.where(known, 0.0, np.nan))
        if norm.inside:
            if codes is None:
                verdict[:] = 2
                shortfall[:] = np.nan
            else:
                answered = [covers(norm, text) for text in texts]
                out = np.array([each is False for each in answered])[codes]
                is_open = np.array([each is None for each in answered])[codes]
                verdict = np.where(out, 4, np.where(is_open, 2, verdict)).astype(np.int8)
                required = np.where(out, np.nan, required)
                shortfall = np.where(out | is_open, np.nan, shortfall)
        answers[f"{norm.key}.verdict"] = verdict
        answers[f"{norm.key}.required"] = required
        answers[f"{norm.key}.shortfall"] = shortfall
    return answers


def by_polars(frame: pl.DataFrame) -> pl.DataFrame:
    """Check in Polars, in one plan whose common parts Polars finds itself."""

    def clean(name: str) -> pl.Expr:
        if name == "households":
            return pl.coalesce(cleaned(name), cleaned("permanent_households"))
        return cleaned(name)

    def cleaned(name: str) -> pl.Expr:
        return pl.when((pl.col(name) >= 0) & (pl.col(name) < float("inf"))).then(pl.col(name))

    texts = frame["categories"].unique().to_list() if "categories" in frame.columns else []
    answers = []
    for norm in NORMS:
        have, amount, per = clean(norm.have), norm.amount, norm.per
        if norm.basis and norm.clamp:
            need = (clean(norm.basis) * (amount / per * (1 - HAIR))).ceil().clip(*norm.clamp)
            scale = 1
        elif norm.basis:
            need, scale = clean(norm.basis) * amount, per
        else:
            need, scale = pl.lit(float(amount)), 1
        scaled = have * scale
        missing = scaled - need if norm.at_most else need - scaled
        missed = missing > need * HAIR
        verdict = pl.when(missed).then(1).when(missed.is_null()).then(2).otherwise(0)
        required = need / scale
        shortfall = pl.when(missed).then(missing / scale).when(~missed).then(0.0)
        if norm.inside:
            if not texts:
                verdict, shortfall = pl.lit(2), pl.lit(None, pl.Float64)
            else:
                answered = {text: covers(norm, text) for text in texts}
                out = pl.col("categories").is_in([t for t, a in answered.items() if a is False])
                is_open = pl.col("categories").is_in([t for t, a in answered.items() if a is None])
                verdict = pl.when(out).then(4).when(is_open).then(2).otherwise(verdict)
                required = pl.when(~out).then(required)
                shortfall = pl.when(~out & ~is_open).then(shortfall)
        answers += [
            verdict.cast(pl.Int8).alias(f"{norm.key}.verdict"),
            required.alias(f"{norm.key}.required"),
            shortfall.alias(f"{norm.key}.shortfall"),
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
    print(f"\n{rows:,} rows, {'with' if with_categories else 'no'} categories")
    print(f"{'':16}{'ms':>9}{'× NumPy':>10}{'× Polars':>10}")
    for name, seconds in taken.items():
        print(f"{name:16}{seconds * 1000:9.1f}", *(f"{seconds / each:9.2f}" for each in by_hand))


def main() -> None:
    """Print everything."""
    for rows in ROWS:
        for with_categories in (False, True):
            compare(rows, with_categories=with_categories)
    few = pl.DataFrame(table(10), nan_to_null=True)
    taken = times(
        {
            "Polars": lambda: check_table(few, BUILTIN, on=ON),
            "Polars lazy": lambda: check_table(few.lazy(), BUILTIN, on=ON).collect(),
            "pandas": lambda few=few.to_pandas(): check_table(few, BUILTIN, on=ON),
        },
        rounds=31,
    )
    print("\n10 rows, with categories")
    for name, seconds in taken.items():
        print(f"{name:16}{seconds * 1000:9.1f} ms")


if __name__ == "__main__":
    main()
