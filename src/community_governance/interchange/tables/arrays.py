"""The sheet of a pandas table: arrays, which take a tenth of the time of pandas' own columns.

Numbers are floats, NaN where they are null; claims are never null.
A column of one number is a single number, which spreads by itself.
NumPy comes with pandas, not with this library; without it the module imports and is of no use.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from operator import add, and_, ge, gt, le, lt, mul, or_, sub, truediv
from typing import TYPE_CHECKING, Any, TypeAlias

import narwhals.stable.v2 as nw

from community_governance.interchange.tables.columns import FactSource, Source
from community_governance.interchange.tables.sheets import LARGEST, Sheet, Step
from community_governance.model.facts import Fact

if TYPE_CHECKING:
    import numpy as np

    Values: TypeAlias = np.ndarray[Any, Any]
else:
    try:
        import numpy as np
    except ImportError:  # pragma: no cover
        np = None

__all__ = ["Array", "ArraySheet"]


def _binary(apply: Callable[[Any, Any], Any]) -> Callable[[Array, Array | float], Array]:
    def run(one: Array, other: Array | float) -> Array:
        return Array(apply(one.values, other.values if isinstance(other, Array) else other))

    return run


class Array:
    """One column, with as much of the language of expressions as is needed here."""

    __slots__ = ("values",)

    def __init__(self, values: Values) -> None:
        self.values = values

    __add__, __sub__ = _binary(add), _binary(sub)
    __mul__, __truediv__ = _binary(mul), _binary(truediv)
    __lt__, __le__, __gt__, __ge__ = _binary(lt), _binary(le), _binary(gt), _binary(ge)
    __and__, __or__ = _binary(and_), _binary(or_)
    __rsub__ = _binary(lambda one, other: other - one)

    def __invert__(self) -> Array:
        """Return where a claim does not hold."""
        return Array(~self.values)

    def is_null(self) -> Array:
        """Return where nothing is known."""
        return Array(np.isnan(self.values))

    def fill_null(self, *, value: bool) -> Array:  # noqa: ARG002  (claims are never null here)
        """Return a claim as it is."""
        return self

    def ceil(self) -> Array:
        """Return numbers rounded up."""
        return Array(np.ceil(self.values))

    def floor(self) -> Array:
        """Return numbers rounded down."""
        return Array(np.floor(self.values))

    def clip(self, lower_bound: float | None = None, upper_bound: float | None = None) -> Array:
        """Return numbers held between two ends."""
        return Array(np.clip(self.values, lower_bound, upper_bound))


class ArraySheet(Sheet[Array]):
    """Arrays of the columns of an eager table."""

    def __init__(
        self,
        frame: nw.DataFrame[Any],
        schema: Mapping[str, Any],
        sources: Mapping[Fact, FactSource],
    ) -> None:
        super().__init__(schema, sources)
        self._frame = frame

    def floats(self, name: str) -> Array:
        """Return a column of the table as floats."""
        column = self._frame[name]
        if column.dtype == nw.Object:  # in which what is missing may be None, NaN or NA
            objects = column.to_native()
            return Array(objects.where(objects.notna(), np.nan).to_numpy(dtype=float))
        return Array(column.cast(nw.Float64).to_numpy())

    def cleaned(self, source: Source) -> Array:
        """Return a column as floats, unknown where it is NaN, too large or below zero."""
        name = source.column
        if name not in self._cleaned:
            numbers = self.floats(name)
            # To look for the least and the greatest takes a quarter of the time of a mask.
            least, greatest = np.fmin.reduce, np.fmax.reduce
            if (
                len(self._frame)
                and least(numbers.values) >= 0
                and greatest(numbers.values) < LARGEST
            ):
                self._cleaned[name] = numbers
        return super().cleaned(source)

    def constant(self, number: float | None) -> Array:
        """Return a column of one number, or of unknown ones."""
        return Array(np.asarray(np.nan if number is None else number))

    def where(self, claim: Array, then: Array, otherwise: Array) -> Array:
        """Return the one where a claim holds, the other elsewhere."""
        return Array(np.where(claim.values, then.values, otherwise.values))

    def placed(self, name: str, places: Mapping[str, int]) -> Array:
        """Return the place of each text of a column, null where it has none."""
        codes, texts = self._frame[name].to_native().factorize()
        known = [*(places.get(str(text), np.nan) for text in texts), np.nan]
        return Array(np.asarray(known, dtype=float)[codes])  # the code of null is -1, the last

    def found(self, places: Array, numbers: Sequence[float | None]) -> Array:
        """Return the number that stands at each place, counted from 0; null where that is null."""
        last = np.asarray([*numbers, None], dtype=float)
        at = np.where(np.isnan(places.values), len(numbers), places.values)
        return Array(last[at.astype(np.intp)])

    def divided(self, numbers: Array, divisor: int) -> Array:
        """Return numbers divided as IEEE 754 rounds it."""
        return numbers if divisor == 1 else numbers / divisor

    def coded(self, claims: Sequence[tuple[Array, int]], otherwise: int) -> Array:
        """Return the code of the claim that holds, as 8-bit integers; no two hold in one row."""
        codes = np.full(len(self._frame), otherwise, dtype=np.int8)
        for claim, code in claims:
            codes += claim.values.astype(np.int8) * np.int8(code - otherwise)
        return Array(codes)

    def is_from(self, name: str, day: date) -> Array:
        """Return where a column of dates has this day or a later one."""
        claim = self._days(name) >= self.moment(name, day)
        return Array(claim.fill_null(value=False).to_numpy())

    def is_before(self, name: str, day: date) -> Array:
        """Return where a column of dates has an earlier day."""
        claim = self._days(name) < self.moment(name, day)
        return Array(claim.fill_null(value=False).to_numpy())

    def _days(self, name: str) -> nw.Series[Any]:
        column = self._frame[name]
        return column.cast(nw.Datetime("us")) if column.dtype == nw.Object else column

    def kept(self, column: Array, step: Step) -> Array:  # noqa: ARG002  (what is reckoned is kept)
        """Return a column that is read more than once."""
        return column

    def texts(self, name: str) -> list[str]:
        """Return the different texts of a column, the last one empty; `is_among` is about them."""
        self._codes, texts = self._frame[name].to_native().factorize()
        self._size = len(texts) + 1
        return [*map(str, texts), ""]

    def is_among(self, positions: list[int]) -> Array:
        """Return where the text is one of these, given by their positions."""
        wanted = np.zeros(self._size, dtype=bool)
        wanted[positions] = True
        return Array(wanted[self._codes])  # the code of null is -1, the last

    def with_answers(self, answers: Mapping[str, Array]) -> nw.DataFrame[Any]:
        """Return the table with columns added to it; no two of them share their memory."""
        rows = len(self._frame)
        taken = {id(numbers.values) for numbers in self._cleaned.values()}
        added = []
        for name, answer in answers.items():
            values = answer.values
            if values.ndim == 0 or id(values) in taken:
                values = np.array(np.broadcast_to(values, rows))
            taken.add(id(values))
            implementation = self._frame.implementation
            added.append(nw.Series.from_numpy(name, values, backend=implementation))
        return self._frame.with_columns(*added)
