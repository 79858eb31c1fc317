"""Displays of what stands side by side: documents, drafts, editions, readings; and of progress."""

from __future__ import annotations

from collections.abc import Iterator

from community_governance.errors import Lang
from community_governance.model.comparisons import Comparison
from community_governance.model.correspondences import Conformity, Correspondence
from community_governance.model.differences import Difference, Effect
from community_governance.model.display import MOST_ROWS, display
from community_governance.model.indicators import Progress
from community_governance.model.readings import Alternatives
from community_governance.model.relations import Remark, Strictness
from community_governance.model.sources import Document
from community_governance.model.thresholds import Threshold
from community_governance.views.comparisons import comparison_table
from community_governance.views.differences import difference_table
from community_governance.views.html.several import TABLES, cut, rest_line
from community_governance.views.indicators import progress_table
from community_governance.views.markup import (
    Html,
    block,
    details,
    heading,
    listed,
    paragraph,
    words,
)
from community_governance.views.norms import title_text
from community_governance.views.readings import alternatives_table
from community_governance.views.relations import conformity_table, correspondence_table
from community_governance.views.tables import Table
from community_governance.views.text import text
from community_governance.views.words import day_text

__all__ = [
    "alternatives_html",
    "comparison_html",
    "conformity_html",
    "correspondence_html",
    "difference_html",
    "effect_html",
    "progress_html",
    "sentence_html",
]

_COMPARED: dict[Lang, str] = {"zh": "{}（{}）：{}份文件对照", "en": "{} on {}, under {} documents"}
_WHO: dict[Lang, str] = {"zh": "所列对象", "en": "What is given"}
_EACH: dict[Lang, str] = {"zh": "逐项规定", "en": "Standard by standard"}
_ON: dict[Lang, str] = {"zh": "{}，截至{}", "en": "{}, on {}"}
_BESIDE: dict[Lang, str] = {"zh": "{}对照{}", "en": "{} beside {}"}


@display.register
def comparison_html(item: Comparison, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return a subject under several documents side by side, with each standard folded away."""
    who = item.name or _WHO[lang]
    title = _COMPARED[lang].format(who, day_text(item.on, lang), len(item))
    beside = cut(comparison_table(item, lang=lang, by="matter"), lang, most)
    one_by_one = cut(comparison_table(item, lang=lang), lang, most)
    return block([heading(title, lang), *beside, details(_EACH[lang], one_by_one, lang)], lang)


@display.register
def progress_html(item: Progress, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return how far a place has come with the goals of a document, a row for each goal."""
    title = _ON[lang].format(title_text(item.document, lang=lang), day_text(item.on, lang))
    return _titled(title, progress_table(item, lang=lang), lang, most)


@display.register
def correspondence_html(item: Correspondence, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return two documents side by side, a row for each matter."""
    title = _both(item.first, item.second, lang)
    return _titled(title, correspondence_table(item, lang=lang), lang, most)


@display.register
def conformity_html(item: Conformity, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return a draft beside the document above it, a row for each norm of that."""
    title = _both(item.draft, item.superior, lang)
    return _titled(title, conformity_table(item, lang=lang), lang, most)


@display.register
def difference_html(item: Difference, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return what differs between two policies, a row for each field of each part."""
    title = _both(item.new, item.old, lang)
    return _titled(title, difference_table(item, lang=lang), lang, most)


@display.register
def alternatives_html(item: Alternatives, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return the readings of a choice side by side, and whether the choice matters."""
    said = paragraph(words(text(item, lang=lang), lang))
    return block([said, *cut(alternatives_table([item], lang=lang), lang, most)], lang)


@display.register
def effect_html(item: Effect, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return what a change of a policy comes to, a line for each finding that changes."""
    lines = text(item, lang=lang).splitlines()
    shown = [listed(lines[:most], lang, numbered=False), *rest_line(len(lines), most, lang)]
    return block(shown, lang)


@display.register(Strictness)
@display.register(Remark)
@display.register(Threshold)
def sentence_html(
    item: Strictness | Remark | Threshold,
    lang: Lang = "en",
    most: int = MOST_ROWS,  # noqa: ARG001  (one sentence)
) -> Html:
    """Return how norms stand to one another, or where a verdict turns, as a sentence."""
    return block([paragraph(words(text(item, lang=lang), lang))], lang)


def _both(first: Document, second: Document, lang: Lang) -> str:
    return _BESIDE[lang].format(*(title_text(each, lang=lang) for each in (first, second)))


def _titled(title: str, of: Table, lang: Lang, most: int) -> Html:
    def parts() -> Iterator[Html]:
        yield heading(title, lang)
        yield from cut(of, lang, most)

    return block(parts(), lang)


TABLES[Alternatives] = lambda items, lang: alternatives_table(items, lang=lang)
