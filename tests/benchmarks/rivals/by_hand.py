"""The standards as an author of a script would put them down, and the check written by hand.

In NumPy, in Polars and in SQL. All treat what is not known alike and give the same columns; they
know the standards, and the texts of the categories, beforehand.
"""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

import numpy as np
import pandas as pd
import polars as pl

from community_governance import BUILTIN, Fact, Standard, facts_needed
from community_governance.interchange.tables import column_name
from community_governance.model.demands import AllOf, AtMost, Clamped, Fixed, Rate, Share, Test
from community_governance.model.facts import FactKind
from community_governance.model.standards import Subject
from community_governance.model.vocabulary import CATEGORY_WORDS
from community_governance.units import magnitude

ON = date(2025, 12, 31)
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
    """A standard: its parts, all of which must hold, and words of which a community has one.

    Parts about several facts have no number in common: nothing is required, nothing short.
    """

    name: str
    parts: tuple[Part, ...]
    inside: frozenset[str]
    apart: tuple[frozenset[str], ...]
    barred: frozenset[str]
    admitted: tuple[frozenset[str], ...]

    @property
    def has_number(self) -> bool:
        return len({part.have for part in self.parts}) == 1


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
        if not norm.has_number:
            required = shortfall = np.full(len(verdict), np.nan)
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
        if not norm.has_number:
            required = shortfall = pl.lit(None, pl.Float64)
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


def by_sql(columns: list[str], source: str, *, quote: str) -> str:
    """Return the check as a query for DuckDB or Spark, its facts cleaned in a query within."""

    def number(value: float) -> str:
        return f"CAST({float(value)!r} AS DOUBLE)"

    def cleaned(name: str) -> str:
        return f"CASE WHEN {name} >= 0 AND {name} < {number(1e25)} THEN {name} END"

    def among(texts: list[str]) -> str:
        return f"categories IN ({', '.join(map(repr, texts))})" if texts else "FALSE"

    facts = []
    for name in columns:
        if name in FACTS:
            others = [cleaned(other) for other in STAND_INS[name] if other in columns]
            known = ", ".join([cleaned(name), *others])
            facts.append(
                f"COALESCE({known}) AS known_{name}" if others else f"{known} AS known_{name}"
            )
    answers = []
    for norm in NORMS:
        for place, part in enumerate(norm.parts):
            have, need, scale = f"known_{part.have}", number(part.amount), part.per
            if part.basis and part.whole:
                each = number(part.amount / part.per * (1 - HAIR))
                need, scale = f"CEIL(known_{part.basis} * {each})", 1
            elif part.basis:
                need = f"known_{part.basis} * {number(part.amount)}"
            if part.ends:
                low, high = (number(end * scale) for end in part.ends)
                need = (
                    f"(CASE WHEN {need} < {low} THEN {low} "
                    f"WHEN {need} > {high} THEN {high} ELSE {need} END)"
                )
            scaled = have if scale == 1 else f"{have} * {number(scale)}"
            missing = f"({scaled} - {need})" if part.at_most else f"({need} - {scaled})"
            is_missed = f"({missing} > {need} * {number(HAIR)})"
            by = "" if scale == 1 else f" / {number(scale)}"
            asks = f"CAST({need}{by} AS DOUBLE)"
            lacks = (
                f"CASE WHEN {is_missed} THEN {missing}{by} "
                f"WHEN NOT {is_missed} THEN {number(0)} END"
            )
            if place == 0:
                missed, required, shortfall = is_missed, asks, lacks
            else:
                missed = f"({missed} OR {is_missed})"
                required = (
                    f"CASE WHEN ({required}) IS NOT NULL AND ({asks}) IS NOT NULL "
                    f"THEN GREATEST({required}, {asks}) END"
                )
                shortfall = (
                    f"CASE WHEN ({shortfall}) IS NOT NULL AND ({lacks}) IS NOT NULL "
                    f"THEN GREATEST({shortfall}, {lacks}) END"
                )
        verdict = f"WHEN {missed} THEN 1 WHEN {missed} IS NULL THEN 2 ELSE 0 END"
        if not norm.has_number:
            required = shortfall = "CAST(NULL AS DOUBLE)"
        if norm.inside and "categories" not in columns:
            verdict, shortfall = "WHEN TRUE THEN 2 END", "CAST(NULL AS DOUBLE)"
        elif norm.inside:
            answered = {text: covers(norm, text) for text in TEXTS}
            out = among([text for text, answer in answered.items() if answer is False])
            is_open = among([text for text, answer in answered.items() if answer is None])
            verdict = f"WHEN {out} THEN 4 WHEN {is_open} THEN 2 {verdict}"
            required = f"CASE WHEN NOT ({out}) THEN {required} END"
            shortfall = f"CASE WHEN NOT ({out}) AND NOT ({is_open}) THEN {shortfall} END"
        for output, said in (
            ("verdict", f"CAST(CASE {verdict} AS TINYINT)"),
            ("required", required),
            ("shortfall", shortfall),
        ):
            answers.append(f"{said} AS {quote}{norm.name}.{output}{quote}")
    within = f"SELECT *, {', '.join(facts)} FROM {source}"
    return f"SELECT {', '.join([*columns, *answers])} FROM ({within}) AS known"
