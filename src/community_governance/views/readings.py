"""Readings side by side, and where verdicts turn, in both languages."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from community_governance.errors import Lang
from community_governance.model.demands import basis_of
from community_governance.model.facts import Fact
from community_governance.model.findings import Finding
from community_governance.model.readings import Alternatives, Counted, Reading
from community_governance.model.thresholds import Threshold
from community_governance.units import Range
from community_governance.views.cells import number_cell
from community_governance.views.sentences import (
    norm_text,
    outcome_text,
    subject_name,
    subject_text,
    wrong_text,
)
from community_governance.views.tables import Cell, Table
from community_governance.views.tones import TONES
from community_governance.views.words import SUBJECTS, VERDICTS, amount_text, check_lang, per_text

__all__ = [
    "alternatives_markdown",
    "alternatives_table",
    "alternatives_text",
    "threshold_text",
]

_MATTERS: dict[bool | None, dict[Lang, str]] = {
    True: {"zh": "理解不同，结论不同", "en": "the choice changes the verdict"},
    False: {"zh": "理解不同，结论相同", "en": "the choice does not change the verdict"},
    None: {
        "zh": "不同理解是否影响结论，待定",
        "en": "it is open whether the choice changes the verdict",
    },
}
_COLUMNS: dict[Lang, tuple[str, ...]] = {
    "zh": ("条款", "对象", "未定事项", "理解", "应有", "现有", "结论", "是否影响结论"),
    "en": ("clause", "subject", "open", "reading", "required", "present", "verdict", "matters"),
}
_YES: dict[bool | None, dict[Lang, str]] = {
    True: {"zh": "是", "en": "yes"},
    False: {"zh": "否", "en": "no"},
    None: {"zh": "待定", "en": "open"},
}


def _pairs(alternatives: Alternatives) -> list[tuple[Reading, Finding]]:
    return [(each.reading, each.finding) for each in alternatives.outcomes]


def _per(reading: Reading, finding: Finding, said: str, lang: Lang) -> str:
    """Return what is missing; of a mean of ratios, with what it is per."""
    (part, *_) = finding.parts
    if not isinstance(reading.change, Counted) or part.basis is None:
        return said
    per = per_text(part.basis, basis_of(part.test)[0].unit, lang)
    return f"每{per}{said}" if lang == "zh" else f"{said} per {per}"


def alternatives_text(alternatives: Alternatives, *, lang: Lang = "en") -> str:
    """Return what a standard comes to under each reading of a choice, and whether it matters."""
    check_lang(lang)
    zh, choice = lang == "zh", alternatives.choice
    norm = norm_text(alternatives.standard, lang=lang)
    comma = "，" if zh else ", "
    said = [
        comma.join(
            [
                reading.text(lang),
                VERDICTS[finding.verdict][lang]
                if finding.parts
                else outcome_text(finding, lang=lang),
                *(_per(reading, finding, each, lang) for each in wrong_text(finding, lang)),
            ]
        )
        for reading, finding in _pairs(alternatives)
    ]
    who = subject_text(alternatives.outcomes[0].finding, lang)
    why = (
        f"未定的是{choice.title.zh}（{choice.why.zh}）"
        if zh
        else f"Open: {choice.title.en} ({choice.why.en})"
    )
    matters = _MATTERS[alternatives.matters][lang]
    if zh:
        return f"{norm}；{why}。{who}：{'；'.join(said)}。{matters}。"
    return f"{norm}. {why}. {who}: {'; '.join(said)}. {matters[0].upper()}{matters[1:]}."


def alternatives_markdown(several: Iterable[Alternatives], *, lang: Lang = "en") -> str:
    """Return readings side by side as a table: a row for each reading of each choice."""
    return alternatives_table(several, lang=lang).markdown()


def alternatives_table(several: Iterable[Alternatives], *, lang: Lang = "en") -> Table:
    """Return readings side by side as a table.

    Args:
        several: What each standard comes to under each reading.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    rows = tuple(
        (
            f"{each.standard.policy} {each.standard.locator}",
            subject_name(each.subject, lang),
            each.choice.title.text(lang),
            reading.text(lang),
            number_cell(finding, "required", lang),
            number_cell(finding, "measured", lang),
            Cell(outcome_text(finding, lang=lang), TONES[finding.verdict]),
            _YES[each.matters][lang],
        )
        for each in several
        for reading, finding in _pairs(each)
    )
    return Table(_COLUMNS[lang], rows, numbers=(4, 5))


# --- where verdicts turn ---


def threshold_text(threshold: Threshold, *, lang: Lang = "en") -> str:
    """Return up to how many, or from how much on, a test is met."""
    check_lang(lang)
    zh = lang == "zh"
    said = [_met(threshold, lang)]
    if threshold.met != threshold.possible:
        possible = _within(threshold, threshold.possible, lang)
        if possible:
            said.append(f"{possible}时待定" if zh else f"open {possible}")
        said.append("此外均未达标" if zh else "else not met")
    norm = norm_text(threshold.standard, lang=lang)
    kind = SUBJECTS[threshold.subject.kind][lang]
    who = threshold.subject.name or (f"该{kind}" if zh else f"This {kind}")
    if zh:
        return f"{norm}；{who}：{'；'.join(said)}。"
    return f"{norm}. {who}: {'; '.join(said)}."


def _met(threshold: Threshold, lang: Lang) -> str:
    zh, name = lang == "zh", threshold.fact.text(lang)
    within = _within(threshold, threshold.met, lang)
    if within:
        return f"{within}时达标" if zh else f"met {within}"
    if threshold.met is not None:
        return f"无论{name}多少均达标" if zh else f"met whatever the {name}"
    if threshold.possible is not None:
        return f"无论{name}多少均不能确定达标" if zh else f"not surely met whatever the {name}"
    return f"无论{name}多少均未达标" if zh else f"not met whatever the {name}"


def _within(threshold: Threshold, span: Range | None, lang: Lang) -> str:
    """Return between what a number lies: ``户数不超过1,600户``, ``with up to 1,600 households``."""
    if span is None or (span.low is None and span.high is None):
        return ""
    shown = _ends(threshold.fact, span, lang)
    if lang == "zh":
        return f"{threshold.fact.zh}{shown}"
    name = threshold.fact.en
    return f"with {shown} {name}" if threshold.fact.is_counted else f"with {name} of {shown}"


def _ends(fact: Fact, span: Range, lang: Lang) -> str:
    low, high = (_end(fact, end, lang) for end in (span.low, span.high))
    zh = lang == "zh"
    if not low:
        return f"不超过{high}" if zh else f"up to {high}"
    if not high:
        return f"达到{low}" if zh else f"{low} or more"
    if low == high:
        return f"为{low}" if zh else f"exactly {low}"
    return f"为{low}至{high}" if zh else f"{low} to {high}"


def _end(fact: Fact, end: Decimal | None, lang: Lang) -> str:
    """Return an end with its unit; of a count in English without: the name of the fact has it."""
    if end is None:
        return ""
    return f"{end:,f}" if fact.is_counted and lang == "en" else amount_text(end, fact.unit, lang)
