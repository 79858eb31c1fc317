"""Answers as plain text and as Markdown, in Chinese and in English: one door for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args

from community_governance.errors import Lang, NotFoundError
from community_governance.model.certificates import Certification
from community_governance.model.events import Event
from community_governance.model.facts import FactKind
from community_governance.model.findings import Finding, Requirement, Verdict
from community_governance.model.pay import PayScheme
from community_governance.model.report import Report
from community_governance.model.shares import UnitShare
from community_governance.model.staffing import Allocation
from community_governance.model.standards import Standard, Target
from community_governance.model.work_items import Admission
from community_governance.views import (
    admissions,
    agendas,
    careers,
    certifications,
    payrolls,
    schemes,
    staffing,
)
from community_governance.views.claims import cell_text
from community_governance.views.goals import goal_text, share_text
from community_governance.views.sentences import (
    norm_text,
    outcome_text,
    parts_text,
    required_text,
    sentence,
    steps,
    subject_name,
    subject_text,
)
from community_governance.views.tables import Cell, Table
from community_governance.views.tones import TONES
from community_governance.views.words import REASONS, VERDICTS, amount_text, check_lang, joined

__all__ = [
    "Answer",
    "Sayable",
    "counts_text",
    "findings_table",
    "markdown",
    "requirements_table",
    "sentence",
    "steps",
    "text",
    "verdict_counts",
    "verdicts_table",
]

Sayable = Finding | Requirement | Target | UnitShare | Admission | Certification | Event
"""What is told in a sentence or a line, one of it or several."""

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
_ASKED_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "内容", "对象", "要求", "待明确"),
    "en": ("clause", "about", "subject", "asked", "open"),
}
_NOTHING: dict[Lang, str] = {"zh": "没有可列的结果。", "en": "Nothing to list."}


def text(item: Report | Answer | Sayable | Iterable[Sayable], *, lang: Lang = "en") -> str:
    """Return what is found, asked or decided as plain text, one sentence a line.

    An answer about grades, pay, a career or staffing has lines of its own.

    Args:
        item: A report; a finding, a requirement, a target, a share of units, an answer on a work
            item or a certificate, an event of a calendar, or several of these; or an answer
            about grades, pay, a career or staffing.
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
            several: list[Any] = list(item)
            return "\n".join(text(each, lang=lang) for each in several) or _NOTHING[lang]
        case _:
            raise NotFoundError(
                "type", type(item).__name__, tuple(kind.__name__ for kind in _TEXTS)
            )


def verdict_counts(counts: Mapping[Verdict, int], lang: Lang) -> list[str]:
    """Return each number of findings with its verdict: ``达标3项``, ``3 met``."""
    return [
        f"{VERDICTS[verdict][lang]}{number}项" if lang == "zh" else f"{number} {words[lang]}"
        for verdict, number in counts.items()
        for words in (VERDICTS[verdict],)
    ]


def counts_text(report: Report, *, lang: Lang = "en") -> str:
    """Return how many findings came to each verdict, in one line."""
    said = verdict_counts({each: n for each, n in report.counts.items() if n}, lang)
    if not said:
        return _NOTHING[lang]
    on = f"{report.on:%Y-%m-%d}"
    return f"截至{on}：{'，'.join(said)}。" if lang == "zh" else f"On {on}: {', '.join(said)}."


def _requirement_text(asked: Requirement, *, lang: Lang) -> str:
    zh = lang == "zh"
    said = [*parts_text(asked, lang, required_text), *_open_questions(asked, lang)]
    norm, who = norm_text(asked.standard, lang=lang), subject_text(asked, lang)
    if zh:
        return f"{norm}；{who}{'，'.join(said)}。" if said else f"{norm}。"
    return f"{norm}. {who}: {', '.join(said)}." if said else f"{norm}."


def _open_questions(asked: Requirement, lang: Lang) -> list[str]:
    """Return what must be known first, and on what it hangs whether a norm applies."""
    zh, said = lang == "zh", []
    if asked.missing:
        names = joined((fact.text(lang) for fact in asked.missing), lang)
        said.append(f"须先知道{names}" if zh else f"depends on {names}")
    if asked.applies is None:
        names = joined((each.text(lang) for each in asked.reason.categories), lang)
        names = names or REASONS[asked.reason.code][lang]
        said.append(f"是否适用待定（{names}）" if zh else f"open whether it applies ({names})")
    return said


# Who words it, by the kind of answer.
_TEXTS: dict[type, Callable[..., str]] = {
    Finding: sentence,
    Requirement: _requirement_text,
    UnitShare: share_text,
    Target: goal_text,
    Admission: admissions.text,
    Certification: certifications.text,
    Event: agendas.line,
    PayScheme: schemes.text,
    **dict.fromkeys(get_args(careers.CareerAnswer), careers.text),
    **dict.fromkeys(get_args(payrolls.PayAnswer), payrolls.text),
    **dict.fromkeys(get_args(staffing.StaffingAnswer), staffing.text),
}


def _cell(finding: Finding, which: str, lang: Lang) -> str:
    value = getattr(finding.numbers, which)
    if finding.fact is not None and finding.fact.kind is FactKind.FLAG:
        is_told = value is not None and which != "shortfall"
        return cell_text(finding.fact, holds=bool(value), lang=lang) if is_told else ""
    if value is None or finding.unit is None:
        return ""
    return amount_text(value, finding.unit, lang)


def _clause(standard: Standard, lang: Lang) -> tuple[str, str]:
    """Return the clause of a norm with its policy, and what it is about."""
    about = standard.title.text(lang) if standard.title is not None else standard.key
    return (f"{standard.policy} {standard.locator}", about)


def _row(finding: Finding, lang: Lang) -> tuple[str | Cell, ...]:
    return (
        *_clause(finding.standard, lang),
        subject_name(finding.subject, lang),
        _cell(finding, "required", lang),
        _cell(finding, "measured", lang),
        _cell(finding, "shortfall", lang),
        Cell(outcome_text(finding, lang=lang), TONES[finding.verdict]),
    )


def findings_table(findings: Iterable[Finding], *, lang: Lang = "en") -> Table:
    """Return a table with one row for each finding.

    Args:
        findings: The findings, or a report.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    rows = tuple(_row(finding, lang) for finding in findings)
    return Table(_COLUMNS[lang], rows, numbers=(3, 4, 5))


def requirements_table(asked: Iterable[Requirement], *, lang: Lang = "en") -> Table:
    """Return a table with one row for each requirement, and what is open about it.

    Args:
        asked: What `requirements` returned.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    comma = "，" if lang == "zh" else ", "
    rows = tuple(
        (
            *_clause(each.standard, lang),
            subject_name(each.subject, lang),
            comma.join(parts_text(each, lang, required_text)),
            comma.join(_open_questions(each, lang)),
        )
        for each in asked
    )
    return Table(_ASKED_COLUMNS[lang], rows)


def verdicts_table(report: Report, *, lang: Lang = "en") -> Table:
    """Return a table with one row for each standard: how many findings came to each verdict.

    Args:
        report: The report; a verdict that none of its findings came to has no column.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    found = [verdict for verdict, number in report.counts.items() if number]
    columns = (*_COLUMNS[lang][:2], *(VERDICTS[verdict][lang] for verdict in found))
    rows = tuple(
        (*_clause(part[0].standard, lang), *(str(part.counts[verdict]) for verdict in found))
        for part in report.by_standard().values()
    )
    return Table(columns, rows, numbers=tuple(range(2, len(columns))))


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
    table = findings_table(report, lang=lang).markdown()
    return f"{table}\n\n{counts_text(report, lang=lang)}"
