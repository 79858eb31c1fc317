"""Totals of facts over the communities of a group that a standard is for, as a territory has them.

One member that is not known leaves a total unknown, and so does one of which it is open whether
the standard is for it. A range widens a total.

A total is added up in ten-thousandths, as whole numbers as far as it goes: in floats a million
times 0.1 are 100,000.0000013, which is past the tolerance that a verdict has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import narwhals.stable.v2 as nw

from community_governance.interchange.tables.columns import Ends, FactSource, Frame, Source
from community_governance.interchange.tables.sheets import BEYOND, C, Claim, Sheet
from community_governance.interchange.tables.stacks import taken
from community_governance.model.facts import Fact

__all__ = ["Totals"]

_INSIDE, _OUTSIDE, _OPEN = range(3)
_PARTS = 10_000  # of one unit of a column
_LARGEST_WHOLE = 1e13  # in parts: of a million such numbers the sum has 64 bits
_NOISE = 1e-15  # relative: by what a decimal of four places may be off as a float


class Totals(NamedTuple):
    """The totals of some facts in some scopes, and the names of their columns.

    Attributes:
        sources: Where the facts are found, and what stands in for each.
        scopes: How many scopes there are.
        by: The columns that make the groups.
        prefix: Begins no name of a column of the table.
    """

    sources: Mapping[Fact, FactSource]
    scopes: int
    by: Sequence[str]
    prefix: str

    @property
    def ends(self) -> list[Ends]:
        """The columns of each fact and of each that stands in, once."""
        every = (ends for source in self.sources.values() for ends in source.candidates)
        return list(dict.fromkeys(every))

    @property
    def values(self) -> list[str]:
        """The columns of what is added up: the low end, and the high one where there are ranges."""
        return [
            f"{self.prefix}{end}{place}"
            for place, ends in enumerate(self.ends)
            for end in (("low", "high") if FactSource((ends,)).has_ranges else ("low",))
        ]

    def members(self, sheet: Sheet[C], scopes: Sequence[tuple[Claim[C], Claim[C]]]) -> dict[str, C]:
        """Return what is added up of each community, and whether each scope covers it."""
        found: dict[str, C] = {}
        for place, ends in enumerate(self.ends):
            low, high, _ = sheet.settled(FactSource((ends,)))
            found |= {f"{self.prefix}low{place}": low, f"{self.prefix}high{place}": high}
        found = {name: found[name] for name in self.values}
        for place, (inside, outside) in enumerate(scopes):
            codes = ((inside, _INSIDE), (outside, _OUTSIDE))
            everywhere = [code for claim, code in codes if claim is True]
            claims = [(claim, code) for claim, code in codes if not isinstance(claim, bool)]
            coded = sheet.coded(claims, *everywhere or [_OPEN])
            found[f"{self.prefix}scope{place}"] = coded
        return found

    def added_up(self, table: Frame) -> Frame:
        """Return a row for each group of a table that has the columns of `members`.

        Its columns are those of the groups, ``communities``, and of each scope how many
        communities it covers, of how many that is open, and the totals.
        """
        prefix, keys = self.prefix, [f"{self.prefix}key{place}" for place in range(len(self.by))]
        sums = dict(self._summands())
        first = f"{prefix}first"
        members = [*self.values, *(f"{prefix}scope{place}" for place in range(self.scopes))]
        named = dict(zip(keys, self.by, strict=True)) | {name: name for name in members}
        rows: Any = taken(table, named) if named else table
        rows = rows.select(
            *map(nw.col, keys),
            *(each.alias(name) for name, each in sums.items()),
            nw.lit(1).alias(first),
        )
        if isinstance(rows, nw.DataFrame):
            rows = rows.drop(first).with_row_index(first)
        added = [nw.col(name).sum() for name in sums]
        counted = [*added, nw.len().alias("communities"), nw.col(first).min()]
        groups = rows.group_by(*keys).agg(*counted) if keys else rows.select(*counted)
        ordered = groups.sort(first, *keys, nulls_last=True)
        result: Frame = nw.maybe_reset_index(
            ordered.select(
                *(nw.col(key).alias(name) for key, name in zip(keys, self.by, strict=True)),
                nw.col("communities").cast(nw.Int64),
                *(nw.col(f"{prefix}{count}{k}") for k in range(self.scopes) for count in _COUNTS),
                *self._totals(),
            )
        )
        return result

    def _summands(self) -> Iterator[tuple[str, nw.Expr]]:
        for scope in range(self.scopes):
            code = nw.col(f"{self.prefix}scope{scope}")
            for count, which in zip(_COUNTS, (_INSIDE, _OPEN), strict=True):
                yield f"{self.prefix}{count}{scope}", (code == which).cast(nw.Int64)
            for name in self.values:
                value = nw.col(name)
                is_stated = (code == _INSIDE) & (value.abs() < BEYOND).fill_null(value=False)
                parts = nw.when(is_stated).then(value * float(_PARTS)).otherwise(nw.lit(0.0))
                is_whole = parts < _LARGEST_WHOLE
                whole = nw.when(is_whole).then(parts).otherwise(nw.lit(0.0)).round(0)
                rest = parts - whole
                is_noise = rest.abs() <= parts * _NOISE
                yield f"{name}_stated{scope}", is_stated.cast(nw.Int64)
                yield f"{name}_whole{scope}", whole.cast(nw.Int64)
                yield f"{name}_rest{scope}", nw.when(~is_noise).then(rest).otherwise(nw.lit(0.0))

    def _totals(self) -> Iterator[nw.Expr]:
        for scope in range(self.scopes):
            covered, is_open = (nw.col(f"{self.prefix}{count}{scope}") for count in _COUNTS)
            for name in self.values:
                is_known = (nw.col(f"{name}_stated{scope}") == covered) & (covered > 0)
                parts = nw.col(f"{name}_whole{scope}").cast(nw.Float64)
                total = parts + nw.col(f"{name}_rest{scope}")
                yield nw.when(is_known & (is_open == 0)).then(total).alias(f"{name}_{scope}")

    def of_scope(self, scope: int) -> dict[Fact, FactSource]:
        """Return where the totals of a scope are found in what `added_up` returns."""
        places = {ends: place for place, ends in enumerate(self.ends)}
        return {
            fact: FactSource(
                tuple(self._total(ends, places[ends], scope) for ends in source.candidates)
            )
            for fact, source in self.sources.items()
        }

    def _total(self, ends: Ends, place: int, scope: int) -> Ends:
        source = FactSource((ends,))
        low, high = (
            Source(f"{self.prefix}{end}{place}_{scope}", source.ratio / _PARTS)
            for end in ("low", "high")
        )
        return Ends(None, low, high) if source.has_ranges else Ends(low, None, None)

    def covered(self, sheet: Sheet[C], scope: int) -> tuple[C, C]:
        """Return where a scope covers a community of the group, and where it covers none."""
        covers, is_open = (sheet.floats(f"{self.prefix}{count}{scope}") for count in _COUNTS)
        is_settled = is_open <= 0.0
        return (covers > 0.0) & is_settled, (covers <= 0.0) & is_settled


_COUNTS = ("covered", "open")
