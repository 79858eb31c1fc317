"""Answers as plain text and as Markdown, in Chinese and in English: one door for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, get_args

from community_governance.errors import Lang, NotFoundError
from community_governance.model.findings import Finding, Requirement, Verdict
from community_governance.model.pay import PayScheme
from community_governance.model.report import Report
from community_governance.model.shares import UnitShare
from community_governance.model.staffing import Allocation
from community_governance.model.standards import Target
from community_governance.views import careers, payrolls, schemes, staffing
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
from community_governance.views.words import (
    REASONS,
    VERDICTS,
    amount_text,
    asks_presence,
    check_lang,
    joined,
)

__all__ = ["Answer", "Sayable", "markdown", "sentence", "steps", "text"]

Sayable = Finding | Requirement | Target | UnitShare
"""What makes one sentence."""

Answer = careers.CareerAnswer | payrolls.PayAnswer | staffing.StaffingAnswer | PayScheme
"""What makes lines of its own: about grades, pay, careers, staffing."""

_TABLES: dict[type, Callable[..., str]] = {
    **dict.fromkeys(get_args(careers.CareerAnswer), careers.markdown),
    **dict.fromkeys(get_args(payrolls.PayAnswer), payrolls.markdown),
    Allocation: staffing.markdown,
}

_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "内容", "对象", "应有", "现有", "差额", "结论"),
    "en": ("clause", "about", "subject", "required", "present", "shortfall", "verdict"),
}
_NOTHING: dict[Lang, str] = {"zh": "没有可列的结果。", "en": "Nothing to list."}


def text(item: Report | Answer | Sayable | Iterable[Sayable], *, lang: Lang = "en") -> str:
    """Return findings, requirements, goals or shares of units as plain text, one sentence a line.

    An answer about grades, pay, a career or staffing has lines of its own.

    Args:
        item: A report, a finding, a requirement, a target, a share of units, or several of these;
            or an answer about grades, pay, a career or staffing.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language, or for what is no answer.
    """
    check_lang(lang)
    say = _TEXTS.get(type(item))
    if say is not None:
        return say(item, lang=lang)
    match item:
        case Report():
            lines = [sentence(finding, lang=lang) for finding in item]
            return "\n".join([*lines, counts_text(item, lang=lang)])
        case Iterable():
            several: Iterable[Any] = item
            return "\n".join(text(each, lang=lang) for each in several) or _NOTHING[lang]
        case _:
            raise NotFoundError(
                "type", type(item).__name__, tuple(kind.__name__ for kind in _TEXTS)
            )


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


def _requirement_text(asked: Requirement, *, lang: Lang) -> str:
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


# Who words it, by the kind of answer.
_TEXTS: dict[type, Callable[..., str]] = {
    Finding: sentence,
    Requirement: _requirement_text,
    UnitShare: share_text,
    Target: goal_text,
    PayScheme: schemes.text,
    **dict.fromkeys(get_args(careers.CareerAnswer), careers.text),
    **dict.fromkeys(get_args(payrolls.PayAnswer), payrolls.text),
    **dict.fromkeys(get_args(staffing.StaffingAnswer), staffing.text),
}

# What a table says of a thing that is there, and of one that is not.
_THERE: dict[Lang, tuple[str, str]] = {"zh": ("无", "有"), "en": ("no", "yes")}


def _cell(finding: Finding, which: str, lang: Lang) -> str:
    value = getattr(finding.numbers, which)
    if len(finding.parts) == 1 and asks_presence(finding.parts[0].test):
        is_told = value is not None and which != "shortfall"
        return _THERE[lang][value != 0] if is_told else ""
    if value is None or finding.unit is None:
        return ""
    return amount_text(value, finding.unit, lang)


def _row(finding: Finding, lang: Lang) -> tuple[str, ...]:
    standard = finding.standard
    about = standard.title.text(lang) if standard.title is not None else standard.key
    return (
        f"{standard.policy} {standard.locator}",
        about,
        finding.subject.name or finding.subject.key,
        _cell(finding, "required", lang),
        _cell(finding, "measured", lang),
        _cell(finding, "shortfall", lang),
        outcome_text(finding, lang=lang),
    )


def markdown(
    report: Report | careers.CareerAnswer | payrolls.PayAnswer | Allocation, *, lang: Lang = "en"
) -> str:
    """Return a report as a Markdown table with one row for each finding, and its counts below.

    An answer about grades, pay, a career or shares of a total has a table of its own.

    Args:
        report: The report, or another answer.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    if not isinstance(report, Report):
        return _TABLES[type(report)](report, lang=lang)
    table = markdown_table([_COLUMNS[lang], *(_row(finding, lang) for finding in report)])
    return f"{table}\n\n{counts_text(report, lang=lang)}"
