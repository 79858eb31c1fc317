"""HTML out of words: every text is escaped on its way in, and nothing else comes in.

The rules of this file:

- `Html` is made here alone; a plain text becomes `Html` only through `words`, which escapes it.
- All style is inline, so that it stays where it is pasted; nothing is loaded and nothing runs.
- No color of text or page is set: both are the reader's, light or dark. Lines and fills let
  what is under them through; a tone has a hue, a sign, and words that say the same.
- Chinese in an English display is marked as Chinese, so that a browser takes the right font.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from typing import NewType
from unicodedata import east_asian_width

from community_governance.errors import Lang
from community_governance.views.tables import Cell, Table
from community_governance.views.tones import HUES, SIGNS, Tone

__all__ = [
    "Html",
    "badge",
    "block",
    "details",
    "heading",
    "listed",
    "paragraph",
    "table",
    "words",
]

Html = NewType("Html", str)
"""Text in which every character that HTML could take for its own is escaped."""

_THIN = "40"  # a quarter of the hue, the rest of what is under it
_LANGS: dict[Lang, str] = {"zh": "zh-Hans", "en": "en"}
_RULE = "border-bottom:1px solid #8886"
_BLOCK = "overflow-x:auto;margin:.4em 0;line-height:1.5"
_TABLE = "border-collapse:collapse;margin:.4em 0;background:transparent"
_CELL = f"padding:3px 8px;vertical-align:top;{_RULE}"
_FRAMED = "border:1px solid;padding:4px 8px;text-align:left;vertical-align:top"
_SHORT = 16  # so wide, a Chinese character counting twice, and a column keeps its lines whole
# A run of Chinese characters, with dots and digits between and brackets that close: 二(二)6.
_H = "[⺀-鿿豈-﫿！-～]"
_HAN = re.compile(rf"{_H}(?:{_H}|[·0-9](?=[·0-9]*{_H})|\({_H}+\)[0-9]*)*")


def _element(tag: str, inside: Iterable[Html], **attributes: str) -> Html:
    given = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return Html(f"<{tag}{given}>{''.join(inside)}</{tag}>")


def words(text: str, lang: Lang) -> Html:
    """Return a text with what HTML would take for its own escaped.

    >>> words("<script>", "zh")
    '&lt;script&gt;'
    """
    safe = escape(text)
    if lang == "en":
        safe = _HAN.sub(rf'<span lang="{_LANGS["zh"]}">\g<0></span>', safe)
    return Html(safe)


def block(parts: Iterable[Html], lang: Lang) -> Html:
    """Return parts as one display in one language; what is too wide for the page can be moved."""
    return _element("div", parts, lang=_LANGS[lang], style=_BLOCK)


def heading(text: str, lang: Lang) -> Html:
    """Return what a display is of."""
    return _element("p", [_element("strong", [words(text, lang)])], style="margin:.4em 0")


def paragraph(*inside: Html) -> Html:
    """Return a paragraph."""
    return _element("p", inside, style="margin:.4em 0")


def _signed(text: str, tone: Tone, lang: Lang) -> list[Html]:
    sign = _element("span", [Html(f"{SIGNS[tone]} ")], **{"aria-hidden": "true"})
    return [sign, words(text, lang)]


def badge(text: str, tone: Tone, lang: Lang) -> Html:
    """Return words with the sign and the hue of their tone."""
    style = f"padding:1px 6px;border-radius:8px;background:{HUES[tone]}{_THIN}"
    return _element("span", _signed(text, tone, lang), style=style)


def listed(lines: Iterable[str], lang: Lang, *, numbered: bool = True) -> Html:
    """Return lines as a list, numbered or with dots."""
    items = (_element("li", [words(line, lang)]) for line in lines)
    return _element("ol" if numbered else "ul", items, style="margin:.4em 0;padding-left:2em")


def details(title: str, inside: Iterable[Html], lang: Lang) -> Html:
    """Return what is folded away until a reader opens it."""
    summary = _element("summary", [words(title, lang)], style="cursor:pointer")
    return _element("details", [summary, *inside], style="margin:.4em 0")


def table(of: Table, lang: Lang, *, framed: bool = False, caption: str = "") -> Html:
    """Return a table of words.

    Args:
        of: The table.
        lang: ``"zh"`` or ``"en"``.
        framed: Whether each cell has a frame, as in a table that is pasted into a document.
        caption: What stands above it.
    """
    styles = [_FRAMED if framed else _style(of, at) for at in range(len(of.columns))]
    head = (
        _element("th", [words(name, lang)], scope="col", style=style)
        for name, style in zip(of.columns, styles, strict=True)
    )
    rows = (
        _element("tr", (_cell(cell, style, lang) for cell, style in zip(row, styles, strict=True)))
        for row in of.rows
    )
    parts = [_element("thead", [_element("tr", head)]), _element("tbody", rows)]
    above = [_element("caption", [words(caption, lang)])] if caption else []
    return _element("table", [*above, *parts], style=_TABLE)


def _style(of: Table, at: int) -> str:
    """Return the style of a column: numbers to the right; they and short cells in one line."""
    is_number = at in of.numbers
    is_whole = is_number or all(_width(str(row[at])) <= _SHORT for row in of.rows)
    side = "right" if is_number else "left"
    return f"{_CELL};text-align:{side}{';white-space:nowrap' if is_whole else ''}"


def _width(text: str) -> int:
    return sum(2 if east_asian_width(each) in "WF" else 1 for each in text)


def _cell(cell: str | Cell, style: str, lang: Lang) -> Html:
    if isinstance(cell, Cell):
        shaded = f"{style};background:{HUES[cell.tone]}{_THIN}"
        return _element("td", _signed(cell.words, cell.tone, lang), style=shaded)
    return _element("td", [words(cell, lang)], style=style)
