"""The sheet of a table whose engine is given a plan: expressions, added to step by step."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import reduce
from operator import or_
from typing import Any

import narwhals.stable.v2 as nw

from community_governance.interchange.tables.columns import FactSource
from community_governance.interchange.tables.sheets import Sheet, Step
from community_governance.model.facts import Fact

__all__ = ["PlanSheet", "unused_prefix"]


def unused_prefix(names: Iterable[str]) -> str:
    """Return more underscores than any name begins with."""
    return "_" * (1 + max((len(name) - len(name.lstrip("_")) for name in names), default=0))


class PlanSheet(Sheet[nw.Expr]):
    """Expressions for an engine.

    Polars is spoken to in its own words, of which narwhals has a part: wrapped one by one they
    take ten times as long. And Polars divides by a number through its reciprocal, so that
    2100 / 300 is not 7; by a column it does not.
    """

    def __init__(
        self,
        frame: Any,
        schema: Mapping[str, Any],
        sources: Mapping[Fact, FactSource],
        *,
        words: Any = nw,
    ) -> None:
        """Begin a plan.

        Args:
            frame: The table, of narwhals or of the library whose words are used.
            schema: Its columns and their types.
            sources: Where the facts are found.
            words: The module that makes expressions: narwhals or Polars.
        """
        super().__init__(schema, sources)
        self._frame = frame
        self._words = words
        self._prefix = unused_prefix(schema)
        self._steps: dict[Step, list[nw.Expr]] = {step: [] for step in Step}
        self._constants: dict[float | None, nw.Expr] = {}
        self._divisors: dict[int, nw.Expr] = {}
        self._words_of_rows: nw.Expr | None = None
        self._has_word: dict[str, nw.Expr] = {}

    def column(self, name: str) -> nw.Expr:
        """Return a column of the table."""
        column: nw.Expr = self._words.col(name)
        return column

    def floats(self, name: str) -> nw.Expr:
        """Return a column of the table as floats."""
        return self.column(name).cast(self._words.Float64)

    def constant(self, number: float | None) -> nw.Expr:
        """Return a column of one number, or of unknown ones."""
        if number not in self._constants:
            self._constants[number] = self._words.lit(number, self._words.Float64)
        return self._constants[number]

    def where(self, claim: nw.Expr, then: nw.Expr, otherwise: nw.Expr) -> nw.Expr:
        """Return the one where a claim holds, the other elsewhere."""
        chosen: nw.Expr = self._words.when(claim).then(then).otherwise(otherwise)
        return chosen

    def placed(self, name: str, places: Mapping[str, int]) -> nw.Expr:
        """Return the place of each text of a column, null where it has none."""
        texts = self.column(name).cast(self._words.String)
        numbers = [float(place) for place in places.values()]
        return self._replaced(texts, list(places), numbers)

    def found(self, places: nw.Expr, numbers: Sequence[float | None]) -> nw.Expr:
        """Return the number that stands at each place, counted from 0; null where that is null."""
        if self._words is not nw:
            standing = self._words.lit(self._words.Series(numbers, dtype=self._words.Float64))
            stands: nw.Expr = standing.gather(places.cast(self._words.UInt32))
            return stands
        known = {float(at): number for at, number in enumerate(numbers) if number is not None}
        return self._replaced(places, list(known), list(known.values()))

    def _replaced(self, column: nw.Expr, old: list[Any], new: list[float]) -> nw.Expr:
        if not old:
            return self.constant(None)
        words = self._words
        said: nw.Expr = column.replace_strict(old, new, default=None, return_dtype=words.Float64)
        return said

    def divided(self, numbers: nw.Expr, divisor: int) -> nw.Expr:
        """Return numbers divided as IEEE 754 rounds it."""
        if divisor == 1 or self._words is nw:
            return numbers if divisor == 1 else numbers / divisor
        if divisor not in self._divisors:
            zeros = self.column(next(iter(self._schema))).is_null().cast(self._words.Float64) * 0.0
            self._divisors[divisor] = self.kept(zeros + divisor, Step.GIVEN)
        return numbers / self._divisors[divisor]

    def coded(self, claims: Sequence[tuple[nw.Expr, int]], otherwise: int) -> nw.Expr:
        """Return the code of the claim that holds, as 8-bit integers; no two hold in one row."""
        small = self._words.Int8
        codes: nw.Expr = self._words.lit(otherwise, small)
        for claim, code in claims:
            codes = codes + claim.cast(small) * (code - otherwise)
        return codes.cast(small)

    def is_from(self, name: str, day: date) -> nw.Expr:
        """Return where a column of dates has this day or a later one."""
        return (self.column(name) >= self.moment(name, day)).fill_null(value=False)

    def is_before(self, name: str, day: date) -> nw.Expr:
        """Return where a column of dates has an earlier day."""
        return (self.column(name) < self.moment(name, day)).fill_null(value=False)

    def kept(self, column: nw.Expr, step: Step) -> nw.Expr:
        """Return a column that is read more than once, made of columns of one step."""
        columns = self._steps[step]
        name = f"{self._prefix}{step.name.lower()}-{len(columns)}"
        columns.append(column.alias(name))
        return self.column(name)

    def has_one_of(self, name: str, words: Iterable[str]) -> nw.Expr:
        """Return where a column of words joined by ``|`` has one of these."""
        if self._words_of_rows is None:
            text = self.column(name).cast(self._words.String)
            split = text.str.replace_all(" ", "", literal=True).str.split("|")
            self._words_of_rows = self.kept(split, Step.GIVEN)
        for word in words:
            if word not in self._has_word:
                has_word = self._words_of_rows.list.contains(word).fill_null(value=False)
                self._has_word[word] = self.kept(has_word, Step.CLEANED)
        return reduce(or_, (self._has_word[word] for word in words))

    def with_answers(self, answers: Mapping[str, nw.Expr]) -> Any:
        """Return the table with columns added to it."""
        frame = self._frame
        for columns in (
            *self._steps.values(),
            [each.alias(name) for name, each in answers.items()],
        ):
            if columns:
                frame = frame.with_columns(*columns)
        return frame.select(*self._schema, *answers)
