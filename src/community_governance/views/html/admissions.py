"""Displays of answers on work items and certificates, and of days to look out for."""

from __future__ import annotations

from community_governance.errors import Lang
from community_governance.model.certificates import Certification
from community_governance.model.display import MOST_ROWS, display
from community_governance.model.events import Event
from community_governance.model.work_items import Admission
from community_governance.views import admissions, agendas, certifications
from community_governance.views.html.several import TABLES
from community_governance.views.markup import (
    Html,
    badge,
    block,
    details,
    paragraph,
    words,
)
from community_governance.views.markup import table as html_table
from community_governance.views.tables import Table

__all__ = ["admission_html", "certification_html", "event_html"]

_FORM: dict[Lang, str] = {"zh": "社区工作事项准入审批表", "en": "As the form for approval"}
_HEADS: dict[Lang, tuple[str, str]] = {"zh": ("项目", "内容"), "en": ("row", "entry")}


@display.register
def admission_html(item: Admission, lang: Lang = "en", most: int = MOST_ROWS) -> Html:  # noqa: ARG001  (one sentence)
    """Return what comes of a work item as a sentence, with the form for approval folded away."""
    told = badge(admissions.outcome_text(item, lang), admissions.TONES[item.outcome], lang)
    said = paragraph(told, Html(" "), words(admissions.text(item, lang=lang), lang))
    form = Table(_HEADS[lang], tuple(admissions.approval_form(item, lang=lang).items()))
    framed = html_table(form, lang, framed=True)
    return block([said, details(_FORM[lang], [framed], lang)], lang)


@display.register
def certification_html(item: Certification, lang: Lang = "en", most: int = MOST_ROWS) -> Html:  # noqa: ARG001  (one sentence)
    """Return whether a certificate may be issued as a sentence."""
    said = certifications.OUTCOMES[item.outcome][lang]
    told = badge(said, certifications.TONES[item.outcome], lang)
    return block(
        [paragraph(told, Html(" "), words(certifications.text(item, lang=lang), lang))], lang
    )


@display.register
def event_html(item: Event, lang: Lang = "en", most: int = MOST_ROWS) -> Html:  # noqa: ARG001  (one line)
    """Return an event as a line."""
    return block([paragraph(words(agendas.line(item, lang=lang), lang))], lang)


TABLES[Admission] = lambda items, lang: admissions.table(items, lang=lang)
TABLES[Event] = lambda items, lang: agendas.table(items, lang=lang)
