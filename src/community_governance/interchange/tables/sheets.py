"""A sheet: the facts of a table as columns, and what the kinds of columns do differently.

Three kinds of columns have the same operators: expressions, of which an engine makes a plan;
arrays, for pandas (`community_governance.interchange.tables.arrays`); and SQL
(`community_governance.interchange.tables.sql`).

Engines differ on how NaN and null compare, so a column of a fact is null where nothing is known,
and a claim is a column that is never null; in SQL alone it is null where nothing is known.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from enum import IntEnum
from fractions import Fraction
from functools import reduce
from operator import and_
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeAlias, TypeVar

import narwhals.stable.v2 as nw

from community_governance.interchange.tables.columns import Ends, FactSource, Source
from community_governance.model.facts import Fact

if TYPE_CHECKING:
    from community_governance.interchange.tables.arrays import Array
    from community_governance.interchange.tables.sql import Sql

__all__ = [
    "C",
    "Claim",
    "FactColumns",
    "Number",
    "Sheet",
    "Step",
    "both",
    "either",
    "negated",
]

LARGEST = 1e25
"""Numbers from here on are no amounts; the library reads none of them."""

BEYOND = 1e150
"""Stands for an end of a range that is not known: beyond every amount, and no NaN comes of it."""

C = TypeVar("C", nw.Expr, "Array", "Sql")
"""A column: an expression, an array, or an expression written in SQL."""

Claim: TypeAlias = C | bool
"""Where something holds: a column that is never null, or one answer for every row."""

Number: TypeAlias = C | float
"""A column of numbers, or one number for every row."""


def both(one: Claim[C], other: Claim[C]) -> Claim[C]:
    """Return where both claims hold."""
    if isinstance(one, bool):
        return other if one else False
    if isinstance(other, bool):
        return one if other else False
    return one & other


def either(one: Claim[C], other: Claim[C]) -> Claim[C]:
    """Return where one of two claims holds, or both."""
    if isinstance(one, bool):
        return True if one else other
    if isinstance(other, bool):
        return True if other else one
    return one | other


def negated(claim: Claim[C]) -> Claim[C]:
    """Return where a claim does not hold."""
    return (not claim) if isinstance(claim, bool) else ~claim


class FactColumns(NamedTuple, Generic[C]):
    """What is known of a fact, row by row.

    Attributes:
        low: The least it can be, null where nothing is known.
        high: The most it can be, null in the same rows; where there are no ranges, the same column.
        ratio: House units in one unit of the columns.
    """

    low: C
    high: C
    ratio: Fraction


class Step(IntEnum):
    """What a column is made of; one that is read more than once is kept from step to step."""

    GIVEN = 0
    CLEANED = 1
    SETTLED = 2


class Sheet(ABC, Generic[C]):
    """The facts of a table."""

    def __init__(self, schema: Mapping[str, Any], sources: Mapping[Fact, FactSource]) -> None:
        self._schema = schema
        self._sources = sources
        self._cleaned: dict[str, C] = {}
        self._facts: dict[Fact, FactColumns[C]] = {}
        self._known: dict[tuple[Fact, ...], C] = {}
        self._zeros: dict[tuple[Fact, ...], C] = {}

    def fact(self, fact: Fact) -> FactColumns[C] | None:
        """Return the columns of a fact, or None where the table has none for it."""
        if fact not in self._facts and fact in self._sources:
            self._facts[fact] = self.settled(self._sources[fact])
        return self._facts.get(fact)

    def known(self, facts: tuple[Fact, ...]) -> C:
        """Return where something is known of all these facts, which have columns."""
        if facts not in self._known:
            columns = (self.fact(fact) for fact in facts)
            claims = (~each.low.is_null() for each in columns if each is not None)
            self._known[facts] = reduce(and_, claims)
        return self._known[facts]

    def neither(self, one: Claim[C], other: Claim[C]) -> Claim[C]:
        """Return where neither of two claims holds."""
        return negated(either(one, other))

    def missed(self, met: C, facts: tuple[Fact, ...]) -> C:
        """Return where something is known of all facts and a claim about them does not hold."""
        return self.known(facts) & ~met

    def zero(self, met: C, facts: tuple[Fact, ...]) -> C:  # noqa: ARG002  (one column serves many)
        """Return 0 where a claim about facts holds, null where nothing is known of them.

        Where the claim does not hold, what it returns is nobody's business.
        """
        if facts not in self._zeros:
            self._zeros[facts] = self.zero_where(self.known(facts))
        return self._zeros[facts]

    def zero_where(self, claim: C) -> C:
        """Return 0 where a claim holds, null elsewhere."""
        return self.where(claim, self.constant(0.0), self.constant(None))

    def settled(self, source: FactSource) -> FactColumns[C]:
        """Return a fact from its columns: the first that says something goes before the rest."""
        if len(source.sources) == 1 and not source.has_ranges:
            low = self.cleaned(source.sources[0])
            return FactColumns(low, low, source.ratio)
        lows: list[C] = []
        highs: list[C] = []
        for ends in source.candidates:
            if ends.number is not None:
                number = self._scaled(ends.number, source)
                lows.append(number)
                highs.append(number)
            if ends.low is not None or ends.high is not None:
                low, high = self._range(ends, source)
                lows.append(low)
                highs.append(high)
        low = high = self.kept(reduce(self._filled, lows), Step.CLEANED)
        if source.has_ranges:
            high = self.kept(reduce(self._filled, highs), Step.CLEANED)
        return FactColumns(low, high, source.ratio)

    def cleaned(self, source: Source) -> C:
        """Return a column as floats, null where it is null, NaN, too large or below zero."""
        name = source.column
        if name not in self._cleaned:
            number = self.floats(name)
            is_known = ((number >= 0.0) & (number < LARGEST)).fill_null(value=False)
            cleaned = self.where(is_known, number, self.constant(None))
            self._cleaned[name] = self.kept(cleaned, Step.GIVEN)
        return self._cleaned[name]

    def _scaled(self, source: Source, among: FactSource) -> C:
        """Return a column in the unit that the columns of its fact have in common."""
        factor = float(source.ratio / among.ratio)
        number = self.cleaned(source)
        return number if factor == 1 else number * factor

    def _range(self, ends: Ends, among: FactSource) -> tuple[C, C]:
        """Return the ends of ranges; both are null where neither is known or they are crossed."""
        null = self.constant(None)
        low = null if ends.low is None else self._scaled(ends.low, among)
        high = null if ends.high is None else self._scaled(ends.high, among)
        is_open = low.is_null() | high.is_null()
        is_ordered = (low <= high).fill_null(value=False) | is_open
        is_stated = is_ordered & ~(low.is_null() & high.is_null())
        return (
            self.where(is_stated, self._filled(low, self.constant(-BEYOND)), null),
            self.where(is_stated, self._filled(high, self.constant(BEYOND)), null),
        )

    def _filled(self, numbers: C, others: C) -> C:
        return self.where(numbers.is_null(), others, numbers)

    def moment(self, name: str, day: date) -> date:
        """Return the first moment of a day as a column of dates, or of dates and times, has it."""
        return day if self._schema[name] == nw.Date else datetime.combine(day, time.min)

    @abstractmethod
    def floats(self, name: str) -> C:
        """Return a column of the table as floats."""

    @abstractmethod
    def constant(self, number: float | None) -> C:
        """Return a column of one number, or of unknown ones."""

    @abstractmethod
    def where(self, claim: C, then: C, otherwise: C) -> C:
        """Return the one where a claim holds, the other elsewhere."""

    @abstractmethod
    def placed(self, name: str, places: Mapping[str, int]) -> C:
        """Return the place of each text of a column, null where it has none."""

    @abstractmethod
    def found(self, places: C, numbers: Sequence[float | None]) -> C:
        """Return the number that stands at each place, counted from 0; null where that is null."""

    @abstractmethod
    def divided(self, numbers: C, divisor: int) -> C:
        """Return numbers divided as IEEE 754 rounds it."""

    @abstractmethod
    def coded(self, claims: Sequence[tuple[C, int]], otherwise: int) -> C:
        """Return the code of the claim that holds, as 8-bit integers; no two hold in one row."""

    @abstractmethod
    def is_from(self, name: str, day: date) -> C:
        """Return where a column of dates has this day or a later one."""

    @abstractmethod
    def is_before(self, name: str, day: date) -> C:
        """Return where a column of dates has an earlier day."""

    @abstractmethod
    def kept(self, column: C, step: Step) -> C:
        """Return a column that is read more than once, made of columns of one step."""
