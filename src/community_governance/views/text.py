"""Reports and requirements as plain text and as Markdown, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Iterable

from community_governance.errors import Lang
from community_governance.model.findings import Finding, Requirement, Verdict
from community_governance.model.report import Report
from community_governance.model.shares import UnitShare
from community_governance.model.standards import Target
from community_governance.views.cells import number_cell
from community_governance.views.goals import goal_text, share_text
from community_governance.views.sentences import (
    norm_text,
    outcome_text,
    parts_text,
    required_text,
    sentence,
    steps,
    subject_text,
)
from community_governance.views.tables import markdown_table
from community_governance.views.words import REASONS, VERDICTS, check_lang, joined

__all__ = ["Sayable", "markdown", "sentence", "steps", "text"]

Sayable = Finding | Requirement | Target | UnitShare
"""What makes one sentence."""

_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "内容", "对象", "应有", "现有", "差额", "结论"),
    "en": ("clause", "about", "subject", "required", "present", "shortfall", "verdict"),
}
_NOTHING: dict[Lang, str] = {"zh": "没有可列的结果。", "en": "Nothing to list."}


def text(item: Report | Sayable | Iterable[Sayable], *, lang: Lang = "en") -> str:
    """Return findings, requirements, goals or shares of units as plain text, one sentence a line.

    Args:
        item: A report, a finding, a requirement, a target, a share of units, or several of these.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    match item:
        case Finding():
            return sentence(item, lang=lang)
        case Requirement():
            return _requirement_text(item, lang)
        case UnitShare():
            return share_text(item, lang=lang)
        case Target():
            return goal_text(item, lang=lang)
        case Report():
            lines = [sentence(finding, lang=lang) for finding in item]
            return "\n".join([*lines, counts_text(item, lang=lang)])
        case _:
            return "\n".join(text(each, lang=lang) for each in item) or _NOTHING[lang]


def counts_text(report: Report, *, lang: Lang = "en") -> str:
    """Return how many findings came to each verdict, in one line."""
    counts = report.counts
    zh = lang == "zh"
    said = [
        f"{VERDICTS[verdict][lang]}{counts[verdict]}项"
        if zh
        else f"{counts[verdict]} {VERDICTS[verdict][lang]}"
        for verdict in Verdict
        if counts[verdict]
    ]
    if not said:
        return _NOTHING[lang]
    on = f"{report.on:%Y-%m-%d}"
    return f"截至{on}：{'，'.join(said)}。" if zh else f"On {on}: {', '.join(said)}."


def _requirement_text(asked: Requirement, lang: Lang) -> str:
    zh = lang == "zh"
    said = parts_text(asked, lang, required_text)
    if asked.missing:
        names = joined((fact.text(lang) for fact in asked.missing), lang)
        said.append(f"须先知道{names}" if zh else f"depends on {names}")
    if asked.applies is None:
        names = joined((each.text(lang) for each in asked.reason.categories), lang)
        names = names or REASONS[asked.reason.code][lang]
        said.append(f"是否适用待定（{names}）" if zh else f"open whether it applies ({names})")
    norm, who = norm_text(asked.standard, lang=lang), subject_text(asked, lang)
    if zh:
        return f"{norm}；{who}{'，'.join(said)}。" if said else f"{norm}。"
    return f"{norm}. {who}: {', '.join(said)}." if said else f"{norm}."


def _row(finding: Finding, lang: Lang) -> tuple[str, ...]:
    standard = finding.standard
    about = standard.title.text(lang) if standard.title is not None else standard.key
    return (
        f"{standard.policy} {standard.locator}",
        about,
        finding.subject.name or finding.subject.key,
        number_cell(finding, "required", lang),
        number_cell(finding, "measured", lang),
        number_cell(finding, "shortfall", lang),
        outcome_text(finding, lang=lang),
    )


def markdown(report: Report, *, lang: Lang = "en") -> str:
    """Return a report as a Markdown table with one row for each finding, and its counts below.

    Args:
        report: The report.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    table = markdown_table([_COLUMNS[lang], *(_row(finding, lang) for finding in report)])
    return f"{table}\n\n{counts_text(report, lang=lang)}"
