"""Charts of one subject under several documents: what each asks, and how far it is met."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import altair as alt
from attrs import evolve

from community_governance.errors import Lang
from community_governance.model.comparisons import Answer, Comparison, Line, Side
from community_governance.units import exact
from community_governance.views import records
from community_governance.views.cells import number_cell
from community_governance.views.charts.drawing import (
    LONG_LABEL,
    STEP,
    WIDTH,
    data,
    finished,
    unlike,
)
from community_governance.views.comparisons import (
    ANSWER_TONES,
    brief_text,
    nothing_text,
    result_text,
)
from community_governance.views.relations import place_text
from community_governance.views.sentences import asked_text
from community_governance.views.tones import HUES, SIGNS
from community_governance.views.words import check_lang, day_text

__all__ = ["comparison"]

_FULL, _MOST = Decimal(100), 150
_TITLE: dict[Lang, str] = {"zh": "{}：{}份文件对照（{}）", "en": "{} under {} documents on {}"}
_WHO: dict[Lang, str] = {"zh": "所列对象", "en": "What is given"}
_AXIS: dict[bool, dict[Lang, str]] = {  # of one thing, of several
    True: {"zh": "现有占应有的比例（%）", "en": "present, in % of what is required"},
    False: {"zh": "达标率（%，不含待定）", "en": "share met of those determined (%)"},
}
_APPLIED: dict[Lang, str] = {"zh": "（用于单个社区）", "en": " (applied to one community)"}
_CUT: dict[Lang, str] = {"zh": "超过150%的画到150%", "en": "what passes 150% is drawn up to there"}
_OTHERS: dict[Lang, str] = {"zh": "其他规定", "en": "other norms"}
_COUNTED: dict[Answer, dict[Lang, str]] = {
    Answer.OPEN: {"zh": "待定{}项", "en": "{} open"},
    Answer.NOT_FOR_IT: {"zh": "不适用{}项", "en": "{} not applicable"},
}
_TIPS: dict[str, dict[Lang, str]] = {
    "document": {"zh": "文件", "en": "document"},
    "locator": {"zh": "条款", "en": "clause"},
    "asks": {"zh": "规定", "en": "asks"},
    "needed": {"zh": "应有", "en": "required"},
    "there": {"zh": "现有", "en": "present"},
    "told": {"zh": "结果", "en": "finds"},
}


def comparison(found: Comparison, *, lang: Lang = "en") -> alt.LayerChart:
    """Return what each document asks of a subject, a line for each standard.

    Of one thing a bar tells how much of what is required is there, in percent, so that amounts
    of different units stand side by side; of several, how many of those determined meet it.
    What is open without a number, and what does not apply, is counted in a line of its document;
    the data hold it all. A document that prints no number has a line that says so.

    Args:
        found: What `compare` returned.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    rows = [row for side in found for row in _of_document(side, found, lang)]
    labels = unlike((str(at), row["label"]) for at, row in enumerate(rows))
    for at, row in enumerate(rows):
        row["label"] = labels[str(at)]
    base = (
        alt.Chart()
        .transform_filter("datum.is_drawn")
        .encode(
            y=alt.Y(
                "label:N",
                title=None,
                sort=[row["label"] for row in rows if row["is_drawn"]],
                axis=alt.Axis(labelLimit=LONG_LABEL),
            ),
            tooltip=[alt.Tooltip(f"{each}:N", title=words[lang]) for each, words in _TIPS.items()],
        )
    )
    most = _MOST if found.is_of_one else 100
    across = alt.X(
        "percent:Q",
        title=_AXIS[found.is_of_one][lang],
        scale=alt.Scale(domain=[0, most], clamp=True, nice=False),
        axis=alt.Axis(values=list(range(0, most + 1, 25))),
    )
    hues = alt.Scale(
        domain=[str(answer) for answer in ANSWER_TONES],
        range=[HUES[tone] for tone in ANSWER_TONES.values()],
    )
    layers = [
        base.mark_bar().encode(x=across, color=alt.Color("answer:N", legend=None, scale=hues)),
        alt.Chart(data([{"full": 100}])).mark_rule(strokeDash=[4, 3]).encode(x="full:Q"),
        base.mark_text(align="left", dx=6).encode(x=alt.value(WIDTH), text="shown:N"),
    ]
    chart = alt.LayerChart(data=data(rows), layer=layers)
    chart = chart.properties(width=WIDTH, height=alt.Step(STEP))
    title = _TITLE[lang].format(found.name or _WHO[lang], len(found), day_text(found.on, lang))
    is_cut = any(percent > _MOST for row in rows if (percent := row["percent"]) is not None)
    return finished(chart, title, *([_CUT[lang]] if is_cut else []))


def _of_document(side: Side, found: Comparison, lang: Lang) -> Iterator[dict[str, Any]]:
    """Return the records of one document with what is drawn, and a line that counts the others."""
    left_out: dict[Answer, int] = {}
    document = side.document.title if lang == "zh" else side.document.title_en
    for line, record in zip(_lines(side), records.comparison(_alone(side, found)), strict=True):
        percent = None if line is None else _percent(line, of_one=found.is_of_one)
        answer = side.answer if line is None else line.answer
        is_open = answer is Answer.OPEN and percent is None
        is_drawn = not is_open and answer is not Answer.NOT_FOR_IT
        if not is_drawn:
            left_out[answer] = left_out.get(answer, 0) + 1
        yield record | {
            "label": _label(side, line, lang),
            "is_drawn": is_drawn,
            "percent": percent,
            "shown": f"{SIGNS[ANSWER_TONES[answer]]} {_shown(side, line, lang)}",
            "document": document,
            **_told(side, line, lang),
        }
    if left_out:
        counted = (
            f"{SIGNS[ANSWER_TONES[answer]]} {words[lang].format(left_out[answer])}"
            for answer, words in _COUNTED.items()
            if answer in left_out
        )
        shown = ("，" if lang == "zh" else ", ").join(counted)
        yield {
            "label": f"{place_text(side.document, lang)} {_OTHERS[lang]}",
            "is_drawn": True,
            "percent": None,
            "shown": shown,
            "document": document,
            "told": shown,
        }


def _alone(side: Side, found: Comparison) -> Comparison:
    return evolve(found, sides=(side,))


def _lines(side: Side) -> tuple[Line | None, ...]:
    return side.lines or (None,)


def _label(side: Side, line: Line | None, lang: Lang) -> str:
    place = place_text(side.document, lang)
    if line is None:
        return place
    standard = line.standard
    about = standard.key if standard.title is None else standard.title.text(lang)
    applied = _APPLIED[lang] if standard.read_from is not None else ""
    return f"{place} {standard.locator} {about}{applied}"


def _percent(line: Line, *, of_one: bool) -> Decimal | None:
    """Return how much of what is required is there, or what share meets it, in percent."""
    if not of_one:
        return line.share_met
    measured, required, _ = line.findings[0].numbers
    if line.is_regional or not isinstance(measured, int | Decimal):
        return None
    if not isinstance(required, int | Decimal) or not required:
        return None
    with exact():
        return _FULL * measured / required


def _shown(side: Side, line: Line | None, lang: Lang) -> str:
    return nothing_text(side, lang) if line is None else brief_text(line, lang)


def _told(side: Side, line: Line | None, lang: Lang) -> dict[str, str]:
    if line is None:
        return {"asks": "", "needed": "", "there": "", "told": nothing_text(side, lang)}
    single = line.findings[0] if len(line.findings) == 1 else None
    return {
        "asks": asked_text(line.standard, lang=lang),
        "needed": "" if single is None else number_cell(single, "required", lang),
        "there": "" if single is None else number_cell(single, "measured", lang),
        "told": brief_text(line, lang) if single is None else result_text(line, lang),
    }
