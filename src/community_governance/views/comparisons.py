"""One subject under several documents: sentences, and tables with documents side by side."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from community_governance.errors import Lang, NotFoundError
from community_governance.model.comparisons import Answer, Comparison, Line, Side
from community_governance.model.matters import Matter
from community_governance.model.standards import Subject
from community_governance.units import Range, exact, number
from community_governance.views.cells import number_cell
from community_governance.views.relations import place_text
from community_governance.views.sentences import (
    asked_text,
    document_text,
    norm_text,
    outcome_text,
    sentence,
    surplus_text,
    wrong_text,
)
from community_governance.views.tables import Cell, Table
from community_governance.views.tones import Tone
from community_governance.views.words import (
    VERDICTS,
    amount_text,
    check_lang,
    joined,
)

__all__ = [
    "ANSWER_TONES",
    "Layout",
    "brief_text",
    "comparison_markdown",
    "comparison_table",
    "comparison_text",
    "nothing_text",
    "percent_text",
    "result_text",
]

Layout = Literal["document", "matter"]
"""A row for each standard of each document, or a row for each matter with documents in columns."""

ANSWER_TONES: dict[Answer, Tone] = {
    Answer.SHORT: Tone.BAD,
    Answer.OPEN: Tone.OPEN,
    Answer.MET: Tone.GOOD,
    Answer.REGIONAL: Tone.ASIDE,
    Answer.NOT_FOR_IT: Tone.ASIDE,
    Answer.NOTHING: Tone.ASIDE,
}
"""The tone of each kind of answer."""

_ONE: dict[Lang, tuple[str, ...]] = {
    "zh": ("文件", "条款", "规定", "应有", "现有", "结果"),
    "en": ("document", "clause", "asks", "required", "present", "finds"),
}
_MANY: dict[Lang, tuple[str, ...]] = {
    "zh": (
        "文件",
        "条款",
        "规定",
        "涉及",
        "达标",
        "未达标",
        "待定",
        "达标率（不含待定）",
        "缺口合计",
    ),
    "en": (
        "document",
        "clause",
        "asks",
        "applies to",
        "met",
        "short",
        "open",
        "share met of those determined",
        "missing in all",
    ),
}
_MATTER: dict[Lang, str] = {"zh": "事项", "en": "matter"}
_REGIONAL: dict[Lang, str] = {
    "zh": "属全区域指标，不用于考核单个社区",
    "en": "a figure for the region only, none for one community",
}
_REGIONAL_SHORT: dict[Lang, str] = {"zh": "仅有全区域指标", "en": "regional figure only"}
_APPLIED: dict[Lang, str] = {
    "zh": "如用于考核单个社区，{}",
    "en": "if applied to one community: {}",
}
_APPLIED_SHORT: dict[Lang, str] = {"zh": "如用于单个社区，{}", "en": "if applied, {}"}
_REGION: dict[Lang, str] = {"zh": "全区域", "en": "the region"}
_NO_NUMBER: dict[Lang, str] = {"zh": "未作数量规定", "en": "no number printed"}
_NOTHING: dict[Lang, str] = {"zh": "无可核对的规定", "en": "nothing that can be checked"}
_NOT_FOR_IT: dict[Lang, str] = {"zh": "不适用", "en": "not applicable"}
_OTHERS: dict[Lang, tuple[str, str]] = {
    "zh": ("其他规定{}项", "其他规定{}项"),
    "en": ("{} other norms", "{} other norm"),
}
_AT_LEAST: dict[Lang, str] = {"zh": "至少{}", "en": "at least {}"}
_ONE_DECIMAL, _WHOLE = Decimal("0.1"), (Decimal(0), Decimal(100))


def percent_text(share: Decimal) -> str:
    """Return a percentage with one decimal; what is not all is never shown as all, nor as none."""
    with exact():
        shown = share.quantize(_ONE_DECIMAL, ROUND_HALF_UP)
        if shown in _WHOLE and share not in _WHOLE:
            shown += _ONE_DECIMAL if shown == 0 else -_ONE_DECIMAL
    return f"{number(shown)}%"


def nothing_text(side: Side, lang: Lang) -> str:
    """Return what is said of a document without a standard."""
    if not side.goals:
        return _NO_NUMBER[lang]
    if lang == "zh":
        return f"{_NO_NUMBER[lang]}（另有目标{side.goals}项）"
    return f"{_NO_NUMBER[lang]} ({side.goals} goals of the place)"


def _is_applied(line: Line) -> bool:
    return line.standard.read_from is not None


def result_text(line: Line, lang: Lang) -> str:
    """Return what a standard came to on one thing."""
    if line.is_regional:
        return _REGIONAL[lang]
    (finding,) = line.findings
    more = [*wrong_text(finding, lang), *surplus_text(finding, lang)]
    said = ("，" if lang == "zh" else ", ").join([outcome_text(finding, lang=lang), *more])
    return _APPLIED[lang].format(said) if _is_applied(line) else said


def _row_of_one(side: Side, line: Line, lang: Lang) -> tuple[str | Cell, ...]:
    finding = line.findings[0]
    return (
        place_text(side.document, lang),
        line.standard.locator,
        asked_text(line.standard, lang=lang),
        number_cell(finding, "required", lang),
        number_cell(finding, "measured", lang),
        Cell(result_text(line, lang), ANSWER_TONES[line.answer]),
    )


def _missing(line: Line, lang: Lang) -> str:
    """Return what is missing in all, or the least of it."""
    total = line.total_shortfall
    if total is None or line.unit is None or not line.short:
        return ""
    shown = amount_text(total, line.unit, lang)
    return _AT_LEAST[lang].format(shown) if _is_floor(line) else shown


def _is_floor(line: Line) -> bool:
    """Return whether what is missing in all may be more, since some are open."""
    return bool(line.open) and not isinstance(line.total_shortfall, Range)


def _row_of_many(side: Side, line: Line, lang: Lang) -> tuple[str | Cell, ...]:
    standard = line.standard
    front = (place_text(side.document, lang), standard.locator, asked_text(standard, lang=lang))
    if line.is_regional:
        return (*front, _REGIONAL_SHORT[lang], "", "", "", "", "")
    is_of_region = standard.subject is Subject.JURISDICTION
    share = None if is_of_region else line.share_met
    return (
        *front,
        _REGION[lang] if is_of_region else f"{line.applicable:,}",
        *(f"{count:,}" for count in (line.met, line.short, line.open)),
        "" if share is None else percent_text(share),
        _missing(line, lang),
    )


def _row_of_others(
    side: Side, lines: tuple[Line, ...], columns: int, lang: Lang
) -> tuple[str | Cell, ...]:
    """Return one row for all that a document asks of others."""
    locators = joined(dict.fromkeys(line.standard.locator for line in lines), lang)
    row = (
        place_text(side.document, lang),
        locators,
        _OTHERS[lang][len(lines) == 1].format(len(lines)),
    )
    blank = [""] * (columns - len(row) - 1)
    return (*row, *blank, Cell(_NOT_FOR_IT[lang], Tone.ASIDE))


def _by_document(comparison: Comparison, lang: Lang) -> Table:
    is_of_one = comparison.is_of_one
    columns = (_ONE if is_of_one else _MANY)[lang]
    make = _row_of_one if is_of_one else _row_of_many
    rows: list[tuple[str | Cell, ...]] = []
    for side in comparison:
        others = side.of(Answer.NOT_FOR_IT)
        rows += [make(side, line, lang) for line in side.lines if line not in others]
        if others:
            rows.append(_row_of_others(side, others, len(columns), lang))
        if not side.numbers.lines:
            blank = [""] * (len(columns) - 2)
            nothing = Cell(nothing_text(side, lang), Tone.ASIDE)
            rows.append((place_text(side.document, lang), *blank, nothing))
    numbers = (3, 4) if is_of_one else (3, 4, 5, 6, 7, 8)
    return Table(columns, tuple(rows), numbers)


def brief_text(line: Line, lang: Lang) -> str:
    """Return a line in as few words as a cell has room for."""
    if line.is_regional:
        return _REGIONAL_SHORT[lang]
    if len(line.findings) > 1:
        return _counts(line, lang)
    finding = next(iter(line.findings))
    said = next(iter(wrong_text(finding, lang)), VERDICTS[finding.verdict][lang])
    return _APPLIED_SHORT[lang].format(said) if _is_applied(line) else said


def _counts(line: Line, lang: Lang) -> str:
    zh = lang == "zh"
    pairs = (
        (line.met, "达标{}个", "{} met"),
        (line.short, "未达标{}个", "{} short"),
        (line.open, "待定{}个", "{} open"),
    )
    said = [(words[0] if zh else words[1]).format(f"{n:,}") for n, *words in pairs if n]
    missing = _missing(line, lang)
    if missing:
        floor = _AT_LEAST["zh"].format("") if _is_floor(line) else ""
        zh_said = f"{floor}合计缺{missing.removeprefix(floor)}"
        said.append(zh_said if zh else f"{missing} missing in all")
    return ("，" if zh else ", ").join(said)


def _matter_cell(comparison: Comparison, side: Side, matter: Matter, lang: Lang) -> str:
    lines = side.about(matter)
    if not lines:
        return (_NO_NUMBER if matter in comparison.numbers.matters else _NOTHING)[lang]
    for_it = [line for line in lines if line.answer is not Answer.NOT_FOR_IT]
    if not for_it:
        return _NOT_FOR_IT[lang]
    said: dict[str, dict[str, None]] = {}
    for line in for_it:
        said.setdefault(brief_text(line, lang), {})[line.standard.locator] = None
    bracket = "{}（{}）" if lang == "zh" else "{} ({})"
    cells = (bracket.format(each, joined(locators, lang)) for each, locators in said.items())
    return ("；" if lang == "zh" else "; ").join(cells)


def _by_matter(comparison: Comparison, lang: Lang) -> Table:
    columns = (_MATTER[lang], *(place_text(side.document, lang) for side in comparison))
    rows = (
        (matter.text(lang), *(_matter_cell(comparison, side, matter, lang) for side in comparison))
        for matter in comparison.matters
    )
    return Table(columns, tuple(rows))


def comparison_markdown(
    comparison: Comparison, *, lang: Lang = "en", by: Layout = "document"
) -> str:
    """Return a comparison as a Markdown table.

    Args:
        comparison: The comparison.
        lang: ``"zh"`` or ``"en"``.
        by: ``"document"``: a row for each standard of each document, with what it asks and finds;
            ``"matter"``: a row for each matter, the documents side by side.

    Raises:
        NotFoundError: for another language or layout.
    """
    return comparison_table(comparison, lang=lang, by=by).markdown()


def comparison_table(
    comparison: Comparison, *, lang: Lang = "en", by: Layout = "document"
) -> Table:
    """Return a comparison as a table.

    Args:
        comparison: The comparison.
        lang: ``"zh"`` or ``"en"``.
        by: As for `comparison_markdown`.

    Raises:
        NotFoundError: for another language or layout.
    """
    check_lang(lang)
    makers = {"document": _by_document, "matter": _by_matter}
    if by not in makers:
        raise NotFoundError("layout", by, tuple(makers))
    return makers[by](comparison, lang)


def comparison_text(comparison: Comparison, *, lang: Lang = "en") -> str:
    """Return a comparison as sentences, one line for each standard and each silent document."""
    check_lang(lang)
    lines = []
    for side in comparison:
        if not side.numbers.lines:
            paper, said = document_text(side.document, lang=lang), nothing_text(side, lang)
            lines.append(f"{paper}{said}。" if lang == "zh" else f"{paper}: {said}.")
        lines += [_line_text(line, lang) for line in side.lines]
    return "\n".join(lines)


def _line_text(line: Line, lang: Lang) -> str:
    zh, norm = lang == "zh", norm_text(line.standard, lang=lang)
    if len(line.findings) == 1 and not line.is_regional:
        return sentence(line.findings[0], lang=lang)
    if line.is_regional:
        said = _REGIONAL[lang]
    elif not line.applicable:
        said = _NOT_FOR_IT[lang]
    else:
        share = line.share_met
        words = [
            f"涉及{line.applicable:,}个" if zh else f"of {line.applicable:,}",
            _counts(line, lang),
        ]
        if share is not None:
            of = percent_text(share)
            words.append(f"达标率（不含待定）{of}" if zh else f"share met of those determined {of}")
        said = ("，" if zh else ", ").join(words)
    return f"{norm}；{said}。" if zh else f"{norm}. {said[0].upper()}{said[1:]}."
