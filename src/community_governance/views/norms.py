"""What a document is and asks, as lines and tables."""

from __future__ import annotations

from collections.abc import Iterable

from community_governance.calendars import Day
from community_governance.errors import Lang
from community_governance.model.sources import Document
from community_governance.model.standards import Standard
from community_governance.views.tables import Table
from community_governance.views.words import (
    FORCES,
    check_lang,
    day_text,
    demand_text,
    joined,
    scope_text,
)

__all__ = ["document_text", "standards_table", "title_text"]

_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "对象", "要求", "原文数字", "约束力", "期限"),
    "en": ("clause", "for", "asks", "figure as printed", "force", "due"),
}
# What is told of a document, in this order, where it is printed.
_DATES: dict[str, dict[Lang, str]] = {
    "adopted": {"zh": "{}印发", "en": "signed {}"},
    "published": {"zh": "{}公布", "en": "published {}"},
    "starts": {"zh": "自{}起施行", "en": "in force from {}"},
    "ends": {"zh": "有效期至{}", "en": "in force until {}"},
    "superseded": {"zh": "{}起由新文件代替", "en": "another document in its place from {}"},
}


def title_text(document: Document, *, lang: Lang = "en") -> str:
    """Return the title of a document; in English with the printed one behind it."""
    check_lang(lang)
    if lang == "zh":
        return f"《{document.title}》"
    return f"{document.title_en} ({document.title})"


def document_text(document: Document, *, lang: Lang = "en") -> str:
    """Return who issued a document, its number and its dates, as far as they are printed.

    Names of issuers are printed in Chinese alone; in English the place stands for them.

    Args:
        document: The document.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    days: list[tuple[str, Day]] = [
        (words[lang], day) for name, words in _DATES.items() if (day := getattr(document, name))
    ]
    if not days and document.numbered_year is not None:
        days = [({"zh": "{}发文", "en": "numbered {}"}[lang], document.numbered_year)]
    place = document.jurisdiction
    issuers = joined(document.issuers, lang) or place.name
    told = [
        issuers if lang == "zh" else place.name_en,
        document.number or "",
        *(words.format(day_text(day, lang)) for words, day in days),
    ]
    return ("，" if lang == "zh" else ", ").join(each for each in told if each)


def standards_table(standards: Iterable[Standard], *, lang: Lang = "en") -> Table:
    """Return a table with one row for each norm: for whom it is and what it asks.

    Args:
        standards: The norms.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    return Table(_COLUMNS[lang], tuple(_row(each, lang) for each in standards))


def _row(standard: Standard, lang: Lang) -> tuple[str, ...]:
    locators = joined((each.locator for each in standard.citations), lang)
    figures = (figure for each in standard.citations for figure in each.figures)
    return (
        f"{standard.policy} {locators}",
        scope_text(standard.applies_to, standard.subject, lang),
        demand_text(standard.demand, lang, direction_stated=standard.direction_stated),
        joined(dict.fromkeys(figures), lang),
        FORCES[standard.force][lang],
        "" if standard.due is None else day_text(standard.due, lang),
    )
