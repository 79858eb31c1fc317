"""A brief for a letter of reply: what is asked, what there is, who falls short, with clauses.

Three paragraphs of plain sentences and no adjectives. What was assumed beyond the text stands
in brackets behind the norm it was assumed of, so that nothing is passed off as print.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from community_governance.errors import Lang
from community_governance.model.comparisons import Line
from community_governance.model.findings import Finding, ReasonCode, Verdict
from community_governance.model.report import Report
from community_governance.model.sources import Document
from community_governance.model.standards import Scope, Standard, Subject
from community_governance.model.territory import Territory
from community_governance.units import Range
from community_governance.views.sentences import asked_text, document_text, run_on, told_text
from community_governance.views.words import (
    REASONS,
    SUBJECTS,
    VERDICTS,
    amount_text,
    check_lang,
    counted_text,
    day_text,
    joined,
    scope_text,
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
    open_ones: dict[str, list[str]] = {}
    said = []
    for line in lines:
        title, counts = _title(line.standard, lang), _counts(line, lang)
        if line.open == line.applicable and line.standard.subject is not Subject.JURISDICTION:
            open_ones.setdefault(counts, []).append(title)  # the same is said of several
        else:
            said.append(_titled(title, counts, lang))
    for counts, titles in open_ones.items():
        each = "各" if zh and len(titles) > 1 else ""
        said.append(_titled(_titles(titles, lang), f"{each}{counts}", lang))
    return f"{head}{''.join(said)}" if zh else f"{head} {' '.join(said)}"


def _titles(titles: Sequence[str], lang: Lang) -> str:
    """Return titles as a list; where one is a list itself, each stands in quotes."""
    if lang == "zh" and len(titles) > 1 and any("、" in title for title in titles):
        return "".join(f"“{title}”" for title in titles)
    return joined(titles, lang)


def _titled(title: str, said: str, lang: Lang) -> str:
    if lang == "zh":
        return f"{title}，{said}。"
    return f"{title[0].upper()}{title[1:]}: {said}."


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
    """Return of how many a norm is, how many meet it, and what is missing in all."""
    zh = lang == "zh"
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
        return f"涉及{_concerned(line, lang)}，{'，'.join(said)}"
    return f"{_concerned(line, lang)}, {', '.join(said)}"


def _of_region(line: Line, lang: Lang) -> str:
    zh = lang == "zh"
    said = ("；" if zh else "; ").join(_told(each, lang) for each in line.findings)
    return f"按全区域计算，{said}" if zh else f"of the region as a whole, {said}"


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
    """Return who falls short of each norm, or is open; the same of several norms at once."""
    told: dict[str, list[str]] = {}
    for line in lines:
        listed = _listed(line, lang, is_short=is_short)
        if listed:
            title, locator = _title(line.standard, lang), line.standard.locator
            named = f"{title}（{locator}）" if lang == "zh" else f"{title} ({locator})"
            told.setdefault(listed, []).append(named)
    return [_titled(_titles(titles, lang), said, lang) for said, titles in told.items()]


_VERBS = frozenset("应上缺多尚已未现超相")  # with which what is told begins, where no fact does


class _Said(NamedTuple):
    """What is said of one or several: in Chinese with a word for "each" behind their names."""

    said: str
    each: str = ""


def _listed(line: Line, lang: Lang, *, is_short: bool) -> str:
    """Return who falls short of a norm, or is open; those of whom the same is said, together."""
    told: dict[_Said, list[str]] = {}
    for found in line.findings:
        if found.verdict.falls_short if is_short else found.verdict is Verdict.UNDETERMINED:
            said = _each(_told(found, lang)) if is_short else _why(found, lang)
            told.setdefault(said, []).append(_who(found, lang))
    if lang == "zh":
        return "；".join(
            f"{joined(names, lang)}{each if len(names) > 1 or each == '，' else ''}{said}"
            for (said, each), names in told.items()
        )
    return "; ".join(
        f"{joined(names, lang)}: {'each ' if len(names) > 1 and is_short else ''}{said}"
        for (said, _), names in told.items()
    )


def _each(told: str) -> _Said:
    """Return what is told of each of several: ``均应有600平方米``, ``均为常住户数2,000户``."""
    if "：" in told:  # a fact stands before what is told of it
        return _Said(told, "，")
    return _Said(told, "均" if told[0] in _VERBS else "均为")


def _who(finding: Finding, lang: Lang) -> str:
    if finding.subject.name is not None:
        return finding.subject.name
    if finding.subject.key != "$":
        return finding.subject.key
    kind = SUBJECTS[finding.subject.kind][lang]
    return f"该{kind}" if lang == "zh" else f"this {kind}"


def _told(finding: Finding, lang: Lang) -> str:
    """Return what is asked of one, from what, what it has, and what is missing."""
    more: list[str] = []
    if finding.verdict is Verdict.UNDETERMINED:
        more = [_why(finding, lang).said]
    elif finding.verdict is Verdict.MET:
        more = [VERDICTS[Verdict.MET][lang]]
    return run_on(told_text(finding, lang), more, lang)


def _why(finding: Finding, lang: Lang) -> _Said:
    """Return why it is open."""
    zh, reason = lang == "zh", finding.reason
    if reason.code is ReasonCode.FACTS_MISSING and reason.facts:
        names = joined((fact.text(lang) for fact in reason.facts), lang)
        return _Said(f"未报{names}", "均") if zh else _Said(f"not reported: {names}")
    if reason.code is ReasonCode.SCOPE_UNKNOWN and reason.categories:
        kinds = scope_text(Scope(any_of=reason.categories), finding.subject.kind, lang)
        if zh:
            return _Said(f"未报是否属于{kinds}", "均")
        return _Said(f"not reported whether {kinds}")
    return _Said(REASONS[reason.code][lang], "，")
