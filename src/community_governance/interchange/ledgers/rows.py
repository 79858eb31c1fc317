"""The rows of a ledger that are no communities: totals, headings printed again, blank rows.

A row of totals is one whose label says so. It covers the rows of the group that it names:
in the columns before its label, as the row above or below does, or in the label itself.
Where it names none, 小计 covers the rows since the row of totals before, and 合计 the whole ledger
or, where only they agree with it, those rows.
In a sum an approximate number counts as it is printed. One cell that is not read leaves it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, NamedTuple
from unicodedata import normalize

from community_governance.interchange.ledgers.cells import LedgerColumn, Reading
from community_governance.interchange.ledgers.reports import RowKind, SetAside, TotalCheck
from community_governance.units import Unread, exact

__all__ = ["Ledger", "label", "rows_set_aside"]

_TOTAL = re.compile(
    r"(?P<of>.{0,12}?)(?P<word>小计|合计数?|总计|共计|总和|subtotal|grandtotal|total)[:：]?"
)
# What may stand before such a word beside the name of a group: the whole of a place or a page.
_WHOLE = re.compile(r"(?:全.{1,3}|本.|总|各.{1,3})?")
_SUBTOTALS = frozenset({"小计", "subtotal"})
_NOTHING = frozenset({"none", "nan", "nat", "<na>"})
_DASHES = re.compile(r"[-‐‑‒–—―−─/\\._]*")


class Ledger(NamedTuple):
    """The columns of a ledger, row by row.

    Attributes:
        columns: The columns that hold facts.
        readings: What was read of each of them.
        others: The other columns, as texts without blanks; empty where nothing stands.
    """

    columns: Sequence[LedgerColumn]
    readings: Sequence[Sequence[Reading]]
    others: Mapping[str, Sequence[str]]


def label(cell: Any) -> str:
    """Return what stands in a cell that holds no fact, without blanks; empty for a dash."""
    text = "".join(normalize("NFKC", str(cell)).split()).casefold()
    return "" if text in _NOTHING or _DASHES.fullmatch(text) else text


def rows_set_aside(ledger: Ledger) -> tuple[SetAside, ...]:
    """Return the rows that are no communities, in their order, totals beside their sums."""
    kinds = _kinds(ledger)
    totals = _Totals(ledger, kinds)
    return tuple(
        totals.checked(row) if kind is RowKind.TOTAL else SetAside(row, kind, words)
        for row, (kind, words) in sorted(kinds.items())
    )


def _kinds(ledger: Ledger) -> dict[int, tuple[RowKind, str]]:
    """Return the kind of each row that is no community, and the words by which it is known."""
    rows = range(len(ledger.readings[0]))
    headings = [label(column.name) for column in ledger.columns]
    kinds: dict[int, tuple[RowKind, str]] = {}
    filled = set[int]()
    distinct = {name: set(texts) for name, texts in ledger.others.items()}
    names = {text for texts in distinct.values() for text in texts if len(text) > 1}
    for name, texts in ledger.others.items():
        totals = {text for text in distinct[name] if _is_total(text, names)}
        for row, text in enumerate(texts):
            if text:
                filled.add(row)
            if text in totals:
                kinds.setdefault(row, (RowKind.TOTAL, text))
    for row in rows:
        read = [readings[row] for readings in ledger.readings]
        if any(not isinstance(each.value, Unread) for each in read):
            continue
        texts = [label(each.text) for each in read]
        if row not in filled and not any(texts):
            kinds[row] = RowKind.BLANK, ""
        elif texts == headings:
            kinds[row] = RowKind.HEADING, " ".join(each.text for each in read)
    return kinds


def _is_total(text: str, names: Iterable[str]) -> bool:
    """Return whether a label says that its row is one of totals; a remark that ends so does not."""
    found = _TOTAL.fullmatch(text)
    if found is None:
        return False
    of = found["of"]
    return _WHOLE.fullmatch(of) is not None or any(of.startswith(name) for name in names)


class _Totals:
    """The rows of totals of a ledger, and which rows each of them covers."""

    def __init__(self, ledger: Ledger, kinds: Mapping[int, tuple[RowKind, str]]) -> None:
        self._ledger = ledger
        self._kinds = kinds
        self._communities = [row for row in range(len(ledger.readings[0])) if row not in kinds]
        self._groups: dict[tuple[str, ...], dict[tuple[str, ...], list[int]]] = {}

    def checked(self, row: int) -> SetAside:
        """Return a row of totals beside the sums of the rows it covers.

        Of several ways to read which these are, the first with which the sums agree is taken.
        """
        words = self._kinds[row][1]
        read = [
            SetAside(row, RowKind.TOTAL, words, tuple(covers), tuple(self._checks(row, covers)))
            for covers in self._coverings(row, words)
        ]
        agreeing = (each for each in read if _agrees(each))
        return next(agreeing, read[0])

    def _coverings(self, row: int, words: str) -> list[list[int]]:
        """Return the rows that a row of totals may cover, the likeliest first."""
        named = self._of_its_group(row)
        if named:
            return [named]
        found = _TOTAL.fullmatch(words)
        of, word = ("", words) if found is None else (found["of"], found["word"])
        named = self._named(of) if len(of) > 1 else []
        if named:
            return [named]
        since = self._since_the_last_total(row)
        return [since] if word in _SUBTOTALS else [self._communities, since]

    def _of_its_group(self, row: int) -> list[int]:
        """Return the rows of the group that a row names before its label, as a neighbor does."""
        columns = list(self._ledger.others.items())
        words = self._kinds[row][1]
        at = next(place for place, (_, texts) in enumerate(columns) if texts[row] == words)
        for near in self._neighbors(row):
            shared = {
                name: texts[row]
                for name, texts in columns[:at]
                if texts[row] and texts[row] == texts[near]
            }
            if shared:
                return self._group(tuple(shared), tuple(shared.values()))
        return []

    def _neighbors(self, row: int) -> Iterable[int]:
        """Return the nearest communities above and below."""
        for rows in (range(row - 1, -1, -1), range(row + 1, len(self._ledger.readings[0]))):
            near = next((each for each in rows if each not in self._kinds), None)
            if near is not None:
                yield near

    def _group(self, names: tuple[str, ...], key: tuple[str, ...]) -> list[int]:
        if names not in self._groups:
            groups = self._groups[names] = {}
            for each in self._communities:
                found = tuple(self._ledger.others[name][each] for name in names)
                groups.setdefault(found, []).append(each)
        return self._groups[names][key]

    def _named(self, of: str) -> list[int]:
        """Return the rows of the group that stands in the label itself: 胜利街道小计."""
        for texts in self._ledger.others.values():
            rows = [row for row in self._communities if texts[row] and of.startswith(texts[row])]
            if rows:
                return rows
        return []

    def _since_the_last_total(self, row: int) -> list[int]:
        rows: list[int] = []
        for each in range(row - 1, -1, -1):
            kind = self._kinds.get(each, (None, ""))[0]
            if kind is RowKind.TOTAL:
                break
            if kind is None:
                rows.append(each)
        return rows[::-1]

    def _checks(self, row: int, covers: Sequence[int]) -> Iterable[TotalCheck]:
        for column, readings in zip(self._ledger.columns, self._ledger.readings, strict=True):
            numbers = [readings[each].printed for each in covers]
            read = [number for number in numbers if number is not None]
            with exact():
                summed = sum(read, Decimal(0))
            stated = readings[row].printed
            unread = len(numbers) - len(read)
            yield TotalCheck(column.name, column.fact, stated, summed, unread)


def _agrees(row: SetAside) -> bool:
    said = [check.agrees for check in row.checks]
    return True in said and False not in said
