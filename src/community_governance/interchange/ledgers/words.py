"""A cleaning report in words and as rows, in Chinese and English; rows are counted from 1."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from community_governance.errors import Lang
from community_governance.interchange.ledgers.reports import (
    CellReading,
    CleaningReport,
    RowKind,
    SetAside,
    TotalCheck,
)
from community_governance.units import Quantity, Range, Unread
from community_governance.views.words import amount_text, check_lang
from community_governance.written import REASONS

__all__ = ["report_lines", "report_records", "report_text"]

_KINDS: dict[RowKind, dict[Lang, str]] = {
    RowKind.TOTAL: {"zh": "第{}行为合计行（{}）", "en": 'Row {} is a row of totals ("{}")'},
    RowKind.HEADING: {"zh": "第{}行为重复的表头", "en": "Row {} is the heading once more"},
    RowKind.BLANK: {"zh": "第{}行为空行", "en": "Row {} is blank"},
}
_HEAD: dict[Lang, str] = {
    "zh": "共{}行，其中社区{}行，另列{}行。",
    "en": "{} rows: {} of communities, {} set aside.",
}
# column, what it states, rows covered, their sum, how far off, rows unread
_CHECKS: dict[str, dict[Lang, str]] = {
    "none": {"zh": "{0}未列合计", "en": "{0} has no total"},
    "agrees": {
        "zh": "{0}{1}，与所含{2}行之和相符",
        "en": "{0} {1}, which is the sum of its {2} rows",
    },
    "more": {
        "zh": "{0}{1}，所含{2}行之和为{3}，多列{4}",
        "en": "{0} {1}, which is {4} more than its {2} rows ({3})",
    },
    "less": {
        "zh": "{0}{1}，所含{2}行之和为{3}，少列{4}",
        "en": "{0} {1}, which is {4} less than its {2} rows ({3})",
    },
    "open": {
        "zh": "{0}{1}，所含{2}行中有{5}行未读出，无法核对（其余之和为{3}）",
        "en": "{0} {1}, not checked: of its {2} rows {5} are unread (the others make {3})",
    },
}
_READ_AS: dict[Lang, str] = {"zh": "读作{}", "en": "read as {}"}
_NOTED: dict[Lang, str] = {"zh": "附注“{}”", "en": 'with the note "{}"'}
_NO_ENDS: dict[Lang, str] = {
    "zh": "约数而未说明误差，上下限均不定",
    "en": "about so much, and how far off is not said: both ends are open",
}
_CELL: dict[Lang, str] = {"zh": "第{}行，{}“{}”：{}。", "en": 'Row {}, {} "{}": {}.'}


def report_text(report: CleaningReport, *, lang: Lang = "en") -> str:
    """Return a cleaning report as lines: how many rows, those set aside, and cells in doubt.

    Cells that were read without doubt, such as ``2,013户``, are in `report_records` only.

    Args:
        report: The report.
        lang: ``"zh"`` or ``"en"``.
    """
    return "\n".join(report_lines(report, lang=lang))


def report_lines(report: CleaningReport, *, lang: Lang = "en") -> list[str]:
    """Return the same line by line; what stands in a cell may have breaks of its own.

    Args:
        report: The report.
        lang: ``"zh"`` or ``"en"``.
    """
    check_lang(lang)
    aside = len(report.set_aside)
    head = _HEAD[lang].format(report.rows, report.rows - aside, aside)
    rows = (_row_text(row, lang) for row in report.set_aside)
    cells = (_cell_text(cell, lang) for cell in report.cells)
    return [head, *rows, *(text for text in cells if text)]


def _row_text(row: SetAside, lang: Lang) -> str:
    said = _KINDS[row.kind][lang].format(row.row + 1, row.label)
    numbers = ("；" if lang == "zh" else "; ").join(
        _check_text(check, len(row.covers), lang) for check in row.checks
    )
    if lang == "zh":
        return f"{said}：{numbers}。" if numbers else f"{said}。"
    return f"{said}: {numbers}." if numbers else f"{said}."


def _check_text(check: TotalCheck, covers: int, lang: Lang) -> str:
    unit = check.fact.unit
    stated = "" if check.stated is None else amount_text(check.stated, unit, lang)
    off = Decimal(0) if check.stated is None else check.stated - check.summed
    if check.stated is None:
        said = "none"
    elif check.unread:
        said = "open"
    else:
        said = "agrees" if off == 0 else "more" if off > 0 else "less"
    summed, apart = (amount_text(each, unit, lang) for each in (check.summed, abs(off)))
    return _CHECKS[said][lang].format(check.column, stated, covers, summed, apart, check.unread)


def _cell_text(cell: CellReading, lang: Lang) -> str:
    """Return what is in doubt of a cell, or nothing."""
    said = ("，" if lang == "zh" else ", ").join(_doubts(cell, lang))
    return _CELL[lang].format(cell.row + 1, cell.column, cell.text, said) if said else ""


def _doubts(cell: CellReading, lang: Lang) -> Iterator[str]:
    match cell.value:
        case Unread(_, reason):
            yield REASONS[reason][1 if lang == "zh" else 0]
        case Range(low=None, high=None):
            yield _NO_ENDS[lang]
        case Range() | Quantity() as value if cell.note is not None or isinstance(value, Range):
            yield _READ_AS[lang].format(amount_text(value, cell.fact.unit, lang))
        case _:
            pass
    if cell.note is not None:
        yield _NOTED[lang].format(cell.note)


def report_records(report: CleaningReport) -> list[dict[str, Any]]:
    """Return one row for each cell of the report that is not just a number.

    Columns: row (from 0), column, fact, text, value, low, high, near, unit, reason, note.
    Amounts are Decimals in ``unit``; ``reason`` says why nothing was read.
    """
    return [
        {
            "row": cell.row,
            "column": cell.column,
            "fact": cell.fact.key,
            "text": cell.text,
            "value": cell.value.magnitude if isinstance(cell.value, Quantity) else None,
            "low": cell.value.low if isinstance(cell.value, Range) else None,
            "high": cell.value.high if isinstance(cell.value, Range) else None,
            "near": cell.value.near if isinstance(cell.value, Range) else None,
            "unit": cell.fact.unit,
            "reason": str(cell.value.reason) if isinstance(cell.value, Unread) else None,
            "note": cell.note,
        }
        for cell in report.cells
    ]
