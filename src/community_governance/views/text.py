"""Reports and requirements as plain text and as Markdown, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from community_governance.errors import Lang, NotFoundError
from community_governance.model.comparisons import Comparison
from community_governance.model.correspondences import Conformity, Correspondence
from community_governance.model.differences import Difference, Effect
from community_governance.model.findings import Finding, Requirement, Verdict
from community_governance.model.indicators import Progress
from community_governance.model.readings import Alternatives
from community_governance.model.relations import Remark, Strictness
from community_governance.model.report import Report
from community_governance.model.shares import UnitShare
from community_governance.model.standards import Target
from community_governance.model.thresholds import Threshold
from community_governance.views.cells import number_cell
from community_governance.views.comparisons import comparison_markdown, comparison_text
from community_governance.views.differences import (
    difference_markdown,
    difference_text,
    effect_text,
)
from community_governance.views.goals import goal_text, share_text
from community_governance.views.indicators import progress_markdown, progress_text
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
    sentence,
    steps,
    subject_text,
)
from community_governance.views.tables import markdown_table
from community_governance.views.words import REASONS, VERDICTS, check_lang, joined

__all__ = ["Sayable", "Tellable", "markdown", "sentence", "steps", "text"]

Sayable = (
    Finding | Requirement | Target | UnitShare | Threshold | Alternatives | Strictness | Remark
)
"""What makes one sentence or two."""

Tellable = Report | Comparison | Conformity | Difference | Effect | Progress
"""What makes several."""

_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "内容", "对象", "应有", "现有", "差额", "结论"),
    "en": ("clause", "about", "subject", "required", "present", "shortfall", "verdict"),
}
_NOTHING: dict[Lang, str] = {"zh": "没有可列的结果。", "en": "Nothing to list."}


def text(item: Tellable | Sayable | Iterable[Tellable | Sayable], *, lang: Lang = "en") -> str:
    """Return an answer as plain text, one sentence a line.

    Args:
        item: A report, finding, requirement, goal, share of units, threshold, remark, comparison,
            difference, progress …, or several of these.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    tell = _TELLERS.get(type(item))
    if tell is not None:
        return tell(item, lang=lang)
    several: Iterable[Tellable | Sayable] = item  # type: ignore[assignment]  # all else is several
    return "\n".join(text(each, lang=lang) for each in several) or _NOTHING[lang]


def _report_text(report: Report, *, lang: Lang) -> str:
    lines = [sentence(finding, lang=lang) for finding in report]
    return "\n".join([*lines, counts_text(report, lang=lang)])


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


def markdown(
    item: Report | Comparison | Correspondence | Conformity | Difference | Progress,
    *,
    lang: Lang = "en",
) -> str:
    """Return an answer as a Markdown table; below a report, how many findings came to what.

    Args:
        item: A report, a comparison, a correspondence or conformity of two documents,
            a difference, or progress.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    tabulate = _TABLES.get(type(item))
    if tabulate is None:
        names = tuple(kind.__name__ for kind in _TABLES)
        raise NotFoundError("table", type(item).__name__, names)
    return tabulate(item, lang=lang)


def _report_table(report: Report, *, lang: Lang) -> str:
    table = markdown_table([_COLUMNS[lang], *(_row(finding, lang) for finding in report)])
    return f"{table}\n\n{counts_text(report, lang=lang)}"


_TELLERS: dict[type, Callable[..., str]] = {
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
}
_TABLES: dict[type, Callable[..., str]] = {
    Report: _report_table,
    Comparison: comparison_markdown,
    Correspondence: correspondence_markdown,
    Conformity: conformity_markdown,
    Difference: difference_markdown,
    Progress: progress_markdown,
}
