"""Several things of one kind as one table, cut where it is long; the rest is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from attrs import evolve

from community_governance.errors import Lang
from community_governance.model.display import displayed
from community_governance.views.markup import Html, block, paragraph, table, words
from community_governance.views.tables import Part, Table

__all__ = ["NOTHING", "TABLES", "cut", "page", "rest_line", "several"]

NOTHING: dict[Lang, str] = {"zh": "没有可列的结果。", "en": "Nothing to list."}
_REST: dict[Lang, str] = {
    "zh": "以上为前{shown:,}行，共{all:,}行，另有{rest:,}行未列出。",
    "en": "The first {shown:,} of {all:,} rows are shown; {rest:,} left out.",
}

TABLES: dict[type, Callable[[Sequence[Any], Lang], Table]] = {}
"""How several things of a class are told in one table."""


def cut(of: Table, lang: Lang, most: int, rest: str = "") -> Iterator[Html]:
    """Return a table of at most so many rows, and a line that says how many are left out.

    Args:
        of: The table.
        lang: ``"zh"`` or ``"en"``.
        most: How many rows are shown.
        rest: What more is said of those left out.
    """
    if not of.rows:
        yield paragraph(words(NOTHING[lang], lang))
        return
    yield table(evolve(of, rows=of.rows[:most]), lang)
    yield from rest_line(len(of.rows), most, lang, rest)


def rest_line(number: int, most: int, lang: Lang, rest: str = "") -> Iterator[Html]:
    """Return a line on how many of a number are left out, where some are; ``rest`` is added."""
    if number > most:
        said = _REST[lang].format(shown=most, all=number, rest=number - most)
        yield paragraph(words(f"{said}{rest}", lang))


def page(parts: Iterable[Part], lang: Lang, most: int) -> Html:
    """Return paragraphs and tables as one display, its tables cut where they are long."""
    said: list[Html] = []
    for part in parts:
        if isinstance(part, Table):
            said += cut(part, lang, most)
        else:
            said += [paragraph(words(line, lang)) for line in part.splitlines()]
    return block(said, lang)


def several(items: tuple[object, ...], lang: Lang, most: int) -> Html | None:
    """Return things in one table where they are of one class, or else one after the other.

    None where one of them has no display.
    """
    kinds = {type(item) for item in items}
    tabled = TABLES.get(next(iter(kinds))) if len(kinds) == 1 else None
    if tabled is not None:
        return block(cut(tabled(items, lang), lang, most), lang)
    made = [displayed(item, lang, most) for item in items]
    parts = [Html(each) for each in made if each is not None]
    if len(parts) < len(made):
        return None
    if not parts:
        return block([paragraph(words(NOTHING[lang], lang))], lang)
    return block([*parts[:most], *rest_line(len(parts), most, lang)], lang)
