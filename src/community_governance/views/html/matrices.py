"""Displays of responsibility matrices, of what differs between two, and of who must be called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from community_governance.errors import Lang
from community_governance.model.assignments import Load, MatrixChanges
from community_governance.model.display import MOST_ROWS, display
from community_governance.model.matrix import ResponsibilityMatrix
from community_governance.model.repair import Remedy
from community_governance.views.calls import remedy_text
from community_governance.views.html.several import TABLES, cut, rest_line
from community_governance.views.markup import (
    Html,
    block,
    details,
    heading,
    listed,
    paragraph,
    words,
)
from community_governance.views.matrices import annex, changes_text, load_table, remark_text

__all__ = ["matrix_changes_html", "matrix_html", "remedy_html"]

_COUNTS: dict[Lang, str] = {
    "zh": "任务{tasks:,}项，单位{bodies:,}个，分工{rows:,}条。",
    "en": "{tasks:,} tasks, {bodies:,} bodies, {rows:,} rows.",
}
_REMARKS: dict[Lang, str] = {"zh": "值得留意之处（{}）", "en": "Worth a look ({})"}


@display.register
def matrix_html(item: ResponsibilityMatrix, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return a matrix as its annex, a row for each task; what is worth a look is folded away."""
    return block(_matrix(item, lang, most), lang)


def _matrix(matrix: ResponsibilityMatrix, lang: Lang, most: int) -> Iterator[Html]:
    table = annex(matrix, lang=lang, clauses=True)
    counts = {"tasks": len(matrix.heads), "bodies": len(matrix.departments), "rows": len(matrix)}
    yield heading(table.title, lang)
    yield from _lines([_COUNTS[lang].format(**counts), *table.notes], lang)
    yield from cut(table.table, lang, most)
    remarks = [remark_text(each, lang=lang) for each in matrix.remarks()]
    if remarks:
        shown = [listed(remarks[:most], lang), *rest_line(len(remarks), most, lang)]
        yield details(_REMARKS[lang].format(len(remarks)), shown, lang)


def _lines(lines: Iterable[str], lang: Lang) -> Iterator[Html]:
    return (paragraph(words(line, lang)) for line in lines)


@display.register
def matrix_changes_html(item: MatrixChanges, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return what differs between two matrices, a line for each task and each duty."""
    lines = changes_text(item, lang=lang).splitlines()
    return block([*_lines(lines[:most], lang), *rest_line(len(lines), most, lang)], lang)


@display.register
def remedy_html(item: Remedy, lang: Lang = "en", most: int = MOST_ROWS) -> Html:  # noqa: ARG001  (one paragraph)
    """Return a finding and who is named for putting it right as a paragraph."""
    return block(_lines([remedy_text(item, lang=lang)], lang), lang)


TABLES[Load] = lambda items, lang: load_table(items, lang=lang)
