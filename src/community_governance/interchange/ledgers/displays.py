"""The display of a cleaning report."""

from __future__ import annotations

from community_governance.errors import Lang
from community_governance.interchange.ledgers.reports import CleaningReport
from community_governance.interchange.ledgers.words import report_lines
from community_governance.model.display import MOST_ROWS, display
from community_governance.views.html.several import rest_line
from community_governance.views.markup import Html, block, listed, paragraph, words

__all__ = ["report_html"]


@display.register
def report_html(item: CleaningReport, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return how many rows were read, the rows set aside, and the cells in doubt."""
    head, *lines = report_lines(item, lang=lang)
    parts = [paragraph(words(head, lang))]
    if lines:
        parts += [listed(lines[:most], lang, numbered=False), *rest_line(len(lines), most, lang)]
    return block(parts, lang)
