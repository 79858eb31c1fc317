"""Events of a calendar in words: one line for each, or a table in Markdown."""

from __future__ import annotations

from collections.abc import Iterable

from community_governance.errors import Lang
from community_governance.model.events import Event, EventKind
from community_governance.views.tables import Table
from community_governance.views.words import check_lang, day_text, joined

__all__ = ["line", "markdown", "table", "text"]

_KINDS: dict[EventKind, dict[Lang, str]] = {
    EventKind.DOCUMENT_BEGINS: {"zh": "文件施行", "en": "document begins"},
    EventKind.DOCUMENT_ENDS: {"zh": "文件到期", "en": "document ends"},
    EventKind.DOCUMENT_SUPERSEDED: {"zh": "文件被代替", "en": "document superseded"},
    EventKind.BEGINS: {"zh": "开始执行", "en": "begins"},
    EventKind.DUE: {"zh": "到期", "en": "due"},
    EventKind.YEARLY: {"zh": "年度事项", "en": "every year"},
    EventKind.PROMOTION: {"zh": "晋级", "en": "promotion"},
    EventKind.OTHER: {"zh": "其他", "en": "other"},
}
_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("日期", "种类", "内容", "条款"),
    "en": ("day", "kind", "about", "clause"),
}
_NOTHING: dict[Lang, str] = {"zh": "没有可列的事项。", "en": "Nothing to list."}


def _where(event: Event, lang: Lang) -> str:
    clauses = joined(dict.fromkeys(each.locator for each in event.citations), lang)
    return " ".join(each for each in (event.policy or "", clauses) if each)


def line(event: Event, *, lang: Lang = "en") -> str:
    """Return one event as a line: day, kind, what happens, clause.

    Args:
        event: The event.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    colon, bracket = ("：", "（{}）") if lang == "zh" else (": ", " ({})")
    kind, where = _KINDS[event.kind][lang], _where(event, lang)
    said = f"{day_text(event.day, lang)} {kind}{colon}{event.title.text(lang)}"
    return said + (bracket.format(where) if where else "")


def text(events: Iterable[Event], *, lang: Lang = "en") -> str:
    """Return events as plain text, one line each: day, kind, what happens, clause.

    Args:
        events: The events.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    return "\n".join(line(each, lang=lang) for each in events) or _NOTHING[lang]


def markdown(events: Iterable[Event], *, lang: Lang = "en") -> str:
    """Return events as a Markdown table with one row for each.

    Args:
        events: The events.
        lang: ``"zh"`` or ``"en"``.
    """
    return table(events, lang=lang).markdown()


def table(events: Iterable[Event], *, lang: Lang = "en") -> Table:
    """Return events as a table with one row for each.

    Args:
        events: The events.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    rows = tuple(
        (
            day_text(each.day, lang),
            _KINDS[each.kind][lang],
            each.title.text(lang),
            _where(each, lang),
        )
        for each in events
    )
    return Table(_COLUMNS[lang], rows)
