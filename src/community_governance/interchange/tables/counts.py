"""Count a checked table by group: verdicts, shortfalls, and facts that are missing.

An eager table is counted standard by standard, so that little stands beside it in memory;
a lazy one at once, so that its engine reads it once. Nothing is collected.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import narwhals.stable.v2 as nw

from community_governance.interchange.tables.columns import Frame
from community_governance.interchange.tables.stacks import Cell, Column, stacked, taken

__all__ = ["Counted", "Counts", "count_by_group"]

MET, NOT_MET, UNDETERMINED, NOT_YET_DUE, NOT_APPLICABLE = range(5)

COUNTS = ("met", "short", "open", "not_applicable")
"""How a verdict is counted: what falls short does so whether it is due or not."""


class Counted(NamedTuple):
    """What is counted: two columns of one standard, and what stands beside their counts."""

    place: int
    verdict: str
    shortfall: str
    beside: Mapping[str, Cell]


class Counts(NamedTuple):
    """How groups are counted.

    Attributes:
        by: The columns that make the groups, none for the table as a whole.
        total: What stands in the first of them in the row of all groups; None without such a row.
        prefix: Begins no name of a column.
    """

    by: Sequence[str]
    total: str | None
    prefix: str

    def key(self, place: int) -> str:
        """Return the name of a group's key while it is counted."""
        return f"{self.prefix}key{place}"


def count_by_group(table: Frame, counted: Sequence[Counted], counts: Counts) -> Frame:
    """Return a row for each standard and group: its keys, what stands beside, and the counts.

    The counts are ``communities`` and `COUNTS`, then ``total_shortfall`` and
    ``largest_shortfall``, null where none is known.
    Rows come by standard; groups as they first come in an eager table, by their keys in a lazy one;
    the row of all groups last.
    """
    is_eager = isinstance(table, nw.DataFrame)
    at_once = [[one] for one in counted] if is_eager else [list(counted)]
    parts: list[Frame] = []
    for some in at_once:
        parts += _counted(table, some, counts)
    joined: Any = nw.concat(list[Any](parts)) if parts[1:] else parts[0]
    order = [f"{counts.prefix}standard", f"{counts.prefix}is_total", f"{counts.prefix}first"]
    keys = [counts.key(place) for place in range(len(counts.by))]
    ordered = joined.sort(*order, *keys, nulls_last=True)
    shown = [*counted[0].beside, "communities", *COUNTS, "total_shortfall", "largest_shortfall"]
    result: Frame = nw.maybe_reset_index(ordered.select(*keys, *shown))
    return result


def _counted(table: Frame, some: Sequence[Counted], counts: Counts) -> Iterable[Frame]:
    """Return the groups, and all of them in one row, of some standards."""
    prefix, keys = counts.prefix, [counts.key(place) for place in range(len(counts.by))]
    chosen = dict(zip(keys, counts.by, strict=True))
    for at, each in enumerate(some):
        chosen |= {f"{prefix}verdict{at}": each.verdict, f"{prefix}lacks{at}": each.shortfall}
    rows: Any = taken(table, chosen)
    named = [_text(rows, key) if counts.total is not None else nw.col(key) for key in keys]
    sums, greatest = _flags(some, prefix)
    place = f"{prefix}first"
    flags: Any = rows.select(*named, *(each.alias(name) for name, each in sums.items()))
    if isinstance(flags, nw.DataFrame):
        flags = flags.with_row_index(place)
    else:
        flags = flags.with_columns(nw.lit(0).alias(place))
    total = [nw.col(name).sum() for name in sums]
    most = [nw.col(of).max().alias(name) for name, of in greatest.items()]
    if not keys:
        whole = flags.select(*total, *most, nw.col(place).min())
        yield _stack(whole, [], some, counts, is_total=0)
        return
    groups = flags.group_by(*keys).agg(*total, *most, nw.col(place).min())
    yield _stack(groups, keys, some, counts, is_total=0)
    if counts.total is not None:
        of_groups = [nw.col(name).max() for name in greatest]
        whole = groups.select(*total, *of_groups, nw.col(place).min())
        nothing = nw.when(nw.col(place) < 0).then(nw.lit(""))  # a text that is missing
        labels = [nw.lit(counts.total), *(nothing for _ in keys[1:])]
        labelled = [each.alias(key) for key, each in zip(keys, labels, strict=True)]
        yield _stack(whole.with_columns(*labelled), keys, some, counts, is_total=1)


def _text(rows: Frame, key: str) -> nw.Expr:
    """Return the key of a group as text, beside the label of all groups."""
    if rows.implementation.is_pandas_like() and rows.collect_schema()[key] == nw.String:
        return nw.col(key)  # which pandas, cast, makes texts of what is missing
    return nw.col(key).cast(nw.String)


def _flags(some: Sequence[Counted], prefix: str) -> tuple[dict[str, nw.Expr], dict[str, str]]:
    """Return the columns that are added up, and of which columns the greatest is wanted."""
    sums: dict[str, nw.Expr] = {}
    greatest: dict[str, str] = {}
    for at in range(len(some)):
        verdict, lacks = nw.col(f"{prefix}verdict{at}"), nw.col(f"{prefix}lacks{at}")
        claims = {
            "met": verdict == MET,
            "short": (verdict == NOT_MET) | (verdict == NOT_YET_DUE),
            "open": verdict == UNDETERMINED,
            "not_applicable": verdict == NOT_APPLICABLE,
            "known": ~lacks.is_null(),
        }
        for name, claim in claims.items():
            sums[f"{prefix}{name}{at}"] = claim.cast(nw.Int64)
        sums[f"{prefix}lacks{at}"] = lacks
        greatest[f"{prefix}most{at}"] = f"{prefix}lacks{at}"
    return sums, greatest


def _stack(
    groups: Frame,
    keys: Sequence[str],
    some: Sequence[Counted],
    counts: Counts,
    *,
    is_total: int,
) -> Frame:
    prefix = counts.prefix
    rows: list[dict[str, Cell]] = [
        {
            f"{prefix}standard": each.place,
            f"{prefix}is_total": is_total,
            **each.beside,
            **{name: Column(f"{prefix}{name}{at}") for name in COUNTS},
            f"{prefix}known": Column(f"{prefix}known{at}"),
            "total_shortfall": Column(f"{prefix}lacks{at}"),
            "largest_shortfall": Column(f"{prefix}most{at}"),
        }
        for at, each in enumerate(some)
    ]
    stack: Any = stacked(groups, [*keys, f"{prefix}first"], rows)
    is_known = nw.col(f"{prefix}known") > 0
    counted = [nw.col(name).cast(nw.Int64) for name in COUNTS]
    communities = sum(counted[1:], counted[0]).alias("communities")
    numbers = [
        nw.when(is_known).then(nw.col(name)).alias(name)
        for name in ("total_shortfall", "largest_shortfall")
    ]
    added: Frame = stack.with_columns(*counted, *numbers, communities)
    return added
