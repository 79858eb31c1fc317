"""Displays of divisions into grids, of what stands in the way of one, and of revisions."""

from __future__ import annotations

from community_governance.errors import Lang
from community_governance.model.display import MOST_ROWS, display
from community_governance.model.division import Division, NoDivision
from community_governance.model.revision import Revision
from community_governance.views import divisions
from community_governance.views.html.several import page, rest_line
from community_governance.views.markup import Html, block, paragraph, words

__all__ = ["division_html", "revision_html"]


@display.register
def division_html(item: Division, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return a division as a table with one row for each grid, its sentence below."""
    return page(divisions.parts(item, lang=lang), lang, most)


@display.register(NoDivision)
@display.register(Revision)
def revision_html(item: NoDivision | Revision, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return what is in the way of a division, or what a revision moves, line by line."""
    lines = divisions.text(item, lang=lang).splitlines()
    said = [paragraph(words(line, lang)) for line in lines[:most]]
    return block([*said, *rest_line(len(lines), most, lang)], lang)
