"""Charts of goals: how far a place has come with each of them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import altair as alt

from community_governance.errors import Lang
from community_governance.model.findings import Number
from community_governance.model.indicators import Indicator, Progress
from community_governance.units import Range, exact
from community_governance.views import records
from community_governance.views.charts.drawing import (
    LONG_LABEL,
    STEP,
    WIDTH,
    data,
    finished,
    unlike,
)
from community_governance.views.indicators import STATUS_TONES, progress_table
from community_governance.views.tones import HUES, SIGNS
from community_governance.views.words import check_lang, day_text

__all__ = ["progress"]

_MOST = 150
_TITLE: dict[Lang, str] = {"zh": "目标完成情况（截至{}）", "en": "How far the goals are, on {}"}
_AXIS: dict[Lang, str] = {"zh": "现状占目标的比例（%）", "en": "reported, in % of the goal"}
_KEYS: dict[str, dict[Lang, str]] = {
    "goal": {"zh": "虚线为目标", "en": "dashed: the goal"},
    "line": {
        "zh": "短竖线为按直线推算此时应达到之处",
        "en": "tick: where the straight line from baseline to goal stands",
    },
    "open": {"zh": "浅色为未定部分", "en": "pale: what is open"},
    "cut": {"zh": "超过150%的画到150%", "en": "what passes 150% is drawn up to there"},
}
# The cells of the table of progress, under names of their own beside those of the records.
_TIPS = ("indicator", "in_unit", "of_nature", "from_baseline", "goal", "reported", "progress")


def progress(found: Progress, *, lang: Lang = "en") -> alt.LayerChart:
    """Return how far a place has come with each goal, in percent of the goal.

    A goal of words only, and one of which nothing is reported, has a line that says so.

    Args:
        found: What `progress` returned.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    rows = list(_rows(found, lang))
    heads = progress_table(found, lang=lang).columns
    tips = [alt.Tooltip(f"{name}:N", title=head) for name, head in zip(_TIPS, heads, strict=True)]
    base = alt.Chart().encode(
        y=alt.Y(
            "label:N",
            title=None,
            sort=[row["label"] for row in rows],
            axis=alt.Axis(labelLimit=LONG_LABEL),
        ),
        tooltip=tips,
    )
    low = alt.X(
        "low:Q",
        title=_AXIS[lang],
        scale=alt.Scale(domain=[0, _MOST], clamp=True, nice=False),
        axis=alt.Axis(values=[0, 25, 50, 75, 100, 125, 150]),
    )
    tones = alt.Scale(
        domain=[str(status) for status in STATUS_TONES],
        range=[HUES[tone] for tone in STATUS_TONES.values()],
    )
    hue = alt.Color("status:N", legend=None, scale=tones)
    layers = [
        base.mark_bar().encode(x=low, color=hue),
        base.transform_filter("datum.high > datum.low")
        .mark_bar(opacity=0.35)
        .encode(x=alt.X("low:Q"), x2="high:Q", color=hue),
        base.transform_filter("isValid(datum.line)")
        .mark_tick(thickness=2, size=STEP)
        .encode(x=alt.X("line:Q")),
        alt.Chart(data([{"full": 100}])).mark_rule(strokeDash=[4, 3]).encode(x="full:Q"),
        base.mark_text(align="left", dx=6).encode(x=alt.value(WIDTH), text="shown:N"),
    ]
    chart = alt.LayerChart(data=data(rows), layer=layers)
    chart = chart.properties(width=WIDTH, height=alt.Step(STEP))
    keys = ("；" if lang == "zh" else "; ").join(_KEYS[name][lang] for name in _kept(rows))
    paper = found.document.title if lang == "zh" else found.document.title_en
    return finished(chart, _TITLE[lang].format(day_text(found.on, lang)), paper, keys)


def _kept(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Return what of the key occurs in a chart."""
    yield "goal"
    if any(row["line"] is not None for row in rows):
        yield "line"
    if any(row["low"] != row["high"] for row in rows):
        yield "open"
    if any((row["high"] or 0) > _MOST for row in rows):
        yield "cut"


def _rows(found: Progress, lang: Lang) -> Iterator[dict[str, Any]]:
    """Return the records of progress with what is drawn of each."""
    table = progress_table(found, lang=lang)
    cells = [dict(zip(_TIPS, map(str, row), strict=True)) for row in table.rows]
    named = zip(found, cells, strict=True)
    labels = unlike((each.key, f"{each.goal.locator} {told['indicator']}") for each, told in named)
    for each, told, record in zip(found, cells, records.indicators(found), strict=True):
        low, high = (_percent(each, end) for end in _ends(each.figure))
        yield (
            record
            | told
            | {
                "label": labels[each.key],
                "low": low,
                "high": high,
                "line": _percent(each, each.expected),
                "shown": f"{SIGNS[STATUS_TONES[each.status]]} {told['progress']}",
            }
        )


def _ends(figure: Number | None) -> tuple[Decimal | None, Decimal | None]:
    if isinstance(figure, Range):
        return figure.low, figure.high
    return (None, None) if figure is None else (Decimal(figure), Decimal(figure))


def _percent(indicator: Indicator, number: Decimal | None) -> Decimal | None:
    """Return a number in percent of the goal, or None where there is no such share."""
    if number is None or not indicator.required:
        return None
    with exact():
        return 100 * number / indicator.required
