"""Displays of reports, findings and requirements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from community_governance.errors import Lang
from community_governance.model.display import MOST_ROWS, display
from community_governance.model.findings import Finding, Requirement, Verdict
from community_governance.model.report import Changes, Report
from community_governance.views.html.several import NOTHING, TABLES, cut
from community_governance.views.markup import (
    Html,
    badge,
    block,
    details,
    heading,
    listed,
    paragraph,
    words,
)
from community_governance.views.sentences import sentence, steps
from community_governance.views.text import (
    findings_table,
    requirements_table,
    text,
    verdict_counts,
    verdicts_table,
)
from community_governance.views.tones import TONES
from community_governance.views.words import VERDICTS, day_text

__all__ = ["changes_html", "finding_html", "report_html", "requirement_html"]

_STEPS: dict[Lang, str] = {"zh": "得出过程", "en": "How it came about"}
_ON: dict[Lang, str] = {"zh": "截至{}：", "en": "On {}: "}
_LEFT_OUT: dict[Lang, tuple[str, str, str]] = {
    "zh": ("未列出的有：", "，", "。"),
    "en": (" Left out are ", ", ", "."),
}
_CHANGES: dict[str, dict[Lang, str]] = {
    "new": {"zh": "新出现的差额", "en": "Falls short now and did not"},
    "worse": {"zh": "差额扩大或已到期", "en": "Falls short by more, or is due now"},
    "better": {"zh": "差额缩小", "en": "Falls short by less"},
    "unclear": {"zh": "原有差额，现待定", "en": "Fell short and is open now"},
    "resolved": {"zh": "差额已消除", "en": "Falls short no longer"},
}
_BY_STANDARD: dict[Lang, str] = {"zh": "按规定汇总", "en": "By standard"}
_ONE_BY_ONE: dict[Lang, str] = {"zh": "逐项结果", "en": "One by one"}
_NO_CHANGE: dict[Lang, str] = {"zh": "没有变化。", "en": "Nothing changed."}


@display.register
def report_html(item: Report, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return a report: its day and counts, and its findings; of a long one a table by standard."""
    return block(_report(item, lang, most), lang)


def _report(report: Report, lang: Lang, most: int) -> Iterator[Html]:
    counts = {verdict: number for verdict, number in report.counts.items() if number}
    on = words(_ON[lang].format(day_text(report.on, lang)), lang)
    told = zip(verdict_counts(counts, lang), counts, strict=True)
    badges = [badge(said, TONES[verdict], lang) for said, verdict in told]
    yield paragraph(on, *_spaced(badges or [words(NOTHING[lang], lang)]))
    if not report.findings:
        return
    if len(report) > most:
        yield heading(_BY_STANDARD[lang], lang)
        yield from cut(verdicts_table(report, lang=lang), lang, most)
        yield heading(_ONE_BY_ONE[lang], lang)
    yield from cut(findings_table(report, lang=lang), lang, most, _left_out(report, lang, most))


def _spaced(parts: Iterable[Html]) -> Iterator[Html]:
    for at, part in enumerate(parts):
        yield Html(" ") if at else Html("")
        yield part


def _left_out(report: Report, lang: Lang, most: int) -> str:
    verdicts = [finding.verdict for finding in report.findings[most:]]
    counts = {verdict: verdicts.count(verdict) for verdict in Verdict if verdict in verdicts}
    head, comma, stop = _LEFT_OUT[lang]
    return f"{head}{comma.join(verdict_counts(counts, lang))}{stop}"


@display.register
def finding_html(item: Finding, lang: Lang = "en", most: int = MOST_ROWS) -> Html:  # noqa: ARG001  (one sentence)
    """Return a finding as a sentence, with how it came about folded away."""
    told = badge(VERDICTS[item.verdict][lang], TONES[item.verdict], lang)
    said = paragraph(told, Html(" "), words(sentence(item, lang=lang), lang))
    return block([said, details(_STEPS[lang], [listed(steps(item, lang=lang), lang)], lang)], lang)


@display.register
def requirement_html(item: Requirement, lang: Lang = "en", most: int = MOST_ROWS) -> Html:  # noqa: ARG001  (one sentence)
    """Return what is asked as a sentence."""
    return block([paragraph(words(text(item, lang=lang), lang))], lang)


@display.register
def changes_html(item: Changes, lang: Lang = "en", most: int = MOST_ROWS) -> Html:
    """Return what changed between two reports, a table for each kind of change."""
    parts: list[Html] = []
    for name, title in _CHANGES.items():
        found: Sequence[Finding] = getattr(item, name)
        if found:
            parts += [heading(title[lang], lang)]
            parts += cut(findings_table(found, lang=lang), lang, most)
    return block(parts or [paragraph(words(_NO_CHANGE[lang], lang))], lang)


TABLES[Finding] = lambda items, lang: findings_table(items, lang=lang)
TABLES[Requirement] = lambda items, lang: requirements_table(items, lang=lang)
