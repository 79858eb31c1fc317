"""Charts of pay: the ladder of a scheme, and a worker's grade over the years."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

import altair as alt

from community_governance.errors import Lang
from community_governance.model.pay import GapCode, GradeDecision, PayScheme, Promotions
from community_governance.model.pay.ladders import MONTHLY
from community_governance.units import exact
from community_governance.views import records
from community_governance.views.charts.drawing import STEP, data, finished, unlike
from community_governance.views.steps import GAPS, causes_text, gaps_text, source_text
from community_governance.views.tones import CATEGORIES
from community_governance.views.words import amount_text, check_lang, day_text, joined, unit_text

__all__ = ["career", "ladder"]

_WIDTH = 560
_WORDS: dict[str, dict[Lang, str]] = {
    "grade": {"zh": "等级", "en": "grade"},
    "posts": {"zh": "各岗位的等级范围", "en": "Grades of each post"},
    "counted": {"zh": "计入：{}", "en": "counted: {}"},
    "not counted": {"zh": "因人而异，未计入：{}", "en": "hangs on the worker, not counted: {}"},
    "unknown": {"zh": "金额不详，未画出：{}", "en": "not drawn, since a sum is not known: {}"},
    "career": {"zh": "{}的等级（至{}）", "en": "Grades of {} until {}"},
    "entry": {"zh": "起始", "en": "entry"},
    "no grade": {"zh": "至{}等级待定：{}", "en": "On {} no grade: {}"},
    "planned": {"zh": "空心点：没有计划事项时", "en": "hollow: without what is planned"},
}
_AT: dict[Lang, str] = {"zh": "{}{}级", "en": "{} grade {}"}
_TOLD: dict[Lang, str] = {"zh": "{2} {0}级：{1}", "en": "{2} grade {0}: {1}"}
_LATER: dict[Lang, str] = {"zh": "提前{}天", "en": "{} days earlier"}
_DAYS: dict[Lang, str] = {"zh": "%Y年", "en": "%Y"}
_TIPS: dict[str, dict[Lang, str]] = {
    "label": {"zh": "岗位", "en": "post"},
    "grade": {"zh": "等级", "en": "grade"},
    "told": {"zh": "合计", "en": "in all"},
    "part": {"zh": "其中", "en": "a part of it"},
    "clause": {"zh": "出处", "en": "source"},
    "step": {"zh": "变动", "en": "change"},
}


def ladder(scheme: PayScheme, *, on: date, lang: Lang = "en") -> alt.VConcatChart:
    """Return what a scheme pays for post and grade, and the grades that each post may reach.

    Only what hangs on post and grade alone is counted; the subtitle names it and what is not.
    Where a sum is not known nothing is drawn, and the subtitle says so.

    Args:
        scheme: The scheme.
        on: The day, which decides on the base of coefficients.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
        InvalidValueError: for a day that is no date.
    """
    check_lang(lang)
    labels = unlike((post.key, post.text(lang)) for post in scheme.posts)
    rows = _cells(scheme, labels, on, lang)
    panels: list[alt.Chart | alt.LayerChart] = []
    if any(row["total"] is not None for row in rows):
        panels.append((_by_grade if scheme.bands else _by_post)(rows, labels, lang))
    if scheme.bands:
        panels.append(_bands(scheme, labels, lang))
    said = [source_text(scheme.citations[0], lang), *_parts(scheme, rows, lang)]
    chart = alt.VConcatChart(vconcat=panels or [alt.Chart(data([])).mark_point()], spacing=24)
    return finished(chart, scheme.title.text(lang), *said)


def _cells(scheme: PayScheme, labels: dict[str, str], on: date, lang: Lang) -> list[dict[str, Any]]:
    """Return the records of the monthly parts, each with the sum of its post and grade."""
    table = [row for row in records.pay_table(scheme, on=on) if row["unit"] == MONTHLY]
    parts = {each.key: each for each in scheme.components}
    sums: dict[tuple[str, int | None], list[Decimal | None]] = {}
    for row in table:
        sums.setdefault((row["post"], row["grade"]), []).append(row["amount"])
    totals = {at: _sum(amounts) for at, amounts in sums.items()}
    rows = []
    for row in table:
        part, total = parts[row["component"]], totals[row["post"], row["grade"]]
        drawn = {
            "label": labels[row["post"]],
            "part": part.title.text(lang),
            "clause": source_text(part.citations[0], lang),
            "total": total,
            "told": "" if total is None else amount_text(total, MONTHLY, lang),
        }
        rows.append(row | drawn)
    return rows


def _sum(amounts: list[Decimal | None]) -> Decimal | None:
    """Return a sum, or None where one of its parts is not known."""
    known = [amount for amount in amounts if amount is not None]
    with exact():
        return sum(known, Decimal(0)) if len(known) == len(amounts) else None


def _parts(scheme: PayScheme, rows: list[dict[str, Any]], lang: Lang) -> list[str]:
    """Return which parts of the pay are counted, which hang on the worker, what is not known."""
    if not scheme.components:
        return [GAPS[GapCode.NO_AMOUNTS][lang]]
    counted = dict.fromkeys(row["part"] for row in rows)
    titles = (each.title.text(lang) for each in scheme.components)
    others = [title for title in titles if title not in counted]
    said = (("counted", counted), ("not counted", others), ("unknown", _unknown(rows, lang)))
    return [_WORDS[name][lang].format(joined(parts, lang)) for name, parts in said if parts]


def _unknown(rows: list[dict[str, Any]], lang: Lang) -> list[str]:
    """Return the posts of which no sum is known, and single grades of the others."""
    drawn = {row["label"] for row in rows if row["total"] is not None}
    names = (
        _AT[lang].format(row["label"], row["grade"]) if row["label"] in drawn else row["label"]
        for row in rows
        if row["total"] is None
    )
    return list(dict.fromkeys(names))


def _encoded(rows: list[dict[str, Any]], tips: Iterable[str], lang: Lang) -> alt.Chart:
    tooltip = [alt.Tooltip(f"{each}:N", title=_TIPS[each][lang]) for each in tips]
    return alt.Chart(data(rows)).encode(tooltip=tooltip)


def _hue(labels: dict[str, str], *, is_told: bool) -> alt.Color:
    scale = alt.Scale(domain=list(labels.values()), range=list(CATEGORIES))
    legend = alt.Legend(orient="top") if is_told else None
    return alt.Color("label:N", title=None, scale=scale, legend=legend)


def _shape(labels: dict[str, str]) -> alt.Shape:
    scale = alt.Scale(domain=list(labels.values()))
    return alt.Shape("label:N", title=None, scale=scale, legend=alt.Legend(orient="top"))


_MONEY_TIPS = ("label", "grade", "told", "part", "clause")


def _by_grade(rows: list[dict[str, Any]], labels: dict[str, str], lang: Lang) -> alt.Chart:
    """Return a line for each post; a point's shape tells the post as well as its hue."""
    base = _encoded(rows, _MONEY_TIPS, lang).transform_filter("isValid(datum.total)")
    panel: alt.Chart = (
        base.mark_line(point={"size": 50, "filled": True})
        .encode(
            x=alt.X("grade:O", title=_WORDS["grade"][lang], axis=alt.Axis(labelAngle=0)),
            y=alt.Y("total:Q", title=unit_text(MONTHLY, lang), scale=alt.Scale(zero=False)),
            color=_hue(labels, is_told=True),
            shape=_shape(labels),
        )
        .properties(width=_WIDTH, height=240)
    )
    return panel


def _by_post(rows: list[dict[str, Any]], labels: dict[str, str], lang: Lang) -> alt.LayerChart:
    base = _encoded(rows, _MONEY_TIPS, lang).transform_filter("isValid(datum.total)")
    placed = base.encode(
        x=alt.X("total:Q", title=unit_text(MONTHLY, lang)),
        y=alt.Y("label:N", title=None, sort=list(labels.values())),
    )
    bars = placed.mark_bar().encode(color=_hue(labels, is_told=False))
    sums = placed.mark_text(align="left", dx=4).encode(text="told:N")
    return alt.LayerChart(layer=[bars, sums]).properties(width=_WIDTH, height=alt.Step(STEP))


def _bands(scheme: PayScheme, labels: dict[str, str], lang: Lang) -> alt.LayerChart:
    """Return the grades of each post, one cell a grade."""
    rows = [
        {
            "scheme": scheme.key,
            "post": post.key,
            "lowest": band.lowest,
            "highest": band.highest,
            "grade": grade,
            "label": labels[post.key],
            "clause": source_text(scheme.citations[0], lang),
        }
        for band in scheme.bands
        for post in (band.post, *band.covers)
        for grade in range(band.lowest, band.highest + 1)
    ]
    grades = list(range(1, (scheme.grades or 0) + 1))
    placed = _encoded(rows, ("label", "grade", "clause"), lang).encode(
        x=alt.X("grade:O", title=None, scale=alt.Scale(domain=grades), axis=None),
        y=alt.Y("label:N", title=None, sort=list(labels.values())),
    )
    cells = placed.mark_rect(opacity=0.35).encode(color=_hue(labels, is_told=False))
    numbers = placed.mark_text().encode(text="grade:O")
    title = alt.Title(_WORDS["posts"][lang], fontSize=13)
    panel = alt.LayerChart(layer=[cells, numbers], title=title)
    return panel.properties(width=_WIDTH, height=alt.Step(STEP + 4))


def career(moves: Promotions, *, lang: Lang = "en") -> alt.LayerChart:
    """Return a worker's grade over time, with the day and the reason of each step.

    Where events were planned, a hollow point shows when a grade would be reached without them.
    A worker goes by the key; no name is shown.

    Args:
        moves: What `promotions` returned.
        lang: ``"zh"`` or ``"en"``.

    Raises:
        NotFoundError: for another language.
    """
    check_lang(lang)
    rows, gains = _steps(moves, lang), _gains(moves, lang)
    grades = [row["grade"] for row in (*rows, *gains)] or [1]
    lowest, highest = min(grades), max(grades)
    height = 34 * (highest - lowest + 2)
    x = alt.X("on:T", title=None, scale=alt.Scale(type="utc"), axis=alt.Axis(format=_DAYS[lang]))
    y = alt.Y(
        "grade:Q",
        title=_WORDS["grade"][lang],
        scale=alt.Scale(domain=[lowest - 1, highest + 1], nice=False),
        axis=alt.Axis(format="d", values=list(range(lowest, highest + 1))),
    )
    base = _encoded(rows, ("step", "label", "clause"), lang).encode(x=x, y=y)
    now, before = CATEGORIES[1], CATEGORIES[0]
    rises = base.transform_filter("isValid(datum.before)").mark_rule(strokeDash=[2, 2], color=now)
    layers = [
        rises.encode(y="before:Q", y2="grade:Q"),
        base.mark_rule(strokeWidth=3, color=now).encode(x2="until:T"),
        base.mark_point(filled=True, size=60, opacity=1, color=now),
        base.mark_text(align="left", dx=4, dy=-9).encode(text="step:N"),
    ]
    if gains:
        late = _encoded(gains, ("step",), lang).encode(x=alt.X("otherwise:T"), y=y)
        layers.append(late.mark_rule(strokeDash=[4, 3], color=before).encode(x2="on:T"))
        layers.append(late.mark_point(size=60, color=before))
        layers.append(late.mark_text(align="left", dx=9).encode(text="step:N"))
    chart = alt.LayerChart(layer=layers).properties(width=_WIDTH + 80, height=height)
    title = _WORDS["career"][lang].format(moves.worker, day_text(moves.until, lang))
    return finished(chart, title, *_notes(moves, gains, lang))


def _steps(moves: Promotions, lang: Lang) -> list[dict[str, Any]]:
    """Return the records of the changes, each with the day until which it lasts, and why."""
    rows = records.grade_changes(moves)
    ends = [*(row["on"] for row in rows[1:]), moves.until]
    entry = [] if moves.entry is None else [moves.entry]
    decisions = [*entry, *(each.decision for each in moves)]
    why = [_WORDS["entry"][lang], *(causes_text(each.causes, lang) for each in moves)]
    return [
        row
        | {
            "until": end,
            "step": _TOLD[lang].format(row["grade"], reason, day_text(row["on"], lang)),
            "label": "" if decision.post is None else decision.post.text(lang),
            "clause": _sources(decision, lang),
        }
        for row, end, decision, reason in zip(rows, ends, decisions, why, strict=False)
    ]


def _sources(decision: GradeDecision, lang: Lang) -> str:
    cited = (source_text(step.citation, lang) for step in decision.steps if step.citation)
    return ("；" if lang == "zh" else "; ").join(dict.fromkeys(cited))


def _gains(moves: Promotions, lang: Lang) -> list[dict[str, Any]]:
    return [
        {
            "grade": each.grade,
            "on": each.on,
            "otherwise": each.otherwise,
            "days": each.days,
            "step": _LATER[lang].format(each.days),
        }
        for each in moves.gains
        if each.otherwise is not None
    ]


def _notes(moves: Promotions, gains: list[dict[str, Any]], lang: Lang) -> list[str]:
    said = [_WORDS["planned"][lang]] if gains else []
    if moves.gaps:
        until = day_text(moves.until, lang)
        said.append(_WORDS["no grade"][lang].format(until, gaps_text(moves.gaps, lang)))
    return said
