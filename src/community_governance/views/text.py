"""Answers as plain text and as Markdown, in Chinese and in English: one door for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, get_args

from community_governance.errors import Lang, NotFoundError
from community_governance.model.certificates import Certification
from community_governance.model.comparisons import Comparison
from community_governance.model.correspondences import Conformity, Correspondence
from community_governance.model.differences import Difference, Effect
from community_governance.model.events import Event
from community_governance.model.findings import Finding, Requirement, Verdict
from community_governance.model.indicators import Progress
from community_governance.model.lists import Enumeration, Rule
from community_governance.model.pay import PayScheme
from community_governance.model.readings import Alternatives
from community_governance.model.relations import Remark, Strictness
from community_governance.model.report import Report
from community_governance.model.shares import UnitShare
from community_governance.model.staffing import Allocation
from community_governance.model.standards import Standard, Target
from community_governance.model.thresholds import Threshold
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
from community_governance.views.cells import number_cell
from community_governance.views.comparisons import comparison_markdown, comparison_text
from community_governance.views.differences import (
    difference_markdown,
    difference_text,
    effect_text,
)
from community_governance.views.goals import goal_text, share_text
from community_governance.views.indicators import progress_markdown, progress_text
from community_governance.views.provisions import list_text, rule_text
from community_governance.views.readings import alternatives_text, threshold_text
from community_governance.views.relations import (
    conformity_markdown,
    conformity_text,
    correspondence_markdown,
    remark_text,
    strictness_text,
)
from community_governance.views.sentences import (
    norm_text,
    outcome_text,
    parts_text,
    required_text,
    run_on,
    sentence,
    steps,
    subject_name,
    subject_text,
)
from community_governance.views.tables import Cell, Table
from community_governance.views.tones import TONES
from community_governance.views.words import REASONS, VERDICTS, check_lang, day_text, joined

__all__ = [
    "Answer",
    "Sayable",
    "Tellable",
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

Sayable = (
    Finding
    | Requirement
    | Target
    | UnitShare
    | Threshold
    | Alternatives
    | Strictness
    | Remark
    | Admission
    | Certification
    | Event
    | Enumeration
    | Rule
)
"""What is told in a sentence or a line, one of it or several."""

Tellable = Report | Comparison | Conformity | Difference | Effect | Progress
"""What makes several."""

Answer = careers.CareerAnswer | payrolls.PayAnswer | staffing.StaffingAnswer | PayScheme
"""What makes lines of its own: about grades, pay, careers, staffing."""

_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "内容", "对象", "应有", "现有", "差额", "结论"),
    "en": ("clause", "about", "subject", "required", "present", "shortfall", "verdict"),
}
_ASKED_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "内容", "对象", "要求", "待明确"),
    "en": ("clause", "about", "subject", "asked", "open"),
}
_NOTHING: dict[Lang, str] = {"zh": "没有可列的结果。", "en": "Nothing to list."}


def text(
    item: Tellable | Answer | Sayable | Iterable[Tellable | Answer | Sayable], *, lang: Lang = "en"
) -> str:
    """Return what is found, asked or decided as plain text, one sentence a line.

    An answer about grades, pay, a career or staffing has lines of its own.

    Args:
        item: A report, finding, requirement, goal, share of units, threshold, remark, comparison,
            difference, progress, an answer on a work item or a certificate, an event of a
            calendar, a list or a rule of a document …, or several of these; or an answer about
            grades, pay, a career or staffing.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language, or for what is no answer.
    """
    check_lang(lang)
    say = _TEXTS.get(type(item))
    if say is not None:
        return say(item, lang=lang)
    if not isinstance(item, Iterable):
        raise NotFoundError("type", type(item).__name__, tuple(kind.__name__ for kind in _TEXTS))
    several: list[Any] = list(item)
    return "\n".join(text(each, lang=lang) for each in several) or _NOTHING[lang]


def _report_text(report: Report, *, lang: Lang) -> str:
    lines = [sentence(finding, lang=lang) for finding in report]
    return "\n".join([*lines, counts_text(report, lang=lang)])


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
    on = day_text(report.on, lang)
    return f"截至{on}：{'，'.join(said)}。" if lang == "zh" else f"On {on}: {', '.join(said)}."


def _requirement_text(asked: Requirement, *, lang: Lang) -> str:
    zh = lang == "zh"
    told, more = parts_text(asked, lang, required_text), _open_questions(asked, lang)
    said = run_on(told, more, lang)
    norm, who = norm_text(asked.standard, lang=lang), subject_text(asked, lang)
    if zh:
        return f"{norm}；{who}{said}。" if said else f"{norm}。"
    return f"{norm}. {who}: {said}." if said else f"{norm}."


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


def _clause(standard: Standard, lang: Lang) -> tuple[str, str]:
    """Return the clause of a norm with its policy, and what it is about."""
    about = standard.title.text(lang) if standard.title is not None else standard.key
    return (f"{standard.policy} {standard.locator}", about)


def _row(finding: Finding, lang: Lang) -> tuple[str | Cell, ...]:
    return (
        *_clause(finding.standard, lang),
        subject_name(finding.subject, lang),
        number_cell(finding, "required", lang),
        number_cell(finding, "measured", lang),
        number_cell(finding, "shortfall", lang),
        Cell(outcome_text(finding, lang=lang), TONES[finding.verdict]),
    )


def findings_table(findings: Iterable[Finding], *, lang: Lang = "en") -> Table:
    """Return a table with one row for each finding.

    Args:
        findings: The findings, or a report.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
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
            run_on(parts_text(each, lang, required_text), (), lang),
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
    item: Report
    | Comparison
    | Correspondence
    | Conformity
    | Difference
    | Progress
    | careers.CareerAnswer
    | payrolls.PayAnswer
    | Allocation,
    *,
    lang: Lang = "en",
) -> str:
    """Return an answer as a Markdown table; below a report, how many findings came to what.

    Args:
        item: A report, a comparison, a correspondence or conformity of two documents,
            a difference, progress, or an answer about grades, pay, a career or shares of a total.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language, or for what has no table.
    """
    check_lang(lang)
    tabulate = _TABLES.get(type(item))
    if tabulate is None:
        names = tuple(kind.__name__ for kind in _TABLES)
        raise NotFoundError("table", type(item).__name__, names)
    return tabulate(item, lang=lang)


def _report_table(report: Report, *, lang: Lang) -> str:
    table = findings_table(report, lang=lang).markdown()
    return f"{table}\n\n{counts_text(report, lang=lang)}"


# Who words it, by the kind of answer.
_TEXTS: dict[type, Callable[..., str]] = {
    Finding: sentence,
    Requirement: _requirement_text,
    UnitShare: share_text,
    Target: goal_text,
    Threshold: threshold_text,
    Alternatives: alternatives_text,
    Strictness: strictness_text,
    Remark: remark_text,
    Report: _report_text,
    Comparison: comparison_text,
    Conformity: conformity_text,
    Difference: difference_text,
    Effect: effect_text,
    Progress: progress_text,
    Admission: admissions.text,
    Certification: certifications.text,
    Event: agendas.line,
    Enumeration: list_text,
    Rule: rule_text,
    PayScheme: schemes.text,
    **dict.fromkeys(get_args(careers.CareerAnswer), careers.text),
    **dict.fromkeys(get_args(payrolls.PayAnswer), payrolls.text),
    **dict.fromkeys(get_args(staffing.StaffingAnswer), staffing.text),
}
_TABLES: dict[type, Callable[..., str]] = {
    Report: _report_table,
    Comparison: comparison_markdown,
    Correspondence: correspondence_markdown,
    Conformity: conformity_markdown,
    Difference: difference_markdown,
    Progress: progress_markdown,
    **dict.fromkeys(get_args(careers.CareerAnswer), careers.markdown),
    **dict.fromkeys(get_args(payrolls.PayAnswer), payrolls.markdown),
    Allocation: staffing.markdown,
}
