"""Charts of reports: what is missing, community by community, for each standard by itself."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import altair as alt

from community_governance.errors import Lang
from community_governance.model.fact import COUNTED
from community_governance.model.findings import Finding, Verdict
from community_governance.model.report import Report
from community_governance.units import Range
from community_governance.views.charts.drawing import STEP, data, finished, unlike
from community_governance.views.records import findings
from community_governance.views.sentences import outcome_text, subject_name
from community_governance.views.text import verdict_counts
from community_governance.views.tones import HUES, SIGNS, TONES
from community_governance.views.words import (
    VERDICTS,
    amount_text,
    check_lang,
    day_text,
    unit_text,
)

__all__ = ["shortfalls"]

_TITLE: dict[Lang, str] = {"zh": "差额（截至{}）", "en": "Shortfalls on {}"}
_AXIS: dict[Lang, tuple[str, str]] = {
    "zh": ("差额", "差额（{}）"),
    "en": ("shortfall", "shortfall ({})"),
}
_NOBODY: dict[Lang, str] = {"zh": "没有已知差额。", "en": "Nothing is known to fall short."}
_LEFT_OUT: dict[Lang, tuple[str, str]] = {
    "zh": ("未列入：尚无已知差额的规定{}项（{}）", "未列入：尚无已知差额的规定{}项（{}）"),
    "en": (
        "left out: {} standards under which nothing is known to fall short ({})",
        "left out: {} standard under which nothing is known to fall short ({})",
    ),
}
_MORE: dict[Lang, str] = {"zh": "，列出前{}个，另有{}个", "en": ", the first {}, {} more"}
_TIPS: dict[str, dict[Lang, str]] = {
    "label": {"zh": "对象", "en": "subject"},
    "clause": {"zh": "条款", "en": "clause"},
    "asked": {"zh": "应有", "en": "required"},
    "there": {"zh": "现有", "en": "present"},
    "missing": {"zh": "差额", "en": "shortfall"},
    "told": {"zh": "结论", "en": "verdict"},
}


def shortfalls(report: Report, *, lang: Lang = "en", most: int = 30) -> alt.VConcatChart:
    """Return what is missing for each standard by itself, the greatest shortfall first.

    Standards have units of their own, so each has a panel and an axis of its own.
    What is met or open stands with its verdict where a shortfall would begin: open is never none.
    What does not apply is left out of the panels.

    Args:
        report: The report.
        lang: ``"zh"`` or ``"en"``.
        most: How many communities a panel draws; its title counts the others,
            and the data hold them all.

    Raises:
        NotFoundError: for another language.

    Example:
        >>> from datetime import date
        >>> from community_governance import check
        >>> from community_governance.policies import dachong
        >>> facts = {"households": 2000, "integrated_facility_area": 540}
        >>> chart = shortfalls(check(facts, dachong.POLICY, on=date(2025, 12, 31)))
        >>> chart.data.values[0]["shortfall"]
        60
    """
    check_lang(lang)
    panels, others = [], Report((), report.on)
    for part in report.by_standard().values():
        if part.falling_short.findings:
            panels.append(_panel(part, lang, most))
        else:
            others = Report((*others.findings, *part.findings), report.on)
    said = [_left_out(others, lang)] if others.findings else []
    if not panels:
        said.insert(0, _NOBODY[lang])
    chart = alt.VConcatChart(vconcat=panels or [alt.Chart(data([])).mark_point()], spacing=24)
    return finished(chart, _TITLE[lang].format(day_text(report.on, lang)), *said)


def _left_out(others: Report, lang: Lang) -> str:
    counts = {verdict: number for verdict, number in others.counts.items() if number}
    told = ("，" if lang == "zh" else ", ").join(verdict_counts(counts, lang))
    many = len(others.by_standard())
    return _LEFT_OUT[lang][many == 1].format(many, told)


def _panel(part: Report, lang: Lang, most: int) -> alt.LayerChart:
    standard = part[0].standard
    rows = _rows(part, lang)
    drawn = [row["label"] for row in rows[:most]]
    left = len(rows) - len(drawn)
    more = _MORE[lang].format(len(drawn), left) if left else ""
    place = standard.citations[0].document.jurisdiction
    about = standard.title.text(lang) if standard.title is not None else standard.key
    name = place.name if lang == "zh" else place.name_en
    title = alt.Title(f"{name} {standard.locator} {about}{more}", fontSize=13)
    unit = part[0].unit
    axis = alt.Axis(tickMinStep=1) if unit in COUNTED else alt.Axis()
    across = _AXIS[lang][unit is not None].format(unit_text(unit or "", lang))
    base = (
        alt.Chart(data(rows))
        .transform_filter(alt.datum.rank <= most)
        .encode(
            x=alt.X("at:Q", axis=axis, title=across),
            y=alt.Y("label:N", title=None, sort=drawn),
            tooltip=[alt.Tooltip(f"{each}:N", title=words[lang]) for each, words in _TIPS.items()],
        )
    )
    tones = [Verdict.NOT_MET, Verdict.NOT_YET_DUE]
    bars = (
        base.transform_filter(alt.datum.at > 0)
        .mark_bar()
        .encode(
            color=alt.Color(
                "verdict:N",
                title=None,
                scale=alt.Scale(domain=[*tones], range=[HUES[TONES[each]] for each in tones]),
                legend=None,
            )
        )
    )
    said = base.mark_text(align="left", dx=4).encode(text="shown:N")
    panel = alt.LayerChart(layer=[bars, said], title=title)
    return panel.properties(width=420, height=alt.Step(STEP))


def _rows(part: Report, lang: Lang) -> list[dict[str, Any]]:
    """Return the records of one standard with what is drawn, the greatest shortfall first."""
    applied = [
        (finding, record)
        for finding, record in zip(part, findings(part), strict=True)
        if finding.verdict is not Verdict.NOT_APPLICABLE
    ]
    labels = unlike((f.subject.key, subject_name(f.subject, lang)) for f, _ in applied)
    rows = [record | _drawn(finding, lang, labels) for finding, record in applied]
    ordered = sorted(rows, key=lambda row: (-row["at"], _GRAVITY.index(row["verdict"])))
    return [row | {"rank": rank} for rank, row in enumerate(ordered, 1)]


# Of those without a shortfall, what is open stands before what is met.
_GRAVITY = [
    Verdict.NOT_MET,
    Verdict.NOT_YET_DUE,
    Verdict.UNDETERMINED,
    Verdict.MET,
]


def _drawn(finding: Finding, lang: Lang, labels: dict[str, str]) -> dict[str, Any]:
    measured, required, shortfall = (
        "" if each is None else amount_text(each, finding.unit or "item", lang)
        for each in finding.numbers
    )
    document = finding.standard.citations[0].document
    title = f"《{document.title}》" if lang == "zh" else f"{document.title_en}, "
    falls_short, missing = finding.verdict.falls_short, shortfall
    if finding.verdict is Verdict.NOT_YET_DUE and shortfall:
        later = VERDICTS[finding.verdict][lang]
        missing = f"{shortfall}（{later}）" if lang == "zh" else f"{shortfall} ({later})"
    sign = f"{SIGNS[TONES[finding.verdict]]} {VERDICTS[finding.verdict][lang]}"
    return {
        "label": labels[finding.subject.key],
        "at": _low(finding.numbers.shortfall) if falls_short else Decimal(0),
        "shown": missing if falls_short and shortfall else sign,
        "clause": f"{title}{finding.standard.locator}",
        "asked": required,
        "there": measured,
        "missing": shortfall,
        "told": outcome_text(finding, lang=lang),
    }


def _low(number: int | Decimal | Range | None) -> Decimal:
    """Return where a bar ends: of a range at its low end, which is missing in any case."""
    end = number.low if isinstance(number, Range) else number
    return Decimal(0) if end is None else Decimal(end)
