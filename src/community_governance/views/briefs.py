"""A brief for a letter of reply: what is asked, what there is, who falls short, with clauses.

Three paragraphs of plain sentences and no adjectives. What was assumed beyond the text stands
in brackets behind the norm it was assumed of, so that nothing is passed off as print.
"""

from __future__ import annotations

from collections.abc import Iterable

from community_governance.errors import Lang
from community_governance.model.comparisons import Line
from community_governance.model.findings import Finding, ReasonCode, Verdict
from community_governance.model.report import Report
from community_governance.model.sources import Document
from community_governance.model.standards import Standard, Subject
from community_governance.model.territory import Territory
from community_governance.units import Range
from community_governance.views.sentences import asked_text, document_text, told_text
from community_governance.views.words import (
    REASONS,
    SUBJECTS,
    VERDICTS,
    amount_text,
    check_lang,
    counted_text,
    day_text,
    joined,
)

__all__ = ["brief"]

_NOTHING: dict[Lang, str] = {
    "zh": "所列规定均不适用于该地区。",
    "en": "None of the norms applies here.",
}
_HERE: dict[Lang, str] = {"zh": "该地区", "en": "the place"}
_HEADS: dict[Lang, tuple[str, str]] = {
    "zh": ("未达标的情况：", "待定的情况："),
    "en": ("Short of what is asked:", "Open:"),
}
_NONE_SHORT: dict[Lang, str] = {"zh": "没有未达标的对象。", "en": "Nothing falls short."}
_NONE_OPEN: dict[Lang, str] = {"zh": "没有待定的对象。", "en": "Nothing is open."}


def brief(
    report: Report, territory: Territory | None = None, *, lang: Lang = "en", notes: bool = True
) -> str:
    """Return three paragraphs that can be pasted into a letter of reply.

    The first names the documents, the clauses and what they ask; the second says of each norm
    how many communities it concerns, how many meet it, and what is missing in all; the third lists
    those that fall short, each with its figures, and those of which it is open and why.
    Norms that apply to nobody in the report are left out.

    Args:
        report: The report, mostly of a territory.
        territory: The territory, for its name and the number of its communities, or None.
        lang: ``"zh"`` or ``"en"``.
        notes: Whether the first paragraph says, in brackets, what was assumed beyond the text.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    every = (
        Line(standard=findings[0].standard, findings=tuple(findings))
        for findings in report.by_standard().values()
    )
    lines = [line for line in every if line.applicable]
    if not lines:
        return _NOTHING[lang]
    return "\n\n".join(
        (
            _basis(lines, lang, notes=notes),
            _figures(lines, report, territory, lang),
            _lists(lines, lang),
        )
    )


# --- what is asked ---


def _basis(lines: Iterable[Line], lang: Lang, *, notes: bool) -> str:
    papers: dict[Document, list[Standard]] = {}
    for line in lines:
        papers.setdefault(line.standard.citations[0].document, []).append(line.standard)
    return ("" if lang == "zh" else " ").join(
        _of_paper(paper, standards, lang, notes=notes) for paper, standards in papers.items()
    )


def _of_paper(paper: Document, standards: list[Standard], lang: Lang, *, notes: bool) -> str:
    zh = lang == "zh"
    number = paper.number or ""
    title = document_text(paper, lang=lang)
    named = title if not number else f"{title}（{number}）" if zh else f"{title} ({number})"
    clauses: dict[str, list[str]] = {}
    for each in standards:
        locators = joined((citation.locator for citation in each.citations), lang)
        clauses.setdefault(locators, []).append(_norm(each, lang, notes=notes))
    semicolon, comma = ("；", "，") if zh else ("; ", ", ")
    asked = semicolon.join(
        f"{locators}{comma}{semicolon.join(norms)}" for locators, norms in clauses.items()
    )
    return f"依据{named}{asked}。" if zh else f"{named} asks: {asked}."


def _norm(standard: Standard, lang: Lang, *, notes: bool) -> str:
    zh, said = lang == "zh", asked_text(standard, lang=lang)
    if standard.due is not None:
        day = day_text(standard.due, lang)
        said += f"，期限{day}" if zh else f", by {day}"
    if notes and standard.reading is not None:
        reading = standard.reading.text(lang)
        said += f"（{reading}）" if zh else f" ({reading})"
    return said


# --- how it stands ---


def _title(standard: Standard, lang: Lang) -> str:
    return standard.key if standard.title is None else standard.title.text(lang)


def _figures(lines: list[Line], report: Report, territory: Territory | None, lang: Lang) -> str:
    zh, on = lang == "zh", day_text(report.on, lang)
    place = _HERE[lang] if territory is None or territory.name is None else territory.name
    communities = None if territory is None else territory.communities
    if communities is None:
        head = f"截至{on}，{place}情况如下。" if zh else f"On {on}, of {place}:"
    else:
        number = counted_text(len(communities), Subject.COMMUNITY, lang)
        head = f"截至{on}，{place}共有{number}。" if zh else f"On {on}, {place} has {number}."
    said = [_counts(line, lang) for line in lines]
    return f"{head}{''.join(said)}" if zh else f"{head} {' '.join(said)}"


def _concerned(line: Line, lang: Lang) -> str:
    kinds = {finding.subject.kind for finding in line.findings}
    kind = kinds.pop() if len(kinds) == 1 else line.standard.subject
    return counted_text(line.applicable, kind, lang)


# How many meet a norm, fall short of it, are open: some, and all.
_COUNTED: dict[Lang, tuple[tuple[str, str], ...]] = {
    "zh": (("达标{}个", "均达标"), ("未达标{}个", "均未达标"), ("待定{}个", "均待定")),
    "en": (("{} met it", "all met it"), ("{} short", "all short"), ("{} open", "all open")),
}


def _counts(line: Line, lang: Lang) -> str:
    zh, title = lang == "zh", _title(line.standard, lang)
    if line.standard.subject is Subject.JURISDICTION:
        return _of_region(line, lang)
    numbers = (line.met, line.short, line.open)
    said = [
        words[n == line.applicable and n > 1].format(f"{n:,}")
        for n, words in zip(numbers, _COUNTED[lang], strict=True)
        if n
    ]
    total = line.total_shortfall
    if line.short and total is not None and line.unit is not None:
        missing = amount_text(total, line.unit, lang)
        is_least = bool(line.open) and not isinstance(total, Range)
        least = ("至少" if zh else "at least ") if is_least else ""
        said.append(f"{least}共缺{missing}" if zh else f"{least}{missing} missing in all")
    if zh:
        return f"{title}，涉及{_concerned(line, lang)}，{'，'.join(said)}。"
    return f"{title[0].upper()}{title[1:]}: {_concerned(line, lang)}, {', '.join(said)}."


def _of_region(line: Line, lang: Lang) -> str:
    zh, title = lang == "zh", _title(line.standard, lang)
    said = ("；" if zh else "; ").join(_told(each, lang) for each in line.findings)
    if zh:
        return f"{title}，按全区域计算，{said}。"
    return f"{title[0].upper()}{title[1:]}, of the region as a whole: {said}."


# --- who falls short, and what is open ---


def _lists(lines: list[Line], lang: Lang) -> str:
    gap = "" if lang == "zh" else " "
    heads = _HEADS[lang]
    return gap.join(
        f"{head}{gap}{gap.join(found)}" if found else none
        for head, none, found in (
            (heads[0], _NONE_SHORT[lang], _said(lines, lang, is_short=True)),
            (heads[1], _NONE_OPEN[lang], _said(lines, lang, is_short=False)),
        )
    )


def _said(lines: list[Line], lang: Lang, *, is_short: bool) -> list[str]:
    return [said for line in lines if (said := _list(line, lang, is_short=is_short))]


def _list(line: Line, lang: Lang, *, is_short: bool) -> str:
    """Return who falls short of a norm, or is open; those of whom the same is said, together."""
    zh = lang == "zh"
    told: dict[str, list[str]] = {}
    for found in line.findings:
        if found.verdict.falls_short if is_short else found.verdict is Verdict.UNDETERMINED:
            said = _told(found, lang) if is_short else _why(found, lang)
            told.setdefault(said, []).append(_who(found, lang))
    if not told:
        return ""
    title, locator = _title(line.standard, lang), line.standard.locator
    if zh:
        each = "各" if is_short else "均"
        listed = "；".join(
            f"{joined(names, lang)}{each if len(names) > 1 else ''}{said}"
            for said, names in told.items()
        )
        return f"{title}（{locator}），{listed}。"
    listed = "; ".join(
        f"{joined(names, lang)}: {'each ' if len(names) > 1 and is_short else ''}{said}"
        for said, names in told.items()
    )
    return f"{title[0].upper()}{title[1:]} ({locator}): {listed}."


def _who(finding: Finding, lang: Lang) -> str:
    if finding.subject.name is not None:
        return finding.subject.name
    if finding.subject.key != "$":
        return finding.subject.key
    kind = SUBJECTS[finding.subject.kind][lang]
    return f"该{kind}" if lang == "zh" else f"this {kind}"


def _told(finding: Finding, lang: Lang) -> str:
    """Return what is asked of one, from what, what it has, and what is missing."""
    said = told_text(finding, lang)
    if finding.verdict is Verdict.UNDETERMINED:
        said.append(_why(finding, lang))
    elif finding.verdict is Verdict.MET:
        said.append(VERDICTS[Verdict.MET][lang])
    return ("，" if lang == "zh" else ", ").join(said)


def _why(finding: Finding, lang: Lang) -> str:
    """Return why it is open."""
    zh, reason = lang == "zh", finding.reason
    if reason.code is ReasonCode.FACTS_MISSING and reason.facts:
        names = joined((fact.text(lang) for fact in reason.facts), lang)
        return f"未报{names}" if zh else f"not reported: {names}"
    return REASONS[reason.code][lang]
